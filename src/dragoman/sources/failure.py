"""What could not be read: a failure is a value that travels beside the reports, so that a run goes on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceFailure:
    """One report that could not be read: where it was, what is wrong and what the user can do about it."""

    origin: str
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.origin}: {self.reason}; {self.remedy}."
