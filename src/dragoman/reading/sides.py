"""Sides: for whom people act whose country the report does not print with their names.

In order: "its Vice President" is of the body named before; an entourage is of its leader's side; whoever the
publisher's own people meet "with", and who is named in a culture of a country of the report, is of that
country; the rest of the offices printed without a country are the publisher's own, as agencies leave theirs
out.
"""

from collections import Counter
from dataclasses import dataclass

from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

_NATIONS = (Kind.COUNTRY, Kind.DEMONYM)
_GROUPS = frozenset("side delegation team party participants members officials representatives entourage".split())
_LEADERS = frozenset("leader president guest host visitor chief premier minister king".split())
_INCLUDED = frozenset("were was included includes include comprised comprises including are".split())
_ATTENDANCE = frozenset("accompanying attending present participating representing joining".split())
_MEETING = frozenset(
    """met meet meets meeting meetings talks talk call calls spoke speaks speak conversation consultations
    discussions bilaterally separately together discussed session dialogue conferred consulted lunch dinner
    breakfast sat""".split()
)
_RECEIVING = frozenset(
    """hosted received welcomed met meeting greeted called receiving welcoming hosting congratulated
        thanked""".split()
)
_CAME = frozenset(("came", "come", "coming", "got", "sat"))
_MESSAGES = frozenset("greetings regards wishes message letter invitation congratulations condolences".split())
_UNIQUE = frozenset(("president", "prime minister", "king", "chancellor", "pm", "premier", "foreign minister"))
_FAMILIES_KNOWN = frozenset(("VN", "KR"))
_REACH = 40
_OPENING = 3
"""Tokens of a sentence within which its subject begins."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """One place where a figure is named."""

    view: View
    phrase: PersonPhrase
    figure: Figure


def settle_sides(
    views: list[View],
    appearances: list[Appearance],
    people: list[Figure],
    home: str | None,
    vocabulary: Vocabulary,
) -> None:
    """Gives a side to those whose country is not printed, as far as the report lets one conclude it."""
    mentioned = _mentioned(views, people, home)
    for appearance in appearances:
        if appearance.figure.side is None:
            appearance.figure.derive_side(_owner_side(appearance) or _entourage_side(appearance))
    for appearance in appearances:
        if appearance.figure.side is None:
            appearance.figure.derive_side(_cultural_side(appearance.figure, mentioned, home, vocabulary))
    if home is None:
        return
    for figure in people[:1]:
        figure.derive_side(home)  # whom a publisher names first without a country is its own
    for number, appearance in enumerate(appearances):
        if appearance.figure.side is None:
            appearance.figure.derive_side(_side_by_context(appearances, number, views, home, mentioned))
    for appearance in appearances:
        if appearance.figure.side is None and _foreign_by_name(appearance.figure, home, vocabulary):
            appearance.figure.derive_side(_side_of_list(appearance, home, mentioned))
    _settle_offices([each for each in people if not _foreign_by_name(each, home, vocabulary)], home, mentioned)
    if any(figure.side not in (None, home) for figure in people):
        for appearance in appearances:
            if appearance.phrase.first <= _OPENING and not _foreign_by_name(appearance.figure, home, vocabulary):
                appearance.figure.derive_side(home)


def _mentioned(views: list[View], people: list[Figure], home: str | None) -> Counter[str]:
    """How often each foreign country is named in the report."""
    found: Counter[str] = Counter(figure.side for figure in people if figure.side)
    for view in views:
        found.update(hit.value for hit in view.hits if hit.kind in _NATIONS)
    found.pop(home or "", None)
    return found


def _owner_side(appearance: Appearance) -> str | None:
    """The side of the body before "its Vice President": the nearest body or country to the left."""
    if not appearance.phrase.owned:
        return None
    view = appearance.view
    for position in range(appearance.phrase.first - 1, max(-1, appearance.phrase.first - _REACH), -1):
        hit = view.hit(position)
        if hit and hit.kind in (*_NATIONS, Kind.ORGANISATION) and hit.value:
            return hit.value
    return None


def _entourage_side(appearance: Appearance) -> str | None:
    """The side of a list: "on the Armenian side were A, B", "accompanying the Lao leader were A, B"."""
    view, first = appearance.view, appearance.phrase.first
    for position in range(first - 1, -1, -1):
        hit = view.hit(position)
        if hit is None or hit.kind not in _NATIONS or hit.first != position:
            continue
        noun = view.low(hit.last + (view.low(hit.last) in ("'s", "’s")))
        between = {view.low(p) for p in range(hit.last, min(first, hit.last + 12))}
        if noun in _GROUPS and between & _INCLUDED:
            return hit.value
        opening = {view.low(p) for p in range(position)}
        if noun in _LEADERS and between & _INCLUDED and opening & _ATTENDANCE:
            return hit.value
    return None


def _cultural_side(figure: Figure, mentioned: Counter[str], home: str | None, vocabulary: Vocabulary) -> str | None:
    """The one country of the report that a name's family belongs to; the publisher's own comes first."""
    words = figure.words
    if not words or words[0] in vocabulary.given and len(words) < 3:
        return None
    cultures = vocabulary.cultures.get(words[0], frozenset())
    if len(words) == 2 and not cultures:
        cultures = vocabulary.cultures.get(words[1], frozenset()) & {"JP"}
    if not cultures or len(words) == 1 and not figure.offices:
        return None
    if home in cultures:
        return home
    fitting = [code for code in cultures if code in mentioned]
    return fitting[0] if len(fitting) == 1 else None


def _foreign_by_name(figure: Figure, home: str, vocabulary: Vocabulary) -> bool:
    """Whether a full name cannot be the publisher's countryman's: its culture's family names are few and
    known."""
    if home not in _FAMILIES_KNOWN or len(figure.words) < 2:
        return False
    return not any(home in vocabulary.cultures.get(word, ()) for word in (figure.words[0], figure.words[-1]))


def _side_of_list(appearance: Appearance, home: str, mentioned: Counter[str]) -> str | None:
    """The foreign country that the sentence named last before someone, else the only one of the report."""
    for hit in reversed(appearance.view.hits):
        if hit.last <= appearance.phrase.first and hit.kind in _NATIONS and hit.value != home:
            return hit.value
    return next(iter(mentioned)) if len(mentioned) == 1 else None


def _side_by_context(
    appearances: list[Appearance], number: int, views: list[View], home: str, mentioned: Counter[str]
) -> str | None:
    """The side that follows from what someone does here: is met, visits the publisher's country, is spoken
    for."""
    appearance = appearances[number]
    if _visits(appearance, home):
        return _nearest_foreign(appearance, views, home, mentioned)
    if (speaker := _spoken_for_by(appearances, number)) is not None:
        return speaker.side
    across = _across(appearances, number)
    if across is None:
        return None
    if across.side is None and across.offices:
        across.derive_side(home)
    if across.side is None:
        return None
    return _nearest_foreign(appearance, views, home, mentioned) if across.side == home else home


def _visits(appearance: Appearance, home: str) -> bool:
    """Whether someone is told as visiting the publisher's country: "President X paid a visit to …"."""
    view, last = appearance.view, appearance.phrase.last
    if view.low(last) not in ("paid", "will", "visited", "pays", "arrived", "to", "is", "begins", "began"):
        return False
    for position in range(last, min(last + 10, len(view.tokens))):
        if view.low(position) in ("visit", "visited", "arrived"):
            return any(hit.value == home and position < hit.first < position + 4 for hit in view.hits)
    return False


def _spoken_for_by(appearances: list[Appearance], number: int) -> Figure | None:
    """Who brings someone's greetings or invitation: a messenger is of the sender's side."""
    view, first = appearances[number].view, appearances[number].phrase.first
    if view.low(first - 1) not in ("of", "from") or view.low(first - 2) not in _MESSAGES:
        return None
    before = [each for each in appearances[max(0, number - _REACH) : number] if each.view is view]
    return before[-1].figure if before else None


def _across(appearances: list[Appearance], number: int) -> Figure | None:
    """Who sits across the table from someone told as "met with X", "received X": the subject of that
    meeting."""
    view, phrase = appearances[number].view, appearances[number].phrase
    if phrase.offices and phrase.offices[0].posted_to:
        return None
    near = appearances[max(0, number - _REACH) : number]
    own = [other for other in near if other.view is view]
    governor = _governing(view, phrase, [other.phrase for other in own])
    met = _meeting_word(view, governor) if governor is not None else None
    if met is None:
        return None
    subjects = [other.figure for other in own if other.phrase.last <= met]
    if subjects:
        return subjects[-1]
    index = view.sentence.index
    before = [other for other in near if index - 3 < other.view.sentence.index < index]
    last = [other for other in before if other.view is before[-1].view]
    return last[0].figure if last else None


def _meeting_word(view: View, governor: int) -> int | None:
    """Where the word of meeting stands that a person is governed by; None where there is none."""
    if view.low(governor) in _RECEIVING:
        return governor
    if view.low(governor) != "with" or view.low(governor - 1) == "together" and view.low(governor - 2) not in _CAME:
        return None  # "together with" is beside someone, "came together with" is across from him
    reach = _REACH if view.low(governor - 1) == "and" else 8
    met = (p for p in range(governor - 1, max(-1, governor - reach), -1) if view.low(p) in _MEETING)
    return next(met, None)


def _governing(view: View, phrase: PersonPhrase, others: list[PersonPhrase]) -> int | None:
    """The word that governs a phrase, or the list of people that the phrase goes on."""
    position = phrase.first - 1
    ends = {other.last: other for other in others if other.last <= phrase.first}
    for _ in range(_REACH):
        while position >= 0 and (
            view.low(position) in (",", "and", "the", "his", "her", "their", "also", "counterpart", "as", "well")
        ):
            position -= 1
        other = ends.get(position + 1) or ends.get(position + 2)
        if other is None or other.first > position:
            return position if position >= 0 else None
        position = other.first - 1
    return None


def _nearest_foreign(appearance: Appearance, views: list[View], home: str, mentioned: Counter[str]) -> str | None:
    """The foreign country that the sentence names nearest to a person, else the one that the report is
    about."""
    view, first = appearance.view, appearance.phrase.first
    hits = [hit for hit in view.hits if hit.kind in (*_NATIONS, Kind.CITY) and hit.value != home]
    before = [hit for hit in hits if hit.last <= first]
    if before:
        return before[-1].value
    if hits:
        return max(hits, key=lambda hit: (view.low(hit.first - 1) == "in", mentioned[hit.value])).value
    index = view.sentence.index
    for earlier in reversed(views[max(0, index - 6) : index]):
        for hit in reversed(earlier.hits):
            if hit.kind in (*_NATIONS, Kind.CITY) and hit.value != home:
                return hit.value
    return mentioned.most_common(1)[0][0] if mentioned else None


def _settle_offices(people: list[Figure], home: str, mentioned: Counter[str]) -> None:
    """The publisher's own country for offices without one, unless they are envoys' or already taken at
    home."""
    only = next(iter(mentioned)) if len(mentioned) == 1 else None
    taken: set[str] = set()
    for figure in people:
        unique = {fact.phrase.head for fact in figure.offices} & _UNIQUE
        if figure.side is None and figure.offices:
            posted = figure.posted_to()
            if figure.is_envoy():
                figure.derive_side(only if posted in (None, home) else home)
            elif posted and posted != home:
                figure.derive_side(posted)
            else:
                figure.derive_side(only if unique & taken else home)
        if figure.side == home:
            taken |= unique
