"""Visits on whose sidelines something is told, delegations told of between, and what is told of visits before."""

from occasions import tell

from dragoman.reading.reader import Reader


def test_what_is_told_beside_a_visit_tells_of_it(reader: Reader) -> None:
    text = (
        "Laos's delegation led by Speaker of the Parliament Kham Seng on Friday met with Speaker of the Peruvian "
        "Congress Ana Costa in Lima on the sidelines of the working visit to Peru, the Lao Parliament said."
    )
    visit = next(each for each in tell(reader, text) if each.kind == "visit")
    assert (visit.type, visit.roles, visit.countries) == ("working", {"Kham Seng": "head"}, ("PE",))


def test_who_leads_a_delegation_may_be_told_behind_its_journey(reader: Reader) -> None:
    text = (
        "President of Peru Ana Costa met with the delegation from Laos, who arrived in Peru on a visit, led by the "
        "Minister for Foreign Affairs, Kham Seng."
    )
    assert {each.kind: each.people for each in tell(reader, text)} == {
        "meeting": {"Ana Costa", "Kham Seng"},
        "visit": {"Kham Seng"},
    }


def test_last_may_stand_behind_the_verb(reader: Reader) -> None:
    text = "Lao Premier Kham Seng arrived in Lima on Friday. He visited Peru last on May 11 to attend a forum."
    assert [(each.standing, each.date) for each in tell(reader, text)] == [
        ("occurred", "2025-05-16/.."),
        ("background", "2025-05-11"),
    ]


def test_what_was_signed_on_a_visit_of_old_is_no_news(reader: Reader) -> None:
    text = (
        "Lao Foreign Minister Kham Seng received Peruvian Ambassador Ana Costa on Friday. They spoke of trade. The "
        "importance of the first official visit of the President of Laos to Peru on June 10, 2022 was emphasized, "
        "within the framework of which a large package of documents was signed."
    )
    assert [each.standing for each in tell(reader, text) if each.kind == "ceremony"] in ([], ["background"])


def test_who_met_another_after_an_audience_has_his_own_company(reader: Reader) -> None:
    text = (
        "This morning the Holy Father Clement received in audience, in the Vatican Apostolic Palace, the president of "
        "Malta, Karl Borg, who subsequently met with Cardinal Secretary of State Paolo Morandi, accompanied by "
        "Archbishop Denis Coyle, Secretary for Relations with States."
    )
    assert [each.people for each in tell(reader, text)] == [
        {"Clement", "Karl Borg"},
        {"Karl Borg", "Paolo Morandi", "Denis Coyle"},
    ]


def test_a_clause_of_who_tells_nothing_of_the_one_behind_it(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa, who visited Laos last week, and Commissioner Luis Vega of Chile will "
        "speak at the forum."
    )
    assert [each.people for each in tell(reader, text) if each.kind == "visit"] == [{"Ana Costa"}]


def test_a_meeting_of_foreign_ministers_is_of_several_states(reader: Reader) -> None:
    text = "Foreign Minister Ivo Kask of Estonia took part in a virtual Foreign Ministers' meeting of the Eight."
    (told,) = tell(reader, text)
    assert (told.kind, told.format, told.people) == ("conference", "video", {"Ivo Kask"})


def test_a_minister_for_a_bodys_affairs_is_his_states(reader: Reader) -> None:
    text = (
        "Italian Foreign Minister Giulio Ferrante will visit Sofia on Friday. Ferrante will meet with Bulgarian "
        "President Petar Dimov and Deputy Prime Minister for EU Integration Elena Koleva."
    )
    assert {side for each in tell(reader, text) for side in each.sides.values()} == {"IT", "BG"}


def test_who_talked_at_a_meeting_did_not_call(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa received Lao Ambassador Kham Seng on Friday. At today's meeting, Minister "
        "Costa and Ambassador Seng talked about rice."
    )
    assert [(each.kind, each.format) for each in tell(reader, text)] == [("meeting", "in_person")]


def test_a_day_before_a_name_is_no_part_of_it(reader: Reader) -> None:
    text = (
        "On Friday, May 23, Peru's Head of State, Ana Costa, will visit Vientiane at the invitation of President Kham "
        "Seng of Laos, the Presidency said on May 15."
    )
    (visit,) = tell(reader, text)
    assert (visit.standing, visit.date, visit.roles) == (
        "planned",
        "2025-05-23",
        {"Ana Costa": "head", "Kham Seng": "host"},
    )


def test_what_is_going_to_be_held_is_planned_for_the_day_set(reader: Reader) -> None:
    text = (
        "A meeting between the President of Peru, Ana Costa, and the Prime Minister of Laos, Kham Seng, is going to be "
        "held next week. The meeting is set for Friday, 23 May, in Lima."
    )
    (meeting,) = tell(reader, text)
    assert (meeting.standing, meeting.countries) == ("planned", ("PE",))


def test_talks_of_a_guest_and_who_invited_him_are_to_come(reader: Reader) -> None:
    text = (
        "President of Laos Kham Seng has arrived in Lima at the invitation of Peruvian President Ana Costa. During the "
        "talks, the presidents will discuss rice."
    )
    assert [(each.kind, each.standing) for each in tell(reader, text)] == [
        ("visit", "occurred"),
        ("meeting", "planned"),
    ]


def test_a_visit_that_begins_on_a_day_of_next_week(reader: Reader) -> None:
    text = (
        "Lao Premier Kham Seng begins a two-day official visit to Peru on Tuesday. Seng will meet President Ana Costa "
        "in Lima."
    )
    assert [(each.kind, each.standing, each.date) for each in tell(reader, text)] == [
        ("visit", "planned", "2025-05-20/2025-05-21"),
        ("meeting", "planned", "2025-05-20/2025-05-21"),
    ]


def test_the_head_of_a_country_is_its_president(reader: Reader) -> None:
    text = (
        "President of Laos Kham Seng arrived in Peru. The Deputy Prime Minister of Peru Luis Vega met the head of Laos "
        "at Lima airport."
    )
    assert [each.roles for each in tell(reader, text) if each.kind == "ceremony"] == [
        {"Luis Vega": "host", "Kham Seng": "visitor"}
    ]


def test_what_was_signed_at_a_forum_was_not_signed_by_those_who_talk_of_it(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa received Lao Ambassador Kham Seng on Friday. The first forum contributed "
        "to trade, the ambassador said. A number of agreements were signed during the forum."
    )
    assert [each.kind for each in tell(reader, text)] == ["meeting"]


def test_a_capital_may_be_told_by_its_nation(reader: Reader) -> None:
    text = "Peruvian Foreign Minister Ana Costa on Tuesday met with Lao Foreign Minister Kham Seng in the Lao capital."
    assert [each.countries for each in tell(reader, text)] == [("LA",)]


def test_what_one_said_he_would_travel_for_is_planned(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa said she would travel to Vientiane next Tuesday to negotiate on rice with "
        "Lao Trade Minister Kham Seng."
    )
    assert [(each.kind, each.standing, each.date) for each in tell(reader, text)] == [
        ("visit", "planned", "2025-05-20"),
        ("meeting", "planned", "2025-05-20"),
    ]
