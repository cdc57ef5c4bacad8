"""Portraits: each actor of a report as it is compared with those of other reports.

What differs only in wording is one portrait, so that a thousand reports of the same president are compared once.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from unicodedata import normalize

from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Actuality, Engagement, Role
from dragoman.domain.identity import Naming, Observation, Portrait, Shown, Sighting, Together
from dragoman.domain.offices import SINCE, Capacity, Office
from dragoman.domain.text import Document, fingerprint
from dragoman.knowledge.folding import search_key
from dragoman.knowledge.organisations import SHORT_NAME
from dragoman.knowledge.posts import Posts
from dragoman.resolution.names import GENERATIONS, Names, split

_NOT_NOW = frozenset(
    "former ex ex- late then retired deposed ousted elect -elect designate -designate incoming soon-to-be".split()
)
_TONED = "VN"
"""Where accents are part of a name's spelling, and agencies print all of them or none."""


@dataclass(frozen=True, slots=True)
class Painter:
    """Makes portraits, by the lists it is given."""

    names: Names
    posts: Posts

    def shown(self, document: Document, reading: Reading, apart: Collection[str] = ()) -> Shown:
        """All that a report shows of who is who.

        Args:
            document: the report.
            reading: what was read of it.
            apart: the actors to whom a person wants to give a portrait of their own.
        """
        told = _days_told(one for one in reading.engagements if not one.background)
        day = document.published.earliest or max(told.values(), default=None)
        latest = max(told.values(), default=day)
        bodies = {actor.id: actor for actor in reading.actors if actor.kind is ActorKind.ORGANISATION}
        portraits = {actor.id: self._portrait(document, actor, bodies, day) for actor in reading.actors}
        for id_ in portraits.keys() & set(apart):
            portraits[id_] = identified(replace(portraits[id_], apart=f"{document.id} {id_}"))
        return Shown(
            tuple(Sighting(document.id, one.id, one.name, portraits[one.id], day) for one in reading.actors),
            tuple(self._observations(reading.actors, bodies, _days_recalled(reading) | told, latest)),
            tuple(_together(reading.engagements, {id_: one.id for id_, one in portraits.items()})),
        )

    def _observations(
        self, actors: Iterable[Actor], bodies: Mapping[str, Actor], told: Mapping[str, str | None], day: str | None
    ) -> Iterable[Observation]:
        for actor in actors:
            for position, capacity in enumerate(actor.offices):
                for office in self._named(capacity, bodies, actor.country or ""):
                    shown = _held_since(capacity) or told.get(actor.id, day)
                    yield Observation(actor.id, position, office, " ".join(capacity.marks), shown)

    def _portrait(self, document: Document, actor: Actor, bodies: Mapping[str, Actor], day: str | None) -> Portrait:
        match actor.kind:
            case ActorKind.PERSON:
                portrait = self._person(actor, bodies, day)
            case ActorKind.ORGANISATION:
                portrait = self._body(actor, document.source)
            case ActorKind.COUNTRY:
                known = (actor.country or search_key(actor.name),)
                portrait = Portrait("", actor.kind, Naming.FULL, known, actor.country or "")
            case ActorKind.DELEGATION:
                portrait = _nobody(actor)
        if portrait.naming is Naming.NONE and not portrait.offices:
            portrait = replace(portrait, apart=f"{document.id} {actor.id}")
        return identified(replace(portrait, first=day, last=day))

    def _person(self, actor: Actor, bodies: Mapping[str, Actor], day: str | None) -> Portrait:
        country = actor.country or ""
        held, past = self._offices(actor, bodies, country)
        if _is_described(actor):
            return _described(actor, held, day)
        forms = [self.names.without_titles(split(name)) for name in actor.names]
        full = {" ".join(form) for form in forms if len(_real(form)) > 1}
        parts = sorted(
            {_with_initials(form) for form in forms if len(_real(form)) == 1}, key=lambda part: (-len(part), part)
        )
        if not full and not parts:
            return _nobody(actor)
        naming = Naming.FULL if full else Naming.PART
        return Portrait(
            id="",
            kind=actor.kind,
            naming=naming,
            names=tuple(sorted(full)) or tuple(parts[:1]),
            country=country,
            accented=_accented(actor.names) if country == _TONED and full else (),
            offices=held,
            past=past,
            # a career lasts for decades, but the President Bush of one year need not be that of another
            period=("" if day is None else day[:3] if naming is Naming.FULL else day[:4]),
        )

    def _offices(
        self, actor: Actor, bodies: Mapping[str, Actor], country: str
    ) -> tuple[tuple[Office, ...], tuple[Office, ...]]:
        held: set[Office] = set()
        past: set[Office] = set()
        for capacity in actor.offices:
            found = self._named(capacity, bodies, country)
            (past if is_not_now(capacity) else held).update(found)
        return tuple(sorted(held)), tuple(sorted(past - held))

    def _named(self, capacity: Capacity, bodies: Mapping[str, Actor], country: str) -> tuple[Office, ...]:
        body = bodies.get(capacity.organisation or "")
        return self.posts.offices(capacity.title, body.name if body else "", country)

    def _body(self, actor: Actor, source: str | None) -> Portrait:
        own, country = self.posts.body(actor.name, actor.country or "")
        above, country = self.posts.body(actor.parent, country) if actor.parent else ((), country)
        if not own or (len(own) == 1 and not country):
            return _nobody(actor)
        # a body is told by its name and that of the body above it, wherever a report prints the latter
        words = tuple(sorted({*own, *above}))
        # without a country a body's name says little: the ministry of one agency is not that of another
        period = "" if country else (source or "")
        names = tuple(sorted({" ".join(words), *self._short_name(actor.name, country)}))
        return Portrait("", actor.kind, Naming.FULL, names, country, period=period)

    def _short_name(self, name: str, country: str) -> Iterable[str]:
        """The short name that stands in brackets after a body's: "Nordic Fisheries Agency (NOFA)"."""
        printed = SHORT_NAME.search(name)
        if printed and country:
            yield " ".join(self.posts.body(printed[1], country)[0])


def _real(form: Sequence[str]) -> list[str]:
    """The words of a written form that are more than an initial."""
    return [word for word in form if len(word) > 1 and word not in GENERATIONS]


def _with_initials(form: Sequence[str]) -> str:
    """A part of a name with the initials printed before it: those of somebody else speak against him."""
    return " ".join(word for word in form if word not in GENERATIONS)


def identified(portrait: Portrait) -> Portrait:
    """The portrait with the id that its content gives."""
    told = (
        portrait.kind.value,
        portrait.naming.value,
        "\x1e".join(portrait.names),
        portrait.country,
        "\x1e".join(portrait.accented),
        "\x1e".join(office.key for office in portrait.offices),
        "\x1e".join(office.key for office in portrait.past),
        portrait.period,
        portrait.apart,
    )
    return replace(portrait, id="q" + fingerprint(*told))


def is_not_now(capacity: Capacity) -> bool:
    """Whether an office is marked as held no more, or not yet."""
    return bool(_NOT_NOW & set(capacity.marks))


def _held_since(capacity: Capacity) -> str | None:
    """The day from which a report says that an office was held."""
    return next((mark.removeprefix(SINCE) for mark in capacity.marks if mark.startswith(SINCE)), None)


def _together(engagements: Iterable[Engagement], portraits: Mapping[str, str]) -> Iterable[Together]:
    """Every two people who take part in one engagement."""
    across: dict[tuple[str, str], bool] = {}
    for engagement in engagements:
        parts = [(portraits[part.actor], part.side) for part in engagement.participants if part.actor in portraits]
        for (one, side), (other, other_side) in combinations(sorted(parts, key=lambda part: part[0]), 2):
            if one != other:
                opposed = side is not None and other_side is not None and side != other_side
                across[one, other] = across.get((one, other), False) or opposed
    return (Together(a, b, opposed) for (a, b), opposed in across.items())


def _days_told(engagements: Iterable[Engagement]) -> dict[str, str]:
    """The day on which engagements that took place last show each actor."""
    found: dict[str, str] = {}
    for one in engagements:
        if one.actuality is Actuality.OCCURRED and one.date.earliest == one.date.latest:
            for part in one.participants if one.date.earliest else ():
                found[part.actor] = max(found.get(part.actor, ""), (one.date.earliest or "")[:10])
    return found


def _days_recalled(reading: Reading) -> dict[str, str | None]:
    """Those of whom a report only recalls something, with its last day where that is known.

    Their titles are those of that time. Whoever is named beside the principals is there on the report's own day.
    """
    parts = [(one, part) for one in reading.engagements for part in one.participants]
    told = {part.actor for one, part in parts if not one.background or part.role is Role.MEMBER}
    told |= {speaker for one in reading.statements for speaker in one.speakers}
    found: dict[str, str | None] = {}
    for one, part in parts:
        if part.actor not in told:
            found[part.actor] = max(found.get(part.actor) or "", _last_day(one) or "") or None
    return found


def _last_day(one: Engagement) -> str | None:
    """The last day of something, where its words tell days and not only a month or a year."""
    edtf = (one.date.edtf or "").rpartition("/")[2]
    return one.date.latest[:10] if one.date.latest and edtf.count("-") > 1 else None


def _is_described(actor: Actor) -> bool:
    """Whether the report names only an office: "the Prime Minister of Laos"."""
    name = search_key(actor.name).removeprefix("the ")
    printed = (search_key(text).removeprefix("the ") for each in actor.offices for text in (each.printed, each.title))
    return any(text == name for text in printed) or search_key(actor.name).startswith("the ")


def _described(actor: Actor, held: Sequence[Office], day: str | None) -> Portrait:
    known = tuple(sorted(held)) if actor.country and day else ()
    period = day[:7] if day else ""
    return Portrait("", actor.kind, Naming.NONE, (), actor.country or "", offices=known, period=period)


def _nobody(actor: Actor) -> Portrait:
    return Portrait("", actor.kind, Naming.NONE, (), actor.country or "")


def _accented(names: Iterable[str]) -> tuple[str, ...]:
    """Each name that has accents, its words with their accents in sorted order, wherever in the word they are put."""
    found = {
        " ".join("".join(sorted(normalize("NFD", word.casefold()))) for word in sorted(name.replace("-", " ").split()))
        for name in names
        if not name.isascii() and len(name.split()) > 1
    }
    return tuple(sorted(found))
