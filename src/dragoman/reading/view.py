"""A sentence as the reader sees it: tokens, lexical hits by token, dates, and where people are named."""

from dataclasses import dataclass, field

from dragoman.reading.dates import DateExpression
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.tokens import Sentence, Token


@dataclass(slots=True, eq=False)
class View:
    """One sentence with what the lexicons say of its tokens; ``at[i]`` is the hit that covers token ``i``."""

    sentence: Sentence
    hits: list[Hit]
    dates: list[DateExpression]
    person_votes: list[tuple[int, int]] = field(default_factory=list)
    other_votes: list[tuple[int, int]] = field(default_factory=list)
    at: list[Hit | None] = field(init=False)
    dated: list[bool] = field(init=False)
    lows: list[str] = field(init=False)

    def __post_init__(self) -> None:
        size = len(self.sentence.tokens)
        self.lows = [token.low for token in self.sentence.tokens]
        self.at = [None] * size
        for hit in self.hits:
            for position in range(hit.first, hit.last):
                self.at[position] = hit
        self.dated = [False] * size
        for date in self.dates:
            for position in range(date.first, date.last):
                self.dated[position] = True

    @property
    def tokens(self) -> list[Token]:
        """The sentence's tokens."""
        return self.sentence.tokens

    def kind(self, position: int) -> Kind | None:
        """The lexical kind of a token, if a hit covers it; None outside the sentence."""
        hit = self.hit(position)
        return hit.kind if hit else None

    def hit(self, position: int) -> Hit | None:
        """The lexical hit that covers a token; None outside the sentence."""
        return self.at[position] if 0 <= position < len(self.at) else None

    def capital(self, position: int) -> bool:
        """Whether a token is printed with a capital; False outside the sentence."""
        return 0 <= position < len(self.at) and self.sentence.tokens[position].capital

    def low(self, position: int) -> str:
        """The folded lower-case text of a token; empty outside the sentence."""
        return self.lows[position] if 0 <= position < len(self.lows) else ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The document offsets of tokens ``[first, last)``."""
        return self.tokens[first].start, self.tokens[last - 1].end
