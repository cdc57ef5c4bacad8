"""Days hung on the visit that they are of, where the parse hangs them on what was done on it.

"Met A on May 2 within the framework of her visit to Peru from May 1 to 3".
"""

from spacy.tokens import Doc
from spacy.tokens import Token as Node

from dragoman.reading.clauses import TRAILING
from dragoman.reading.dates import DateExpression
from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed

_TRIPS = frozenset(("visit", "trip", "tour", "stay"))
_TELLING = ("ccomp", "parataxis", "conj", "advcl")
_BETWEEN = (ItemKind.CITY, ItemKind.COUNTRY)
_DURING = frozenset(("during", "of", "on"))
"""Before a visit that is only the setting: "during her visit", "on the occasion of her visit"."""
_REACH = 6
"""Words from a visit to its days."""


def rehang_days(parsed: Parsed, doc: Doc) -> None:
    """Hangs days "from … to …", or in brackets, on the visit right before them, which is only the setting, and days
    before a comma on what was done on them."""
    for node in doc[2:]:
        if parsed.items[node.i].kind is ItemKind.DATE:
            _before_who_tells(node)
    if _TRIPS.isdisjoint(parsed.view.lows):
        return
    for node in doc[2:]:
        expression = parsed.items[node.i].thing
        if not isinstance(expression, DateExpression) or expression.end is None:
            continue
        if node.nbor(-1).lower_ in ("(", "on"):
            _hang_beside(parsed, node)
            continue
        if node.dep_ != "pobj":
            continue
        preposition = node.head
        if preposition.lower_ != "from" or preposition.i != node.i - 1 or preposition.head.pos_ not in ("VERB", "AUX"):
            continue
        visit = _visit_before(parsed, preposition)
        if visit is not None and visit.head != preposition.head and preposition.head.i < visit.i:
            preposition.head = visit


def _before_who_tells(day: Node) -> None:
    """Hangs a day on what was done on it and makes who tells of that behind a comma the root, where the parse hangs the
    day on the telling and that on what was done: "toured Peru last week, the ministry announced on Monday"."""
    hung = day.head if day.head.dep_ == "prep" and day.head.i < day.i else day
    told, doc = hung.head, day.doc
    if told.i <= day.i or told.pos_ != "VERB" or day.i + 1 >= len(doc) or doc[day.i + 1].text != ",":
        return
    done = told.head
    own = any(child.dep_ in SUBJECTS and child.i > day.i for child in told.lefts)
    if (
        own
        and told.lemma_ in TRAILING
        and done.i < day.i
        and done.head == done
        and done.pos_ in ("VERB", "AUX")
        and told.dep_ in _TELLING
    ):
        hung.head = done
        told.head, told.dep_ = told, "ROOT"
        done.head, done.dep_ = told, "ccomp"


def _hang_beside(parsed: Parsed, node: Node) -> None:
    """Hangs days in brackets or after "on" on the visit which is the occasion: "his visit to Peru (May 4-5)"."""
    before = node.nbor(-1)
    hung = node if before.lower_ == "(" else before
    visit = _visit_before(parsed, before)
    owned = visit is not None and any(child.dep_ == "poss" for child in visit.children)
    if visit is None or not owned or hung.head == visit or hung.is_ancestor(visit) or hung.head.i > visit.i:
        return
    if visit.head.lower_ in _DURING and (hung is node or node.head == hung):
        hung.head = visit


def _visit_before(parsed: Parsed, preposition: Node) -> Node | None:
    """The visit that only where it goes stands between it and its days."""
    for position in range(preposition.i - 1, max(0, preposition.i - _REACH), -1):
        node = preposition.doc[position]
        if node.lower_ in _TRIPS:
            return node if node.dep_ == "pobj" else None
        if node.lower_ not in ("to", "in", "the", "and", ",") and parsed.items[position].kind not in _BETWEEN:
            return None
    return None
