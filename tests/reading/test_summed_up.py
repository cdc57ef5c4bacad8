"""A lead that sums up a row of contacts which the report then tells one by one."""

from occasions import tell

from dragoman.reading.reader import Reader

ROW = "On May 12-13, Peruvian President Eva Solis had several telephone conversations with heads of the ASEAN states."


def test_the_row_has_the_days_of_its_summary_which_is_none_of_its_own(reader: Reader) -> None:
    text = f"{ROW} The Peruvian President had telephone conversations with Lao President Kham Vong and Philippine"
    told = tell(reader, f"{text} President Rico Dalan.")

    assert [each.people for each in told] == [{"Eva Solis", "Kham Vong"}, {"Eva Solis", "Rico Dalan"}]
    assert {each.date for each in told} == {"2025-05-12/2025-05-13"}


def test_a_summary_that_nothing_follows_stands(reader: Reader) -> None:
    told = tell(reader, f"{ROW} The Peruvian President then had a telephone conversation with her brother.")

    assert [(each.kind, set(each.sides.values())) for each in told] == [("call", {"PE", "ASEAN"})]
