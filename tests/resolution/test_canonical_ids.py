"""Canonical ids stay: whatever is added, read again, retracted or decided anew."""

from dataclasses import replace

from dragoman.record.retractions import restore, retract
from resolution.reports import Who, meeting, report
from resolution.resolved import Resolved, Told

OTHER = Who("Bo Berg", "SE", "Foreign Minister")


def seen(who: Who, published: str = "2024-03-06", reader: str = "reader 1") -> Told:
    return report(meeting(who, OTHER), published=published, text=published, reader=reader)


def test_an_id_stays_when_members_are_added(resolved: Resolved) -> None:
    first = seen(Who("Lin Mei", "CN", "Foreign Minister"))
    id_ = resolved.enter(first).id_of(first)
    for day in range(10, 20):
        resolved.enter(seen(Who("Lin Mei", "CN", "State Councilor"), f"2024-03-{day}"))
    assert resolved.id_of(first) == id_


def test_of_two_that_turn_out_to_be_one_the_older_id_is_kept_and_the_other_leads_to_it(resolved: Resolved) -> None:
    from dragoman.record.identity.canonical import stands_for

    older = seen(Who("Julia Vega Marín", "CL", "Foreign Minister"))
    newer = seen(Who("Julia Vega", "CL", "Minister of Trade"), "2024-03-07")
    resolved.enter(older, newer)
    before = resolved.ids(older, newer)
    assert before[0] != before[1]
    bridge = seen(Who("Julia Vega", "CL", "Foreign Minister"), "2024-03-08")
    resolved.enter(bridge)
    assert resolved.ids(older, newer, bridge) == [before[0]] * 3
    with resolved.record.asking() as connection:
        assert stands_for(connection, before[1]) == before[0]
    retract(resolved.record, bridge[0].id, by="Anna", why="Withdrawn.")
    assert resolved.ids(older, newer) == before
    restore(resolved.record, bridge[0].id, by="Anna", why="It stands.")
    assert resolved.ids(older, newer, bridge) == [before[0]] * 3


def test_an_id_stays_when_a_report_is_read_again_under_another_name(resolved: Resolved) -> None:
    first = seen(Who("Lin Mei", "CN", "Foreign Minister"))
    id_ = resolved.enter(first).id_of(first)
    document, reading = first
    (actor, *others) = reading.actors
    renamed = replace(actor, id="a000000000", country="TW", offices=())
    parts = tuple(replace(part, actor="a000000000") for part in reading.engagements[0].participants[:1])
    again = replace(
        reading,
        reader="reader 2",
        actors=(renamed, *others),
        engagements=(replace(reading.engagements[0], participants=parts),),
    )
    resolved.enter((document, again))
    assert resolved.id_of((document, again)) == id_


def test_ids_stay_when_everything_is_decided_anew(resolved: Resolved) -> None:
    reports = [seen(Who(f"Lin {given}", "CN"), f"2024-03-{day}") for day, given in enumerate(("Mei", "Hao") * 5, 10)]
    resolved.enter(*reports)
    before = resolved.ids(*reports), [resolved.engagement_of(each) for each in reports]
    resolved.again()
    assert (resolved.ids(*reports), [resolved.engagement_of(each) for each in reports]) == before


def test_a_retracted_report_counts_for_nobody(resolved: Resolved) -> None:
    one = seen(Who("Lin Mei", "CN", "Foreign Minister"))
    part = seen(Who("Lin", "CN"), "2024-03-07")
    other = seen(Who("Lin Hao", "CN"), "2024-03-08")
    resolved.enter(one, part)
    assert resolved.id_of(one) == resolved.id_of(part)
    resolved.enter(other)
    assert resolved.id_of(one) != resolved.id_of(part)
    retract(resolved.record, other[0].id, by="Anna", why="Withdrawn.")
    assert resolved.id_of(one) == resolved.id_of(part)
