"""Merging: when two tellings are of one engagement, and how the later adds to the earlier."""

from datetime import date, timedelta

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role, VisitType
from dragoman.reading.actuality import IN_THE_PRESENT
from dragoman.reading.besidenames import told_besides
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.dates import vague
from dragoman.reading.daysapart import apart, in_one_year, sets_out_before, with_the_eve
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.governing import built_on
from dragoman.reading.lengths import counted
from dragoman.reading.ontheline import by_telephone
from dragoman.reading.parse import after_preposition, infinitive
from dragoman.reading.rounds import in_a_row
from dragoman.reading.trigger import (
    CALLED_AT,
    COMMITTEE,
    CREDENTIALS,
    FOLLOWED,
    RECALLED,
    ROUND,
    Trigger,
    after_that,
    is_banquet,
)

_NEVER = (Actuality.CANCELLED, Actuality.DENIED)
"""What did not take place is another than what did."""
_LONG_STAY = timedelta(days=14)
_BY_VERB = ("verb of meeting", "held a meeting")
_JUST_BEFORE = 2
"""Sentences after a call in which "the talks" are the call."""
_SOON = 3
"""Sentences after a tour of a region in which its countries are told."""
_ANOTHER_TIME = frozenset("earlier later before previously then afterwards subsequently separately".split())
"""Words before a verb that tell of a contact before or after another."""


def same_engagement(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether a draft tells again of a known one: the same kind, people and days."""
    if _with_credentials(known, draft, trigger) or _at_their_reception(known, draft):
        return True
    if _on_hand(known, draft, trigger) or _on_the_line(known, draft, trigger) or _chairs_it(known, draft, trigger):
        return True
    if _speaking_there(known, draft, trigger):
        return True
    if known.kind is not draft.kind or known.own_mission != draft.own_mission:
        return False
    if CALLED_AT in (known.rules["kind"], draft.rules["kind"]):
        return known.figures() == draft.figures()
    old = draft.rules.get("actuality") == "older than the news" and draft.background and trigger.rule != "signing"
    if not known.background and (built_on(trigger.node) or old and known.date.edtf is None):
        return False  # "met A in Lima. Referring to their meeting on May 2, 2015"
    if _separate(trigger) and people_of(draft) < people_of(known) or _besides(known, draft, trigger):
        return False
    if _at_another_time(known, draft, trigger) or _held_too(draft, trigger):
        return False
    if trigger.rule == RECALLED and trigger.states and not known.background and _at_another(known, draft):
        return False
    if known.rules["kind"] == RECALLED and not people_of(known) and people_of(draft) and draft.date.edtf is None:
        return False  # "the plan floated at the Peru-Chile summit in May. … Minister A told Minister B"
    rules = {trigger.rule, known.rules["kind"]}
    if known.actuality is not draft.actuality and not rules.isdisjoint((ROUND, COMMITTEE)):
        return False
    if (
        known.actuality is Actuality.OCCURRED
        and draft.actuality is Actuality.PLANNED
        and _still_to_come(known, draft, trigger)
    ):
        return False
    again = trigger.nominal or trigger.definite or _set_out(draft)
    if known.background != draft.background and not again:
        return False
    earlier = draft.kind is EngagementKind.MEETING or draft.kind is EngagementKind.VISIT and bool(draft.date.edtf)
    recalled = draft.background and draft.actuality is Actuality.OCCURRED and earlier
    if recalled and known.actuality is Actuality.PLANNED and not known.background:
        return False  # "will hold the dialogue … The last dialogue was held in Lima"
    if (
        apart(with_the_eve(known.date) if draft.kind is EngagementKind.VISIT else known.date, draft.date)
        and not _within_its_days(known, draft)
        and not (draft.kind is EngagementKind.VISIT and sets_out_before(known.date, draft.date))
        and not (trigger.rule == "verb of visiting" and _came_before_the_end(known, draft))
        and not (draft.kind is EngagementKind.VISIT and _came_before_the_end(draft, known))
        or draft.own_mission
        and known.label != draft.label
    ):
        return False
    if {known.actuality, draft.actuality} == {
        Actuality.OCCURRED,
        Actuality.PLANNED,
    } and known.sentence == draft.sentence:
        return False
    if {known.actuality, draft.actuality} in ({Actuality.OCCURRED, other} for other in _NEVER):
        return False
    if known.kind is EngagementKind.VISIT:
        there, now = ({place.country for place in each.places} for each in (known, draft))
        of_a_region = {None} in (there, now) and draft.sentence - known.sentence <= _SOON  # "to Niue", in "the Pacific"
        going, came = set(draft.travellers()), set(known.travellers())
        if going and came and going.isdisjoint(came):
            return False  # others whom the same host invited
        return _overlap(known, draft) and (bool(there & now) or of_a_region)
    if known.kind is EngagementKind.CEREMONY and known.label != draft.label and not _welcomes(known, draft):
        return False
    if known.kind is EngagementKind.CONFERENCE and not same_name(known.label, draft.label):
        return False
    if known.format is not draft.format and Format.LETTER in (known.format, draft.format):
        return False
    if {known.format, draft.format} == {Format.IN_PERSON, Format.VIDEO} and known.background != draft.background:
        return False  # "spoke highly of their online meeting in May"
    at_table = trigger.rule == "opening participle" and people_of(draft) == people_of(known)  # "Welcoming them, he"
    alike = at_table or is_banquet(known.label) == is_banquet(draft.label)
    if not alike and (not trigger.nominal or trigger.host_is == "other"):
        return False
    if "bilateral" in draft.label and len(known.sides()) > 2 >= len(draft.sides()):
        return False
    ours, theirs = people_of(known), people_of(draft)
    if _of_unnamed_envoys(known) and draft.label == known.label and ours & theirs:
        return True
    if not ours or not theirs:
        return known.sides() == draft.sides() or _chaired(known, draft)
    if known.sentence == draft.sentence and _by_body(known) and _by_body(draft):
        return {id(one) for one in known.figures()} == {id(one) for one in draft.figures()}
    if ours == theirs:
        return len(ours) > 1 or known.sides() <= draft.sides() or draft.sides() <= known.sides()
    smaller, larger = sorted((ours, theirs), key=len)
    if _by_nation(known) != _by_nation(draft) and known.sides() == draft.sides() and smaller < larger:
        others = _by_nation(draft) and trigger.rule in _BY_VERB and not trigger.definite and not known.background
        return known.actuality is draft.actuality and not others  # "met A … is to meet other Lao officials"
    again = trigger.rule == "opening participle" or trigger.nominal and trigger.definite
    if again and _by_body(known) and known.sides() == draft.sides() and ours < theirs:
        return known.actuality is draft.actuality  # "received a team of the Court … Hosting the Lao guests, he"
    return smaller <= larger and len(smaller) > 1 or _covers(known, draft) and _meet_again(known, draft)


def _at_another(known: Draft, draft: Draft) -> bool:
    """Whether what is recalled of two states has a day or town of its own, which the news has not."""
    towns, others = ({place.name for place in each.places} for each in (draft, known))
    return draft.date.edtf is not None and draft.date.edtf != known.date.edtf or bool(towns - others)


def _on_the_line(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether "the talks" are the call of the same people of which was just told: "spoke by phone on Monday. During the
    20-minute talks, A told B", "the conversation of the two"."""
    told = known.kind is EngagementKind.CALL and known.format is Format.PHONE and not known.background
    theirs = any(child.dep_ == "poss" or child.lower_ == "of" for child in trigger.node.children)
    again = trigger.nominal and (trigger.definite or theirs)
    again = again and draft.kind is EngagementKind.MEETING and not draft.background
    told = told and (draft.actuality is Actuality.OCCURRED or draft.label != "meeting")
    told = told and known.actuality is draft.actuality and not apart(known.date, draft.date)
    soon = theirs and draft.label == "conversation" or draft.sentence - known.sentence <= _JUST_BEFORE
    return (
        told
        and again
        and known.sentence < draft.sentence
        and soon
        and len(people_of(known)) > 1
        and people_of(draft) == people_of(known)
    )


def _speaking_there(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether "Speaking with Minister A, she said" is of the meeting of the two that was told before."""
    verb = trigger.verb
    opens = trigger.rule == "verb of calling" and verb is not None and verb.tag_ == "VBG" and verb.i <= 1
    met = known.kind is EngagementKind.MEETING and known.actuality is Actuality.OCCURRED and not known.background
    there = opens and met and verb is not None and not by_telephone(verb) and not apart(known.date, draft.date)
    return there and len(people_of(draft)) > 1 and people_of(draft) <= people_of(known)


def _chairs_it(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether those who chaired "the meeting" chaired the gathering just told: "The meeting was co-chaired by A and
    B"."""
    chaired = trigger.definite and trigger.verb is not None and "chair" in trigger.verb.lemma_.lower()
    just = known.kind is EngagementKind.CONFERENCE and 0 < draft.sentence - known.sentence <= _SOON
    return chaired and just and not known.background and known.actuality is draft.actuality


def _set_out(draft: Draft) -> bool:
    """Whether a report comes back to how a visit of its news began: "had left for Lima on Wednesday"."""
    before = draft.rules.get("actuality") == "recalled by the past perfect"
    return draft.kind is EngagementKind.VISIT and before and draft.date.edtf is not None


def _meet_again(known: Draft, draft: Draft) -> bool:
    """Whether people of both sides are the same: two guests are received by one host after the other."""
    shared = people_of(known) & people_of(draft)
    return len({part.figure.side for part in draft.parts if id(part.figure) in shared}) > 1


def _welcomes(*drafts: Draft) -> bool:
    """Whether all are the welcome of a guest, which has many names; not that at the airport, before it."""
    return all("welcom" in draft.label and "airport" not in draft.label for draft in drafts)


def _separate(trigger: Trigger) -> bool:
    """Whether a meeting is told to be one by itself: "in a separate meeting with A"."""
    return any(child.lower_ in ("separate", "another") for child in trigger.node.children)


def _besides(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether someone meets others on top of those of whom was told: "He also met Thai businessmen"; not "Minister A,
    who also gave him lunch"."""
    verb = trigger.verb
    if verb is None or draft.kind is not EngagementKind.MEETING or trigger.nominal or trigger.definite:
        return False
    if verb.dep_ == "relcl":
        return False
    return told_besides(verb) and any(not known.has(figure) for figure in draft.figures())


def _at_another_time(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether someone who only sat by is met by himself before or after: "The President received A. … Earlier, A held
    talks with Minister B", who was there; "A was also received by B"; "Earlier, they met in Lima"."""
    verb = trigger.verb
    there, here = ({place.country for place in each.places} for each in (draft, known))
    if verb is not None and there and here and there.isdisjoint(here):
        return any(child.lower_ in ("earlier", "previously") for child in verb.lefts)
    if trigger.definite or verb is None or not people_of(draft) < people_of(known):
        return False
    sat_by = {id(part.figure) for part in known.parts if part.role is Role.MEMBER}
    apart_in_time = any(child.lower_ in _ANOTHER_TIME for child in verb.lefts) or told_besides(verb)
    return apart_in_time and not sat_by.isdisjoint(people_of(draft))


def _held_too(draft: Draft, trigger: Trigger) -> bool:
    """Whether a round of two nations under a name of its own is told to have been held besides: "the Peru-Laos Space
    Dialogue was held as well"."""
    verb = trigger.verb
    named = trigger.node.tag_ == "NNP" and trigger.node.dep_ == "nsubjpass" and not people_of(draft)
    return named and verb is not None and any(child.lower_ in ("also", "well") for child in verb.children)


def _still_to_come(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether a plan is of another meeting than the one that took place: the next round, one with more people or
    with another body, or the same people "again"."""
    verb = trigger.verb
    again = verb is not None and any(child.lower_ == "again" for child in verb.children)
    again = again or verb is not None and verb.lemma_ in ("continue", "resume", "reconvene")
    bodies = [each for each in draft.figures() if each.kind is ActorKind.ORGANISATION and not known.has(each)]
    more = draft.kind is EngagementKind.MEETING and bool(people_of(draft) - people_of(known) or bodies)
    talks = (trigger.nominal or trigger.rule == "held a meeting") and only_welcomed(known)
    states = all(each.kind is ActorKind.COUNTRY for each in draft.figures()) and bool(people_of(known))
    called = states and trigger.node.dep_ == "nsubjpass"  # "the 15th committee meeting will be held in May"
    return draft.follows or _the_next(trigger) or again or more and not known.background or talks or called


def only_welcomed(known: Draft) -> bool:
    """Whether it is only told that a guest was welcomed, and not what was talked over."""
    return known.rules["kind"] == "verb of receiving" and known.label == "meeting"


def _the_next(trigger: Trigger) -> bool:
    """Whether it is the round after the one being told: "the next meeting will be held in Lima", "then the
    fourth session of the council will take place"."""
    return trigger.node.dep_ in ("nsubj", "nsubjpass") and in_a_row(trigger.node)


def _by_nation(draft: Draft) -> bool:
    """Whether one person meets the counterpart of a nation that is not named: "met his counterpart from Denmark"."""
    kinds = [part.figure.kind for part in draft.parts]
    return sorted(kinds) == [ActorKind.COUNTRY, ActorKind.PERSON]


def _by_body(draft: Draft) -> bool:
    """Whether one person meets a body that is not told by its people: "received a delegation of the Court"."""
    kinds = [part.figure.kind for part in draft.parts]
    return sorted(kinds) == [ActorKind.ORGANISATION, ActorKind.PERSON]


def _chaired(known: Draft, draft: Draft) -> bool:
    """Whether "chaired by A and B" tells who led the talks of two nations that its sentence names."""
    sides = draft.sides() - {"?"}
    told_there = known.sentence == draft.sentence and draft.label == "meeting"
    return told_there and sides != draft.sides() and sides < known.sides()


def _with_credentials(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether "Receiving the ambassador, the host said" goes on about the reception of his credentials."""
    again = trigger.rule in ("opening participle", "verb of receiving") and draft.kind is EngagementKind.MEETING
    if not again or known.rules.get("kind") != "received with credentials" or trigger.node.tag_ != "VBG":
        return False
    return bool(people_of(draft)) and people_of(draft) <= people_of(known) and not apart(known.date, draft.date)


def _on_hand(known: Draft, draft: Draft, trigger: Trigger) -> bool:
    """Whether others were there when a guest was welcomed at the airport: "Minister A was on hand to greet him"."""
    verb = trigger.verb
    there = verb is not None and trigger.rule == "verb of receiving" and infinitive(verb)
    greeted = there and known.label == "welcome at the airport" and not known.background
    return greeted and bool(people_of(known) & people_of(draft))


def _of_unnamed_envoys(known: Draft) -> bool:
    """Whether envoys presented their letters who were only counted: "envoys of four states"."""
    return known.rules.get("kind") in CREDENTIALS and any(_is_unnamed_group(part) for part in known.parts)


def _is_unnamed_group(part: Part) -> bool:
    return part.figure.kind is ActorKind.DELEGATION and part.figure.side is None


def _at_their_reception(known: Draft, draft: Draft) -> bool:
    """Whether a guest only spoke with the envoy whose embassy gives what he attends: "attended the reception hosted by
    the embassy of Peru and had an exchange of views with Ambassador A"."""
    there = known.sentence == draft.sentence and known.label.endswith("reception") and "exchange" in draft.label
    sides = {part.figure.side for part in known.parts if part.figure.kind is ActorKind.ORGANISATION}
    return there and _overlap(known, draft) and any(part.figure.side in sides for part in draft.parts)


def says_which_it_was(trigger: Trigger) -> bool:
    """Whether a sentence only counts the contact just told: "It was the fifth meeting of the two"."""
    node = trigger.node
    subjects = [child for child in node.head.children if child.dep_ == "nsubj"]
    counted = node.dep_ == "attr" and node.head.lemma_ == "be"
    return counted and any(child.lower_ in ("it", "this", "that") for child in subjects)


def same_name(one: str, other: str) -> bool:
    """Whether two names of a gathering are one name and a shorter form of it."""
    ours, theirs = set(one.lower().split()), set(other.lower().split())
    return ours <= theirs or theirs <= ours


def _covers(known: Draft, draft: Draft) -> bool:
    return draft.sides() <= known.sides()


def people_of(draft: Draft) -> set[int]:
    """The identities of the people who take part."""
    return {id(part.figure) for part in draft.parts if part.figure.kind is ActorKind.PERSON}


def _overlap(known: Draft, draft: Draft) -> bool:
    ours = {id(figure) for figure in known.figures()}
    theirs = {id(figure) for figure in draft.figures()}
    return bool(ours & theirs)


def beside_another(words: ContactWords, trigger: Trigger) -> bool:
    """Whether talks are told before or after the ones being told: "before the meeting, they held talks in private",
    "met near the church, after which the two held talks"."""
    verb = trigger.verb
    if trigger.rule == FOLLOWED:
        return True
    if trigger.rule != "held a meeting" or trigger.definite or verb is None:
        return False
    if verb.tag_ in ("VBD", "VBN") and after_that(trigger):
        return True  # "received A. Then a meeting between the two delegations was held"
    beside = [noun for noun in after_preposition(verb, "before", "after", "following") if noun != trigger.node]
    kinds = [words.kind_of(noun) for noun in beside]
    return any(
        noun.lower_ == "which" or kind is not None and kind[0] == "meeting"
        for noun, kind in zip(beside, kinds, strict=True)
    )


def _within_its_days(known: Draft, draft: Draft) -> bool:
    """Whether two days are of one visit that has so many: "concluded a three-day visit on Friday", "arrived on
    Wednesday"; or one more, for who comes in the evening before."""
    days = next((days for each in (known, draft) if (days := counted(each.label))), 0)
    one, other = known.date.latest, draft.date.latest
    if known.kind is not EngagementKind.VISIT or not days or one is None or other is None:
        return False
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= days


def merge(known: Draft, draft: Draft) -> None:
    """Adds to a known draft what a later telling says more of it."""
    _learn_a_leg(known, draft)
    named = {part.figure.side for part in draft.parts if part.figure.kind is ActorKind.PERSON}
    if _of_unnamed_envoys(known) and len(draft.sides() - {"?"}) > 1:
        known.parts = [part for part in known.parts if not _is_unnamed_group(part)]

    bodies = [part for part in known.parts if part.figure.kind is ActorKind.ORGANISATION]
    stood_for = {part.figure.side: part.role for part in bodies if part.figure.side in named}
    spoken = known.kind is EngagementKind.MEETING or known.format is Format.PHONE
    if _by_nation(known) or _by_body(known) or spoken and len(named) > 1:
        known.parts = [  # "A and B led the talks of the two states"
            part for part in known.parts if part.figure.kind is ActorKind.PERSON or part.figure.side not in named
        ]
    for part in draft.parts:
        if part.figure.kind is ActorKind.PERSON or part.figure.side not in known.sides():
            known.add(part.figure, stood_for.get(part.figure.side, part.role), part.start, part.end)
    ahead = draft.actuality is Actuality.PLANNED and known.actuality is Actuality.OCCURRED
    if known.date.edtf is None and draft.date.edtf and not ahead or _finer(draft, known):
        known.take_date(draft)
    if known.date.edtf == draft.date.edtf and known.rules.get("kind") == "being abroad":
        known.begins = known.begins or draft.begins  # "is in Peru to attend a forum. She arrived on Friday"
    if _came_before_the_end(known, draft):
        known.take_date(draft)
    elif known.kind is EngagementKind.VISIT and _came_before_the_end(draft, known):
        known.ends = draft.ends  # "arrived on May 2. … He is to end his visit on May 4"
    if not known.places and draft.places and known.format is not Format.PHONE:
        known.take_places(draft)
    known.house = known.house or draft.house
    if known.kind is EngagementKind.VISIT and draft.places and all(place.country is None for place in known.places):
        known.places = []
    for place in draft.places if known.kind is EngagementKind.VISIT else ():
        if all(place.country not in (own.country, None) for own in known.places):
            known.places.append(place)
    if known.visit_type in (None, VisitType.UNSPECIFIED) and draft.visit_type:
        known.visit_type = draft.visit_type
        known.label = draft.label if draft.visit_type is not VisitType.UNSPECIFIED else known.label
    if known.kind is EngagementKind.VISIT and not counted(known.label):
        known.lasts = known.lasts or draft.lasts or counted(draft.label)
    off = draft.actuality is Actuality.CANCELLED and known.rules.get("actuality") == "told as planned before"
    if off:  # "was to visit Peru. However, the visit was put off"
        known.actuality, known.rules["actuality"] = draft.actuality, draft.rules["actuality"]
    if known.rules.get("actuality") == IN_THE_PRESENT and draft.actuality is Actuality.OCCURRED:
        known.rules["actuality"] = draft.rules["actuality"]
    known.tell_in(draft.spans[0])
    if not draft.background and known.background:
        known.background = False


def _learn_a_leg(known: Draft, draft: Draft) -> None:
    """Keeps the days of one country of a trip through several: "visited Peru and Chile from May 1-6. … He visited Lima
    from May 1-3"."""
    countries = {place.country for place in draft.places}
    within = "/" in (draft.date.edtf or "") and _covers(known, draft) and draft.date.edtf != known.date.edtf
    several = len(known.places) > 1 and len(countries) == 1 and countries <= {place.country for place in known.places}
    if known.kind is EngagementKind.VISIT and several and within and not vague(draft.date):
        known.legs.setdefault(draft.places[0].country, draft.date)


def _came_before_the_end(known: Draft, draft: Draft) -> bool:
    """Whether a visit of which only the end is dated is told to have begun before: "concluded her visit on May 4. … She
    arrived on May 2"."""
    first, told, last = draft.date, known.date.edtf, known.ends
    if first.edtf is None or told is None or last is None or last.edtf is None or not told.endswith(last.edtf):
        return False
    if first.edtf >= told.split("/")[0]:
        return False
    if first.earliest != first.latest or len(first.edtf) != len(last.edtf) or first.edtf >= last.edtf:
        return False
    if not first.earliest or not last.latest:
        return True
    return date.fromisoformat(last.latest) - date.fromisoformat(first.earliest) < _LONG_STAY


def tell_again(known: Draft, draft: Draft) -> None:
    """Merges a draft with the one it goes on about; talks of which no place is told are the call that the next sentence
    says they were: "A discussed trade with B. In a phone conversation, the two"."""
    by_phone = draft.format is Format.PHONE and known.label == "talks" and draft.sentence == known.sentence + 1
    if by_phone and may_be_a_call(known):
        known.kind, known.format, known.label = draft.kind, draft.format, draft.label
    merge(known, draft)


def may_be_a_call(known: Draft) -> bool:
    """Whether talks are news of which no place is told, so that a title may say that they were a call."""
    in_person = known.kind is EngagementKind.MEETING and known.format is Format.IN_PERSON
    return in_person and not known.places and not known.background


def make_a_call(known: Draft | None, label: str) -> None:
    """Makes talks of which no place is told the call that the next sentence opens with: "A discussed trade with B.
    During the phone call, B thanked A"."""
    if label and known is not None and known.label == "talks" and may_be_a_call(known):
        known.kind, known.format, known.label = EngagementKind.CALL, Format.PHONE, label


def made(known: Draft, draft: Draft, trigger: Trigger) -> None:
    """Makes a visit whose plan was told one that was made, where a clause says so: "arrived in Lima on Monday"."""
    planned = known.kind is EngagementKind.VISIT and known.actuality is Actuality.PLANNED
    done = draft.actuality is Actuality.OCCURRED and not draft.background and not vague(draft.date)
    told = trigger.rule == "verb of visiting" and trigger.node.tag_ == "VBD" and trigger.node.dep_ in ("ROOT", "conj")
    if planned and done and told:
        known.actuality, known.rules["actuality"] = draft.actuality, draft.rules["actuality"]
        known.label = draft.label if known.visit_type is VisitType.UNSPECIFIED else known.label


def _finer(draft: Draft, known: Draft) -> bool:
    """Whether the later telling dates closer: the interval of a visit that began on the day, the day in a week."""
    new, old = in_one_year(draft.date), in_one_year(known.date)
    if not (new.edtf and old.edtf and new.earliest and new.latest and old.earliest and old.latest):
        return False
    if known.kind is EngagementKind.VISIT and vague(old):
        return not vague(new) and not apart(with_the_eve(old), new)
    if known.kind is EngagementKind.VISIT:
        within = "/" not in old.edtf and new.earliest <= old.earliest <= new.latest
        return "/" in new.edtf and within or sets_out_before(old, new)
    return new.earliest == new.latest and old.earliest != old.latest and old.earliest <= new.earliest <= old.latest
