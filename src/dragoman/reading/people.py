"""People as a sentence names them: a name with the offices before it and after it, as one phrase.

The phrase ("Vietnamese Ambassador to China Tran Van Long", "Gao Wenbin, Deputy Head of …") is what later
takes part in clauses; a phrase without a name ("the Prime Minister", "the Vietnamese official") is a
description.
"""

from dataclasses import replace

from dragoman.reading.aides import AIDES, GOVERNING, name_aides, of_himself, serve_the_owner, served_by, take_in
from dragoman.reading.appositions import office_taken, region_after
from dragoman.reading.descriptions import descriptions
from dragoman.reading.fieldlists import own_list_of_fields
from dragoman.reading.gazetteer import NATIONS, Kind
from dragoman.reading.names import KIN, name_runs
from dragoman.reading.neighbours import bare_initial, end_of_army
from dragoman.reading.officebodies import short_name
from dragoman.reading.offices import TitlePhrase, title_phrases
from dragoman.reading.peers import counterpart_behind
from dragoman.reading.peoplelists import listed, place_between, trust_lists
from dragoman.reading.phrases import Description, NameRun, PersonPhrase
from dragoman.reading.posted import invites, part_receiver
from dragoman.reading.regions import LINKS, POSSESSIVE, Region, region_before
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "this", "both"))
_OWNING = frozenset(("its", "his", "her", "their"))
_SIDES = (Kind.COUNTRY, Kind.DEMONYM, Kind.ORGANISATION)
_OF_TITLES = (Kind.TITLE, Kind.MODIFIER, Kind.RANK)
_FORMAL = frozenset(
    """republic kingdom state union federation people commonwealth sultanate principality socialist
        democratic""".split()
)
_ACRONYM = 6
_BRACKET = 12
"""Tokens within which a bracket after a name closes."""
_FROM_REACH = 9
"""Words back to "counterpart" within which a name follows where he is from."""
_LETTERS = frozenset(("phd", "ph.d", "ph.d.", "retd", "ret", "ret.", "md", "mp", "mep", "esq", "hon"))
"""What may stand in brackets after a name and says no office."""
_HONOURS = frozenset(("MP", "MEP", "OBE", "CBE", "MBE", "QC", "KC", "AC", "AM", "AO"))
"""Letters that may follow a name directly."""
_DECORATIONS = frozenset(("order", "medal", "cross", "decoration"))
_LIST_LIMIT = 200
"""People of one sentence that share a plural title at most."""


def person_phrases(
    view: View, vocabulary: Vocabulary, seen_inside: frozenset[str], known: frozenset[str] = frozenset()
) -> list[PersonPhrase]:
    """The people named in a sentence, left to right, each with the offices printed round the name."""
    runs = name_runs(view, vocabulary, seen_inside, known)
    phrases: list[PersonPhrase] = []
    floor = 0
    for run in runs:
        phrase = _with_title_before(view, run, floor, phrases)
        while phrases and phrases[-1].name_first >= phrase.first:
            phrases.pop()  # a capitalised word inside the next person's title is no name
        if not run.sure and run.last - run.first == 1 and short_name(view, run.first):
            continue  # "the NOFA President"
        if _names_an_order(view, phrase):
            floor = run.last
            continue
        phrases.append(phrase)
        if run.sure and not run.plain or not _complements(view, run):
            floor = _origin(view, phrase, len(view.tokens))
    _share_plurals(view, phrases)
    _nations_before_counterparts(view, phrases)
    _pair_counterparts(view, phrases)
    trust_lists(view, phrases)
    for number, phrase in enumerate(phrases):
        after = (other for other in phrases[number + 1 :] if not _within_a_title(view, other))
        following, beyond = next(after, None), next(after, None)
        ceiling = beyond.first if beyond else len(view.tokens)
        if following is not None and following.offices and serve_the_owner(view, phrase, following, ceiling):
            continue
        if following is not None and of_himself(view, phrase, following):
            continue
        _add_what_follows(view, phrase, following.first if following else len(view.tokens))
        if following is not None and following.within and phrase.offices:
            take_in(view, phrase, following, ceiling)
    name_aides(view, phrases)
    return phrases


def _within_a_title(view: View, phrase: PersonPhrase) -> bool:
    """Whether words that may be a name likelier belong to the title of the one before: they are joined to a word by a
    hyphen ("head of the al-Nur bloc"), are what an office is of ("A, vice-chairman of the Nakata Bank"), or a body's
    short name ("A, NORCA's deputy head")."""
    if phrase.sure:
        return False
    before = phrase.name_first - 1
    of = before - (view.low(before) == "the")
    held = view.hit(of - 1) if view.low(of) == "of" else None
    if view.low(before) == "-" or held is not None and held.kind is Kind.TITLE and held.entry not in AIDES:
        return True
    if phrase.name_last - phrase.name_first > 1:
        return False
    word, owned = view.tokens[phrase.name_first].fold, phrase.name_last + 1
    owns = view.low(owned - 1) in POSSESSIVE and view.kind(owned) in _OF_TITLES
    return word.isupper() and len(word) > 1 and (owns or view.low(before) in ("of", "for", "at"))


def _complements(view: View, run: NameRun) -> bool:
    """Whether an unsure name is likelier part of a body's, a place's or a title's: "Party Committee of X"."""
    following = view.kind(run.last) if view.capital(run.last) else None
    word = view.tokens[run.first].fold
    acronym = run.last - run.first == 1 and word.isupper() and 1 < len(word) <= _ACRONYM
    if run.words > 1 and (view.low(run.first - 2), view.low(run.first - 1)) == ("invitation", "of"):
        return False  # nobody but a person invites under a name
    return (
        acronym
        and following in _OF_TITLES
        or view.low(run.first - 1) in ("of", "the", "in", "at", "for", "to", "&")
        or view.kind(run.last) is Kind.INSTITUTION
        or not run.sure
        and run.last - run.first == 1
        and following is Kind.MODIFIER
        or run.plain
        and (following in _OF_TITLES or run.words > 1 and not run.voted)
    )


_RESIDING = frozenset(("residing", "resident", "based", "accredited", "non"))
"""Words that open a bracket of where an envoy lives."""


def _with_title_before(view: View, run: NameRun, floor: int, before: list[PersonPhrase]) -> PersonPhrase:
    previous = before[-1] if before and before[-1].name_last <= floor else None
    several = previous is not None and (len(previous.offices) > 1 or invites(view, previous))
    several = several or bool(previous and previous.offices) and own_list_of_fields(view, floor, run.first)
    region = region_before(view, run.first, floor, keep_comma=not several)
    region = replace(region, first=part_receiver(view, region.first, region.last, before))
    offices = title_phrases(view, region.first, region.last)
    if previous is not None and not previous.offices and _of_the_one_before(view, previous, offices):
        offices = offices[1:]
    offices = _of_one_nation(offices)
    served = served_by(view, previous, offices) if previous is not None else None
    if served is not None:
        region = replace(region, first=served)
        offices = title_phrases(view, served, region.last)
    phrase = PersonPhrase(run.first, run.last, run.first, run.last, run.sure, words=run.words)
    phrase.within = served is not None
    if run.plain and run.words > 1 and not run.voted:
        return phrase
    if offices and (region.detached or view.low(region.last - 1) not in LINKS):
        phrase.offices = offices
        phrase.first = offices[0].first
        while view.low(phrase.first) in POSSESSIVE:
            phrase.first += 1
        phrase.sure = phrase.sure or region.detached or not _place_like(view, run)
        phrase.side = _side_of(offices)
        relative = _relative_of_holder(view, offices[0].first)
        if relative is not None and previous is not None and _tied_to(view, previous, relative):
            phrase.within = True  # "A, a sister of the leader | B"
        elif relative is not None:
            tie = replace(
                offices[0], first=relative, core=relative, head=view.low(relative), organisation=None, marks=()
            )
            phrase.offices, phrase.first, phrase.sure = [tie], max(relative, floor), True
            return phrase
    _premodify(view, phrase, floor, region)
    return phrase


def _tied_to(view: View, previous: PersonPhrase, relative: int) -> bool:
    """Whether a comma and a few words part a word of kinship from the name of whose tie it tells: "A, a younger |
    sister of"."""
    between = view.lows[previous.last : relative]
    return between[:1] == [","] and between[1:2] in (["a"], ["the"], ["an"]) and "," not in between[1:]


def _of_the_one_before(view: View, previous: PersonPhrase, offices: list[TitlePhrase]) -> bool:
    """Whether the first of two offices is whose name a comma parts from it: "Falk, the envoy to Peru, and Minister
    Costa"."""
    if len(offices) < 2 or view.low(previous.last) != "," or view.low(previous.last + 1) != "the":
        return False
    return offices[0].first <= previous.last + 2 and view.low(offices[1].core - 1) == "and"


_ANYBODY = frozenset(("officer", "official", "leader", "guest", "diplomat", "envoy"))
"""Words that stand for someone told before, and are no office beside another."""


def _of_one_nation(offices: list[TitlePhrase]) -> list[TitlePhrase]:
    """The offices before a name without those of another nation, whose holder is not named: "for the Philippine
    President, Brunei's Sultan A said"."""
    for number in range(len(offices) - 1, 0, -1):
        left, right = offices[number - 1], offices[number]
        if left.of_nation and right.of_nation and left.side and right.side and left.side != right.side:
            return offices[number:]
        if left.head in _ANYBODY and left.of_nation and right.head not in _ANYBODY:
            return offices[number:]  # "the Chilean officer and Deputy Minister A"
    return offices


def _names_an_order(view: View, phrase: PersonPhrase) -> bool:
    """Whether a name is that of a decoration: "the Order of Princess Olga", "the Jose Marti Medal"."""
    places = range(max(1, phrase.first - 1), phrase.name_first)
    named_after = any(view.low(p) == "of" and view.low(p - 1) in _DECORATIONS for p in places)
    return named_after or view.capital(phrase.name_last) and view.low(phrase.name_last) in _DECORATIONS


def _side_of(offices: list[TitlePhrase]) -> str | None:
    """Whom someone speaks for: his nation sooner than a body, and last what he was before."""
    held = sorted(offices, key=lambda office: ("former" in office.marks, not office.of_nation))
    return next((office.side for office in held if office.side), None)


def _relative_of_holder(view: View, first: int) -> int | None:
    """Where the word of kinship stands if the office is a relative's: "the wife of the President of Ruritania"."""
    while view.low(first - 1) in ("the", "of"):
        first -= 1
    return first - 1 if view.low(first) in ("of", "the") and view.low(first - 1) in KIN else None


def _place_like(view: View, run: NameRun) -> bool:
    """Whether the tagger calls the name itself a place or a body; a vote that begins in the title is none, nor one on a
    name with an initial, "Minister (FM) K Menon", or behind a title's short form, "the Security Council (RSC) Ana
    Costa"."""
    if bare_initial(view, run.first):
        return False
    titled = view.hit(run.first - 1) is not None or view.low(run.first - 1) == ")"
    return any(run.first <= low < run.last for low, _ in view.other_votes) and not (run.words > 1 and titled)


def _premodify(view: View, phrase: PersonPhrase, floor: int, region: Region) -> None:
    """Takes in the nationality, honorifics and determiner that stand directly before the phrase."""
    for position in range(region.last, phrase.name_first):
        hit = view.hit(position)
        if hit and hit.kind is Kind.HONORIFIC:
            phrase.honorific = phrase.honorific or hit.entry
            phrase.sure = True
        elif hit and hit.kind is Kind.MARK and phrase.offices:
            marked = (*phrase.offices[-1].marks, hit.entry.strip("-"))
            phrase.offices[-1] = replace(phrase.offices[-1], marks=marked)
        elif view.low(position) in ("counterpart", "counterparts", "colleague"):
            phrase.sure, phrase.shared = True, view.low(position) == "counterparts"
    _counterpart_from(view, phrase, floor)
    phrase.first = min(phrase.first, region.last if region.last >= floor and not region.detached else phrase.first)
    position = _before_counterpart(view, phrase.first, floor) if phrase.offices else phrase.first
    while position > floor:
        hit, low = view.hit(position - 1), view.low(position - 1)
        if hit and hit.kind in (Kind.HONORIFIC, Kind.RANK, Kind.MARK) and hit.first >= floor:
            phrase.honorific = phrase.honorific or (hit.entry if hit.kind is Kind.HONORIFIC else None)
            phrase.sure = phrase.sure or hit.kind is not Kind.MARK
            position = hit.first
        elif hit and hit.kind in NATIONS and hit.first >= floor and not _travels(view, hit.first):
            phrase.side = phrase.side or hit.value
            position = hit.first
        elif low in POSSESSIVE and position - 2 >= floor and view.kind(position - 2) in _SIDES:
            hit = view.hit(position - 2)
            phrase.side = phrase.side or (hit.value or None if hit else None)
            position = hit.first if hit else position - 2
        elif low in _DETERMINERS and phrase.offices:
            phrase.owned = low in _OWNING
            position -= 1
            break
        else:
            break
    phrase.first = max(position, floor)


def _before_counterpart(view: View, first: int, floor: int) -> int:
    """Where a phrase with its office begins that follows "his Danish counterpart", with or without a comma."""
    position = first - 1 if view.low(first - 1) == "," else first
    nation = view.hit(position - 2)
    nations = NATIONS  # "his US counterpart Secretary A"
    own = view.hit(first) if position < first and view.low(position - 2) in _OWNING else None
    nation = nation or (own if own is not None and own.first == first else None)
    if view.low(position - 1) in ("counterpart", "colleague") and nation and nation.kind in nations:
        return position - 1 if position - 1 > floor else first
    return first


def _counterpart_from(view: View, phrase: PersonPhrase, floor: int) -> None:
    """Takes in "colleague from Peru," or "counterpart from that Andean state," before a name, which tells the side."""
    comma = phrase.first - 1
    within = range(comma - 2, max(floor, comma - _FROM_REACH) - 1, -1) if view.low(comma) == "," else ()
    at = next((p for p in within if view.low(p) in ("counterpart", "colleague")), None)
    if at is None or view.low(at + 1) not in ("from", "of") or any(view.low(p) == "," for p in range(at, comma)):
        return
    hit = view.hit(comma - 1)
    whole = hit is not None and hit.kind is Kind.COUNTRY and hit.first == at + 2
    if whole or view.low(at + 2) in ("the", "that", "this"):
        nations = (each.value for each in view.at[at + 2 : comma] if each is not None and each.kind is Kind.COUNTRY)
        phrase.side, phrase.sure, phrase.first = next(nations, phrase.side), True, at


def _travels(view: View, position: int) -> bool:
    """Whether a country before a name is where someone goes or is: "in Laos Thongloun received …"."""
    return view.low(position - 1) in ("in", "to", "from", "at")


def _share_plurals(view: View, phrases: list[PersonPhrase]) -> None:
    """Gives "Ministers A and B", "ambassadors A of X, B of Y and C" one office each."""
    for number, phrase in enumerate(phrases):
        plural = next((office for office in phrase.offices if office.plural or phrase.shared), None)
        if plural is None or number + 1 >= len(phrases):
            continue
        group = [phrase]
        for left, right in zip(phrases[number:_LIST_LIMIT], phrases[number + 1 :], strict=False):
            place = place_between(view, plural, left, right)
            if right.offices or place is None and not listed(view, left, right):
                break
            if place is not None:  # the office is printed with the first one's place
                right.first = place
                right.offices.append(replace(plural, last=plural.head_at[1]))
                right.sure, right.side = True, phrase.side
                group.append(right)
                continue
            right.offices.append(replace(plural, side=None) if _own_side(view, left) else plural)
            right.sure, right.owned = True, right.owned or phrase.owned
            right.side = right.side or (None if _own_side(view, left) else phrase.side)
            group.append(right)
        _pair_nations(view, plural, group)


def _nations_before_counterparts(view: View, phrases: list[PersonPhrase]) -> None:
    """Gives "his Lao and Cuban counterparts A and B" each his own nation, in order."""
    for number, phrase in enumerate(phrases[:-1]):
        other, word = phrases[number + 1], phrase.name_first - 1
        word -= view.low(word) in (",", ":")
        if view.low(word) != "counterparts" or phrase.offices or other.offices or not listed(view, phrase, other):
            continue
        nations = [view.hit(word - 1), view.hit(word - 3)]
        if view.low(word - 2) != "and" or any(hit is None or hit.kind not in NATIONS for hit in nations):
            continue
        phrase.side, other.side = (hit.value for hit in reversed(nations) if hit is not None)
        other.sure = True


def _pair_nations(view: View, plural: TitlePhrase, group: list[PersonPhrase]) -> None:
    """Gives "the Vietnamese and Lao Prime Ministers A and B", "the Presidents of Laos and Peru A and B" each his own
    nation, in order."""
    last = plural.head_at[0]
    nations = [hit.value for hit in view.hits if plural.first <= hit.first < last and hit.kind in NATIONS]
    behind = view.low(plural.head_at[1]) == "of" and not nations
    if behind:
        nations = [hit.value for hit in view.hits if last <= hit.first < plural.last and hit.kind in NATIONS]
    if len(nations) != len(group) or len(group) < 2:
        return
    for phrase, nation in zip(group, nations, strict=True):
        phrase.side = nation
        end = plural.head_at[1] if behind else plural.last
        phrase.offices = [
            replace(each, core=last, last=end, side=nation) if each.plural else each for each in phrase.offices
        ]


def _pair_counterparts(view: View, phrases: list[PersonPhrase]) -> None:
    """Gives those of "his counterparts from Laos and Peru, A and B" each his own nation, in order."""
    for position in range(len(view.tokens) - 1):
        if view.low(position) not in ("counterparts", "colleagues") or view.low(position + 1) not in ("from", "of"):
            continue
        last, nations = position + 2, list[str]()
        while (hit := view.hit(last)) is not None and hit.kind is Kind.COUNTRY or view.low(last) in (",", "and", "the"):
            if hit is not None and hit.kind is Kind.COUNTRY:
                nations.append(hit.value)
                last = hit.last
            else:
                last += 1
        named = [phrase for phrase in phrases if phrase.first >= last][: len(nations)]
        in_a_row = all(listed(view, left, right) for left, right in zip(named, named[1:], strict=False))
        if nations and len(named) == len(nations) and named[0].first == last and in_a_row:
            for phrase, nation in zip(named, nations, strict=True):
                phrase.side, phrase.sure = phrase.side or nation, True


def _own_side(view: View, phrase: PersonPhrase) -> bool:
    return view.low(phrase.name_last) in ("of", "from", "(")


def _add_what_follows(view: View, phrase: PersonPhrase, ceiling: int) -> None:
    """Takes in the country after the name ("of Latvia", "(Slovak Republic)") and the title in apposition."""
    after = _origin(view, phrase, ceiling)
    behind, nation = counterpart_behind(view, after)
    if nation is not None and behind <= ceiling:
        phrase.side, phrase.sure, phrase.last = phrase.side or nation, True, behind
        return
    taken = office_taken(view, after, ceiling)
    if taken.last > taken.first and not phrase.offices:
        phrase.offices += [office for office in title_phrases(view, taken.first, taken.last) if not office.plural]
        phrase.side = phrase.side or _side_of(phrase.offices)
        phrase.sure = phrase.sure or phrase.name_last - phrase.name_first > 1  # "S. Vela", too
        return
    region = region_after(view, after, ceiling)
    if region.last == region.first:
        return
    offices = [office for office in title_phrases(view, region.first, region.last) if not office.plural]
    if (
        not offices
        or region.last >= ceiling
        and ceiling < len(view.tokens)
        and view.low(region.last - 1) in ("and", ",")
    ):
        return
    phrase.offices += offices
    phrase.sure = phrase.sure or phrase.name_last - phrase.name_first > 1
    phrase.side = phrase.side or _side_of(offices)
    phrase.last = max(region.last, offices[-1].last)
    phrase.last += view.low(phrase.last) == "leadership"  # "special envoy of the Lao Party leadership"
    there = view.low(offices[-1].last) == "in" and view.low(phrase.last) != ","
    if there and view.kind(phrase.last - 1) is Kind.CITY:
        phrase.last = offices[-1].last  # "met A, Minister of Trade of Peru | in Hanoi on Monday"
    if view.low(phrase.last) == ")" or (
        view.low(phrase.last) == ","
        and phrase.last + 1 < min(len(view.tokens), ceiling)  # "received Falk, Minister of Trade, Ambassador Berg and"
        and view.low(phrase.first - 1) not in GOVERNING
    ):
        phrase.last += 1


def _after_other_script(view: View, position: int) -> int:
    """Where a bracket ends in which a name stands again in another script: "Tanaka Kenji (田中健二)"."""
    if view.low(position) != "(":
        return position
    closing = next((p for p in range(position + 1, position + _BRACKET) if view.low(p) == ")"), None)
    foreign = closing is not None and all(not view.tokens[p].fold.isascii() for p in range(position + 1, closing))
    return closing + 1 if closing is not None and foreign else position


def _after_residence(view: View, position: int) -> int:
    """Where a bracket ends that tells from where an envoy is accredited: "(residing in Beijing)"."""
    if view.low(position) != "(" or view.low(position + 1) not in _RESIDING:
        return position
    return next((p + 1 for p in range(position, position + _BRACKET) if view.low(p) == ")"), position)


def _origin(view: View, phrase: PersonPhrase, ceiling: int) -> int:
    """Where the words after "of Latvia", "from the Republic of Korea", "(Kingdom of Spain)" begin."""
    position = phrase.name_last
    if position < len(view.tokens) and view.tokens[position].fold in _HONOURS:
        phrase.last = position = position + 1
    if view.low(position) == "(" and view.low(position + 1) in _LETTERS and view.low(position + 2) == ")":
        phrase.last = position = position + 3
    position = _after_residence(view, _after_other_script(view, position))
    phrase.last = max(phrase.last, position)
    after_comma = view.low(position) == "," and view.low(position + 1) == "of"
    position += after_comma
    opened = view.low(position) == "("
    if not opened and view.low(position) not in ("of", "from"):
        return position - after_comma
    position += 1
    while (
        view.low(position) in ("the", "of") or view.low(position) in _FORMAL and view.kind(position) is Kind.INSTITUTION
    ):
        position += 1
    hit = view.hit(position)
    if hit is None or position >= ceiling or hit.kind not in _SIDES or hit.last > ceiling:
        return phrase.name_last
    if view.low(hit.last) in ("side", "sides", "part"):
        return phrase.name_last  # "Minister A from the Lao | side", on which an envoy may sit too
    phrase.side = hit.value or phrase.side
    position = hit.last if opened else end_of_army(view, hit)
    while opened and position < ceiling and view.low(position) != ")":
        if view.kind(position) not in (Kind.INSTITUTION, Kind.COUNTRY):
            return phrase.name_last
        position += 1
    if opened and view.low(position) == ")":
        position += 1
    phrase.last = position
    phrase.sure = (
        phrase.sure
        or phrase.words > 1
        and not _place_like(view, NameRun(phrase.name_first, phrase.name_last, False, False))
    )
    return position


__all__ = ["Description", "PersonPhrase", "descriptions", "person_phrases"]
