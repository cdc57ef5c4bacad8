"""Epithets: offices that a report prints apart from the name.

"The President of Ukraine thanked …" names the office of the one Ukrainian who was named without any; a list
of names with their countries after "newly appointed ambassadors" is a list of ambassadors.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dragoman.domain.text import ParagraphKind
from dragoman.reading.descriptions import listed_nations
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.offices import TitlePhrase, title_phrases
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.view import View

_OF_A_COUNTRY = frozenset(
    ("president", "prime minister", "head of state", "king", "queen", "chancellor", "emperor", "sultan")
)
"""Offices of which a country has one, so that the office alone says who is meant."""
_OF_A_STATE = frozenset(("president", "king", "queen", "emperor", "sultan", "emir", "amir"))
_POSTED = frozenset(("ambassador", "ambassadors", "commissioner", "representative", "envoy"))
_SENTENCES_BACK = 2
_LONGEST = 8
_OPENING = 2
"""Words before whoever a sentence opens with."""
_BEFORE_SUBJECTS = frozenset(("", ",", '"', "''", "”", "said", "that", ":", "–", "-"))
"""What may stand before whoever a sentence is about."""
_OWNS = frozenset(("'s", "’s"))
_OF_BODY = frozenset(("of", "for", "on", "and", "the", "'s", "’s"))
"""Small words within an office and its body."""
_ONE_OF_A_KIND = frozenset(
    ("foreign minister", "speaker", "parliament speaker", "vice president", "defence minister", "defense minister")
    + ("interior minister", "foreign secretary", "secretary of state", "top diplomat", "chief diplomat")
)
"""Offices of which a country has one holder, who may first be named without it: "his Peruvian counterpart A"."""


@dataclass(frozen=True, slots=True)
class Epithet:
    """An office told without a name, and the sentence it stands in."""

    view: View
    office: TitlePhrase


def epithets(view: View, people: list[PersonPhrase]) -> Iterator[Epithet]:
    """The offices of a sentence that stand with an article and no name."""
    covered = {position for phrase in people for position in range(phrase.first, phrase.last)}
    for hit in view.hits:
        if hit.kind is not Kind.TITLE or hit.first in covered:
            continue
        first, last = _stretch(view, hit.first, hit.last)
        if any(position in covered for position in (first - 1, last)):
            continue
        for office in title_phrases(view, first, last)[:1]:
            yield Epithet(view, office)


def _stretch(view: View, first: int, last: int) -> tuple[int, int]:
    """The words of an office round its head: nationality and marks before it, "of COUNTRY" or "to COUNTRY" after it."""
    while (
        first > 0
        and (hit := view.hit(first - 1))
        and hit.kind in (Kind.DEMONYM, Kind.COUNTRY, Kind.MARK, Kind.MODIFIER)
    ):
        first = hit.first
    owner = view.hit(first - 2) if view.low(first - 1) in _OWNS else None
    first = owner.first if owner is not None and owner.kind is Kind.COUNTRY else first  # "Peru's ambassador"
    if view.low(last) == "of" or view.low(last) == "to" and _POSTED & set(view.lows[first:last]):
        after = last + 2 if view.low(last + 1) == "the" else last + 1
        while after - last < _LONGEST and view.kind(after) is Kind.INSTITUTION or view.low(after) == "of":
            after += 1
        hit = view.hit(after)
        posted = (Kind.COUNTRY, Kind.CITY) if view.low(last) == "to" else (Kind.COUNTRY,)
        if hit and hit.kind in posted and not view.capital(hit.last):
            house = view.low(hit.last) in _OWNS and view.kind(hit.last + 1) is Kind.INSTITUTION
            last = hit.last + 2 if house else hit.last  # "the speaker of Peru's parliament"
    return first, last


def heads_of_state(found: list[Epithet], people: list[Figure], home: str | None) -> Iterator[tuple[Figure, Epithet]]:
    """Whose office an epithet names: the one person of its country who was named without an office; one that others
    of the country might hold only where he was named before. Where nobody is known to be of it and its head speaks, it
    is the one person named before without an office, whose country is only guessed: "met with A. … The Lao leader
    noted"."""
    without = [figure for figure in people if figure.forms and not figure.offices and figure.side]
    for epithet in found:
        office = epithet.office
        side = office.side or (home if office.head == "head of state" else None)
        later = office.head in _ONE_OF_A_KIND and side != home
        if office.plural or side is None or office.head not in _OF_A_COUNTRY and not later:
            continue
        if any(
            figure.side == side and (_holds(figure, office.head) or _fits(figure, office.head)) for figure in people
        ):
            continue
        before = epithet.view.span(office.first, office.last)[0]
        own = [figure for figure in without if figure.side == side and not (later and figure.start > before)]
        if side != home and office.side and _speaks(found, side) and all(figure.side != side for figure in people):
            own = [one for one in people if one.forms and not one.offices and one.guessed and one.start < before]
        if len(own) == 1:
            yield own[0], epithet


def _speaks(found: list[Epithet], side: str) -> bool:
    """Whether a sentence opens with the head of a state, told by office alone: "The Lao leader noted"."""
    heads = _OF_A_COUNTRY | {"leader"}
    return any(
        each.office.side == side and each.office.head in heads and each.office.first <= _OPENING for each in found
    )


def of_a_country(
    found: list[Epithet], people: list[Figure], appearances: list[tuple[View, PersonPhrase, Figure]]
) -> Iterator[tuple[Figure, str]]:
    """Whose country an office tells that is printed apart from its holder: "the foreign minister of Nepal", where one
    whose country is not printed is Foreign Minister and nobody else of Nepal is; "the ambassador of Nepal", where only
    one ambassador is named without a country; not whoever is named before it: "A received a call from the foreign
    minister of Nepal"."""
    for epithet in found:
        office = epithet.office
        if office.plural or office.side is None or office.head == "minister":
            continue
        alike = [figure for figure in people if figure.forms and _fits(figure, office.head)]
        if any(figure.side == office.side and not figure.guessed for figure in alike):
            continue
        unsure = [figure for figure in alike if figure.side is None and figure.posted_to() != office.side]
        if len(unsure) != 1:
            continue
        before = (
            figure for view, phrase, figure in appearances if view is epithet.view and phrase.last <= office.first
        )
        if unsure[0] not in before:
            yield unsure[0], office.side


def _fits(figure: Figure, head: str) -> bool:
    """Whether someone holds an office of these words: "foreign minister" the Minister of Foreign Affairs; the head of
    state is a president or king."""
    if head == "head of state":
        return not figure.heads_of_state().isdisjoint(_OF_A_STATE)
    return any(set(head.split()) <= set(fact.text.lower().split()) for fact in figure.offices)


def _holds(figure: Figure, head: str) -> bool:
    return any(fact.phrase.head == head for fact in figure.offices)


def named_after(
    found: list[Epithet], appearances: list[tuple[View, PersonPhrase, Figure]]
) -> Iterator[tuple[Figure, Epithet]]:
    """Whoever is named first in the sentence after "the Swedish ambassador to Laos said", where nothing else tells who
    he is, is that ambassador."""
    opening = {
        view.sentence.index: figure
        for view, phrase, figure in appearances
        if phrase.first == 0 and view.sentence.kind is ParagraphKind.BODY
    }
    for epithet in found:
        office, view = epithet.office, epithet.view
        figure = opening.get(view.sentence.index + 1)
        if figure is None or office.plural or office.side is None or view.sentence.kind is not ParagraphKind.BODY:
            continue
        new = figure.seen and figure.seen[0] > view.sentence.end and len(figure.words) > 1
        fits = not figure.offices and (figure.side in (None, office.side) or figure.guessed)
        taken = any(each.side == office.side and _holds(each, office.head) for _, _, each in appearances)
        if new and fits and not taken:
            yield figure, epithet


def also_called(
    found: list[Epithet], appearances: list[tuple[View, PersonPhrase, Figure]], home: str | None
) -> Iterator[tuple[Figure, Epithet]]:
    """Whoever was named last of a country before "the also First Secretary of its party" holds that office too."""
    for epithet in found:
        view, office = epithet.view, epithet.office
        if view.low(office.core - 1) != "also" or view.low(office.core - 2) != "the" or office.plural:
            continue
        whole = next(iter(title_phrases(view, office.core, _body_end(view, office.head_at[1]))), office)
        at, side = view.span(office.core, office.last)[0], whole.side or home
        before = [
            figure
            for other, phrase, figure in appearances
            if figure.side == side and other.span(phrase.name_first, phrase.name_last)[0] < at
        ]
        yield from ((figure, Epithet(view, whole)) for figure in before[-1:])


def leads_named(
    bodies: list[View], appearances: list[tuple[View, PersonPhrase, Figure]]
) -> Iterator[tuple[Figure, Epithet]]:
    """Whoever is named first, without a title, after a lead that tells of someone by office alone is that holder: "The
    speaker of the Assembly of Norland will visit Peru. Karin Falk's visit …"."""
    for view in bodies[:1]:
        office = _opening_office(view, [phrase for other, phrase, _ in appearances if other is view])
        if office is None or office.side is None or office.plural or office.envoy:
            continue
        soon = {each.sentence.index: each for each in bodies[1 : 1 + _SENTENCES_BACK]}
        later = [each for each in appearances if each[0].sentence.index in soon]
        first = next((each for each in later if each[2].seen[0] > view.sentence.end), None)
        if first is None or first is not next((each for each in later if each[0] is first[0]), None):
            continue
        own, phrase, figure = first
        titled = any(own.kind(each.head_at[0]) is not Kind.RANK for each in phrase.offices) or len(figure.offices) > 1
        fits = figure.side in (None, office.side) or figure.guessed
        taken = any(each.side == office.side and _holds(each, office.head) for _, _, each in appearances)
        if (
            len(figure.words) > 1
            and not titled
            and fits
            and not taken
            and own.low(phrase.first - 1) in _BEFORE_SUBJECTS
        ):
            yield figure, Epithet(view, office)


def _opening_office(view: View, people: list[PersonPhrase]) -> TitlePhrase | None:
    """The office without a name that a sentence opens with, its body included."""
    covered = {position for phrase in people for position in range(phrase.first, phrase.last)}
    first = 1 if view.low(0) in ("the", "a", "an") else 0
    head = next((hit for hit in view.hits if hit.kind is Kind.TITLE), None)
    if head is None or any(view.hit(p) is None and view.low(p) not in _OWNS for p in range(first, head.first)):
        return None
    last = _body_end(view, head.last)
    if any(position in covered for position in range(first, last + 1)) or view.capital(last):
        return None
    return next(iter(title_phrases(view, first, last)), None)


def _body_end(view: View, last: int) -> int:
    """Where an office ends whose head ends here, its body included."""
    while last < len(view.tokens) and not view.dated[last] and _in_body(view, last):
        last += 1
    return last


def _in_body(view: View, position: int) -> bool:
    """Whether a word goes on an office told without a name: a capital, a small word that leads to one, a body's noun in
    small letters ("the speaker of Norland's parliament")."""
    noun = view.kind(position) is Kind.INSTITUTION and view.low(position - 1) not in ("and", "of")
    if view.capital(position) or noun:
        return True
    owned = view.low(position) in _OWNS and view.kind(position + 1) is Kind.INSTITUTION
    joined = view.low(position) == "-" and not view.tokens[position].blank_after
    after_article = view.low(position + 1) == "the" and view.capital(position + 2)
    return owned or (joined or view.low(position) in _OF_BODY) and (view.capital(position + 1) or after_article)


def listed_envoys(
    found: list[Epithet], appearances: list[tuple[View, PersonPhrase, Figure]]
) -> Iterator[tuple[Figure, Epithet]]:
    """The people of a list "A of X, Y's B" who are the ambassadors told of in the sentence or just before."""
    plural = [epithet for epithet in found if epithet.office.plural and epithet.office.envoy]
    groups = [epithet for epithet in plural if epithet.view.sentence.kind is ParagraphKind.BODY] or plural
    for view, phrase, figure in appearances:
        owned = view.low(phrase.name_first - 1) in _OWNS and view.kind(phrase.name_first - 2) is Kind.COUNTRY
        if figure.offices or phrase.last <= phrase.name_last and not owned:
            continue
        for epithet in reversed(groups):
            if owned and epithet.office.last > epithet.office.head_at[1]:
                continue  # "the ambassadors of Laos and Peru" are told by their nations
            apart = epithet.view.sentence.kind is not ParagraphKind.BODY  # read after the text
            back = view.sentence.index - (0 if apart else epithet.view.sentence.index)
            if 0 <= back <= _SENTENCES_BACK:
                yield figure, Epithet(epithet.view, replace(epithet.office, side=None))
                break


def envoys_of_nations(found: list[Epithet], people: list[Figure]) -> Iterator[tuple[Figure, Epithet]]:
    """Whose office "the ambassadors of Laos, Cuba and Peru" names: the one person of each nation without an office."""
    for epithet in found:
        office = epithet.office
        if not (office.plural and office.envoy):
            continue
        _, nations = listed_nations(epithet.view, office.head_at[0], office.last)
        for nation in nations:
            own = [figure for figure in people if figure.forms and figure.side == nation.value]
            if len(own) == 1 and not own[0].offices:
                yield (
                    own[0],
                    Epithet(epithet.view, replace(office, side=None, organisation=None, last=office.head_at[1])),
                )
