"""Said: statements while a report is being read, before ids are given and nothing more can change."""

from dataclasses import dataclass, field

from dragoman.domain.statements import Act, Strength, Voice
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure


@dataclass(slots=True, eq=False)
class Said:
    """A statement while the report is being read."""

    speakers: list[Figure]
    act: Act
    start: int
    end: int
    sentence: int
    rule: str
    engagement: Draft | None
    joint: bool = False
    carried: bool = False
    voice: Voice = Voice.PARAPHRASED
    strength: Strength | None = None
    addressees: list[Figure] = field(default_factory=list)
    content: tuple[int, int] | None = None
    """Where the words said stand, without the speaker and the verb; the whole of it where this is unset."""
    about: frozenset[str] = frozenset()
    """The states that its words name."""
    recalled: bool = False
    """Whether the sentence tells of engagements that are background only."""
    aside: bool = False
    """Whether it is said in a clause that only tells of someone whom another speaks of."""
    unsure: bool = False
    """Whether it counts only where the same speaker goes on right after it."""
