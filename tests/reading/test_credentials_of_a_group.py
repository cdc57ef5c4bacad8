"""Credentials of a group without names, of whose envoys the report goes on to tell."""

from occasions import tell

from dragoman.reading.reader import Reader


def test_credentials_handed_in_are_those_just_told(reader: Reader) -> None:
    text = (
        "King Hamad Al Nasri received on Monday the credentials of several diplomats. The credentials were handed in "
        "by the ambassadors of Ghana, Peru and Cuba."
    )

    told = [each for each in tell(reader, text, "BNA") if each.kind == "ceremony"]

    assert [each.people for each in told] == [{"Hamad Al Nasri", "Ghana", "Peru", "Cuba"}]


def test_envoys_met_behind_their_credentials_are_those_who_handed_them_in(reader: Reader) -> None:
    text = (
        "President Petros Ioannou of Cyprus on Wednesday received the credentials of three new ambassadors. They held "
        "talks with him: the President met Peruvian Ambassador Ana Solis and Cuban Ambassador Luis Rey."
    )

    ceremony = next(each for each in tell(reader, text) if each.kind == "ceremony")

    assert {"Ana Solis", "Luis Rey"} <= ceremony.people


def test_a_group_of_whom_nothing_more_is_told_stays(reader: Reader) -> None:
    told = tell(
        reader, "President Petros Ioannou of Cyprus received the credentials of five new ambassadors on Monday."
    )

    assert [each.kind for each in told] == ["ceremony"]
