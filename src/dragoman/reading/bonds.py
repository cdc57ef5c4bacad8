"""Bonds: for whom people act by those whom their sentence puts beside them.

"Its Vice President" is of the body named before, "Berg's aide" and "his wife" of that person's side, an entourage of
its leader's; and those who are met together, in one list, are of one side where one of them has it printed.
"""

import re
from dataclasses import dataclass

from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS, Kind
from dragoman.reading.names import KIN
from dragoman.reading.neighbours import leads
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.regions import POSSESSIVE
from dragoman.reading.view import View
from dragoman.reading.words import FUNCTION_WORDS

REACH = 40
RECEIVING = frozenset(
    """hosted received welcomed met meeting greeted called receiving welcoming hosting congratulated
        thanked""".split()
)
_GROUPS = frozenset("side delegation team party participants members officials representatives entourage".split())
LED_TEAMS = frozenset("delegation mission team group entourage party".split())
_LED_GROUPS = LED_TEAMS | set("lawmakers parliamentarians legislators officials experts students journalists".split())
"""Those whom someone of their nation leads: "14 Lao lawmakers led by A"."""
_APART = frozenset((",", *RECEIVING))
"""What parts a nation from a group that is not of it."""
_LEADERS = frozenset("leader president guest host visitor chief premier minister king".split())
_VISITING = frozenset("visit visits visited visiting trip".split())
_OF_A_NATION = re.compile(
    r"(?!(?:other|former|under|over|after|per|than|important|constant)$)"
    r"[a-z]*(?:[eo]r|ist|ian|man|woman|ant|ete|naut)|official|figure|general|academic|national|citizen|expert|hero|star"
    r"|guest|friend|native|student|laureate|champion|patriot|resident|martyr"
)
"""Nouns of people between their nation and their name."""
_WORDS_BETWEEN = 3
"""Words from the nation to the name: "Peruvian senior cultural figure"."""
_COUNTERPARTS = frozenset(("counterparts", "counterpart", "colleagues", "colleague"))
_REPRESENTING = ("represent", "represents", "represented", "representing")
_INVITING = ("invitation", "invited", "guest")
_INCLUDED = frozenset("were was included includes include comprised comprises including are".split())
_ATTENDANCE = frozenset("accompanying attending present participating representing joining".split())
_SIDE_OF = 7
"""Words between "the side of" and the nation."""
_BESIDE = frozenset("accompanied joined assisted flanked escorted".split())
_ACCOMPANYING = frozenset(("accompanies", "accompanied", "accompanying"))
_TOGETHER = frozenset("along together alongside".split())
CHAIRING = frozenset("chair chaired chairs cochair cochaired cochairs co-chair co-chaired co-chairs".split())
FACING = CHAIRING | {"signed", "inked", "exchanged", "headed", "led"}
"""What two of different sides do to one thing: "chaired by Minister A and Lao Minister B"."""
_CAME = frozenset(("came", "come", "coming", "got", "sat"))
_HOSTING = frozenset(("hosted", "received", "welcomed", "greeted"))
_AS_ONE = _HOSTING | {"sent", "extended", "cabled", "offered"}
"""What those of one side do together."""
_TRAVELLING = frozenset("travel travels travelled traveled arrived arrive depart departed flew".split())
_AND_OTHERS = frozenset((",", "and", "other", "others", "officials", "senior", "representatives", "dignitaries"))
_GIVING = frozenset(("gave", "granted", "held", "threw"))
_MEETINGS_GIVEN = frozenset("reception receptions audience audiences banquet dinner luncheon".split())
_SOON = 4
"""Words after those who receive within which the verb stands: "on Monday received"."""
_LEADS = frozenset("led headed leads heads leading heading lead head chaired".split())
_SENDERS = (*NATIONS, Kind.ORGANISATION, Kind.ORGAN)
CONSISTING = frozenset("comprising consisting composed comprised made included includes consisted consists".split())
"""Words between a group and its members: "a delegation made up of A and B", "the delegation, which included A"."""
_NEAR = 8
"""Words between a group and its leader."""
_OWNING = frozenset(("his", "her"))
_OF_A_BODY = frozenset(("its",))
_EXAMPLES = ("including", "namely", "such")  # "such as", where "as" is passed over as within "as well as"
_WITHIN_LISTS = frozenset(", ; and the his her their also counterpart as well both".split())
_STATES = frozenset(("country", "nation", "kingdom", "republic", "state", "sultanate", "emirate"))


@dataclass(frozen=True, slots=True)
class Appearance:
    """One place where a figure is named."""

    view: View
    phrase: PersonPhrase
    figure: Figure


def side_by_bond(appearances: list[Appearance], number: int, *, listed: bool, home: str | None) -> str | None:
    """The side of someone by whom the sentence ties him to, with ``listed`` also by a list that he is in; ``number``
    is his place among the appearances, ``home`` the publisher's country."""
    own = [
        each for each in appearances[max(0, number - REACH) : number + REACH] if each.view is appearances[number].view
    ]
    appearance = appearances[number]
    before = [each for each in own if each.phrase.last <= appearance.phrase.first]
    return (
        _on_behalf(appearance)
        or _of_nation_before(appearance)
        or _from_there(appearance)
        or _of_team_led(appearance)
        or _of_owner(appearance, before)
        or _of_kin(appearance, before)
        or _of_led_team(appearance)
        or _of_entourage(appearance)
        or _of_hosts(appearance, own, home)
        or _of_company(appearance, before, home)
        or _of_accompanied(appearance, own)
        or _of_inviter(appearance, home)
        or _facing_in_a_pair(appearance, own, home)
        or _of_receiver_there(appearance)
        or (_of_host_in_town(appearance, own) if home is None else None)
        or (_of_list(appearance, own) if listed else None)
    )


def _on_behalf(appearance: Appearance) -> str | None:
    """The side in whose name someone signs or speaks, "Minister A, on behalf of Laos,", or for which he sits: "Minister
    A represented Laos at"."""
    view, last = appearance.view, appearance.phrase.last
    position = last + (view.low(last) == ",")
    for step in range(position, position + 3):
        if view.low(step) in _REPRESENTING:
            named = view.hit(step + 1 + (view.low(step + 1) == "the"))
            return named.value if named is not None and named.kind is Kind.COUNTRY else None
    if [view.low(position + step) for step in range(3)] != ["on", "behalf", "of"]:
        return None
    named = view.hit(position + 3 + (view.low(position + 3) == "the"))
    return named.value if named is not None and named.kind is Kind.COUNTRY else None


def _of_nation_before(appearance: Appearance) -> str | None:
    """The nation whose someone is told to be by a word that is no office, "the Peruvian cultural figure Ana Rojas", or
    before a word that is no part of it: "Peruvian peace activist Ana Rojas"."""
    view, first = appearance.view, appearance.phrase.first
    office = bool(appearance.phrase.offices)
    ordinary = not view.capital(first) if office else _OF_A_NATION.fullmatch(view.low(first - 1)) is not None
    if not ordinary:
        return None
    between = 1 if office else _WORDS_BETWEEN
    for position in range(first - 1, first - between - 2, -1):
        nation, word = view.hit(position), view.low(position)
        if nation is not None and nation.kind is Kind.DEMONYM:
            return nation.value
        if not word.isalpha() or view.capital(position) or word in FUNCTION_WORDS or word.endswith("ed"):
            return None
    return None


def _from_there(appearance: Appearance) -> str | None:
    """The side from which one of several counterparts is told to be: "met his counterparts A, from Peru; and from Laos,
    B"."""
    view, first, last = appearance.view, appearance.phrase.first, appearance.phrase.last
    if _COUNTERPARTS.isdisjoint(view.lows[:last]):
        return None
    behind = last + (view.low(last) == ",")
    hit = view.hit(behind + 1) if view.low(behind) == "from" else None
    ahead = view.hit(first - 2) if view.low(first - 1) == "," else None
    if hit is None and ahead is not None and ahead.last == first - 1 and view.low(ahead.first - 1) in ("from", "of"):
        hit = ahead
    return hit.value if hit is not None and hit.kind is Kind.COUNTRY else None


def _of_team_led(appearance: Appearance) -> str | None:
    """The side whose delegation someone leads: "Minister A led the Lao delegation"."""
    view, position = appearance.view, appearance.phrase.last
    position += view.low(position) in ("will", "is")
    if view.low(position) not in _LEADS or view.low(position + 1) != "the":
        return None
    team = view.hit(position + 2)
    led = team is not None and team.kind in NATIONS and view.low(team.last) in (*LED_TEAMS, "side")
    return team.value if team is not None and led else None


def _of_owner(appearance: Appearance, before: list[Appearance]) -> str | None:
    """The side of the body before "its Vice President", and of whoever owns an office: "Berg's aide A"."""
    view, first = appearance.view, appearance.phrase.first
    if view.low(first - 1) in POSSESSIVE:
        if view.low(first - 2) in _STATES:  # "met with the Lao President A and the country's Minister B"
            return next((hit.value for hit in reversed(view.hits) if hit.last < first and hit.kind in NATIONS), None)
        owner = next((each.figure for each in before if each.phrase.last in (first - 1, first - 2)), None)
        return owner.side if owner else None
    if not appearance.phrase.owned and view.low(first) not in _OF_A_BODY:
        return None
    for position in range(first - 1, max(-1, first - REACH), -1):
        hit = view.hit(position)
        if hit and hit.kind in (*NATIONS, Kind.ORGANISATION) and hit.value:
            return hit.value
    return None


def _of_kin(appearance: Appearance, before: list[Appearance]) -> str | None:
    """The side of a relative: "Berg and his wife Karin Berg", "Berg's wife Karin Berg"."""
    view, position = appearance.view, appearance.phrase.first - 1
    while view.low(position) in KIN | _OWNING | POSSESSIVE:
        position -= 1
    between = {view.low(p) for p in range(position + 1, appearance.phrase.first)}
    return before[-1].figure.side if before and between & KIN else None


def _of_led_team(appearance: Appearance) -> str | None:
    """The side of whoever leads a group that is told by whom it was sent: "a delegation from the Lao National Assembly
    led by Vice Chairwoman A"."""
    view, first = appearance.view, appearance.phrase.first
    if view.low(first - 1) != "by" or view.low(first - 2) not in ("led", "headed"):
        return None
    led = first - 2 - (view.low(first - 3) in (",", "and"))
    within = range(led - 1, max(-1, led - REACH), -1)
    team = next((p for p in within if view.low(p) in LED_TEAMS and not _in_a_name(view, p)), None)
    if team is None or view.low(team + 1) not in ("from", "of"):
        return None
    return next((hit.value for hit in view.hits if team < hit.first < led and hit.kind in _SENDERS and hit.value), None)


def _in_a_name(view: View, position: int) -> bool:
    """Whether a word is part of the name of a body: the "Party" of "the Communist Party of Cuba"."""
    hit = view.hit(position)
    return hit is not None and hit.kind in _SENDERS


def _of_hosts(appearance: Appearance, own: list[Appearance], home: str | None) -> str | None:
    """The side of those who receive guests, write or, told by an agency of no country, travel together, printed of one
    of them: "President A and Prime Minister of Laos B hosted", "Lao President A and Prime Minister B sent greetings".
    """
    phrases = sorted((each.phrase for each in own), key=lambda phrase: phrase.first)
    place = next(number for number, phrase in enumerate(phrases) if phrase is appearance.phrase)
    low = high = place
    while low > 0 and _and_the_next(appearance.view, phrases[low - 1], phrases[low]):
        low -= 1
    while high + 1 < len(phrases) and _and_the_next(appearance.view, phrases[high], phrases[high + 1]):
        high += 1
    last = phrases[high].last
    while appearance.view.low(last) in _AND_OTHERS:
        last += 1  # "and other officials | welcomed"
    travel = home is None and any(appearance.view.low(p) in _TRAVELLING for p in range(last, last + _SOON))
    if low == high or not travel and not any(_as_one(appearance.view, p) for p in range(last, last + _SOON)):
        return None
    listed = [each for each in phrases[low : high + 1] if not any(one.posted_to for one in each.offices)]
    sides = {each.figure.side for each in own if each.phrase in listed and each.figure.side_basis == "stated"} - {None}
    return next(iter(sides)) if len(sides) == 1 else None


def _as_one(view: View, position: int) -> bool:
    """Whether a verb tells what those of one side do together: "received", "gave separate receptions"."""
    if view.low(position - 1) == "-" and view.low(position - 2) == "co":
        return False  # who "co-hosted" something may be of two sides
    given = view.low(position) in _GIVING and any(view.low(position + step) in _MEETINGS_GIVEN for step in (1, 2, 3))
    return given or view.low(position) in _AS_ONE


def _and_the_next(view: View, left: PersonPhrase, right: PersonPhrase) -> bool:
    """Whether only a comma, "and" and "the" stand between two people."""
    return right.first >= left.last and all(view.low(p) in (",", "and", "the") for p in range(left.last, right.first))


def _of_entourage(appearance: Appearance) -> str | None:
    """The side of a list: "on the Armenian side were A, B", "on the side of Salo province (Laos) there was A",
    "accompanying the Lao leader were A, B", "a Lao delegation comprising A and B"."""
    view, first = appearance.view, appearance.phrase.first
    for position in range(first - 1, -1, -1):
        hit = view.hit(position)
        if hit is None or hit.kind not in _SENDERS or not hit.value or hit.first != position:
            continue
        noun = view.low(hit.last + (view.low(hit.last) in ("'s", "’s")))
        led = next((p for p in range(hit.last, min(first, hit.last + 6)) if view.low(p) in _LED_GROUPS), None)
        if led is not None and not _APART.isdisjoint(view.lows[hit.last : led]):
            led = None  # "came to Peru, with a team", "Prime Minister of Peru A received a delegation"
        if led is not None and (_led_by(view, led, first) or _made_up_of(view, led, first)):
            return hit.value
        between = {view.low(p) for p in range(hit.last, min(first, hit.last + 12))}
        if "by" in between and not between.isdisjoint(RECEIVING | {"invited"}):
            return None  # "The Lao delegation was also received by Minister A"
        own_side = "side of" in " ".join(view.lows[max(0, position - _SIDE_OF) : position])
        if (noun in _GROUPS or own_side) and between & _INCLUDED:
            return hit.value
        opening = {view.low(p) for p in range(position)}
        if noun in _LEADERS and between & _INCLUDED and opening & _ATTENDANCE:
            return hit.value
    return None


def _led_by(view: View, noun: int, first: int) -> bool:
    """Whether a group is led by whoever begins here: "a Lao delegation led by Minister A"."""
    alone = view.low(first - 3) == "," and LED_TEAMS.isdisjoint(view.lows[noun + 1 : first])  # "a team came, led by A"
    return leads(view, first) and (first - noun < _NEAR or alone)


def _made_up_of(view: View, noun: int, first: int) -> bool:
    """Whether a group is made up of people among whom is whoever begins here: "a Lao delegation comprising A", "a Lao
    team came to Peru, consisting of A and B"."""
    if CONSISTING & set(view.lows[noun : min(first, noun + 4)]):
        return True
    told = next((p for p in range(noun + 1, first) if view.low(p) in CONSISTING and view.low(p - 1) == ","), None)
    return told is not None and LED_TEAMS.isdisjoint(view.lows[noun + 1 : first])


def _of_company(appearance: Appearance, before: list[Appearance], home: str | None) -> str | None:
    """The side of whom someone accompanies: "Berg, accompanied by Minister A", "together with Minister A"; the
    publisher's own where it leaves out that of its minister."""
    view = appearance.view
    governor = governing(view, appearance.phrase, [each.phrase for each in before])
    if governor is None:
        return None
    by = view.low(governor) == "by" and view.low(governor - 1) in _BESIDE
    together = (
        view.low(governor) == "with"
        and view.low(governor - 1) in _TOGETHER
        and view.low(governor - 2) not in _CAME
        and not any(view.low(p) in CHAIRING for p in range(max(0, governor - REACH), governor))
    )
    head = [each.figure for each in before if each.phrase.last <= governor]
    if by and governor == 1:  # "Accompanied by the First Lady, the Peruvian President will visit"
        after = (hit.value for hit in view.hits if hit.kind in NATIONS and hit.first >= appearance.phrase.last)
        return next(after, None)
    return (head[-1].side or home) if head and (by or together) else None


def _of_accompanied(appearance: Appearance, own: list[Appearance]) -> str | None:
    """The side of whom someone is told to accompany: "Minister A, who accompanies Berg"."""
    view, last = appearance.view, appearance.phrase.last
    position = last + (view.low(last) == ",")
    words = [view.low(step) for step in range(position, position + 4)]
    if words[:1] != ["who"] or not _ACCOMPANYING & set(words):
        return None
    after = (each.figure for each in own if last < each.phrase.first <= position + 4)
    led = next(after, None)
    return led.side if led is not None else None


def _facing_in_a_pair(appearance: Appearance, own: list[Appearance], home: str | None) -> str | None:
    """The side of the first of two who met, where the second's is printed and one city tells the other: "talks between
    Minister A and the Lao Minister B in Hanoi"; in a third country it tells nothing."""
    view = appearance.view
    if view.low(appearance.phrase.first - 1) not in ("between", "the") or "between" not in (
        view.low(appearance.phrase.first - 1),
        view.low(appearance.phrase.first - 2),
    ):
        return None
    after = (each for each in own if each.phrase.first >= appearance.phrase.last)
    other = next((each.figure.side for each in after if each.figure.side), None)
    cities = {hit.value for hit in view.hits if hit.kind is Kind.CITY} - {other}
    if other is None or len(cities) != 1 or home is not None and home != other and home not in cities:
        return None
    return next(iter(cities))


def _of_receiver_there(appearance: Appearance) -> str | None:
    """The side of whoever receives a traveller in a country: "in Laos, where she will be received by President A"; an
    ambassador receives abroad."""
    view, first = appearance.view, appearance.phrase.first
    if appearance.phrase.is_envoy():
        return None
    received = view.low(first - 1) == "by" and view.low(first - 2) in RECEIVING
    where = next((p for p in range(first - 2, 0, -1) if view.low(p) == "where"), None) if received else None
    if where is None:
        return None
    place = view.hit(where - 1 - (view.low(where - 1) == ","))
    return place.value if place is not None and place.kind in (Kind.COUNTRY, Kind.CITY) else None


def _of_host_in_town(appearance: Appearance, own: list[Appearance]) -> str | None:
    """The side of whoever receives a foreigner in a town, told by an agency of no country: "President A received in
    Cairo Turkish President B"; an ambassador receives abroad."""
    view, last = appearance.view, appearance.phrase.last
    verb = next((p for p in range(last, last + _SOON) if view.low(p) in _HOSTING), None)
    if verb is None or appearance.phrase.is_envoy() or not appearance.phrase.offices:
        return None
    towns = {hit.value for hit in view.hits if hit.kind is Kind.CITY and view.low(hit.first - 1) == "in"}
    guests = {each.figure.side for each in own if each.phrase.first > verb}
    return next(iter(towns)) if len(towns) == 1 and guests and guests.isdisjoint((None, *towns)) else None


def _of_inviter(appearance: Appearance, home: str | None) -> str | None:
    """The side of whoever invites a traveller: the country that is visited "at the invitation of Minister A", "as the
    guest of her counterpart A"; that of the publisher for "to our country"."""
    view, first = appearance.view, appearance.phrase.first
    first -= view.low(first - 1) in ("his", "her", "their", "the")
    if view.low(first - 1) not in ("of", "from", "by") or view.low(first - 2) not in _INVITING:
        return None
    visiting = [p for p in range(len(view.tokens)) if view.low(p) in _VISITING]
    goals = [hit for hit in view.hits if hit.kind in (Kind.COUNTRY, Kind.CITY)]
    for position in visiting:
        goal = next((hit for hit in goals if position < hit.first <= position + 3), None)
        if goal is not None:
            return goal.value
        if view.lows[position + 1 : position + 4] == ["to", "our", "country"]:
            return home
    return None


def _of_list(appearance: Appearance, own: list[Appearance]) -> str | None:
    """The side printed of another of those who are met or received together: "met with Lao President A and Minister
    B"."""
    view = appearance.view
    others = [each.phrase for each in own if each is not appearance]
    governor = governing(view, appearance.phrase, others)
    if governor is None or view.low(governor) not in RECEIVING | {"with", "by", *_EXAMPLES}:
        return None
    if view.low(governor) == "meeting" and view.low(governor + 1) == ",":
        return None  # "beside the Ministers' Meeting, Minister A and his Lao counterpart B"
    leading = _lead_a_team(view, governor)
    if view.low(governor) == "by" and view.low(governor - 1) in FACING and not leading:
        return None
    if any(each.posted_to for each in appearance.phrase.offices) or not _goes_on_a_list(view, appearance.phrase):
        return None
    beside = view.low(governor) == "by" and view.low(governor - 1) in _BESIDE
    listed = [
        each.figure
        for each in own
        if each is not appearance
        and each.phrase.first > governor
        and (each.phrase.first < appearance.phrase.first or _goes_on_a_list(view, each.phrase))
        and governing(view, each.phrase, [other.phrase for other in own if other is not each]) == governor
        and (each.figure.side_basis == "stated" or leading)
        and each.figure.side
        and (beside or not any(office.envoy and office.posted_to for office in each.phrase.offices))
    ]
    sides = {figure.side for figure in listed}
    return next(iter(sides)) if len(sides) == 1 else None


def _lead_a_team(view: View, governor: int) -> bool:
    """Whether those listed lead one delegation together: "a Lao delegation, led by Minister A and General B"."""
    led = governor - 1
    while view.low(led - 1) in (",", "-", "–", "—"):
        led -= 1
    return view.low(governor) == "by" and view.low(governor - 1) in ("led", "headed") and view.low(led - 1) in LED_TEAMS


def _goes_on_a_list(view: View, phrase: PersonPhrase) -> bool:
    """Whether a person belongs to a list: a comma alone before him may begin the clause that he is the subject of."""
    if view.low(phrase.first - 1) != "," and view.low(phrase.last - 1) != ",":
        return True
    return view.low(phrase.last) in (",", "and", ";") or view.low(phrase.last - 1) == ","


def _with_again(view: View, position: int) -> bool:
    """Whether "with" goes on a list: "met with A as well as with B", "and also with B"."""
    return view.low(position) == "with" and view.low(position - 1) in ("as", "also")


def governing(view: View, phrase: PersonPhrase, others: list[PersonPhrase]) -> int | None:
    """The word that governs a phrase, or the list of people that the phrase goes on."""
    position = phrase.first - 1
    ends = {other.last: other for other in others if other.last <= phrase.first}
    for _ in range(REACH):
        while position >= 0 and (view.low(position) in _WITHIN_LISTS or _with_again(view, position)):
            position -= 1
        other = ends.get(position + 1) or ends.get(position + 2)
        if other is None or other.first > position:
            return position if position >= 0 else None
        position = other.first - 1
    return None
