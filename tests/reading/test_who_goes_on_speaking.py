"""Who goes on speaking: beside whom another only tells of, for officials, and after "we"; and what is not said."""

import pytest
from hearing import BOTH, COSTA, FALK, OPENING, hear, read

from dragoman.reading.reader import Reader


def test_whoever_denies_what_another_said_goes_on(reader: Reader) -> None:
    text = (
        "Falk denied remarks by Deputy Minister Nils Berg, who said on Monday that trade would fall. "
        "“There is no plan to cut it,” he said."
    )
    assert hear(reader, text) == [f"{FALK}: object", "Nils Berg: affirm", f"{FALK}: affirm"]


def test_whoever_alone_speaks_in_a_clause_goes_on(reader: Reader) -> None:
    text = "Costa was seen off by Deputy Minister Nils Berg, who said that trade had grown. He said that it would last."
    assert hear(reader, text) == ["Nils Berg: affirm", "Nils Berg: affirm"]


def test_a_group_in_a_quotation_introduces_nobody(reader: Reader) -> None:
    text = (
        "“Trade has grown,” Falk told a paper, prior to the visit of Brazilian President Jose Pardo to Norway.\n\n"
        "Falk said that it had a gain.\n\n“We are bound to trade, so -- whatever its name will be -- the group will "
        "improve. Time will prove it,” he said."
    )
    assert {each.partition(":")[0] for each in hear(reader, text)} == {FALK}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministry officials said Costa told Falk that the act was wrong.", [f"{COSTA}: object"]),
        ("Ministry officials said that the ship was late.", ["Ministry: affirm"]),
        (
            "Ministry officials said that aid would go on. They said Costa demanded help.",
            ["Ministry: affirm", f"{COSTA}: request"],
        ),
        (
            "Ministry officials said that aid would go on. Costa demanded help. The officials said it would come.",
            ["Ministry: affirm", f"{COSTA}: request", "Ministry: affirm"],
        ),
        ("The officials said that they would remove barriers.", [f"{BOTH}: affirm"]),
    ],
)
def test_officials_without_a_name_give_out_what_others_said(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It remains to be seen how Brazil intends to pay.", []),
        ("Brazil intends to pay.", [f"{COSTA}: pledge"]),
        ("Costa referred the issue to the Security Council.", []),
        ("Costa referred to the issue of the port.", [f"{COSTA}: affirm"]),
        ("They signed a pact, raising the amount of aid to 70 million dollars.", []),
        ("Costa raised the issue of the port.", [f"{COSTA}: affirm"]),
        ("Costa continued that, as a young state, Brazil needed aid.", [f"{COSTA}: affirm"]),
        ("Costa continued the tour in Rio.", []),
        ("The two politicians praised the port.", [f"{BOTH}: appreciate"]),
        ("Costa welcomed Swedish firms following Falk to invest in Brazil.", [f"{COSTA}: invite"]),
    ],
)
def test_what_is_said_and_what_is_only_told(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_a_speaker_behind_and_begins_his_own_words(reader: Reader) -> None:
    first, second = read(reader, OPENING + "Falk invited Costa to visit Oslo and Costa thanked him.").statements
    assert (first.citations[0].quote, second.citations[0].quote) == (
        "Falk invited Costa to visit Oslo",
        "Costa thanked him",
    )


def test_a_sentence_may_end_with_its_speaker(reader: Reader) -> None:
    assert hear(reader, "Trade is growing, said Costa") == [f"{COSTA}: affirm"]
