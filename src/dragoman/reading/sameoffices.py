"""Same offices: whether a short title, a house or a field may mean an office that is printed otherwise."""

import re
from collections.abc import Container

from dragoman.knowledge.folding import fold
from dragoman.reading.figures import Figure, OfficeFact
from dragoman.reading.offices import TitlePhrase

WORD = re.compile(r"[a-z]+")
"""A word of a title in small letters without marks."""
DEPUTIES = ("deputy", "vice", "first deputy")
"""Ways in which the titles of deputies begin."""
_FIELD = re.compile(r"\b(?:[Mm]inister|[Ss]ecretary) (?:of|for) (?!State|the )[A-Z]")
"""A title that names its field after "of" or "for"."""
_NO_FIELDS = frozenset(
    """the of and for a an deputy vice first second permanent minister ministry ministers secretary state chairman
    pm dpm fm dm eam na prime leader president head director general chief ambassador member committee commission
    department party national""".split()
)
"""Words of titles that name no field of work."""
_OF_HOUSE = re.compile(r"^[Tt]he (?:Speaker|President|Chair(?:man|woman|person)?) of the ([A-Z]\w+)$")
_LEAD_HOUSES = frozenset(("speaker", "president", "chairman", "chairwoman", "chairperson", "chair"))
_CHAIRS = frozenset("chair chairman chairwoman chairperson vice-chairman vice-chairwoman".split())


def head_fits(asked: str, held: str) -> bool:
    """Whether the head of a title is another's, its last or first word, or a short form of it: "minister" and "deputy
    minister" of "deputy foreign minister", and the other way round; a prime minister is never called "the Minister"."""
    if asked == "minister" and held.endswith("prime minister"):
        return False
    second = held.startswith(DEPUTIES) and not asked.startswith(DEPUTIES)
    if second and (len(asked.split()) > 1 or asked == "president"):
        return False  # "the foreign minister" is not his deputy
    if asked.startswith(DEPUTIES) and not held.startswith(DEPUTIES) and len(held.split()) > 1:
        return False  # nor is "the deputy foreign minister" his minister
    if asked == held or held.endswith(" " + asked) or held.startswith(asked + " "):
        return True
    words, known = set(asked.split()), set(held.split())
    within = words <= known or known <= words and "prime" not in words
    return min(len(words), len(known)) > 1 and asked.split()[-1] == held.split()[-1] and within


def house_told(printed: str) -> str | None:
    """The parliament by whose name whoever chairs it is told: the "Althing" of "the Speaker of the Althing"."""
    found = _OF_HOUSE.search(printed)
    return found[1] if found is not None else None


def leads_house(house: str, fact: OfficeFact) -> bool:
    """Whether an office is to chair a parliament of that name, whatever its chair is called."""
    return fact.phrase.head in _LEAD_HOUSES and house in fact.text.split()


def of_another_house(asked: TitlePhrase, held: TitlePhrase) -> bool:
    """Whether one of two who chair something chairs a parliament and the other another body: "the National Assembly
    Chairman" is no Chairwoman of the Presidential Office."""
    bodies = asked.organisation is not None and held.organisation is not None
    chairs = asked.head in _CHAIRS and held.head in _CHAIRS and bodies
    return chairs and (asked.track == "parliament") != (held.track == "parliament")


def of_another_body(asked: TitlePhrase, printed: str, fact: OfficeFact) -> bool:
    """Whether of two who chair something the bodies have no word in common, "the Chairman of the Lao Front" is no
    Chairwoman of the Presidential Office, or a head of state is asked for and the vice president of a bank known."""
    if asked.head == "head of state" and (fact.phrase.track != "state" or fact.phrase.head.startswith(DEPUTIES)):
        return True
    chairs = asked.head in _CHAIRS and fact.phrase.head in _CHAIRS
    parliament = asked.track == fact.phrase.track == "parliament"  # which has a name of its own, too
    if not chairs or parliament or asked.organisation is None or fact.phrase.organisation is None:
        return False
    bodies = [set(WORD.findall(fold(text.partition(" of ")[2]).lower())) for text in (printed, fact.text)]
    return all(bodies) and not bodies[0] & bodies[1] - {"the", "of", "and", "for"}


def asked_for(head: str, printed: str, known: Container[str]) -> str:
    """The office that a description asks for: "top legislator" for "the top Peruvian legislator", where that is one of
    the ``known`` ones, the foreign minister for "the Foreign Affairs Minister"."""
    words = printed.lower().split()
    if "top" in words and f"top {head}" in known:
        return f"top {head}"
    return "foreign minister" if head == "minister" and "foreign" in words else head


def leads_such(asked: TitlePhrase, printed: str, figure: Figure) -> bool:
    """Whether someone may be called a leader without holding an office that says so: any who holds one, but no envoy,
    of a party only who holds an office of one, and of the opposition nobody."""
    if asked.head != "leader" or figure.is_envoy() or "opposition" in printed.lower():
        return False
    tracks = [fact.phrase.track for fact in figure.offices]
    return "party" in tracks if asked.track == "party" and asked.organisation is not None else bool(tracks)


def minister_of_something(asked: str, fact: OfficeFact) -> bool:
    """Whether someone who met is printed only as "Minister", so that he may be called what he is minister of: "his Lao
    counterpart Minister A … Laos's foreign minister"."""
    plain = fact.phrase.head == "minister" and fact.text.lower().split()[-1] == "minister"
    return plain and asked.endswith(" minister") and not asked.endswith(("prime minister", "deputy minister"))


def another_field(printed: str, held: str) -> bool:
    """Whether two titles name fields that have nothing in common: "the Secretary of Defence" and that of Labour."""
    asked, known = (_FIELD.search(text) for text in (printed, held))
    return bool(asked and known) and not same_field(printed, held)


def same_field(printed: str, held: str) -> bool:
    """Whether two titles name the same field: "the trade minister", "Minister of Industry and Trade"."""
    asked, known = (set(WORD.findall(fold(text).lower().replace("defense", "defence"))) for text in (printed, held))
    return bool(asked & known - _NO_FIELDS)
