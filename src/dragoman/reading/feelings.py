"""Feelings with which something is said, which tell what is done by saying it: "noted with satisfaction that"."""

from dragoman.domain.statements import Act
from dragoman.reading.nodes import Node
from dragoman.reading.speechforms import felt_with

_PLAIN = frozenset((Act.AFFIRM, Act.DISCUSS, Act.INFORM))
"""Acts that give way to the feeling with which one speaks."""
_FEELINGS = (Act.APPRECIATE, Act.THANK, Act.OBJECT)


def with_feeling(verb: Node, act: Act, nouns: dict[str, Act]) -> Act:
    """The act of a verb of speech by the feeling beside it, whose nouns are given with their acts."""
    felt = felt_with(verb) if act in _PLAIN else None
    feeling = nouns.get(felt) if felt is not None and felt != "pleasure" else None
    return feeling if feeling in _FEELINGS else act


def said_with_feeling(verb: Node, nouns: dict[str, Act]) -> Act | None:
    """The act of what someone only "expressed with" a feeling: "expressed with satisfaction that trade grows"."""
    that = verb.i + 3 < len(verb.doc) and verb.nbor(3).lower_ == "that"
    return with_feeling(verb, Act.AFFIRM, nouns) if that and felt_with(verb) in nouns else None
