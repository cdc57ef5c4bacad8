"""Lists of people: who signs, greets, is invited and looks on, where offices stand behind the names."""

from occasions import news, one, tell

from dragoman.reading.reader import Reader


def _parts(reader: Reader, text: str, source: str = "VNA") -> dict[str, str]:
    return one(reader, text, source=source).roles


def test_those_who_sign_on_behalf_of_their_governments_sign(reader: Reader) -> None:
    text = (
        "Vietnamese Ambassador to Peru Tran Van Long, on behalf of the Vietnamese Government, and Vice Minister of"
        " Finance Carlos Quispe, on behalf of the Peruvian Government, signed in Lima on May 12 an agreement on air"
        " transport between the two countries."
    )
    signed = one(reader, text, source="VNA")
    assert (signed.kind, signed.roles) == ("ceremony", {"Tran Van Long": "signatory", "Carlos Quispe": "signatory"})


def test_whoever_is_named_only_as_the_one_for_whom_another_acts_does_nothing(reader: Reader) -> None:
    text = "Minister Tran Van Long, on behalf of President Le Thi Hoa, received Peruvian Minister Ana Soto in Hanoi."
    assert _parts(reader, text) == {"Tran Van Long": "host", "Ana Soto": "visitor"}


def test_the_comma_behind_an_office_parts_no_list(reader: Reader) -> None:
    text = (
        "HANOI (VNA) - A protocol on fishing was signed today by Tran Van Long, vice minister of trade of Vietnam, and"
        " Carlos Quispe, vice minister of fisheries of Peru. Ministers Le Thi Hoa and Luis Soto witnessed the signing."
    )
    signed = one(reader, text, source="VNA")
    roles = {"Tran Van Long": "signatory", "Carlos Quispe": "signatory", "Le Thi Hoa": "member", "Luis Soto": "member"}
    assert signed.roles == roles


def test_whoever_watches_another_signing_than_the_one_told_holds_one_of_his_own(reader: Reader) -> None:
    text = (
        "HANOI (VNA) - A protocol on fishing was signed today by Tran Van Long, vice minister of trade of Vietnam, and"
        " Carlos Quispe, vice minister of fisheries of Peru. Vietnamese Minister Le Thi Hoa and Peruvian Minister Luis"
        " Soto witnessed the signing of a treaty on air transport in Hue."
    )
    assert [sorted(each.roles) for each in tell(reader, text, source="VNA")] == [
        ["Carlos Quispe", "Tran Van Long"],
        ["Le Thi Hoa", "Luis Soto"],
    ]


def test_a_clause_of_another_is_no_list(reader: Reader) -> None:
    text = (
        "HANOI (VNA) - President Tran Van Long received Carlos Quispe, minister of trade of Peru, and Luis Soto said"
        " the talks were useful."
    )
    assert _parts(reader, text) == {"Tran Van Long": "host", "Carlos Quispe": "visitor"}


def test_those_on_hand_to_welcome_a_guest_are_his_hosts(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- A Lao delegation headed by Minister Bounthong Keo arrived here today. On hand to"
        " welcome the delegation at the airport were Carlos Quispe, minister of health; Ana Soto, vice minister of"
        " trade; and Khamla Inthavong, Lao ambassador to Peru."
    )
    visit, welcome = tell(reader, text, source="Andina")
    assert {name: visit.roles[name] for name in ("Carlos Quispe", "Ana Soto")} == dict.fromkeys(
        ("Carlos Quispe", "Ana Soto"), "host"
    )
    assert (welcome.kind, welcome.standing, welcome.roles["Bounthong Keo"]) == ("ceremony", "occurred", "visitor")


def test_those_on_hand_at_a_meeting_are_beside_it(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- Peruvian President Carlos Quispe received Lao Minister Bounthong Keo here today."
        " Lao Ambassador to Peru Khamla Inthavong was also on hand."
    )
    assert _parts(reader, text, source="Andina")["Khamla Inthavong"] == "member"


def test_guests_invited_to_what_an_envoy_gives_are_its_visitors(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- Khamla Inthavong, Lao ambassador to Peru, hosted a reception at his embassy on"
        " Thursday evening. Invited to the reception were Carlos Quispe, minister of health, Ana Soto, vice minister of"
        " trade, and other officials."
    )
    given = one(reader, text, source="Andina")
    assert (given.label, given.roles) == (
        "reception",
        {"Khamla Inthavong": "host", "Carlos Quispe": "visitor", "Ana Soto": "visitor"},
    )


def test_those_who_were_invited_to_something_else_were_not_there(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- Peruvian President Carlos Quispe received Lao Minister Bounthong Keo here today."
        " Ambassador Khamla Inthavong was invited to a seminar in Lima."
    )
    assert [sorted(each.roles) for each in news(reader, text, source="Andina")] == [["Bounthong Keo", "Carlos Quispe"]]


def test_a_text_on_the_dealings_of_two_states_is_signed_by_them(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- A memorandum on Peru-Laos cooperation was signed here today, with Laos pledging more."
    )
    signed = one(reader, text, source="Andina")
    assert (signed.kind, signed.roles) == ("ceremony", {"Peru": "signatory", "Laos": "signatory"})


def test_a_text_on_the_dealings_of_others_is_signed_by_whoever_signed_it(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- A memorandum on Chile-Laos trade was signed here today by Peruvian Minister Ana Soto"
        " and Norwegian Minister Anna Berg."
    )
    assert set(one(reader, text, source="Andina").roles) == {"Ana Soto", "Anna Berg"}


def test_the_fields_of_a_body_are_a_list_of_its_own(reader: Reader) -> None:
    text = (
        "HANOI (VNA) - The Peruvian delegation led by Carlos Quispe had a working session with the Vietnam Union of"
        " Peace, Solidarity and Friendship Organisations in Hanoi."
    )
    assert "Vietnam Union of Peace, Solidarity and Friendship Organisations" in one(reader, text, source="VNA").roles


def test_bodies_with_articles_of_their_own_are_several(reader: Reader) -> None:
    text = (
        "HANOI (VNA) - The Peruvian delegation led by Carlos Quispe had working sessions with the Vietnam Union of"
        " Journalists, the Vietnam Fisheries Association and the Vietnam Women's Union in Hanoi."
    )
    named = {name for told in tell(reader, text, source="VNA") for name in told.roles}
    assert "Vietnam Union of Journalists" in named


def test_names_in_brackets_are_of_the_countries_before_them(reader: Reader) -> None:
    text = "Swedish Minister Anna Falk met foreign ministers of Peru (Ana Costa), Laos [Kham Vong] and Cuba (Luis Gil)."
    assert [list(each.sides.items())[1] for each in tell(reader, text)] == [
        ("Ana Costa", "PE"),
        ("Kham Vong", "LA"),
        ("Luis Gil", "CU"),
    ]


def test_towns_in_brackets_are_nobody(reader: Reader) -> None:
    text = "Swedish Minister Anna Falk met the presidents of Peru (Lima) and Laos (Vientiane)."
    assert {name for each in tell(reader, text) for name in each.people} == {"Anna Falk", "Peru", "Laos"}
