"""Who spoke: people beside their bodies, texts, pronouns and those who only pass on what others said."""

import pytest
from tests.reading.hearing import BOTH, COSTA, FALK, hear, read, speakers, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Lena Berg, executive secretary, All Sweden Farmers Association said that trade is growing.",
        "Lena Berg, chief administrative secretary, Ministry of Mines, Water Resources (MMW) said that trade grows.",
        "Lena Berg, director, Central Bank of Sweden, said that rates would fall.",
    ],
)
def test_whoever_stands_with_his_office_before_its_body_speaks_and_not_the_body(reader: Reader, text: str) -> None:
    assert hear(reader, text) == ["Lena Berg: affirm"]


def test_a_body_in_a_list_with_people_speaks_too(reader: Reader) -> None:
    text = "Lena Berg, the Central Bank of Sweden, and the Coffee Board said that rates would fall."
    assert hear(reader, text) == ["Central Bank of Sweden & Coffee Board & Lena Berg: affirm"]


@pytest.mark.parametrize(
    "called",
    [
        "the Head of the Office of the President",
        "the Head of the President's Office",
        "the head of the president's office",
    ],
)
def test_the_head_of_a_house_is_told_by_its_owner_too(reader: Reader, called: str) -> None:
    text = f"Head of the Office of the President of Sweden Lena Berg met with the guest. “Trade grew,” {called} said."
    assert hear(reader, text) == ["Lena Berg: affirm"]


def test_the_office_of_a_minister_is_not_the_minister(reader: Reader) -> None:
    assert hear(reader, "Trade will grow, the Prime Minister's Office said.")[0] != f"{FALK}: affirm"


def test_a_ministry_is_named_with_its_field_in_small_letters(reader: Reader) -> None:
    text = "An official in Chile's ministry of foreign affairs said that trade grew. Chile's ministry of trade agreed."
    assert hear(reader, text)[0] == "Chile's ministry of foreign affairs: affirm"


def test_it_goes_on_with_the_body_that_spoke_and_not_with_one_spoken_of(reader: Reader) -> None:
    text = (
        "Sweden's foreign ministry said on Monday that the move was late. The ministry statement further said a "
        "National Commission on Rights addressed concerns over the law. “Sweden does not need advice,” it said."
    )
    assert hear(reader, text)[1:] == ["Sweden's foreign ministry: affirm"] * 2


def test_what_one_did_when_one_met_someone_is_said_as_well(reader: Reader) -> None:
    text = "Falk said he met with human rights groups in Recife and urged Brazil to invite observers."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{FALK}: request"]


def test_what_one_does_beside_what_one_tells_is_within_it(reader: Reader) -> None:
    assert hear(reader, "Falk said he lives in Stockholm and wants Brazil to win.") == [f"{FALK}: affirm"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Costa gave her principled assessments of the talks.", "inform"),
        ("Costa provided an exhaustive explanation of the reasons for the strike.", "inform"),
        ("Costa made known in a release that the port would open.", "inform"),
        ("Costa raised two proposals for growth.", "propose"),
        ("Costa turned down the offer to buy ships.", "object"),
        ("Costa refused the request.", "object"),
        ("Costa censured the attack.", "object"),
        ("Costa voiced strong criticism of the ruling.", "object"),
        ("Costa sounded the alarm over the drought.", "object"),
        ("Costa termed the move unwarranted and biased.", "object"),
        ("Costa voiced doubt that rain would come.", "affirm"),
        ("Costa evaluated the prospects of trade as bright.", "affirm"),
        ("Costa spoke with understanding about the needs of the Swedish side.", "affirm"),
    ],
)
def test_verbs_of_ministries_of_our_time(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{COSTA}: {act}"]


@pytest.mark.parametrize(
    "text",
    [
        "Costa refused to sit down.",
        "Costa turned the page.",
        "Costa spoke with reporters.",
    ],
)
def test_what_is_done_with_such_verbs_is_not_said(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


def test_what_we_call_our_hope_is_hoped(reader: Reader) -> None:
    assert hear(reader, "“It is our hope that we will trade more,” said Costa.") == [f"{COSTA}: hope"]
    assert hear(reader, "“It is our duty to help,” said Costa.") == [f"{COSTA}: affirm"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was confirmed that Sweden would export steel.", f"{FALK}: affirm"),
        ("It was noted that Brazil stands ready to buy it.", f"{COSTA}: affirm"),
        ("It was agreed that Brazil would host talks.", f"{BOTH}: agree"),
        ("It was noted that trade would grow.", f"{BOTH}: affirm"),
    ],
)
def test_what_a_side_will_do_is_told_by_its_own_unless_it_is_agreed(reader: Reader, text: str, told: str) -> None:
    assert hear(reader, text) == [told]


def test_whom_we_spoke_to_on_other_days_did_not_speak_here(reader: Reader) -> None:
    text = "“In recent months we have consulted with the leaders of the EU on rice,” Falk recalled."
    assert hear(reader, text) == [f"{FALK}: affirm"]
    assert hear(reader, "“We agreed with Brazil to build a port,” Falk said.") == [f"{BOTH}: agree"]


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("a spokesperson for Sweden's Ministry of Defence", "spokesperson for Sweden's Ministry of Defence"),
        ("a Foreign Ministry spokesman", "Foreign Ministry spokesman"),
        ("the Foreign Ministry's spokeswoman", "Foreign Ministry's spokeswoman"),
    ],
)
def test_a_spokesperson_without_a_name_is_the_one_who_goes_on_under_his_own(
    reader: Reader, told: str, office: str
) -> None:
    text = f"STOCKHOLM (TT) - Sweden welcomes the truce in Peru, {told} said on Monday.\n\nEva Lind told reporters that"
    reading = read(reader, f"{text} Sweden hopes for peace in Peru. Lind urged Peru to hold talks.")
    (lind,) = [actor for actor in reading.actors if actor.name == "Eva Lind"]
    assert [each.title for each in lind.offices] == [office]
    assert {speakers(reading, each) for each in reading.statements} == {"Eva Lind"}


def test_whoever_is_named_in_the_middle_of_a_sentence_is_no_spokesperson(reader: Reader) -> None:
    text = "STOCKHOLM (TT) - Sweden welcomes the truce in Peru, a Foreign Ministry spokesman said on Monday.\n\n"
    reading = read(reader, text + "Among the farmers is Eva Lind, who said that it rains.")
    assert all(actor.name != "Eva Lind" or not actor.offices for actor in reading.actors)


@pytest.mark.parametrize("who", ["Peru and Laos", "Juan Rios and Kham Seng"])
def test_two_behind_what_opens_a_sentence_speak_together(reader: Reader, who: str) -> None:
    text = (
        f"LIMA (TT) - At the summit in Bern, {who} discussed trade.\n\nPeruvian President Juan Rios met with Lao "
        "President Kham Seng."
    )
    assert told(read(reader, text)) == ["Juan Rios & Kham Seng: discuss"]


MANY = (
    "Today, Swedish Foreign Minister Jonas Falk and Swedish Trade Minister Eva Lind held talks with the Peruvian "
    "delegation to review the draft. "
)


def test_a_side_without_any_name_has_a_part_in_what_was_talked_over(reader: Reader) -> None:
    assert told(read(reader, MANY)) == ["Eva Lind & Jonas Falk & Peru: discuss"]


def test_they_are_the_delegation_or_the_team_that_spoke(reader: Reader) -> None:
    text = "The Peruvian delegation affirmed that trade grew. They thanked the hosts. Falk and his team reiterated that"
    assert told(read(reader, f"{MANY}{text} ports are open. They stressed that rain is near."))[1:] == [
        "Peru: affirm",
        "Peru: thank",
        "Eva Lind & Jonas Falk: affirm",
        "Eva Lind & Jonas Falk: affirm",
    ]


def test_the_leaders_whom_one_called_in_turn_speak_with_him(reader: Reader) -> None:
    text = (
        "Swedish Prime Minister Jonas Falk today spoke with three leaders.\n\nFalk spoke individually with: President "
        "Ana Costa of Brazil; President Juan Rios of Peru; and President Kham Seng of Laos. Falk and the foreign "
        "leaders reviewed trade. Falk and his wife praised the song."
    )
    assert told(read(reader, text)) == [
        "Ana Costa & Jonas Falk & Juan Rios & Kham Seng: discuss",
        f"{FALK}: appreciate",
    ]


def test_talks_that_were_detailed_tell_nothing(reader: Reader) -> None:
    assert hear(reader, "The talks were frank, detailed, and held in a spirit of partnership.") == []


def test_his_office_gives_out_what_he_says(reader: Reader) -> None:
    assert hear(reader, "Falk thanked Costa, his office said in a statement.") == [f"{FALK}: thank"]
    assert hear(reader, "Sweden will send rice, Falk's spokesman said. Ports are open, his office said.")[-1:] == [
        f"{FALK}: affirm"
    ]


def test_its_minister_is_of_the_country_that_is_told_of(reader: Reader) -> None:
    text = (
        "Sweden would like to see the law passed before Peru votes on it, its visiting trade minister said on Monday."
    )
    reading = read(
        reader, f'{text}\n\n"We ask for rain," Eva Lind told reporters after talks with Peruvian Minister Juan Rios.'
    )
    (lind,) = [actor for actor in reading.actors if actor.name == "Eva Lind"]
    assert (lind.country, [each.title for each in lind.offices]) == ("SE", ["trade minister"])


SPEECH = (
    "Full text: Remarks by Peruvian President Juan Rios at the Coast Forum\n\nPeruvian President Juan Rios on Monday "
    "addressed the Coast Forum in Quito via video link.\n\nRemarks by President Juan Rios\n\nI thank President Ana "
    "Costa of Brazil for the invitation.\n\nTrade with Brazil has grown. We will buy more rice from Brazil. I wish you "
    "a good harvest."
)


def test_a_speech_is_his_whom_the_title_names_also_where_the_text_names_him_again(reader: Reader) -> None:
    assert told(read(reader, SPEECH))[:3] == ["Juan Rios: thank", "Juan Rios: affirm", "Juan Rios: pledge"]


@pytest.mark.parametrize("sent", ["a phone call", "a letter", "a cable of thanks"])
def test_what_a_letter_or_call_holds_is_said_by_whoever_sent_it(reader: Reader, sent: str) -> None:
    text = f"President Juan Rios of Peru received {sent} from Lao President Kham Seng, in which he thanked Peru for"
    assert told(read(reader, f"{text} its help.")) == ["Kham Seng: thank"]


def test_what_one_did_in_a_house_is_his(reader: Reader) -> None:
    assert hear(reader, "Falk received a guest from Peru at the port, in which he praised the rice.")[0][:5] == "Jonas"


def test_what_others_believed_is_told_and_not_said_by_them(reader: Reader) -> None:
    text = "Falk said that Peru and Chile believed that they would win."
    assert hear(reader, text) == [f"{FALK}: affirm"]
    assert hear(reader, "Falk said that Costa had praised the rice.") == [f"{FALK}: affirm", f"{COSTA}: appreciate"]


@pytest.mark.parametrize(
    "text",
    [
        "Meanwhile Brazil has been pushing for a port.",
        "The talks began on the assumption that Brazil is prepared to pay.",
    ],
)
def test_what_a_state_has_been_doing_or_is_assumed_to_do_is_not_said(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


def test_what_a_state_pushed_for_or_is_prepared_to_do_is_said(reader: Reader) -> None:
    assert hear(reader, "Brazil pushed for a port.") == [f"{COSTA}: request"]
    assert hear(reader, "Brazil is prepared to pay.") == [f"{COSTA}: pledge"]


def test_a_letter_may_be_quoted_in_part(reader: Reader) -> None:
    text = "President Juan Rios of Peru received a call from Lao President Kham Seng in which he “praised the rice.”"
    assert told(read(reader, text)) == ["Kham Seng: appreciate"]


@pytest.mark.parametrize("nation", ["US", "UAE", "Brazilian"])
def test_a_counterpart_printed_only_as_minister_may_be_called_by_his_field(reader: Reader, nation: str) -> None:
    text = (
        f"Swedish Foreign Minister Jonas Falk met his {nation} counterpart Minister Ana Costa in Oslo. The {nation} "
        f"foreign minister said trade is good. The {nation} prime minister said that rain is near."
    )
    assert told(read(reader, text))[0] == f"{COSTA}: affirm"
    assert told(read(reader, text))[1] != f"{COSTA}: affirm"


def test_whoever_speaks_of_something_and_adds_to_it_says_both(reader: Reader) -> None:
    text = "Costa spoke highly of the ties, noting that trade has grown."
    assert hear(reader, text) == [f"{COSTA}: appreciate", f"{COSTA}: affirm"]
    assert hear(reader, "Costa spoke at the forum, noting that trade has grown.") == [f"{COSTA}: affirm"]


def test_whoever_met_may_be_called_by_his_nation_alone(reader: Reader) -> None:
    text = (
        "The Brazilian cited the growth of trade. Both agreed that trade must grow, while the Swede praised the rice."
    )
    assert hear(reader, text)[0] == f"{COSTA}: affirm"
    assert hear(reader, "The Brazilian company cited rain. The Peruvian cited snow.") == []


def test_an_invitation_in_a_letter_that_one_brings_is_its_sender_s(reader: Reader) -> None:
    text = "Falk submitted a written message from President Eva Lind officially inviting the guest to Stockholm."
    assert hear(reader, text) == ["Eva Lind: invite"]
    assert hear(reader, "Falk submitted a bill from his ministry, inviting the guest to Stockholm.") == [
        f"{FALK}: invite"
    ]


IN_HANOI = "Vietnamese Foreign Minister Tran Thu Ha held talks with Brazilian Foreign Minister Ana Costa in Hanoi. "
HA, HER_AND_COSTA = "Tran Thu Ha", "Ana Costa & Tran Thu Ha"


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ha noted the drought. Attention was drawn to the weapons that are sent to the rebels.", HA),
        ("Ha noted the drought. It was stressed that the rebels must stop the shelling.", HA),
        ("Ha noted the drought. It was stressed that trade is growing.", HER_AND_COSTA),
        ("Ha noted the drought. Mutual concern over violations of the truce was noted.", HER_AND_COSTA),
        ("Costa noted the drought. It was stressed that the rebels must stop the shelling.", HER_AND_COSTA),
    ],
)
def test_a_grievance_goes_on_with_the_publisher_s_own_who_aired_one(reader: Reader, text: str, whose: str) -> None:
    assert told(read(reader, IN_HANOI + text, "VNA"))[1:] == [f"{whose}: affirm"]


def test_what_is_considered_important_is_the_agency_s_own_view(reader: Reader) -> None:
    assert hear(reader, "The visit is considered very important in recent years.") == []
    assert hear(reader, "It was considered expedient to meet again.") == [f"{BOTH}: affirm"]


def test_what_two_find_expedient_they_agree_on(reader: Reader) -> None:
    assert hear(reader, "The two ministers found it expedient to meet again.") == [f"{BOTH}: agree"]
    assert hear(reader, "Falk found it useful to meet again.") == [f"{FALK}: affirm"]
    assert hear(reader, "Falk found rice in the port.") == []
