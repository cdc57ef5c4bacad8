"""One engagement, many reports: what is joined, what all of them together say, and what is counted."""

import pytest

from dragoman.record.queries import timeline
from dragoman.record.queries.answers import JoinedEntry
from dragoman.record.queries.texts import copies_among
from scenario.cases import cases
from scenario.story import ANSWERS, Answer, Story, by_id, every_engagement, persons_of

TOLD = [(one["id"], told["report"], told) for one in every_engagement() for told in one["reports"]]
JOINED = [(one["id"], one) for one in ANSWERS["engagements"]["list"]]
PARTIES = {"host": {"host", "chair"}, "visitor": {"visitor", "head", "member"}, "head": {"visitor", "head"}}
"""What a role of the answers may be called; who is a principal there may be host or visitor."""


def joined(story: Story, engagement: str) -> JoinedEntry:
    found = story.joined(engagement)
    assert found is not None, "no report of it was read"
    return found


@pytest.mark.parametrize(("engagement", "report", "answer"), cases("told", TOLD))
def test_each_report_of_it_is_joined(story: Story, engagement: str, report: str, answer: Answer) -> None:
    found = story.tellings.get((engagement, report))
    assert found is not None, "not read"
    assert found.actuality in answer.get("accept_actuality", [answer["actuality"]])
    if "accept_background" not in answer:
        assert found.background == answer["background"]
    if not answer.get("accept_separate"):
        assert story.engagements[report, found.id] == joined(story, engagement).id


@pytest.mark.parametrize(("engagement", "answer"), cases("apart", JOINED))
def test_nothing_else_is_joined_with_it(story: Story, engagement: str, answer: Answer) -> None:
    wanted = {told["report"] for told in answer["reports"]}
    tellings = joined(story, engagement).tellings
    assert {story.names[one.report.id] for one in tellings} <= wanted
    assert len(tellings) == len({one.report.id for one in tellings})


@pytest.mark.parametrize(("engagement", "answer"), cases("kind", JOINED))
def test_its_kind(story: Story, engagement: str, answer: Answer) -> None:
    found = joined(story, engagement)
    assert (found.kind, found.format) == (answer["kind"], answer["format"])
    assert found.actuality == answer["joined_actuality"]
    assert not found.background
    if answer["visit_type"]:
        assert found.visit_type == answer["visit_type"]
    if "label" in answer:
        assert answer["label"] in found.label
    if "channel" in answer:
        assert set(answer["channel"]) <= set(found.channel)


@pytest.mark.parametrize(("engagement", "answer"), cases("when", JOINED))
def test_when_it_was(story: Story, engagement: str, answer: Answer) -> None:
    date, wanted = joined(story, engagement).date, answer["joined_date"]
    assert (date.earliest, date.latest) == (wanted["earliest"], wanted["latest"])


@pytest.mark.parametrize(("engagement", "answer"), cases("where", JOINED))
def test_where_it_was(story: Story, engagement: str, answer: Answer) -> None:
    found = joined(story, engagement)
    assert story.is_at(found.places, answer["joined_place"])


@pytest.mark.parametrize(("engagement", "answer"), cases("who", JOINED))
def test_who_took_part(story: Story, engagement: str, answer: Answer) -> None:
    roles = {
        story.persons.get(part.actor.id, part.actor.name): part.role for part in joined(story, engagement).participants
    }
    for one in persons_of(answer):
        if one.get("optional"):
            continue
        assert one["person"] in roles
        if one["role"] in PARTIES:
            assert roles[one["person"]] in PARTIES[one["role"]] | {"principal"}
    known = {one["person"] for one in persons_of(answer)} | set(answer["others"])
    strangers = {who for who in roles if who not in known and who in story.persons.values()}
    assert not strangers


@pytest.mark.parametrize(("engagement", "answer"), cases("others", [one for one in JOINED if one[1]["others"]]))
def test_who_else_was_there(story: Story, engagement: str, answer: Answer) -> None:
    there = {story.persons.get(part.actor.id) for part in joined(story, engagement).participants}
    assert set(answer["others"]) <= there


@pytest.mark.parametrize(("engagement", "answer"), cases("part of", JOINED))
def test_what_it_is_a_part_of(story: Story, engagement: str, answer: Answer) -> None:
    whole = joined(story, engagement).part_of
    accepted = {answer["part_of"], *answer.get("accept_part_of", ())}
    assert (story.called.get(whole, whole) if whole else None) in accepted


@pytest.mark.parametrize(("engagement", "answer"), cases("texts", JOINED))
def test_nearly_the_same_text_counts_once(story: Story, engagement: str, answer: Answer) -> None:
    news = [
        one.report.id
        for one in joined(story, engagement).tellings
        if not one.background and one.actuality == "occurred"
    ]
    with story.record.asking() as connection:
        texts = set(copies_among(connection, news).values())
    assert len(texts) == answer["independent_news_texts"]


def test_which_texts_are_nearly_the_same(story: Story) -> None:
    ids = [story.id(report) for report in story.told]
    with story.record.asking() as connection:
        stands = copies_among(connection, ids)
    found = {(story.names[one], story.names[report]) for report, one in stands.items() if one != report}
    assert found == {tuple(two) for two in ANSWERS["engagements"]["near_duplicates"]}


PAIRS = [pair for pair in ANSWERS["engagements"]["counts"] if pair != "all"]


@pytest.mark.parametrize(
    ("pair", "kind"),
    cases("counts", [(pair, kind) for pair in PAIRS for kind in ("visit", "meeting", "call", "ceremony")]),
)
def test_each_engagement_counts_once(story: Story, pair: str, kind: str) -> None:
    found = [one for one in timeline(story.record, pair.split("-"), kind=kind) if one.actuality == "occurred"]
    assert len(found) == ANSWERS["engagements"]["counts"][pair]["by_kind"].get(kind, 0), _told(found)


@pytest.mark.parametrize("pair", cases("quarter", [(pair,) for pair in PAIRS]))
def test_the_first_quarter(story: Story, pair: str) -> None:
    entries = timeline(story.record, pair.split("-"), from_="2031-01-01", until="2031-03-31")
    found = [one for one in entries if one.actuality == "occurred"]
    assert len(found) == ANSWERS["engagements"]["counts"][pair]["occurred_from_2031-01-01_to_2031-03-31"], _told(found)


@pytest.mark.parametrize("pair", cases("planned", [(pair,) for pair in PAIRS]))
def test_what_was_only_planned(story: Story, pair: str) -> None:
    found = [one for one in timeline(story.record, pair.split("-")) if one.actuality == "planned"]
    assert len(found) == ANSWERS["engagements"]["counts"][pair]["planned_only"], _told(found)


@pytest.mark.parametrize("pair", cases("recalled", [(pair,) for pair in PAIRS]))
def test_what_is_only_recalled(story: Story, pair: str) -> None:
    found = [one for one in timeline(story.record, pair.split("-"), background=True) if one.background]
    wanted = ANSWERS["engagements"]["counts"][pair]["recalled_only"]
    assert sorted(str(story.called.get(one.id)) for one in found) == wanted, _told(found)


def test_a_visit_put_off_is_one_visit_whose_first_days_are_not_counted(story: Story) -> None:
    (old,) = by_id("engagements", "list", "e13")["superseded_dates"]
    first, last = old["date"].split("/")
    found = timeline(story.record, ["LA", "JP"], from_=first, until=last, kind="visit")
    assert not [one for one in found if one.actuality in ("occurred", "planned")], _told(found)


def _told(found: list[JoinedEntry]) -> str:
    return "; ".join(f"{one.kind} {one.date.edtf} {[part.actor.name for part in one.participants]}" for one in found)
