"""Letters of several to several: each nation's leaders have written their own, and each to whom it says."""

from occasions import tell

from dragoman.reading.reader import Reader

LEAD = (
    "Hanoi (VNA) - Leaders of Bangladesh, Serbia and Panama sent letters of congratulation to leaders of Vietnam for"
    " its National Day (September 2).\n\n"
)


def test_those_of_several_nations_have_each_written(reader: Reader) -> None:
    text = (
        "Foreign ministers Kamal Hasan of Bangladesh and Rubi Aros of Panama also sent messages of congratulations to "
        "Vietnamese Foreign Minister Cao Xuan Dieu on Monday."
    )
    assert [each.people for each in tell(reader, text, "VNA", "2010-09-03")] == [
        {"Kamal Hasan", "Cao Xuan Dieu"},
        {"Rubi Aros", "Cao Xuan Dieu"},
    ]


def test_those_of_one_nation_write_to_their_likes(reader: Reader) -> None:
    text = (
        "Bangladeshi President Kamal Uddin and Prime Minister Rina Begum sent messages of greetings to Vietnamese "
        "President Tong Van Hoa and Prime Minister Bui Dinh Long on Monday."
    )
    assert [each.people for each in tell(reader, text, "VNA", "2010-09-03")] == [
        {"Kamal Uddin", "Tong Van Hoa"},
        {"Rina Begum", "Bui Dinh Long"},
    ]


def test_who_congratulates_where_many_wrote_has_written(reader: Reader) -> None:
    text = (
        "On this occasion, Bangladeshi Foreign Minister Kamal Hasan and Serbian Foreign Minister Milan Mitic "
        "congratulated Deputy PM Cao Xuan Dieu."
    )
    letters = tell(reader, LEAD + text, "VNA", "2010-09-03")
    assert [each.people for each in letters[-2:]] == [
        {"Kamal Hasan", "Cao Xuan Dieu"},
        {"Milan Mitic", "Cao Xuan Dieu"},
    ]
    assert {each.date for each in letters} == {None}


def test_who_congratulates_at_a_meeting_wrote_no_letter(reader: Reader) -> None:
    text = (
        "Serbian Foreign Minister Milan Mitic met Deputy PM Cao Xuan Dieu in Hanoi on Monday. He congratulated Dieu on "
        "Vietnam's National Day."
    )
    (told,) = tell(reader, text, "VNA", "2010-09-03")
    assert told.kind == "meeting"
