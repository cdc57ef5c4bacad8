"""Appositions: which words after a name may be its title, between commas, in brackets or after a dash.

"Li Guofeng, head of the Policy Department, said"; "Ana Costa (Foreign Minister)"; "Karin Falk – new Consul General".
An office may go on after a comma with its body and its country ("Secretary (East), Ministry of Trade, India").
"""

from dragoman.domain.text import ParagraphKind
from dragoman.reading.gazetteer import Kind
from dragoman.reading.names import PARTICLES
from dragoman.reading.neighbours import numbered
from dragoman.reading.regions import (
    DETERMINERS,
    GOES_ON,
    HEADS,
    LINKS,
    POSSESSIVE,
    REACH,
    Region,
    after_picture,
    in_title,
    part_of_body,
    plain_capital,
    tie_within,
)
from dragoman.reading.view import View
from dragoman.reading.words import FUNCTION_WORDS

_WHO_IS: tuple[tuple[str, ...], ...] = (
    ("who", "is", "also"),
    ("who", "is", "concurrently"),
    ("who", "also", "serves", "as"),
    ("who", "serves", "as"),
    ("who", "is"),
    ("who", "was"),
    ("also",),
    ("concurrently",),
    ("currently",),
    ("then",),
    ("now",),
)
_DASHES = frozenset(("-", "–", "—"))
_VERBS = frozenset(
    """is was has had will said met are were who which that while during when says told held spoke visits meets
    receives holds hosts makes made paid pays left leaves arrives came comes took takes gave gives began begins leads
    does did may can could would should must shall also then later thanks sent sends signs stands stood""".split()
)
"""Small words with which the sentence goes on after an office told in small letters."""
_PLACED = frozenset(("based", "headquartered", "accredited", "stationed", "located"))
"""What tells where a body or an envoy has its seat: "representative in the organizations based in Vienna"."""
_DONE_TOGETHER = frozenset("agree discuss meet talk confer sign review exchange hold".split())
"""What two do of whom a headline tells, the office of the second alone."""
_BEHIND_NAMES = frozenset(("MP", "MEP", "MNA", "MPA", "MLA"))
"""What lawmakers bear behind their names, often with one comma alone: "Karin Falk, MP called on"."""
_OFFICE = 14
"""Words of an office behind "and the"."""
_BRACKET = 7
_DESCRIPTION_LIMIT = 24
_TAKING = frozenset("election re-election reelection elected appointment inauguration office tenure assuming".split())
"""Words that tell of someone's coming to an office or leaving it."""
_TAKING_REACH = 10
_BODY = (Kind.INSTITUTION, Kind.ORGAN)
_AIMS = frozenset(
    """discuss review exchange talk explore promote strengthen boost enhance expand deepen attend meet sign express
    convey hold seek coordinate examine consider mark brief hear see ask press""".split()
)
"""What someone is met to do, behind his office."""
_SOMEWHERE = frozenset(("at", "in", "on", "to"))
"""What opens no title, but tells where something was: ", at the Prime Minister's Office"."""


def region_after(view: View, name_last: int, ceiling: int) -> Region:
    """The words of a title in apposition after a name; empty where there is none."""
    nothing = Region(name_last, name_last)
    name_last = after_picture(view, name_last)
    if view.low(name_last) == "(":
        return _bracketed(view, name_last) or nothing
    dashed = _dash_before_office(view, name_last)
    bare = _title_without_comma(view, name_last)
    if view.low(name_last) != "," and not dashed and not bare:
        return nothing
    alone = not (view.capital(name_last - 2) or view.low(name_last - 2) in PARTICLES)
    if view.sentence.kind is ParagraphKind.TITLE and view.low(name_last) == "," and alone:
        return nothing  # in a headline a comma may be "and": "Falk, Peruvian Minister Agree on Trade"
    first = _after_who_is(view, name_last + 1 - bare)
    if not dashed and not bare and view.low(first) == "to":
        return nothing  # "the wishes of the President of Peru, A, to the President of Laos"
    found = _Apposition(view, first, min(ceiling, first + REACH, len(view.tokens)))
    last = found.end()
    if not any(view.kind(p) in HEADS for p in range(first, min(first + 14, last))):
        return nothing
    if view.low(last) in _DONE_TOGETHER:
        return nothing  # "Costa, Kenyan Minister agree on trade" are two
    closed = view.low(last) in GOES_ON or last >= ceiling or view.capital(last) or _took_place(view, last)
    if not closed and found.small_from is not None:
        return Region(first, found.small_from)  # what goes on in small letters is a clause, no body
    closed = closed or dashed and _subject_of_verb(view, last) or _first_of_all(view, name_last, last)
    closed = closed or last - first == 1 and view.tokens[first].text in _BEHIND_NAMES
    return Region(first, last) if closed or not (found.determined or dashed or last - first == 1) else nothing


def _subject_of_verb(view: View, last: int) -> bool:
    """Whether a sentence's verb follows an office that a dash parts from its holder, as commas would: "Mr. A – Director
    of the Consular Department received"."""
    return view.sentence.kind is not ParagraphKind.TITLE and _verbal(view.low(last))


def _first_of_all(view: View, name_last: int, last: int) -> bool:
    """Whether a sentence's first words are a name, so that what an office told behind it is followed by is its own
    verb: "Costa, the Minister of Trade has received"."""
    begins = all(view.capital(p) or view.low(p) in PARTICLES for p in range(name_last))
    titled = view.sentence.kind is ParagraphKind.TITLE
    return begins and not titled and view.low(last) in ("has", "had", "have", "will", "was", "is")


def _took_place(view: View, position: int) -> bool:
    """Whether the verb of a meeting follows, so that no one before it is its subject: "between A and B, the High
    Commissioner, was held"."""
    return (view.low(position), view.low(position + 1)) in (("was", "held"), ("were", "held"), ("took", "place"))


def _title_without_comma(view: View, name_last: int) -> bool:
    """Whether an office with its field or body follows a name directly: "Karin Falk Minister for Trade", "Karin Falk
    the head of NORCA"."""
    article = view.low(name_last) == "the"
    head = view.hit(name_last + article)
    if head is None or head.kind is not Kind.TITLE or view.low(head.last) == "":
        return False
    told = view.low(head.last) in ("of", "for", "to")
    return article and (told or view.capital(head.first)) or told and view.capital(head.first)


def office_taken(view: View, position: int, ceiling: int) -> Region:
    """The office that someone is congratulated on: "Karin Falk on her election as | President of Norland"."""
    nothing = Region(position, position)
    if view.low(position) == "congratulating" and view.low(position + 1) in ("him", "her"):
        position += 2
    if view.low(position) != "on":
        return nothing
    within = range(position + 1, min(position + _TAKING_REACH, ceiling))
    link = next((p for p in within if view.low(p) == "as"), None)
    if link is None or not any(view.low(p) in _TAKING for p in range(position, link)):
        return nothing
    first = link + 2 if view.low(link + 1) in DETERMINERS else link + 1
    last = _Apposition(view, first, min(ceiling, first + REACH, len(view.tokens))).end()
    return Region(first, last) if in_title(view, first) else nothing


def office_told(view: View, position: int) -> Region:
    """The office that begins here, told by a verb: "was named | acting minister"."""
    first = position + 1 if view.low(position) in DETERMINERS else position
    limit = min(first + REACH, len(view.tokens))
    last = first + 1 if first < limit and in_title(view, first) is None else first
    last = max(last, _Apposition(view, first, limit).end())
    return Region(first, last) if any(view.kind(p) in HEADS for p in range(first, last)) else Region(first, first)


def _after_who_is(view: View, first: int) -> int:
    for words in _WHO_IS:
        if all(view.low(first + step) == word for step, word in enumerate(words)):
            return first + len(words)
    return first


def _dash_before_office(view: View, dash: int) -> bool:
    """Whether a dash between blanks and an office follow a name: "Karin Falk – new Consul General of Sweden"."""
    if view.low(dash) not in _DASHES or not view.tokens[dash - 1].blank_after or not view.tokens[dash].blank_after:
        return False
    first = dash + 2 if view.low(dash + 1) in DETERMINERS else dash + 1
    hit = in_title(view, first)
    while hit is not None and hit.kind in (Kind.MARK, Kind.MODIFIER, Kind.DEMONYM, Kind.ORGAN):
        hit = in_title(view, hit.last)
    return hit is not None and hit.kind is Kind.TITLE


def _bracketed(view: View, opening: int) -> Region | None:
    for closing in range(opening + 1, min(opening + 20, len(view.tokens))):
        if view.low(closing) == ")":
            titled = any(view.kind(p) is Kind.TITLE for p in range(opening + 1, closing))
            return Region(opening + 1, closing) if titled else None
    return None


_OCCASIONS = frozenset("occasion sidelines margins fringes eve anniversary".split())
"""What is told of a meeting behind the title of whoever met there: "the President of Peru on the occasion of"."""


class _Apposition:
    """The words from ``first`` on, as far as they may be one title.

    ``determined`` where an article stands first, so that the title may be told in small letters; ``small_from`` is
    where a body told in small letters begins within a title without an article; ``over`` where nothing can follow.
    """

    def __init__(self, view: View, first: int, limit: int) -> None:
        self.view = view
        self.first = first
        self.limit = limit
        self.determined = view.low(first) in DETERMINERS | {"one"}
        self.small_from: int | None = None
        self.headed = False
        self.over = False

    def end(self) -> int:
        view, position = self.view, self.first
        while position < self.limit and not view.dated[position] and not self.over:
            following = self._next(position)
            if following is None:
                break
            position = following
        return min(self._without_links(position), self.limit)

    def _next(self, position: int) -> int | None:
        """Where the title goes on after a word; None where it is over."""
        view = self.view
        hit, low = in_title(view, position), view.low(position)
        if hit:
            self.headed = self.headed or hit.kind is Kind.TITLE
            return hit.last
        if low == ",":
            return position + 1 if self._title_after(position + 1) else self._body_after(position)
        if low == "on" and self.headed and view.low(position + 1) == "the" and view.low(position + 2) in _OCCASIONS:
            return None
        if low == "and":
            joined = self._joins(position + 1) or self._field_goes_on(position) or self._other_organ(position)
            joined = joined or self._other_office(position)
            return position + 1 if joined else None
        if low == "in" and self.headed and _in_a_town(view, position + 1):
            return None
        if low == "to" and self.headed and view.low(position + 1) in _AIMS:
            return None  # "A, an aide for trade | to discuss"
        if low == "in" and self.headed and (view.low(position + 1), view.low(position + 2)) == ("charge", "of"):
            self.small_from = self.small_from or position
            return position + 3
        if low == "(":
            return self._after_bracket(position)
        if low == "—" or low in _DASHES and view.tokens[position - 1].blank_after:
            return None
        if low in _DASHES and not view.tokens[position].blank_after and view.low(position + 1).isalpha():
            return position + 2  # "the Lune-based Chamber", "the al-Nur bloc"
        if (
            low in LINKS
            or low == "its"
            and view.low(position - 1) == "of"
            and view.capital(position + 1)
            or plain_capital(view, position)
            or tie_within(view, position)
            or part_of_body(view, position)
            or numbered(view, position)
            or self._small(position)
            or self._of_small_body(position)
        ):
            return position + 1
        return None

    def _after_bracket(self, opening: int) -> int | None:
        """Where a short bracket of capitals within a title ends: "Secretary (Economic Relations)", "(CPC)"."""
        for position in range(opening + 1, min(opening + _BRACKET, self.limit)):
            if self.view.low(position) == ")":
                return position + 1
            if not (self.view.capital(position) or self.view.low(position) in LINKS):
                return None
        return None

    def _small(self, position: int) -> bool:
        """Whether a word in small letters goes on a title: after an article, or within a body told in small letters."""
        view, low = self.view, self.view.low(position)
        if self.determined:
            told = position - self.first < _DESCRIPTION_LIMIT and low.isalpha() and not (self.headed and _verbal(low))
            return told or low in ("a", "an", "with", "its")
        if not self.headed or not low.isalpha() or low in FUNCTION_WORDS or _verbal(low):
            return False
        if self.small_from is None:
            owned = view.low(position - 1) in POSSESSIVE | {"the"}
            small = view.kind(position - 1) is not None and not view.capital(position - 1)
            owned = owned or small and view.low(position - 2) in POSSESSIVE | {"the"}
            self.small_from = position if owned else None
        return self.small_from is not None

    def _of_small_body(self, position: int) -> bool:
        """Whether a word of events belongs to a portfolio: "foreign affairs and international cooperation"."""
        before = self.view.kind(position - 1)
        small = not self.view.capital(position - 1) and before in (Kind.INSTITUTION, Kind.MODIFIER)
        return self.headed and small and self.view.kind(position) is Kind.INSTITUTION

    def _field_goes_on(self, position: int) -> bool:
        """Whether "and" goes on with a field of work in small letters: "minister of trade and food supply"."""
        view, following = self.view, self.view.low(position + 1)
        field = self.small_from is not None or view.low(position - 2) in ("of", "for")
        small = field and not view.capital(position - 1) and view.kind(position - 1) not in HEADS
        if not small or not following.isalpha() or following in FUNCTION_WORDS or _verbal(following):
            return False
        if self.small_from is None and view.kind(position - 1) is None:
            return False
        self.small_from = self.small_from or position
        return True

    def _other_organ(self, position: int) -> bool:
        """Whether "and the" goes on with a second organ: "member of the Political Bureau | and the Secretariat"."""
        view, other = self.view, position + 2
        organs = view.kind(position - 1) in _BODY and view.kind(other) in _BODY
        return organs and view.low(position + 1) == "the" and view.capital(position - 1) and view.capital(other)

    def _other_office(self, position: int) -> bool:
        """Whether "and the" goes on with a second office in small letters, which a comma closes before the verb: "A,
        Consul General | and the head of the mission, said"."""
        view = self.view
        if not self.headed or view.low(position + 1) != "the" or view.kind(position + 2) is not Kind.TITLE:
            return False
        comma = next((p for p in range(position + 3, position + _OFFICE) if view.low(p) == ","), None)
        return comma is not None and not view.capital(position + 2) and view.low(comma + 1).endswith(("ed", "id"))

    def _joins(self, following: int) -> bool:
        view = self.view
        if following >= self.limit:
            return False
        small = self.determined and view.low(following) != "the"
        again = following + 1 + (view.low(following + 1) == "the")
        again_of = self.headed and view.low(following) == "of" and view.capital(again)  # "of Trade and of Health"
        return in_title(view, following) is not None or view.capital(following) or small or again_of

    def _title_after(self, position: int) -> bool:
        view = self.view
        if view.low(position) in _SOMEWHERE:
            return False
        for step in range(position, min(position + 8, self.limit)):
            hit, low = in_title(view, step), view.low(step)
            if hit and hit.kind is Kind.TITLE:
                return True
            if view.dated[step] or low == ",":
                return False
            if not (hit or low in LINKS or low in ("a", "an", "also") or view.capital(step)):
                return False
        return False

    def _body_after(self, comma: int) -> int | None:
        """Where the body and the country of an office end that commas part from it: ", Ministry of Trade, India"."""
        view, position, body = self.view, comma + 1, False
        if not view.capital(position):
            return None
        while position < self.limit and view.low(position) != ",":
            hit = in_title(view, position)
            if hit and (hit.kind in HEADS or position == comma + 1 and hit.kind not in _BODY):
                return None
            if not (hit or view.low(position) in LINKS or view.low(position) == "the" or plain_capital(view, position)):
                break
            body = body or hit is not None and hit.kind in _BODY and view.capital(position)
            position = hit.last if hit else position + 1
        if not (body and self.headed) or position < comma + 3:
            return None
        country = view.hit(position + 1) if view.low(position) == "," else None
        if country and country.kind is Kind.COUNTRY and country.last <= self.limit:
            self.over = True
            return country.last
        return position if view.low(position) in GOES_ON else None

    def _without_links(self, position: int) -> int:
        view = self.view
        while (
            position > self.first
            and view.low(position - 1) in LINKS | {",", "a", "an"}
            and view.low(position - 1) not in POSSESSIVE
        ):
            position -= 1
        return position


def _in_a_town(view: View, position: int) -> bool:
    """Whether a town is told here by what it is, which is no part of an office: "the speaker of the Senate in | the
    Peruvian city yesterday", "in | the Lao capital"."""
    position += view.low(position) == "the"
    position += view.kind(position) is Kind.DEMONYM
    return view.low(position) in ("city", "capital", "town") and not view.capital(position)


def _verbal(low: str) -> bool:
    """Whether a small word after a description's head is likelier the sentence's verb than part of it."""
    return low in _VERBS or low.endswith("ed") and len(low) > 4 and low not in _PLACED
