"""Referents: whom a description stands for, by part, side, office or who spoke last."""

import re
from dataclasses import replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Role
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import fold
from dragoman.reading.besidenames import OTHERS
from dragoman.reading.bodyofficials import of_that_body
from dragoman.reading.byrank import of_that_rank
from dragoman.reading.descriptions import LANDS
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure, OfficeFact
from dragoman.reading.nodes import Node
from dragoman.reading.offices import TitlePhrase
from dragoman.reading.parse import Parsed
from dragoman.reading.people import Description
from dragoman.reading.regions import STYLES
from dragoman.reading.sameoffices import (
    DEPUTIES,
    WORD,
    another_field,
    asked_for,
    head_fits,
    house_told,
    leads_house,
    leads_such,
    minister_of_something,
    of_another_body,
    of_another_house,
    same_field,
)
from dragoman.reading.scene import Scene
from dragoman.reading.worldly import speaking_for_the_world

_COUNTED = re.compile(
    r"(?:the two|both) ((?:[a-z]+ )?(?:minister|president|speaker|ambassador|king|chancellor))s$", re.I
)
"""Both holders of one office: "the two prime ministers"."""
_HEADS_OF_STATE = re.compile(
    r"\bheads of (?:state|government)\b|\bleaders of (?:the two|both) (?:countries|nations|states)\b", re.I
)
"""Leaders told by what they lead, who may be others than the ministers or envoys who met."""
_HEADS = frozenset("president king queen emir amir sultan emperor premier chancellor pm".split())
_DEPUTY = re.compile(r"\b(?:deputy|vice|secretary of state|state secretary)\b", re.I)
_MINISTRIES = ("ministry", "department", "agency", "office")
_OF_A_STATE = re.compile(r"(?:[Tt]he )?(?:[Hh]ead|[Ll]eader) of (?:the )?[A-Z][\w ]+$")
"""A head of state, told by his country alone: "the head of Peru"."""
_LEADERS = ("the two leaders", "both leaders", "the leaders")
_TWO = 2
_CROWNED = frozenset("king queen sultan emir amir emperor empress prince princess".split()) | {"crown prince"}
_CONTACTS = frozenset(("met", "spoke", "talked"))
_CHIEFS = ("chief", "head", "boss")
_LED_BY = {
    "parliament": ("parliament", ("speaker", "chairman", "chairwoman", "chairperson", "chair", "president")),
    "state": ("state", ("president", "king", "queen", "emir", "sultan", "emperor")),
    "government": ("state", ("prime minister", "premier", "chancellor")),
    "diplomacy": ("state", ("minister", "foreign minister", "fm", "secretary of state")),
}
"""Track and offices of those who are called the head of a house of state."""
_EPITHETS = frozenset(("top", "chief", "senior", "veteran", "seasoned", "high-ranking"))
_LAWMAKERS = ("lawmaker", "parliamentarian", "legislator", "mp", "senator", "congressman", "congresswoman", "deputy")
_LEADING = frozenset(
    ("president", "general secretary", "party general secretary", "prime minister", "premier", "chancellor", "king")
    + ("pm", "chairman", "chairwoman", "speaker", "sultan", "emir", "amir", "first secretary", "head of state")
    + ("vice president", "crown prince", "supreme leader", "queen", "emperor")
)
"""Heads of offices whose holders are leaders."""


PRINCIPALS = frozenset(("leader", "minister", "president", "official"))
"""People of whom a plural may mean those who were met one by one."""
_BY_NUMBER = ("the two", "the three", "both")


class Referents(Scene):
    """The scene, asked whom the descriptions in it stand for."""

    def several(self, description: Description, start: int, end: int) -> bool:
        """Whether a plural means people who were met one by one: "the two Chinese leaders", "the Lao leaders"."""
        if self.tells_of_others(start, end):
            return False
        counted = self.cast.text[start:end].lower().startswith(_BY_NUMBER)
        return counted or description.noun.removesuffix("s") in PRINCIPALS

    def all_meant(self, group: Node, side: str) -> list[Figure]:
        """All of a side for whom a plural stands: "the Lao leaders", and not "former Lao leaders"."""
        others = any(child.lower_ in OTHERS for child in group.children)
        return [] if others or group.lower_.removesuffix("s") not in PRINCIPALS else self._all_of_side(side)

    def singular(self, description: Description, printed: str) -> Figure | None:
        """The person a description stands for, by role, side, office or who spoke last."""
        description = self._of_that_nation(description, printed)
        if description.noun in ("host",) or description.noun.startswith("host "):
            return self._by_role(Role.HOST)
        if description.noun in ("guest", "visitor", "dignitary") or printed.lower().startswith("the visiting "):
            guest, side = self._by_role(Role.VISITOR), description.side
            other = side is not None and guest is not None and guest.side not in (None, side)
            return (self.of_side(side) or self._named_of_side(side) or guest) if other and side is not None else guest
        if description.noun.partition(" ")[0] in STYLES:
            return self._styled(description.noun)
        if description.office is not None:
            found = self._head_of_house(description.office, printed)
            found = found or of_that_rank(printed, self.cast.text, self.recent)
            found = found or self._by_office(description.office, description.side, printed)
            leads = description.office.head in _LEADING and description.side is not None
            unsure = leads and found is not None and (found.side is None or found.guessed)
            found = (self._untitled_one(description.side) if unsure else None) or found
            found = self._own_leader(description, found) or found
            words = set(printed.lower().split())
            if (
                found is not None
                and found.is_envoy()
                and "diplomat" in words
                and not words.isdisjoint(("top", "chief"))
            ):
                return self._called_so(description, printed) or found
            return found or self._chief(description.office, printed) or self._called_so(description, printed)
        if description.noun == "diplomat" and description.side:
            return (
                self.of_side(description.side) or self._envoy(description.side) or self._named_of_side(description.side)
            )
        last = self.speakers[0] if len(self.speakers) == 1 else None
        if description.noun == "diplomat" and last is not None and _diplomat(last) and not description.side:
            return last
        if description.noun in ("diplomat", "envoy", "ambassador"):
            envoy = self._envoy(description.side)
            if envoy is not None or description.noun != "diplomat":
                return envoy
        if not description.side and (one := of_that_body(self.current, printed, self.cast.home)) is not None:
            return one
        if description.side:
            told = self.of_side(description.side) or self._named_of_side(description.side)
            leads = description.noun.endswith("leader") and (told is None or told.is_envoy())
            return self._leader_ahead(description.side) or told if leads else told
        if description.noun in ("counterpart",):
            return self._of_the_same_office() or self._other()
        spoke = () if self.speakers_joint else reversed(self.speakers)  # of both who agreed neither is the one
        people = [
            figure
            for figure in (*spoke, self.subject, *reversed(self.recent))
            if figure and figure.kind is ActorKind.PERSON
        ]
        if "Leader" in printed:  # the title of one alone
            people = [figure for figure in people if _titled_leader(figure)] or people
        if description.noun in ("leader", "top leader", "statesman"):
            people = [figure for figure in people if _leads(figure)] or people
        if description.noun == "majesty":
            people = [figure for figure in people if _crowned(figure)] or people
        return people[0] if people else None

    def _of_that_nation(self, description: Description, printed: str) -> Description:
        """An office with its side where its nation goes by its region: "the president of the South American country" is
        of the foreign side of what is being told."""
        words = printed.split()
        lies = len(words) > 1 and words[-1] in LANDS and words[-2][0].isupper()
        if description.side is not None or description.office is None or not lies:
            return description
        told = [draft for draft in (self.current, self.visit) if draft is not None]
        foreign = {side for draft in told for side in draft.sides()} - {self.cast.home, "?"}
        return replace(description, side=next(iter(foreign))) if len(foreign) == 1 else description

    def _styled(self, style: str) -> Figure | None:
        """Who bears a style, named last of several: "Samdech Techo" of "Samdech Akka Moha Sena Techo"."""
        asked = set(style.split())
        bearers = [one for one in self.cast.people if any(asked <= set(each.split()) for each in one.styles)]
        return next((one for one in reversed(self.recent) if one in bearers), bearers[0] if bearers else None)

    def _by_role(self, role: Role) -> Figure | None:
        for draft in (self.current, self.visit):
            if draft is None:
                continue
            for part in draft.parts:
                if part.role is role and part.figure.kind is ActorKind.PERSON:
                    return part.figure
        return (
            self._on_the_visit(role is Role.HOST)
            or self._in_his_country(role is Role.HOST)
            or self._at_home(role is Role.HOST)
            or self._other()
            or self._who_came(role)
        )

    def _who_came(self, role: Role) -> Figure | None:
        """The guest before anyone is told to have met him: whoever travels."""
        came = [figure for figure in self._travellers() if figure.kind is ActorKind.PERSON]
        return came[0] if role is Role.VISITOR and came else None

    def _on_the_visit(self, host: bool) -> Figure | None:
        """The guest where a visit is told is who travels, wherever the publisher is at home, and the host the other."""
        travellers = self.visit.figures() if self.visit is not None and self.current is not self.visit else []
        people = self.current.principals() if self.current is not None else []
        guests = [figure for figure in people if figure in travellers and figure.kind is ActorKind.PERSON]
        others = [figure for figure in people if figure not in travellers and figure.kind is ActorKind.PERSON]
        fitting = others if host else guests
        return fitting[0] if len(guests) == 1 and len(fitting) == 1 else None

    def _in_his_country(self, host: bool) -> Figure | None:
        """Where two met in the country of one of them, he is the host, wherever the publisher is at home."""
        people = self.current.principals() if self.current is not None else []
        there = {place.country for place in self.current.places} if self.current is not None else set()
        hosts = [figure for figure in people if figure.side is not None and figure.side in there]
        fitting = hosts if host else [figure for figure in people if figure not in hosts]
        if len(hosts) != 1 or len(people) != _TWO or fitting[0].kind is not ActorKind.PERSON:
            return None
        return fitting[0]

    def _at_home(self, host: bool) -> Figure | None:
        """Where no role is told, the host is the principal of the publisher's country and the guest the other one."""
        people = (
            [figure for figure in self.current.principals() if figure.kind is ActorKind.PERSON] if self.current else []
        )
        if not any(figure.side == self.cast.home for figure in people):
            return None
        fitting = [figure for figure in people if (figure.side == self.cast.home) == host]
        return fitting[0] if len(fitting) == 1 else None

    def _other(self) -> Figure | None:
        """The principal across the table from whoever spoke last."""
        if self.current is None:
            return None
        last = self.speakers[-1] if self.speakers else self.subject
        for figure in self.current.principals():
            if figure is not last and (last is None or figure.side != last.side) and figure.kind is ActorKind.PERSON:
                return figure
        return None

    def _of_the_same_office(self) -> Figure | None:
        """The one person of another side who holds the very office of whoever it is about: "The Prime Minister will
        hold talks with his counterpart", whom a deputy met at the airport."""
        last = self.speakers[-1] if self.speakers else self.subject
        heads = {fact.phrase.head for fact in last.offices} if last is not None else set()
        other = [one for one in self.cast.people if last is not None and one is not last and one.side != last.side]
        peers = [one for one in other if one.forms and any(fact.phrase.head in heads for fact in one.offices)]
        return peers[0] if len(peers) == 1 else None

    def facing(self) -> list[Figure]:
        """The first two people named of two different sides, for "the two leaders" before any contact is told."""
        found: list[Figure] = []
        known = sorted((one for one in self.cast.people if one in self.recent), key=Figure.is_envoy)
        for figure in known:
            if figure.side is not None and all(figure.side != other.side for other in found):
                found.append(figure)
        return found[:2] if len(found) > 1 else self._states_facing()

    def _states_facing(self) -> list[Figure]:
        """The two states that a report tells of first of all and for which nobody stands: "the two countries"."""
        codes = list(dict.fromkeys(code for code in (self.cast.home, *self.foreign) if code))[:2]
        known = [self.cast.countries[code] for code in codes if code in self.cast.countries]
        return known if len(known) == _TWO else []

    def of_those_called(self, printed: str) -> list[Draft]:
        """What "the two sides" may be of, what is being told first; "the two prime ministers" are of what two prime
        ministers were told to take part in."""
        told = [draft for draft in (self.current, *reversed(self.drafts)) if draft is not None]
        called = _COUNTED.match(printed)
        if printed.lower() in _LEADERS:  # of presidents sooner than of the ministers who were told of last
            return sorted(told, key=lambda draft: draft.background or not all(map(_leads, draft.principals())))
        return sorted(told, key=lambda draft: not _all_hold(draft, called[1].lower())) if called else told

    def recalled_pair(self, lows: list[str], index: int) -> list[Figure]:
        """Those of whom a contact was just recalled: "A and B had a call in May. They also met in June"."""
        last = self.drafts[-1] if self.drafts else None
        again = lows[:2] == ["they", "also"] and not _CONTACTS.isdisjoint(lows[2:4])
        if not again or last is None or not last.background or last.sentence != index - 1:
            return []
        return last.principals() if len(last.sides()) > 1 else []

    def called_so(self, figures: list[Figure], printed: str) -> list[Figure]:
        """Of those who met, the two who hold the office: "the two foreign ministers" of three who sat together."""
        if _HEADS_OF_STATE.search(printed) and not any(map(_heads_a_state, figures)):
            return self._their_states(figures)
        called = _COUNTED.match(printed)
        if called is None:
            return figures
        title = called[1].lower()
        holders = [one for one in figures if any(self._stands_for(title, fact) for fact in one.offices)]
        if not holders and title == "president" and len(figures) == _TWO and not any(map(_heads_a_state, figures)):
            return self._their_states(figures)  # ministers of them
        if len(figures) <= _TWO:
            return figures
        return holders if len(holders) == _TWO == len({one.side for one in holders}) else figures

    def spoke_together(self) -> list[Figure]:
        """Those of two sides who by name said something together last: "A and B declared"."""
        by_name = all(figure.kind is ActorKind.PERSON for figure in self.speakers)
        sides = {figure.side for figure in self.speakers} - {None}
        return list(self.speakers) if self.speakers_joint and by_name and len(sides) > 1 else []

    def _their_states(self, figures: list[Figure]) -> list[Figure]:
        """The states of two who speak of those above them: "the two heads of state", said by ministers."""
        known = [(one.side, one) for one in figures if one.side in load_countries()]
        both = [self.cast.country(side, None, one.start, one.end) for side, one in dict(known).items() if side]
        return both if len(both) == _TWO else figures

    def _by_office(self, office: TitlePhrase, side: str | None, printed: str) -> Figure | None:
        """The person whose office the words may stand for; of several, the one who takes part, holds just
        that office, spoke or was named last."""
        best: tuple[int, int, Figure] | None = None
        asked = asked_for(office.head, printed, self.stand_ins)
        house = house_told(printed)
        for figure in self.cast.people:
            if side and figure.side not in (None, side):
                continue
            held = [fact for fact in figure.offices if self._stands_for(asked, fact, of_anybody=side is None)]
            held = [
                fact
                for fact in held
                if not of_another_house(office, fact.phrase) and not of_another_body(office, printed, fact)
            ]
            here = side is not None and self.current is not None and self.current.has(figure)
            held = held or [fact for fact in figure.offices if here and minister_of_something(asked, fact)]
            if held and all(another_field(printed, fact.text) for fact in held):
                continue
            of_house = [fact for fact in figure.offices if leads_house(house, fact)] if house is not None else []
            held = held or of_house
            if not held and not leads_such(office, printed, figure):
                continue
            score = 4 if self.current and self.current.has(figure) else 0
            score += 2 if held and held[0].phrase.head == office.head else 0
            score += 1 if held and held[0].phrase.track == office.track else 0
            score += 3 if any(same_field(printed, fact.text) for fact in held) else 0
            score += 5 if of_house else 0
            score += 2 if figure in self.speakers else 0
            score += 1 if figure.side == self.cast.home and not side else 0
            rank = self.recent.index(figure) if figure in self.recent else -1
            rank = len(self.recent) if figure is self.subject else rank  # who goes on sooner than who was named last
            if best is None or (score, rank) > best[:2]:
                best = (score, rank, figure)
        return best[2] if best else None

    def _stands_for(self, asked: str, fact: OfficeFact, *, of_anybody: bool = False) -> bool:
        """Whether a short title may mean an office: "the Minister" a deputy minister, "the police chief" the
        Minister of Public Security; "the chief" that of a body only where the words tell of which."""
        if of_anybody and asked == "chief":
            return head_fits(asked, fact.phrase.head)
        held = f" {' '.join(WORD.findall(fold(fact.text).lower()))} "
        if fact.phrase.head == "leader" and fact.phrase.side is not None and asked in _LEADING:
            return True  # "Kazakh leader A met the envoy. … The Kazakh President"
        return head_fits(asked, fact.phrase.head) or any(f" {name} " in held for name in self.stand_ins.get(asked, ()))

    def _chief(self, office: TitlePhrase, printed: str) -> Figure | None:
        """Whoever leads a body, called by it alone: "the UN chief" where one person of the UN is named, "the head of
        the Lao Ministry of Finance" its minister."""
        if office.head not in _CHIEFS or office.organisation is None:
            return None
        if "ministry" in printed.lower() and (minister := self._minister(office.side, printed)) is not None:
            return minister
        if office.side is None:
            return None
        named = [figure for figure in self.cast.people if figure.forms and figure.side == office.side]
        return self.of_side(office.side) or (named[0] if len(named) == 1 and not named[0].is_envoy() else None)

    def _head_of_house(self, office: TitlePhrase, printed: str) -> Figure | None:
        """Who leads a house of state, called so: the speaker for "the head of the national parliament", the president
        for "the Head of the Peruvian State" and "of Peru", the foreign minister for "the head of Peruvian diplomacy",
        "of the foreign policy department"."""
        words = printed.lower().split()
        abroad = words[-1] in _MINISTRIES and not {"foreign", "external", "diplomatic"}.isdisjoint(words)
        called = words[-1] in (*_CHIEFS, "leader") and words[-2:-1] in (["government"], ["parliament"])
        house = "diplomacy" if abroad else words[-2] if called else words[-1]  # "the Government chief"
        house = "state" if office.of_nation and house not in _LED_BY and _OF_A_STATE.match(printed) else house
        track, heads = _LED_BY.get(house, ("", ()))
        if heads and office.head.startswith(DEPUTIES):
            return self._deputy(office.side, track)
        if office.head not in (*_CHIEFS, "leader") or not heads:
            return None
        fitting = [
            figure
            for figure in self.cast.people
            if figure.forms and office.side in (None, figure.side)
            if any(fact.phrase.head in heads and fact.phrase.track == track for fact in figure.offices)
            if house != "diplomacy" or _diplomat(figure)
        ]
        here = [figure for figure in fitting if self.current is not None and self.current.has(figure)]
        return next((found[0] for found in (here, fitting) if len(found) == 1), None)

    def _deputy(self, side: str | None, track: str) -> Figure | None:
        """The deputy who was named last: "the deputy head of Peruvian diplomacy" is no minister."""
        fitting = [
            figure
            for figure in self.cast.people
            if figure.forms and side in (None, figure.side)
            if any(_DEPUTY.search(fact.text) and fact.phrase.track == track for fact in figure.offices)
        ]
        last = next((figure for figure in reversed(self.recent) if figure in fitting), None)
        return last or next(iter(fitting), None)

    def _minister(self, side: str | None, printed: str) -> Figure | None:
        """The one minister of the field that a ministry's name tells: "the head of the Ministry of Finance"."""
        fitting = [
            figure
            for figure in self.cast.people
            if (side is None or figure.side in (None, side))
            and any(
                head_fits("minister", fact.phrase.head) and same_field(printed, fact.text) for fact in figure.offices
            )
        ]
        here = [figure for figure in fitting if self.current is not None and self.current.has(figure)]
        fitting = here if len(here) == 1 else fitting
        if len(fitting) != 1:
            return None
        fitting[0].derive_side(side)
        return fitting[0]

    def _called_so(self, description: Description, printed: str) -> Figure | None:
        """Whoever spoke last, called by an epithet and no office of his: "the senior lawmaker", "the top Lao judge"."""
        office, last = description.office, self.speakers[0] if len(self.speakers) == 1 else None
        if last is None or office is None or not last.forms:
            return None
        if last.side is not None and description.side not in (None, last.side):
            return None
        words = set(printed.lower().split())
        epithet = not _EPITHETS.isdisjoint(words) or office.head in _LAWMAKERS or office.head.endswith(" chief")
        return last if epithet and (not last.is_envoy() or "diplomat" in office.head) else None

    def _envoy(self, side: str | None) -> Figure | None:
        pool = [*(self.current.figures() if self.current else []), *reversed(self.recent), *self.cast.people]
        for figure in pool:
            if figure.is_envoy() and side in (None, figure.side):
                return figure
        return self.of_side(side) if side else None

    def _named_of_side(self, side: str) -> Figure | None:
        """The person of a side who was named last, where no contact tells who speaks for it."""
        return next((figure for figure in reversed(self.recent) if figure.side == side), None)

    def _leader_ahead(self, side: str) -> Figure | None:
        """The leader of a side whom a report names only after it spoke of "the Lao leader"."""
        named = [one for one in self.cast.people if one.forms and one.side == side and _leads(one)]
        return min(named, key=lambda figure: min(figure.forms.values()), default=None)

    def _untitled_one(self, side: str | None) -> Figure | None:
        """The person of the publisher's own side who is named first and without an office."""
        named = [figure for figure in self.cast.people if figure.forms and not figure.offices and figure.side == side]
        first = min(named, key=lambda figure: min(figure.forms.values()), default=None)
        return first if side is not None and side == self.cast.home else None

    def worldly(self, parsed: Parsed, group: Node) -> list[Figure]:
        """Those who speak for bodies of no one state, as they are worded."""
        words = speaking_for_the_world(parsed, group)
        return [self.cast.worded(ActorKind.DELEGATION, *parsed.view.span(*words))] if words is not None else []

    def _own_leader(self, description: Description, found: Figure | None) -> Figure | None:
        """The publisher's own leader, whom it does not title, for "the President" without a country, sooner than one
        whom it calls "President of Peru"."""
        office = description.office
        alone = office is not None and office.head == "president" and description.side is None
        if not alone or found is None or found.side in (None, self.cast.home):
            return None
        own = self._untitled_one(self.cast.home)
        of_his_land = all(fact.phrase.side is not None for fact in found.offices)
        return own if own in self.recent and of_his_land else None

    def _untitled(self, side: str) -> Figure | None:
        """The one person of a side here whose office is nowhere printed: publishers do not title their own leader."""
        figures = self.current.figures() if self.current else self.recent
        fitting = [
            figure
            for figure in figures
            if figure.kind is ActorKind.PERSON and not figure.offices
            if figure.side == side or figure.side is None and side == self.cast.home
        ]
        return fitting[0] if len(fitting) == 1 else None


def _all_hold(draft: Draft, title: str) -> bool:
    """Whether all who speak for the sides of an engagement hold an office of this title."""
    people = [figure for figure in draft.principals() if figure.kind is ActorKind.PERSON]
    return len(people) > 1 and all(any(head_fits(title, fact.phrase.head) for fact in one.offices) for one in people)


def _diplomat(figure: Figure) -> bool:
    """Whether foreign affairs are someone's office, so that "the senior diplomat" may be said of him."""
    return figure.is_envoy() or any("foreign" in fact.text.lower() for fact in figure.offices)


def _crowned(figure: Figure) -> bool:
    """Whether someone reigns or is of a house that does: who is styled "His Majesty", and not the minister who met
    him."""
    return any(fact.phrase.head in _CROWNED for fact in figure.offices)


def _titled_leader(figure: Figure) -> bool:
    return any(fact.phrase.head in ("leader", "supreme leader") for fact in figure.offices)


def _leads(figure: Figure) -> bool:
    """Whether someone holds an office for which "the leader" may stand."""
    leads = any(fact.phrase.head in _LEADING for fact in figure.offices)
    return not figure.is_envoy() and (leads or _titled_leader(figure))


def _heads_a_state(figure: Figure) -> bool:
    """Whether someone may be one of "the two heads of state", or of government or of a ruling party."""
    heads = [fact.phrase.head for fact in figure.offices if fact.phrase.track in ("state", "party")]
    leads = any(head in _HEADS or head.endswith(("prime minister", "general secretary")) for head in heads)
    return figure.kind is not ActorKind.PERSON or leads and not figure.is_envoy() or _titled_leader(figure)
