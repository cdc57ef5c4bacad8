"""Careers: the offices that a clause tells of someone, beside the titles that stand with his name.

"Was previously Governor of …", "was relieved of the post of Minister", "was named acting minister on Wednesday": each
is an office with a mark, and with the day from which it was held where the clause gives it. Nobody acts in such an
office in the report, so that it is kept apart from those by the name.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from dragoman.domain.dates import PartialDate
from dragoman.domain.offices import SINCE
from dragoman.reading.appositions import office_told
from dragoman.reading.cast import Cast
from dragoman.reading.dates import DateExpression, find_dates
from dragoman.reading.figures import Figure, OfficeFact
from dragoman.reading.gazetteer import Kind
from dragoman.reading.offices import TitlePhrase, title_phrases
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.titlewords import printed_office, title_words
from dragoman.reading.view import View

Resolve = Callable[[DateExpression, View], PartialDate | None]

_POST = (
    r"(?:the |his |her |their )?(?:former |previous |present |current )?(?:post|posts|position|office|role|job|duties)"
)
_ADVERB = r"(?:also |then |now |recently |newly |officially |formally |unanimously |temporarily |concurrently |today )"
_NAMED = r"(?:named|appointed|elected|re-elected|reelected|promoted|chosen|sworn in|inaugurated|installed|confirmed)"
_WAS = r"(?:was|were|is|has been|have been|had been|being|been)"
_EARLIER = r"(?:previously|formerly|earlier|once|before that|prior to that)"


@dataclass(frozen=True, slots=True)
class _Form:
    """A way to tell of an office: the words before it, the marks that they mean, and the words that must follow it;
    ``within`` finds the words before it anywhere in a sentence."""

    within: re.Pattern[str]
    before: re.Pattern[str]
    marks: tuple[str, ...]
    after: frozenset[str] = frozenset()


def _form(before: str, *marks: str, after: str = "") -> _Form:
    words = rf"(?<!\S){before} "
    return _Form(re.compile(words), re.compile(f"{words}$"), marks, frozenset(after.split()))


_FORMS = (
    _form(rf"{_WAS} {_EARLIER}", "former"),
    _form(rf"{_EARLIER} (?:was|served as|worked as|held {_POST} of)", "former"),
    _form(rf"(?:had|has) {_EARLIER} (?:been|served as|worked as|held {_POST} of)", "former"),
    _form(
        rf"{_WAS} {_ADVERB}?(?:relieved|removed|dismissed|discharged|released|suspended) (?:of|from) {_POST} (?:of|as)",
        "former",
    ),
    _form(rf"{_WAS} (?:dismissed|sacked|ousted|removed|relieved|fired) (?:as|of)", "former"),
    _form(r"(?:stepped down|steps down|resigned|retired|stood down) as", "former"),
    _form(rf"(?:stepped down|resigned|retired|stood down) from {_POST} (?:of|as)", "former"),
    _form(rf"(?:left|quit|vacated|relinquished) {_POST} (?:of|as)", "former"),
    _form(r"(?:ended|completed|concluded|finished) (?:his|her) (?:term|tenure|tour|mission) as", "former"),
    _form(r"(?:was|served as|worked as)", "former", after="before until"),
    _form(rf"{_WAS} {_ADVERB}*{_NAMED}(?: (?:as|to be|to {_POST} (?:of|as)))?", "newly appointed"),
    _form(rf"{_WAS} {_ADVERB}*{_NAMED} by(?: [^,;.]+?) (?:as|to be|to {_POST} (?:of|as))", "newly appointed"),
    _form(rf"(?:became|becomes|took office as|assumed {_POST} (?:of|as)|took over as)", "newly appointed"),
    _form(rf"{_WAS} {_ADVERB}?(?:nominated|designated)(?: (?:as|to be|for {_POST} of))?", "designate"),
    _form(r"(?:has been|had been|has served as|had served as)", after="since"),
    _form(r"had served as", "former"),
    _form(rf"(?:returns|returned) to {_POST} (?:of|as)"),
    _form(r"(?:remains|continues as|also serves as|concurrently serves as|concurrently holds the post of)"),
)
"""The first that fits counts."""
_OLD = 120
"""Days before a report after which nobody is new any more."""
_GIVEN = frozenset("appointed appointing named naming elected electing installed promoted".split())
_TAKEN = frozenset("dismissed dismissing removed removing relieved relieving sacked sacking fired firing".split())
"""Verbs before the name of whom an office is given to, or taken from."""
_AS = re.compile(rf"^(?:as|to be|to {_POST} (?:of|as)|from {_POST} (?:of|as)|of {_POST} (?:of|as)) ")
_REACH = 12
"""Words before an office that may tell of it."""
_BETWEEN = frozenset((",", "who", "and", "also", "then", "has", "had", "later", "in", "turn", ")"))
_APPROVING = frozenset("appointment election nomination inauguration swearing-in".split())
_APPROVED = frozenset("approved announced confirmed endorsed ratified decreed".split())
_PERSONAL = frozenset(("he", "she"))


class Careers:
    """Finds what the sentences of a report tell of offices, and gives it to those who hold, held or will hold them."""

    def __init__(self, cast: Cast, resolve: Resolve, published: str | None) -> None:
        self._figure_of = cast.of
        self._text = cast.text
        self._home = cast.home
        self._resolve = resolve
        self._published = published
        self._told: Figure | None = None
        """Who was the subject last."""

    def read(self, view: View, people: list[PersonPhrase]) -> None:
        """Takes in one sentence, in the order of the report."""
        found = (self._told_in, self._done_to, self._approved)
        for holder, fact in [told for finder in found for told in finder(view, people)]:
            if not _known(holder, fact):
                holder.career.append(_in_full(holder, fact))
                if not fact.phrase.envoy:
                    holder.derive_side(fact.phrase.side or self._home, guessed=True)
        named = [figure for phrase in people if (figure := self._figure_of(phrase)) is not None]
        self._told = named[0] if named else self._told

    def _told_in(self, view: View, people: list[PersonPhrase]) -> Iterator[tuple[Figure, OfficeFact]]:
        taken, ways = 0, _forms_in(view)
        for position in range(1, len(view.tokens)) if ways else ():
            if position < taken or not _may_begin(view, position) or not (told := _forms_before(ways, view, position)):
                continue
            region = office_told(view, position)
            form, begins = _fitting(told, view.low(region.last))
            figure = self._subject(view, people, begins) if form is not None else None
            if form is None or figure is None:
                continue
            offices = [each for each in title_phrases(view, region.first, region.last) if not each.plural]
            if not offices:
                continue
            taken = region.last
            if "newly appointed" in form.marks and self._of_old(view):
                continue  # "was elected President in 2015" tells nothing of who is President now
            day = self._day(view, form, region.last)
            for office in offices:
                yield figure, self._fact(view, office, (*form.marks, *day), begins)

    def _done_to(self, view: View, people: list[PersonPhrase]) -> Iterator[tuple[Figure, OfficeFact]]:
        """ "The King appointed Ms Falk as Minister of Trade", "dismissing Ms Falk from the post of Minister"."""
        for phrase in people:
            verb, figure = view.low(phrase.first - 1), self._figure_of(phrase)
            link = _AS.match(" ".join(view.lows[phrase.last : phrase.last + _REACH]) + " ")
            if figure is None or link is None or verb not in _GIVEN | _TAKEN or verb in _GIVEN and self._of_old(view):
                continue
            region = office_told(view, phrase.last + link[0].count(" "))
            mark = "newly appointed" if verb in _GIVEN else "former"
            for office in title_phrases(view, region.first, region.last):
                if not office.plural:
                    yield figure, self._fact(view, office, (mark,), phrase.first - 1)

    def _of_old(self, view: View) -> bool:
        """Whether a sentence tells of a day long before the report's."""
        days = [found.latest for each in view.dates if (found := self._resolve(each, view)) is not None]
        now = self._published
        return now is not None and any(day is not None and _days_between(day, now) > _OLD for day in days)

    def _fact(self, view: View, office: TitlePhrase, marks: tuple[str, ...], begins: int) -> OfficeFact:
        """An office told; where its words are on the page is cited, with the words that tell of it."""
        start, _ = view.span(begins, begins + 1)
        _, end = view.span(office.core, office.last)
        marked = tuple(dict.fromkeys((*office.marks, *marks)))
        body = view.span(*office.organisation) if office.organisation else None
        printed = printed_office(view, office, self._text)
        return OfficeFact(printed, start, end, replace(office, marks=marked), body)

    def _subject(self, view: View, people: list[PersonPhrase], verb: int) -> Figure | None:
        """Who is told of by a verb: the person before it, or whoever was told of before "he" and "she"."""
        before = [phrase for phrase in people if phrase.last <= verb]
        if before:
            between = range(before[-1].last, verb)
            first = view.low(before[-1].last + (view.low(before[-1].last) == ","))
            closed = view.low(verb - 1) == ","
            related = first == "who" and closed or first in ("has", "had")
            if related or all(view.low(p) in _BETWEEN or view.low(p).isdigit() for p in between):
                return self._figure_of(before[-1])
            return None
        spoken = [p for p in range(verb) if view.low(p) in _PERSONAL]
        return self._told if spoken and spoken[-1] >= verb - 2 else None

    def _day(self, view: View, form: _Form, last: int) -> tuple[str, ...]:
        """ "Since 2031-03-12" as a mark, where the clause gives the day from which an office was held."""
        if "former" in form.marks or "designate" in form.marks:
            return ()
        if view.low(last) == "since":
            after = find_dates(view.tokens[last + 1 : last + _REACH])
            days = [replace(day, first=last + 1, last=last + 1 + day.last) for day in after if day.first == 0]
        else:
            days = [day for day in view.dates if last <= day.first <= last + _REACH]
            days = [day for day in days if not any(view.low(p) in ("and", ",", ";") for p in range(last, day.first))]
        return self._since(days[0], view) if days else ()

    def _since(self, day: DateExpression, view: View) -> tuple[str, ...]:
        found = self._resolve(day, view)
        day_one = found.earliest if found is not None and found.earliest == found.latest else None
        return (SINCE + day_one,) if day_one is not None else ()

    def _approved(self, view: View, people: list[PersonPhrase]) -> Iterator[tuple[Figure, OfficeFact]]:
        """ "Parliament approved the appointment of Ms Falk on Monday": since when she has the office by her name."""
        for phrase in people:
            before = {view.low(p) for p in range(max(0, phrase.first - 6), phrase.first)}
            figure = self._figure_of(phrase)
            if figure is None or not (_APPROVING & before and _APPROVED & before) or view.low(phrase.first - 1) != "of":
                continue
            new = [fact for fact in figure.offices if any("new" in mark for mark in fact.phrase.marks)]
            days = [day for day in view.dates if day.first >= phrase.last][:1]
            for fact, day in ((fact, day) for fact in new[:1] for day in days):
                if since := self._since(day, view):
                    named = next(p for p in range(phrase.first, -1, -1) if view.low(p) in _APPROVING)
                    start, end = view.span(named, day.last)
                    told = replace(fact.phrase, marks=("newly appointed", *since))
                    yield figure, replace(fact, start=start, end=end, phrase=told)


def _days_between(one: str, other: str) -> int:
    """Days from one day to another."""
    return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days


def _may_begin(view: View, position: int) -> bool:
    """Whether an office may begin at a word: its head, or what stands before one."""
    hit = view.hit(position)
    opened = hit is not None and hit.first == position
    within = hit is not None and hit.kind in (Kind.TITLE, Kind.MODIFIER, Kind.MARK, Kind.DEMONYM, Kind.COUNTRY)
    return opened and within or view.capital(position) or view.low(position) in ("the", "a", "an")


def _forms_in(view: View) -> list[_Form]:
    """The ways of telling whose words a sentence has somewhere; most sentences have those of none."""
    line = " ".join(view.lows) + " "
    forms = (form for form in _FORMS if not form.after or not form.after.isdisjoint(view.lows))
    return [form for form in forms if form.within.search(line)]


def _forms_before(forms: list[_Form], view: View, position: int) -> list[tuple[_Form, int]]:
    """Those of the ways of telling that end before an office, each with where it begins."""
    first = max(0, position - _REACH)
    line = " ".join(view.lows[first:position]) + " "
    found = [(form, form.before.search(line)) for form in forms]
    return [(form, first + line[: words.start()].count(" ")) for form, words in found if words is not None]


def _fitting(told: list[tuple[_Form, int]], following: str) -> tuple[_Form | None, int]:
    """The first way of telling that fits the word behind the office, and where it begins."""
    return next(((form, begins) for form, begins in told if not form.after or following in form.after), (None, 0))


def _in_full(figure: Figure, fact: OfficeFact) -> OfficeFact:
    """An office told in short, as the title by the name has it: "was named acting minister", Acting Minister of …"""
    words, stead = title_words(fact.text), "acting" in fact.phrase.marks
    for other in figure.offices:
        if words < title_words(other.text) and stead and "acting" in other.phrase.marks:
            return replace(other, start=fact.start, end=fact.end, phrase=replace(other.phrase, marks=fact.phrase.marks))
    return fact


def _known(figure: Figure, fact: OfficeFact) -> bool:
    """Whether a title by the name says the same already: of an office that is held, without a day of its own."""
    dated = any(mark.startswith(SINCE) for mark in fact.phrase.marks)
    if dated or "former" in fact.phrase.marks:
        return any(fact.text == other.text and fact.phrase.marks == other.phrase.marks for other in figure.career)
    words = title_words(fact.text)
    return any(words <= title_words(other.text) for other in (*figure.offices, *figure.career))
