"""Days that go on or are told apart: visits of which only the first day is told, talks that are named again with their
day, seasons, days moved to others, and rows of meetings that a lead gives one day.
"""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader

COSTA = "Peruvian Foreign Minister Ana Costa"
VEGA = "Chilean Foreign Minister Luis Vega"
THURSDAY = "2024-05-16"


def _days(reader: Reader, text: str, published: str = THURSDAY) -> list[tuple[str, str | None]]:
    """Each engagement of a text with its day."""
    reading = read(reader, text, published=published)
    return [(each.kind, each.date.edtf) for each in reading.engagements]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{COSTA} met {VEGA}, who is on an official visit to Peru since Tuesday.", "2024-05-14/.."),
        (f"{VEGA}, who arrived in Lima on Monday, met {COSTA} on Wednesday.", "2024-05-13/.."),
        (f"{VEGA} on Wednesday began his second tour of Asia, which will include Laos and Japan.", "2024-05-15/.."),
        (f"{VEGA} arrived in Lima on Wednesday.", "2024-05-15/.."),
        (
            f"{VEGA} is on a visit to Peru since Tuesday. His stay, which is to end on May 18, will be short.",
            "2024-05-14/2024-05-18",
        ),
        (
            f"{VEGA} left on Wednesday for a visit to Peru. During his stay in Peru from May 16 to 18, he will rest.",
            "2024-05-16/2024-05-18",
        ),
        (f"{VEGA} arrived in Lima on Wednesday to begin an official visit to Peru.", "2024-05-15/.."),
        (f"On Friday, {VEGA} sets out on a working tour to Laos and Japan.", "2024-05-17/.."),
        (f"{VEGA} is staying in Peru on a working visit and remains there until Saturday.", "../2024-05-18"),
        (
            f"{VEGA} left for Peru on Wednesday. Vega's two-day trip will include a lunch in Lima.",
            "2024-05-15/2024-05-16",
        ),
        (
            f"{VEGA} arrived in Lima on May 13, starting his four-day official, friendly visit to Peru.",
            "2024-05-13/2024-05-16",
        ),
    ],
)
def test_the_days_of_a_visit_that_goes_on(reader: Reader, text: str, day: str) -> None:
    assert [edtf for kind, edtf in _days(reader, text) if kind == "visit"] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            f"{COSTA} praised the pact in a meeting with {VEGA}. Costa's words during the talks Tuesday in Lima were"
            " warm.",
            "2024-05-14",
        ),
        (
            f"{COSTA} flew to Chile on Thursday for talks with {VEGA}. Copper will be the main item of the Costa-Vega"
            " meeting, to be held in Santiago on Friday.",
            "2024-05-17",
        ),
        (f"{COSTA} met {VEGA}. The last call was held on May 4.", None),
        (f"{COSTA} and {VEGA} spoke of copper at a Tuesday meeting in Lima.", "2024-05-14"),
        (f"{COSTA} and {VEGA} will meet later this spring in Lima.", "2024-03/2024-05"),
        (
            f"{COSTA} met three Chilean lawmakers on Tuesday. Costa met Senators Luis Vega and Juan Prado of Chile.",
            "2024-05-14",
        ),
        (
            "According to a statement from the Peruvian Foreign Ministry Tuesday after talks between Costa and"
            f" {VEGA}, Peru hopes that Chile will join. {COSTA} thanked Vega.",
            "2024-05-14",
        ),
        (f"{COSTA} has held phone conversations with {VEGA} since Tuesday.", "2024-05-14/2024-05-16"),
        (f"On his way to Japan on Friday, {VEGA} is to make a stop in Lima for talks with {COSTA}.", "2024-05-17"),
        (
            f"{VEGA} visited Lima. He spoke of the consultations between {COSTA} and Envoy Juan Prado, which were"
            " held in Quito on May 10.",
            "2024-05-10",
        ),
    ],
)
def test_the_day_of_talks_that_are_named_again(reader: Reader, text: str, day: str | None) -> None:
    found = [edtf for kind, edtf in _days(reader, text) if kind in ("meeting", "call")]
    assert found == [day]


def test_a_row_of_meetings_has_the_day_of_the_lead(reader: Reader) -> None:
    text = (
        f"{COSTA} on Tuesday met leaders from several countries on the sidelines of the Quito Forum. The minister met"
        " her Chilean counterpart Luis Vega. Among others, she met Lao Foreign Minister Bounthong Sisavath."
    )
    assert {edtf for _, edtf in _days(reader, text)} == {"2024-05-14"}


def test_a_visit_moved_to_other_days_is_planned_for_them(reader: Reader) -> None:
    text = f"{COSTA} spoke by phone with {VEGA}. The official visit of Vega to Lima was moved from May 20 to June 4."
    visit = next(each for each in tell(reader, text, published=THURSDAY) if each.kind == "visit")
    assert (visit.standing, visit.date) == ("planned", "2024-06-04")


def test_the_same_day_is_not_that_of_what_is_to_come(reader: Reader) -> None:
    text = (
        f"{COSTA} met {VEGA} in Lima. She asked Chile to send a team to the fair, due on July 4. The same day, Costa"
        " met Lao Foreign Minister Bounthong Sisavath."
    )
    assert "2024-07-04" not in {edtf for _, edtf in _days(reader, text)}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            f"{VEGA} is accompanying President Luz Prado of Chile on a state visit to Peru.",
            {"Luz Prado": "head", "Luis Vega": "member"},
        ),
        (
            f"{VEGA} is part of the delegation accompanying President Luz Prado of Chile on a state visit to Peru.",
            {"Luz Prado": "head", "Luis Vega": "member"},
        ),
    ],
)
def test_whoever_accompanies_the_leader_is_a_member_of_his_visit(
    reader: Reader, text: str, roles: dict[str, str]
) -> None:
    (visit,) = tell(reader, text, published=THURSDAY)
    assert visit.roles == roles


@pytest.mark.parametrize(
    "text",
    [
        f"{VEGA} paid a courtesy call on {COSTA} in Lima on May 14 as part of the former's Official Visit to Peru.",
        f"{VEGA} held talks with {COSTA} on Tuesday, within the framework of Chilean President Luz Prado's state visit"
        " to Peru.",
    ],
)
def test_talks_within_a_visit_are_part_of_it(reader: Reader, text: str) -> None:
    found = tell(reader, text, published=THURSDAY)
    visit = next(number for number, each in enumerate(found) if each.kind == "visit")
    assert found[visit].standing == "occurred"
    assert [each.part_of for each in found if each.kind == "meeting"] == [visit]


def test_whoever_witnesses_a_signing_is_a_principal(reader: Reader) -> None:
    text = (
        f"{COSTA} held talks with {VEGA} in Lima. After the talks, the two ministers witnessed the signing of two"
        " pacts."
    )
    signing = next(each for each in tell(reader, text, published=THURSDAY) if each.kind == "ceremony")
    assert set(signing.roles.values()) == {"principal"}


def test_an_envoy_beside_those_who_greet_a_traveller_stands_by(reader: Reader) -> None:
    text = (
        f"{VEGA} arrived in Lima on Tuesday. He was welcomed at the airport by Peruvian Deputy Minister Juan Soto and"
        " Chilean Ambassador to Peru Rosa Lagos."
    )
    welcome = next(each for each in tell(reader, text, published=THURSDAY) if each.kind == "ceremony")
    assert welcome.roles == {"Juan Soto": "host", "Rosa Lagos": "member", "Luis Vega": "visitor"}
