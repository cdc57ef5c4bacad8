"""Letters that one receives of many, each told by who wrote it, and two who speak, and so meet, together."""

from hearing import read, told
from occasions import tell

from dragoman.reading.reader import Reader


def test_each_of_those_from_whom_messages_came_wrote_one(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- Peruvian President Ana Soto received messages of greetings from party leaders of"
        " different countries. Messages came from Eva Prado, chairman of the Labour Party of Chile; and Anna Berg,"
        " general secretary of the Socialist Party of Norway."
    )
    letters = tell(reader, text, source="Andina")
    assert [(each.format, sorted(each.roles)) for each in letters] == [
        ("letter", ["Ana Soto", "Eva Prado"]),
        ("letter", ["Ana Soto", "Anna Berg"]),
    ]


def test_messages_received_by_a_meeting_s_host_are_no_letters_of_his_guests(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- Peruvian President Ana Soto received Norwegian Minister Anna Berg. Messages came"
        " from Eva Prado, chairman of the Labour Party of Chile."
    )
    assert [each.kind for each in tell(reader, text, source="Andina")] == ["meeting"]


def test_two_of_whom_an_aside_parts_the_second_speak_together(reader: Reader) -> None:
    text = (
        "WARSAW, May 16 (PAP) -- Ukrainian Foreign Minister Petro Shevchuk, on a visit to Poland, and his Polish"
        " counterpart Adam Nowak declared that Poland and Ukraine would strive for close ties."
    )
    assert told(read(reader, text, source="PAP")) == ["Adam Nowak & Petro Shevchuk: affirm"]


def test_an_own_envoy_abroad_who_is_received_is_the_guest(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- The general secretary of the Socialist Party of Norway, Anna Berg, received the"
        " Peruvian ambassador on May 12 and said the talks must be resumed."
    )
    (met,) = tell(reader, text, source="Andina")
    assert met.sides == {"Anna Berg": "NO", "Peru": "PE"}


def test_two_who_said_something_together_are_those_who_met_for_it(reader: Reader) -> None:
    text = (
        "WARSAW, May 16 (PAP) -- Ukrainian Foreign Minister Petro Shevchuk, on a visit to Poland, and his Polish"
        " counterpart Adam Nowak declared that Poland and Ukraine would strive for close ties. The ministers made the"
        " declaration following their meeting today."
    )
    met = next(each for each in tell(reader, text, source="PAP") if each.kind == "meeting")
    assert met.people == {"Adam Nowak", "Petro Shevchuk"}
