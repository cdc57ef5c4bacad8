"""Loading a gold folder: reports with answers coded by hand, in the format of ``evaluation/GOLD.md``.

Every malformed answer is a `GoldError` that names the file and the key, and a quotation that is not in the
report's text is one too: a gold answer without its words would never be found by any reader.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from dragoman.documents.normalising import normalise
from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role, VisitType
from dragoman.domain.statements import Act
from dragoman.domain.text import Report, Span
from dragoman.errors import GoldError
from dragoman.evaluation.coding import (
    CodedActor,
    CodedEngagement,
    CodedParticipant,
    CodedRelationship,
    CodedStatement,
    Coding,
)
from dragoman.evaluation.edtf import coded_date
from dragoman.evaluation.strict import Node


@dataclass(frozen=True, slots=True)
class GoldReport:
    """One report of a gold folder; its answers are turned into a `Coding` once the text read is known."""

    name: str
    report: Report
    answers: Node

    def coding(self, text: str | None = None) -> Coding:
        """The answers, with quotations found in the text that was read (the file's own where none is given).

        Raises:
            GoldError: an answer is malformed, or its words are not in the text.
        """
        own = normalise(self.report.content)
        return _coding(self.name, self.answers, own if text is None else text)


def load_gold(folder: Path, only: str | None = None, texts: Path | None = None) -> list[GoldReport]:
    """All reports of a gold folder in the order of their names, each checked.

    Args:
        only: load only reports whose name contains this.
        texts: the folder of the reports, where this one holds only a second coding's answers.

    Raises:
        GoldError: the folder is empty, a pair is incomplete, or an answer is malformed.
    """
    if not folder.is_dir():
        raise GoldError(f"{folder} is no folder; give the folder that holds NAME.txt and NAME.json")
    answered = {path.stem: path for path in folder.glob("*.json")}
    for path in sorted(folder.glob("*.txt")):
        if path.stem not in answered:
            raise GoldError(f"{path} has no answers beside it; add {path.stem}.json or remove the report")
    chosen = [path for name, path in sorted(answered.items()) if only is None or only in name]
    if not chosen:
        raise GoldError(f"{folder} holds no report" + (f" whose name contains {only!r}" if only else ""))
    return [_load(path, texts or folder) for path in chosen]


def _load(path: Path, texts: Path) -> GoldReport:
    answers = Node(_json(path), path)
    given = answers.node("input")
    report = Report(
        content=_text_of(path, texts),
        origin=str(texts / path.with_suffix(".txt").name),
        input_id=path.stem,
        url=given.text_or_none("url"),
        source=given.text_or_none("source"),
        published=given.text_or_none("published"),
        language=given.text_or_none("lang"),
        title=given.text_or_none("title"),
    )
    gold = GoldReport(path.stem, report, answers)
    gold.coding()  # finds every malformed answer before anything is read
    return gold


def _json(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise GoldError(f"{path} is not valid JSON in UTF-8 ({error})") from error


def _text_of(path: Path, texts: Path) -> str:
    text = texts / path.with_suffix(".txt").name
    try:
        return text.read_text(encoding="utf-8")
    except OSError as error:
        raise GoldError(f"{path} has no report beside it; add {text.name}") from error
    except UnicodeDecodeError as error:
        raise GoldError(f"{text} is not UTF-8 ({error})") from error


def _coding(name: str, answers: Node, text: str) -> Coding:
    actors = tuple(_actor(node) for node in answers.nodes("actors"))
    engagements = tuple(_engagement(node, text) for node in answers.nodes("engagements"))
    statements = tuple(_statement(node, text) for node in answers.nodes("statements"))
    _check_ids(answers, "actors", (actor.id for actor in actors))
    _check_ids(answers, "engagements", (engagement.id for engagement in engagements))
    _check_links(answers, actors, engagements, statements)
    return Coding(
        name=name,
        text=text,
        relevant=answers.flag("relevant"),
        actors=actors,
        engagements=_with_titles(actors, engagements),
        statements=statements,
        relationships=tuple(_relationship(node, text) for node in answers.nodes("relationships")),
    )


def _actor(node: Node) -> CodedActor:
    name = node.text("name")
    return CodedActor(
        id=node.text("id"),
        kind=node.choice("kind", ActorKind),
        name=name,
        names=tuple(dict.fromkeys((name, *node.texts("names")))),
        country=node.text_or_none("country"),
        offices=node.texts("offices"),
    )


def _engagement(node: Node, text: str) -> CodedEngagement:
    try:
        date = coded_date(node.text_or_none("date"))
    except ValueError as error:
        raise node.error("date", str(error)) from error
    return CodedEngagement(
        id=node.text("id"),
        kind=node.choice("kind", EngagementKind),
        visit_type=node.choice("visit_type", VisitType) if node.has("visit_type") else None,
        label=node.text_or_none("label") or "",
        actuality=node.choice("actuality", Actuality),
        background=node.flag("background"),
        format=node.choice("format", Format),
        date=date,
        countries=tuple(place.text_or_none("country") for place in node.nodes("places")),
        part_of=node.text_or_none("part_of"),
        participants=tuple(_participant(part) for part in node.nodes("participants")),
        spans=tuple(_find(quote, 1, text, node, "quotes") for quote in node.texts("quotes")),
    )


def _participant(node: Node) -> CodedParticipant:
    return CodedParticipant(node.text("actor"), node.choice("role", Role), node.text_or_none("side"))


def _statement(node: Node, text: str) -> CodedStatement:
    return CodedStatement(
        id=node.text("id"),
        speakers=node.texts("speakers"),
        act=node.choice("act", Act),
        joint=node.flag("joint", False),
        carried=node.flag("carried", False),
        spans=(_find(node.text("quote"), node.number("nth", 1), text, node, "quote"),),
    )


def _relationship(node: Node, text: str) -> CodedRelationship:
    a, b = sorted((node.text("a"), node.text("b")))
    spans = tuple(_find(quote, 1, text, node, "quotes") for quote in node.texts("quotes"))
    return CodedRelationship(a, b, node.text("label"), spans)


def _find(quote: str, nth: int, text: str, node: Node, key: str) -> Span:
    """The span of a quotation. Blanks may differ in kind and number: line ends are the collector's."""
    words = normalise(quote).split()
    found = list(re.finditer(r"\s+".join(re.escape(word) for word in words), text)) if words else []
    if len(found) < nth:
        times = f"only {len(found)} times" if found else "not"
        raise node.error(key, f"quotes words that are {times} in the text: {quote!r:.100}")
    return Span(*found[nth - 1].span())


def _check_ids(answers: Node, key: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            raise answers.error(key, f"holds {id!r} twice; give every entry its own id")
        seen.add(id)


def _check_links(
    answers: Node,
    actors: tuple[CodedActor, ...],
    engagements: tuple[CodedEngagement, ...],
    statements: tuple[CodedStatement, ...],
) -> None:
    known = {actor.id for actor in actors}
    told = {engagement.id for engagement in engagements}
    for engagement in engagements:
        for id in engagement.actors - known:
            raise answers.error(f"engagements {engagement.id}", f"names the actor {id!r}, who is not coded")
        if engagement.part_of not in {None, *told}:
            raise answers.error(
                f"engagements {engagement.id}", f"is part of {engagement.part_of!r}, which is not coded"
            )
    for statement in statements:
        for id in set(statement.speakers) - known:
            raise answers.error(f"statements {statement.id}", f"names the speaker {id!r}, who is not coded")
    for node in answers.nodes("statements"):
        if node.has("engagement") and node.text("engagement") not in told:
            raise node.error("engagement", f"is {node.text('engagement')!r}, which is not coded")


def _with_titles(
    actors: tuple[CodedActor, ...], engagements: tuple[CodedEngagement, ...]
) -> tuple[CodedEngagement, ...]:
    """The engagements with every participant's printed titles beside it."""
    offices = {actor.id: actor.offices for actor in actors}
    return tuple(
        replace(
            engagement,
            participants=tuple(replace(part, titles=offices[part.actor]) for part in engagement.participants),
        )
        for engagement in engagements
    )
