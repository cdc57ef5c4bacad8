"""Descriptions: people told without a name, by office, side or part: "the Prime Minister", "the two
sides"."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from dragoman.reading.gazetteer import NATIONS, Hit, Kind, of_many_states
from dragoman.reading.jointly import joint_size
from dragoman.reading.nationlists import nations_joined
from dragoman.reading.offices import TitlePhrase, title_phrases
from dragoman.reading.phrases import Description, PersonPhrase
from dragoman.reading.regions import MAJESTIES, NAMING, POSTED, STYLES, plain_capital
from dragoman.reading.shortoffices import by_short_form
from dragoman.reading.view import View
from dragoman.reading.vocabulary import EVENT

_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "our", "this", "both"))
_OF_AN_OFFICE = frozenset(
    (
        Kind.TITLE,
        Kind.MODIFIER,
        Kind.RANK,
        Kind.INSTITUTION,
        Kind.ORGAN,
        Kind.ORGANISATION,
        Kind.COUNTRY,
        Kind.DEMONYM,
    )
)

LANDS = frozenset(("country", "nation", "state"))
"""What a nation is called after the region where it lies."""
_OWN_LANDS = LANDS | {"island", "kingdom", "republic"}
"""What a report calls the country of whoever it is about."""
_MANY_LANDS = frozenset(("countries", "nations", "states"))
_HEADING_LANDS = frozenset(
    ("leader", "president", "prime minister", "head of state", "head of government", "foreign minister")
)
"""Offices whose holders stand for several lands that are not named: "the leaders of island countries"."""
_JOINING = frozenset("and in to on at for with from of".split())
"""Words with which something else begins than what several states are called."""
_OF_THESE = frozenset(
    "two both our their its these his her three four five six seven eight nine ten several some".split()
)
"""Words that say which states they are."""
_CONTACTS = frozenset("met on with received telephoned called briefed hosted welcomed".split())
"""Words after which an office without an article is its holder: "met army chief and discussed"."""
_LONG_SERVING = frozenset(
    "veteran seasoned experienced distinguished honoured honored esteemed illustrious eminent dear".split()
)
_LEADING_BODIES = frozenset(("secretary general", "secretary-general", "director general", "director-general"))
_BEFORE_HEADS = frozenset(("foreign", "host", "visiting", "side", "top", "senior"))
_HEADS = ("head", "leader", "chief", "speaker", "chairman", "chairwoman", "chairperson")
_LONGEST = 5
"""Words between "head of" and the house."""
_HOUSES_OF_STATE = ("parliament", "government", "state", "diplomacy")
_FOREIGN_POLICY = ("foreign", "policy", "affairs", "external", "diplomatic")
_MINISTRIES = ("ministry", "department", "agency")
_HOUSES = frozenset(("office", "secretariat", "service", "bureau", "cabinet", "department"))
_CHIEFS = frozenset(("minister", "president", "chancellor", "premier", "king"))
_OF_A_STATE = frozenset("parliament government army military legislature senate".split())
"""What is of a state and printed in small letters behind its nation."""
_EVENTS = frozenset(("visit", "meeting", "talks", "dialogue", "session"))
"""Words of bodies' and agreements' names that are an event in small letters: "during the visit | Secretary A"."""
_AFTER_HEAD = frozenset(("of", "for", "to"))

_MEMBERS = frozenset(("state", "states", "country", "countries", "nation", "nations"))
"""What is a member of a body and no person."""
_OFFICIAL_THINGS = frozenset(
    """visit trip talks tour reception dinner banquet welcome ceremony letter statement invitation residence meeting
    capacity country countries nation government development language duties channels exchanges function""".split()
)
"""What "official" and "host" describe when they are no person."""
_OF_THINGS = ("official", "host", "guest")
_GOES = ("visits", "tours")
_OF_TRIPS = frozenset("working friendly friendship goodwill business state bilateral joint opening".split())
"""What stands between "official" and such a thing."""


def descriptions(
    view: View,
    taken: list[PersonPhrase],
    nouns: frozenset[str],
    joint: frozenset[str],
    short: Mapping[str, TitlePhrase] = MappingProxyType({}),
) -> list[Description]:
    """The people told without a name: "the Prime Minister", "the Vietnamese official", "the two sides"; ``short`` holds
    the offices that the report itself shortens."""
    covered = [False] * len(view.tokens)
    for phrase in taken:
        for position in range(phrase.first, min(phrase.last, len(covered))):
            covered[position] = True
    found: list[Description] = []
    position = 0
    while position < len(view.tokens):
        free = not covered[position]
        description = by_short_form(view, position, short) if free and short else None
        description = description or (_description_at(view, position, covered, nouns, joint) if free else None)
        if description is None:
            position += 1
        else:
            found.append(description)
            position = description.last
    return found


def _description_at(
    view: View, first: int, covered: list[bool], nouns: frozenset[str], joint: frozenset[str]
) -> Description | None:
    size = joint_size(view, first, joint)
    if size and not _of_nations(view, first + size):
        return Description(first, first + size, None, None, "joint", True)
    if view.low(first) in ("a", "an"):
        return None
    start, first = first, _after_honorifics(view, first)
    determined = first > start
    if view.low(first) in _DETERMINERS and not (first < len(covered) and covered[first]):
        determined = True
        first += 1
    return _told(view, start, first, covered, nouns, determined) or _majesty(view, start, covered)


def _of_nations(view: View, position: int) -> bool:
    """Whether a pair is told to be of two states by name: "the prime ministers | of Peru and Laos"."""
    named = position + 1 + (view.low(position + 1) == "the")
    return view.low(position) == "of" and view.kind(named) is Kind.COUNTRY and view.kind(position - 1) is Kind.TITLE


def _after_honorifics(view: View, first: int) -> int:
    """Where a description goes on after honorifics: "HH the Amir", "Samdech Techo Prime Minister"."""
    while (hit := view.hit(first)) and hit.kind is Kind.HONORIFIC and hit.first == first:
        first = hit.last
    return first


def _majesty(view: View, first: int, covered: list[bool]) -> Description | None:
    """ "His Majesty", "Her Excellency", "Samdech Techo" with nothing after it."""
    hit = view.hit(first)
    if hit is None or hit.last < len(covered) and covered[hit.last] or view.capital(hit.last):
        return None
    if hit.kind is Kind.HONORIFIC and hit.entry.split()[0] in STYLES and hit.first == first:
        return Description(first, hit.last, None, None, hit.entry, False)
    return Description(first, hit.last, None, None, "majesty", False) if hit.entry in MAJESTIES else None


def _owned_by_a_land(view: View, position: int, nouns: frozenset[str]) -> bool:
    """Whether the country of whoever the report is about owns what follows: "the kingdom's official"; "the island's"
    may stand before any office."""
    low, owns = view.low(position), view.low(position + 1) in ("'s", "’s")
    return owns and (low == "island" or low in _OWN_LANDS and view.low(position + 2) in nouns)


def _told(
    view: View, start: int, first: int, covered: list[bool], nouns: frozenset[str], determined: bool
) -> Description | None:
    last, nations, noun = *nations_joined(view, first), ""
    while last < len(view.tokens) and not covered[last] and not view.dated[last]:
        hit, low = view.at[last], view.low(last)
        if hit and hit.kind in NATIONS and not noun:
            nations = nations or (hit,)
            last = hit.last
        elif low in ("'s", "'") and nations and not noun:
            last += 1
        elif determined and _owned_by_a_land(view, last, nouns):
            last += 2  # "the island's official"
        elif low in nouns and not _posted_or_of(view, last):
            noun = "counterpart" if low == "colleague" else low
            last += 1
            if noun == "host" and view.low(last) in nouns:  # "the host official" is the host
                last += 1
            break
        elif determined and low in _LONG_SERVING and (view.low(last + 1) in nouns or view.kind(last + 1) in NATIONS):
            last += 1  # "the veteran politician"
        elif determined and view.lows[last : last + 3] == ["high", "-", "ranking"] and view.low(last + 3) in nouns:
            last += 3  # "the high-ranking guest"
        elif low == "chief" and not noun and view.kind(last + 1) in NATIONS:
            last += 1  # "the chief Peruvian diplomat"
        elif low == "member" and view.low(last + 1) in _MEMBERS:
            break  # "the European Union member states"
        elif hit and hit.kind is Kind.TITLE:
            return _several(_titled(view, start, first, last, covered), nations)
        elif (
            hit
            and hit.kind in NAMING
            and hit.kind is not Kind.CITY
            and (determined or nations or hit.kind in (Kind.MODIFIER, Kind.RANK) or _before_its_head(view, hit))
            and (low not in _EVENTS or view.capital(last))
            and last - first < 8
        ):
            last = hit.last
        elif (
            determined
            and hit is None
            and _of_a_region(view, last)
            and view.low(last + 1) in nouns
            or low in _BEFORE_HEADS
            or low == "and"
            and _joins_bodies(view, last)
        ):
            last += 1
        else:
            break
    if not noun and determined and not nations and _only_a_rank(view, first, last):
        return _titled(view, start, first, first, covered)
    goes = noun not in _OF_THINGS and view.low(last) in _GOES  # "Lao Ambassador visits Lima"
    if noun and not goes and _describes_a_thing(view, last):
        return None
    joined = noun in POSTED and view.capital(start) and view.low(start - 1) == "and"
    if noun and (determined or nations or joined):
        plural = noun.endswith("s") and noun not in ("diplomats",)
        return _several(Description(start, last, None, nations[0].value if nations else None, noun, plural), nations)
    return None


def _before_its_head(view: View, body: Hit) -> bool:
    """Whether a body of many states stands before the office of whoever leads it: "NATO Secretary General arrived"."""
    office = view.hit(body.last) if of_many_states(body) else None
    return office is not None and office.kind is Kind.TITLE and office.entry in _LEADING_BODIES


def _only_a_rank(view: View, first: int, last: int) -> bool:
    """Whether someone is told by his rank alone: "the Senior General"; not within a name or a title."""
    words = range(first, last)
    ranks = len(words) > 0 and view.capital(first) and all(view.kind(position) is Kind.RANK for position in words)
    return ranks and not view.capital(last) and view.low(last) != "-"


def _of_lands(view: View, at: int, last: int) -> int:
    """Where envoys of several states end, else ``last``: "ambassadors of Pacific island | countries"."""
    start = last + 1 if view.low(last) in ("of", "from") and not view.capital(last) else last
    if not {"of", "from"} & set(view.lows[at:start]):
        return last
    end = next((p + 1 for p in range(start, start + 4) if view.low(p) in _MANY_LANDS), last)
    between = range(start, end)
    if any(not view.low(p).isalpha() or view.low(p) in _JOINING | _OF_THESE for p in between):
        return last
    return last if start > last and _names_a_side(view, start, end) else end


def _names_a_side(view: View, first: int, last: int) -> bool:
    return any(view.kind(position) in (*NATIONS, Kind.ORGANISATION) for position in range(first, last))


def _of_a_region(view: View, position: int) -> bool:
    """Whether a word tells where someone is from though it names no country: "the Caribbean diplomat"."""
    return view.capital(position) and view.low(position).endswith(("an", "ese", "ern"))


def _posted_or_of(view: View, position: int) -> bool:
    """Whether a noun is an office of or to somewhere: "the ambassador to Laos", "the representative of the UN"."""
    titled = view.kind(position) is Kind.TITLE
    return titled and view.low(position + 1) in ("to", "of") and _named_next(view, position + 2)


def _joins_bodies(view: View, position: int) -> bool:
    """Whether "and" stands between two bodies that someone is of: "the Party and State leader"."""
    around = (view.kind(position - 1), view.kind(position + 1))
    return all(kind in (Kind.INSTITUTION, Kind.MODIFIER) for kind in around) and view.capital(position + 1)


def _several(description: Description | None, nations: tuple[Hit, ...]) -> Description | None:
    """A description of several nations' people, which must be a plural."""
    if description is None or len(nations) < 2:
        return description
    if not description.plural:
        return None
    description.side, description.nations = None, nations
    return description


def _describes_a_thing(view: View, position: int) -> bool:
    """Whether "official" or "host" goes with a thing that follows, a country or what kind of thing it is between: "his
    official China visit", "her official working visit"."""
    while True:
        hit = view.hit(position)
        if hit is not None and hit.kind in NATIONS:
            position = hit.last
        elif view.low(position) in _OF_TRIPS:
            position += 1
        else:
            break
    if view.low(position + 1) == "-" and view.low(position + 2) == "day":
        position += 3  # "his official four-day visit"
    return view.low(position) in _OFFICIAL_THINGS or view.low(position).removesuffix("s") in _OFFICIAL_THINGS


def _titled(view: View, start: int, first: int, at: int, covered: list[bool]) -> Description | None:
    """A description by office: up to the end of the office's body."""
    last = at
    while last < len(view.tokens) and not covered[last] and not view.dated[last]:
        following = _goes_on(view, at, last)
        if following is None:
            break
        last = following
    while last > at + 1 and view.low(last - 1) in ("and", "of", "for", "to", "the"):
        last -= 1
    last = _before_another(view, start, at, _before_a_house(view, at, last))
    if view.low(last - 1) == "member" and view.low(last) in _MANY_LANDS and last - 1 > at:
        last -= 1  # "envoys of EU member states"
    phrases = title_phrases(view, first, last)
    if not phrases:
        return None
    office: TitlePhrase = phrases[0]
    if len(phrases) > 1 and view.low(phrases[0].last) in ("'s", "’s"):
        office = replace(phrases[-1], side=phrases[-1].side or office.side)
    if office.plural and last == start + 1 and of_many_states(view.hit(start - 1)):
        return None  # "G7 Leaders" are those of the body, capital letter or not
    bare = " " in office.head and view.low(start - 1) in _CONTACTS
    opens = start == 0 and view.capital(0) and view.capital(0) != view.capital(at) and not office.plural
    if not (start < first or view.tokens[at].capital or office.side or bare or opens):
        return None
    description = Description(start, last, office, office.side, office.head, office.plural)
    if office.plural:
        description.last, description.nations = listed_nations(view, at, last)
        if not description.nations and view.kind(last - 1) in NATIONS and view.low(last) in _OF_A_STATE:
            last = description.last = last + 1  # "leaders of the Thai | parliament"
        if not description.nations:
            description.last = _of_lands(view, at, last)
            heading = (
                office.head in _HEADING_LANDS and not office.side and not _names_a_side(view, at, description.last)
            )
            description.of_lands = description.last > last and (office.envoy or heading)
            description.side = None if description.of_lands else description.side
    elif view.low(last) in LANDS and _of_a_region(view, last - 1):
        description.last = last + 1  # "the president of the South American | country"
    return description


def _before_a_house(view: View, at: int, last: int) -> int:
    """Where an office ends before its house: "the Prime Minister | 's Office", "the President | 's Press Service"; not
    "the head of the President's Office", who is of that house."""
    owned = next((p for p in range(at + 1, last) if view.low(p) in ("'s", "’s")), last)
    title = any(view.kind(p) is Kind.TITLE for p in range(owned, last))
    title = title or view.kind(owned - 1) is Kind.TITLE and not _AFTER_HEAD.isdisjoint(view.lows[at:owned])
    return last if title or not _HOUSES & set(view.lows[owned:last]) else owned


def _before_another(view: View, start: int, at: int, last: int) -> int:
    """Where an office ends before that of another: "both the Prime Minister | and Ambassador", "the Prime Minister |
    and President"."""
    joined = next((p for p in range(at + 1, last) if view.low(p) == "and"), last)
    if view.kind(joined + 1) is not Kind.TITLE:
        return last
    both = view.low(start - 1) == "both" or view.low(start) == "both"
    chiefs = joined - 1 >= at and view.low(joined - 1) in _CHIEFS and view.low(last - 1) in _CHIEFS
    apart = chiefs and view.low(joined - 1) != view.low(last - 1) and last - joined in (2, 3)
    return joined if both or apart or _listed_without_articles(view, start, joined) else last


def _listed_without_articles(view: View, start: int, joined: int) -> bool:
    """Whether offices that are called on are those of several: "called on EAM | and Minister of Commerce"."""
    while view.low(start - 1) == "," and view.kind(start - 2) is Kind.TITLE:
        hit = view.hit(start - 2)
        start = hit.first if hit is not None else start - 2  # "called on Defence Minister, NSA | and Prime Minister"
        while view.kind(start - 1) in (Kind.MODIFIER, Kind.INSTITUTION) and view.capital(start - 1):
            start -= 1
    called = view.low(start - 1) == "on" and view.low(start - 2) in ("called", "calls", "call", "calling")
    return called and view.low(start) not in _DETERMINERS and view.capital(joined + 1)


def _behind_as_well_as(view: View, position: int) -> int:
    """Where a list goes on with one more country alone: "envoys of Laos, as well as | Cuba"."""
    after = position + 3 + (view.low(position + 3) == "the")
    hit = view.hit(after) if view.lows[position : position + 3] == ["as", "well", "as"] else None
    alone = hit is not None and hit.kind is Kind.COUNTRY and view.low(hit.last) not in ("'s", "'")
    return after if alone else position


def listed_nations(view: View, head: int, last: int) -> tuple[int, tuple[Hit, ...]]:
    """The nations listed after a plural and where they end, else ``last``: "envoys of Laos, Cuba and the UN"."""
    of = next((p for p in range(head, last) if view.low(p) in ("of", "from")), last)
    nations, position = list[Hit](), of + 1
    while True:
        while view.low(position) in ("the", "and", ","):
            position += 1
        position = _behind_as_well_as(view, position)
        hit = view.hit(position)
        if of == last or hit is None or hit.kind not in (Kind.COUNTRY, Kind.ORGANISATION) or not hit.value:
            break
        nations.append(hit)
        position = end = hit.last
        if view.low(position) not in ("and", ",", "as"):
            break
    if len(nations) < 2:
        return last, ()
    letters = view.hit(end + 1) if view.low(end) == "(" and view.low(end + 2) == ")" else None
    if letters is not None and letters.value == nations[-1].value:
        end += 3  # "the leaders of Peru and the Lake Council (LC)"
    posted = view.hit(end + 1) if view.low(end) in ("to", "in") else None
    return (posted.last if posted and posted.kind is Kind.COUNTRY else end), tuple(nations)


def _goes_on(view: View, at: int, position: int) -> int | None:
    """Where an office told without a name goes on after a word; None where it is over."""
    hit, low = view.at[position], view.low(position)
    if (house := _house_of_state(view, at, position)) is not None:
        return house
    if hit and hit.value == EVENT and position > at and view.kind(position - 1) is Kind.TITLE:
        return None  # "the Foreign Ministers | Meeting"
    if hit and hit.kind in _OF_AN_OFFICE:
        return hit.last if view.tokens[hit.first].capital or hit.kind is Kind.TITLE else None
    if position == at:
        return None
    before = view.low(position - 1)
    if hit and hit.kind is Kind.CITY and before == "to" and not POSTED.isdisjoint(view.lows[at:position]):
        return hit.last  # "the ambassador to Quito"
    if low == "(" and view.low(position + 2) == ")" and view.kind(position - 1) is Kind.TITLE:
        return position + 3 if view.capital(position + 1) else None  # "the Secretary (East)"
    if low == "to" and not POSTED & set(view.lows[at:position]):
        return None
    if low in _AFTER_HEAD and _named_next(view, position + 1) or low == "the" and before in _AFTER_HEAD:
        return position + 1
    if low == "and" and view.capital(position + 1):
        of_office = view.kind(position + 1) in (Kind.TITLE, Kind.INSTITUTION, Kind.MODIFIER)
        return position + 1 if of_office or view.kind(position + 2) is Kind.INSTITUTION else None
    if low in ("'s", "’s", "-") and _named_next(view, position + 1):
        return position + 1
    if low == "and" and view.kind(position + 1) is Kind.COUNTRY and "for" in view.lows[at:position]:
        return position + 1  # "the special envoy for Peru and Chile"
    if low in ("'s", "’s") and view.kind(position + 1) is Kind.TITLE:
        return position + 1  # "the Prime Minister's special representative"
    in_body = before in _AFTER_HEAD or before in ("the", "and", "-", "'s", "’s") or _of_body(view, position - 1)
    return position + 1 if in_body and plain_capital(view, position) else None


def _house_of_state(view: View, at: int, position: int) -> int | None:
    """Where "the head | of the national parliament", "| of Laos's government" ends, in small letters or not."""
    title = view.hit(at)
    alone = position == (title.last if title is not None else at + 1)
    if not alone or view.low(position - 1) not in _HEADS or view.low(position) != "of":
        return None
    last = position + 1
    while (
        view.low(last) in ("the", "national", "our", "'s", "’s", *_FOREIGN_POLICY)
        or view.kind(last) in NATIONS
        and last - position < _LONGEST
    ):
        last += 1
    houses = _MINISTRIES if view.low(last - 1) in _FOREIGN_POLICY else _HOUSES_OF_STATE
    return last + 1 if view.low(last) in houses and view.low(last - 1) != "of" else None


def _of_body(view: View, position: int) -> bool:
    """Whether a capitalised word belongs to a body's name, so that another may follow: "the Foreign Intelligence |
    Service"."""
    return view.capital(position) and view.kind(position) in (None, Kind.INSTITUTION, Kind.MODIFIER)


def _named_next(view: View, position: int) -> bool:
    """Whether a capitalised word of a body or a country comes next, an article left out."""
    if view.low(position) == "the":
        position += 1
    return view.capital(position) and (view.kind(position) in NAMING or plain_capital(view, position))
