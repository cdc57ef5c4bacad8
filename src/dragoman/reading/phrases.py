"""Phrases: the people of a sentence as one phrase each, with a name or told without one."""

from dataclasses import dataclass, field

from dragoman.reading.gazetteer import Hit
from dragoman.reading.offices import TitlePhrase


@dataclass(slots=True, eq=False)
class PersonPhrase:
    """A named person at tokens ``[first, last)``; the bare name at ``[name_first, name_last)``.

    ``owned`` where the office is printed with "its", "his": the side is that of whoever was named before;
    ``shared`` where the office is that of the names that follow too; ``within`` where the name only tells whom
    someone else serves ("the aide to Minister Costa").
    """

    first: int
    last: int
    name_first: int
    name_last: int
    sure: bool
    offices: list[TitlePhrase] = field(default_factory=list)
    side: str | None = None
    honorific: str | None = None
    owned: bool = False
    shared: bool = False
    words: int = 1
    within: bool = False

    def is_envoy(self) -> bool:
        """Whether someone is an ambassador or another envoy, by an office printed beside the name."""
        return any(office.envoy for office in self.offices)


@dataclass(slots=True, eq=False)
class Description:
    """A person, several or a body told without a name: "the Prime Minister", "the Vietnamese official".

    ``nations`` are those of a plural where there are several: "the ambassadors of Laos and Cuba".
    """

    first: int
    last: int
    office: TitlePhrase | None
    side: str | None
    noun: str
    plural: bool
    nations: tuple[Hit, ...] = ()
    of_lands: bool = False
    """Whether envoys are told by a group of states: "the ambassadors of Pacific countries"."""


@dataclass(frozen=True, slots=True)
class NameRun:
    """A candidate name at tokens ``[first, last)``; ``sure`` where its form alone says that it is a person.

    ``words`` is how many words of a name it has: initials, marks and particles are none. ``plain`` where they are
    English words alone, so that a body or a paper is likelier.
    """

    first: int
    last: int
    sure: bool
    voted: bool
    words: int = 1
    plain: bool = False
