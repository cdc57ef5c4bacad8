"""Lists of countries and people: "the foreign ministers of Peru, Ana Costa; Laos, Kham Vong; and Cuba, Luis Paz", also
with the names in brackets.

Each is of the country before his name, and holds the office that is printed once for all.
"""

from dataclasses import replace

from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.offices import title_phrases
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.regions import region_before
from dragoman.reading.view import View

_PARTED = frozenset((",", ";", "and", "the", "from", "of", "to", "as", "well", ")", "]"))
"""What may stand between one of a list and the country of the next."""
_TOGETHER = frozenset("counterparts colleagues leaders".split())
"""What those of a list may be called for whom no office is printed."""
_NAMING = frozenset("are were include including includes included namely :".split())
"""Words before the first of a list of names."""
_OPENED, _CLOSED = ("(", "["), (")", "]")
_BETWEEN = 4
"""Words between one of a list and the country of the next, at most."""


def of_their_countries(views: list[View], named: list[list[PersonPhrase]]) -> None:
    """Gives those of a list "PLURAL of COUNTRY, NAME; COUNTRY, NAME" each his country and the office of all."""
    for view, phrases in zip(views, named, strict=True):
        for number, phrase in enumerate(phrases[:-1]):
            country = _country_before(view, phrase) or _country_right_before(view, phrase, phrases[number + 1])
            if country is not None and view.low(phrase.name_first - 1) in _OPENED:
                _take_office_ahead(view, country, phrase)
            if country is not None and _opens(view, country, phrase):
                _follow(view, country, phrases[number:])
            elif phrase.side is None and view.low(phrase.name_first - 1) in _NAMING:
                _name_first(view, phrases[number:])


def _name_first(view: View, phrases: list[PersonPhrase]) -> None:
    """Goes along "The ambassadors are A, Mali, B, Peru, and C from Laos" and gives each the country behind his name."""
    group: list[tuple[PersonPhrase, Hit]] = []
    for phrase in phrases:
        hit = view.hit(phrase.name_last + 1)
        behind = view.low(phrase.name_last) in (",", "of", "from") and hit is not None and hit.kind is Kind.COUNTRY
        if not behind or hit is None or phrase.side not in (None, hit.value) or phrase.offices:
            break
        between = view.lows[group[-1][1].last : phrase.name_first] if group else []
        if not _PARTED.issuperset(between):
            break
        group.append((phrase, hit))
    for phrase, hit in group if len(group) > 1 else ():
        phrase.side, phrase.sure, phrase.last = hit.value, True, hit.last


def _country_before(view: View, phrase: PersonPhrase) -> Hit | None:
    """The country that a comma or a bracket parts from a name: "Peru, | Ana Costa", "Peru (| Ana Costa)"."""
    hit = view.hit(phrase.name_first - 2)
    named = view.low(phrase.name_first - 1) in (",", *_OPENED) and hit is not None and hit.kind is Kind.COUNTRY
    return hit if named else None


def _country_right_before(view: View, phrase: PersonPhrase, following: PersonPhrase) -> Hit | None:
    """The country of the first of a list who has no comma behind it, as the next has: "the ambassadors of Peru | Ana
    Costa, Laos, Kham Vong"."""
    hit = view.hit(phrase.name_first - 1)
    plural = any(office.plural for office in phrase.offices)
    listed = plural and hit is not None and hit.kind is Kind.COUNTRY and _country_before(view, following) is not None
    return hit if listed else None


def _take_office_ahead(view: View, country: Hit, phrase: PersonPhrase) -> None:
    """Gives the first of a list in brackets the office of all: "the foreign ministers of Peru (| Ana Costa)"."""
    region = region_before(view, country.last, 0)
    held = [office for office in title_phrases(view, region.first, region.last) if office.plural]
    if held and not phrase.offices:
        phrase.first, phrase.offices = region.first, held[-1:]


def _opens(view: View, country: Hit, phrase: PersonPhrase) -> bool:
    """Whether a list begins with this country: a plural of people or of an office stands before "of" it."""
    article = view.low(country.first - 1) == "the"
    preposition = country.first - 1 - article
    if view.low(preposition) not in ("of", "from", "to"):
        return False
    heads = (office.head_at[1] for office in phrase.offices if office.plural)
    return view.low(preposition - 1) in _TOGETHER or preposition in heads


def _from_its_preposition(view: View, country: int) -> int:
    """Where one of a list begins that repeats "of" before the country: "the envoys of Peru, A, and | of Cuba, B"."""
    first = country - (view.low(country - 1) == "the")
    return first - 1 if view.low(first - 1) in ("of", "from") else country


def _follow(view: View, country: Hit, phrases: list[PersonPhrase]) -> None:
    """Goes along the list as far as each name has its country, and gives them what is theirs."""
    group = [(phrases[0], country)]
    for before, phrase in zip(phrases, phrases[1:], strict=False):
        own = _country_before(view, phrase)
        between = view.lows[before.name_last : own.first] if own is not None else []
        if own is None or not between or len(between) > _BETWEEN or not _PARTED.issuperset(between):
            break
        group.append((phrase, own))
    if len(group) == 1:
        return
    shared = next((office for office in phrases[0].offices if office.plural), None)
    for phrase, own in group:
        first = phrase is phrases[0]
        abroad = shared is not None and shared.posted_to is not None
        phrase.side = shared.side if shared is not None and abroad else own.value
        closed = view.low(phrase.name_first - 1) in _OPENED and view.low(phrase.name_last) in _CLOSED
        phrase.sure, phrase.last, phrase.owned = True, phrase.name_last + closed, False
        if not first or shared is None:
            phrase.first, phrase.offices = _from_its_preposition(view, own.first) if len(group) > 2 else own.first, []
        if shared is not None and abroad:
            phrase.offices = (
                [replace(shared, posted_to=own.value)]
                if first
                else [replace(shared, posted_to=own.value, last=shared.head_at[1])]
            )
        elif shared is not None:
            phrase.offices = [replace(shared, side=own.value, last=shared.last if first else shared.head_at[1])]
