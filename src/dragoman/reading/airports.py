"""At the airport: what is told of those who greet a traveller, or see him off, is of his journey, on its first or last
day."""

from dataclasses import replace

from dragoman.domain.dates import Basis
from dragoman.domain.engagements import Place, Role
from dragoman.knowledge.countries import load_countries
from dragoman.reading.dates import vague
from dragoman.reading.drafts import Draft
from dragoman.reading.trigger import ON_ARRIVAL, PORT_CALL

_DAY = len("2024-08-28")
RULES = {
    "where the traveller is at home": "Whoever his own side's officials see off, or welcome back, is at home.",
    "the day of the journey": "A farewell or welcome at the airport was on the visit's first or last day.",
}


def at_the_airport(draft: Draft) -> None:
    """Whoever his own side's officials see off, or welcome back, is at home."""
    side = _at_home(draft)
    if not draft.places and side in load_countries():
        draft.places = [Place(load_countries()[side or ""].name, side, basis="derived")]
        draft.rules["place"] = "where the traveller is at home"


def before_or_after(draft: Draft, visit: Draft) -> bool:
    """Whether it is the farewell before a visit, or the welcome after it, at the traveller's own airport."""
    travellers = {id(figure) for figure in visit.travellers()}
    return _at_home(draft) is not None and any(id(figure) in travellers for figure in draft.figures())


def on_the_day_of_the_journey(draft: Draft) -> None:
    """Dates a farewell at home, and a welcome abroad, by the first day of the visit, and the others by its last."""
    visit = draft.part_of
    if visit is None or draft.date.edtf or draft.undated or vague(visit.date):
        return
    in_port = visit.rules.get("kind") == PORT_CALL and draft.label.startswith("welcom")  # "at the ceremony on the pier"
    if draft.rules.get("kind") != ON_ARRIVAL and not in_port:
        return
    begins = (_at_home(draft) is not None) == draft.label.startswith("farewell")
    day = (visit.date.edtf or "").split("/")[0 if begins else -1]
    if len(day) == _DAY:
        exact = day if day[0].isdigit() else None
        draft.date = replace(visit.date, edtf=day, earliest=exact, latest=exact, basis=Basis.DERIVED)
        draft.date_span, draft.rules["date"] = visit.date_span, "the day of the journey"


def traveller_at_home(draft: Draft) -> None:
    """Nobody is a visitor at his own airport."""
    if _at_home(draft) is not None:
        for part in draft.parts:
            part.role = Role.PRINCIPAL if part.role is Role.VISITOR else part.role


def _at_home(draft: Draft) -> str | None:
    """The side of a traveller whom officials of his own greet or see off."""
    if draft.rules.get("kind") != ON_ARRIVAL:
        return None
    first = next((part.figure for part in draft.parts if part.role is Role.HOST), None)
    guests = {part.figure.side for part in draft.parts if part.role is not Role.HOST}
    return first.side if first is not None and not first.is_envoy() and first.side in guests else None
