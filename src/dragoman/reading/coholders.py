"""Co-holders: an office before "and" that is another's: "the Vice President and President Costa" are two people."""

from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.view import View

_CHIEFS = frozenset(("president", "king", "queen", "emperor", "vice president"))
_BESIDE_A_CHIEF = frozenset(
    ("speaker", "house speaker", "prime minister", "premier", "vice president", "secretary of state", "first lady")
    + ("president", "majority leader", "foreign minister", "crown prince", "queen", "chancellor")
)
"""Offices that a head of state leaves to others."""
_OF_A_GOVERNMENT = frozenset(
    ("president", "vice president", "chancellor", "king", "queen", "emperor", "prime minister")
)
_NO_CO_HOLDERS = {
    "prime minister": _OF_A_GOVERNMENT | {"emir", "amir", "sultan", "premier", "taoiseach", "secretary-general"},
    "foreign secretary": _OF_A_GOVERNMENT | {"foreign minister", "minister", "ambassador", "high commissioner"},
    "secretary-general": _OF_A_GOVERNMENT | {"foreign minister", "minister", "ambassador", "secretary of state"},
    "foreign minister": _OF_A_GOVERNMENT - {"vice president"}
    | {"ambassador", "high commissioner", "foreign secretary"},
}
"""Offices by whose side nobody holds such another: "the Prime Minister and President Falk agreed"."""
_SECRETARIES = frozenset(("secretary", "deputy secretary", "under secretary", "assistant secretary"))
"""Offices that a readout cuts short once their holder is known: "the Secretary and Minister Falk discussed"."""
_WITH_A_SECRETARY = frozenset(("member", "chairman", "chairwoman", "chief executive", "chair", "head", "director"))


def part_holders(views: list[View], named: list[list[PersonPhrase]]) -> None:
    """Takes from a name the first of two offices where someone else of the report holds it and this one does not."""
    held: dict[str, set[str]] = {}
    for view, phrases in zip(views, named, strict=True):
        for left, right in zip(phrases, phrases[1:], strict=False):
            _each_his_own(view, left, right)
        for phrase in phrases:
            surname = view.low(phrase.name_last - 1)
            if len(phrase.offices) > 1 and _joined(view, phrase):
                holders = _holders(held, _words(view, phrase, 0))
                if holders and surname not in holders or _of_two(view, phrase):
                    del phrase.offices[0]
                    phrase.first = phrase.offices[0].core
            for number in range(len(phrase.offices)):
                held.setdefault(_words(view, phrase, number), set()).add(surname)


def _each_his_own(view: View, left: PersonPhrase, right: PersonPhrase) -> None:
    """Gives back an office between two names to the one before it, where the one behind it has his own after his name:
    "met Falk, President of Norway, Berg, Minister of Trade, and Lund, …"."""
    if left.offices or len(right.offices) != 2 or left.words < 2 or view.low(left.name_last) != ",":
        return
    before, own = right.offices
    between = before.core <= left.name_last + 2 and view.low(right.name_first - 1) == ","
    if not between or before.last >= right.name_first or own.core < right.name_last:
        return
    left.offices, left.last, left.sure, left.side = [before], before.last, True, left.side or before.side
    right.offices, right.first, right.side = [own], right.name_first, own.side or right.side


def _holders(held: dict[str, set[str]], words: str) -> set[str]:
    """Those who hold an office of these words, or one of which they are the short form: "Secretary of State"."""
    return {
        name for office, names in held.items() if office == words or office.startswith(words + " of ") for name in names
    }


def _joined(view: View, phrase: PersonPhrase) -> bool:
    """Whether the first office has its article and "and" parts it from the second: "the Vice President and …"."""
    first, second = phrase.offices[:2]
    article = "the" in (view.low(first.core - 1), view.low(first.first))
    return article and view.low(second.core - 1) == "and" and second.last <= phrase.name_first


def _of_two(view: View, phrase: PersonPhrase) -> bool:
    """Whether nobody holds both offices at once: "the President and Speaker Falk", "the Secretary and Minister A"."""
    first, second = phrase.offices[:2]
    if _words(view, phrase, 0) == first.head and first.head in _SECRETARIES:
        return second.head not in _WITH_A_SECRETARY
    words = _words(view, phrase, 0)
    return words in _CHIEFS and second.head in _BESIDE_A_CHIEF or second.head in _NO_CO_HOLDERS.get(words, ())


def _words(view: View, phrase: PersonPhrase, number: int) -> str:
    office = phrase.offices[number]
    words = " ".join(view.lows[office.core : office.last]).replace(" - ", "-")
    return words.replace("secretary general", "secretary-general")
