"""Meetings in all the words of the genre: who met whom, how many meetings, who was host, where and when."""

import pytest
from occasions import news, one, tell

from dragoman.reading.reader import Reader

FALK, COSTA, HADDAD, MARIN = "Jonas Falk", "Ana Costa", "Karim Haddad", "Elena Marin"
S = "Swedish Foreign Minister Jonas Falk"
B = "Brazilian Foreign Minister Ana Costa"
J = "Jordanian Foreign Minister Karim Haddad"
R = "Romanian Foreign Minister Elena Marin"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (f"{S} met with {B} in Vienna on Thursday.", "meeting"),
        (f"{S} met {B} in Vienna on Thursday.", "meeting"),
        (f"{S} and {B} met in Vienna on Thursday.", "meeting"),
        (f"{S} held talks with {B} in Vienna on Thursday.", "talks"),
        (f"{S} and {B} held talks in Vienna on Thursday.", "talks"),
        (f"{S} had a working session with {B} in Vienna on Thursday.", "working session"),
        (f"Talks between {S} and {B} took place in Vienna on Thursday.", "talks"),
        (f"A meeting between {S} and {B} was held in Vienna on Thursday.", "meeting"),
        (f"On Thursday, {S} conferred with {B} in Vienna.", "talks"),
        (f"{S} had a meeting with {B} in Vienna on Thursday.", "meeting"),
    ],
)
def test_a_meeting_of_two_in_a_third_country(reader: Reader, text: str, label: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.label, told.format, told.standing) == ("meeting", label, "in_person", "occurred")
    assert told.roles == {FALK: "principal", COSTA: "principal"}
    assert told.sides == {FALK: "SE", COSTA: "BR"}
    assert told.date == "2025-05-15"
    assert told.countries == ("AT",)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (f"{S} received {B} in Stockholm on May 13.", "reception"),
        (f"{S} on May 13 received {B} in Stockholm.", "reception"),
        (f"{S} received on Tuesday {B}.", "reception"),
        (f"{S} on Tuesday hosted {B} in Stockholm.", "reception"),
        (f"{S} hosted {B} in Stockholm on Tuesday.", "reception"),
        (f"{S} hosted a reception for {B} in Stockholm on May 13.", "reception"),
        (f"{B} was received by {S} in Stockholm on May 13.", "reception"),
        (f"{S} received a courtesy call from {B} on Tuesday.", "courtesy call"),
        (f"{B} paid a courtesy call on {S} in Stockholm on May 13.", "courtesy call"),
        (f"{B} called on {S} in Stockholm on May 13.", "courtesy call"),
        (f"{B} paid a farewell call on {S} in Stockholm on May 13.", "farewell call"),
        (f"Receiving {B} in Stockholm on May 13, {S} said that trade has doubled.", "reception"),
    ],
)
def test_whoever_receives_is_the_host(reader: Reader, text: str, label: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.label, told.standing) == ("meeting", label, "occurred")
    assert told.roles == {FALK: "host", COSTA: "visitor"}
    assert told.date == "2025-05-13"


def test_whoever_is_visiting_is_the_visitor(reader: Reader) -> None:
    visit, met = tell(reader, f"{S} met on Monday with visiting {R}.")

    assert met.roles == {FALK: "host", MARIN: "visitor"}
    assert (visit.kind, visit.countries, visit.roles, met.part_of) == ("visit", ("SE",), {MARIN: "head"}, 0)


def test_in_a_party_s_own_country_its_minister_is_the_host(reader: Reader) -> None:
    told = one(reader, f"{S} met with {B} in Stockholm on May 13.")

    assert told.roles == {FALK: "host", COSTA: "visitor"}


def test_at_a_meeting_with(reader: Reader) -> None:
    told = one(reader, f"At a meeting with {B} in Stockholm on May 13, {S} said that trade has doubled.")

    assert (told.kind, told.label, told.standing) == ("meeting", "meeting", "occurred")
    assert told.people == {FALK, COSTA}
    assert told.date == "2025-05-13"


def test_meeting_with_someone_she_said(reader: Reader) -> None:
    told = one(reader, f"Meeting with {B}, {S} said that trade has doubled.")

    assert told.people == {FALK, COSTA}


@pytest.mark.parametrize(
    "text",
    [
        f"{S} and {B} co-chaired consultations in Vienna on May 14.",
        "Swedish Deputy Foreign Minister Jonas Falk and Brazilian Deputy Foreign Minister Ana Costa"
        " co-chaired political consultations in Vienna on May 14.",
    ],
)
def test_co_chaired_consultations(reader: Reader, text: str) -> None:
    told = one(reader, text)

    assert told.kind == "meeting"
    assert "consultations" in told.label
    assert told.roles == {FALK: "chair", COSTA: "chair"}


@pytest.mark.parametrize(
    "text",
    [
        f"{S} met respectively with {B} and {J} in Vienna on May 14.",
        f"{S} held separate meetings with {B} and {J} in Vienna on May 14.",
        f"{S} had meetings with {B} and {J} in Vienna on May 14.",
        f"{S} separately met with {B} and {J} in Vienna on May 14.",
    ],
)
def test_several_met_one_by_one_are_several_meetings(reader: Reader, text: str) -> None:
    told = tell(reader, text)

    assert [each.people for each in told] == [{FALK, COSTA}, {FALK, HADDAD}]
    assert {each.date for each in told} == {"2025-05-14"}
    assert {each.countries for each in told} == {("AT",)}


@pytest.mark.xfail(strict=True, reason="Of 'A on May 13, B on May 14 and C on May 15' only the first is met.")
def test_each_on_a_day_of_its_own_is_a_meeting(reader: Reader) -> None:
    text = (
        f"{S} met with Romanian President Ion Radu on May 13, Prime Minister Mihai Dobre on May 14 and"
        " Speaker Elena Marin on May 15."
    )

    assert [each.date for each in tell(reader, text)] == ["2025-05-13", "2025-05-14", "2025-05-15"]


def test_ambassadors_of_two_countries(reader: Reader) -> None:
    text = (
        "HÀ NỘI — State President Trần Quang Hải on May 13 received the outgoing Ambassadors of Sweden"
        " Johan Ekberg and of Romania Elena Marin."
    )
    told = tell(reader, text, "VNA")

    assert {name for each in told for name in each.people} == {"Trần Quang Hải", "Johan Ekberg", MARIN}


def test_four_at_one_table_sit_on_two_sides(reader: Reader) -> None:
    text = (
        f"{S} held talks with {R}, Swedish Trade Minister Erik Sandell and Romanian Trade Minister Ion Radu"
        " in Vienna on May 14."
    )

    assert one(reader, text).sides == {FALK: "SE", MARIN: "RO", "Erik Sandell": "SE", "Ion Radu": "RO"}


def test_talks_with_two_of_one_side_are_one_meeting(reader: Reader) -> None:
    text = f"{S} held talks with {B} and Brazilian Trade Minister Luiza Prado in Vienna on May 14."

    assert one(reader, text).people == {FALK, COSTA, "Luiza Prado"}


def test_two_meetings_of_one_minister_are_two(reader: Reader) -> None:
    text = (
        f"{S} met with {B} in Vienna on May 14. At a meeting with {J}, Falk said that Sweden wants peace."
        "\n\nCosta thanked Sweden."
    )
    told = tell(reader, text)

    assert [each.people for each in told] == [{FALK, COSTA}, {FALK, HADDAD}]


def test_a_meeting_told_again_is_one(reader: Reader) -> None:
    text = (
        f"{S} held talks with {B} in Vienna on May 14.\n\nAt the meeting, Falk said that trade has doubled."
        "\n\nDuring the talks, Costa thanked Sweden. The meeting between Falk and Costa lasted an hour."
    )

    assert one(reader, text).people == {FALK, COSTA}


@pytest.mark.parametrize(
    ("town", "roles"),
    [
        ("Vienna", {FALK: "principal", COSTA: "principal"}),
        ("Stockholm", {FALK: "host", COSTA: "visitor"}),
    ],
)
def test_on_the_sidelines_only_who_is_at_home_is_host_and_the_event_is_none(
    reader: Reader, town: str, roles: dict[str, str]
) -> None:
    told = one(reader, f"{S} met {B} on the sidelines of the Climate Summit in {town} on May 14.")

    assert told.kind == "meeting"
    assert told.roles == roles


def test_three_sides_at_one_table_are_a_conference(reader: Reader) -> None:
    told = one(reader, f"{S}, {B} and {J} held a trilateral meeting in Vienna on May 14.")

    assert told.kind == "conference"
    assert told.people == {FALK, COSTA, HADDAD}


def test_counterparts_from_two_countries(reader: Reader) -> None:
    told = tell(reader, f"{S} met with his counterparts from Brazil and Jordan in Vienna on May 14.")

    assert told
    assert {side for each in told for side in each.sides.values()} == {"SE", "BR", "JO"}


@pytest.mark.parametrize(
    "counterpart",
    [
        "his Romanian counterpart Elena Marin",
        "Romanian counterpart Elena Marin",
        "his Romanian counterpart, Elena Marin,",
    ],
)
def test_a_counterpart_with_a_name(reader: Reader, counterpart: str) -> None:
    told = one(reader, f"{S} held talks with {counterpart} in Vienna on May 14.")

    assert told.sides == {FALK: "SE", MARIN: "RO"}


def test_whoever_stands_after_counterpart_is_someone(reader: Reader) -> None:
    told = one(reader, f"{S} held talks with his Brazilian counterpart Ana Costa in Vienna on May 14.")

    assert told.sides == {FALK: "SE", COSTA: "BR"}


@pytest.mark.parametrize(
    "text",
    [
        "Swedish Foreign Minister Jonas Falk met with Swedish Trade Minister Erik Sandell on May 14.",
        "STOCKHOLM — Prime Minister Erik Sandell on May 14 received Foreign Minister Jonas Falk.",
        "Falk met with farmers in the north of the country on May 14.",
    ],
)
def test_a_domestic_meeting_is_none(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


def test_an_ambassador_posted_here_is_a_foreigner(reader: Reader) -> None:
    told = one(reader, f"{S} received Brazilian Ambassador to Sweden Luiza Prado in Stockholm on May 14.")

    assert told.sides == {FALK: "SE", "Luiza Prado": "BR"}
    assert told.roles == {FALK: "host", "Luiza Prado": "visitor"}


def test_a_press_conference_is_none(reader: Reader) -> None:
    text = f"{S} told a press conference with {B} in Vienna on May 14 that trade has doubled."

    assert [each for each in tell(reader, text) if each.kind == "conference"] == []


class TestDatesAndPlaces:
    def test_each_takes_the_date_and_place_nearest_to_it(self, reader: Reader) -> None:
        text = f"{S} met with {B} in Vienna on May 13 and held talks with {J} in Geneva on May 14."
        told = tell(reader, text)

        assert [(each.date, each.countries) for each in told] == [
            ("2025-05-13", ("AT",)),
            ("2025-05-14", ("CH",)),
        ]
        assert [each.people for each in told] == [{FALK, COSTA}, {FALK, HADDAD}]

    def test_a_date_in_what_is_said_is_not_the_meeting_s(self, reader: Reader) -> None:
        text = f"{S} met with {B} in Vienna on May 13. Falk said the embassy was opened on May 2."

        assert one(reader, text).date == "2025-05-13"

    @pytest.mark.parametrize("opening", ["The same day, Falk", "Falk also", "Later, Falk", "Falk then"])
    def test_what_follows_is_of_the_same_day(self, reader: Reader, opening: str) -> None:
        told = tell(reader, f"{S} met with {B} in Vienna on May 13.\n\n{opening} met with {J}.")

        assert [each.date for each in told] == ["2025-05-13", "2025-05-13"]

    def test_here_is_where_the_report_was_filed(self, reader: Reader) -> None:
        told = one(reader, f"STOCKHOLM, May 14 (TT) -- {S} met with {B} here on Tuesday.", "TT")

        assert told.countries == ("SE",)
        assert told.roles == {FALK: "host", COSTA: "visitor"}

    def test_a_dateline_abroad_is_no_place(self, reader: Reader) -> None:
        told = one(reader, f"NAIROBI, May 14 (TT) -- {S} met with {B} on Tuesday.", "TT")

        assert told.places == ()

    def test_without_a_date_it_stays_open(self, reader: Reader) -> None:
        assert one(reader, f"{S} met with {B}.").date is None

    def test_a_meeting_inside_a_visit_takes_its_days_and_country(self, reader: Reader) -> None:
        text = (
            f"{S} paid an official visit to Brazil from May 12 to 14.\n\nAt talks with {B}, "
            "Falk said that trade has doubled."
        )
        visit, meeting = tell(reader, text)

        assert visit.date == meeting.date == "2025-05-12/2025-05-14"
        assert meeting.part_of == 0
        assert meeting.countries == ("BR",)
        assert meeting.roles == {FALK: "visitor", COSTA: "host"}

    def test_a_meeting_inside_a_visit_keeps_its_own_date(self, reader: Reader) -> None:
        text = f"{S} paid an official visit to Brazil from May 12 to 14.\n\nOn May 13, Falk held talks with {B}."
        _, meeting = tell(reader, text)

        assert meeting.date == "2025-05-13"
        assert meeting.part_of == 0


class TestCompany:
    MET = f"{S} met with {B} in Vienna on May 14"

    @pytest.mark.parametrize(
        "text",
        [
            f"{MET}.\n\nAlso present at the meeting was Swedish Ambassador to Brazil Nils Ek.",
            f"{MET}.\n\nThe meeting was attended by Swedish Ambassador to Brazil Nils Ek.",
            f"{MET}.\n\nFalk was accompanied by Swedish Ambassador to Brazil Nils Ek.",
        ],
    )
    def test_those_beside_the_principals_are_members(self, reader: Reader, text: str) -> None:
        told = one(reader, text)

        assert told.roles == {FALK: "principal", COSTA: "principal", "Nils Ek": "member"}
        assert told.sides["Nils Ek"] == "SE"

    def test_two_who_were_there_too(self, reader: Reader) -> None:
        text = (
            f"{self.MET}. The meeting was also attended by Swedish Ambassador to Brazil Nils Ek"
            " and Brazilian Ambassador to Sweden Luiza Prado."
        )

        told = one(reader, text)
        assert told.roles["Nils Ek"] == told.roles["Luiza Prado"] == "member"
        assert (told.sides["Nils Ek"], told.sides["Luiza Prado"]) == ("SE", "BR")

    def test_company_on_a_visit(self, reader: Reader) -> None:
        text = f"{S} paid a visit to Brazil on May 12, accompanied by Swedish Trade Minister Nils Ek."
        told = one(reader, text)

        assert told.roles == {FALK: "head", "Nils Ek": "member"}


class TestSides:
    def test_an_office_without_a_country_is_the_publisher_s(self, reader: Reader) -> None:
        text = (
            "HÀ NỘI — Deputy Prime Minister Trần Quang Hải on May 14 received Swedish Ambassador"
            " to Việt Nam Johan Ekberg."
        )
        told = one(reader, text, "VNA")

        assert told.sides == {"Trần Quang Hải": "VN", "Johan Ekberg": "SE"}
        assert told.roles == {"Trần Quang Hải": "host", "Johan Ekberg": "visitor"}

    def test_an_ambassador_s_name_begins_after_the_country(self, reader: Reader) -> None:
        text = "Norwegian Foreign Minister Jonas Falk received Swedish Ambassador to Norway Nils Ekberg."

        assert one(reader, text).people == {FALK, "Nils Ekberg"}

    def test_a_minister_in_an_american_readout_is_a_foreigner(self, reader: Reader) -> None:
        text = (
            "Deputy Secretary of State Helen Marsh met with Foreign Minister Jonas Falk on May 14."
            " They discussed security in Sweden and the Baltic Sea."
        )
        told = one(reader, text, "US Department of State")

        assert told.sides == {"Helen Marsh": "US", FALK: "SE"}

    def test_an_official_met_on_a_visit_is_the_host_s(self, reader: Reader) -> None:
        text = (
            "HÀ NỘI — Deputy Prime Minister Trần Quang Hải paid an official visit to Sweden from May 12-14."
            "\n\nAt a meeting with Trade Minister Nils Ek, Hải said trade has doubled."
        )
        visit, meeting = tell(reader, text, "VNA")

        assert visit.sides == {"Trần Quang Hải": "VN"}
        assert meeting.sides == {"Trần Quang Hải": "VN", "Nils Ek": "SE"}
        assert meeting.roles == {"Trần Quang Hải": "visitor", "Nils Ek": "host"}

    def test_a_nation_printed_once_is_of_both(self, reader: Reader) -> None:
        text = f"Romanian President Ion Radu and Prime Minister Mihai Dobre received {S} on May 13."

        assert one(reader, text).sides == {"Ion Radu": "RO", "Mihai Dobre": "RO", FALK: "SE"}

    def test_the_publisher_s_own_two_are_no_engagement(self, reader: Reader) -> None:
        text = (
            "HÀ NỘI — Prime Minister Trần Quang Hải on May 14 had a working session with"
            " Minister of Finance Lê Thu Vân."
        )

        assert news(reader, text, "VNA") == []
