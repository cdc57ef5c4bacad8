"""Pairs by office: contacts told beside the news of two who are called by an office they both hold.

"The ministers praised the talks between the presidents of the two countries in Lima in May": whoever is president of
each side met there, by name where the report names him, else the state; not the ministers who speak of it.
"""

from dataclasses import dataclass, replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality
from dragoman.knowledge.countries import load_countries
from dragoman.reading.actuality import standing_of
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.figures import Figure
from dragoman.reading.merging import merge
from dragoman.reading.nodes import Node
from dragoman.reading.pairing import joined
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.trigger import KINDS, OF_TWO, Trigger

_OF_STATE = ("president", "king", "queen", "emir", "amir", "sultan", "emperor", "grand duke", "general secretary")
_OF_GOVERNMENT = ("prime minister", "premier", "chancellor")
_HOLDERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("vice presidents", ("vice president",)),
    ("deputy prime ministers", ("deputy prime minister", "vice prime minister")),
    ("presidents", ("president",)),
    ("heads of state", _OF_STATE),
    ("prime ministers", _OF_GOVERNMENT),
    ("premiers", _OF_GOVERNMENT),
    ("heads of government", _OF_GOVERNMENT),
    ("leaders", (*_OF_STATE, *_OF_GOVERNMENT)),
    ("speakers", ("speaker", "chairman", "chairwoman")),
    ("heads of parliament", ("speaker", "chairman", "chairwoman")),
)
"""Plurals of offices, with the heads of titles of those who hold them."""
_FOREIGN = ("foreign ministers", "foreign affairs ministers", "ministers of foreign affairs", "heads of diplomacy")
_BODIES = frozenset(("ministries", "governments", "parliaments", "departments"))
_OF_BOTH = ("of the two countries", "of both countries", "of the two states", "of both states", "of our countries")
_AT_A_TIME = frozenset("recent last previous past latest upcoming forthcoming planned next first second third".split())
_AS_ONE = frozenset(("talks", "negotiations", "consultations", "discussions"))
_REACH = 14
"""Items behind the noun among which its day and place stand."""
_TWO = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """A contact of two by office, with what told it."""

    trigger: Trigger
    draft: Draft


def office_pairs(words: ContactWords, parsed: Parsed, discourse: Discourse) -> list[Pair]:
    """The contacts of two by office that a sentence tells beside what is being told."""
    if discourse.current is None:
        return []
    found = []
    for noun in parsed.nodes:
        if parsed.item(noun).kind is not ItemKind.WORD or noun.tag_ != "NN" and noun.lower_ not in _AS_ONE:
            continue
        kind = words.kind_of(noun)
        called = _called(parsed, noun) if kind is not None and KINDS[kind[0]][0] in OF_TWO else None
        if kind is None or called is None or not _at_a_time(parsed, noun):
            continue
        node, printed = called
        parts = _parts(parsed, discourse, node, printed)
        trigger = Trigger(*KINDS[kind[0]], kind[1], noun, None, "meeting as a noun", nominal=True, others=[node])
        days = [each for each in noun.subtree if parsed.item(each).kind is ItemKind.DATE and each.i > noun.i]
        trigger.dated = days[0] if days else None
        standing = standing_of(parsed, trigger, words) if parts else None
        if standing is None or standing.actuality is Actuality.HYPOTHETICAL:
            continue
        standing = replace(standing, background=standing.actuality is Actuality.OCCURRED)
        found.append(Pair(trigger, joined(blank(parsed, trigger, standing), trigger, parts, [])))
    return found


def enter_pair(draft: Draft, discourse: Discourse) -> Draft:
    """Enters such a contact beside what is being told, which goes on; one told again is the one that is known."""
    for known in discourse.drafts:
        alike = known.kind is draft.kind and known.actuality is draft.actuality
        on_other_days = None not in (known.date.edtf, draft.date.edtf) and known.date.edtf != draft.date.edtf
        there, here = ({each.country for each in one.places} for one in (known, draft))
        another = on_other_days or bool(there and here) and there.isdisjoint(here)
        if alike and set(known.figures()) == set(draft.figures()) and not another:
            merge(known, draft)
            return known
    discourse.drafts.append(draft)
    return draft


def _parts(parsed: Parsed, discourse: Discourse, node: Node, printed: str) -> list[Reference]:
    """Who of each side holds the office, else the side itself; nobody where they are those who are being told of."""
    current = discourse.current
    codes = sorted(current.sides() & load_countries().keys()) if current is not None else []
    figures = [_holder(discourse, printed, code) for code in codes]
    here = [] if current is None else current.figures()
    taking_part = [figure for figure in figures if figure is not None and figure in here]
    untold = [code for code, figure in zip(codes, figures, strict=True) if figure is None]
    envoys = {figure.side for figure in here if figure.is_envoy()}
    leading = "leaders" in printed and not any(figures) and any(map(_leads, here))
    if len(codes) != _TWO or leading or taking_part and not (untold and envoys.issuperset(untold)):
        return []
    start, end = parsed.offsets(node.i, node.i + 1)
    sides = zip(figures, codes, strict=True)
    return [Reference(figure or discourse.cast.country(code, None, start, end), start, end) for figure, code in sides]


def _called(parsed: Parsed, noun: Node) -> tuple[Node, str] | None:
    """Those of whom a contact is, and the words for them, where these name an office or body of both."""
    for link in noun.children:
        if link.dep_ != "prep" or link.lower_ not in ("between", "of"):
            continue
        for node in link.children:
            first, last = parsed.item(node).first, parsed.item(node).last
            left = min((parsed.item(child).first for child in node.lefts), default=first)
            printed = " ".join(parsed.view.lows[min(left, first) : last])
            rest = " ".join(parsed.view.lows[min(left, first) : last + 4])
            of_two = any(words in rest for words in _OF_BOTH)
            two = printed.startswith(("the two ", "both "))
            bodies = node.lower_ in _BODIES and (two or of_two)
            office = any(words in printed for words, _ in _HOLDERS) or any(words in printed for words in _FOREIGN)
            if bodies or office and (of_two or two or parsed.joint(node)) and not ("leaders" in printed and two):
                return node, printed
    return None


def _at_a_time(parsed: Parsed, noun: Node) -> bool:
    """Whether one contact is meant, by its day, its place or a word for which it was."""
    if any(child.lower_ in _AT_A_TIME for child in noun.children):
        return True
    behind = parsed.nodes[noun.i + 1 : noun.i + _REACH]
    return any(parsed.item(node).kind in (ItemKind.DATE, ItemKind.CITY) for node in behind)


def _holder(discourse: Discourse, printed: str, code: str) -> Figure | None:
    """Who holds the office for a state, if the report names him."""
    foreign = any(words in printed for words in _FOREIGN)
    heads = next((heads for words, heads in _HOLDERS if words in printed), ())
    for head in heads or ("",):
        for figure in discourse.cast.people:
            if not figure.forms or figure.side != code or figure.kind is not ActorKind.PERSON:
                continue
            texts = [(fact.phrase.head, fact.text.lower()) for fact in figure.offices]
            if any(held == head for held, _ in texts) and not foreign:
                return figure
            if foreign and any("foreign" in text and "minister" in text and "deputy" not in text for _, text in texts):
                return figure
    return None


def _leads(figure: Figure) -> bool:
    """Whether someone heads a state or its government."""
    return any(fact.phrase.head in (*_OF_STATE, *_OF_GOVERNMENT) for fact in figure.offices)
