"""Speeches: the own words of one whom a title names as their speaker, and the contact after which he speaks.

"Remarks by President A after his meeting with President B" stands above "I would like to thank President B …": all
below is said by A, and the two have met.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Role
from dragoman.reading.cast import Cast
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.jointtexts import ABOUT, HEADING, LEAD, OF_SEVERAL, own_voice
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import OF_TWO
from dragoman.reading.triggers import find_triggers
from dragoman.reading.view import View

_SPEECH = re.compile(
    r"(?:[^:\n]{3,70}: )?(?:\w+ ){0,4}?(?:remarks|statement|speech|address|intervention|toast|keynote)(?: \w+){0,3}?"
    r" (?:by|of|from)\b",
    re.I,
)
"""A line that says whose speech stands below it: "Opening remarks by Foreign Minister A at the forum"."""
_MOSTLY = 4
"""One of so many sentences of a speech says "I" or "we"."""
_BESIDE = re.compile(r"\bjoint press (?:point|conference|briefing|statements?)\s+(?:with|by|of)\b", re.I)
"""A heading that names the two who face the press together, first whose words stand below."""
_PAIR = 200
"""Characters of such a heading."""
_LABEL = re.compile(r"^[^\W\d_][^:.\n]{2,60}: ", re.M)
"""A line of a transcript, in which several speak."""
_MET = re.compile(r"\bour (?:\w+ )?(?:meeting|talks|discussions?|conversation)\b", re.I)
_WHERE = frozenset(("at", "with", "during", "in"))


def spoken_by(titles: list[View], body: list[View], cast: Cast) -> Figure | None:
    """Whose speech a report is, where a title says so and it says "I" and "we" all through."""
    told = [view for view in body if own_voice(view, cast.text)]
    if _MOSTLY * len(told) < len(body) or len(told) < LEAD:
        return None
    if pair := faced_the_press(cast):
        return pair[0]
    if OF_SEVERAL.search(cast.text, 0, HEADING):
        return None
    for view in (*titles, *body[:1]):
        start, end = view.sentence.start, view.sentence.end
        match = _SPEECH.match(cast.text, start, end)
        first = match.end() if match is not None else end
        found = [(cast.text.find(name, first, end), figure) for figure in cast.people for name in figure.forms]
        named = [(at, figure) for at, figure in found if at >= 0]
        if named:
            at, figure = min(named, key=lambda each: each[0])
            between = cast.text[match.end() if match else start : at].lower().split()
            return None if ABOUT.intersection(between) or _WHERE.intersection(between) else figure
    return None


def faced_the_press(cast: Cast) -> list[Figure]:
    """The two of two sides whom a heading names as facing the press together, where the words below are one's."""
    match = _BESIDE.search(cast.text, 0, HEADING)
    if match is None or len(_LABEL.findall(cast.text)) > 1:
        return []
    first = {id(figure): min(figure.forms.values()) for figure in cast.people if figure.forms}
    named = [one for one in cast.people if match.end() <= first.get(id(one), -1) < match.end() + _PAIR]
    named.sort(key=lambda figure: first[id(figure)])
    return named if len(named) == 2 == len({figure.side for figure in named}) else []


def open_by_press_point(speaker: Figure, discourse: Discourse) -> None:
    """Enters the talks of two who face the press together, where one of them says that they were held."""
    pair, met = faced_the_press(discourse.cast), _MET.search(discourse.cast.text)
    if speaker not in pair or met is None:
        return
    draft = Draft(EngagementKind.MEETING, "meeting", met.start(), met.end(), 0)
    draft.rules |= {"kind": "meeting as a noun", "actuality": "told as done"}
    draft.spans.append((met.start(), met.end()))
    draft.add_as_named(*pair)
    discourse.enter(draft)


def open_by_speech(words: ContactWords, titles: list[Parsed], speaker: Figure, discourse: Discourse) -> None:
    """Enters the contact after which or at which someone speaks, as the title tells it."""
    for parsed in titles:
        if not _SPEECH.match(discourse.cast.text, parsed.view.sentence.start):
            continue
        for trigger in find_triggers(words, parsed):
            met = [ref for node in trigger.others for ref in discourse.references(parsed, node)]
            others = [ref for ref in met if ref.figure is not speaker and ref.figure.kind is ActorKind.PERSON]
            if trigger.kind not in OF_TWO or not others:
                continue
            start, end = parsed.offsets(trigger.node.i, trigger.node.i + 1)
            draft = Draft(trigger.kind, trigger.label, start, end, parsed.view.sentence.index, trigger.format)
            draft.actuality = Actuality.OCCURRED
            draft.rules |= {"kind": trigger.rule, "actuality": "told as done"}
            draft.spans.append((start, end))
            draft.add_as_named(speaker)
            for ref in others:
                draft.add(ref.figure, Role.PRINCIPAL, ref.start, ref.end)
            discourse.enter(draft)
            return
