"""The loss report: what of this selection a format could not hold, counted, with an example of each."""

from collections.abc import Iterator


class Losses:
    """Counts what is left out while an export is written."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._examples: dict[str, str] = {}

    def note(self, what: str, example: str = "") -> None:
        """One more thing could not be held: ``what`` goes on after a number, as in "3 dates without a year"."""
        self._counts[what] = self._counts.get(what, 0) + 1
        if example:
            self._examples.setdefault(what, example)

    def lines(self) -> Iterator[str]:
        """A line for each kind of loss, in the order in which they were met."""
        for what, count in self._counts.items():
            example = self._examples.get(what)
            yield f"{count:,} {what}" + (f" (the first: {example})" if example else "")

    def __bool__(self) -> bool:
        return bool(self._counts)
