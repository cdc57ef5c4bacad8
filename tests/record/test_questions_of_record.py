"""The questions: what they find, with and without accents, and what they say when they find nothing."""

import pytest
from sqlalchemy import select

from dragoman.errors import QuestionError
from dragoman.record import Record, schema
from dragoman.record.queries import said, show, timeline, who, why
from dragoman.record.queries.days import first_day, last_day
from record.builders import MANIFEST, VISIT, call, small, visit


@pytest.mark.parametrize(
    "typed",
    ["Trần Thị Đào", "tran thi dao", "ĐÀO", "dao", "Dao Thi Tran", "đào trần", "  Tran   Dao "],
)
def test_a_person_is_found_in_any_spelling(filled: Record, typed: str) -> None:
    (person,) = who(filled, typed)
    assert person.name == "Trần Thị Đào"
    assert person.country == "VN"
    assert person.names == ("Trần Thị Đào", "Đào")


def test_who_joins_reports_and_quotes_offices(filled: Record) -> None:
    (person,) = who(filled, "dao")
    assert [report.source for report in person.reports] == ["KPN", "Daily"]
    (office,) = person.offices
    assert (office.title, office.first, office.reports) == ("Foreign Minister", "2024-03-06", 1)
    assert VISIT[office.citation.start : office.citation.end] == office.citation.quote == "Foreign Minister"
    assert [one.kind for one in person.engagements] == ["meeting", "visit", "meeting", "call"]
    assert person.acts == {"propose": 1}
    (tie,) = person.ties
    assert (tie.kind, tie.other.name, tie.citations[0].quote) == ("spouse", "Lê Quý", "her husband")


def test_a_tie_is_seen_from_both_ends(filled: Record) -> None:
    (husband,) = who(filled, "le quy")
    assert husband.ties[0].other.name == "Trần Thị Đào"


def test_namesakes_of_two_countries_are_two(record: Record) -> None:
    run = record.begin_run(MANIFEST)
    record.enter(*visit(), run)
    record.enter(*small(1), run)
    assert {person.country for person in who(record, "souk")} == {"LA"}
    assert [person.name for person in who(record, "lee")] == ["Ann Lee"]


def test_a_name_that_nobody_has_offers_near_ones(filled: Record) -> None:
    with pytest.raises(QuestionError, match="nobody named 'Tran Thi Dau'. Did you mean Trần Thị Đào"):
        who(filled, "Tran Thi Dau")
    with pytest.raises(QuestionError, match="Give a name"):
        who(filled, " - ")


@pytest.mark.parametrize(
    "sides", [("VN", "LA"), ("la", "vn"), ("Vietnam", "Laos"), ("Viet Nam", "laos"), ("Việt Nam", "LA")]
)
def test_the_timeline_between_two_sides(filled: Record, sides: tuple[str, str]) -> None:
    stay, meeting = timeline(filled, sides)
    assert (stay.kind, meeting.kind, meeting.part_of) == ("visit", "meeting", stay.id)
    assert stay.places[0].country == "LA"
    assert [part.actor.name for part in meeting.participants] == ["Trần Thị Đào", "Kham Souk"]
    assert stay.citations[0].quote == "visited Laos from March 3-5, 2024"


def test_the_timeline_keeps_background_apart(filled: Record) -> None:
    assert [one.kind for one in timeline(filled, ["CN"])] == ["call"]
    assert [one.kind for one in timeline(filled, ["CN"], background=True)] == ["meeting", "call"]


@pytest.mark.parametrize(
    ("from_", "until", "kinds"),
    [
        ("2024-03-05", None, ["visit", "meeting", "meeting", "call"]),  # the visit lasts into the 5th
        ("2024-03-06", None, ["meeting", "call"]),  # of these the first has no day but the report's
        (None, "2024-03", ["visit", "meeting", "meeting"]),
        ("2024-04", "2024-04", ["call"]),
        ("2025", None, []),
    ],
)
def test_the_timeline_between_two_days(filled: Record, from_: str | None, until: str | None, kinds: list[str]) -> None:
    assert [one.kind for one in timeline(filled, from_=from_, until=until)] == kinds


def test_the_timeline_by_kind_and_channel(filled: Record) -> None:
    assert [one.kind for one in timeline(filled, kind="call")] == ["call"]
    assert [one.label for one in timeline(filled, channel="party")] == ["met"]
    with pytest.raises(QuestionError, match="'party' is no kind of engagement. There are: visit, meeting"):
        timeline(filled, kind="party")


def test_a_side_that_nobody_knows_offers_near_ones(filled: Record) -> None:
    with pytest.raises(QuestionError, match="'Viettnam' is no country.* Did you mean Việt Nam"):
        timeline(filled, ["Viettnam"])


def test_what_someone_said(filled: Record) -> None:
    (proposal,) = said(filled, "dao")
    assert (proposal.act, proposal.content) == ("propose", "opening a “border market”")
    assert [one.name for one in proposal.addressees] == ["Kham Souk"]
    assert proposal.citations[0].quote == "She proposed opening a “border market”"
    assert said(filled, "dao", act="request") == ()


def test_what_was_said_for_a_country(filled: Record) -> None:
    assert [one.act for one in said(filled, "China")] == ["request"]
    assert [one.act for one in said(filled, "vn", act="propose")] == ["propose"]


def test_what_was_said_to_someone(filled: Record) -> None:
    assert [one.act for one in said(filled, "dao", to="LA")] == ["propose"]
    assert [one.act for one in said(filled, "souk", to="dao")] == ["appreciate"]  # the one who was there
    assert said(filled, "dao", to="China") == ()
    assert [one.act for one in said(filled, "VN", to="Laos", limit=1)] == ["propose"]
    assert [one.act for one in said(filled, "Laos", to="VN")] == ["appreciate"]
    assert said(filled, "China", to="China") == ()  # nobody speaks to himself


def test_what_was_said_when(filled: Record) -> None:
    assert [one.act for one in said(filled, "China", from_="2024-04-09", until="2024-04-09")] == ["request"]
    assert said(filled, "China", until="2024-04-08") == ()


def test_questions_about_acts_and_people_that_are_not(filled: Record) -> None:
    with pytest.raises(QuestionError, match="'shout' is no act. There are: affirm"):
        said(filled, "dao", act="shout")
    with pytest.raises(QuestionError, match="nobody named 'Nemo'"):
        said(filled, "Nemo")


def test_why_gives_the_rule_and_the_quotation(filled: Record) -> None:
    _, meeting = timeline(filled, ["VN", "LA"])
    kind, part = why(filled, meeting.id[:6])
    assert (kind.property, kind.value, kind.why) == ("kind", "meeting", "A verb of meeting.")
    assert (part.shown, part.basis, part.citation.quote) == ("Kham Souk", "derived", "Kham Souk")
    assert VISIT[part.citation.start : part.citation.end] == "Kham Souk"
    assert why(filled, kind.id) == (kind,)
    assert len(why(filled, visit()[0].id)) == 3


def test_show_takes_the_beginning_of_any_id(filled: Record) -> None:
    document, reading = visit()
    kinds = {
        "report": document.id,
        "actors": reading.actors[0].id,
        "engagements": reading.engagements[0].id,
        "statements": reading.statements[0].id,
        "commitments": reading.commitments[0].id,
        "relationships": reading.relationships[0].id,
        "instruments": reading.instruments[0].id,
        "formulas": reading.formulas[0].id,
        "ties": reading.ties[0].id,
        "claims": reading.claims[0].id,
    }
    for kind, id_ in kinds.items():
        shown = show(filled, id_[:7])
        assert (shown.kind, shown.id, shown.document, shown.reading) == (kind, id_, document, reading)


def test_an_ambiguous_id_names_what_it_may_be(filled: Record) -> None:
    with pytest.raises(QuestionError, match=r"'a' is the beginning of more than one id: a\w+ \(actor\), .*others"):
        show(filled, "a")


def test_an_unknown_id_names_what_is_near(filled: Record) -> None:
    id_ = call()[1].statements[0].id
    typed = id_[:-1] + ("0" if id_[-1] != "0" else "1")
    with pytest.raises(QuestionError, match=f"nothing with the id '{typed}'. Near it: {id_}"):
        show(filled, typed)


def test_a_retracted_report_answers_nothing(filled: Record) -> None:
    reports = schema.reports
    with filled.writing() as connection:
        connection.execute(reports.update().where(reports.c.source == "KPN").values(retracted_at="2024-05-01"))
    assert [report.source for person in who(filled, "dao") for report in person.reports] == ["Daily"]
    assert timeline(filled, ["LA"]) == ()
    assert [one.act for one in said(filled, "VN")] == []
    with filled.asking() as connection:
        assert len(list(connection.execute(select(reports.c.id)))) == 4


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-02-10", "2024-02-10", "2024-02-10"),
    ],
)
def test_days_as_typed(typed: str, first: str, last: str) -> None:
    assert (first_day(typed), last_day(typed)) == (first, last)


@pytest.mark.parametrize("typed", ["yesterday", "2024-13", "2023-02-29", "24", ""])
def test_days_that_are_none(typed: str) -> None:
    for day in (first_day, last_day):
        with pytest.raises(QuestionError, match="is no day"):
            day(typed)
