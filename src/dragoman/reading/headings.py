"""Headings: a contact that the title alone tells, where the text goes on as if it had told it.

"Telephone conversation with President A" stands above "The presidents discussed …": the other of the two is the
publisher's own, whom the text names later or not at all. A title may also be given beside the text: then it cannot be
quoted, and only says by what means those spoke whom the text names. Whoever it tells by his office may be named below.
"""

import re
from collections import Counter
from collections.abc import Iterable

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.knowledge.countries import load_countries
from dragoman.reading.actuality import standing_of
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS_AND_TOWNS
from dragoman.reading.merging import may_be_a_call
from dragoman.reading.parse import Parsed, modal, root_of
from dragoman.reading.people import PersonPhrase
from dragoman.reading.phrases import Description
from dragoman.reading.said import Said
from dragoman.reading.trigger import OF_TWO, Trigger
from dragoman.reading.triggers import find_triggers

_BY_TELEPHONE = re.compile(r"\b(?:tele)?phone (?:conversation|call|talk)s?\b", re.I)
_CALL = "telephone conversation"
_FINITE = frozenset(("VBD", "VBZ", "VBP", "VB", "MD"))
"""Tags of what makes a title a sentence."""
_MOURNED = re.compile(r"\b(?:passing|death|demise|loss|memory) of (?:[\w.]+ ){0,6}$")
"""What stands before the name of someone who has died."""
_SHORTEST = 3
"""Items of a sentence that tells anything."""


def open_by_title(words: ContactWords, titles: list[Parsed], body: list[Parsed], discourse: Discourse) -> None:
    """Enters the contact of a title, where the first sentence speaks of both who took part in it, or the title is the
    bare name of the contact: "Telephone conversation with President A"."""
    if not titles:
        return
    both = _lead_of_both(body) is not None
    bare = not any(node.tag_ in _FINITE for node in titles[0].nodes) and not _ahead(body)
    for trigger in find_triggers(words, titles[0]) if both or bare else ():
        if not both and trigger.node is not root_of(titles[0]) and trigger.node.tag_ == "VBG":
            continue  # "Press release on summoning Ambassador A"
        draft = _between_the_two(words, titles[0], trigger, discourse, body)
        if draft is not None:
            discourse.enter(draft)
            name_by_the_text(discourse)
            return


def _lead(body: list[Parsed]) -> Parsed | None:
    return next((parsed for parsed in body if len(parsed.items) >= _SHORTEST), None)


def _ahead(body: list[Parsed]) -> bool:
    """Whether the first sentence tells of what is to come: "Tomorrow, the President will speak by phone with"."""
    lead = _lead(body)
    return lead is not None and modal(root_of(lead)) in ("will", "shall")


def _lead_of_both(body: list[Parsed]) -> Parsed | None:
    """The first sentence, where its subject is both sides: "The presidents expressed"."""
    lead = _lead(body)
    thing = next((item.thing for item in lead.items if item.thing is not None), None) if lead is not None else None
    return lead if isinstance(thing, Description) and thing.noun == "joint" and thing.first == 0 else None


def _between_the_two(
    words: ContactWords, title: Parsed, trigger: Trigger, discourse: Discourse, body: list[Parsed]
) -> Draft | None:
    """The contact of a title that names whom the publisher's own had it with."""
    standing = standing_of(title, trigger, words)
    if standing is None or standing.background or trigger.kind not in OF_TWO or trigger.doers:
        return None
    partners = [ref for node in trigger.others for ref in discourse.references(title, node)]
    if any(partner.figure.kind is not ActorKind.PERSON for partner in partners):
        return None
    figures = [partner.figure for partner in partners]
    for partner in partners:
        _place_in_office(title, partner, discourse.cast.home)
    own = _own(discourse, figures, body) or _own_state(discourse, figures, body)
    if own is None:
        return None
    draft = blank(title, trigger, standing)
    draft.add_as_named(own)
    for partner in partners:
        draft.add(partner.figure, Role.PRINCIPAL, partner.start, partner.end)
    return draft


def _own(discourse: Discourse, partners: list[Figure], body: list[Parsed]) -> Figure | None:
    """The one of the publisher's country who does most in the report; where that is not known, the only other one, whom
    the report need not say to be of any."""
    home = discourse.cast.home
    sides = {partner.side for partner in partners}
    if not sides or None in sides or home in sides:
        return None
    others = [one for one in discourse.cast.people if one.forms and one.side not in sides]
    alive = [one for one in others if not _MOURNED.search(discourse.cast.text[: one.start])]
    at_home = [one for one in alive if one.side == home] or (alive if len(alive) == 1 else [])
    does = Counter(id(one) for parsed in body for one in _subjects(parsed, discourse)) if len(at_home) > 1 else {}
    own = max(at_home, key=lambda one: (does.get(id(one), 0), len(one.seen), -one.start), default=None)
    if own is not None and home is not None and own.side_basis != "stated":
        own.side, own.guessed = home, False
    return own


def _own_state(discourse: Discourse, partners: list[Figure], body: list[Parsed]) -> Figure | None:
    """The publisher's state, where the report names nobody of it and speaks of both, "the leaders agreed"."""
    home, sides = discourse.cast.home, {partner.side for partner in partners}
    if home is None or not sides or not sides.isdisjoint((home, None)):
        return None
    both = (parsed.view.sentence for parsed in body if any(each.noun == "joint" for each in parsed.descriptions))
    told = next(both, None)
    return discourse.cast.country(home, None, told.start, told.end) if told is not None else None


def _place_in_office(title: Parsed, partner: Reference, home: str | None) -> None:
    """Gives whoever a title names the foreign country that his office tells, also by a city: "Crown Prince of B"."""
    one, view = partner.figure, title.view
    hits = [hit for hit in view.hits if hit.kind in NATIONS_AND_TOWNS]
    own = [hit for hit in hits if partner.start <= view.span(hit.first, hit.last)[0] < partner.end]
    named = {hit.value for hit in own} - {home, None, ""}
    if len(named) == 1 and (one.side is None or one.side == home and one.side_basis == "derived"):
        one.side, one.side_basis, one.guessed = next(iter(named)), "derived", False


def _subjects(parsed: Parsed, discourse: Discourse) -> list[Figure]:
    """Those by name who do something in a sentence."""
    doing = (parsed.item(node).thing for node in parsed.nodes if node.dep_ == "nsubj")
    figures = (discourse.cast.of(thing) for thing in doing if isinstance(thing, PersonPhrase))
    return [figure for figure in figures if figure is not None]


def name_by_the_text(discourse: Discourse) -> None:
    """Gives whoever a title tells by his office alone the name of the one in the text who has no office there: "A
    receives the President of the Bank" above "during the meeting with B"."""
    told = [part.figure for draft in discourse.drafts for part in draft.parts]
    unnamed = [one for one in told if one.kind is ActorKind.PERSON and not one.forms]
    untitled = [one for one in discourse.cast.people if one.forms and not one.offices and one not in told]
    if len(unnamed) != 1 or len(untitled) != 1:
        return
    holder, person = unnamed[0], untitled[0]
    across = any(one.kind is ActorKind.PERSON and one.forms for one in told)
    if person.side not in (None, holder.side) and not (person.guessed and across):
        return
    person.offices += holder.offices
    person.side = holder.side
    discourse.cast.people.remove(holder)
    for part in (part for draft in discourse.drafts for part in draft.parts if part.figure is holder):
        part.figure = person


def open_by_given_title(title: str, body: list[Parsed], discourse: Discourse) -> None:
    """Enters the call that a title beside the text tells, where the first sentence speaks of both who had it."""
    lead = _lead_of_both(body) if _BY_TELEPHONE.search(title) else None
    home = discourse.cast.home
    named = [one for one in discourse.cast.people if one.forms and _names_one_of(title, (one.name, *one.forms))]
    partners = [one for one in named if one.side is None or one.side != home]
    if lead is None or len(partners) != 1:
        return
    partners[0].derive_side(_country_in(title, home))
    own = _own(discourse, partners, body)
    if own is None:
        return
    start, end = lead.view.sentence.start, lead.view.sentence.end
    draft = Draft(EngagementKind.CALL, _CALL, start, end, lead.view.sentence.index, Format.PHONE)
    draft.actuality = Actuality.OCCURRED
    draft.rules |= {"kind": "meeting as a noun", "actuality": "told as done"}
    draft.spans.append((start, end))
    draft.add_as_named(own, partners[0])
    discourse.enter(draft)


def by_given_title(title: str, drafts: list[Draft]) -> None:
    """Makes talks the call that a title beside the text says they were, where it names one who had them."""
    if not _BY_TELEPHONE.search(title):
        return
    for draft in drafts:
        if may_be_a_call(draft) and any(_names_one_of(title, (one.name, *one.forms)) for one in draft.figures()):
            draft.kind, draft.format, draft.label = EngagementKind.CALL, Format.PHONE, _CALL


def _country_in(title: str, home: str | None) -> str | None:
    """The one foreign country that a title names."""
    countries = load_countries().values()
    named = {each.code for each in countries if _names_one_of(title, (each.name, *each.adjectives))} - {home}
    return next(iter(named)) if len(named) == 1 else None


def _names_one_of(title: str, words: Iterable[str]) -> bool:
    """Whether a title has one of several names in it, whole: "Li" is none of "Libya"."""
    return any(re.search(rf"\b{re.escape(word)}\b", title) for word in words)


def told_below(drafts: list[Draft], said: list[Said], titles: list[Parsed]) -> list[Draft]:
    """The engagements without those of a title that the text tells again, with the names that the title leaves out:
    "Telephone conversation with the President of Peru" above "A had a telephone conversation with B"."""
    spans = [(each.view.sentence.start, each.view.sentence.end) for each in titles]
    kept = [draft for draft in drafts if draft.background or not set(draft.spans) <= set(spans)]
    for draft in (each for each in drafts if each not in kept):
        named = {id(figure) for figure in draft.figures() if figure.kind is ActorKind.PERSON and figure.forms}
        alike = (each for each in kept if _may_be(draft, each))
        again = next((each for each in alike if named <= {id(figure) for figure in each.figures()}), None)
        if again is None:
            return drafts
        for each in (each for each in said if each.engagement is draft):
            each.engagement = again
    return kept


def _may_be(titled: Draft, told: Draft) -> bool:
    """Whether what a title tells may be what the text tells: of the same kind, on the same day and of the same
    sides."""
    same = (titled.kind, titled.format, titled.actuality) == (told.kind, told.format, told.actuality)
    if titled.kind is EngagementKind.VISIT and any(place.country for place in titled.places):
        return False  # a title may name another leg; "visit to the Middle East" names none
    return same and titled.sides() == told.sides() and titled.date.edtf in (None, told.date.edtf)
