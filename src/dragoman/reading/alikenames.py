"""Names whose words are written like a town, a title or a small word: Paris Vega, Baron Tamo, Al-Sheikh, Moon Chol In.

The lexicons claim such a word; what stands beside it says that it is part of a name.
"""

from collections.abc import Container

from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.vietnamese import syllables
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

TOWNS_TOO = frozenset("sofia paris adelaide alexandria valencia odessa".split())
"""Given names that are towns too, beside those of the list of given names."""
COUNTRIES_TOO = frozenset("georgia america holland ireland jordan israel chad kenya".split())
"""Given names that are countries too."""
_BEFORE_WHOM = frozenset(("with", "by", "met", "received"))
_LORDS_TOO = frozenset(("baron", "earl", "duke"))
"""Titles of lords that are given names too."""
_FATHERS_TITLES = frozenset(
    "haji hajah hj pehin pengiran dato datuk datu tun awang sheikh shaikh sayyid sayed syed".split()
)
"""Titles that stand before a father's name within his son's: "Lamit bin Haji Tuah"."""
_SONS_AND_DAUGHTERS = frozenset("uulu kyzy ogly oglu kizi qizi gyzy".split())
"""Words in small letters behind a father's name: "Bekten uulu"."""
_WITHIN_NAMES = frozenset(("haji", "tun", "datuk", "eng"))
"""Words of address that stand between two words of a name: "Ng Eng Siong"."""
_BURMESE = frozenset(
    """aung htun hla htay khaing khin ko kyaw kyi lin lwin maung min moe myat myint myo naing nay ohn oo phyo sein soe
    swe than thant thein thura tin wai win yi zaw zin""".split()
)
"""Words of Burmese names, before which Tun is one of them and no lord."""
_FIRMS = frozenset("co ltd inc corp plc llc jsc".split())
_ARTICLES = frozenset(("al", "el", "as", "ash", "ad", "an", "at"))
_AFTER_ARTICLES = (Kind.CITY, Kind.HONORIFIC, Kind.TITLE, Kind.RANK, Kind.DEMONYM)
_OFFICES = (Kind.TITLE, Kind.MODIFIER, Kind.DEMONYM)
_DASHES = ("-", "–")
_SHORTEST_TITLE = 3
_SMALL = frozenset("de da do das dos del di e y".split())


def _plain(view: View, position: int) -> bool:
    return view.capital(position) and view.at[position] is None


def against_the_lexicon(view: View, vocabulary: Vocabulary, hit: Hit, known: frozenset[str]) -> bool:
    """Whether a word of the lexicons is part of a name by what stands beside it."""
    if after_an_article(view, hit.first) or _lord_as_given_name(view, hit.first):
        return True
    if view.low(hit.first) in _WITHIN_NAMES and _plain(view, hit.first - 1) and _plain(view, hit.last):
        return True  # "Pengiran Haji Lamit", "Datuk Nordin Tun Ariffin": his father's title
    if _burmese_tun(view, hit.first):
        return True
    return _town_as_given_name(view, vocabulary, hit, known)


def opens(view: View, position: int) -> bool:
    """Whether a word that is a town's or an English one too can open a name: "Sofia Lund", "Tun Aung Zaw"."""
    return view.low(position) in TOWNS_TOO or _burmese_tun(view, position)


def _burmese_tun(view: View, position: int) -> bool:
    return view.low(position) == "tun" and _plain(view, position + 1) and view.low(position + 1) in _BURMESE


def _town_as_given_name(view: View, vocabulary: Vocabulary, hit: Hit, known: frozenset[str]) -> bool:
    """Whether a town is the given name before a family name: "Minister Sofia Lund", "met with Milan Novák", and later
    "Sofia Lund said"."""
    low, after, before = view.low(hit.first), view.low(hit.last), view.low(hit.first - 1)
    if hit.kind not in (Kind.CITY, Kind.COUNTRY) or not _plain(view, hit.last):
        return False
    if low in known and after in known:
        return True
    given = low in vocabulary.given or low in TOWNS_TOO
    titled = view.kind(hit.first - 1) in (Kind.TITLE, Kind.RANK, Kind.HONORIFIC)
    titled = titled or before == "," and view.kind(hit.first - 2) in (Kind.INSTITUTION, Kind.TITLE, None)
    voted = any(first == hit.first and last > hit.last for first, last in view.person_votes)
    capitals = view.tokens[hit.last].fold.isupper() and not view.tokens[hit.first].fold.isupper()
    strange = voted or not capitals and not vocabulary.is_english(after)
    return given and strange and (titled or before in _BEFORE_WHOM)


def town_as_family_name(view: View, vocabulary: Vocabulary, position: int) -> bool:
    """Whether a town's name ends that of a person of two names or more: "Minister Ana Luisa Toledo", "Minister João
    Batista de Souza Lima"."""
    if view.capital(position + 1):
        return False
    first = position
    while _plain(view, first - 1) or view.low(first - 1) in _SMALL and _plain(view, first - 2):
        first -= 1
    names = [p for p in range(first, position) if view.capital(p)]
    if len(names) == 1 and view.low(position + 1) == ",":  # "met with Hugo Valencia, Minister of Trade"
        office = view.kind(position + 2) in _OFFICES or view.low(position + 2) == "the"
        return office and view.low(first) in vocabulary.given
    return len(names) > 1 and any(view.low(p) in vocabulary.given for p in names[:-1])


def _lord_as_given_name(view: View, position: int) -> bool:
    """Whether a lord's title is a given name: behind an office, with one word after it, "President Baron Tamo"."""
    alone = _plain(view, position + 1) and not view.capital(position + 2)
    return view.low(position) in _LORDS_TOO and alone and view.kind(position - 1) is Kind.TITLE


def spanish_or_vietnamese(view: View, vocabulary: Vocabulary, position: int) -> bool:
    """Whether Don is a name: alone behind an office, with one word behind it, or the Vietnamese family name before
    syllables of there; before a whole Spanish name it is a title."""
    if not _plain(view, position + 1):
        return view.kind(position - 1) is Kind.TITLE and not view.capital(position + 1)  # "Foreign Minister Don said"
    following = view.lows[position + 1 : position + 3]
    mere = not any(low in vocabulary.given for low in following)
    return not view.capital(position + 2) or mere and syllables(following)


def after_an_article(view: View, position: int) -> bool:
    """Whether a word that the lexicons claim goes on an Arabic article, with a hyphen or a blank: "Ibrahim Al-Sheikh",
    "Omar Al Sultan"."""
    hit = view.hit(position)
    if hit is None or hit.kind not in _AFTER_ARTICLES or hit.last - hit.first > 1 or not view.capital(position):
        return False
    if view.low(position - 1) in _DASHES:
        return view.low(position - 2) in _ARTICLES and not view.tokens[position - 1].blank_after
    blank = hit.kind is Kind.HONORIFIC and view.low(position - 1) in ("al", "el") and view.capital(position - 1)
    return blank and _plain(view, position - 2) and not view.capital(position + 1)


def beside_another(view: View, known: frozenset[str], position: int) -> bool:
    """Whether a name stands joined to that of another person: "Lund and Marlowe", "Marlowe and Lund"."""
    behind = view.low(position + 1) == "and" and view.low(position + 2) in known
    return behind or view.low(position - 1) == "and" and view.low(position - 2) in known


def ends_as_an_honorific(view: View, known: frozenset[str], position: int) -> bool:
    """Whether a word of address is a family name behind a given one, "Secretary Hari Pandit and", and later alone:
    "Pandit said"; "HE" is none."""
    long = len(view.tokens[position].text) > _SHORTEST_TITLE or view.low(position) == "tun"  # "Moe Zin Tun"
    whole = long and view.tokens[position].text.istitle()
    behind = _plain(view, position - 1) or view.low(position) in known
    return whole and behind and not view.capital(position + 1)


def fathers_title(view: View, position: int) -> bool:
    """Whether a title stands within a name before the father's own: "Lamit bin | Haji Tuah"."""
    return view.low(position) in _FATHERS_TITLES and _plain(view, position + 1)


def firm(view: View, position: int) -> bool:
    """Whether a word closes the name of a firm: "China Roads Co., Ltd."."""
    return view.low(position).rstrip(".") in _FIRMS and (
        view.low(position).endswith(".") or view.low(position + 1) in (".", ",")
    )


def child_of(view: View, position: int) -> bool:
    """Whether a small word behind a name says whose son or daughter it is: "Taalai Bekten | uulu"."""
    return view.low(position) in _SONS_AND_DAUGHTERS and view.capital(position - 1)


def korean_syllable(view: View, vocabulary: Vocabulary, position: int) -> bool:
    """Whether "In" or "On" is the last syllable of a Korean name printed apart: "Moon Chol In"."""
    if view.low(position) not in ("in", "on", "so", "do") or view.capital(position + 1) or position < 2:
        return False
    return "KR" in vocabulary.families.get(view.low(position - 2), ()) and _plain(view, position - 1)


def short_for_maria(view: View, position: int, given: Container[str]) -> bool:
    """Whether a word is the "Ma." of a Philippine woman before her other given name: "Ma. Theresa Cruz"."""
    return view.tokens[position].fold == "Ma" and view.low(position + 2) in given
