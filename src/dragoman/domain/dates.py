"""Dates as reports give them: partial, ranged, relative, and always with how they are known [EDTF level 1]."""

from dataclasses import dataclass
from enum import StrEnum


class Basis(StrEnum):
    """How a value is known."""

    STATED = "stated"
    DERIVED = "derived"
    ASSUMED = "assumed"
    DATELINE = "dateline"
    PUBLICATION = "publication"
    COMPUTED = "computed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with its precision and basis.

    ``edtf`` is ``2023-09-14``, ``2023-09``, ``XXXX-08-28`` or an interval ``2023-09-14/2023-09-17``; ``None``
    where nothing is known. ``earliest`` and ``latest`` are ISO days, ``None`` where the year is unknown.
    ``printed`` is the report's own wording.
    """

    edtf: str | None
    earliest: str | None = None
    latest: str | None = None
    printed: str | None = None
    basis: Basis = Basis.STATED


UNKNOWN_DATE = PartialDate(edtf=None, basis=Basis.UNKNOWN)
"""No date was found; unknown is a value, not a gap."""
