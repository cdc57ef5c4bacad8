"""Encounters: transcripts that are the meeting, where nobody tells of it.

"President A: Mr Prime Minister, I am glad to welcome you to Lima. … Prime Minister B: Thank you for the invitation":
those of two sides who greet each other face to face have met, and a page of remarks need not say so.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Place, Role
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.parse import Parsed
from dragoman.reading.transcripts import turns

_MET = re.compile(
    r"\b(?:glad|pleased|happy|delighted|wonderful|great|good|nice|honou?r(?:ed)?|pleasure|privilege)\b[^.!?\n]{0,40}?"
    r"\b(?:meet(?:ing)?|see(?:ing)?|host(?:ing)?|receiv(?:e|ing)|welcom(?:e|ing)) (?:with )?you\b"
    r"|\b(?:glad|pleased|happy|delighted)\b[^.!?\n]{0,20}? to have you\b"
    r"|\b(?:I|we) (?:would like to |want to )?(?:\w+ )?(?:welcome|greet) you\b",
    re.I,
)
"""What one says to whom one has before oneself."""
_FEW = 2
"""Items of a sentence that tells nothing."""
_RULE = "a transcript of two sides"


def open_by_greeting(parsed_body: list[Parsed], discourse: Discourse, text: str) -> None:
    """Enters the talks of a transcript, where people of two sides speak and one greets the other to his face; a lead
    before the first label tells them better."""
    spoke = [(one, start, end) for one, start, end in turns(text, discourse) if one.kind is ActorKind.PERSON]
    before = [each for each in parsed_body if spoke and each.view.sentence.end < spoke[0][1]]
    if not spoke or any(_tells(each) for each in before):
        return
    sides = {one.side for one, _, _ in spoke}
    if len(sides) != len({id(one) for one, _, _ in spoke}) or len(sides) != 2 or None in sides:
        return
    greeted = next((found for one in spoke if (found := _greeting(text, *one)) is not None), None)
    if greeted is None:
        return
    greeting, at, welcomes = greeted
    if (sentence := _sentence_at(parsed_body, at)) is None:
        return
    start, end = sentence.view.sentence.start, sentence.view.sentence.end
    draft = Draft(EngagementKind.MEETING, "talks", start, end, sentence.view.sentence.index)
    draft.actuality = Actuality.OCCURRED
    draft.rules |= {"kind": _RULE, "actuality": "told as done"}
    draft.spans.append((start, end))
    for figure in {id(one): one for one, _, _ in spoke}.values():
        draft.add(figure, _role(figure, greeting, welcomes), start, end)
    draft.places = _welcomed_to(sentence, at, text)
    draft.rules |= {"place": "place nearest the trigger"} if draft.places else {}
    discourse.enter(draft)


def where_greeted(body: list[Parsed], spoke: list[tuple[Figure, int, int]], text: str) -> list[Place]:
    """Where those who talk are, by what the one says who greets the other: "glad to meet you here in Lima"."""
    greeted = next((found for one in spoke if (found := _greeting(text, *one)) is not None), None)
    sentence = _sentence_at(body, greeted[1]) if greeted is not None else None
    return _welcomed_to(sentence, greeted[1], text) if greeted is not None and sentence is not None else []


def _tells(parsed: Parsed) -> bool:
    """Whether a line above a transcript is a sentence, and no heading or part of the page round it."""
    return len(parsed.items) > _FEW and any(node.tag_ in ("VBD", "VBZ", "VBP", "MD") for node in parsed.nodes)


def _welcomed_to(parsed: Parsed, at: int, text: str) -> list[Place]:
    """Where someone is welcomed to: "I am glad to welcome you to Lima"."""
    view = parsed.view
    hits = (hit for hit in view.hits if hit.kind in (Kind.CITY, Kind.COUNTRY) and view.tokens[hit.first].start > at)
    there = next((hit for hit in hits if view.low(hit.first - 1) in ("to", "in", "the")), None)
    if there is None:
        return []
    start, end = view.span(there.first, there.last)
    return [Place(text[start:end], there.value)]


def _greeting(text: str, figure: Figure, start: int, end: int) -> tuple[Figure, int, bool] | None:
    """Who greets, where, and whether as the host."""
    found = _MET.search(text, start, end)
    return (figure, found.start(), "welcom" in found.group().lower()) if found is not None else None


def _role(figure: Figure, greeting: Figure, welcomes: bool) -> Role:
    if not welcomes:
        return Role.PRINCIPAL
    return Role.HOST if figure is greeting else Role.VISITOR


def _sentence_at(body: list[Parsed], at: int) -> Parsed | None:
    return next((each for each in body if each.view.sentence.start <= at < each.view.sentence.end), None)
