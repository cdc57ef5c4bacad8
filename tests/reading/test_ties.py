"""Labels, instruments and set phrases: each rule in its own small sentence."""

import time

import pytest
import spacy

from dragoman.domain.relationships import Change
from dragoman.knowledge.countries import load_countries
from dragoman.reading.dates import find_dates
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.labels import LabelFound, Pair
from dragoman.reading.parse import Parsed
from dragoman.reading.ties import PhraseFound, TieFinder, kinship
from dragoman.reading.tokens import Sentence, Token
from dragoman.reading.view import View

FINDER = TieFinder()
TOKENIZER = spacy.blank("en").tokenizer
SIDES = {
    name.lower(): country.code
    for country in load_countries().values()
    for name in (*country.names, *country.adjectives)
}
CL: Pair = ("CL", "PE")


def parsed(text: str) -> Parsed:
    """A sentence with its countries looked up word by word."""
    tokens = [
        Token(word.idx, word.idx + len(word), word.text, word.text, word.lower_, bool(word.whitespace_))
        for word in TOKENIZER(text)
    ]
    hits = [Hit(at, at + 1, Kind.COUNTRY, SIDES[token.low]) for at, token in enumerate(tokens) if token.low in SIDES]
    sentence = Sentence(0, 0, tokens[0].start, tokens[-1].end, tokens)
    return Parsed(View(sentence, hits, find_dates(tokens)), [], [], [])


def labels(text: str, pair: Pair | None = CL) -> list[LabelFound]:
    return list(FINDER.labels(parsed(text), text, pair))


def printed(text: str, pair: Pair | None = CL) -> list[str]:
    return [found.label for found in labels(text, pair)]


def instruments(text: str) -> list[PhraseFound]:
    return list(FINDER.instruments(parsed(text), text))


@pytest.mark.parametrize(
    "label",
    [
        "strategic partnership",
        "Comprehensive Strategic Partnership",
        "comprehensive strategic cooperative partnership",
        "comprehensive and strategic partnership",
        "extensive strategic partnership for peace and prosperity in Asia",
        "comprehensive strategic partnership of coordination for a new era",
        "all-weather strategic cooperative partnership",
        "strategic partnership and alliance",
        "comprehensive partnership of friendship and cooperation",
        "strategic partnership for mutually beneficial cooperation",
        "comprehensive partnership of good-neighborly friendship, mutual trust and mutual benefit",
        "comprehensive partnership and strategic cooperation",
        "special and privileged strategic partnership",
        "Green Strategic Partnership",
        "Enhanced Partnership",
        "global comprehensive strategic alliance",
        "treaty alliance",
        "great friendship, special solidarity and comprehensive cooperation",
        "community with a shared future",
        "special relationship",
    ],
)
def test_a_label_is_the_whole_of_its_words(label: str) -> None:
    assert printed(f"The two ministers spoke of the {label} and of trade.") == [label]


@pytest.mark.parametrize(
    "words",
    [
        "close partnership",
        "enduring partnership",
        "the ironclad friendship",
        "their traditional friendship",
        "the Regional Comprehensive Economic Partnership",
        "the Comprehensive and Progressive Agreement for Trans-Pacific Partnership",
        "strategic dialogue partners",
        "a community with a shared future for mankind",
        "a public-private partnership",
        "the Global Partnership on trade",
        "the Alliance",
        "our alliance and partnership",
    ],
)
def test_what_only_sounds_like_a_tie_is_none(words: str) -> None:
    assert printed(f"The two ministers spoke of {words}.") == []


def test_praise_before_a_label_is_not_part_of_it() -> None:
    assert printed("They welcomed the close bilateral strategic partnership.") == ["strategic partnership"]


def test_partners_are_a_label_where_two_words_name_the_tier() -> None:
    assert printed("The two countries are all-weather strategic cooperative partners.") == [
        "all-weather strategic cooperative partners"
    ]
    assert printed("The two countries are strategic partners.") == []


def test_a_community_is_named_with_its_sides_and_its_aim() -> None:
    text = "They will build a Chile-Peru community with a shared future for a more just world in Lima."
    (found,) = labels(text, None)
    assert found.label == "Chile-Peru community with a shared future for a more just world"
    assert found.sides == ("CL", "PE")


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("They upgraded relations to a strategic partnership.", Change.UPGRADED),
        ("They elevated the relationship to the level of strategic partnership.", Change.UPGRADED),
        ("He praised work on promoting trade to deepen the strategic partnership.", Change.MENTIONED),
    ],
)
def test_what_is_only_deepened_is_not_upgraded(text: str, change: Change) -> None:
    assert [found.change for found in labels(text)] == [change]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("He praised the Japan-Australia strategic partnership before Chile.", ("AU", "JP")),
        ("He praised the strategic partnership between Kenya and India.", ("IN", "KE")),
        ("Peru has a strategic partnership with Kenya, he told Chile.", ("KE", "PE")),
        ("Kenya and India have a strategic partnership.", ("IN", "KE")),
        ("He praised the strategic partnership.", ("CL", "PE")),
        ("He said Peru values the strategic partnership.", ("CL", "PE")),
    ],
)
def test_the_sides_of_a_label(text: str, sides: Pair) -> None:
    assert [found.sides for found in labels(text)] == [sides]


def test_a_label_without_two_sides_is_no_fact() -> None:
    assert labels("He praised the strategic partnership.", None) == []


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("They elevated ties to a strategic partnership.", Change.UPGRADED),
        ("They announced the elevation of ties to a strategic partnership.", Change.UPGRADED),
        ("They agreed to upgrade relations to a strategic partnership.", Change.UPGRADED),
        ("They hope to upgrade relations to a strategic partnership.", Change.MENTIONED),
        ("They will soon upgrade relations to a strategic partnership.", Change.MENTIONED),
        ("They established a strategic partnership in 2019.", Change.ESTABLISHED),
        ("The strategic partnership was established in 2019.", Change.ESTABLISHED),
        ("They took stock of the strategic partnership, established in 2019.", Change.MENTIONED),
        ("They reaffirmed their commitment to the strategic partnership.", Change.REAFFIRMED),
        ("They spoke of the strategic partnership.", Change.MENTIONED),
    ],
)
def test_what_happened_to_a_tie(text: str, change: Change) -> None:
    assert [found.change for found in labels(text)] == [change]


@pytest.mark.parametrize(
    ("text", "effective"),
    [
        ("They took stock of the strategic partnership, established in 2019.", "2019"),
        ("In November 2023 they elevated ties to a strategic partnership.", "2023-11"),
        ("They spoke of the strategic partnership and of the summit in 2023.", None),
        ("They elevated ties to a strategic partnership in May.", None),
    ],
)
def test_since_when_a_tie_is_so(text: str, effective: str | None) -> None:
    assert [found.effective for found in labels(text)] == [effective]


def test_a_tie_of_parties_has_their_channel() -> None:
    (party,) = labels("The special solidarity between the two Parties grows.")
    (state,) = labels("The special solidarity between the two countries grows.")
    assert (party.channel, state.channel) == ("party", "state")


@pytest.mark.parametrize(
    ("text", "title", "signed"),
    [
        ("They signed a memorandum of understanding on fisheries.", "memorandum of understanding", True),
        ("He proposed that the two countries sign a treaty.", "treaty", False),
        ("They will sign a memorandum of understanding.", "memorandum of understanding", False),
        ("A joint statement was issued.", "joint statement", False),
        ("The treaty was signed in Lima.", "treaty", True),
        (
            "They signed the Agreement on Visa Exemption for Diplomats.",
            "Agreement on Visa Exemption for Diplomats",
            True,
        ),
    ],
)
def test_an_instrument_has_its_title_and_whether_it_was_signed(text: str, title: str, signed: bool) -> None:
    assert [(text[each.start : each.end], each.signed) for each in instruments(text)] == [(title, signed)]


def test_a_set_phrase_is_found_by_its_forms() -> None:
    text = "They spoke of a community with a shared future and of ASEAN's centrality."
    assert [each.key for each in FINDER.formulas(parsed(text), text)] == [
        "community with a shared future",
        "ASEAN centrality",
    ]


def test_kinship_needs_a_possessive() -> None:
    assert [kind for _, kind in kinship(parsed("Ana Ruiz and her husband Juan Gil came with a son."))] == ["husband"]


@pytest.mark.parametrize("piece", ["strategic, ", "comprehensive and ", "Japan-", "special solidarity ", "elevate to "])
def test_no_text_makes_it_slow(piece: str) -> None:
    text = piece * (20_000 // len(piece)) + "partnership."
    sentence = parsed(text)
    begun = time.process_time()
    list(FINDER.labels(sentence, text, CL))
    list(FINDER.instruments(sentence, text))
    assert time.process_time() - begun < 10


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        (
            "They praised the special traditional friendship and solidarity.",
            "special traditional friendship and solidarity",
        ),
        ("They praised the special Peru-Chile relations.", "special Peru-Chile relations"),
        ("They praised the capability of the Peru-Chile alliance.", "Peru-Chile alliance"),
        ("They spoke of a high-level strategic Peru-Chile community with a shared future.",)
        + ("high-level strategic Peru-Chile community with a shared future",),
        ("They nurture the traditional friendship, special solidarity and comprehensive cooperation.",)
        + ("traditional friendship, special solidarity and comprehensive cooperation",),
        ("They spoke of the bilateralcomprehensive partnership.", "comprehensive partnership"),
    ],
)
def test_a_tie_is_named_with_all_its_words(sentence: str, label: str) -> None:
    assert printed(sentence) == [label]
