"""CAMEO: the same events as dyads of countries, one row a direction, with codes as text."""

from collections.abc import Iterator
from itertools import permutations, product
from pathlib import Path

from dragoman.exports.codebooks.codes import alpha3, sector
from dragoman.exports.codebooks.events import COMMENT, CONVEYED, HOPED, Coder, Event
from dragoman.exports.codebooks.verdicts import SOURCE, VERDICT, Verdict, source_row, verdict_row
from dragoman.exports.csv_tables import write_csv
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.tables.rows import Row
from dragoman.record.queries.selecting import Held, Selection

STATED = Verdict(True, "statement", "CAMEO codes comments as statements.")
MANY_SIDES = Verdict(
    False, "many_sides", "A gathering of more than two sides is no dyad: in pairs it would be counted many times."
)
NO_TARGET = Verdict(False, "no_target", "Towards whom is not known; a dyad needs two sides.")

NAMES = {
    "010": "make statement",
    "018": "make empathetic comment",
    "020": "appeal",
    "030": "express intent to cooperate",
    "036": "express intent to meet or negotiate",
    "040": "consult",
    "041": "discuss by telephone",
    "042": "make a visit",
    "043": "host a visit",
    "044": "meet at a third location",
    "045": "mediate",
    "046": "engage in negotiation",
    "051": "praise or endorse",
    "057": "sign formal agreement",
    "100": "demand",
    "111": "criticise or denounce",
    "120": "reject",
    "125": "reject proposal to meet or negotiate",
}
_VERBAL_COOPERATION = 6
"""Roots of CAMEO below this are verbal cooperation; those here above it are verbal conflict."""

_TABLE = Table(
    "dyads",
    "A row is one event from one side to another, or a candidate that is not counted.",
    (
        Column("event_id", "string", "Report and engagement or statement; rows of one event share it.", required=True),
        *VERDICT,
        Column("date", "date", "The first day; that of the report where date_basis says publication."),
        Column("end_date", "date", "The last day."),
        Column("date_basis", "string", "How the days are known.", required=True),
        Column("source_code", "string", "Who acts: country (ISO 3166-1 alpha-3) and sector, such as VNMGOV."),
        Column("source_country", "string", "The country alone."),
        Column("source_names", "array", "Who acts, by name.", required=True),
        Column("target_code", "string", "Towards whom: country and sector."),
        Column("target_country", "string", "The country alone."),
        Column("target_names", "array", "Towards whom, by name.", required=True),
        Column("cameo_code", "string", "CAMEO's code, as text: 042 is not 42.", tuple(NAMES), required=True),
        Column("cameo_root", "string", "Its first two digits.", required=True),
        Column("cameo_name", "string", "What the code means.", required=True),
        Column("quad_class", "integer", "1 verbal cooperation, 3 verbal conflict.", required=True),
        Column("place", "string", "Where, as printed."),
        Column("place_country", "string", "The country of the place, ISO 3166-1 alpha-3."),
        Column("occasion", "string", "Id of the engagement over all reports."),
        *SOURCE,
    ),
)


def dyads(held: Held, event: Event) -> Iterator[tuple[str, Verdict, tuple[str, ...], tuple[str, ...]]]:
    """The code, the verdict, and the ids of both sides of each direction of an event."""
    verdict = STATED if event.verdict in (COMMENT, HOPED, CONVEYED) else event.verdict
    actors, recipients = _by_side(held, event.actors), _by_side(held, event.recipients)
    if event.type in ("CONSULT", "SUPPORT") and not recipients and len(actors) > 2:
        yield event.cameo, MANY_SIDES if verdict.included else verdict, event.actors, ()
        return
    pairs = list(product(actors.items(), recipients.items())) or list(permutations(actors.items(), 2))
    if not pairs:
        yield event.cameo, NO_TARGET if verdict.included else verdict, event.actors, event.recipients
        return
    for (_one, source), (_other, target) in pairs:
        yield _code(event), verdict, source, target
        if event.mode == "visit":
            yield "043", verdict, target, source


def _code(event: Event) -> str:
    if event.mode == "visit":
        return "042"
    return "044" if event.mode == "third-party" and event.cameo == "040" else event.cameo


def _by_side(held: Held, ids: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    actors = held.actors
    found: dict[str, tuple[str, ...]] = {}
    for one in ids:
        side = actors[one].country if one in actors else one
        if side:
            found[side] = (*found.get(side, ()), one)
    return found


def _row(
    held: Held, event: Event, code: str, verdict: Verdict, source: tuple[str, ...], target: tuple[str, ...]
) -> Row:
    return {
        "event_id": f"{held.document.id}-{event.id}",
        **verdict_row(verdict),
        "date": event.days.first,
        "end_date": event.days.last,
        "date_basis": event.days.basis,
        **_party(held, "source", source),
        **_party(held, "target", target),
        "cameo_code": code,
        "cameo_root": code[:2],
        "cameo_name": NAMES[code],
        "quad_class": 1 if int(code[:2]) < _VERBAL_COOPERATION else 3,
        "place": event.place,
        "place_country": alpha3(event.place_country),
        "occasion": event.occasion,
        **source_row(held, event.citation),
    }


def _party(held: Held, which: str, ids: tuple[str, ...]) -> Row:
    actors = held.actors
    first = actors.get(ids[0]) if ids else None
    country = alpha3((first.country if first else ids[0]) if ids else None)
    job = (sector(first) if first else "GOV") if ids else None
    return {
        f"{which}_code": f"{country}{job or ''}" if country else None,
        f"{which}_country": country,
        f"{which}_names": [actors[one].name if one in actors else one for one in ids],
    }


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    coder = Coder()

    def rows() -> Iterator[tuple[str, Row]]:
        for held in selection.held():
            for event in coder.events(held):
                for code, verdict, source, other in dyads(held, event):
                    if not verdict.included:
                        losses.note(f"candidates are not counted: {verdict.rule}", f"{held.document.id}-{event.id}")
                    yield "dyads", _row(held, event, code, verdict, source, other)

    write_csv(target, "dragoman-cameo", "CAMEO dyads of a Dragoman record", [_TABLE], rows())


FORMAT = Format(
    name="cameo",
    sentence="Events as dyads with CAMEO codes, as users of GDELT and ICEWS expect them.",
    suffix="",
    tables=(_TABLE,),
    loses=(
        "Content, strength and offices: a code stands for them, and the quotation beside it.",
        "Gatherings of more than two sides: they are rows that are not included.",
        "Material events (CAMEO 06 to 08 and 13 to 20): the record does not hold them.",
    ),
    write=_write,
)
