"""Nodes say of a sentence what spaCy's tokens say of it."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from dragoman.reading.nodes import nodes_of

VOCAB = spacy.blank("en").vocab


def tree(heads: list[int], deps: list[str] | None = None) -> Doc:
    words = [f"w{number}" for number in range(len(heads))]
    return Doc(VOCAB, words=words, heads=heads, deps=deps or ["dep"] * len(heads))


@st.composite
def trees(draw: st.DrawFn) -> Doc:
    """Any tree, crossed ones too: each word hangs on one of those that were hung before it, in any order."""
    size = draw(st.integers(1, 9))
    order = draw(st.permutations(range(size)))
    heads = [order[0]] * size
    for number, position in enumerate(order[1:], 1):
        heads[position] = order[draw(st.integers(0, number - 1))]
    return tree(heads, draw(st.lists(st.sampled_from(["conj", "nsubj"]), min_size=size, max_size=size)))


@given(trees())
def test_a_node_hangs_where_its_token_hangs(doc: Doc) -> None:
    nodes = nodes_of(doc)

    for node, token in zip(nodes, doc, strict=True):
        for name in ("children", "lefts", "rights", "subtree", "ancestors", "conjuncts"):
            assert [each.i for each in getattr(node, name)] == [each.i for each in getattr(token, name)], name
        assert node.head.i == token.head.i
        assert node.left_edge.i == min(each.i for each in token.subtree)
        assert node.right_edge.i == max(each.i for each in token.subtree)
        assert [node.is_ancestor(other) for other in nodes] == [token.is_ancestor(other) for other in doc]


def test_a_node_has_its_token_s_words() -> None:
    doc = Doc(VOCAB, words=["Talks", "began"], tags=["NNS", "VBD"], pos=["NOUN", "VERB"], lemmas=["talk", "begin"])
    noun, verb = nodes_of(doc)

    assert (noun.text, noun.lower_, noun.tag_, noun.pos_, noun.lemma_) == ("Talks", "talks", "NNS", "NOUN", "talk")
    assert (noun.nbor(), verb.nbor(-1)) == (verb, noun)


def test_nothing_stands_before_the_first_word_or_behind_the_last() -> None:
    first, last = nodes_of(tree([1, 1]))

    with pytest.raises(IndexError):
        first.nbor(-1)
    with pytest.raises(IndexError):
        last.nbor()


def test_a_chain_of_thousands_is_no_deeper_than_the_stack() -> None:
    """Each word hangs on the one before it, and the last on the first: nothing is walked by recursion."""
    size = 5000
    nodes = nodes_of(tree([0, *range(size - 1)]))

    assert len(nodes[0].subtree) == size
    assert nodes[0].is_ancestor(nodes[-1])
