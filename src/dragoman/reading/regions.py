"""Regions: which words before a name may be its title. What these words mean is for `offices` to say.

A title stands directly before a name, or before a comma and the name ("the head of the Commission, Tran Van A,
…"). What stands after the name is for `appositions`.
"""

from dataclasses import dataclass

from dragoman.reading.fieldlists import behind_a_spokesman
from dragoman.reading.gazetteer import NATIONS, Hit, Kind
from dragoman.reading.neighbours import in_title_case, medium_told, numbered
from dragoman.reading.view import View
from dragoman.reading.vocabulary import EVENT
from dragoman.reading.words import FUNCTION_WORDS, HEADLINE_VERBS

NAMING = frozenset(
    (
        Kind.TITLE,
        Kind.MODIFIER,
        Kind.RANK,
        Kind.MARK,
        Kind.HONORIFIC,
        Kind.COUNTRY,
        Kind.DEMONYM,
        Kind.ORGANISATION,
    )
    + (Kind.ORGAN, Kind.INSTITUTION, Kind.CITY)
)
"""Kinds of words that may stand in a title phrase."""
LINKS = frozenset(
    """
    of for to in on the and & 's ' - at cum / – ’s ’
    """.split()
)
POSSESSIVE = frozenset(("'s", "'", "’s", "’"))
_OPENING_TITLE = (Kind.MODIFIER, Kind.TITLE, Kind.COUNTRY, Kind.DEMONYM, Kind.ORGANISATION)
"""What opens a sentence as part of a title though a small word is written alike: "First", "US", "WHO"."""
DETERMINERS = frozenset(("the", "its", "his", "her", "their", "a", "an"))
HEADS = (Kind.TITLE, Kind.RANK)
GOES_ON = frozenset(
    """and or to with in on at for from who whom whose which as during by of while after before under amid
    through , . ; : ) ( - – — today yesterday here there""".split()
) | {""}
"""What may follow an apposition that is over; a verb may not."""
_TRAILING = frozenset(("elect", "-elect", "designate", "-designate"))
_OPENS_CLAUSE = frozenset(("when", "that", "while", "where", "whereas", ":", '"', "“", "—", "–"))
"""After these a title and a full name are the subject of a clause, so that no comma need follow the name."""
_OPENERS = frozenset(
    "in at during after before following on besides apart speaking receiving meeting addressing through with".split()
)
"""Words with which a phrase before the subject opens a sentence."""
MAJESTIES = frozenset(
    ("his majesty", "her majesty", "his highness", "her highness", "his royal highness", "her royal highness")
    + ("his excellency", "her excellency")
)
"""Honorifics that begin a person, and that stand for whoever was named before where nothing follows."""
STYLES = frozenset(("samdech", "samdach"))
"""First words of styles that stand for their bearer without a name: "Samdech", "Samdech Techo"."""
POSTED = frozenset(
    """ambassador envoy representative commissioner consul charge observer attache counsellor counselor delegate adviser
    advisor assistant secretary nuncio minister-counsellor aide counsel deputy liaison""".split()
)
"""Words of offices after which "to" says where or to whom: "Ambassador to Laos", "assistant to the President"."""
_COUNTERPARTS = frozenset(("counterpart", "counterparts", "colleague"))
_WITHIN_NAME = frozenset("- ' bin binti bint al el de da dos del della di la van von der den ibn ul ur y e".split())
_LISTED = 3
"""Stretches between commas that a body's own name may have: "for Economic Growth, Energy, and the
Environment"."""
_TELLS = frozenset("said told added noted stressed stated thanked expressed praised affirmed called".split())
_ACTING = frozenset(
    "said told met held made paid left came went gave took spoke sent has had will was is also then".split()
)
_OPENING = 12
"""Words of a phrase with which a sentence opens, and its comma, at most."""
_HOST_LANDS = frozenset(("country", "nation", "island", "kingdom", "sultanate", "republic", "emirate", "capital"))
_OPENS_WITH_A_PLACE = frozenset("in at on while once back also earlier during upon after before following".split())
_TRIPS = frozenset(("visit", "trip", "tour", "journey"))
_AT = frozenset(("to", "in"))
_OF_PARLIAMENT = frozenset(("lower", "upper", "house", "chamber", "parliament", "parliamentary", "national"))
"""What a bracket explains of a house: "Speaker of the Kurultai (lower house of parliament)"."""
_SIDES_OF_PICTURE = frozenset("left right l r centre center middle c".split())
_IN_PICTURE = _SIDES_OF_PICTURE | frozenset(
    "from the in on , - first second third fourth fifth 1st 2nd 3rd 4th 5th front back row standing seated".split()
)
"""Words of a bracket that says where in a picture someone is to be seen."""
REACH = 60
"""Tokens that one title may have at most: longer is a list of capitals and no title."""


@dataclass(frozen=True, slots=True)
class Region:
    """Tokens ``[first, last)`` that may be a title; ``detached`` where a comma parts it from the name after
    it."""

    first: int
    last: int
    detached: bool = False


def in_title(view: View, position: int) -> Hit | None:
    """The hit that covers a token, where it may be part of a title: events in small letters are none."""
    hit = view.hit(position)
    if hit is None or hit.kind not in NAMING or hit.entry == "co" and not view.capital(position):
        return None
    event = hit.value == EVENT and not view.capital(hit.first)
    return None if event and not (tie_within(view, hit.last) or _of_a_group(view, hit.last)) else hit


def _of_a_group(view: View, position: int) -> bool:
    """Whether a small word belongs to a body of lawmakers: "President of the Lao-Cuban friendship | group"."""
    return view.low(position) in _GROUPS and view.low(position - 1) in _TIES


def after_picture(view: View, position: int) -> int:
    """Where words go on after a bracket that says where in the picture someone stands: "(right)", "(second, L)"."""
    if view.low(position) != "(":
        return position
    end = position + 1
    while view.low(end) in _IN_PICTURE or view.low(end).isdigit():
        end += 1
    told = end > position + 1 and view.low(end) == ")" and not _SIDES_OF_PICTURE.isdisjoint(view.lows[position:end])
    return end + 1 if told else position


def region_before(view: View, name_first: int, floor: int, *, keep_comma: bool = False) -> Region:
    """The words that may be the title before a name; ``floor`` is the end of the name before it.

    With ``keep_comma`` words that follow a comma right after the name before are that name's apposition.
    """
    end = _before_address(view, name_first, floor)
    floor = after_picture(view, floor) if floor else floor
    if view.low(end - 1) == "," and end - 1 > floor:
        addressed = keep_comma and floor and view.low(floor) == "," and end < name_first
        if addressed and _walk_back(view, end - 1, floor, keep_comma) <= floor + 1:  # "A, King of Peru, H.E. | B, …"
            return Region(name_first, name_first)
        return _detached(view, name_first, end - 1, floor)
    first = _without_abbreviation(view, _walk_back(view, end, floor, keep_comma), end)
    first = _after_sender(view, _after_opening(view, first, end, name_first), end)
    first = behind_a_spokesman(view, _after_the_minister(view, _after_the_other(view, first, end), end), end)
    return Region(_after_place(view, first, end), end)


def _after_sender(view: View, first: int, end: int) -> int:
    """Where the title of whoever is greeted begins: "greetings from the Lao president to | Peruvian Minister A"."""
    to = next((p for p in range(first, end) if view.low(p) == "to"), None)
    if to is None or view.kind(to - 1) is not Kind.TITLE or not POSTED.isdisjoint(view.lows[first:to]):
        return first
    rest = range(to + 1, end)
    nation = any(view.kind(p) in NATIONS for p in rest)
    return rest.start if nation and any(view.kind(p) in HEADS for p in rest) else first


def _after_the_other(view: View, first: int, end: int) -> int:
    """Where "counterpart" begins behind another who is told by his office alone: "the Lao president and | Cuban
    counterpart A"."""
    if not {"counterpart", "colleague", "peer"} & {view.low(end - 1), view.low(end)}:
        return first
    joined = next((p for p in range(end - 1, first, -1) if view.low(p) == "and"), None)
    own = joined is not None and (view.kind(joined + 1) is Kind.DEMONYM or view.low(joined + 1) in ("his", "her"))
    return joined + 1 if joined is not None and own else first


def _after_the_minister(view: View, first: int, end: int) -> int:
    """Where a title begins behind someone who is meant by an office in small letters and joined to its holder: "the
    Chilean minister and | Omani Premier A"."""
    joined = next((p for p in range(end - 1, first, -1) if view.low(p) == "and" and view.capital(p + 1)), None)
    meant = view.hit(joined - 1) if joined is not None else None
    if joined is None or meant is None or meant.kind is not Kind.TITLE or view.capital(meant.first):
        return first
    nation = view.kind(meant.first - 1) is Kind.DEMONYM
    known = view.low(meant.first - 1 - nation) == "the"
    return joined + 1 if known and any(view.kind(p) in HEADS for p in range(joined + 1, end)) else first


def _after_place(view: View, first: int, end: int) -> int:
    """Where a title begins that follows the place at which its holder was received, and names a nation of its own:
    "received in the Kremlin | President of Peru A", "met in Lima | the Lao Minister B"."""
    opened = _after_place_opening(view, first, end)
    if opened is not None:
        return opened
    place = next((p for p in range(first, end) if view.kind(p) is Kind.CITY), None)
    before = place - (view.low(place - 1) == "the") if place is not None else 0
    if place is None or view.low(before - 1) not in ("in", "at"):
        return first
    hit = view.hit(place)
    rest = range(hit.last if hit else end, end)
    nation = any(view.kind(p) in NATIONS for p in rest)
    titled = any(view.kind(p) in HEADS for p in rest[:3])
    return rest.start if nation and titled else first


def _after_place_opening(view: View, first: int, end: int) -> int | None:
    """Where a title begins behind the place with which the phrase ends that a sentence opens with, though no comma
    parts them: "In Laos | President A will meet B", "During his visit to Laos | President A"; None elsewhere."""
    if view.low(0) not in _OPENS_WITH_A_PLACE or "," in view.lows[:first]:
        return None
    for place in dict.fromkeys(view.at[first:end]):
        if place is None or place.kind not in (Kind.CITY, Kind.COUNTRY) or place.last >= end:
            continue
        before = view.low(place.first - 1)
        there = before in ("in", "at") or before == "to" and view.low(place.first - 2) in _TRIPS
        if there and any(view.kind(p) in HEADS for p in range(place.last, end)):
            return place.last
    return None


def _after_opening(view: View, first: int, end: int, name_first: int) -> int:
    """Where a title begins that follows the phrase a sentence opens with: "After talks with the Speaker of the House,
    | Minister A left"."""
    comma = next((p for p in range(first, end) if view.low(p) == ","), None)
    opens = view.low(0) in _OPENERS or view.low(0).endswith("ing")  # "Greeting the Lao envoy, President A said"
    if comma is None or not opens or any(view.low(p) == "," for p in range(first)):
        return first
    start = first
    while start < comma and view.low(start) in LINKS - DETERMINERS:
        start += 1  # "At the reception for | the Lao Speaker, Minister A thanked"
    headed = any(view.kind(p) in HEADS for p in range(comma, end))
    closed = view.low(_after_name(view, name_first)) in GOES_ON
    return comma + 1 if headed and view.low(start) in DETERMINERS and not closed else first


def _after_name(view: View, position: int) -> int:
    while view.capital(position) or view.low(position) in _WITHIN_NAME:
        position += 1
    return position


def _before_address(view: View, end: int, floor: int) -> int:
    """Where a title ends: before honorifics, "-elect" and "counterpart"."""
    while end > floor:
        hit, low = view.hit(end - 1), view.low(end - 1)
        if hit is not None and hit.entry in MAJESTIES and view.low(hit.first - 1) in ("of", "to"):
            break  # "Director of the Office of His Majesty | A"
        if (
            hit
            and hit.first >= floor
            and (hit.kind is Kind.HONORIFIC or hit.kind is Kind.MARK and hit.entry in _TRAILING)
        ):
            end = hit.first
        elif low in _COUNTERPARTS or low == "-" and view.kind(end) is Kind.MARK:
            end -= 1
        elif low == "," and view.low(end - 2) in _COUNTERPARTS and not _opened_before(view, end):
            end -= 2
        elif low == "the" and view.kind(end) is Kind.HONORIFIC:
            end -= 1
        elif low == ")" and view.kind(end - 2) is Kind.HONORIFIC and view.low(end - 3) == "(":
            end -= 3  # "H.E. (Dr.) A"
        elif low == ")" and (opened := _residence(view, end, floor)) is not None:
            end = opened
        else:
            break
    return end


def _opened_before(view: View, name_first: int) -> bool:
    """Whether a comma closes the phrase with which a sentence opens, before whoever it is about: "After talks with his
    Lao counterpart, | Costa said"."""
    opens = view.low(0) in _OPENERS or view.low(0).endswith("ing")
    return opens and view.low(_after_name(view, name_first)) in _TELLS


def _residence(view: View, end: int, floor: int) -> int | None:
    """Where a bracket opens that tells where an envoy resides: "Ambassador to Laos | (residence in Hanoi) A"."""
    opened = next((p for p in range(end - 2, max(floor, end - _BRACKETED), -1) if view.low(p) == "("), None)
    resides = opened is not None and not _RESIDING.isdisjoint(view.lows[opened:end])
    return opened if resides else None


_RESIDING = frozenset("residence resident residing resides based concurrently non-resident concurrent".split())
_BRACKETED = 10
"""Words of such a bracket at most."""
_TIES = frozenset("group relations cooperation friendship dialogue ties liaison contacts partnership".split())
_GROUPS = frozenset("group groups association society league committee".split())


def tie_within(view: View, position: int) -> bool:
    """Whether "with" belongs to a body for ties to a country: "Group for relations | with Ruritania"."""
    if view.low(position) != "with" or view.low(position - 1) not in _TIES:
        return False
    body = view.low(position - 2) in ("for", "on", "of") and view.kind(position - 3) is Kind.INSTITUTION
    return (body or view.capital(position - 1)) and view.kind(position + 1) is Kind.COUNTRY


_PARTS_OF_BODIES = frozenset("section part side half wing branch chapter component".split())


def part_of_body(view: View, position: int) -> bool:
    """Whether a small word is a nation's part of a joint body: "chair of the Lao | section of the Commission"."""
    part = view.low(position) in _PARTS_OF_BODIES and view.kind(position - 1) is Kind.DEMONYM
    return part and view.low(position + 1) in ("of", "in", "on")


_BODIES_OF_MANY = frozenset("organizations organisations bodies institutions agencies".split())


def _bodies_of_many(view: View, last: int) -> int | None:
    """Where the bodies begin, in small letters, to which an envoy is sent: "Peru's envoy to the | Vienna-based
    international organizations Juan Costa"."""
    if view.low(last) not in _BODIES_OF_MANY or view.low(last - 1) != "international":
        return None
    first = last - 1
    based = view.low(first - 1) == "based" and view.low(first - 2) in ("-", "–")
    first -= 3 * based
    sent = not POSTED.isdisjoint(view.lows[max(0, first - 4) : first])
    return first if sent and view.low(first - 1) in ("the", "to", "at", "in") else None


_WITH_A_MATTER = frozenset("envoy representative rapporteur coordinator adviser advisor commissioner".split())
_SAYING = frozenset("said told met held says made paid left came went gave took spoke".split())
_WORDS_OF_A_MATTER = 7


def _matter(view: View, last: int) -> int | None:
    """Where a matter begins, in small letters, with which someone is charged: "US special envoy | on peace talks in the
    region, A", "the UN representative | for road safety A"."""
    for position in range(last, max(0, last - _WORDS_OF_A_MATTER), -1):
        low = view.low(position)
        if low in ("on", "for") and view.kind(position - 1) is Kind.TITLE and view.low(position - 1) in _WITH_A_MATTER:
            return position
        small = low.isalpha() and not view.capital(position) and not view.dated[position] and low not in _SAYING
        of_a_nation = view.kind(position) in (*NATIONS, Kind.CITY)
        if not of_a_nation and (not small or low in FUNCTION_WORDS - LINKS or low.endswith("ed")):
            break
    return None


def _walk_back(view: View, end: int, floor: int, keep_comma: bool) -> int:
    position, headed = end, False
    lowest = max(floor, end - REACH)
    while position > lowest:
        before = position - 1
        hit, low = in_title(view, before), view.low(before)
        if view.dated[before] or low == "party" and view.low(before - 1) == "and" and not view.capital(before):
            break  # "in honour of the General and party | at Hotel Savoy"
        if hit and hit.first >= lowest and not _opens_sentence(view, hit.first):
            headed = headed or hit.kind in HEADS
            position = hit.first
            if hit.entry in MAJESTIES and view.low(position - 1) == "and":
                break
        elif low == ",":
            if before + 1 == end or not _title_before(view, before, lowest, keep_comma, 1 if headed else _LISTED):
                break
            if in_title_case(view):
                break  # in a headline a comma is "and": "Foreign Minister, U.S. Envoy | Falk Meet"
            position = before
        elif low == ")" and (opening := _opening(view, before, lowest)) is not None:
            position = opening
        elif (
            low in LINKS | {"its", "their"}
            or plain_capital(view, before)
            or tie_within(view, before)
            or part_of_body(view, before)
            or medium_told(view, before)
            or numbered(view, before)
        ):
            position = before
            if low == "the" and headed and (view.low(before - 1) == "and" or view.low(before - 1) not in LINKS | {","}):
                break  # "at the Palace of the Dawn | the Secretary General", "the Premier and | the President of …"
        elif (bodies := _bodies_of_many(view, before)) is not None:
            position = bodies
        elif not headed and (matter := _matter(view, before)) is not None:
            position = matter
        elif low in ("people", "peoples") and view.kind(before - 1) is Kind.DEMONYM:
            position = before  # "National Leader of the Turkmen people"
        else:
            break
    return position


def plain_capital(view: View, position: int) -> bool:
    """A capitalised word that may be part of a body's name; a sentence's first participle and a headline's verb are
    none: "Fleet Commander Meets | President A"."""
    low = view.low(position)
    if not view.capital(position) or low in FUNCTION_WORDS or low in HEADLINE_VERBS or view.hit(position) is not None:
        return False
    return position > 0 or not low.endswith(("ing", "ed"))


def _opens_sentence(view: View, position: int) -> bool:
    if position == 0 and view.low(0) in ("meeting", "receiving", "hosting", "greeting", "welcoming"):
        return True  # "Meeting Ambassador X, he said": a participle
    return position == 0 and view.low(0) in FUNCTION_WORDS and view.kind(0) not in _OPENING_TITLE


def _opening(view: View, closing: int, lowest: int) -> int | None:
    """Where a short bracket of capitals inside a title opens: "Secretary (West)", "the General Staff (Army, Navy and
    Air)"."""
    for position in range(closing - 1, max(lowest, closing - 8), -1):
        if view.low(position) == "(":
            return position if in_title(view, position - 1) or plain_capital(view, position - 1) else None
        if not (view.capital(position) or view.low(position) in LINKS | _OF_PARLIAMENT | {","}):
            return None
    return None


def _title_before(view: View, comma: int, lowest: int, keep_comma: bool, stretches: int) -> bool:
    """Whether one of the stretches before a comma is a title that goes on after it."""
    position, headed = comma, False
    if view.kind(comma - 1) is Kind.TITLE and view.low(comma - 1).endswith("s") and not view.capital(comma - 1):
        return False  # "should train its | reporters, Minister A said"
    while position > lowest and stretches:
        before = position - 1
        hit, low = in_title(view, before), view.low(before)
        if view.dated[before]:
            break
        if hit:
            headed = headed or hit.kind is Kind.TITLE
            position = hit.first
        elif low == "," and not headed and before + 1 < comma:
            stretches -= 1
            position = before
        elif low in LINKS or plain_capital(view, before):
            position = before
        else:
            break
    adjacent = view.low(position - 1) == "," and position - 1 == lowest and view.low(position) != "and"
    counted = view.low(position - 1) in ("each", "every")  # "in talks with each ambassador, President A said"
    return headed and not counted and not (adjacent and keep_comma)


def _without_abbreviation(view: View, first: int, end: int) -> int:
    """Leaves out an abbreviated office that opens the sentence as a person of its own: "EAM and Minister
    A"."""
    hit = view.hit(first)
    if (
        first == 0
        and hit
        and hit.kind is Kind.TITLE
        and view.tokens[0].fold.isupper()
        and view.low(1) == "and"
        and end > 2
    ):
        return 2
    return first


def _detached(view: View, name_first: int, comma: int, floor: int) -> Region:
    """A title, a comma and the name: "the head of the Commission, Tran Van A, said"."""
    nothing = Region(name_first, name_first)
    end = _before_address(view, comma, floor)
    comma = end - 1 if view.low(end - 1) == "," and end - 1 > floor else end
    comma = _before_the_post(view, comma, floor)
    first = _walk_back(view, comma, floor, keep_comma=True)
    while first < comma and view.low(first) in LINKS | {","} and view.low(first) not in DETERMINERS:
        first += 1
    if first > 0 and view.low(first - 1) in ("a", "an"):
        first -= 1  # "An adviser to the delegation, A, said"
    head = next((p for p in range(first, comma) if view.kind(p) in HEADS), None)
    serves = view.low(first - 1) in POSSESSIVE  # "Minister A's | spokesman, B, said"
    if head is None or not (view.low(first) in DETERMINERS or view.capital(head) or serves or _owned(view, first)):
        return nothing
    following = _after_name(view, name_first)
    opens = view.low(0) in _OPENERS or view.low(0).endswith("ing")
    opening = first == 0 or view.low(first - 1) in _OPENS_CLAUSE
    opening = opening or not floor and _behind_its_comma(view, first) and _acts(view, following)
    subject = following > name_first + 1 and opening
    listed = view.low(first - 1) == "and" and 0 < floor == first - 1 and not opens
    its_own = (
        subject or listed or view.low(following) in GOES_ON
    )  # "Minister A and Trade Minister of Peru, Dr. | B met"
    return Region(first, comma, detached=True) if its_own else nothing


def _behind_its_comma(view: View, first: int) -> bool:
    """Whether a title follows the one comma behind the phrase with which a sentence opens: "On Monday, | the Minister
    of Trade of Peru, A met B"."""
    if view.low(first - 1) != "," or view.lows[:first].count(",") > 1 or first > _OPENING:
        return False
    return all(view.kind(p) not in HEADS for p in range(first))


def _acts(view: View, position: int) -> bool:
    """Whether a finite verb stands here, so that a name before it is its subject."""
    low = view.low(position)
    return low.endswith("ed") or low in _ACTING


def _before_the_post(view: View, end: int, floor: int) -> int:
    """Where an envoy's title ends before words that only point at where he is posted: "the Lao ambassador | here",
    "| to this country"."""
    posted = end - 1 if view.low(end - 1) == "here" else end
    if view.low(end - 1) in _HOST_LANDS and view.low(end - 2) in ("this", "the", "our") and view.low(end - 3) in _AT:
        posted = end - 3
    return posted if posted > floor and view.low(posted - 1) in POSTED else end


def _owned(view: View, first: int) -> bool:
    """Whether a title begins with its country: "Cuba's first deputy minister", "Cuban first deputy minister"."""
    return view.kind(first) in NATIONS
