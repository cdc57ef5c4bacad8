"""Marks beside what the record read in the same words: which meet, where they agree, what one of them alone has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dragoman.domain.claims import Reading
from dragoman.domain.text import Citation, Document
from dragoman.evaluation.compared import Compared, Score, scores
from dragoman.evaluation.imports.marks import LABELS, Mark, Marked
from dragoman.evaluation.imports.placing import Placed, placed, report_of
from dragoman.evaluation.team_table import country_code
from dragoman.knowledge.folding import search_key
from dragoman.record.record import Record, read_back

WHAT = "label"
"""The field that says what the words stand for."""

FIELDS = (WHAT, *(f"{label} {name}" for label, names in LABELS.items() for name in names))
NAMED = ("name", "speaker", "place", "title")
"""Fields in which accents and case do not matter."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the record read: its label, id, quotations and fields."""

    label: str
    id: str
    citations: tuple[Citation, ...]
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Alone:
    """What only one of the two has, with the words of the report."""

    row: int
    report: str
    label: str
    quote: str
    start: int
    end: int
    subject: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Beside:
    """All that came of a file: fields compared, what it alone has, what the record alone has, what has no place."""

    compared: list[Compared] = field(default_factory=list)
    only_theirs: list[Alone] = field(default_factory=list)
    only_ours: list[Alone] = field(default_factory=list)
    taken_away: list[Alone] = field(default_factory=list)
    unplaced: list[tuple[int, Mark]] = field(default_factory=list)
    unknown: list[Marked] = field(default_factory=list)
    marks: int = 0
    met: int = 0

    def scores(self) -> Iterator[Score]:
        """Each field's score."""
        return scores(self.compared, FIELDS)


def beside(record: Record, texts: Iterable[Marked]) -> Beside:
    """Each text beside the record's reading of it; nothing is written."""
    found = Beside()
    with record.asking() as connection:
        for marked in texts:
            found.marks += len(marked.marks)
            report = report_of(connection, marked)
            if report is None:
                found.unknown.append(marked)
            else:
                _one(found, marked, *read_back(connection, report))
    return found


def _one(found: Beside, marked: Marked, document: Document, reading: Reading) -> None:
    there: list[Placed] = []
    for one in placed(document, marked.marks):
        if isinstance(one, Placed):
            there.append(one)
        else:
            found.unplaced.append((marked.number, one))
    ours = list(findings(reading))
    pairs = _pairs(there, ours)
    found.met += len(pairs)
    for theirs, mine in pairs:
        found.compared += _fields(marked.number, document, there[theirs], ours[mine])
    met_theirs, met_ours = {one for one, _ in pairs}, {other for _, other in pairs}
    found.only_theirs += [
        Alone(marked.number, document.id, one.mark.label, document.text[one.start : one.end], one.start, one.end,
              fields=one.mark.fields)
        for place, one in enumerate(there) if place not in met_theirs
    ]  # fmt: skip
    used = {one.mark.label for one in there}
    left = [one for place, one in enumerate(ours) if place not in met_ours]
    alone = [(one, one.citations[0]) for one in left if one.citations and (marked.whole or one.label in used)]
    rest = [Alone(marked.number, document.id, one.label, cited.quote, cited.start, cited.end, one.id, one.fields)
            for one, cited in alone]  # fmt: skip
    found.only_ours += rest
    found.taken_away += rest if marked.whole else []


def findings(reading: Reading) -> Iterator[Found]:
    """Everything that was read and has a place in the text."""
    names = {one.id: one.name for one in reading.actors}
    for one in reading.actors:
        yield Found("actor", one.id, one.citations, _known(kind=one.kind.value, name=one.name, country=one.country))
        for office in one.offices:
            yield Found("office", one.id, (office.citation,), _known(title=office.title))
    for event in reading.engagements:
        place = next((one for one in event.places), None)
        fields = _known(
            kind=event.kind.value,
            visit_type=event.visit_type.value if event.visit_type else None,
            actuality=event.actuality.value,
            date=event.date.edtf,
            place=place.name if place else None,
            country=place.country if place else None,
        )
        yield Found("engagement", event.id, event.citations, fields)
    for said in reading.statements:
        speakers = "; ".join(names.get(one, one) for one in said.speakers)
        strength = said.strength.value if said.strength else None
        yield Found("statement", said.id, said.citations,
                    _known(act=said.act.value, strength=strength, speaker=speakers))  # fmt: skip
    for promise in reading.commitments:
        fields = _known(form=promise.form.value, deadline=promise.deadline, specificity=promise.specificity)
        yield Found("commitment", promise.id, promise.citations, fields)
    for tie in reading.relationships:
        yield Found("relationship", tie.id, tie.citations, _known(label=tie.label, change=tie.change.value))
    for text in reading.instruments:
        yield Found("instrument", text.id, text.citations, _known(kind=text.kind))
    for phrase in reading.formulas:
        yield Found("formula", phrase.id, (phrase.citation,), {})


def _known(**fields: str | None) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}


def _pairs(theirs: Sequence[Placed], ours: Sequence[Found]) -> list[tuple[int, int]]:
    """Which meet, each once: first those of one label by the share of words they have in common, then any that share
    most of theirs."""
    likely = []
    for place, one in enumerate(theirs):
        for other, mine in enumerate(ours):
            share = max((_share(one, cited) for cited in mine.citations), default=0.0)
            same = one.mark.label == mine.label
            if share and (same or share > 0.5):
                agreed = sum(_same(name, one.mark.fields[name], mine.fields.get(name)) for name in one.mark.fields)
                likely.append((not same, -share, -agreed, place, other))
    pairs: dict[int, int] = {}
    for *_order, place, other in sorted(likely):
        if place not in pairs and other not in pairs.values():
            pairs[place] = other
    return sorted(pairs.items())


def _share(one: Placed, cited: Citation) -> float:
    """How much of both they have in common."""
    common = min(one.end, cited.end) - max(one.start, cited.start)
    return max(0, common) / (max(one.end, cited.end) - min(one.start, cited.start))


def _same(name: str, theirs: str, ours: str | None) -> bool:
    if ours is None:
        return False
    if name == "country":
        return country_code(theirs) == ours
    return search_key(theirs) == search_key(ours) if name in NAMED else theirs == ours


def _fields(row: int, document: Document, theirs: Placed, ours: Found) -> Iterator[Compared]:
    """What both know of it, beginning with what it is."""
    quote = document.text[theirs.start : theirs.end]
    common = ours.id, document.id, quote, ours.label, ours.id, theirs.start, theirs.end
    yield Compared(row, WHAT, theirs.mark.label, ours.label, *common)
    if theirs.mark.label != ours.label:
        return
    for name, value in theirs.mark.fields.items():
        mine = ours.fields.get(name)
        if mine is not None:
            said = mine if _same(name, value, mine) else country_code(value) if name == "country" else value
            yield Compared(row, f"{ours.label} {name}", said, mine, *common)
