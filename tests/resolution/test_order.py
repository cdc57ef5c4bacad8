"""In whatever order reports come, the same people and the same engagements come of it; so does deciding all anew."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resolution.reports import Who, call, meeting, report, visit
from resolution.resolved import Resolved, Told

PEOPLE = st.builds(
    Who,
    st.sampled_from(
        ["Lin Mei", "Lin", "Mei Lin", "Lin Hao", "Nguyen Van Nam", "Nguyễn Văn Nam", "Nguyen Nam", "Nam"]
        + ["Sergey Melnik", "Sergei Mel'nik", "Joseph Q. Harding", "Joe Harding", "Harding"]
    ),
    st.sampled_from(["CN", "VN", "US", "RU", None]),
    st.sampled_from(["", "Foreign Minister", "Minister of Trade", "Ambassador to Laos", "artist", "President"]),
    st.sampled_from(["", "former", "acting"]),
)
DAYS = st.sampled_from(["2024-03-05", "2024-03-06", "2024-03-05/2024-03-08", "2024-03", "XXXX-03-06", None])


@st.composite
def told(draw: st.DrawFn) -> Told:
    """A report of one or two engagements."""
    events = []
    for make in draw(st.lists(st.sampled_from([meeting, call, visit]), min_size=1, max_size=2)):
        one, other = draw(PEOPLE), draw(PEOPLE)
        if (one.name, one.country) == (other.name, other.country):
            other = Who("Bo Berg", "SE")
        date, background = draw(DAYS), draw(st.booleans())
        event = visit(one, "LA", date, background=background) if make is visit else None
        events.append(event or make(one, other, date=date, background=background))
    return report(
        *events,
        published=draw(st.sampled_from([None, "2024-03-06", "2024-03-09", "2023-01-01"])),
        source=draw(st.sampled_from(["KPN", "Daily", "Gazette"])),
    )


@pytest.mark.usefixtures("fresh")
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(told(), min_size=2, max_size=9, unique_by=lambda one: one[0].id), st.randoms())
def test_the_order_of_reports_does_not_matter(
    fresh: Callable[[], Resolved], reports: list[Told], chance: "st.randoms"
) -> None:
    first = fresh().enter(*reports)
    who, joined = first.who(), first.joined()
    shuffled = list(reports)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    second = fresh().enter(*shuffled)
    assert (second.who(), second.joined()) == (who, joined)
    second.again()
    assert (second.who(), second.joined()) == (who, joined)
