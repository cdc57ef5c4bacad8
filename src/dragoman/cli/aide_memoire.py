"""The aide-mémoire: what one report says, told to a person on one page.

Visits stand first with their meetings inside, then what was promised, the ties and texts named, what is
only background, and the sentences that no rule read. Quotation marks enclose speakers' own words and
printed labels; all else that was said is the report's wording. The page is made to be read at 80 columns
and without colour.
"""

from collections.abc import Iterable, Mapping
from itertools import chain

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.cli import wording
from dragoman.domain.actors import Actor
from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Actuality, Engagement, Participant, Role
from dragoman.domain.statements import Act, Commitment, Statement, Voice
from dragoman.domain.text import Document

HEADING = "bold cyan"
INDENT = 2
WIDEST = 100
"""Columns past which lines grow too long to read, however wide the terminal."""


class AideMemoirePrinter:
    """Prints the aide-mémoire of each report."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False)

    def report(self, document: Document, reading: Reading) -> None:
        """Print one page."""
        width = min(self._console.width, WIDEST)
        with self._console.capture() as page:
            self._console.print(aide_memoire(document, reading), width=width)
        # lines are laid out to the full width; the blanks at their ends are no part of the page
        lines = (line.rstrip() for line in page.get().splitlines())
        self._console.file.write("\n".join(lines) + "\n")
        self._console.file.flush()

    def close(self) -> None:
        """Nothing follows the last page."""


def aide_memoire(document: Document, reading: Reading) -> RenderableType:
    """One report's page."""
    page = _Page(document, reading)
    return Group(*_spaced([page.title(), *page.body(), *page.unread()]), Text())


def _spaced(blocks: Iterable[RenderableType]) -> list[RenderableType]:
    return list(chain.from_iterable((block, Text()) for block in blocks))


def _indented(*blocks: RenderableType, by: int = INDENT) -> Padding:
    return Padding(Group(*blocks), (0, 0, 0, by))


def _section(title: str, *blocks: RenderableType) -> Group:
    return Group(Text(title, HEADING), _indented(*blocks))


class _Page:
    """One report's page under way: the reading, with its parts found by id."""

    def __init__(self, document: Document, reading: Reading) -> None:
        self._document = document
        self._reading = reading
        self._actors: Mapping[str, Actor] = {actor.id: actor for actor in reading.actors}
        self._ids = {engagement.id for engagement in reading.engagements}

    def title(self) -> RenderableType:
        """Who published what when, and where it was filed."""
        document = self._document
        published = document.published.edtf
        parts = [
            document.source or document.credit or document.origin,
            wording.edtf(published) if published else "publication date not given",
        ]
        if document.dateline is not None and document.dateline.place:
            parts.append(f"filed from {document.dateline.place}")
        line = Table.grid(expand=True)
        line.add_column()
        line.add_column(justify="right", style="dim")
        line.add_row(Text(" · ".join(parts), "bold"), document.id)
        heading = [Text(document.title, "italic")] if document.title else []
        return Group(line, *heading, Rule(style="dim"))

    def body(self) -> list[RenderableType]:
        """Everything that was read."""
        if self._reading.unread_reason is not None:
            return [Text(f"Kept, but not read: {self._reading.unread_reason}")]
        blocks = [
            *(self.engagement(top) for top in self._tops(background=False)),
            *self._said("Said outside these engagements", self._statements(None)),
            *self._commitments(),
            *self._ties(),
            *self._background(),
        ]
        return blocks or [Text("Nothing was found that the record keeps.")]

    def unread(self) -> list[RenderableType]:
        """The sentences that no rule read."""
        spans = self._reading.unread
        if not spans or self._reading.unread_reason is not None:
            return []
        sentences = [wording.plain(self._document.text[span.start : span.end]) for span in spans]
        return [_section(f"Not read ({len(spans)})", *(_item("·", Text(one, "dim")) for one in sentences))]

    def engagement(self, engagement: Engagement, parent: Engagement | None = None) -> RenderableType:
        """One engagement: what, when, who, what was said, and the engagements inside it."""
        heading = Text(wording.heading(engagement), HEADING)
        if engagement.actuality is not Actuality.OCCURRED:
            heading.append(f", {engagement.actuality.value}")
        if label := wording.label(engagement):
            heading.append(f" · {label}", "not bold")
        details = " · ".join(wording.details(engagement, parent))
        blocks: list[RenderableType] = [heading, *([Text(details, "dim")] if details else [])]
        if engagement.participants:
            blocks.append(self._participants(engagement.participants))
        for group in self._speakers(self._statements(engagement.id)):
            blocks += [Text(), _indented(group)]
        for part in self._reading.engagements:
            if part.part_of == engagement.id and part.background == engagement.background:
                blocks += [Text(), _indented(self.engagement(part, engagement), by=2 * INDENT)]
        return Group(*blocks)

    def _tops(self, background: bool) -> list[Engagement]:
        """The engagements that stand on their own, or whose whole is not among the same."""
        alike = {one.id for one in self._reading.engagements if one.background == background}
        return [
            one
            for one in self._reading.engagements
            if one.background == background and (one.part_of is None or one.part_of not in alike)
        ]

    def _participants(self, participants: tuple[Participant, ...]) -> RenderableType:
        """Who took part, side by side of the table; each side is named once."""
        sides = list(dict.fromkeys(participant.side for participant in participants))
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(style="cyan", no_wrap=True)
        grid.add_column()
        for one in sides:
            members = [participant for participant in participants if participant.side == one]
            for place, participant in enumerate(members):
                grid.add_row(wording.side(one) if place == 0 else "", self._participant(participant))
        return _indented(grid)

    def _participant(self, participant: Participant) -> Text:
        line = Text(wording.names((participant.actor,), self._actors), "bold")
        if participant.capacity:
            line.append(f", {wording.plain(participant.capacity)}", "not bold")
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

    def _said(self, title: str, statements: list[Statement]) -> list[RenderableType]:
        return [_section(title, *self._speakers(statements))] if statements else []

    def _speakers(self, statements: list[Statement]) -> list[RenderableType]:
        """What was said, by speaker, and under each speaker by act."""
        groups: dict[tuple[bool, tuple[str, ...]], list[Statement]] = {}
        for statement in statements:
            groups.setdefault((statement.joint, statement.speakers), []).append(statement)
        return [Group(self._speaker(*key), _acts(group)) for key, group in groups.items()]

    def _speaker(self, joint: bool, speakers: tuple[str, ...]) -> Text:
        names = wording.names(speakers, self._actors)
        if joint:
            return Text(f"Together: {names}" if names else "Both sides", "bold")
        return Text(names or "Speaker not named", "bold")

    def _commitments(self) -> list[RenderableType]:
        """What was signed, agreed, pledged and proposed, firmest first."""
        blocks: list[RenderableType] = []
        for form, title in wording.FORM_TITLES.items():
            found = [one for one in self._reading.commitments if one.form is form]
            if found:
                blocks.append(_section(title, *(self._commitment(one) for one in found)))
        return blocks

    def _commitment(self, commitment: Commitment) -> RenderableType:
        line = Text()
        makers = wording.names(commitment.makers, self._actors)
        if makers:
            line.append(makers, "bold")
            counterparts = wording.names(commitment.counterparts, self._actors)
            line.append(f" to {counterparts}: " if counterparts else ": ")
        line.append(wording.plain(commitment.goal))
        if commitment.deadline:
            line.append(f" (by {commitment.deadline})")
        measures = [_item("–", Text(wording.plain(measure))) for measure in commitment.measures]
        return Group(_item("·", line), *([_indented(*measures)] if measures else []))

    def _ties(self) -> list[RenderableType]:
        """Relationships, instruments, set phrases and personal ties that the report names."""
        reading = self._reading
        rows = {
            "Relationships": [
                f"{one.a}–{one.b} {wording.quoted(one.label)}, {one.change.value}"
                + (f", from {wording.edtf(one.effective)}" if one.effective else "")
                for one in reading.relationships
            ],
            "Texts": [
                f"{wording.quoted(one.title)}, {one.kind}" + (", signed" if one.signed else "")
                for one in reading.instruments
                if not one.background
            ],
            "Set phrases": [wording.quoted(one.text) for one in reading.formulas],
            "Person to person": [
                f"{wording.names((one.a, one.b), self._actors)}, {one.kind}" for one in reading.ties
            ],
        }
        return [
            _section(title, *(_item("·", Text(line)) for line in dict.fromkeys(lines)))
            for title, lines in rows.items()
            if lines
        ]

    def _background(self) -> list[RenderableType]:
        """What the report only recalls, apart from its news."""
        recalled = [self.engagement(top) for top in self._tops(background=True)]
        texts: list[RenderableType] = [
            _item("·", Text(f"{wording.quoted(one.title)}, {one.kind}"))
            for one in self._reading.instruments
            if one.background
        ]
        return [_section("Background", *recalled, *texts)] if recalled or texts else []


def _acts(statements: list[Statement]) -> RenderableType:
    """One speaker's statements under their acts; each act is named once."""
    by_act: dict[Act, list[Statement]] = {}
    for statement in statements:
        by_act.setdefault(statement.act, []).append(statement)
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="cyan", no_wrap=True, min_width=12)
    grid.add_column()
    for act, group in by_act.items():
        for place, statement in enumerate(group):
            grid.add_row(wording.ACT_WORDS[act] if place == 0 else "", _content(statement))
    return _indented(grid)


def _content(statement: Statement) -> Text:
    """What was said; marks round the speaker's own words, dots before what carries on without a verb."""
    content = wording.plain(statement.content)
    if statement.voice is Voice.QUOTED:
        content = wording.quoted(content)
    return Text(f"… {content}" if statement.carried else content)


def _item(mark: str, line: Text) -> RenderableType:
    """A line of a list, its further lines hanging under the first."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_row(mark, line)
    return grid
