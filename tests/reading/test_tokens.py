"""Tokens and sentences: words that a page ran together, sentences that an abbreviation broke, and offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Document, Report
from dragoman.reading.reader import Reader
from dragoman.reading.tokens import Sentence, SentenceCutter, sentence_spans


@pytest.fixture(scope="session")
def cutter(reader: Reader) -> SentenceCutter:
    return SentenceCutter(reader._nlp)


def document(text: str) -> Document:
    return prepare(Report(content=text, origin="case", source="VNA", published="2024-03-05", language="en"))


def cut(cutter: SentenceCutter, text: str) -> list[list[str]]:
    return [[token.text for token in sentence.tokens] for sentence in cutter.cut(document(text))]


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("AmbassadorBình", ["Ambassador", "Bình"]),
        ("thePM", ["the", "PM"]),
        ("receptionin", ["reception", "in"]),
        ("Tamthanked", ["Tam", "thanked"]),
        ("Novak(Czech", ["Novak", "(", "Czech"]),
        ("McDonald", ["McDonald"]),
        ("Austin", ["Austin"]),
        ("within", ["within"]),
        ("NATO", ["NATO"]),
        ("eGovernment", ["eGovernment"]),
        ("Chairmanof", ["Chairman", "of"]),
        ("Committeeof", ["Committee", "of"]),
        ("affirmedthat", ["affirmed", "that"]),
        ("andsmoother", ["and", "smoother"]),
        ("theirresponsibility", ["their", "responsibility"]),
        ("the14th", ["the", "14th"]),
        ("May5", ["May", "5"]),
        ("UNmission", ["UN", "mission"]),
        ("isalso", ["is", "also"]),
        ("ofthe", ["of", "the"]),
        ("thetwo", ["the", "two"]),
        ("Withthe", ["With", "the"]),
        ("andlift", ["and", "lift"]),
        ("hadsigned", ["had", "signed"]),
        ("wouldseal", ["would", "seal"]),
        ("twocommissions", ["two", "commissions"]),
        ("aconversation", ["a", "conversation"]),
        ("committeeis", ["committee", "is"]),
        ("ministerwill", ["minister", "will"]),
        ("oilproject", ["oil", "project"]),
        ("Tamtold", ["Tam", "told"]),
        ("Norway’sHonorary", ["Norway", "’s", "Honorary"]),
        ("country’spolitical", ["country", "’s", "political"]),
        ("Hesaid", ["He", "said"]),
        ("Ministerand", ["Minister", "and"]),
        ("Norwayand", ["Norway", "and"]),
        ("Boliviaon", ["Bolivia", "on"]),
        ("Israelis", ["Israelis"]),
        ("Singleton", ["Singleton"]),
        ("Sutherland", ["Sutherland"]),
        ("forgave", ["forgave"]),
        ("withdrew", ["withdrew"]),
        ("forgiven", ["forgiven"]),
        ("wherein", ["wherein"]),
        ("apolitical", ["apolitical"]),
        ("indivisibility", ["indivisibility"]),
        ("coronavirus", ["coronavirus"]),
        ("disagreement", ["disagreement"]),
        ("D’Souza", ["D’Souza"]),
        ("Rankin", ["Rankin"]),
        ("Ridgeland", ["Ridgeland"]),
        ("everything", ["everything"]),
        ("underserved", ["underserved"]),
        ("G20", ["G20"]),
    ],
)
def test_words_run_together_are_cut_where_a_piece_is_sure(
    cutter: SentenceCutter, printed: str, words: list[str]
) -> None:
    [tokens] = cut(cutter, f"They said {printed} today and left the room.")
    assert tokens[2 : 2 + len(words)] == words


def test_and_is_cut_from_a_name_that_the_text_calls_without_it(cutter: SentenceCutter) -> None:
    [met, said] = cut(
        cutter, "Minister Bui Sonand Omani Minister Tariq Aziz held talks. Minister Son said it went well."
    )
    assert met[1:4] == ["Bui", "Son", "and"] and said[:2] == ["Minister", "Son"]
    [met] = cut(cutter, "Minister Bui Sonand Omani Minister Tariq Aziz met.")
    assert met[1:3] == ["Bui", "Sonand"]
    [both, _] = cut(cutter, "Minister Ferdinand Weber held talks. Minister Ferdi said it went well.")
    assert both[1] == "Ferdinand"


@pytest.mark.parametrize(
    "sentence",
    [
        "He met U.S. Secretary of State John Halloway on Monday.",
        "He met Kurt M. Halloway on Monday in the capital.",
        "She received H.E. Mr. Bounmy Keosavath on Monday.",
        "He met Sen. Lt. Gen. Tran Quang Bach on Monday.",
    ],
)
def test_an_abbreviation_ends_no_sentence(cutter: SentenceCutter, sentence: str) -> None:
    assert len(cut(cutter, sentence)) == 1


def test_a_sentence_may_end_in_an_abbreviation(cutter: SentenceCutter) -> None:
    assert len(cut(cutter, "They flew home to the U.S. The talks had gone well.")) == 2


def test_a_sentence_may_begin_right_at_the_full_stop(cutter: SentenceCutter) -> None:
    assert len(cut(cutter, "They spoke of farm produce.Ambassador Ibnu Santoso said he was glad.")) == 2


@given(st.text(alphabet="aB é.(\n'đ-,", max_size=200))
def test_spans_lie_in_order_within_the_text(text: str) -> None:
    spans = sentence_spans(text)
    assert all(low < high <= len(text) for low, high in spans)
    assert all(one[1] <= other[0] for one, other in zip(spans, spans[1:], strict=False))


def test_every_token_is_what_stands_in_the_text(cutter: SentenceCutter) -> None:
    given = document("Ông Đỗ Văn Thuận metAmbassador Novak(Czech Republic) at a receptionin Hà Nội.")
    sentences: list[Sentence] = cutter.cut(given)
    tokens = [token for sentence in sentences for token in sentence.tokens]
    assert tokens and all(given.text[token.start : token.end] == token.text for token in tokens)


@pytest.mark.parametrize(
    "line",
    [
        "She spoke with President Sala of Poland.   Following the trip, the leaders met.",
        "He spoke with Eduardo M. Roe.  Mr. Roe thanked him.",
        "They met in Rome. The two agreed.",
    ],
)
def test_blanks_after_a_stop_part_sentences(line: str) -> None:
    assert len(sentence_spans(line)) == 2


@pytest.mark.parametrize("line", ["They met Gen. The Anh in Hanoi.", "He met Mr. Roe and Dr. In Sook there."])
def test_a_shortened_title_does_not(line: str) -> None:
    assert len(sentence_spans(line)) == 1
