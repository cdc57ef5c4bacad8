"""Sides: for whom people act whose country the report does not print with their names.

In order: leaders are of the country they lead, and an office that one country alone has tells it; by whom the sentence
puts beside them (`bonds`); whoever is named in a culture of a country of the report is of that country; whoever
the publisher's own people meet "with" is of the nearest other country; the rest of the offices printed without a
country are the publisher's own, as agencies leave theirs out. The last two are guesses, which what is told later may
overrule.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.leaders import Leader, leader_addressed, leader_named
from dragoman.reading.bonds import FACING, REACH, RECEIVING, Appearance, governing, side_by_bond
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS, Hit, Kind
from dragoman.reading.japanese import spelled_as_japanese
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.regions import POSSESSIVE
from dragoman.reading.vietnamese import syllables
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

__all__ = ["Appearance", "Sides", "foreign_by_name"]

_PLACES = (*NATIONS, Kind.CITY)
_MEETING = frozenset(
    """met meet meets meeting meetings talks talk call calls spoke speaks speak conversation consultations
    discussions bilaterally separately together discussed session dialogue conferred consulted lunch dinner
    breakfast sat""".split()
)
_PAIRING = _MEETING | frozenset(("consultation", "summit", "phone", "telephone"))
_WORLDLY = re.compile(r"\bof (?:the )?(?:World|International|Global)\b")
_NEAR = 6
"""Words before "between" among which that of meeting stands."""
_CAME = frozenset(("came", "come", "coming", "got", "sat"))
_MESSAGES = frozenset("greetings regards wishes message letter invitation congratulations condolences".split())
_BRINGING = frozenset(
    "conveyed conveying delivered delivering handed handing brought transmitted passed relayed".split()
)
_UNIQUE = frozenset(("president", "prime minister", "king", "chancellor", "pm", "premier", "foreign minister"))
_VISITED = frozenset("visited visiting visits in to at".split())
"""Words before a country that is where things happen."""
_FAMILIES_KNOWN = frozenset(("VN", "KR"))
_KOREAN = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$")
"""A family name and two syllables joined by a hyphen: "Hong Min-jae", in Taiwan too."""
_ALONE = {
    "secretary of state": "US",
    "secretary of defense": "US",
    "secretary of war": "US",
    "high representative": "EU",
    "high representative/vice-president": "EU",
}
"""Whose offices these are where nothing stands after them: others' are "Secretary of State for Trade"."""
_SETTING_OUT = frozenset("paid will visited pays arrived arrives to is was begins began starts started".split())
"""Words after a name that tell of a visit."""
_CLEARLY = 3
"""How many times as often a report names the one country of two in which someone's family name is at home."""
_OPENING = 3
"""Tokens of a sentence within which its subject begins."""

_PARTY = frozenset(("party", "entourage", "delegation", "suite"))
_RECEIVED = frozenset(("called on", "paid a", "were received", "was received"))


class Sides:
    """Settles the sides of the people of one report.

    ``absent`` are the offices that a country has not, ``own`` those that it alone has, by its code.
    """

    def __init__(
        self,
        views: list[View],
        appearances: list[Appearance],
        people: list[Figure],
        vocabulary: Vocabulary,
        offices: Mapping[str, Mapping[str, frozenset[str]]],
    ) -> None:
        self._views = views
        self._appearances = appearances
        self._people = people
        self._vocabulary = vocabulary
        self._within = {
            (id(each.view), position)
            for each in appearances
            for position in range(each.phrase.name_first, each.phrase.name_last)
        }
        self._absent = offices["absent"]
        self._own = {head: code for code, heads in offices["own"].items() for head in heads}

    def settle(self, home: str | None) -> str | None:
        """Gives a side to those whose country is not printed, as far as the report lets one conclude it; the
        publisher's country, where it is known or follows from the report."""
        printed = {figure.side for figure in self._people if figure.side}
        self._by_office(home)
        self._by_bonds(home, listed=False)
        mentioned = self._mentioned(home)
        for figure in self._people:
            figure.derive_side(self._by_culture(figure, mentioned, home))
        self._by_bonds(home, listed=True)
        home = home or self._publisher(printed, mentioned)
        third = home is None or self._third_party(home, printed)
        self._by_context(None if third else home, mentioned)
        self._by_bonds(home, listed=True)
        if home is not None and not third:
            self._across_in_pairs(home, mentioned)
            self._own_of_publisher(home, mentioned)
        return home

    def _by_bonds(self, home: str | None, *, listed: bool) -> None:
        for number, appearance in enumerate(self._appearances):
            if appearance.figure.side is None and not _of_the_world(appearance.figure):
                side = side_by_bond(self._appearances, number, listed=listed, home=home)
                appearance.figure.derive_side(side)

    def _by_office(self, home: str | None) -> None:
        """Leaders by their names, and those who hold an office that one country alone has."""
        for figure in self._people:
            if figure.side is None and (leader := self._leader(figure)):
                figure.derive_side(leader.code)
            for style in sorted(figure.styles & self._own.keys()):
                figure.derive_side(self._own[style])  # "Shri", "Samdech"
            for fact in figure.offices:
                printed = f" {fact.text.lower()} "
                figure.derive_side(next((code for office, code in self._own.items() if f" {office} " in printed), None))
                if fact.phrase.head.endswith("commissioner") and printed.startswith(" european "):
                    figure.derive_side("EU")  # "European Energy Commissioner A"
                alone = _ALONE.get(printed.strip())
                if home in (None, alone):
                    figure.derive_side(alone, guessed=True)

    def _leader(self, figure: Figure) -> Leader | None:
        """The leader whom a name means: in full, or alone beside the office that he holds."""
        if len(figure.words) != 1:
            return leader_named(figure.words)
        return leader_addressed(figure.words[0], frozenset(figure.heads()))

    def _mentioned(self, home: str | None) -> Counter[str]:
        """How often each foreign country is named in the report."""
        found: Counter[str] = Counter(figure.side for figure in self._people if figure.side)
        for view in self._views:
            found.update(hit.value for hit in view.hits if hit.kind in NATIONS)
        found.pop(home or "", None)
        return found

    def _of_a_name(self, view: View, hit: Hit) -> bool:
        """Whether a country or town is part of someone's name: "Paris Vega", "Michael Jordan"."""
        return (id(view), hit.first) in self._within

    def _places(self, view: View, other: str) -> list[Hit]:
        """The countries and towns of a sentence but those of one country."""
        found = (hit for hit in view.hits if hit.kind in _PLACES and hit.value != other)
        return [hit for hit in found if not self._of_a_name(view, hit)]

    def _by_culture(self, figure: Figure, mentioned: Counter[str], home: str | None) -> str | None:
        """The one country of the report that a name's family belongs to; the publisher's own comes first."""
        words, vocabulary = figure.words, self._vocabulary
        if figure.side or not words or words[0] in vocabulary.given and len(words) < 3:
            return None
        cultures = vocabulary.cultures.get(words[0], frozenset())
        if "thi" in words[1:-1]:
            cultures = frozenset(("VN",))  # the middle syllable of a woman's name: "Be Thi Hoa"
        if not syllables(words[1:]):
            cultures -= {"VN"}  # "Bo Lund"
        if len(words) == 2 and not cultures:
            japanese = "JP" in vocabulary.cultures.get(words[1], ()) or spelled_as_japanese(words)
            cultures = frozenset(("JP",)) if japanese else cultures
        if not cultures or len(words) == 1 and not figure.offices:
            return None
        if "KR" in cultures and _KOREAN.search(figure.name):
            korean = any(code == home or code in mentioned for code in ("KR", "KP"))
            if not korean and (home == "TW" or "TW" in mentioned):
                return "TW"  # whose names are written alike: "You Mei-lin"
            return "KP" if "KR" not in mentioned and home != "KR" and (home == "KP" or "KP" in mentioned) else "KR"
        if home in cultures:
            return home
        fitting = sorted((code for code in cultures if code in mentioned), key=lambda code: -mentioned[code])
        most = len(fitting) > 1 and mentioned[fitting[0]] >= _CLEARLY * mentioned[fitting[1]]
        return fitting[0] if len(fitting) == 1 or most else None

    def _publisher(self, printed: set[str], mentioned: Counter[str]) -> str | None:
        """The country of a publisher whom nothing else tells: it leaves its own country out of its leaders' titles,
        so it is that of a leader printed without a country, or the one that is named but is nobody's."""
        for figure in self._people:
            titles = {fact.text.lower() for fact in figure.offices if fact.phrase.side is None}
            heads = {fact.phrase.head for fact in figure.offices if fact.phrase.side is None}
            if figure.side and figure.side_basis == "derived" and (heads & _UNIQUE or titles & set(self._own)):
                return figure.side
        if all(figure.side or not figure.offices for figure in self._people):
            return None
        others = [code for code in mentioned if code not in printed and len(code) == 2]
        if len(printed) > 1:  # those two may be all that it is about: "discussed the sanctions imposed by Peru"
            here = {
                hit.value
                for view in self._views
                for hit in view.hits
                if "in" in (view.low(hit.first - 1), view.low(hit.first - 1 - (view.low(hit.first - 1) == "the")))
            }
            others = [code for code in others if code in here]
        return others[0] if len(others) == 1 and printed else None

    def _third_party(self, home: str, printed: set[str]) -> bool:
        """Whether an agency reports of others: its own country is not named, and the report begins with a foreigner."""
        if not self._people or len(printed - {home}) < 2 or self._people[0].side in (None, home):
            return False
        named = any(hit.value == home and hit.kind in _PLACES for view in self._views for hit in view.hits)
        return not named and all(figure.side != home for figure in self._people)

    def _own_of_publisher(self, home: str, mentioned: Counter[str]) -> None:
        for appearance in self._appearances:
            if appearance.figure.side is None and self._foreign_by_name(appearance.figure, home):
                appearance.figure.derive_side(_side_of_list(appearance, home, mentioned), guessed=True)
        for each in self._appearances:
            each.figure.came = each.figure.came or _comes_as_a_guest(each) or _from_elsewhere(each, home)
        guests = {id(figure) for figure in self._people if figure.came}
        own = [
            figure for figure in self._people if not self._foreign_by_name(figure, home) and id(figure) not in guests
        ]
        _settle_offices([figure for figure in own if not self._strange(figure, home)], home, mentioned)
        for appearance in self._appearances:
            if appearance.figure.side is None and self._strange(appearance.figure, home):
                appearance.figure.derive_side(self._nearest(appearance, home, mentioned), guessed=True)
        if any(figure.side not in (None, home) for figure in self._people):
            for appearance in self._appearances:
                strange = id(appearance.figure) in guests or self._foreign_by_name(appearance.figure, home)
                strange = strange or not self._may_be_own(appearance.figure, home)
                if appearance.phrase.first <= _OPENING and not strange:
                    appearance.figure.derive_side(home, guessed=True)

    def _foreign_by_name(self, figure: Figure, home: str) -> bool:
        return foreign_by_name(figure, home, self._vocabulary)

    def _may_be_own(self, figure: Figure, home: str) -> bool:
        """Whether someone may be the publisher's countryman: no ambassador without a country where the report names the
        embassy of another, "The Embassy of Peru held a reception. Ambassador A said"."""
        abroad = figure.is_envoy() and figure.posted_to() is None
        return not abroad or not self._embassies - {home}

    @cached_property
    def _embassies(self) -> set[str]:
        """The countries whose embassies the report names: "the Embassy of Peru", "the Peruvian Embassy"."""
        found = set()
        for view in self._views:
            for hit in view.hits if "embassy" in view.lows else ():
                before = hit.first - 2 - (view.low(hit.first - 1) == "the")
                own = view.low(before) == "embassy" and view.low(before + 1) == "of"
                if hit.kind in NATIONS and (own or view.low(hit.last) == "embassy"):
                    found.add(hit.value)
        return found

    def _strange(self, figure: Figure, home: str) -> bool:
        """Whether someone holds an office that the publisher's country has not."""
        return bool({fact.phrase.head for fact in figure.offices} & self._absent.get(home, frozenset()))

    def _by_context(self, home: str | None, mentioned: Counter[str]) -> None:
        """The side that follows from what someone does here: is met, visits the publisher's country, is spoken
        for."""
        unsettled = [each for each in self._appearances if each.figure.side is None] if home else []
        abroad = {id(each.figure) for each in unsettled if home and _from_elsewhere(each, home)}
        for figure in self._people[:1]:
            own = home and not self._strange(figure, home) and self._may_be_own(figure, home)
            if own and id(figure) not in abroad:
                figure.derive_side(home, guessed=True)  # whom a publisher names first without a country is its own
        for number, appearance in enumerate(self._appearances):
            figure = appearance.figure
            if figure.side is not None or _of_the_world(figure):
                continue
            if home and _holds_at_home(appearance, home):
                figure.derive_side(home, guessed=True)
            elif home and id(figure) in abroad:
                figure.derive_side(self._nearest(appearance, home, mentioned), guessed=True)
            elif (speaker := _spoken_for_by(self._appearances, number)) is not None:
                figure.derive_side(speaker.side)
            elif home is None and (guests := _nation_across(self._appearances, number)) is not None:
                figure.derive_side(self._facing(appearance, guests, home, mentioned), guessed=True)
            elif (across := _across(self._appearances, number)) is not None:
                if home and across.offices:
                    across.derive_side(home, guessed=True)
                own = home in (None, across.side) and across.yet_to_leave()
                facing = across.side if own else self._facing(appearance, across.side, home, mentioned)
                figure.derive_side(facing, guessed=True)

    def _across_in_pairs(self, home: str, mentioned: Counter[str]) -> None:
        """The two of "the talks between Minister A and Deputy Minister B" are of two sides, the publisher's first where
        nothing else tells, and of the one other country of the report."""
        other = next(iter(mentioned), None)
        if other is None or len([code for code in mentioned if len(code) == 2]) > 1:
            return
        for left, right in zip(self._appearances, self._appearances[1:], strict=False):
            if left.view is not right.view or not _paired(left.view, left.phrase, right.phrase):
                continue
            if left.figure.side is None and right.figure.side in (None, other):
                left.figure.derive_side(home, guessed=True)
            for one, across in ((left.figure, right.figure), (right.figure, left.figure)):
                across.derive_side({home: other, other: home}.get(one.side or ""), guessed=True)

    def _facing(
        self, appearance: Appearance, other: str | None, home: str | None, mentioned: Counter[str]
    ) -> str | None:
        """The side of someone who meets one of the other side: the publisher's, or the nearest that is named."""
        if other is None:
            return None
        if home and other != home:
            return home
        across = {figure.side for figure in self._people if figure.side and figure.offices} - {other}
        named = {hit.value for hit in appearance.view.hits if hit.kind in _PLACES} - {other}
        if home is None and len(across) == 1 and not named:
            return next(iter(across))  # of the report's two sides: "The Peruvian also met Foreign Minister B"
        return self._nearest(appearance, other, mentioned)

    def _nearest(self, appearance: Appearance, other: str, mentioned: Counter[str]) -> str | None:
        """The country, not the other one's, that is named nearest to a person, else the one the report is about."""
        view, first = appearance.view, appearance.phrase.first
        hits = self._places(view, other)
        before = [hit for hit in hits if hit.last <= first]
        if before:
            return before[-1].value
        if hits:
            return max(hits, key=lambda hit: (view.low(hit.first - 1) == "in", mentioned[hit.value])).value
        index = view.sentence.index
        for earlier in reversed(self._views[max(0, index - 6) : index]):
            named = self._places(earlier, other)
            visited = [hit for hit in named if earlier.low(hit.first - 1) in _VISITED]
            if named:
                return (visited or named)[-1].value
        return next((code for code, _ in mentioned.most_common() if code != other), None)


def _of_the_world(figure: Figure) -> bool:
    """Whether the only offices printed of someone are of a body of many lands: "President of the World Chess Union"."""
    return bool(figure.offices) and all(_WORLDLY.search(fact.text) for fact in figure.offices)


def foreign_by_name(figure: Figure, home: str, vocabulary: Vocabulary) -> bool:
    """Whether someone need not be the publisher's countryman: his body is of many lands, or his full name cannot be of
    there, where its culture's family names are few and known."""
    if _of_the_world(figure):
        return True
    if home not in _FAMILIES_KNOWN or len(figure.words) < 2:
        return False
    return not any(home in vocabulary.cultures.get(word, ()) for word in (figure.words[0], figure.words[-1]))


def _paired(view: View, left: PersonPhrase, right: PersonPhrase) -> bool:
    """Whether two people meet by themselves: "the talks between Minister A and Minister B", "chaired by A and B"."""
    between = left.first - 1 - (view.low(left.first - 1) == "the")
    joined = right.first - 1 - (view.low(right.first - 1) == "the")
    told = {view.low(position) for position in range(max(0, between - _NEAR), between)}
    alone = bool(left.offices) and bool(right.offices) and joined == left.last and view.low(joined) == "and"
    across = view.low(between) == "by" and view.low(between - 1) in FACING
    return alone and (across or view.low(between) == "between" and bool(told & _PAIRING))


def _holds_at_home(appearance: Appearance, home: str) -> bool:
    """Whether an office is of a place in the publisher's country: "the President's representative in Lune"."""
    view, offices = appearance.view, appearance.phrase.offices
    if not offices or any(office.envoy and office.posted_to for office in offices):
        return False
    within = [hit for hit in view.hits for office in offices if office.first <= hit.first < office.last]
    return any(hit.kind is Kind.CITY and hit.value == home for hit in within)


def _comes_as_a_guest(appearance: Appearance) -> bool:
    """Whether someone is told as a guest: "visiting Minister A", "received a courtesy call from Mr. A"."""
    view, first = appearance.view, appearance.phrase.first
    if view.low(first - 1) == "visiting":
        return True
    caller = first - 1 - (view.low(first - 1) == "the")
    return view.low(caller) in ("from", "by") and view.lows[max(0, caller - 2) : caller] == ["courtesy", "call"]


def _side_of_list(appearance: Appearance, home: str, mentioned: Counter[str]) -> str | None:
    """The foreign country that the sentence named last before someone, else the only one of the report."""
    for hit in reversed(appearance.view.hits):
        if hit.last <= appearance.phrase.first and hit.kind in NATIONS and hit.value != home:
            return hit.value
    return next(iter(mentioned)) if len(mentioned) == 1 else None


def _from_elsewhere(appearance: Appearance, home: str) -> bool:
    """Whether someone is told as visiting the publisher's country, or as facing "his counterpart" from there."""
    view, last = appearance.view, appearance.phrase.last
    if _calls_with_his_party(view, last, home):
        return True
    for position in range(last, min(last + REACH, len(view.tokens))):
        if view.low(position) in ("his", "her") and (hit := view.hit(position + 1)) and hit.kind is Kind.DEMONYM:
            return hit.value == home and view.low(hit.last) in ("counterpart", "colleague")
    who = next((at for at in range(last, min(last + 12, len(view.tokens))) if view.low(at) == "who"), None)
    goes_on = who == last or view.low(last) in (",", "-", "at", "of", "from", "for")
    if who is not None and goes_on and view.low(who - 1) in (",", "-") and "and" not in view.lows[last:who]:
        last = who + 1  # "Mr A, chairman of a fund, who is visiting Peru"
    if view.low(last) not in _SETTING_OUT:
        return False
    return any(
        view.low(position) in ("visit", "visited", "visiting", "arrived", "arrives", "trip")
        and any(hit.value == home and position < hit.first < position + 4 and a_guests_goal(hit) for hit in view.hits)
        for position in range(last, min(last + 10, len(view.tokens)))
    )


def a_guests_goal(hit: Hit) -> bool:
    """Whether a place is one that a guest of the country visits, and not its own leader on a tour of the provinces."""
    if hit.kind is not Kind.CITY:
        return True
    country = load_countries().get(hit.value)
    return country is not None and hit.entry in (*country.capitals, *country.seats)


def _calls_with_his_party(view: View, last: int, home: str) -> bool:
    """Whether someone with his party calls on a person of no other nation, who is then at home: "Prime Minister A and
    his party called on General Secretary B here"."""
    if view.low(last) != "and" or view.low(last + 1) not in ("his", "her"):
        return False
    party = next((at for at in range(last + 2, last + 5) if view.low(at) in _PARTY), None)
    if party is None or " ".join(view.lows[party + 1 : party + 3]) not in _RECEIVED:
        return False
    return all(hit.value == home for hit in view.hits if hit.first > last and hit.kind in NATIONS)


def _spoken_for_by(appearances: list[Appearance], number: int) -> Figure | None:
    """Who brings someone's greetings or invitation: a messenger is of the sender's side."""
    view, phrase = appearances[number].view, appearances[number].phrase
    owned = view.low(phrase.last) in POSSESSIVE and view.low(phrase.last + 1) in _MESSAGES
    message = phrase.last + 1 if owned else phrase.first - 2
    if not owned and (view.low(phrase.first - 1) not in ("of", "from") or view.low(message) not in _MESSAGES):
        return None
    if view.low(message) == "invitation" and {"at", "upon", "on"} & {view.low(p) for p in range(message - 3, message)}:
        return None  # "came at the invitation of President A", who is the host
    before = [each for each in appearances[max(0, number - REACH) : number] if each.view is view]
    brought = next((p for p in range(phrase.first - 1, -1, -1) if view.low(p) in _BRINGING), None)
    if brought is None:
        return before[-1].figure if before and not owned else None
    bearers = [each for each in before if each.phrase.last <= brought]
    joined = view.low(brought - 1) == "and" or view.low(brought - 2) == "and" and view.low(brought - 1) == "also"
    return bearers[0 if joined else -1].figure if bearers else None


def _across(appearances: list[Appearance], number: int) -> Figure | None:
    """Who sits across the table from someone told as "met with X", "received X": the subject of that
    meeting."""
    view, phrase = appearances[number].view, appearances[number].phrase
    if phrase.offices and phrase.offices[0].posted_to:
        return None
    near = appearances[max(0, number - REACH) : number]
    own = [other for other in near if other.view is view]
    governor = governing(view, phrase, [other.phrase for other in own])
    met = _meeting_word(view, governor) if governor is not None else None
    if met is None:
        return None
    subjects = [other for other in own if other.phrase.last <= met]
    if subjects:  # whoever another is received "by" before is not the one who meets
        return None if view.low(subjects[-1].phrase.first - 1) == "by" else subjects[-1].figure
    index = view.sentence.index
    before = [other for other in near if index - 3 < other.view.sentence.index < index]
    last = [other for other in before if other.view is before[-1].view]
    return last[0].figure if last else None


def _nation_across(appearances: list[Appearance], number: int) -> str | None:
    """The nation of whoever meets someone, called by it alone: "the Iranian official also met Minister A"."""
    view, phrase = appearances[number].view, appearances[number].phrase
    own = [other.phrase for other in appearances[max(0, number - REACH) : number] if other.view is view]
    governor = governing(view, phrase, own)
    met = _meeting_word(view, governor) if governor is not None and not own else None
    hits = [hit for hit in view.hits if hit.kind is Kind.DEMONYM and met is not None and hit.last < met]
    return hits[0].value if len(hits) == 1 and view.low(hits[0].first - 1) == "the" else None


def _meeting_word(view: View, governor: int) -> int | None:
    """Where the word of meeting stands that a person is governed by; None where there is none."""
    if view.low(governor) in RECEIVING:
        return governor
    if view.low(governor) != "with" or view.low(governor - 1) == "together" and view.low(governor - 2) not in _CAME:
        return None  # "together with" is beside someone, "came together with" is across from him
    reach = REACH if view.low(governor - 1) == "and" else 8
    met = (p for p in range(governor - 1, max(-1, governor - reach), -1) if view.low(p) in _MEETING)
    return next(met, None)


def _settle_offices(people: list[Figure], home: str, mentioned: Counter[str]) -> None:
    """The publisher's own country for offices without one, unless they are envoys' or already taken at
    home."""
    only = next(iter(mentioned)) if len(mentioned) == 1 else None
    taken: set[str] = set()
    for figure in people:
        unique = figure.heads_of_state() & _UNIQUE
        if figure.side is None and figure.offices:
            posted = figure.posted_to()
            if figure.is_envoy():
                figure.derive_side(only if posted in (None, home) else home, guessed=True)
            elif posted and posted != home:
                figure.derive_side(posted, guessed=True)
            else:
                figure.derive_side(only if unique & taken else home, guessed=True)
        if figure.side == home:
            taken |= unique
