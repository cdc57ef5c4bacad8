"""What two who talk to each other in a transcript tell of their other contacts."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

_WORDS = (
    "President of Peru Ana Costa: Mr Prime Minister, I am very glad to welcome you to Lima. {host}\n\n"
    "Prime Minister of Chile Luis Vega: Madam President, thank you for these words. {guest}\n"
)


def _beside(
    reader: Reader, host: str = "", guest: str = ""
) -> list[tuple[str, str, str | None, tuple[str | None, ...]]]:
    told = tell(reader, _WORDS.format(host=host, guest=guest))
    assert {"Ana Costa", "Luis Vega"} == told[0].people
    return [(each.kind, each.standing, each.date, each.countries) for each in told if each.label != "talks"]


@pytest.mark.parametrize(
    ("said", "kind", "date", "countries"),
    [
        ("I think we last met in Quito in March.", "meeting", "2025-03", ("EC",)),
        ("We spoke about it last year, on the margins of the Bogota Conference.", "meeting", "2024", ("CO",)),
        ("We had a short conversation over dinner in Quito.", "meeting", None, ("EC",)),
        ("Our last telephone conversation was in April.", "call", "2025-04", ()),
    ],
)
def test_what_the_two_did_before_is_recalled(
    reader: Reader, said: str, kind: str, date: str | None, countries: tuple[str, ...]
) -> None:
    assert _beside(reader, said) == [(kind, "background", date, countries)]


def test_your_and_my_visit_are_those_of_the_two(reader: Reader) -> None:
    assert _beside(reader, "I remember your visit to Cusco in March.") == [("visit", "background", "2025-03", ("PE",))]
    told = tell(reader, _WORDS.format(host="I recall my visit to Santiago in March.", guest=""))
    assert [each.people for each in told if each.kind == "visit"] == [{"Ana Costa"}]


def test_who_was_here_before_was_on_a_visit(reader: Reader) -> None:
    assert _beside(reader, guest="I was last here in March.") == [("visit", "background", "2025-03", ("PE",))]
    told = tell(reader, _WORDS.format(host="Your trade minister was here in March.", guest=""))
    assert [each.people for each in told if each.kind == "visit"] == [{"Chile"}]


def test_the_guest_is_on_the_visit_of_which_they_speak(reader: Reader) -> None:
    assert _beside(reader, "I am happy that you found the time to come to our capital.") == [
        ("visit", "occurred", None, ("PE",))
    ]


def test_what_the_two_will_do_on_a_day_is_planned(reader: Reader) -> None:
    said = "During our dinner tonight, and at the talks tomorrow, we will find much to speak of."
    told = tell(reader, _WORDS.format(host=said, guest=""))
    assert [(each.label, each.date) for each in told if each.standing == "planned"] == [
        ("dinner", "2025-05-16"),
        ("talks", "2025-05-17"),
    ]


@pytest.mark.parametrize(
    "said",
    ["We have met our goals in trade.", "We hope for your visit to Cusco.", "Our talks today are useful.", "We met."],
)
def test_what_is_of_no_other_day_or_place_is_nothing_more(reader: Reader, said: str) -> None:
    assert _beside(reader, said) == []


_SPEECH = (
    "Remarks by President of Peru Ana Costa after her meeting with President of Laos Kham Seng\n\n"
    "I would like to thank President Seng for inviting me to Vientiane. {more}\n\nWe spoke about rice and roads. We "
    "agreed to work together. I am convinced that the farmers of our two countries will gain from this.\n"
)


def test_who_speaks_abroad_is_on_a_visit(reader: Reader) -> None:
    told = tell(reader, _SPEECH.format(more=""))
    assert [(each.kind, each.roles, each.countries) for each in told] == [
        ("meeting", {"Ana Costa": "visitor", "Kham Seng": "host"}, ("LA",)),
        ("visit", {"Ana Costa": "head", "Kham Seng": "host"}, ("LA",)),
    ]


def test_whom_a_speaker_is_about_to_see_is_planned(reader: Reader) -> None:
    told = tell(reader, _SPEECH.format(more="I am looking forward to seeing Prime Minister Bounma Sok this afternoon."))
    assert [(each.people, each.date) for each in told if each.standing == "planned"] == [
        ({"Ana Costa", "Bounma Sok"}, "2025-05-16")
    ]
    told = tell(reader, _SPEECH.format(more="I look forward to meeting Prime Minister Bounma Sok again."))
    assert [each.people for each in told if each.standing == "planned"] == []
