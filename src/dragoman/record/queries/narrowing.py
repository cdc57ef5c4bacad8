"""A reading cut down to what was asked for: the engagements that answer, and what was said, promised and named in them.

What is kept is a reading of the same form, in which every id that is referred to still stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Engagement, sides_of
from dragoman.domain.statements import Commitment, Statement


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of a report; ``None`` and empty mean that anything is.

    ``people`` are the wanted actors of the report; ``published`` is its day, which stands for an unknown day of what
    it tells.
    """

    sides: frozenset[str] = frozenset()
    people: frozenset[str] | None = None
    first: str | None = None
    last: str | None = None
    kind: str | None = None
    actuality: str | None = None
    news: bool = False
    published: str | None = None

    @property
    def narrows(self) -> bool:
        """Whether anything is left out at all."""
        return self.engaged or bool(self.sides) or self.people is not None or bool(self.first or self.last)

    @property
    def engaged(self) -> bool:
        """Whether only engagements, and what belongs to them, can answer."""
        return self.kind is not None or self.actuality is not None or self.news

    def within(self, first: str | None, last: str | None) -> bool:
        """Whether something of these days is wanted; of unknown days it counts as of the report's day."""
        begin, end = first or self.published, last or first or self.published
        if self.first is not None and not (end and end >= self.first):
            return False
        return self.last is None or bool(begin and begin <= self.last)


def narrowed(reading: Reading, wanted: Wanted) -> Reading | None:
    """The reading with only what is wanted, or ``None`` where nothing of it is."""
    countries = {actor.id: actor.country for actor in reading.actors}
    sides = sides_of(reading.engagements, countries)
    engagements = [one for one in reading.engagements if _is_wanted(one, sides[one.id], wanted)]
    inside = {one.id for one in engagements}
    said = [
        one if one.engagement in inside else replace(one, engagement=None)
        for one in reading.statements
        if one.engagement in inside
        or ((one.engagement is None or wanted.people is not None) and _is_said(one, countries, wanted))
    ]
    spoken = {one.id for one in said}
    promised = [one for one in reading.commitments if _is_promised(one, spoken, countries, wanted)]
    texts = tuple(one for one in reading.instruments if one.engagement in inside)
    ties = tuple(
        one
        for one in reading.relationships
        if not wanted.engaged and wanted.people is None and wanted.sides <= {one.a, one.b} and wanted.within(None, None)
    )
    if not (engagements or said or promised or ties or texts):
        return None
    kept = replace(
        reading,
        engagements=tuple(one if one.part_of in inside else replace(one, part_of=None) for one in engagements),
        statements=tuple(said),
        commitments=tuple(promised),
        relationships=ties,
        instruments=texts,
    )
    return _with_actors(kept)


def promising(reading: Reading, shown: Mapping[str, str], state: str | None) -> Reading | None:
    """The reading with only the commitments of which later reports show this, what carries them, and who is concerned.

    ``state`` is ``None`` for those of which no report shows anything.
    """
    promised = [one for one in reading.commitments if shown.get(one.id) == state]
    said = [one for one in reading.statements if one.id in {each.statement for each in promised}]
    events = [one for one in reading.engagements if one.id in {each.engagement for each in said}]
    if not promised:
        return None
    inside = {one.id for one in events}
    kept = replace(
        reading,
        engagements=tuple(one if one.part_of in inside else replace(one, part_of=None) for one in events),
        statements=tuple(said),
        commitments=tuple(promised),
        relationships=(),
        instruments=(),
    )
    return _with_actors(kept)


def _is_wanted(one: Engagement, sides: Iterable[str], wanted: Wanted) -> bool:
    return (
        wanted.sides <= set(sides)
        and (wanted.people is None or any(part.actor in wanted.people for part in one.participants))
        and (wanted.kind is None or one.kind.value == wanted.kind)
        and (wanted.actuality is None or one.actuality.value == wanted.actuality)
        and not (wanted.news and one.background)
        and wanted.within(one.date.earliest, one.date.latest)
    )


def _speaks(speakers: Iterable[str], wanted: Wanted) -> bool:
    return wanted.people is None or any(one in wanted.people for one in speakers)


def _is_said(one: Statement, countries: Mapping[str, str | None], wanted: Wanted) -> bool:
    """What is said outside the engagements that are wanted."""
    there = {countries.get(each) or each for each in (*one.speakers, *one.addressees, *one.on_behalf_of)}
    return not wanted.engaged and _speaks(one.speakers, wanted) and wanted.sides <= there and wanted.within(None, None)


def _is_promised(one: Commitment, spoken: Iterable[str], countries: Mapping[str, str | None], wanted: Wanted) -> bool:
    if one.statement is not None:
        return one.statement in spoken
    there = {countries.get(each) or each for each in (*one.makers, *one.counterparts)}
    return not wanted.engaged and _speaks(one.makers, wanted) and wanted.sides <= there and wanted.within(None, None)


def _with_actors(reading: Reading) -> Reading:
    """Only the actors that something left refers to."""
    named = {part.actor for one in reading.engagements for part in one.participants}
    for said in reading.statements:
        named |= {*said.speakers, *said.addressees, *said.on_behalf_of}
    for promised in reading.commitments:
        named |= {*promised.makers, *promised.counterparts}
    named |= {party for text in reading.instruments for party in text.parties}
    bodies = {office.organisation for one in reading.actors if one.id in named for office in one.offices}
    kept = named | {body for body in bodies if body}
    kept |= {one.parent for one in reading.actors if one.id in kept and one.parent}
    return replace(
        reading,
        actors=tuple(one for one in reading.actors if one.id in kept),
        mentions=tuple(one for one in reading.mentions if one.actor in kept),
        ties=tuple(one for one in reading.ties if {one.a, one.b} <= kept),
    )
