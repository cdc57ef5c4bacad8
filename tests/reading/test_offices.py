"""Offices: what is printed of someone before the name, after it and apart from it."""

import pytest
from cases import offices, people

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader


def of(reader: Reader, sentence: str, name: str, source: str = "VNA") -> list[str]:
    return offices(people(reader, sentence, source)[name])


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("Finance Minister Tran Quang Bach met reporters.", ["Finance Minister"]),
        (
            "He sent a message to Tran Quang Bach on his election as President of Vietnam.",
            ["President of Vietnam"],
        ),
        ("He congratulated Tran Quang Bach on taking office as the Premier of Vietnam.", ["Premier of Vietnam"]),
        ("He congratulated Tran Quang Bach on the growth of trade as Vietnam grew.", []),
        ("He met with Tran Quang Bach (陈光白), Foreign Minister of Vietnam.", ["Foreign Minister of Vietnam"]),
        (
            "Party General Secretary and State President Tran Quang Bach met reporters.",
            ["Party General Secretary", "State President"],
        ),
        (
            "Politburo member, Deputy Prime Minister and Minister of Foreign Affairs Tran Quang Bach met reporters.",
            ["Politburo member", "Deputy Prime Minister", "Minister of Foreign Affairs"],
        ),
        ("Minister of Industry and Trade Tran Quang Bach met reporters.", ["Minister of Industry and Trade"]),
        (
            "Under Secretary for Economic Growth, Energy, and the Environment Tran Quang Bach met reporters.",
            ["Under Secretary for Economic Growth, Energy, and the Environment"],
        ),
        ("Secretary (West) Tran Quang Bach met reporters.", ["Secretary (West)"]),
        (
            "Special Assistant to the President Tran Quang Bach met reporters.",
            ["Special Assistant to the President"],
        ),
        (
            "Sen. Lt. Gen. Tran Quang Bach, Deputy Minister of Defence, spoke.",
            ["Sen. Lt. Gen.", "Deputy Minister of Defence"],
        ),
        (
            "Tran Quang Bach, head of the Commission for External Relations, spoke.",
            ["head of the Commission for External Relations"],
        ),
        ("The head of the Policy Commission, Tran Quang Bach, spoke.", ["head of the Policy Commission"]),
        ("Newly appointed Ambassador to Laos Tran Quang Bach spoke.", ["Ambassador to Laos"]),
        ("Foreign Minister H.E. Dr. Tran Quang Bach spoke.", ["Foreign Minister"]),
        ("First Deputy Prime Minster Tran Quang Bach spoke.", ["First Deputy Prime Minster"]),
        ("Principal Deputy Security Adviser Tran Quang Bach spoke.", ["Principal Deputy Security Adviser"]),
        ("They met Karin Falk, Principal Adviser Tran Quang Bach, and others.", ["Principal Adviser"]),
        ("Deputy Minister of Trade of Laos, Tran Quang Bach, spoke.", ["Deputy Minister of Trade of Laos"]),
        ("Deputy Minister of Trade of Laos, Tran Quang Bach has left.", ["Deputy Minister of Trade of Laos"]),
        ("Laos' first deputy trade minister, Tran Quang Bach, spoke.", ["Laos' first deputy trade minister"]),
        ("He said that the Envoy of Laos, His Excellency, Tran Quang Bach had left.", ["Envoy of Laos"]),
        ("Leader of the ruling Green Dawn Party Tran Quang Bach spoke.", ["Leader of the ruling Green Dawn Party"]),
        (
            "Trade Undersecretary for Finance and Materiel Tran Quang Bach spoke.",
            ["Trade Undersecretary for Finance and Materiel"],
        ),
        (
            "Minister of Defence Major General Tran Quang Bach spoke.",
            ["Minister of Defence", "Major General"],
        ),
        ("Defence Minister Prince Tran Quang Bach spoke.", ["Defence Minister", "Prince"]),
        ("Chief Adviser Professor Tran Quang Bach spoke.", ["Chief Adviser", "Professor"]),
        (
            "He met Commander Resolute Support Mission in Peru General Tran Quang Bach that day.",
            ["Commander Resolute Support Mission in Peru", "General"],
        ),
        (
            "Tran Quang Bach, Secretary (East), Ministry of Trade, Laos together with Jan Berg spoke.",
            ["Secretary (East), Ministry of Trade, Laos"],
        ),
        (
            "Tran Quang Bach, Director for Bilateral Affairs, Ministry of Trade, spoke.",
            ["Director for Bilateral Affairs, Ministry of Trade"],
        ),
        (
            "He met Tran Quang Bach, chairman of Laos's national research committee for rural roads.",
            ["chairman of Laos's national research committee for rural roads"],
        ),
        ("He met Tran Quang Bach, head of the party's office visits section.", ["head of the party's office"]),
        ("He met Tran Quang Bach, head of the delegation visits here.", ["head of the delegation"]),
        ("He met Mr. Tran Quang Bach – new Consul General of Laos in Hue.", ["Consul General of Laos in Hue"]),
        (
            "Comrade Tran Quang Bach – Secretary, Chairman of the Trade Committee received him.",
            ["Secretary", "Chairman of the Trade Committee"],
        ),
        ("Minister of Trade Tran Quang Bach – he came late – spoke.", ["Minister of Trade"]),
    ],
)
def test_titles_by_the_name(reader: Reader, sentence: str, titles: list[str]) -> None:
    assert of(reader, sentence, "Tran Quang Bach") == titles


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        (
            "Deputy Prime Minister and Minister of Foreign Affairs and Expatriates Jan Berg spoke.",
            ["Deputy Prime Minister", "Minister of Foreign Affairs and Expatriates"],
        ),
        ("The Custodian of the Two Holy Mosques King Jan Berg spoke.", ["Custodian of the Two Holy Mosques", "King"]),
        ("Coordinating Minister for Maritime Affairs Jan Berg spoke.", ["Coordinating Minister for Maritime Affairs"]),
        ("DFA Secretary Jan Berg spoke.", ["DFA Secretary"]),
        ("US Senator Jan Berg spoke.", ["US Senator"]),
        (
            "The Special Representative of the UN Secretary-General for Peru and Head of Mission, Jan Berg, spoke.",
            ["Special Representative of the UN Secretary-General for Peru", "Head of Mission"],
        ),
        ("Governor of Russia's Omsk Oblast Jan Berg spoke.", ["Governor of Russia's Omsk Oblast"]),
        (
            "Chairman of the Council, Leader of the Turkmen people Jan Berg spoke.",
            ["Chairman of the Council", "Leader of the Turkmen people"],
        ),
        ("UN Envoy for Political and Peacebuilding Affairs Jan Berg spoke.", None),
        ("They spoke to General Department of Customs director Jan Berg.", ["General Department of Customs director"]),
        ("Libya's Government of National Unity Premier Jan Berg spoke.", None),
        ("They met Jan Berg, Secretary (Economic Relations), that day.", ["Secretary (Economic Relations)"]),
        (
            "Jan Berg, Cambodian minister of foreign affairs and international cooperation, spoke.",
            ["Cambodian minister of foreign affairs and international cooperation"],
        ),
        ("Ambassador of Peru in Riyadh Jan Berg spoke.", ["Ambassador of Peru in Riyadh"]),
        ("Peru's Minister of Health and Social Affairs, Ambassador Jan Berg, spoke.", None),
        ("Peru's Crown Prince and Prime Minister, His Royal Highness Prince Jan Berg, spoke.", None),
        ("They met Jan Berg, Ambassador of Peru, at the Ministry.", ["Ambassador of Peru"]),
        ("President of the Lao Front (LFND) Central Committee Jan Berg spoke.", None),
        ("Prime Minister Jan Berg MP spoke.", ["Prime Minister"]),
    ],
)
def test_the_titles_of_many_houses(reader: Reader, sentence: str, titles: list[str] | None) -> None:
    """``None`` where all that stands before the name or its comma is the title, "and" parting two."""
    found = of(reader, sentence, "Jan Berg")
    if titles is None:
        before = sentence.split(" Jan Berg")[0]
        assert all(title in before for title in found) and before.startswith(found[0])
    else:
        assert found == titles


def test_marks_are_no_part_of_the_title(reader: Reader) -> None:
    text = (
        "The outgoing Cuban Ambassador Carlos Pereda left. Former President Anna Berglund and "
        "President-elect Jan Novak came."
    )
    found = people(reader, text)
    assert found["Carlos Pereda"].marks == ("outgoing",)
    assert found["Anna Berglund"].marks == ("former",) and offices(found["Anna Berglund"]) == ["President"]
    assert found["Jan Novak"].marks == ("elect",) and offices(found["Jan Novak"]) == ["President"]


def test_an_entourage_gives_each_his_own_title(reader: Reader) -> None:
    text = (
        "Accompanying the Lao leader were his spouse Noy Keosavath, Deputy Prime Minister and "
        "Foreign Minister "
        "Bounmy Phanthavong, Minister of National Defence Khamsing Xayalath, head of the Office "
        "Somphone Vilay, Minister "
        "of Industry and Commerce Malay Chanthala and Lao Ambassador to Viet Nam Khamphet Inthavong."
    )
    found = people(reader, text)
    assert {name: offices(actor) for name, actor in found.items()} == {
        "Noy Keosavath": [],
        "Bounmy Phanthavong": ["Deputy Prime Minister", "Foreign Minister"],
        "Khamsing Xayalath": ["Minister of National Defence"],
        "Somphone Vilay": ["head of the Office"],
        "Malay Chanthala": ["Minister of Industry and Commerce"],
        "Khamphet Inthavong": ["Lao Ambassador to Viet Nam"],
    }
    assert {actor.country for actor in found.values()} == {"LA"}


@pytest.mark.parametrize(
    "sentence",
    [
        "In talks with the Prime Minister, Tran Quang Bach thanked him.",
        "On his appointment as Secretary of State, Tran Quang Bach thanked him.",
        "As Deputy Prime Minister, Tran Quang Bach thanked him.",
        "Anna Berg, head of the Trade Office, Tran Quang Bach, a farmer, and others came.",
    ],
)
def test_a_title_before_a_comma_may_be_anothers(reader: Reader, sentence: str) -> None:
    assert of(reader, sentence, "Tran Quang Bach") == []


def test_a_title_between_two_names_is_of_the_one_who_has_none(reader: Reader) -> None:
    text = (
        "At the invitation of Deputy Prime Minister and Foreign Minister Bounmy Keosavath, Minister of Foreign "
        "Affairs of Japan, Ms Kamida Yoko, and her delegation began a visit."
    )
    found = people(reader, text, "KPL")
    assert offices(found["Bounmy Keosavath"]) == ["Deputy Prime Minister", "Foreign Minister"]
    assert offices(found["Kamida Yoko"]) == ["Minister of Foreign Affairs of Japan"]


def test_an_apposition_goes_on_over_and(reader: Reader) -> None:
    text = (
        "Samdech Sok Dara, Deputy Prime Minister and Minister of Interior, and the Minister of State for Asia of "
        "Sweden H.E. Karin Falk met."
    )
    found = people(reader, text, "AKP")
    assert offices(found["Sok Dara"]) == ["Deputy Prime Minister", "Minister of Interior"]
    assert offices(found["Karin Falk"]) == ["Minister of State for Asia of Sweden"]


def test_a_title_ends_at_an_article_that_nothing_governs(reader: Reader) -> None:
    text = (
        "The President received at the Palace of the Dawn the General Secretary of the Portuguese Communist Party, "
        "Tran Quang Bach, who came that day. They met the King of Cambodia and Her Majesty the Queen Mother Sok Dara."
    )
    found = people(reader, text, "ACN")
    assert offices(found["Tran Quang Bach"]) == ["General Secretary of the Portuguese Communist Party"]
    assert offices(found["Sok Dara"]) == ["Queen Mother"]


def test_what_opens_the_sentence_is_no_title_of_the_subject(reader: Reader) -> None:
    text = "After the meeting with the Speaker of the Lok Sabha, Speaker Anna Berg also met others."
    assert of(reader, text, "Anna Berg") == ["Speaker"]


def test_holders_of_one_office_each_with_his_place(reader: Reader) -> None:
    text = (
        "The President of Kazakhstan met governors of Aktobe region Yerlan Abenov, Atlan region Murat Shukenov and "
        "mayors of Almaty Bakyt Saginov and Shymkent Nurlan Aitov."
    )
    found = people(reader, text, "Akorda")
    assert {name: offices(actor) for name, actor in found.items()} == {
        "Yerlan Abenov": ["governor of Aktobe region"],
        "Murat Shukenov": ["governor"],
        "Bakyt Saginov": ["mayor of Almaty"],
        "Nurlan Aitov": ["mayor"],
    }
    assert {actor.country for actor in found.values()} == {"KZ"}


def test_the_ambassadors_of_listed_nations(reader: Reader) -> None:
    text = (
        "The President received the credentials of the ambassadors of Ethiopia, Canada and Peru.\n\n"
        "He talked first with Ethiopia's Tesfaye Bekele. Canada's Anne Fontenay came last."
    )
    found = people(reader, text, "ACN")
    assert offices(found["Tesfaye Bekele"]) == ["ambassador"] == offices(found["Anne Fontenay"])


def test_an_apposition_ends_where_the_next_title_begins(reader: Reader) -> None:
    text = "He met Peter Lindqvist, Minister of Trade of Sweden, and Minister of Health of Finland Aino Virtala."
    found = people(reader, text)
    assert offices(found["Peter Lindqvist"]) == ["Minister of Trade of Sweden"]
    assert offices(found["Aino Virtala"]) == ["Minister of Health of Finland"]


def test_a_plural_title_is_shared(reader: Reader) -> None:
    text = (
        "Presidential aides Yuri Belov and Igor Panin met ambassadors Ibnu Santoso of Indonesia, Shaun "
        "Botha of South Africa and Ms. Lucia Ferri of Italy."
    )
    found = people(reader, text, "Kremlin")
    assert [offices(found[name]) for name in ("Yuri Belov", "Igor Panin")] == [["Presidential aide"]] * 2
    assert offices(found["Shaun Botha"]) == ["ambassador"] and found["Shaun Botha"].country == "ZA"
    assert found["Lucia Ferri"].country == "IT"


def test_the_subject_that_follows_is_no_apposition(reader: Reader) -> None:
    text = "Receiving Norway's Ingrid Solberg, the Cuban parliament leader expressed his thanks."
    assert of(reader, text, "Ingrid Solberg") == []


def test_a_counterpart_is_no_office(reader: Reader) -> None:
    text = "First Vice Foreign Minister Hong Min-jae held talks with his Lao counterpart, Bounmy Phanthavong, in Seoul."
    found = people(reader, text, "Yonhap")
    assert offices(found["Hong Min-jae"]) == ["First Vice Foreign Minister"]
    assert offices(found["Bounmy Phanthavong"]) == [] and found["Bounmy Phanthavong"].country == "LA"


def test_an_office_apart_from_the_name(reader: Reader) -> None:
    text = (
        "Viktor Belov spoke by telephone with President of Finland Aino Virtala.\n\nThe President of "
        "Russia thanked her for the call."
    )
    assert of(reader, text, "Viktor Belov", "Kremlin") == ["President of Russia"]


def test_an_office_that_someone_holds_is_nobody_elses(reader: Reader) -> None:
    text = "Swedish President Karin Falk and her husband Jan Falk came to Oslo. The President of Sweden spoke."
    assert of(reader, text, "Jan Falk") == []


def test_the_ambassador_who_is_named_after_he_was_told_of(reader: Reader) -> None:
    text = (
        "Officials have begun talks, the Philippine ambassador to Russia said in a statement on Wednesday.\n\n"
        "Carlos Sorianosa said officials briefed the embassy. He met Luis Pardo there. Luis Pardo said nothing."
    )
    found = people(reader, text, "Xinhua")
    assert offices(found["Carlos Sorianosa"]) == ["Philippine ambassador to Russia"]
    assert found["Carlos Sorianosa"].country == "PH" and offices(found["Luis Pardo"]) == []


def test_a_list_of_new_ambassadors(reader: Reader) -> None:
    text = (
        "The King received three newly appointed ambassadors yesterday.\n\n"
        "They are H.E. Mr. Tesfaye Bekele of Ethiopia, H.E. Mrs. Anne Fontenay of Canada and H.E. "
        "Mr. Jorge Pardo of Peru."
    )
    found = people(reader, text, "AKP")
    assert {actor.country for actor in found.values() if actor.offices} >= {"ET", "CA", "PE"}
    assert offices(found["Jorge Pardo"]) == ["ambassador"] and found["Jorge Pardo"].marks == ("newly appointed",)


def test_a_wife_has_not_her_husbands_office(reader: Reader) -> None:
    text = (
        "The wife of the President of Finland Aino Virtala had a video call with the First Lady of Israel Michal Dagan."
    )
    found = people(reader, text, "President of Ukraine")
    assert offices(found["Aino Virtala"]) == ["wife of the President of Finland"]
    assert offices(found["Michal Dagan"]) == ["First Lady of Israel"]


@pytest.mark.parametrize(
    ("title", "track"),
    [
        ("Politburo member", "party"),
        ("National Assembly Chairman", "parliament"),
        ("Minister of Defence", "military"),
        ("President of the Fatherland Front", "front"),
        ("Chairman of the Viet Nam - Laos Friendship Association", "people"),
        ("Minister of Health", "state"),
    ],
)
def test_the_track_of_an_office(reader: Reader, title: str, track: str) -> None:
    [office] = people(reader, f"{title} Tran Quang Bach met reporters.")["Tran Quang Bach"].offices
    assert office.track == track


def test_its_head_is_of_the_body_printed_before(reader: Reader) -> None:
    text = (
        "A delegation of the Swedish Ministry of Culture led by its deputy head Karin Falk visited Brazil on May 3. "
        "Brazilian Culture Minister Paulo Costa received her."
    )
    report = Report(content=text, origin="case", source="VNA", published="2024-05-05", language="en")
    reading = reader.read(prepare(report))
    names = {actor.id: actor.name for actor in reading.actors}
    (office,) = next(actor for actor in reading.actors if actor.name == "Karin Falk").offices
    assert office.title == "deputy head"
    assert names[str(office.organisation)].endswith("Ministry of Culture")


def test_what_else_someone_is_called_is_not_the_office(reader: Reader) -> None:
    text = "Karin Falk, Chairwoman of the Nordic Council and a long-time friend of Brazil, met Paulo Costa."
    assert of(reader, text, "Karin Falk") == ["Chairwoman of the Nordic Council"]


def body_of(reader: Reader, sentence: str) -> str | None:
    """The body of Jan Berg's first office, as it is printed."""
    report = Report(content=sentence, origin="case", source="VNA", published="2024-05-05", language="en")
    reading = reader.read(prepare(report))
    names = {actor.id: actor.name for actor in reading.actors}
    office = next(actor for actor in reading.actors if actor.name == "Jan Berg").offices[0]
    return names[office.organisation] if office.organisation else None


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Chairman of the National Assembly (NA)", "National Assembly (NA)"),
        ("National Assembly Chairman", "National Assembly"),
        ("Head of the Party's Commission for External Relations", "Party's Commission for External Relations"),
        ("Head of the Publicity Department of the CPC", "Publicity Department of the CPC"),
        ("Peruvian Deputy Foreign Ministry spokesman", "Foreign Ministry"),
        ("Director of Peru's Office of Arctic Affairs", "Office of Arctic Affairs"),
        ("Director for Arctic Affairs at the US National Security Council", "US National Security Council"),
        ("High Representative of the European Union for Foreign Affairs", "European Union"),
        ("Chairman of the Republic of Korea (RoK)'s Busan Metropolitan Council", "Busan Metropolitan Council"),
        ("Leader of the ruling Green Dawn Party", "Green Dawn Party"),
        ("Minister of Industry and Trade", None),
        ("Deputy Secretary-General for Bilateral Affairs", None),
        ("Secretary (East)", None),
        ("Head of the Office", None),
        ("Speaker of Parliament", "Parliament"),
    ],
)
def test_the_body_of_an_office_is_whole_or_none(reader: Reader, title: str, body: str | None) -> None:
    assert body_of(reader, f"{title} Jan Berg met reporters.") == body


def test_a_body_after_a_comma(reader: Reader) -> None:
    sentence = "They met Jan Berg, Secretary (East), Ministry of Trade, Peru, that day."
    assert body_of(reader, sentence) == "Ministry of Trade"


@pytest.mark.parametrize(
    ("told", "office"),
    [
        (
            "the Peruvian representative in the organizations based in Vienna",
            "Peruvian representative in the organizations",
        ),
        ("head of the bank headquartered in Quito", "head of the bank"),
        ("the Peruvian ambassador accredited to Laos", "Peruvian ambassador accredited to Laos"),
        ("the Peruvian minister, based his hopes on rain and", "Peruvian minister"),
    ],
)
def test_where_a_body_or_an_envoy_has_its_seat_ends_no_title(reader: Reader, told: str, office: str) -> None:
    assert offices(people(reader, f"Jan Berg, {told}, met reporters.")["Jan Berg"]) == [office]


def test_envoys_listed_after_a_line_that_announces_them_are_ambassadors(reader: Reader) -> None:
    text = (
        "Presentation of letters of credence\n\nOn March 1, Jan Berg will receive letters of credence from newly "
        "appointed ambassadors\n\nLetters of credence will be presented by Juan Rios (Republic of Peru) and Li Ming "
        "(People's Republic of China)."
    )
    found = people(reader, text)
    assert offices(found["Juan Rios"]) == offices(found["Li Ming"]) == ["ambassador"]


def test_an_ambassador_e_p_is_one_and_no_person_of_that_name(reader: Reader) -> None:
    found = people(reader, "Jan Berg received credentials from Juan Rios, new Peruvian ambassador E.P. to the DPRK.")
    assert set(found) == {"Jan Berg", "Juan Rios"}
    assert offices(found["Juan Rios"]) == ["Peruvian ambassador E.P. to the DPRK"]
