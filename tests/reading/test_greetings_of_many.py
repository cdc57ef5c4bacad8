"""Greetings on a feast: those who write together are of one side, who "did the same" wrote too, and the day of the
feast in brackets is not that of a letter.
"""

from occasions import tell

from dragoman.reading.reader import Reader

LEAD = (
    "Leaders across the world have extended greetings to Vietnam on the occasion of the country's 70th National Day"
    " (September 2).\n\n"
)


def test_those_who_write_together_are_of_one_side(reader: Reader) -> None:
    text = (
        "General Secretary of the Lao People's Revolutionary Party Bounthong Xayavong, Prime Minister Khamtay Vongdara"
        " and Chairman of the National Assembly of Laos Somphone Keola sent their greetings to President Vu Thanh Son."
    )
    (letter,) = tell(reader, LEAD + text, source="VNA", published="2025-09-03")
    assert letter.date is None
    assert letter.sides == {
        "Bounthong Xayavong": "LA",
        "Khamtay Vongdara": "LA",
        "Somphone Keola": "LA",
        "Vu Thanh Son": "VN",
    }


def test_who_did_the_same_wrote_too(reader: Reader) -> None:
    text = (
        "Russian President Viktor Kaminski extended his greetings to President Vu Thanh Son, while Premier of China"
        " Zhao Guanglie did the same to Prime Minister Duong Quoc Khai. Meanwhile, PM Oleg Petrov of Russia did the"
        " same to his Vietnamese counterpart Khai."
    )
    assert [each.people for each in tell(reader, LEAD + text, source="VNA")] == [
        {"Viktor Kaminski", "Vu Thanh Son"},
        {"Zhao Guanglie", "Duong Quoc Khai"},
        {"Oleg Petrov", "Duong Quoc Khai"},
    ]


def test_a_weekday_before_a_bracket_is_no_feast(reader: Reader) -> None:
    text = (
        "Minister Nalin Perera of Sri Lanka held talks with Thai Minister Anchalee Wong in Bangkok on Monday (23/11)."
    )
    (talks,) = tell(reader, text, source="Daily News", published="2015-11-25")
    assert talks.date == "2015-11-23"
