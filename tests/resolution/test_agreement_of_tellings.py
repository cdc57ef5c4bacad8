"""Reports of one engagement side by side: what they agree on, what one only says, where they contradict each other."""

import pytest

from dragoman.domain.engagements import Place
from dragoman.domain.statements import Act
from dragoman.errors import QuestionError
from dragoman.pipeline.comparing import Comparison, compare
from dragoman.resolution.agreement import Standing, Utterance, dates_fit, items, places_fit, share_of_voice, standing
from dragoman.resolution.duplicates import copies, signature
from record.builders import document
from resolution.reports import Who, dated, meeting, report
from resolution.resolved import Resolved

LIN = Who("Lin Mei", "CN", "Foreign Minister")
DAO = Who("Trần Thị Đào", "VN", "Foreign Minister")
RAILWAY = "building a railway from Lào Cai to the coast within five years"


def test_how_reports_stand_to_each_other() -> None:
    same = lambda one, other: one == other  # noqa: E731
    assert standing([1, 1, None], same) is Standing.AGREED
    assert standing([1, None], same) is Standing.ONE_ONLY
    assert standing([1, 2], same) is Standing.CONTRADICTED
    assert standing([None, None], same) is Standing.NOT_TOLD


@pytest.mark.parametrize(
    ("one", "other", "fit"),
    [
        ("2024-03-05", "2024-03-05/2024-03-07", True),
        ("2024-03-05", "2024-03-08", False),
        ("XXXX-03-05", "2024-03-05", True),
        ("XXXX-03-05", "2024-03-06", False),
        ("XXXX-03-05", "XXXX-03-06", False),
    ],
)
def test_dates(one: str, other: str, fit: bool) -> None:
    assert dates_fit(dated(one), dated(other)) is fit
    assert dates_fit(dated(other), dated(one)) is fit


@pytest.mark.parametrize(
    ("one", "other", "fit"),
    [
        (("Hà Nội", "VN"), ("Hanoi", "VN"), True),
        (("Beijing", "CN"), ("China", "CN"), True),
        (("Beijing", "CN"), ("Kunming", "CN"), False),
        (("Beijing", "CN"), ("Hanoi", "VN"), False),
    ],
)
def test_places(one: tuple[str, str], other: tuple[str, str], fit: bool) -> None:
    assert places_fit(Place(*one), Place(*other)) is fit


def said(content: str, side: str = "VN", act: Act = Act.PROPOSE) -> Utterance:
    return Utterance(content, frozenset(), frozenset((side,)), act, content)


def test_the_same_thing_in_other_words_is_one_item() -> None:
    one = [said("congratulated China on its harvest"), said(RAILWAY)]
    other = [said("a railway between the coast and Lào Cai"), said("stricter rules for fishing vessels", "CN")]
    found = items([one, other])
    assert [sorted(item.said) for item in found] == [[0], [0, 1], [1]]
    assert [item.attributed for item in found][1] is Standing.AGREED


def test_what_is_told_of_different_sides_is_a_contradiction() -> None:
    (item,) = items([[said(RAILWAY, "VN")], [said(RAILWAY, "CN")]])
    assert item.attributed is Standing.CONTRADICTED


def test_what_diplomats_always_say_does_not_make_two_statements_one() -> None:
    one, other = (
        said("strengthen bilateral cooperation with China"),
        said("develop relations and cooperation with China"),
    )
    assert len(items([[one], [other]])) == 2


def test_share_of_voice_counts_words_by_side() -> None:
    assert share_of_voice([said("one two three"), said("four", "CN")]) == {"VN": 3, "CN": 1}


@pytest.fixture
def compared(resolved: Resolved) -> Comparison:
    there = meeting(
        DAO,
        LIN,
        date="2024-03-05",
        label="talks",
        place=("Beijing", "CN"),
        said=((0, Act.PROPOSE, RAILWAY), (1, Act.AFFIRM, "the harvest of rice is rich")),
    )
    here = meeting(
        Who("Lin Mei", "CN", "Foreign Minister"),
        Who("Tran Thi Dao", "VN", "Minister of Health"),
        date="2024-03-06",
        label="meeting",
        said=((0, Act.OBJECT, "illegal fishing by trawlers must stop"), (0, Act.PROPOSE, RAILWAY)),
    )
    one, other = report(there, source="KPN"), report(here, published="2024-03-07", source="Daily")
    copied = report(there, published="2024-03-08", source="Gazette")
    resolved.enter(one, other, copied)
    return compare(resolved.record, resolved.engagement_of(one))


def test_readouts_are_compared_field_by_field(compared: Comparison) -> None:
    fields = {row.name: row for row in compared.fields}
    assert fields["kind"].standing is Standing.AGREED
    assert fields["date"].standing is Standing.CONTRADICTED
    assert [cell and cell.words for cell in fields["date"].cells] == ["2024-03-05", "2024-03-06"]
    assert fields["place"].standing is Standing.ONE_ONLY
    assert fields["Lin Mei"].standing is Standing.AGREED
    assert fields["Trần Thị Đào"].standing is Standing.CONTRADICTED
    assert all(cell.citation for cell in fields["Lin Mei"].cells if cell)


def test_a_copy_of_a_text_counts_once(compared: Comparison) -> None:
    assert [(one.report.source, len(one.copies)) for one in compared.readouts] == [("KPN", 1), ("Daily", 0)]


def test_who_proposed_is_contradicted_and_one_sided_items_are_told(compared: Comparison) -> None:
    shared = [item for item in compared.items if len(item.said) > 1]
    assert [item.attributed for item in shared] == [Standing.CONTRADICTED]
    assert len([item for item in compared.items if len(item.said) == 1]) == 2
    assert {frozenset(one.voice) for one in compared.readouts} == {frozenset(("VN", "CN")), frozenset(("CN",))}


def test_only_an_engagement_can_be_compared(resolved: Resolved) -> None:
    one = report(meeting(DAO, LIN, date="2024-03-05"))
    resolved.enter(one)
    with pytest.raises(QuestionError, match="is no engagement"):
        compare(resolved.record, one[1].actors[0].id)
    alone = compare(resolved.record, one[1].engagements[0].id)
    assert {row.standing for row in alone.fields if row.cells[0]} == {Standing.AGREED}


def test_near_duplicates_are_found_and_others_are_not() -> None:
    words = [f"word{number}" for number in range(200)]
    text = " ".join(["Here", *words])
    mine, copied, other = (
        signature(document(each))
        for each in (text, text.replace("word77", "other"), " ".join(["Here", *reversed(words)]))
    )
    assert list(copies(mine, [("copied", copied), ("other", other)])) == ["copied"]
    assert signature(document("Too short to tell.")) == ()
