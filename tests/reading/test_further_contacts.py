"""Contacts that a report tells on top of others: whoever else is met, by name or as people of a nation."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

TALKS = "HANOI - Foreign Minister Tran Van Kien held talks with Peruvian Foreign Minister Eva Falk in Lima on May 14. "


@pytest.mark.parametrize(
    ("sentence", "met"),
    [
        ("He also met a number of Peruvian businessmen.", {"Tran Van Kien", "Peru"}),
        ("Kien also chatted with some 90 Peruvian students at a library.", {"Tran Van Kien", "Peru"}),
        ("The minister also met with Peruvian lawmakers.", {"Tran Van Kien", "Peru"}),
        ("He also met Minister of Mines Jorge Prado and Peruvian scholars.", {"Tran Van Kien", "Jorge Prado"}),
    ],
)
def test_whoever_is_also_met_is_met_in_another_meeting(reader: Reader, sentence: str, met: set[str]) -> None:
    assert [one.people for one in tell(reader, TALKS + sentence, "VNA")][1:] == [met]


@pytest.mark.parametrize(
    "sentence",
    [
        "He also thanked the Peruvian officials for their welcome.",
        "Kien met Falk at her ministry.",
    ],
)
def test_what_is_said_of_the_same_talks_is_no_other_meeting(reader: Reader, sentence: str) -> None:
    assert len(tell(reader, TALKS + sentence, "VNA")) == 1


@pytest.mark.parametrize(
    ("sentence", "gatherings"),
    [
        ("Lao Premier Boun Vong will travel to Lima, Peru, on May 20 to attend the APEC Summit.", ["APEC Summit"]),
        (
            "Lao Minister Boun Vong arrived in Lima on May 14 to take part in the World Water Forum.",
            ["World Water Forum"],
        ),
        (
            "Lao Premier Boun Vong will attend the ASEAN-Japan Summit and the East Asia Summit in Lima on May 20.",
            ["ASEAN-Japan Summit", "East Asia Summit"],
        ),
        (
            "Lao Minister Boun Vong took part in the BRICS Foreign Ministers' Meeting and the SCO Business Forum.",
            ["BRICS Foreign Ministers' Meeting", "SCO Business Forum"],
        ),
        ("Peruvian Minister Eva Falk met Lao Minister Boun Vong, who came to attend the World Water Forum.", []),
        ("Lao Premier Boun Vong attended the APEC summit and a lunch in Lima.", ["APEC summit"]),
    ],
)
def test_each_gathering_that_a_trip_is_made_for_is_told(reader: Reader, sentence: str, gatherings: list[str]) -> None:
    assert [one.label for one in tell(reader, sentence) if one.kind == "conference"] == gatherings


def test_what_a_state_hosts_and_leaders_of_a_region_are_no_partners(reader: Reader) -> None:
    told = tell(
        reader,
        "US President Ann Ray will travel to New Delhi, India, on May 20. She will praise Prime Minister "
        "Ravi Das and the G20 as the premier forum, including by hosting it in 2026. She will meet leaders from the "
        "Pacific.",
    )

    assert [(one.kind, one.people) for one in told] == [("visit", {"Ann Ray"})]


GUEST = "HANOI - Minister Tran Van Kien received a delegation of the Peru Solidarity Society (PSS) led by Ana Costa. "


@pytest.mark.parametrize(
    "text",
    [
        "LIMA - Minister Eva Falk of Peru visited and worked in Laos from May 5 to 8.",
        "LIMA - Minister Eva Falk of Peru spent four days in Laos.",
        "LIMA - Minister Eva Falk of Peru returned from Laos on Monday.",
        "LIMA - Minister Eva Falk of Peru has just returned from a trip to Laos.",
        "LIMA - Minister Eva Falk of Peru set off for Laos on Monday.",
        "LIMA - Minister Eva Falk of Peru concluded her four-day stay in Laos.",
        "LIMA - In the course of her stay in Laos, Minister Eva Falk of Peru met Lao Minister Boun Vong.",
        "VIENTIANE - Minister Eva Falk of Peru is due here on Monday.",
        "LIMA - Minister Eva Falk of Peru cancelled her visit to Cuba and went to Laos.",
    ],
)
def test_trips_told_by_other_words_than_a_visit(reader: Reader, text: str) -> None:
    told = [one for one in tell(reader, text) if one.kind == "visit" and one.standing != "cancelled"]

    assert [(one.people, one.countries) for one in told] == [({"Eva Falk"}, ("LA",))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The PSS members are in Viet Nam for a working visit from May 10 to 17.",
        "It came here for a seminar.",
        "It was here to attend a seminar.",
    ],
)
def test_guests_told_of_before_are_on_a_visit(reader: Reader, sentence: str) -> None:
    assert [one.people for one in tell(reader, GUEST + sentence, "VNA") if one.kind == "visit"] == [{"Ana Costa"}]


@pytest.mark.parametrize(
    "text",
    [
        GUEST + "It came to nothing.",
        GUEST + "The ABC members are in Viet Nam for a working visit.",
        "LIMA - Peruvian investors returned from the holiday.",
        "LIMA - Peruvian Minister Eva Falk returned to Lima on Monday.",
        "LIMA - Peruvian Minister Eva Falk spent four days in Lima.",
    ],
)
def test_no_trip_is_told_of_things_and_at_home(reader: Reader, text: str) -> None:
    assert not [one for one in tell(reader, text, "VNA") if one.kind == "visit"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "COLOMBO - The sixth round of the Sri Lanka-Peru Foreign Office Consultations was convened by virtual mode "
            "under the co-chairmanship of Foreign Secretaries Aruna Silva and Jorge Prado respectively.",
            {"LK", "PE"},
        ),
        ("KATHMANDU - The tenth meeting of the Nepal-Peru Joint Committee held this morning.", {"NP", "PE"}),
        ("WINDHOEK - Namibia and Peru will host the third session of the Joint Commission in May.", {"NA", "PE"}),
    ],
)
def test_sessions_of_two_states_are_told_by_whoever_holds_them(reader: Reader, text: str, sides: set[str]) -> None:
    (session,) = tell(reader, text)

    assert (session.kind, set(session.sides.values())) == ("meeting", sides)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("NATO Secretary General met Greek Premier Nikos Pappas in Athens on Monday.", {"NATO", "Nikos Pappas"}),
        (
            "In a communique issued after holding talks with visiting Lao Premier Boun Vong in Nairobi, President "
            "Daniel Otieno of Kenya said trade would grow.",
            {"Daniel Otieno", "Boun Vong"},
        ),
        (
            "The visiting Foreign Ministers and others called on Sri Lankan Foreign Minister Ali Silva on Monday.",
            {"visiting Foreign Ministers", "Ali Silva"},
        ),
    ],
)
def test_partners_told_by_office_or_in_a_paper_are_met(reader: Reader, text: str, people: set[str]) -> None:
    assert [one.people for one in tell(reader, text) if one.kind == "meeting"] == [people]


def test_a_meeting_plus_is_a_gathering_though_others_take_part(reader: Reader) -> None:
    (meeting,) = tell(
        reader,
        "A Lao delegation led by Minister Boun Vong attended the ASEAN Defence Ministers' Meeting Plus in Jakarta, "
        "Indonesia, on May 13, with ten ASEAN states taking part.",
    )

    assert (meeting.kind, meeting.people) == ("conference", {"Boun Vong"})


@pytest.mark.parametrize(
    "text",
    [
        "The tenth meeting of the cabinet held this morning.",
        "The Foreign Ministers called on Sri Lankan Foreign Minister Ali Silva to resign.",
        "In a statement issued after holding its session, Kenyan President Daniel Otieno said trade would grow.",
    ],
)
def test_what_is_held_at_home_is_no_session_of_two(reader: Reader, text: str) -> None:
    assert not tell(reader, text)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("HANOI - Hue and Venice in Italy signed an agreement on tourism on May 13.", {"Hue", "Venice"}),
        ("HANOI - Hue signed an agreement with Busan of South Korea on May 13.", {"Hue", "Busan"}),
        ("HANOI - Hue and Da Nang signed an agreement on tourism on May 13.", None),
        ("HANOI - Two firms signed an agreement in Busan on May 13.", None),
    ],
)
def test_towns_sign_papers_with_each_other(reader: Reader, text: str, people: set[str] | None) -> None:
    assert [one.people for one in tell(reader, text, "VNA")] == ([people] if people else [])


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "HANOI - Luu Hoa, Vice President of VNA, on May 13 met with the African media delegation.",
            {"Luu Hoa", "African media delegation"},
        ),
        (
            "LIMA - Vietnamese Ambassador Tran Van Kien and Madame Le Thi Lan hosted a reception for the Tet Festival.",
            {"Tran Van Kien", "Le Thi Lan"},
        ),
        ("HANOI - Luu Hoa, Vice President of VNA, on May 13 met with the women's delegation.", None),
    ],
)
def test_groups_from_abroad_and_guests_of_an_envoy_are_met(reader: Reader, text: str, people: set[str] | None) -> None:
    assert [one.people for one in tell(reader, text, "VNA")] == ([people] if people else [])


def test_a_trip_is_of_whoever_makes_it_and_not_of_where_it_goes(reader: Reader) -> None:
    told = tell(reader, "Lao Premier Boun Vong left on Monday for Peru to attend the 33rd ASEAN Summit.")

    assert {one.kind: one.people for one in told} == {"visit": {"Boun Vong"}, "conference": {"Boun Vong"}}


def test_officials_met_after_a_name_are_others(reader: Reader) -> None:
    told = tell(
        reader,
        "Lao Minister Boun Vong on May 13 paid a visit to Peru. Vong met Peruvian Minister Eva Falk. Earlier, he went "
        "to Cusco where he had a meeting with leading officials of the city.",
    )

    assert [one.people for one in told if one.kind == "meeting"] == [{"Boun Vong", "Eva Falk"}, {"Boun Vong", "Peru"}]


def test_talks_that_someone_praises_are_not_his_own(reader: Reader) -> None:
    told = tell(
        reader,
        "HANOI - Prime Minister Tran Van Kien received Peruvian Minister Jorge Prado on May 13. The PM praised the "
        "talks between the Peruvian team led by Jorge Prado and the Vietnamese delegation led by Minister Le Nam.",
        "VNA",
    )

    assert [one.people for one in told] == [{"Tran Van Kien", "Jorge Prado"}, {"Jorge Prado", "Le Nam"}]


@pytest.mark.parametrize(
    ("sentence", "standing"),
    [
        (
            "He had visited Laos in June 2024, to attend the swearing-in ceremony of Lao Premier Boun Vong.",
            "background",
        ),
        ("The visits of both leaders to Lima also resulted in the signing of a declaration.", "background"),
        ("He will visit Laos in June to attend the swearing-in ceremony of Lao Premier Boun Vong.", "planned"),
    ],
)
def test_what_was_done_before_stays_before(reader: Reader, sentence: str, standing: str) -> None:
    text = "LIMA - Peruvian President Jorge Prado received Lao Minister Kham Sai on May 13. " + sentence

    assert {one.standing for one in tell(reader, text) if one.kind == "ceremony"} == {standing}


def test_ministers_of_lands_without_names_are_nobody_told_of(reader: Reader) -> None:
    (visit, call) = tell(
        reader,
        "Lao Foreign Minister Kham Sai will visit Peru from May 20 to 22. The foreign ministers of African countries "
        "will pay a joint courtesy visit to Peruvian Premier Eva Falk.",
    )

    assert visit.people == {"Kham Sai"}
    assert call.people == {"foreign ministers of African countries", "Eva Falk"}


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("The presidents of Peru, Chile and Cuba gathered in Lima on Monday.", {"Peru", "Chile", "Cuba"}),
        ("The leaders of Peru and Chile came together in Lima on Sunday.", {"Peru", "Chile"}),
        ("The ambassadors of Peru and Chile gathered signatures on Monday.", None),
        ("Peruvian and Chilean fans gathered in Lima on Sunday.", None),
    ],
)
def test_those_of_several_nations_who_gather_have_met(reader: Reader, text: str, met: set[str] | None) -> None:
    assert [one.people for one in tell(reader, text)] == ([met] if met else [])
