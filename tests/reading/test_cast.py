"""The cast: which written names are one person."""

import time

import pytest
from cases import people

from dragoman.domain.actors import ActorKind
from dragoman.reading.figures import Figure
from dragoman.reading.reader import Reader
from dragoman.reading.rollcall import RollCall


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Minister Trần Quang Bách spoke. Bách smiled. Bach left.", ("Trần Quang Bách", "Bách", "Bach")),
        ("Minister Li Guofeng spoke. Li then left.", ("Li Guofeng", "Li")),
        ("Minister Hong Min-jae spoke. Minister Hong then left.", ("Hong Min-jae", "Hong")),
        ("Minister Peter Lindqvist spoke. Lindqvist left.", ("Peter Lindqvist", "Lindqvist")),
        ("Minister Carlos Pereda Molina spoke. Pereda left.", ("Carlos Pereda Molina", "Pereda")),
        (
            "Minister Carlos Pereda Molina spoke. Pereda Molina left.",
            ("Carlos Pereda Molina", "Pereda Molina"),
        ),
        ("Minister Sato Takeo of Japan spoke. Minister Takeo Sato left.", ("Sato Takeo", "Takeo Sato")),
        ("President Bounmy Keosavath of Laos spoke. Bounmy left.", ("Bounmy Keosavath", "Bounmy")),
        (
            "Minister Tran Quang Bach spoke. Minister Tran Quanh Bach left.",
            ("Tran Quang Bach", "Tran Quanh Bach"),
        ),
        (
            "Minister Jan van der Meer spoke. Minister van der Meer left.",
            ("Jan van der Meer", "van der Meer"),
        ),
        ("President Carlos R. Delgado, Jr. spoke. Delgado left.", ("Carlos R. Delgado, Jr.", "Delgado")),
        ("Minister An Van Long spoke. Long then left.", ("An Van Long", "Long")),
        ("Minister Park Min-jae of Korea spoke. Park left.", ("Park Min-jae", "Park")),
        ("President Carlos Peredal spoke. Perredal left.", ("Carlos Peredal", "Perredal")),
        (
            "Korean Ambassador Park Jung-min spoke. Korean Ambassador Park Chung-min left.",
            ("Park Jung-min", "Park Chung-min"),
        ),
        (
            "Prime Minister of Nepal Ram Thapa 'Bijuli' spoke. Prime Minister Thapa left.",
            ("Ram Thapa 'Bijuli'", "Ram Thapa", "Bijuli", "Thapa"),
        ),
        ("Minister Kurt Campbell spoke. He praised Campbell's work.", ("Kurt Campbell", "Campbell")),
        ("NA Chairman Vương Đình Huệ spoke. They praised Huệ then.", ("Vương Đình Huệ", "Huệ")),
        ("PRESIDENT PEREDAL: Thank you. They then thanked President Peredal.", ("Peredal", "PEREDAL")),
        ("Minister Reza Amir Karimian spoke. Amir Karimian left.", ("Reza Amir Karimian", "Amir Karimian")),
        ("They spoke as Carlos Peredal was sworn in. President Peredal left.", ("Carlos Peredal", "Peredal")),
    ],
)
def test_the_written_forms_of_one_person(reader: Reader, text: str, names: tuple[str, ...]) -> None:
    [actor] = people(reader, text).values()
    assert actor.names == names


def test_one_office_may_have_two_holders(reader: Reader) -> None:
    text = "Deputy Minister Nguyen Van Hai and Deputy Minister Nguyen Van Hung spoke. Minister Anna Berg left."
    assert list(people(reader, text)) == ["Nguyen Van Hai", "Nguyen Van Hung", "Anna Berg"]


def test_a_short_name_before_the_full_one(reader: Reader) -> None:
    text = "Minister Bach met reporters. Minister Tran Quang Bach spoke of trade."
    assert list(people(reader, text)) == ["Tran Quang Bach"]


def test_the_fullest_spelling_is_shown(reader: Reader) -> None:
    text = "Minister Tran Quang Bach spoke. Minister Trần Quang Bách left."
    assert list(people(reader, text)) == ["Trần Quang Bách"]


def test_two_people_with_one_surname(reader: Reader) -> None:
    text = (
        "Lao President Bounmy Keosavath and his spouse Noy Keosavath came. Deputy Minister Nguyen "
        "Van Hai and "
        "Ambassador Nguyen Thi Mai met them. Hai spoke of trade. Mai thanked them."
    )
    found = people(reader, text)
    assert set(found) == {"Bounmy Keosavath", "Noy Keosavath", "Nguyen Van Hai", "Nguyen Thi Mai"}
    assert found["Nguyen Thi Mai"].names == ("Nguyen Thi Mai", "Mai")


def test_a_short_form_goes_to_the_side_that_is_printed(reader: Reader) -> None:
    text = "Vietnamese Minister Le Quang Minh met Chinese Minister Li Minh. The Vietnamese Minister Minh spoke first."
    assert "Minh" in people(reader, text)["Le Quang Minh"].names


def test_an_office_is_kept_once_in_its_fullest_wording(reader: Reader) -> None:
    text = (
        "Foreign Minister Tran Quang Bach came. FM Bach spoke. Minister Bach left. Minister of Foreign "
        "Affairs Bach ate."
    )
    assert [office.title for office in people(reader, text)["Tran Quang Bach"].offices] == ["Foreign Minister"]


def test_thousands_of_names_are_called_in_seconds(reader: Reader) -> None:
    parts = "ba ke mo ti lu ran vel dor shi nak pol ger".split()
    rollcall = RollCall(reader._vocabulary)
    start = time.process_time()
    for words in ((one + two, three + one) for one in parts for two in parts for three in parts):
        if rollcall.full(words) is None:
            rollcall.enter(Figure(ActorKind.PERSON, " ".join(words), 0, 1, words=words))
    assert time.process_time() - start < 10


def test_a_sentence_of_thousands_of_capitals_names_no_one(reader: Reader) -> None:
    text = "They met " + " ".join(f"Xan{number % 7}a Benola" for number in range(2500)) + "."
    assert people(reader, text) == {}
