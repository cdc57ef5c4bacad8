"""What is done by words plainly written: acts that a verb, its place or its content gives."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two ministers held talks for a frank exchange of views on fisheries.", [f"{BOTH}: discuss"]),
        ("The two ministers were at one on the need for a truce.", [f"{BOTH}: agree"]),
        ("Both sides were of the same opinion on the fees.", [f"{BOTH}: agree"]),
        ("Falk talked about trade in his meetings with Costa.", [f"{FALK}: discuss"]),
        ("Falk talked about trade.", [f"{FALK}: affirm"]),
        ("Costa faulted the company for the delay.", [f"{COSTA}: object"]),
        ("Costa voiced reservations on the new fees.", [f"{COSTA}: object"]),
        ("Costa gave a clear assurance regarding the gas pipeline.", [f"{COSTA}: pledge"]),
        ("Falk seconded these requests.", [f"{FALK}: affirm"]),
        ("Falk laid stress on the safety of ships.", [f"{FALK}: affirm"]),
        ("Giving information on the forum, Falk thanked Costa.", [f"{FALK}: inform", f"{FALK}: thank"]),
    ],
)
def test_plain_words_of_speech(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Costa replied that she would spare no effort to bring the peoples closer.", "pledge"),
        ("Costa noted that trust is needed, adding that Sweden should stop smearing her fishermen.", "affirm request"),
        ("Sweden must cease selling old ships, Costa said.", "request"),
        ("Brazil should stop burning coal, Costa said.", "affirm"),
        ("Brazil and Sweden should stop burning coal, Costa said.", "affirm"),
        ("Costa said that the raid was unacceptable.", "object"),
        ("Costa said that the raid was not illegal.", "affirm"),
        ("Costa said Brazil is against the new fee.", "object"),
        ("“Such a step is null and void, and it will change nothing,” Costa said.", "object"),
        ("“You have stood by us and we are grateful for that,” Costa said.", "thank"),
        ("“Everybody in Rio waits for the visit, and we hope it helps our trade,” Costa said.", "hope"),
        ("“Brazil is ready to send engineers,” Costa said.", "pledge"),
        ("Costa said Brazil is ready to send engineers.", "affirm"),
    ],
)
def test_what_is_said_does_something(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: {each}" for each in act.split()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk said trade had grown and he hoped for more.", [f"{FALK}: affirm", f"{FALK}: hope"]),
        ("Falk said trade had grown and that he expected more ships.", [f"{FALK}: affirm", f"{FALK}: hope"]),
        ("Falk said trade had grown and that it needed more ships.", [f"{FALK}: affirm"]),
        (
            "Falk noted that Brazil was a bridge to the south and welcomed direct flights.",
            [f"{FALK}: affirm", f"{FALK}: appreciate"],
        ),
    ],
)
def test_what_someone_goes_on_to_do_is_his(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_who_says_a_relative_clause_says_nothing_of_what_stands_before(reader: Reader) -> None:
    text = "Falk congratulated Costa and hailed the visit, which, he said, helps the two countries."
    assert hear(reader, text) == [f"{FALK}: congratulate", f"{FALK}: appreciate", f"{FALK}: affirm"]


def test_messages_exchanged_on_a_day_are_no_talks(reader: Reader) -> None:
    text = "King Olav of Norway and Peruvian President Luis Cueva exchanged messages on the 40th anniversary of ties."
    assert told(read(reader, text)) == []


def test_a_station_only_spreads_the_news(reader: Reader) -> None:
    text = (
        "Prime Minister Luis Cueva stressed Peru's “close” ties with Norway in a phone call on Friday with Norwegian "
        "Prime Minister Ola Berg, Radio Peru reported."
    )
    reading = read(reader, text)
    assert told(reading) == ["Luis Cueva: affirm"]
    assert [(each.kind, each.background) for each in reading.engagements] == [("call", False)]


def test_whoever_was_called_up_is_no_name_for_anyone(reader: Reader) -> None:
    text = (
        "Brazilian President Paulo Lima on Monday called up Prime Minister Arun Desh of India to congratulate him, and "
        "the two leaders agreed to meet."
    )
    assert told(read(reader, text)) == ["Paulo Lima: congratulate", "Arun Desh & Paulo Lima: agree"]


def test_the_press_secretary_who_gives_it_out_is_not_he(reader: Reader) -> None:
    text = (
        "Welcoming the envoy, the President thanked her for her work, President's Press Secretary Hasan Mia told BDN "
        "after the meeting.\n\nMentioning that many people work abroad, President Bari hoped for more visas.\n\nHe "
        "also sought the help of Brunei in training nurses.\n\nThe High Commissioner said the people of Brunei would "
        "remember the country and she assured the President of her friendship."
    )
    opening = "President Karim Bari on Monday received outgoing High Commissioner of Brunei Siti Noor in Dhaka.\n\n"
    assert told(read(reader, opening + text, "BDN")) == [
        "Karim Bari: thank",
        "Karim Bari: affirm",
        "Karim Bari: hope",
        "Karim Bari: request",
        "Siti Noor: affirm",
        "Siti Noor: pledge",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk and Costa met to discuss the port, the Foreign Ministry said.", [f"{BOTH}: discuss"]),
        ("Falk asked Costa for help, the Foreign Ministry said.", [f"{FALK}: request", "Foreign Ministry: affirm"]),
    ],
)
def test_a_ministry_that_tells_last_what_was_discussed_says_nothing(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("It is a great honour for us to be here.", "appreciate"),
        ("I would like to welcome you to Moscow.", "appreciate"),
        ("I extend a hearty welcome to you and your delegation.", "appreciate"),
        ("Let me congratulate your people on the feast.", "congratulate"),
        ("I would not like to guess what the others think.", "affirm"),
    ],
)
def test_courtesies_under_a_name(reader: Reader, text: str, act: str) -> None:
    opening = "Foreign Minister Jonas Falk met Brazilian Foreign Minister Ana Costa."
    report = f"{opening}\n\nJonas Falk: {text}\n\nAna Costa: {text}"
    assert told(read(reader, report)) == [f"{FALK}: {act}", f"{COSTA}: {act}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk conveyed that Sweden stands ready to send doctors.", [f"{FALK}: pledge"]),
        ("Falk conveyed Sweden's intention to send doctors.", [f"{FALK}: pledge"]),
        ("Falk said that Sweden and Brazil have respected and supported each other for long.", [f"{FALK}: affirm"]),
    ],
)
def test_what_is_conveyed_and_done_to_each_other(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_a_label_that_is_an_office_alone_is_whoever_bore_it_before(reader: Reader) -> None:
    text = (
        "Question: Did the minister meet Peruvian Foreign Minister Luis Vega?\n\nOfficial Spokesperson, Shri Anil "
        "Mehra: Yes, they met on Monday. We value Peru.\n\nQuestion: And the border?\n\nOfficial Spokesperson: We "
        "reject such claims by Nepal."
    )
    assert told(read(reader, text))[-1] == "Anil Mehra: object"


def test_the_side_of_a_joint_statement_is_its_principal(reader: Reader) -> None:
    text = (
        "Joint Statement of Peru and Norway\n\nPrime Minister of Norway Ola Berg paid an official visit to Peru at the "
        "invitation of Prime Minister Luis Cueva. He held talks with Prime Minister Luis Cueva and met President Ana "
        "Rojas.\n\nThe Peruvian side thanked Norway for its help."
    )
    assert told(read(reader, text)) == ["Luis Cueva: thank"]


def test_a_visit_concluded_after_meeting_someone_tells_the_meeting(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Luis Vega concluded a visit to Norway on Saturday after meeting with Prime Minister "
        "Ola Berg."
    )
    assert [(each.kind, each.background) for each in read(reader, text).engagements] == [
        ("visit", False),
        ("meeting", False),
    ]


def test_who_says_so_while_meeting_someone_met_him(reader: Reader) -> None:
    text = (
        "Vice Premier Ding Yulan said Tuesday China is ready to trade more with Italy while meeting with Italian "
        "Foreign Minister Franco Bellandi."
    )
    reading = read(reader, text)
    names = {actor.id: actor.name for actor in reading.actors}
    assert [[names[part.actor] for part in each.participants] for each in reading.engagements] == [
        ["Ding Yulan", "Franco Bellandi"]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa wrote, “Glad to meet Falk. The port is open.”", [f"{COSTA}: appreciate", f"{COSTA}: affirm"]),
        ("“We hope for rain,” Costa said, adding that trade had grown.", [f"{COSTA}: hope", f"{COSTA}: affirm"]),
        ("Costa expressed appreciations for the help.", [f"{COSTA}: appreciate"]),
    ],
)
def test_what_is_written_and_added(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_pleasure_under_a_name(reader: Reader) -> None:
    opening = "Foreign Minister Jonas Falk met Brazilian Foreign Minister Ana Costa."
    words = "Jonas Falk: Friends,\n\nAllow me to welcome you to Rio.\n\nAna Costa: It is pleasing to be here."
    report = f"{opening}\n\n{words}"
    assert told(read(reader, report)) == [f"{FALK}: appreciate", f"{COSTA}: appreciate"]
