"""The scenario: 40 invented reports of one half-year, read and entered once, with the answers that people made by hand.

``STORY.md`` tells what happened, ``answers.json`` what must come out. An answer names its own people, engagements and
reports; here is found what they are in the record, by where their quotations stand.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from dragoman.documents import prepare
from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Engagement, Place
from dragoman.domain.text import Document, Report
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.pipeline.kept import keeping
from dragoman.reading.reader import Reader
from dragoman.record import Record
from dragoman.record.queries.answers import JoinedEntry
from dragoman.record.queries.canonical import actors_by_id, engagements_by_id
from dragoman.record.queries.joined import joined_entries
from record.builders import MANIFEST

FOLDER = Path(__file__).parent
LEXICONS = FOLDER / "lexicons"
ANSWERS: dict[str, Any] = json.loads((FOLDER / "answers.json").read_text())

Told = tuple[Document, Reading]
Answer = dict[str, Any]


def read_everything() -> dict[str, Told]:
    """Every report of the scenario, read, by the name that the answers give it."""
    lines = [json.loads(line) for line in (FOLDER / "input.jsonl").read_text().splitlines()]
    reader = Reader.load(LEXICONS)
    return {one["id"]: told for one, told in zip(lines, reader.read_many(map(_prepared, lines)), strict=True)}


def _prepared(line: Answer) -> Document:
    report = Report(
        origin=line["text_file"],
        content=(FOLDER / line["text_file"]).read_text(),
        input_id=line["id"],
        source=line["source"],
        published=line["published"],
        language=line["lang"],
        title=line["title"],
    )
    return prepare(report)


@dataclass(repr=False)
class Story:
    """The record of the scenario, and what in it the answers mean."""

    told: dict[str, Told]
    record: Record
    _joined: dict[str, JoinedEntry] = field(default_factory=dict)

    @classmethod
    def entered(cls, told: dict[str, Told], url: str, order: Iterable[str] = ()) -> "Story":
        """A record at the address, with every report in it."""
        record = Record.open(url, keeper=keeping(LEXICONS))
        run = record.begin_run(MANIFEST)
        for name in order or told:
            record.enter(*told[name], run)
        record.finish_run(run, {"added": len(told)}, [])
        return cls(told, record)

    @cached_property
    def names(self) -> dict[str, str]:
        """What the answers call a report, by its id."""
        return {document.id: name for name, (document, _reading) in self.told.items()}

    def id(self, report: str) -> str:
        """The id of a report that the answers name."""
        return self.told[report][0].id

    def place(self, report: str, quote: str) -> tuple[int, int]:
        """Where a quotation stands in a report."""
        text = self.told[report][0].text
        start = text.index(quote)
        return start, start + len(quote)

    @cached_property
    def people(self) -> dict[tuple[str, str], str]:
        """The canonical id of each actor, by what the answers call the report, and the actor's id there."""
        with self.record.asking() as connection:
            return {(self.names[row[0]], row[1]): row[2] for row in connection.execute(actors_by_id())}

    @cached_property
    def engagements(self) -> dict[tuple[str, str], str]:
        """The canonical id of each engagement, likewise."""
        with self.record.asking() as connection:
            return {(self.names[row[0]], row[1]): row[2] for row in connection.execute(engagements_by_id())}

    # people

    def actor(self, person: str, report: str) -> Actor | None:
        """The actor of a report who is this person of the answers: who bears one of the names that it gives there."""
        wanted = {search_key(name) for name in by_id("people", "clusters", person)["reports"].get(report, ())}
        full = {name for name in wanted if " " in name}
        actors = [one for one in self.told[report][1].actors if one.kind is ActorKind.PERSON]
        return _best(actors, full) or _best(actors, wanted)

    def actors(self, person: str) -> dict[str, Actor]:
        """Every actor who is this person, by report."""
        reports = by_id("people", "clusters", person)["reports"]
        return {report: actor for report in reports if (actor := self.actor(person, report))}

    def canonical(self, person: str) -> str:
        """The canonical id under which most actors stand who are this person."""
        found = Counter(self.people[report, actor.id] for report, actor in self.actors(person).items())
        return found.most_common(1)[0][0] if found else ""

    @cached_property
    def persons(self) -> dict[str, str]:
        """What the answers call everyone, by canonical id."""
        return {self.canonical(one["id"]): one["id"] for one in ANSWERS["people"]["clusters"]}

    def body(self, body: str, report: str | None = None) -> str | None:
        """The canonical id of a body in one report, or that under which most reports have it."""
        answer = by_id("people", "organisations", body)
        found = Counter(
            self.people[each, actor.id]
            for each in ([report] if report else answer["reports"])
            for actor in self.told[each][1].actors
            if actor.kind is ActorKind.ORGANISATION
            and actor.country == answer["country"]
            and any(_is_body(form, name) for form in (answer["name"], *answer.get("forms", ())) for name in actor.names)
        )
        return found.most_common(1)[0][0] if found else None

    # engagements

    @staticmethod
    def is_at(places: Sequence[Place], wanted: Answer) -> bool:
        """Whether one of the places is the one of the answers, or no place is wanted; a country holds its towns."""
        if not wanted["name"]:
            return not places or wanted["country"] in {place.country for place in places} or not wanted["country"]
        here = [place for place in places if place.country == wanted["country"]]
        name = _plain(wanted["name"])
        country = {_plain(form) for form in load_countries()[wanted["country"]].names}
        return any(name in country or _plain(place.name) in name or name in _plain(place.name) for place in here)

    @cached_property
    def tellings(self) -> dict[tuple[str, str], Engagement]:
        """The engagement of the record that is each of the answers', by the answers' id and report."""
        found: dict[tuple[str, str], Engagement] = {}
        for report in self.told:
            wanted = [(one, told) for one in every_engagement() for told in one["reports"] if told["report"] == report]
            got = self.told[report][1].engagements
            scored = sorted(
                (
                    (self._likeness(one, told, other), place, spot)
                    for place, (one, told) in enumerate(wanted)
                    for spot, other in enumerate(got)
                ),
                key=lambda each: (-each[0], each[1:]),
            )
            taken: set[int] = set()
            for score, place, spot in scored:
                key = (wanted[place][0]["id"], report)
                if score > 0 and key not in found and spot not in taken:
                    found[key] = got[spot]
                    taken.add(spot)
        return found

    def _likeness(self, one: Answer, told: Answer, other: Engagement) -> float:
        """How surely an engagement that was read is the one of the answers, told in this report."""
        start, end = self.place(told["report"], told["quote"])
        spans = [citation.span for citation in other.citations]
        common = sum(max(0, min(end, span.end) - max(start, span.start)) for span in spans) / (end - start)
        people = {each["person"] for each in persons_of(one)} | set(one.get("others", ()))
        actors = {actor.id for each in people if (actor := self.actor_or_none(each, told["report"]))}
        mine = {part.actor for part in other.participants}
        company = 2 * len(actors & mine) / (len(actors) + len(mine)) if actors and mine else 0.0
        same_kind = (one["kind"] == "visit") == (other.kind == "visit")
        if not same_kind or not (common or company > 0.5):
            return 0.0
        return 2 * min(common, 1) + 2 * company + (one["kind"] == other.kind) + (told["background"] == other.background)

    def actor_or_none(self, person: str, report: str) -> Actor | None:
        """The person's actor, or none where the person is not named in the report."""
        return self.actor(person, report) if report in by_id("people", "clusters", person)["reports"] else None

    def joined(self, engagement: str) -> JoinedEntry | None:
        """The record's entry that most tellings of an engagement of the answers stand in."""
        if engagement not in self._joined:
            ids = Counter(
                self.engagements[report, told.id] for (id_, report), told in self.tellings.items() if id_ == engagement
            )
            if not ids:
                return None
            with self.record.asking() as connection:
                found = joined_entries(connection, [ids.most_common(1)[0][0]])
            self._joined[engagement] = found[0]
        return self._joined[engagement]

    @cached_property
    def called(self) -> dict[str, str]:
        """What the answers call each joined engagement, by canonical id."""
        named: dict[str, Counter[str]] = {}
        for (id_, report), told in self.tellings.items():
            named.setdefault(self.engagements[report, told.id], Counter())[id_] += 1
        return {id_: names.most_common(1)[0][0] for id_, names in named.items()}


def by_id(*path: str) -> Answer:
    """The answer at this path, whose last step is its id."""
    found: Any = ANSWERS
    for step in path[:-1]:
        found = found[step]
    return next(one for one in found if one["id"] == path[-1])


def every_engagement() -> Sequence[Answer]:
    """The engagements that reports tell, and those that they only recall."""
    return [*ANSWERS["engagements"]["list"], *ANSWERS["engagements"]["background_only"]]


def persons_of(engagement: Answer) -> list[Answer]:
    """Who takes part in an engagement of the answers."""
    return [one if isinstance(one, dict) else {"person": one, "role": None} for one in engagement["principals"]]


def _plain(text: str) -> str:
    plain = re.sub(r" \([^)]*\)", "", search_key(text).replace("’", "'"))
    return plain.removeprefix("the ")


def _is_body(form: str, name: str) -> bool:
    """Whether a printed name is this one, all its words or nearly half of them."""
    one, other = _plain(form), _plain(name)
    return fuzz.token_set_ratio(one, other) > 95 and len(other) > 0.4 * len(one)


def _best(actors: Iterable[Actor], wanted: set[str]) -> Actor | None:
    fits = [(sum(search_key(name) in wanted for name in one.names), one) for one in actors]
    most = max((count for count, _one in fits), default=0)
    return next((one for count, one in fits if count == most and count), None)
