"""Nodes: the words of a parsed sentence and how they hang together, taken over from the parser's document once.

The rules look at each word hundreds of times. spaCy makes a new object for every look, fetches every text from a
table, and finds what hangs on a word by going through all words below it. Here a look is an attribute. The names are
spaCy's own, so that a rule reads as one on spaCy's tokens.
"""

from collections.abc import Iterator

from spacy.tokens import Doc
from spacy.tokens import Token as Parsed

_JOINED = "conj"


class Node:
    """One word of a parsed sentence; two nodes are equal only where they are the same."""

    __slots__ = (
        "_below", "_crossed", "_first", "_last", "_order", "children", "dep_", "depth", "doc", "head", "i", "is_alpha",
        "is_punct", "lefts", "lemma_", "lower_", "pos_", "rights", "tag_", "text",
    )  # fmt: skip

    def __init__(self, token: Parsed) -> None:
        self.i: int = token.i
        self.text: str = token.text
        self.lower_: str = token.lower_
        self.lemma_: str = token.lemma_
        self.tag_: str = token.tag_
        self.pos_: str = token.pos_
        self.dep_: str = token.dep_
        self.is_alpha: bool = token.is_alpha
        self.is_punct: bool = token.is_punct
        self.doc: tuple[Node, ...] = ()
        self.head: Node = self
        self.lefts: tuple[Node, ...] = ()
        self.rights: tuple[Node, ...] = ()
        self.children: tuple[Node, ...] = ()
        self.depth = 0
        """How many words it hangs on, over one another."""
        self._order = 0
        """How many words a walk from the top comes to before this one."""
        self._below = 0
        """How many words hang on this one, over however many others."""
        self._first = self._last = self.i
        self._crossed = False
        """Whether a word of another stands within its subtree, or within that of a word below it."""

    def __repr__(self) -> str:
        return self.text

    def nbor(self, step: int = 1) -> "Node":
        """The word so many places further on; there must be one."""
        if self.i + step < 0:
            raise IndexError(f"no word stands {step} from {self.text!r}")
        return self.doc[self.i + step]

    @property
    def left_edge(self) -> "Node":
        """The first word of its subtree."""
        return self.doc[self._first]

    @property
    def right_edge(self) -> "Node":
        """The last word of its subtree."""
        return self.doc[self._last]

    @property
    def subtree(self) -> tuple["Node", ...]:
        """The word and all that hang on it, each between what hangs on it from the left and from the right."""
        return tuple(self._in_order()) if self._crossed else self.doc[self._first : self._last + 1]

    def _in_order(self) -> Iterator["Node"]:
        """The subtree, word by word."""
        waiting = [(self, False)]
        while waiting:
            node, opened = waiting.pop()
            if opened:
                yield node
            else:
                waiting += [(child, False) for child in reversed(node.rights)]
                waiting.append((node, True))
                waiting += [(child, False) for child in reversed(node.lefts)]

    @property
    def ancestors(self) -> Iterator["Node"]:
        """The words it hangs on, the nearest first."""
        node = self
        while node.head is not node:
            node = node.head
            yield node

    def is_ancestor(self, other: "Node") -> bool:
        """Whether another word hangs on this one, over however many others."""
        return self.doc is other.doc and self._order < other._order <= self._order + self._below

    @property
    def conjuncts(self) -> tuple["Node", ...]:
        """The words that it is joined to and that are joined to it."""
        first = self
        while first.head is not first and first.dep_ == _JOINED:
            first = first.head
        found = [first]
        for node in found:
            found += [child for child in node.rights if child.dep_ == _JOINED]
        return tuple(node for node in found if node is not self)


def nodes_of(doc: Doc) -> tuple[Node, ...]:
    """The nodes of a parsed document, in order."""
    nodes = tuple(Node(token) for token in doc)
    below: list[list[Node]] = [[] for _ in nodes]
    tops: list[Node] = []
    for node, token in zip(nodes, doc, strict=True):
        node.doc, node.head = nodes, nodes[token.head.i]
        (tops if node.head is node else below[node.head.i]).append(node)
    for node, children in zip(nodes, below, strict=True):
        if children:
            node.children = tuple(children)
            node.lefts = tuple(child for child in children if child.i < node.i)
            node.rights = node.children[len(node.lefts) :]
    _measure(tops)
    return nodes


def _measure(tops: list[Node]) -> None:
    """Notes for every node where its subtree begins and ends, and how large it is."""
    walked: list[Node] = []
    waiting = tops[::-1]
    while waiting:
        node = waiting.pop()
        node._order = len(walked)
        walked.append(node)
        for child in reversed(node.children):
            child.depth = node.depth + 1
            waiting.append(child)
    for node in reversed(walked):
        node._crossed = node._crossed or node._last - node._first != node._below
        if node.head is not node:
            above = node.head
            above._crossed = above._crossed or node._crossed
            above._below += node._below + 1
            above._first = min(above._first, node._first)
            above._last = max(above._last, node._last)
