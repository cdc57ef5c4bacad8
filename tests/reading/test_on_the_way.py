"""What a traveller does on the way: visits told by what was done on them, next stops, further and other meetings."""

import pytest
from occasions import tell, told

from dragoman.reading.reader import Reader

VISIT = "Chilean Minister Luis Soto paid an official visit to Laos on May 12-14. "
TALKS = "Chilean Minister Luis Soto met Lao Minister Somphone Keo in Vientiane on May 14. "


@pytest.mark.parametrize(
    "words",
    [
        "Chilean Minister Luis Soto met his Lao counterpart Somphone Keo in Vientiane on Tuesday as part of an "
        "official visit.",
        "Lao President Bounmy Vong received Chilean Minister Luis Soto in Vientiane on May 14. During his visit, Soto "
        "also met Minister Somphone Keo.",
        "Chilean Minister Luis Soto was in Vientiane on Tuesday, where he was received by Lao President Bounmy Vong.",
        "Chilean Minister Luis Soto was in Vientiane on May 12-14 as part of his regional tour.",
        "Chilean Minister Luis Soto is in Vientiane on the invitation of his Lao counterpart.",
        "Chilean Minister Luis Soto led a trade delegation on a visit to Laos from May 12 to 14.",
        "Chilean Minister Luis Soto left Santiago yesterday for Vientiane to attend the session.",
        "The Chilean delegation led by Minister Luis Soto, in Laos during its stay in the country, met Lao Minister "
        "Somphone Keo. During his stay in Vientiane, Soto met Lao President Bounmy Vong.",
    ],
)
def test_a_trip_is_told_by_what_was_done_on_it(reader: Reader, words: str) -> None:
    visits = [each for each in tell(reader, words) if each.kind == "visit"]
    assert [(each.standing, each.countries, each.people) for each in visits] == [("occurred", ("LA",), {"Luis Soto"})]


def test_the_host_who_speaks_of_a_visit_is_on_none(reader: Reader) -> None:
    text = "Lao President Bounmy Vong received Chilean Ambassador Luis Soto on May 14. He was thanked for the visit."
    assert [each.kind for each in tell(reader, text)] == ["meeting"]


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Soto is expected in Bangkok on Saturday for the forum.", "TH"),
        ("Prior to his departure for Bangkok, Soto thanked the Lao side.", "TH"),
        ("The next stop of his tour is Bangkok.", "TH"),
        ("The minister will next travel to Bangkok.", "TH"),
    ],
)
def test_where_a_trip_goes_on_to_is_a_visit_to_come(reader: Reader, words: str, country: str) -> None:
    planned = [each for each in tell(reader, TALKS + words) if each.standing == "planned"]
    assert [(each.kind, each.countries) for each in planned] == [("visit", (country,))]


def test_a_delegation_that_is_here_is_on_a_visit(reader: Reader) -> None:
    text = (
        "VIENTIANE, May 14 (KPL) -- The Chilean delegation led by Luis Soto, here from May 12 to 16, met Minister Keo."
    )
    visits = [each for each in tell(reader, text, source="KPL") if each.kind == "visit"]
    assert [(each.date, each.countries) for each in visits] == [("2025-05-12/2025-05-16", ("LA",))]


@pytest.mark.parametrize(
    "words",
    [
        "On May 13 he was welcomed by Lao counterpart Somphone Keo.",
        "The Chilean delegation was welcomed by Lao Minister Somphone Keo.",
        "He visited the dam at Luang Prabang, where he was briefed by Lao Minister Somphone Keo.",
        "The Minister was also able to catch up with Lao Minister Somphone Keo.",
        "Lao Minister Somphone Keo granted an audience to the minister.",
        "Soto, after laying a wreath, was received by Lao Minister Somphone Keo.",
    ],
)
def test_a_traveller_is_received_in_many_words(reader: Reader, words: str) -> None:
    met = [each for each in tell(reader, VISIT + words, source="MFA Chile") if each.kind == "meeting"]
    assert [("Somphone Keo" in each.people, each.standing) for each in met] == [(True, "occurred")]


@pytest.mark.parametrize(
    ("words", "met"),
    [
        (
            "Soto held meetings and exchanged views with Minister Bounmy Vong, Speaker Kham Souk and Mayor Noi Sy.",
            ["Bounmy Vong", "Kham Souk", "Noi Sy"],
        ),
        (
            "Soto had working sessions with Minister Bounmy Vong and Speaker Kham Souk.",
            ["Bounmy Vong", "Kham Souk"],
        ),
        ("Soto met the Foreign Ministers of Peru, Cuba, Ghana and Kenya.", ["Cuba", "Ghana", "Kenya", "Peru"]),
    ],
)
def test_several_are_met_one_by_one(reader: Reader, words: str, met: list[str]) -> None:
    meetings = [each for each in tell(reader, VISIT + words) if each.kind == "meeting"]
    assert sorted(name for each in meetings for name in each.people if name != "Luis Soto") == met
    assert len(meetings) == len(met)


@pytest.mark.parametrize(
    "words",
    [
        "Before the meeting, the two ministers held talks in private.",
        "It was followed by a working lunch hosted by Minister Keo.",
    ],
)
def test_talks_beside_the_talks_are_others(reader: Reader, words: str) -> None:
    assert len([each for each in tell(reader, TALKS + words) if each.kind == "meeting"]) == 2


@pytest.mark.parametrize(
    "words",
    [
        "After the meeting, the two ministers spoke to the press.",
        "The talks, which the two held in Vientiane, were long.",
    ],
)
def test_what_is_said_of_the_talks_tells_no_others(reader: Reader, words: str) -> None:
    assert len([each for each in tell(reader, TALKS + words) if each.kind == "meeting"]) == 1


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("The two ministers put their signatures to a memorandum.", ["Luis Soto", "Somphone Keo"]),
        ("Minister Luis Soto and Minister Somphone Keo presided over the signing of two loans.", None),
        (
            "Following the talks, a signing of notes took place between Minister Soto and Minister Keo.",
            ["Luis Soto", "Somphone Keo"],
        ),
    ],
)
def test_signings_in_other_words(reader: Reader, words: str, people: list[str] | None) -> None:
    signed = [each for each in tell(reader, TALKS + words) if each.label == "signing"]
    assert [sorted(each.people) for each in signed] == ([people] if people else [["Luis Soto", "Somphone Keo"]])


def test_those_who_co_chair_are_chairs(reader: Reader) -> None:
    text = "Chilean Secretary Ana Rivas co-chaired the third consultations with Lao Minister Somphone Keo in Vientiane."
    [meeting] = tell(reader, text)
    assert meeting.roles == {"Ana Rivas": "chair", "Somphone Keo": "chair"}


@pytest.mark.parametrize(
    ("ago", "date"),
    [("two years ago", "2023"), ("a month ago", "2025-04"), ("three days ago", "2025-05-13")],
)
def test_a_recalled_meeting_is_dated_by_how_long_ago_it_was(reader: Reader, ago: str, date: str) -> None:
    text = f"Lao President Bounmy Vong met Chilean Minister Luis Soto in Lima {ago}."
    assert [each.date for each in tell(reader, text)] == [date]


def test_a_meeting_of_years_ago_is_another_than_the_news(reader: Reader) -> None:
    text = TALKS + "Soto, who received Keo in Santiago two years ago, thanked him."
    assert told(reader, text) == [
        ("meeting", "occurred", ["Luis Soto", "Somphone Keo"]),
        ("meeting", "background", ["Luis Soto", "Somphone Keo"]),
    ]


def test_in_person_and_on_screen_are_two(reader: Reader) -> None:
    text = "Chilean Minister Luis Soto met Lao Minister Somphone Keo. Soto spoke highly of their online talks in May."
    assert [(each.format, each.standing) for each in tell(reader, text)] == [
        ("in_person", "occurred"),
        ("video", "background"),
    ]


def test_a_visit_is_no_part_of_a_title(reader: Reader) -> None:
    text = (
        "Chilean Secretary (East) Ana Rivas visited Laos on May 12-13. During the visit Secretary (East) called on Lao "
        "Minister Somphone Keo."
    )
    assert told(reader, text)[1:] == [("meeting", "occurred", ["Ana Rivas", "Somphone Keo"])]


def test_goods_are_no_guests(reader: Reader) -> None:
    text = "Laos has received a million tons of wheat from Chile so far. Chilean Minister Luis Soto said so."
    assert tell(reader, text) == []


def test_a_long_title_is_no_subject(reader: Reader) -> None:
    text = (
        "Deputy Minister Luis Soto, Secretary of the Committee for Chile - Laos Cooperation and head of the delegation "
        "on issues between the two countries, paid a working visit to Vientiane on May 12-13."
    )
    assert told(reader, text, source="MFA Chile") == [("visit", "occurred", ["Luis Soto"])]


def test_visits_that_are_listed_have_each_its_day(reader: Reader) -> None:
    text = (
        "The two sides recalled the official visits to Laos by Chilean President Ana Vidal in May 2023 and Minister "
        "Luis Soto in June 2024."
    )
    assert [(each.people, each.date, each.countries) for each in tell(reader, TALKS + text)[1:]] == [
        ({"Ana Vidal"}, "2023-05", ("LA",)),
        ({"Luis Soto"}, "2024-06", ("LA",)),
    ]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Foreign Ministers of Chile and Laos Luis Soto and Somphone Keo met in Lima on May 14.",
            {"Luis Soto": "CL", "Somphone Keo": "LA"},
        ),
        (
            "The Presidents of Chile and Laos, Ana Vidal and Bounmy Vong, met in Lima on May 14.",
            {"Ana Vidal": "CL", "Bounmy Vong": "LA"},
        ),
    ],
)
def test_two_who_hold_one_office_are_each_of_their_own_nation(reader: Reader, text: str, sides: dict[str, str]) -> None:
    [meeting] = tell(reader, text)
    assert meeting.sides == sides


@pytest.mark.parametrize(
    ("words", "kind", "format_"),
    [
        (
            "Chilean Minister Luis Soto and Lao Minister Keo Vong during a phone conversation agreed on trade.",
            "call",
            "phone",
        ),
        (
            "In a congratulatory message to Lao President Keo Vong, Chilean Minister Luis Soto praised ties.",
            "call",
            "letter",
        ),
        ("In talks with Lao President Keo Vong, Chilean Minister Luis Soto proposed a forum.", "meeting", "in_person"),
        ("Chilean Minister Luis Soto conferred on the phone with Lao Minister Keo Vong.", "call", "phone"),
        (
            "A memorandum was signed between Chilean Minister Luis Soto and Lao Minister Keo Vong.",
            "ceremony",
            "in_person",
        ),
    ],
)
def test_what_joins_two_whom_the_clause_names(reader: Reader, words: str, kind: str, format_: str) -> None:
    assert [(each.kind, each.format, sorted(each.people)) for each in tell(reader, words)] == [
        (kind, format_, ["Keo Vong", "Luis Soto"])
    ]


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        (
            "Chilean President Ana Vidal welcomed Lao Minister Keo Vong to Chile yesterday.",
            [("occurred", ("CL",), {"Keo Vong"})],
        ),
        (
            "Chilean Minister Luis Soto is to set off on a tour of Central Asia on May 20.",
            [("planned", (None,), {"Luis Soto"})],
        ),
        (
            TALKS + "He recalled the Chilean trip by Lao leader Bounmy Vong in May last year.",
            [("background", ("CL",), {"Bounmy Vong"})],
        ),
    ],
)
def test_visits_in_other_words(
    reader: Reader, text: str, visits: list[tuple[str, tuple[str | None], set[str]]]
) -> None:
    told_ = [each for each in tell(reader, text) if each.kind == "visit"]
    assert [(each.standing, each.countries, each.people) for each in told_] == visits


@pytest.mark.parametrize(
    "words",
    [
        "Soto is to meet with Lao President Bounmy Vong and with Lao Minister Somphone Keo.",
        "Chilean Minister Luis Soto held talks with Lao President Bounmy Vong in Vientiane on May 14, who then hosted "
        "a state banquet.",
    ],
)
def test_two_engagements_in_one_sentence(reader: Reader, words: str) -> None:
    assert (
        len([each for each in tell(reader, "Luis Soto is a Chilean Minister. " + words) if each.kind == "meeting"]) == 2
    )


def test_whoever_leads_a_delegation_at_a_gathering_attends_it(reader: Reader) -> None:
    text = (
        "Chilean Minister Luis Soto led the delegation at the session of the Organization of American States in Lima."
    )
    assert told(reader, text) == [("conference", "occurred", ["Luis Soto"])]


@pytest.mark.parametrize(
    "words",
    [
        "The delegation includes Foreign Minister Thong Sav and Governor Ath Siph.",
        "Members of the delegation are Foreign Minister Thong Sav and Governor Ath Siph.",
        "Accompanying the Prime Minister are Foreign Minister Thong Sav and Governor Ath Siph.",
        "President Ana Vidal received him. The delegation included Foreign Minister Thong Sav and Governor Ath Siph.",
    ],
)
def test_a_delegation_travels_with_its_head_and_is_of_his_side(reader: Reader, words: str) -> None:
    text = "Lao Prime Minister Sonphet Vong led a high-level delegation on an official visit to Chile on May 12-14. "
    visit = tell(reader, text + words)[0]
    assert visit.roles == {"Sonphet Vong": "head", "Thong Sav": "member", "Ath Siph": "member"}
    assert set(visit.sides.values()) == {"LA"}


def test_what_was_called_off_is_another_than_what_took_place(reader: Reader) -> None:
    text = TALKS + "A meeting between the two in Lima has been postponed."
    assert [(each.standing, each.countries) for each in tell(reader, text)] == [
        ("occurred", ("LA",)),
        ("cancelled", ("PE",)),
    ]


def test_a_memory_is_honoured_in_a_ceremony(reader: Reader) -> None:
    text = VISIT + "Soto honored the memory of the fallen at the National Memorial."
    assert [(each.kind, each.countries) for each in tell(reader, text)[1:]] == [("ceremony", ("LA",))]


def test_an_office_after_a_name_is_not_that_of_the_next_one(reader: Reader) -> None:
    text = (
        "Lao Prime Minister Sonphet Vong will hold separate meetings with H.E. Antonio Gut, UN Secretary-General, H.E. "
        "Ana Vidal, President of Chile, and H.E. Luis Soto, Prime Minister of Peru."
    )
    sides = [each.sides for each in tell(reader, text)]
    assert sides == [
        {"Sonphet Vong": "LA", "Antonio Gut": "UN"},
        {"Sonphet Vong": "LA", "Ana Vidal": "CL"},
        {"Sonphet Vong": "LA", "Luis Soto": "PE"},
    ]


def test_a_visit_here_is_not_to_where_the_next_clause_goes(reader: Reader) -> None:
    text = "VIENTIANE, May 14 (KPL) -- Following his visit here, Chilean Minister Luis Soto will travel on to Peru."
    assert [each.countries for each in tell(reader, text, source="KPL")] == [("LA",), ("PE",)]
