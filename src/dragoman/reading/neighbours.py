"""Neighbours: what stands beside a run of capitals and says that it is a place's or a body's name, or whose it is."""

import re
from collections.abc import Container

from dragoman.domain.text import ParagraphKind
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.view import View
from dragoman.reading.words import FUNCTION_WORDS, LONG_INITIALS

_ADDRESSED = frozenset("congratulations congratulation condolences sympathy sympathies message letter".split())
_PLACE_AFTER = frozenset(
    """province city district commune airport street county region state hotel university island islands
    river sea village ward municipality prefecture oblast port stadium bay strait peninsula reef shoal lake
    mountain palace bridge square avenue road highway airbase base plant university hospital school districts
    provinces cities communes wards counties region regions""".split()
)
_PLACES_AFTER = frozenset("districts provinces cities communes wards counties towns regions islands".split())
"""What a list of places may be named in common by: "in Phong Dien, Ninh Binh and Cai Lay districts"."""


_JOINED_INITIAL = re.compile(r"(?:[A-Z][a-z]?\.)+[A-Z][a-z]")
"""An initial printed with the name: "K.Boateng"."""
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_THINGS = frozenset(
    """network channel newspaper daily weekly magazine outlet website agency broadcaster ship vessel tanker ferry
    company firm airline brand studio museum club team band festival restaurant platform app programme
    program documentary film novel song play satellite rocket drone missile typhoon hurricane storm cyclone""".split()
)
"""Words of things whose names follow them."""


_MEDIA = frozenset("newspaper daily weekly magazine channel broadcaster radio television".split())
_GENERATIONS = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
_JOINING = ("-", "'", "’")
_FEW = 2
"""Words of a line that is too short to show how it prints capitals."""
_FIELD = 7
"""Words before a field within which the title of its minister stands."""


def once(view: View, first: int, last: int) -> int:
    """Where a name ends that a page prints twice, the family name first in one: "Hani Saleh Saleh Hani"."""
    half, odd = divmod(last - first, 2)
    words = view.lows[first:last]
    twice = half > 1 and not odd and sorted(words[:half]) == sorted(words[half:])
    return first + half if twice else last


def of_country(view: View, hit: Hit) -> bool:
    """Whether a country ends a title: "President of Nepal", "of the Republic of Nepal", "Ambassador to Nepal"."""
    position = hit.first - 1 - (view.low(hit.first - 1) == "the")
    return view.low(position) == "of" or view.low(position) == "to" and view.kind(position - 1) is Kind.TITLE


def end_of_army(view: View, nation: Hit) -> int:
    """Where the body in capitals ends that an officer is of, behind its nation: "General Falk of the Lao | People's
    Army"."""
    last = nation.last
    while view.capital(last) or view.low(last) in ("'s", "’s", "'", "’"):
        last += 1
    return last if last > nation.last and view.kind(last - 1) in (Kind.INSTITUTION, Kind.ORGAN) else nation.last


def owned(view: View, first: int) -> bool:
    """Whether a country owns what follows: "Norway's Ingrid Berg"."""
    return first > 1 and view.low(first - 1) in ("'s", "’s") and view.kind(first - 2) is Kind.COUNTRY


def spoken_for(view: View, first: int) -> bool:
    """Whether a movement of a country stands here, whose office is told: "the spokesman for Ruritania's Nashwa"."""
    country = view.hit(first - 2) if owned(view, first) else None
    if country is None or view.low(country.first - 1) not in ("of", "for"):
        return False
    return view.kind(country.first - 2) is Kind.TITLE


def people_of(view: View, first: int) -> bool:
    """Whether a plural after a nation is a people, of whom someone is told: "the leader of Iraqi Shias"."""
    nation = view.hit(first - 1)
    if nation is None or nation.kind is not Kind.DEMONYM or not view.low(first).endswith("s"):
        return False
    return view.low(nation.first - 1) in ("of", "the")


def numbered(view: View, position: int) -> bool:
    """Whether a number says which term or session of a body an office is of: "General Secretary of the | 14th Central
    Committee", "President of the | 78th session of the"."""
    if view.low(position).isdigit() and view.kind(position - 1) is Kind.ORGANISATION:
        return not view.dated[position]  # "President of AIPA 41"
    if _ORDINAL.fullmatch(view.low(position)) is None:
        return view.low(position) == "session" and _ORDINAL.fullmatch(view.low(position - 1)) is not None
    body = view.kind(position + 1) in (Kind.INSTITUTION, Kind.ORGAN, Kind.ORGANISATION, Kind.MODIFIER)
    named = body and (view.capital(position + 1) or view.low(position + 1) == "session")
    return view.low(position - 1) == "the" and named


def medium_told(view: View, position: int) -> bool:
    """Whether a small word says that the name before it is a medium's: "editor of Marea | newspaper"."""
    named = view.capital(position - 1) and view.hit(position - 1) is None
    return view.low(position) in _MEDIA and named and not view.capital(position)


def thing(view: View, first: int) -> bool:
    """Whether a word says that the name after it is a medium's, firm's or ship's: "the television network Al Fajr"."""
    told = medium_told(view, first - 1)  # "of Marea newspaper | Jan Berg"
    return view.low(first - 1) in _THINGS and not view.capital(first - 1) and not told


def field_of_office(view: View, first: int, last: int) -> bool:
    """Whether words stand in a list of what a minister is for: "Minister of Agriculture, | Animal Care and Roads"."""
    listed = view.low(first - 1) == "," and view.low(last) == "and" and view.capital(last + 1)
    if not listed or view.hit(last + 1) is not None and view.kind(last + 1) is Kind.TITLE:
        return False
    before = range(max(1, first - _FIELD), first - 1)
    return any(view.low(p) in ("of", "for") and view.kind(p - 1) is Kind.TITLE for p in before)


def place(view: View, last: int) -> bool:
    """Whether a word for a place follows a run or closes it: "Tran Phu Street", "Lune and Calder districts"."""
    if view.low(last) == "international" and view.low(last + 1) == "airport":
        return True  # "King Khalid International Airport"
    if view.low(last) in _PLACE_AFTER or view.low(last - 1) in _PLACE_AFTER:
        return True
    following = last
    while following < last + 12 and (view.capital(following) or view.low(following) in (",", "and")):
        following += 1
    return following > last and view.low(last) in (",", "and") and view.low(following) in _PLACES_AFTER


def joined_initial(view: View, position: int) -> bool:
    """Whether a word is a name with its initials: "K.Boateng", "V.G.Orlov"."""
    return _JOINED_INITIAL.match(view.tokens[position].fold) is not None


def speaks(view: View, position: int) -> bool:
    """Whether someone speaks by what stands behind his short name: "So | said", "Do | , for his part,"."""
    low = view.low(position)
    if low == ",":
        return view.low(position + 1) in ("for", "on") and view.low(position + 3) == "part"
    if low == "also":
        return speaks(view, position + 1)
    return low in ("said", "told") or low.endswith("ed") and view.low(position - 1) not in ("an", "a")


def addressed(view: View, first: int) -> bool:
    """Whether what goes to people stands before a name: "sent condolences to | Ana Costa"."""
    return view.low(first - 1) == "to" and view.low(first - 2) in _ADDRESSED


def leads(view: View, first: int) -> bool:
    """Whether a name tells who leads a group: "a delegation headed by | Karin Falk"."""
    return view.low(first - 1) == "by" and view.low(first - 2) in ("led", "headed")


def initial(view: View, position: int) -> bool:
    """Whether a word is an initial, also one of two letters: "G. Orlov", "Zh. Dorj"."""
    word = view.tokens[position].fold
    return len(word) == 1 or word in LONG_INITIALS


def ends_countries(view: View, position: int) -> bool:
    """Whether a country ends a list of them in a title: "Special Envoy for Libya and Chad | Jan Berg"."""
    return view.low(position - 1) in ("and", ",") and view.kind(position - 2) is Kind.COUNTRY


def bare_initial(view: View, position: int) -> bool:
    """Whether a capital without a point is an initial before a name: "Minister R K Menon"; an article is none."""
    low = view.low(position)
    if len(low) != 1 or not low.isalpha() or not view.capital(position):
        return False
    after = len(view.low(position + 1)) == 1 and view.capital(position + 1)
    titled = view.kind(position - 1) in (Kind.TITLE, Kind.RANK, Kind.HONORIFIC)
    if low in ("a", "i") and not (after or titled):
        return False
    return after or view.capital(position + 1) and view.at[position + 1] is None


def in_brackets(view: View, position: int) -> bool:
    """Whether a word stands alone in brackets, an acronym or a remark on a title: "(LPRP)", "(Retd)"."""
    if view.low(position - 1) != "(" or view.low(position + 1) != ")":
        return False
    return view.tokens[position].fold.isupper() or view.kind(position - 2) in (Kind.TITLE, Kind.RANK)


def with_generation(view: View, last: int) -> int:
    """The end of a name with the mark of a father or son behind it: "John Roe, Jr."."""
    if view.low(last) in _GENERATIONS:
        return last + 1
    return last + 2 if view.low(last) == "," and view.low(last + 1) in _GENERATIONS else last


def in_title_case(view: View) -> bool:
    """Whether a title prints all its words but small ones with a capital, so that a capital shows no name."""
    if view.sentence.kind is not ParagraphKind.TITLE:
        return False
    small = [p for p, token in enumerate(view.tokens) if token.low.isalpha() and not token.capital]
    inner = (p for p in small if view.low(p - 1) not in _JOINING)  # "Kim Chol-ho's"
    return all(view.low(p) in FUNCTION_WORDS for p in inner) and len(view.tokens) - len(small) > _FEW


_PAPER_AND_NAME = 3
_OF_AN_OFFICE = 8
"""Words from an office's head to the end of what it is of."""


def behind_what_is_led(view: View, given: Container[str], first: int, last: int) -> int:
    """Where a name begins in a run whose first words are the place or body of an office: "Governor of Salo | Omar
    Falk", "Chairman of the Union of Falconers | Omar Falk"; at its first word where no given name stands behind."""
    if last - first <= 2 or view.low(first - 1) not in ("of", "for") or view.low(first) in given:
        return first
    if view.low(first - 2) in ("editor", "chief") and last - first == _PAPER_AND_NAME:
        return first + 1  # "Editor-in-Chief of Manana | Luis Vega"
    if all(view.kind(p) is not Kind.TITLE for p in range(max(0, first - _OF_AN_OFFICE), first - 1)):
        return first
    return next((p for p in range(first + 1, last - 1) if view.low(p) in given), first)
