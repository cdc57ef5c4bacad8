"""Who speaks in joint texts, in the texts of houses and bodies, and where one tells what another said."""

from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader

GROUP = "Chile & Ecuador & Peru"


def test_the_authors_of_a_joint_text_are_told_by_its_title(reader: Reader) -> None:
    text = (
        "Joint statement by the foreign ministers of Peru, Chile and Ecuador on the floods in Brazil\n\n"
        "We are deeply concerned by the floods in the valley of Ribeira. We call upon all parties to help. All parties "
        "should open their borders. We are ready to send aid."
    )
    acts = ["object", "request", "affirm", "pledge"]
    assert told(read(reader, text)) == [f"{GROUP}: {act}" for act in acts]


def test_words_that_lead_in_a_text_are_nobody_s(reader: Reader) -> None:
    text = (
        "Following is the text of a joint statement by the foreign ministers of Peru, Chile and Ecuador:\n\n"
        "We strongly oppose the closing of the border. We continue to support a lasting peace."
    )
    assert told(read(reader, text)) == [f"{GROUP}: object", f"{GROUP}: affirm"]


def test_what_a_text_is_about_is_not_its_author(reader: Reader) -> None:
    text = "Joint statement on Peru, Chile and Ecuador\n\nWe are concerned by the floods. We call upon all to help."
    assert told(read(reader, text)) == []


def test_what_one_is_by_news_is_one_s_own(reader: Reader) -> None:
    assert hear(reader, "Falk was troubled by the closing of the border.") == [f"{FALK}: object"]
    assert hear(reader, "The closing was criticised by Costa.") == [f"{COSTA}: object"]


def test_the_secretary_general_is_known_in_the_texts_of_the_united_nations(reader: Reader) -> None:
    text = (
        "The Secretary-General met today with the President of Peru, Ms. Ana Costa. The Secretary-General thanked Peru "
        "for its support. They discussed trade."
    )
    expected = ["Secretary-General: thank", "Ana Costa & Secretary-General: discuss"]
    assert told(read(reader, text, "United Nations")) == expected
    assert not any(each.startswith("Secretary-General:") for each in told(read(reader, text, "TT")))


def test_whoever_is_met_in_a_sentence_is_not_its_subject(reader: Reader) -> None:
    text = "The Prime Minister spoke to Peruvian Prime Minister Ana Costa yesterday. Both agreed to stay in contact."
    assert told(read(reader, text, "10 Downing Street")) == ["Ana Costa & United Kingdom: agree"]


def test_a_spokesman_who_tells_what_another_said_says_nothing(reader: Reader) -> None:
    text = "Falk's spokesman Nils Berg said that Costa had promised to open the port. Falk said Costa proposed aid."
    assert hear(reader, text) == [f"{COSTA}: pledge", f"{FALK}: affirm", f"{COSTA}: propose"]


def test_an_office_in_capitals_is_whoever_holds_it(reader: Reader) -> None:
    text = (
        "A Peruvian delegation headed by General Luis Prado called on Chief of Army Staff (COAS) General Asif Khan on "
        "Monday. The COAS thanked Peru for its help. The visiting dignitary lauded the forces. The army chief "
        "said that trade grew."
    )
    expected = ["Asif Khan: thank", "Luis Prado: appreciate", "Asif Khan: affirm"]
    assert told(read(reader, text, "APP")) == expected


def test_an_envoy_without_a_name_speaks(reader: Reader) -> None:
    text = (
        "In separate meetings on Tuesday the new Peruvian and Chilean ambassadors submitted their credentials to "
        "Foreign Minister Reza Karimi. Peruvian ambassador, for his part, stressed the need of ties. The Chilean "
        "ambassador said: “We are proud to work here.” He added that Iran was a friend."
    )
    expected = ["Peru: affirm", "Chile: appreciate", "Chile: affirm"]
    assert told(read(reader, text, "IRNA")) == expected


def test_two_offices_after_both_are_two_people(reader: Reader) -> None:
    text = (
        "Peruvian Ambassador Ana Costa called on Prime Minister Jonas Falk in Stockholm. Both the Prime Minister and "
        "Ambassador discussed trade."
    )
    assert told(read(reader, text)) == [f"{BOTH}: discuss"]


def test_the_house_of_an_office_is_not_its_holder(reader: Reader) -> None:
    text = (
        "Peruvian Ambassador Ana Costa called on Prime Minister Jonas Falk in Stockholm. Trade had grown, the PM's "
        "Office said. The Prime Minister's office announced that aid would come."
    )
    assert told(read(reader, text)) == ["PM's Office: affirm", "PM's Office: inform"]


def test_who_has_just_spoken_alone_goes_on_though_he_only_sat_by(reader: Reader) -> None:
    text = (
        "President Jonas Falk met Brazilian Foreign Minister Ana Costa on Monday. Present were Paulo Ramos, Brazilian "
        "ambassador to Sweden. Ramos conveyed a letter to Falk. He thanked Falk for his time."
    )
    assert told(read(reader, text)) == ["Paulo Ramos: convey", "Paulo Ramos: thank"]


def test_a_house_speaks_for_who_works_there(reader: Reader) -> None:
    text = (
        "Russian President Ivan Petrov met Ana Costa, President of Peru, on Monday, the Kremlin said. It added that "
        "talks would go on. Moscow hopes for rain."
    )
    assert told(read(reader, text)) == ["Kremlin: inform", "Kremlin: affirm", "Ivan Petrov: hope"]


def test_the_spokesperson_of_a_body_is_who_was_named_as_such(reader: Reader) -> None:
    text = (
        "Russian President Ivan Petrov met Ana Costa, President of Peru, on Monday. Trade had grown, the Foreign "
        "Ministry spokesperson Olga Ruiz said. The Foreign Ministry spokesperson added that aid would come."
    )
    assert told(read(reader, text)) == ["Olga Ruiz: affirm", "Olga Ruiz: affirm"]


def test_before_a_visit_a_country_speaks_itself(reader: Reader) -> None:
    text = (
        "China and Peru have agreed to postpone President Hu Lei's state visit to Peru, which was set for this month, "
        "Foreign Minister Qin Gong said. China hopes for rain."
    )
    assert "China & Peru: agree" in told(read(reader, text))
    assert hear(reader, "Sweden hopes that trade will grow.") == [f"{FALK}: hope"]


def test_who_received_someone_discussing_trade_did_so_with_him(reader: Reader) -> None:
    text = "Minister Jonas Falk received Peruvian Minister Ana Costa on May 12, discussing trade with the islands."
    assert told(read(reader, text)) == [f"{BOTH}: discuss"]


def test_an_initial_of_two_letters_belongs_to_the_name(reader: Reader) -> None:
    text = "President Kh.Purev met Peruvian Foreign Minister Ana Costa on Monday. President Kh.Purev thanked Costa."
    assert told(read(reader, text)) == ["Kh.Purev: thank"]


def test_what_tells_of_plans_and_people_is_not_carried(reader: Reader) -> None:
    text = "Falk said that trade grew. {} Costa thanked him."
    for sentence in (
        "The delegation will arrive in Lima on Sunday.",
        "The call comes as trade is falling.",
        "The ministry is at work while Bo Berg tours the region.",
    ):
        assert hear(reader, text.format(sentence)) == [f"{FALK}: affirm", f"{COSTA}: thank"], sentence
    carried = hear(reader, text.format("The two countries must go on with their work."))
    assert carried == [f"{FALK}: affirm", f"{FALK}: affirm", f"{COSTA}: thank"]


def test_what_people_talk_about_is_discussed_by_them(reader: Reader) -> None:
    assert hear(reader, "Falk also spoke with Costa about trade.") == [f"{BOTH}: discuss"]
    assert hear(reader, "Falk also talked to Costa about ways to mend the bridge.") == [f"{BOTH}: discuss"]
    assert hear(reader, "Falk spoke with Costa.") == []


def test_who_slams_and_accuses_objects(reader: Reader) -> None:
    assert hear(reader, "Falk slammed the closing of the border.") == [f"{FALK}: object"]
    assert hear(reader, "Costa accused the islands of closing the border.") == [f"{COSTA}: object"]


def test_who_is_named_in_a_quotation_does_not_speak_it(reader: Reader) -> None:
    text = "Falk thanked her for coming. “Minister Costa has never been to the islands,” {} added."
    assert hear(reader, text.format("he")) == [f"{FALK}: thank", f"{FALK}: affirm"]
    assert hear(reader, "Costa thanked him. She said that Falk, whom she knew, was a friend.")[0] == f"{COSTA}: thank"


def test_a_delegation_speaks_through_who_is_told_to_lead_it(reader: Reader) -> None:
    text = (
        "A delegation from Peru arrived in Stockholm on Saturday to meet Swedish Minister Jonas Falk. Led by "
        "Ana Costa, the Deputy Speaker of the Peruvian Parliament, the delegation thanked Falk for his support."
    )
    assert "Ana Costa: thank" in told(read(reader, text))


def test_the_ministry_that_spoke_is_the_one_that_goes_on(reader: Reader) -> None:
    text = (
        "The Ministry of Foreign Affairs of Peru calls on Chile and Ecuador to end the strike. Peru wants rain, the "
        "agency said on the Foreign Ministry website. It notes that trade with Chile grew. Chile must open ports, the "
        "Foreign Ministry said."
    )
    body = "Ministry of Foreign Affairs of Peru"
    assert told(read(reader, text))[-1] == f"{body}: affirm"


def test_what_comes_under_discussion_is_discussed_by_both(reader: Reader) -> None:
    assert hear(reader, "Matters of mutual interest came under discussion.") == [f"{BOTH}: discuss"]
    assert hear(reader, "The two ministers dilated upon trade.") == [f"{BOTH}: discuss"]
    assert hear(reader, "The ministers came under fire.") == []


def test_navies_and_media_wings_speak(reader: Reader) -> None:
    assert hear(reader, "The talks were useful, the Swedish navy said.") == ["Swedish navy: affirm"]
    assert hear(reader, "The talks were useful, the Sri Lankan navy said.") == ["Sri Lankan navy: affirm"]
    assert hear(reader, "The talks were useful, the military's media wing said.") == ["military's media wing: affirm"]
