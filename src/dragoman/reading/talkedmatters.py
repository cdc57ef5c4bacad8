"""Matters talked of, where they and not those who talk are the subject: "topics included trade", "the drought dominated
the talks", "the issues raised were fish and rice", "visas came up, too"."""

from dragoman.domain.statements import Act
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects
from dragoman.reading.speechforms import PREDICATES, on_the_table

_TOPICS = frozenset("topic topics subject subjects theme themes".split())
"""What is talked of by the word itself."""
_MATTERS = _TOPICS.union("issue issues matter matters question questions area areas point points item items".split())
_TAKEN_UP = frozenset(
    """discussed raised covered touched taken addressed considered examined reviewed tackled broached explored
    highlighted debated""".split()
)
_SPOKEN_ON = frozenset(
    """phone telephone line occasion behalf sidelines margins record condition topic air television radio way eve day
    evening morning afternoon night anniversary""".split()
)
"""On what people speak though not of it."""
_LISTED = frozenset(("include", "comprise", "range", "concern", "be"))
_TALKS = frozenset(
    """talks talk meeting meetings conversation discussion discussions negotiations consultations dialogue exchange
    exchanges call deliberations""".split()
)


_OF_VIEWS = frozenset("views positions opinions assessments approaches stances viewpoints".split())
_ALIKE = frozenset("identical similar close same convergent alike consonant".split())


def told_of_talks(verb: Node) -> Act | None:
    """What those who met did, of whose matters or views something is told: "was on the table", "were identical"."""
    if verb.tag_ != "VBD":
        return None
    if on_the_table(verb) or talked_of(verb, "be"):
        return Act.DISCUSS
    return Act.AGREE if _of_like_views(verb) else None


def speaks_on_matters(parsed: Parsed, verb: Node, lemma: str) -> bool:
    """Whether someone speaks on something, "spoke on trade"; not on a day, on the phone or on behalf of another."""
    if lemma not in ("speak", "talk") or verb.tag_ not in ("VBD", "VBN", "VBG"):
        return False
    behind = [child for child in verb.children if child.lower_ in ("on", "upon") and child.i <= verb.i + 2]
    told = [inner for child in behind for inner in child.children if inner.dep_ == "pobj"]
    return any(parsed.item(noun).kind is ItemKind.WORD and noun.lower_ not in _SPOKEN_ON for noun in told)


def spoken_of_together(verb: Node) -> bool:
    """Whether those who spoke of something talked it over: "both spoke of trade", "they dwelt on rice"."""
    if verb.lemma_ in ("speak", "talk", "dwell", "dwelt"):
        praises = any(child.lower_ in ("highly", "warmly", "positively", "well") for child in verb.children)
        return not praises and any(after_preposition(verb, "of", "on", "upon"))
    return verb.lemma_ == "raise" and any(noun.lower_ in _MATTERS for noun in objects(verb))


def talked_of(verb: Node, lemma: str) -> bool:
    """Whether a verb tells what those who met talked of."""
    if lemma in ("include", "comprise") and verb.dep_ != "relcl" and _right_behind_matters(verb):
        return True
    helped = any(child.dep_ in ("aux", "auxpass") for child in verb.children)
    main = verb.dep_ in ("ROOT", "conj") or verb.dep_ == "acl" and verb.head.dep_ == "ROOT"  # of a noun for its verb
    if verb.tag_ not in ("VBD", "VBN") or helped or not main:
        return False
    if lemma in _LISTED and any(map(_taken_up, _told(verb))):
        return True
    match lemma:
        case "dominate" | "occupy":
            return any(noun.lower_ in _TALKS for noun in objects(verb))
        case "top":
            return any(map(_lists_matters, objects(verb)))
        case "figure" | "feature" | "loom":
            return any(noun.lower_ in _TALKS for noun in after_preposition(verb, "in", "during", "over"))
        case "come":
            return _came_up(verb)
        case "take":
            stage = [noun for noun in objects(verb) if noun.lower_ == "stage"]
            return any(child.lower_ in ("centre", "center") for noun in stage for child in noun.children)
    return False


def _told(verb: Node) -> list[Node]:
    """The subject of a verb, and what is put before it: "Among the issues raised were"."""
    among = after_preposition(verb, "among") if verb.lemma_ == "be" else ()
    return [child for child in verb.children if child.dep_ == "nsubj" and child.i < verb.i] + list(among)


def _taken_up(noun: Node) -> bool:
    """Whether a noun is the matters of talks: "topics", "the issues raised", "matters of discussion"."""
    if noun.lower_ not in _MATTERS:
        return False
    raised = any(child.dep_ == "acl" and child.lower_ in _TAKEN_UP for child in noun.children)
    raised = raised and not any(child.dep_ == "agent" for each in noun.children for child in each.children)
    alone = noun.lower_ in _TOPICS and noun.head.lemma_ != "be"
    alone = alone and not any(child.dep_ == "acl" for child in noun.children)
    of_talks = any(inner.lower_ in _TALKS for inner in after_preposition(noun, "of", "for", "under", "in"))
    return raised or alone or of_talks


def _right_behind_matters(verb: Node) -> bool:
    """Whether a verb follows "the issues raised", "matters taken up", whatever the parse made of it."""
    at = verb.i - 1
    if at > 0 and verb.doc[at].lower_ in ("up", "on", "upon"):
        at -= 1
    return at > 0 and verb.doc[at].lower_ in _TAKEN_UP and verb.doc[at - 1].lower_ in _MATTERS


def _lists_matters(noun: Node) -> bool:
    """Whether a noun is a list of matters: "the list of issues", "the agenda"; not that of a gathering with a name."""
    if noun.lower_ == "agenda":
        return all(inner.tag_ == "NN" for inner in after_preposition(noun, "of", "at"))
    if noun.lower_ != "list" or any(child.dep_ == "agent" for child in noun.subtree):
        return False  # "the list of issues raised by Kim" is his
    return any(inner.lower_ in _MATTERS for inner in after_preposition(noun, "of"))


def _came_up(verb: Node) -> bool:
    """Whether a matter came up: "visas came up"; not "Kim came up with a plan"."""
    up = any(child.lower_ == "up" and child.dep_ in ("prt", "advmod") for child in verb.children)
    things = [child for child in verb.children if child.dep_ == "nsubj" and child.tag_ in ("NN", "NNS")]
    return up and bool(things) and not any(child.lower_ in ("with", "by", "from") for child in verb.children)


def _of_like_views(verb: Node) -> bool:
    """Whether the views of those who talk are told to be alike: "views were identical on the need for a truce"."""
    views = any(child.dep_ == "nsubj" and child.lower_ in _OF_VIEWS for child in verb.children)
    return views and any(child.dep_ in PREDICATES and child.lower_ in _ALIKE for child in verb.children)


def at_length(verb: Node) -> list[Node]:
    """What hangs on "length" and tells what someone spoke of: "talked at length about the drought"."""
    return [child for noun in after_preposition(verb, "at") if noun.lower_ == "length" for child in noun.children]
