"""One engagement told to a person: what it was, when, who took part by side, and what each of them said."""

from collections.abc import Iterable, Mapping

from rich.console import Group, RenderableType
from rich.text import Text

from dragoman.cli.layout import HEADING, INDENT, indented, ledger, spaced
from dragoman.domain import wording
from dragoman.domain.actors import Actor
from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Actuality, Engagement, Participant, Role
from dragoman.domain.statements import Act, Statement, Voice

ACT_WIDTH = 13
"""Columns for the act, so that what was said starts at the same place on the whole page."""


class Engagements:
    """The engagements of one reading, with what was said in each."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._actors: Mapping[str, Actor] = {actor.id: actor for actor in reading.actors}
        self._ids = {engagement.id for engagement in reading.engagements}

    def tell(self, *, background: bool) -> list[RenderableType]:
        """The news, or what is only recalled; parts are told inside their whole."""
        alike = [one for one in self._reading.engagements if one.background == background]
        ids = {one.id for one in alike}
        return [self._engagement(one, None) for one in alike if one.part_of not in ids]

    def said_elsewhere(self) -> list[RenderableType]:
        """What was said in no engagement of this reading."""
        return spaced(self._speakers(self._statements(None)))

    def _engagement(self, engagement: Engagement, whole: Engagement | None) -> RenderableType:
        blocks: list[RenderableType] = [_heading(engagement)]
        if details := wording.details(engagement, whole):
            blocks.append(Text(" · ".join(details), "dim"))
        if engagement.participants:
            blocks.append(self._participants(engagement.participants))
        for speaker in self._speakers(self._statements(engagement.id)):
            blocks += [Text(), indented(speaker)]
        for part in self._reading.engagements:
            if part.part_of == engagement.id and part.background == engagement.background:
                blocks += [Text(), indented(self._engagement(part, engagement), by=2 * INDENT)]
        return Group(*blocks)

    def _participants(self, participants: Iterable[Participant]) -> RenderableType:
        sides: dict[str | None, list[Text]] = {}
        for participant in participants:
            sides.setdefault(participant.side, []).append(self._participant(participant))
        return ledger((wording.side(side), lines) for side, lines in sides.items())

    def _participant(self, participant: Participant) -> Text:
        line = Text(wording.names((participant.actor,), self._actors), "bold")
        if participant.capacity:
            line.append(f", {wording.capacity(participant, self._actors)}", "not bold")
        if participant.role is not Role.PRINCIPAL:
            line.append(f" ({participant.role.value})", "not bold dim")
        return line

    def _statements(self, engagement: str | None) -> list[Statement]:
        """The statements made in an engagement, or in none that the reading holds."""
        return [
            statement
            for statement in self._reading.statements
            if (statement.engagement if statement.engagement in self._ids else None) == engagement
        ]

    def _speakers(self, statements: Iterable[Statement]) -> list[RenderableType]:
        """What was said, by speaker in the order in which they first speak."""
        groups: dict[tuple[bool, tuple[str, ...]], list[Statement]] = {}
        for statement in statements:
            groups.setdefault((statement.joint, statement.speakers), []).append(statement)
        return [Group(self._speaker(*key), _acts(group)) for key, group in groups.items()]

    def _speaker(self, joint: bool, speakers: tuple[str, ...]) -> Text:
        names = wording.names(speakers, self._actors)
        if joint:
            return Text(f"Together: {names}" if names else "Both sides", "bold")
        return Text(names or "Speaker not named", "bold")


def _heading(engagement: Engagement) -> Text:
    heading = Text(wording.heading(engagement), HEADING)
    if engagement.actuality is not Actuality.OCCURRED:
        heading.append(f", {engagement.actuality.value}")
    if label := wording.label(engagement):
        heading.append(f" · {label}", "not bold")
    return heading


def _acts(statements: Iterable[Statement]) -> RenderableType:
    """One speaker's statements under their acts."""
    acts: dict[Act, list[Text]] = {}
    for statement in statements:
        acts.setdefault(statement.act, []).append(_content(statement))
    return ledger(((wording.ACT_WORDS[act], lines) for act, lines in acts.items()), ACT_WIDTH)


def _content(statement: Statement) -> Text:
    """What was said; marks round the speaker's own words, dots before what carries on without a verb."""
    content = wording.plain(statement.content)
    if statement.voice is Voice.QUOTED:
        content = wording.quoted(content)
    return Text(f"… {content}" if statement.carried else content)
