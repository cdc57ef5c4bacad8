"""Interlocutors: what two who talk to each other in a transcript tell of their other contacts.

"President A: We last met in Lima in May. … President B: I remember your visit to Cusco last spring": nobody tells of
these contacts but those who speak, to whom "we", "you" and "your" point.
"""

import re
from dataclasses import dataclass

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place, Role, VisitType
from dragoman.reading.datecontext import Telling
from dragoman.reading.dates import Calendar, DateExpression
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.encounters import where_greeted
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.parse import Parsed
from dragoman.reading.transcripts import turns
from dragoman.reading.trigger import TO_EACH_OTHER

_TALK = r"(?:meeting|conversation|talk|discussion|dinner|lunch|breakfast|encounter)s?"
_MET = re.compile(
    r"\bwe (?:\w+ )?(?P<verb>met|spoke|talked|saw each other)\b"
    rf"|\bour (?P<of>last|previous|recent|earlier|first)? ?(?:\w+ ){{0,2}}?(?P<noun>{_TALK})\b"
    rf"|\bwe had an? (?:\w+ ){{0,2}}?(?P<had>{_TALK})\b"
)
"""A contact of the two before this one: "we last met", "our conversation in Lima", "we had a short talk in May"."""
_AHEAD = re.compile(r"\b(?:our|the|at|during) (?:\w+ )?(dinner|lunch|breakfast|talks|meeting|reception)\b")
_VISIT = re.compile(r"\b(?P<who>your|my) (?P<of>(?:\w+ ){0,2}?)(?P<noun>visit|trip)\b")
_HERE = re.compile(r"\b(?P<who>i|you) (?:was|were|came) (?:last )?here\b|\byour (?P<other>[a-z -]{4,40}?) was here\b")
_CAME = re.compile(
    r"\b(?:this|your|my|current|today's) (?:\w+ ){0,2}?visit\b"
    r"|\byou (?:have )?(?:came|come|found (?:the )?time to come)\b"
    r"|\b(?:our|your|the) invitation (?:and came|to (?:pay|make|visit|come))\b"
)
"""The visit on which the guest has come to these talks."""
_THERE = re.compile(
    r"\b(?:inviting me to|invitation to (?:visit|come to)|(?:to be|being) (?:back |here |again |once more )*in"
    r"|warm welcome (?:here )?in)(?: the)? "
)
"""What one says who has come somewhere."""
_SEEING = re.compile(
    r"\b(?:look(?:ing)? forward to (?:\w+ )?(?:seeing|meeting|welcoming|receiving|(?:talking|speaking) (?:to|with))"
    r"|i (?:will|shall) (?:also |then |now )?(?:meet|see|talk to|speak with|receive)) (?:with )?"
)
_SOON = re.compile(r"\b(?:after this|afterwards|later today|next,|in a (?:few minutes|moment|while))")
_NEAR = 3
"""Words behind "seeing" within which the one who is seen is named."""
_TWO = 2
_PHONE = re.compile(r"\b(?:telephone|phone)\b")
_LATER = re.compile(r"\b(?:next|future|upcoming|forthcoming|will|hope|would|planned)\b")
_RECALLED = re.compile(r"\b(?:last|recent|previous|earlier|first)\b")
_WISHED = re.compile(r"\b(?:hope|wait|invite|look(?:ing)?) (?:for|forward to|you)\b")
_NOW = (0, 1)
_REACH = 12
"""Words behind a contact among which its place stands."""


@dataclass(slots=True)
class _Words:
    """One sentence of a transcript, with who speaks and to whom."""

    parsed: Parsed
    low: str
    speaker: Figure
    other: Figure

    def position(self, offset: int) -> int:
        """The token at an offset of the sentence."""
        start = self.parsed.view.sentence.start + offset
        tokens = self.parsed.view.tokens
        return next((number for number, token in enumerate(tokens) if token.end > start), len(tokens))


def contacts_of_the_two(body: list[Parsed], discourse: Discourse, calendar: Calendar, text: str) -> None:
    """Adds the contacts of which two who talk to each other tell, where a draft says that they met."""
    spoke = [turn for turn in turns(text, discourse) if turn[0].kind is ActorKind.PERSON]
    pair = list({id(one): one for one, _, _ in spoke}.values())
    if len(pair) != _TWO or pair[0].side == pair[1].side:
        return
    met = [draft for draft in discourse.drafts if draft.kind is EngagementKind.MEETING and not draft.background]
    talks = next((draft for draft in met if all(draft.has(one) for one in pair)), None)
    if talks is None:
        return
    if not talks.places and (here := where_greeted(body, spoke, text)):
        talks.places, talks.rules["place"] = here, "place nearest the trigger"
    teller = _Recaller(discourse, calendar, text, talks)
    for parsed in body:
        last = parsed.view.sentence.end - 1
        speaker = next((one for one, start, end in spoke if start <= last < end), None)
        if speaker is not None and text[last] != "?":
            low = text[parsed.view.sentence.start : last + 1].lower().replace("’", "'")
            teller.tell(_Words(parsed, low, speaker, pair[speaker is pair[0]]))


def contacts_of_the_speaker(
    body: list[Parsed], speaker: Figure, discourse: Discourse, calendar: Calendar, text: str
) -> None:
    """Adds what the one whose speech a report is tells of his trip and of whom else he met or is about to see, where a
    draft says whom he has just met: "I am glad to be in Lima. … I look forward to seeing Minister B this afternoon"."""
    met = [draft for draft in discourse.drafts if draft.kind is EngagementKind.MEETING and not draft.background]
    talks = next((draft for draft in met if draft.has(speaker) and len(draft.figures()) == _TWO), None)
    other = next((one for one in talks.figures() if one is not speaker), None) if talks is not None else None
    if talks is None or other is None or other.kind is not ActorKind.PERSON:
        return
    teller = _Recaller(discourse, calendar, text, talks)
    for parsed in body:
        start, end = parsed.view.sentence.start, parsed.view.sentence.end
        low = text[start:end].lower().replace("’", "'")
        teller.tell_of_himself(_Words(parsed, low, speaker, other))


class _Recaller:
    """Enters what the sentences of one transcript tell beside the talks themselves."""

    def __init__(self, discourse: Discourse, calendar: Calendar, text: str, talks: Draft) -> None:
        self._discourse = discourse
        self._calendar = calendar
        self._text = text
        self._talks = talks
        here = talks.places[0].country if talks.places else None
        at_home = [one for one in talks.figures() if one.side == here]
        self._host = at_home[0] if here and len(at_home) == 1 else None
        self._guest = next((one for one in talks.figures() if one not in at_home), None) if self._host else None

    def tell(self, words: _Words) -> None:
        """What one sentence tells: of a meeting before or after this one, of a visit, of this one's."""
        self._met(words)
        self._still_to_come(words)
        self._visited(words)
        self._was_here(words)
        self._came(words)

    def tell_of_himself(self, words: _Words) -> None:
        """What one sentence of a speech tells of its speaker."""
        self._met(words)
        self._is_there(words)
        self._will_see(words)

    def _is_there(self, words: _Words) -> None:
        """ "Thank you for inviting me to Lima": the visit on which the speaker is."""
        found = _THERE.search(words.low)
        places = _place_right_behind(self._text, words.parsed, words.position(found.end())) if found else []
        if not places or places[0].country == words.speaker.side:
            return
        if any(draft.kind is EngagementKind.VISIT and draft.has(words.speaker) for draft in self._discourse.drafts):
            return
        draft = self._draft(words, EngagementKind.VISIT, "visit", None, places)
        draft.add(words.speaker, Role.HEAD, *draft.spans[0])
        if words.other.side == places[0].country:
            draft.add(words.other, Role.HOST, *draft.spans[0])
        self._talks.places = self._talks.places or list(places)
        self._talks.rules.setdefault("place", "inside a visit's country")
        self._enter(draft)

    def _will_see(self, words: _Words) -> None:
        """ "I look forward to seeing Minister B this afternoon": a meeting of that day."""
        found = _SEEING.search(words.low)
        if found is None:
            return
        at = words.position(found.end())
        person = next((each for each in words.parsed.people if at <= each.first <= at + _NEAR), None)
        seen = self._discourse.cast.of(person) if person is not None else None
        date = _date_of(words.parsed, at)
        soon = date is not None and (date.telling is Telling.AHEAD or date.begin.offset in _NOW)
        if seen is None or seen in (words.speaker, words.other) or not (soon or _SOON.search(words.low)):
            return
        draft = self._draft(words, EngagementKind.MEETING, "meeting", date if soon else None, [])
        draft.actuality = Actuality.PLANNED
        draft.add(words.speaker, Role.PRINCIPAL, *draft.spans[0])
        draft.add(seen, Role.PRINCIPAL, *draft.spans[0])
        if date is not None and date.begin.offset == 0 and self._talks.places:
            draft.places = list(self._talks.places)
        self._enter(draft)

    def _met(self, words: _Words) -> None:
        found = _MET.search(words.low)
        if found is None or _LATER.search(words.low[: found.start()]):
            return
        at = words.position(found.start())
        date, places = _date_of(words.parsed, at), _place_behind(self._text, words.parsed, at)
        if date is not None and (date.telling is Telling.AHEAD or date.begin.offset in _NOW):
            return
        if date is None and not places and not found.group("of"):
            return
        noun = found.group("noun") or found.group("had") or ""
        phone = _PHONE.search(words.low) is not None
        kind = EngagementKind.CALL if phone else EngagementKind.MEETING
        draft = self._draft(words, kind, noun or ("call" if phone else "meeting"), date, [] if phone else places)
        draft.format = Format.PHONE if phone else Format.IN_PERSON
        draft.background = True
        draft.add(words.speaker, Role.PRINCIPAL, *draft.spans[0])
        draft.add(words.other, Role.PRINCIPAL, *draft.spans[0])
        self._enter(draft)

    def _still_to_come(self, words: _Words) -> None:
        for found in _AHEAD.finditer(words.low):
            at = words.position(found.start())
            date = next((each for each in words.parsed.view.dates if 0 < each.first - at <= 4), None)
            if date is None or not (date.telling is Telling.AHEAD or date.begin.offset == 1 or "tonight" in words.low):
                continue
            between = words.parsed.view.lows[words.position(found.end()) : date.first]
            if any(low not in ("on", "later", "this", "at") for low in between):
                continue
            draft = self._draft(words, EngagementKind.MEETING, found.group(1), date, [])
            draft.actuality, draft.part_of = Actuality.PLANNED, self._talks.part_of
            draft.places = list(self._talks.places)
            for part in self._talks.parts:
                draft.add(part.figure, part.role, *draft.spans[0])
            self._enter(draft)

    def _visited(self, words: _Words) -> None:
        found = _VISIT.search(words.low)
        if found is None or _LATER.search(found.group("of")):
            return
        guest = words.other if found.group("who") == "your" else words.speaker
        at = words.position(found.end() - 1)
        places = _place_behind(self._text, words.parsed, at, ("to", "in"))
        date = _date_of(words.parsed, at)
        before = _RECALLED.search(found.group("of")) or date is not None and date.telling is not Telling.AHEAD
        today = date is not None and date.begin.offset in _NOW
        if not places or places[0].country == guest.side or not before or today:
            return
        draft = self._draft(words, EngagementKind.VISIT, found.group("noun"), date, places)
        draft.background = True
        draft.add(guest, Role.HEAD, *draft.spans[0])
        self._enter(draft)

    def _was_here(self, words: _Words) -> None:
        found = _HERE.search(words.low)
        if found is None or self._host is None or not self._talks.places:
            return
        speaking = found.group("who") == "i"
        guest = words.speaker if speaking else words.other
        if guest is self._host:
            return
        date = _date_of(words.parsed, words.position(found.start()))
        if date is not None and date.begin.offset in _NOW:
            return
        draft = self._draft(words, EngagementKind.VISIT, "visit", date, list(self._talks.places))
        draft.background = True
        other = found.group("other")
        side = guest.side
        start = words.parsed.view.sentence.start
        named = (start + found.start(), start + found.end("other") if other else 0)
        traveller = self._discourse.cast.country(side, None, *named) if other and side else guest
        draft.add(traveller, Role.HEAD, *draft.spans[0])
        if other:
            draft.parts[0].capacity = other
        self._enter(draft)

    def _came(self, words: _Words) -> None:
        guest, host = self._guest, self._host
        if guest is None or host is None or self._talks.part_of is not None or not self._talks.places:
            return
        found = _CAME.search(words.low)
        if found is None or any(
            draft.kind is EngagementKind.VISIT and draft.has(guest) and not draft.background
            for draft in self._discourse.drafts
        ):
            return
        if _WISHED.search(words.low[: found.start()]):
            return
        date = _date_of(words.parsed, words.position(found.start()))
        before = date is not None and date.telling is not Telling.AHEAD and date.begin.offset not in _NOW
        if before and "your" in found.group():
            return  # "your visit to Lima in May"
        place = _place_behind(self._text, words.parsed, words.position(found.end() - 1), ("to", "in"))
        if place and place[0].country != self._talks.places[0].country or _RECALLED.search(found.group()):
            return
        draft = self._draft(words, EngagementKind.VISIT, "visit", None, list(self._talks.places))
        draft.add(guest, Role.HEAD, *draft.spans[0])
        draft.add(host, Role.HOST, *draft.spans[0])
        self._enter(draft)

    def _draft(
        self, words: _Words, kind: EngagementKind, label: str, date: DateExpression | None, places: list[Place]
    ) -> Draft:
        view = words.parsed.view
        start, end = view.sentence.start, view.sentence.end
        draft = Draft(kind, label, start, end, view.sentence.index, places=places)
        draft.visit_type = VisitType.UNSPECIFIED if kind is EngagementKind.VISIT else None
        draft.rules |= {"kind": TO_EACH_OTHER, "actuality": "told as done"}
        draft.rules |= {"place": "place nearest the trigger"} if places else {}
        draft.spans.append((start, end))
        if date is not None:
            span = view.span(date.first, date.last)
            resolved = self._calendar.resolve(date, self._text[slice(*span)])
            if resolved is not None:
                draft.date, draft.date_span = resolved, span
                draft.rules["date"] = "date nearest the trigger"
        return draft

    def _enter(self, draft: Draft) -> None:
        """Enters a contact, unless it is told already."""
        for known in self._discourse.drafts:
            if known.kind is not draft.kind or known.background is not draft.background:
                continue
            if known.actuality is not draft.actuality or set(map(id, known.figures())) != set(map(id, draft.figures())):
                continue
            apart = known.date.edtf and draft.date.edtf and known.date.edtf != draft.date.edtf
            elsewhere = known.places and draft.places and known.places[0].country != draft.places[0].country
            if known.label == draft.label or draft.background and not apart and not elsewhere:
                if not known.places:
                    known.take_places(draft)
                return
        current, visit = self._discourse.current, self._discourse.visit
        self._discourse.enter(draft)
        self._discourse.current, self._discourse.visit = (
            current,
            visit or (draft if draft.kind is EngagementKind.VISIT and not draft.background else None),
        )


def _place_right_behind(text: str, parsed: Parsed, at: int) -> list[Place]:
    """The town or country whose name begins at a word."""
    hit = next((each for each in parsed.view.hits if each.first <= at < each.last), None)
    if hit is None or hit.kind not in (Kind.CITY, Kind.COUNTRY):
        return []
    start, end = parsed.view.span(hit.first, hit.last)
    return [Place(text[start:end], hit.value)]


def _date_of(parsed: Parsed, at: int) -> DateExpression | None:
    """The first day behind a contact, else the last before it."""
    behind = [each for each in parsed.view.dates if each.first >= at]
    return behind[0] if behind else next(iter(reversed(parsed.view.dates)), None)


def _place_behind(text: str, parsed: Parsed, at: int, after: tuple[str, ...] = ()) -> list[Place]:
    """The first place named behind a contact; with ``after`` only right behind one of these words."""
    view = parsed.view
    for hit in view.hits:
        if not at < hit.first <= at + _REACH or hit.kind not in (Kind.CITY, Kind.COUNTRY):
            continue
        before = view.low(hit.first - 1)
        if after and before not in (*after, "the"):
            continue
        if not after and hit.kind is Kind.COUNTRY and before not in ("in", "at", "to"):
            continue
        start, end = view.span(hit.first, hit.last)
        return [Place(text[start:end], hit.value)]
    return []
