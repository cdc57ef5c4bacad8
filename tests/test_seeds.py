"""The two seed reports yield what RECORD.md, section 4, asks of them: every row, and every trap."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.pipeline.run import read_reports
from dragoman.reading.reader import Reader
from dragoman.sources.collect import collect
from dragoman.sources.given import Given

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
TO_WASHINGTON, IN_BEIJING = "000_280868b36282f8f5.txt", "003_6b1cd3eddfea1d5e.txt"
MON, RUSSO, SIMS, RATNER = "Lại Xuân Môn", "Bill Russo", "Joe Sims", "Merle Ratner"
BINH, WANG = "Phạm Thanh Bình", "Wang Gang"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="The seed reports are not here: ../shared/seeds does not exist."
)


class Seed:
    """One seed as `read --format json` prints it, with names for ids."""

    def __init__(self, reader: Reader, name: str, published: str | None = None) -> None:
        reports = collect([str(SEEDS / name)], Given(published=published))
        (self.json,) = read_reports(reports, reader)  # type: ignore[arg-type]
        self.report: dict[str, Any] = self.json["report"]
        self.names = {actor["id"]: actor["name"] for actor in self.json["actors"]}

    def actor(self, name: str) -> dict[str, Any]:
        (found,) = [actor for actor in self.json["actors"] if actor["name"] == name]
        return dict(found)

    def office(self, name: str) -> dict[str, Any]:
        (found,) = self.actor(name)["offices"]
        return dict(found)

    def engagements(self, **wanted: object) -> list[dict[str, Any]]:
        told = self.json["engagements"]
        return [each for each in told if all(each[key] == value for key, value in wanted.items())]

    def people(self, engagement: dict[str, Any]) -> set[str]:
        return {self.names[part["actor"]] for part in engagement["participants"]}

    def role(self, engagement: dict[str, Any], name: str) -> str:
        (found,) = [part for part in engagement["participants"] if self.names[part["actor"]] == name]
        return str(found["role"])

    def said(self, opening: str) -> dict[str, Any]:
        """The one statement whose words in the report begin so."""
        told = self.json["statements"]
        (found,) = [each for each in told if each["citations"][0]["quote"].startswith(opening)]
        return dict(found)

    def speakers(self, statement: dict[str, Any]) -> set[str]:
        return {self.names[actor] for actor in statement["speakers"]}

    def commitments(self, maker: str, form: str) -> list[dict[str, Any]]:
        return [
            each
            for each in self.json["commitments"]
            if each["form"] == form and [self.names[actor] for actor in each["makers"]] == [maker]
        ]


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader.load()


@pytest.fixture(scope="session")
def trip(reader: Reader) -> Iterator[Seed]:
    yield Seed(reader, TO_WASHINGTON)


@pytest.fixture(scope="session")
def talk(reader: Reader) -> Iterator[Seed]:
    yield Seed(reader, IN_BEIJING)


def main_visit(trip: Seed) -> dict[str, Any]:
    (visit,) = trip.engagements(kind="visit", background=False, own_mission=False)
    return visit


def meeting_with(seed: Seed, partner: str) -> dict[str, Any]:
    (meeting,) = [each for each in seed.engagements(kind="meeting") if partner in seed.people(each)]
    return meeting


class TestTheTrip:
    def test_a_header_run_together_is_taken_apart(self, trip: Seed) -> None:
        assert trip.report["credit"] == "VNS"
        assert trip.report["published"] == {"edtf": "2023-09-19", "basis": "stated"}
        assert trip.report["dateline"] == {"place": "Washington DC", "date": "2023-09-19"}
        assert trip.report["relevant"] is True

    def test_one_visit_with_its_days_its_type_and_its_printed_label(self, trip: Seed) -> None:
        visit = main_visit(trip)

        assert visit["visit_type"] == "working"
        assert visit["label"] == "working trip"
        assert visit["actuality"] == "occurred"
        assert visit["date"]["edtf"] == "2023-09-14/2023-09-17"
        assert (visit["date"]["earliest"], visit["date"]["latest"]) == ("2023-09-14", "2023-09-17")
        assert [place["country"] for place in visit["places"]] == ["US"]

    def test_it_is_led_by_whoever_leads_the_delegation(self, trip: Seed) -> None:
        visit = main_visit(trip)

        assert trip.people(visit) == {MON}
        assert trip.role(visit, MON) == "head"
        assert visit["participants"][0]["side"] == "VN"
        assert visit["participants"][0]["capacity"] == "standing deputy head"

    def test_the_leader_s_office_is_standing_deputy_head(self, trip: Seed) -> None:
        assert trip.office(MON)["title"] == "standing deputy head"

    def test_the_leader_s_body_is_the_commission(self, trip: Seed) -> None:
        body = trip.names.get(trip.office(MON)["organisation"], "")
        assert "Commission for Information and Education" in body

    @pytest.mark.parametrize(
        ("partner", "label"), [(RUSSO, "meeting"), (SIMS, "working session"), (RATNER, "working session")]
    )
    def test_three_separate_meetings_inside_the_visit(self, trip: Seed, partner: str, label: str) -> None:
        meeting = meeting_with(trip, partner)

        assert trip.people(meeting) == {MON, partner}
        assert meeting["label"] == label
        assert meeting["part_of"] == main_visit(trip)["id"]
        assert (meeting["actuality"], meeting["background"]) == ("occurred", False)
        assert (trip.role(meeting, MON), trip.role(meeting, partner)) == ("visitor", "host")

    def test_there_is_no_fourth_meeting(self, trip: Seed) -> None:
        assert len(trip.engagements(kind="meeting")) == 3

    @pytest.mark.parametrize("partner", [RUSSO, SIMS, RATNER])
    def test_a_meeting_without_a_date_takes_the_visit_s_days(self, trip: Seed, partner: str) -> None:
        date = meeting_with(trip, partner)["date"]

        assert (date["edtf"], date["basis"]) == ("2023-09-14/2023-09-17", "derived")

    @pytest.mark.parametrize(
        ("partner", "office"),
        [
            (RUSSO, "Assistant Secretary of State"),
            (SIMS, "Co-Chair of the Communist Party of the United States of America"),
            (RATNER, "activist"),
        ],
    )
    def test_the_partners_offices(self, trip: Seed, partner: str, office: str) -> None:
        assert office in trip.office(partner)["title"]
        assert trip.actor(partner)["country"] == "US"

    def test_an_office_ends_before_a_second_description(self, trip: Seed) -> None:
        assert "long-time" not in trip.office(RATNER)["title"]

    def test_the_party_is_the_co_chair_s_body(self, trip: Seed) -> None:
        assert trip.names[trip.office(SIMS)["organisation"]].startswith("Communist Party of the United")

    def test_stops_at_the_own_embassy_and_mission_are_part_of_the_visit(self, trip: Seed) -> None:
        stops = trip.engagements(own_mission=True)

        assert len(stops) == 2
        assert any("Embassy" in stop["label"] for stop in stops)
        assert any("Permanent Mission" in stop["label"] for stop in stops)
        for stop in stops:
            assert stop["part_of"] == main_visit(trip)["id"]
            assert MON in trip.people(stop)
            assert stop["background"] is False

    def test_the_two_stops_are_two(self, trip: Seed) -> None:
        assert len({stop["id"] for stop in trip.engagements(own_mission=True)}) == 2

    def test_the_president_s_visit_is_background(self, trip: Seed) -> None:
        (recalled,) = trip.engagements(background=True)

        assert recalled["kind"] == "visit"
        assert trip.people(recalled) == {"Joe Biden"}
        assert [place["country"] for place in recalled["places"]] == ["VN"]
        assert recalled["part_of"] is None

    def test_the_joint_statement_is_an_instrument(self, trip: Seed) -> None:
        statements = [each for each in trip.json["instruments"] if each["kind"] == "joint statement"]

        assert statements
        assert all(each["parties"] == ["US", "VN"] for each in statements)

    def test_the_joint_statement_is_one(self, trip: Seed) -> None:
        assert len(trip.json["instruments"]) == 1

    def test_the_joint_statement_is_background(self, trip: Seed) -> None:
        assert all(each["background"] for each in trip.json["instruments"])

    def test_all_spellings_are_one_man(self, trip: Seed) -> None:
        assert set(trip.actor(MON)["names"]) == {MON, "Môn", "Mon"}
        assert trip.actor(MON)["country"] == "VN"

    @pytest.mark.parametrize(
        ("opening", "speaker"),
        [
            ("The official affirmed", MON),
            ("The Vietnamese official briefed", MON),
            ("The official expressed his", MON),
            ("Môn noted", MON),
            ("Mon underlined", MON),
            ("Mon said", MON),
            ("Russo said", RUSSO),
            ("Sims highly valued", SIMS),
            ("He lauded", SIMS),
        ],
    )
    def test_who_says_it(self, trip: Seed, opening: str, speaker: str) -> None:
        statement = trip.said(opening)

        assert trip.speakers(statement) == {speaker}
        assert statement["joint"] is False

    @pytest.mark.parametrize(
        ("opening", "partner"),
        [("Russo said", RUSSO), ("The Vietnamese official", SIMS), ("He lauded", SIMS), ("Mon said", RATNER)],
    )
    def test_what_is_said_belongs_to_its_own_meeting(self, trip: Seed, opening: str, partner: str) -> None:
        assert trip.said(opening)["engagement"] == meeting_with(trip, partner)["id"]

    def test_a_sentence_without_a_speaker_is_the_last_speaker_s(self, trip: Seed) -> None:
        assert trip.speakers(trip.said("Việt Nam always treasures")) == {MON}

    def test_the_partnership_was_upgraded(self, trip: Seed) -> None:
        (tie,) = trip.json["relationships"]

        assert (tie["a"], tie["b"], tie["channel"]) == ("US", "VN", "state")
        assert tie["label"] == "comprehensive strategic partnership"
        assert tie["change"] == "upgraded"

    def test_the_proposals_to_the_party_have_their_measures(self, trip: Seed) -> None:
        (proposal,) = trip.commitments(MON, "proposal")
        measures = " | ".join(proposal["measures"])

        assert [trip.names[actor] for actor in proposal["counterparts"]] == [SIMS]
        assert "information sharing" in measures
        assert "coordination at forums" in measures
        assert "IMCWP" in measures

    def test_especially_goes_on_with_the_measure_before_it(self, trip: Seed) -> None:
        (proposal,) = trip.commitments(MON, "proposal")
        assert len(proposal["measures"]) == 2

    def test_the_spouses(self, trip: Seed) -> None:
        (tie,) = trip.json["ties"]

        assert tie["kind"] == "spouse"
        assert {trip.names[tie["a"]], trip.names[tie["b"]]} == {RATNER, "Ngô Thanh Nhàn"}

    def test_a_forum_that_is_only_named_did_not_meet(self, trip: Seed) -> None:
        assert trip.engagements(kind="conference") == []
        assert not any("International Meeting" in each["label"] for each in trip.engagements())
        assert not any("IMCWP" in name for each in trip.engagements() for name in trip.people(each))


class TestTheMeetingInBeijing:
    def test_credit_and_dateline_without_a_date(self, talk: Seed) -> None:
        assert talk.report["credit"] == "VNA/VNS"
        assert talk.report["dateline"] == {"place": "Beijing", "date": None}
        assert talk.report["published"] == {"edtf": None, "basis": "unknown"}
        assert talk.report["relevant"] is True

    def test_one_meeting_and_no_visit(self, talk: Seed) -> None:
        (meeting,) = talk.engagements()

        assert (meeting["kind"], meeting["label"]) == ("meeting", "meeting")
        assert talk.people(meeting) == {BINH, WANG}
        assert {part["side"] for part in meeting["participants"]} == {"VN", "CN"}

    def test_the_year_stays_open(self, talk: Seed) -> None:
        date = talk.engagements()[0]["date"]

        assert date["edtf"] == "XXXX-08-28"
        assert (date["earliest"], date["latest"]) == (None, None)
        assert date["printed"] == "August 28"

    @pytest.mark.parametrize(
        ("published", "year"), [("2023-09-01", "2023"), ("2024-08-29", "2024"), ("2024-01-10", "2023")]
    )
    def test_metadata_fills_the_year_and_says_that_it_is_derived(
        self, reader: Reader, published: str, year: str
    ) -> None:
        (meeting,) = Seed(reader, IN_BEIJING, published).engagements()

        assert meeting["date"]["edtf"] == f"{year}-08-28"
        assert meeting["date"]["basis"] == "derived"

    def test_the_place_is_no_more_than_the_dateline(self, talk: Seed) -> None:
        assert [place["basis"] for place in talk.engagements()[0]["places"]] in ([], ["dateline"])

    def test_the_offices_as_printed(self, talk: Seed) -> None:
        assert talk.office(BINH)["title"] == "Vietnamese Ambassador to China"
        assert talk.office(WANG)["title"].startswith("Deputy Director of the Publicity Department of the")
        assert talk.office(WANG)["title"].endswith("Central Committee")
        assert talk.names[talk.office(WANG)["organisation"]].startswith("Publicity Department")

    def test_all_spellings_are_one_man(self, talk: Seed) -> None:
        assert set(talk.actor(BINH)["names"]) == {BINH, "Bình"}
        assert set(talk.actor(WANG)["names"]) == {WANG, "Wang"}

    @pytest.mark.parametrize(
        ("opening", "speaker"),
        [
            ("Bình affirmed", BINH),
            ("Việt Nam stands ready", BINH),
            ("He also proposed", BINH),
            ("Wang said", WANG),
            ("He emphasised", WANG),
            ("The Chinese official also proposed", WANG),
        ],
    )
    def test_who_says_it(self, talk: Seed, opening: str, speaker: str) -> None:
        statement = talk.said(opening)

        assert talk.speakers(statement) == {speaker}
        assert statement["joint"] is False

    @pytest.mark.parametrize(("opening", "act"), [("Both sides", "appreciate"), ("They agreed", "agree")])
    def test_both_sides_and_they_are_the_two_principals(self, talk: Seed, opening: str, act: str) -> None:
        statement = talk.said(opening)

        assert talk.speakers(statement) == {BINH, WANG}
        assert statement["joint"] is True
        assert statement["act"] == act

    def test_what_they_did_at_the_meeting_is_joint(self, talk: Seed) -> None:
        assert talk.said("exchanged views")["joint"] is True
        assert talk.said("exchanged views")["act"] == "discuss"

    def test_a_list_of_aims_is_one_statement(self, talk: Seed) -> None:
        openings = [each["citations"][0]["quote"] for each in talk.json["statements"]]
        assert not any(opening.startswith("support ") for opening in openings)

    def test_the_labels_are_verbatim(self, talk: Seed) -> None:
        labels = {tie["label"]: tie for tie in talk.json["relationships"]}

        assert set(labels) == {
            "comprehensive strategic cooperative partnership",
            "Việt Nam–China community with a shared future",
        }
        assert all((tie["a"], tie["b"]) == ("CN", "VN") for tie in labels.values())

    def test_ties_that_are_only_to_be_deepened_are_mentioned(self, talk: Seed) -> None:
        assert {tie["change"] for tie in talk.json["relationships"]} == {"mentioned"}

    def test_the_six_orientations_between_mixed_quotation_marks_are_a_formula(self, talk: Seed) -> None:
        keys = {formula["key"]: formula["text"] for formula in talk.json["formulas"]}

        assert keys["six major orientations"] == "six major orientations"
        assert "six major orientations" in talk.said("They agreed")["formulas"]

    def test_the_ambassador_s_proposals(self, talk: Seed) -> None:
        (proposal,) = talk.commitments(BINH, "proposal")
        measures = " | ".join(proposal["measures"])

        assert [talk.names[actor] for actor in proposal["counterparts"]] == [WANG]
        for measure in ("theoretical work", "communications", "people-to-people exchanges"):
            assert measure in measures
        assert "sharing of information and historical documents" in measures

    def test_a_measure_does_not_begin_with_and(self, talk: Seed) -> None:
        (proposal,) = talk.commitments(BINH, "proposal")
        assert not any(measure.startswith("and ") for measure in proposal["measures"])

    def test_the_host_s_proposal(self, talk: Seed) -> None:
        (proposal,) = talk.commitments(WANG, "proposal")

        assert [talk.names[actor] for actor in proposal["counterparts"]] == [BINH]
        assert any("bilingual works and collections" in measure for measure in proposal["measures"])

    def test_the_ambassador_s_pledge_has_four_goals(self, talk: Seed) -> None:
        pledges = talk.commitments(BINH, "pledge")
        assert len({each["statement"] for each in pledges}) == 1
        assert [each["goal"].split()[:2] for each in pledges] == [  # one goal is one commitment
            ["work", "closely"],
            ["make", "efforts"],
            ["effectively", "implement"],
            ["further", "deepen"],
        ]
        assert {talk.names[one] for each in pledges for one in each["counterparts"]} == {WANG}

    def test_praise_of_the_past_that_they_agree_on_is_no_commitment(self, talk: Seed) -> None:
        assert talk.said("They agreed")["act"] == "agree"
        assert [each for each in talk.json["commitments"] if each["form"] == "agreement"] == []
