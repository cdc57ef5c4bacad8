"""Set phrases across reports: where a report uses one, as it is listed or in other words, and who said it with whom.

What has the phrase's own words in their order, with a word more or one less, is a changed wording: "six-major
orientation" for "six major orientations". What is put in and left out is told.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.domain.claims import Reading
from dragoman.domain.engagements import sides_of
from dragoman.domain.relationships import PhraseUse
from dragoman.domain.text import Document, ParagraphKind
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.resolution.commitments.words import Words

MOST_PUT_IN = 2
"""Words that may stand between those of a phrase for it to be the same phrase in other words."""

_WORD = re.compile(r"[^\W_]+")
_LITTLE = frozenset("a an the and or of for in to with on at by its their our s".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten twelve sixteen 16".split())
_STOPS = re.compile(r"[.;:!?()]|\n")


_OPENING = tuple("\"“‘«'")
_GOES_ON = re.compile(r"((?:,? [\w'’-]+){1,6})([.,]?[\"”’»'](?!\w))")
_TELLS = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|will|would|must|should|can|need|needs|make|makes)\b")
"""A verb: what goes on then is a sentence and no longer phrase."""
Change = tuple[int, int, str, tuple[str, ...], tuple[str, ...]]
"""A phrase in other words: where, which, what is put in and what is left out."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A listed phrase: the stems of its telling words, in order, and their printed forms."""

    key: str
    stems: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Token:
    stem: str
    word: str
    start: int
    end: int


class PhraseFinder:
    """Finds set phrases and their changed wordings by the lexicon's words."""

    def __init__(self, words: Words, added: Path | None = None) -> None:
        self._words = words
        table: dict[str, list[str]] = load_lexicon("formulas", added)
        self._listed = {fold(form).lower(): key for key, forms in table.items() for form in forms}
        made = [self._phrase(key, key) for key in table] + [
            self._phrase(key, form) for key, forms in table.items() for form in forms
        ]
        phrases = dict.fromkeys(each for each in made if len(each.stems) >= 2)
        self._by_anchor: dict[str, list[_Phrase]] = {}
        for phrase in phrases:
            self._by_anchor.setdefault(phrase.stems[0], []).append(phrase)

    def uses(self, document: Document, reading: Reading) -> tuple[PhraseUse, ...]:
        """Every use of a set phrase in a report, in order; those the reader found, then those in other words."""
        exact = [(each.citation.start, each.citation.end, each.key) for each in reading.formulas]
        taken = sorted((start, end) for start, end, _key in exact)
        changed = [each for each in self._changed(document) if not _overlap(taken, each[0], each[1])]
        longer = [each for place in exact if (each := self._longer(document.text, *place))]
        starts = {start for start, *_rest in longer}
        changed += longer
        told = _Told(reading)
        found = [told.use(document, start, end, key) for start, end, key in exact if start not in starts]
        found += [
            told.use(document, start, end, key, (put_in, left_out)) for start, end, key, put_in, left_out in changed
        ]
        return tuple(sorted(found, key=lambda use: (use.citation.start, use.citation.end, use.key)))

    def _phrase(self, key: str, form: str) -> _Phrase:
        tokens = [token for token in self._tokens(fold(form).lower(), 0) if token.word not in _LITTLE]
        return _Phrase(key, tuple(token.stem for token in tokens), tuple(token.word for token in tokens))

    def _tokens(self, low: str, at: int) -> list[_Token]:
        return [
            _Token(self._words.stem(match.group()), match.group(), at + match.start(), at + match.end())
            for match in _WORD.finditer(low)
        ]

    def _longer(self, text: str, start: int, end: int, key: str) -> Change | None:
        """The phrase with what goes on in its quotation marks: “three bridges and one gateway”."""
        found = _GOES_ON.match(text, end)
        if found is None or text[start - 1 : start] not in _OPENING or _TELLS.search(found.group()):
            return None
        end = found.end() - len(found[2])
        if fold(text[start:end]).lower() in self._listed:
            return None
        words = _WORD.findall(fold(found[1]).lower())
        return start, end, key, tuple(word for word in words if word not in _LITTLE), ()

    def _changed(self, document: Document) -> Iterator[Change]:
        """Phrases in other words: where, which, and what is put in and left out; of two that overlap the nearer."""
        found: list[tuple[int, int, int, str, tuple[str, ...], tuple[str, ...]]] = []
        for paragraph in document.paragraphs:
            if paragraph.kind is not ParagraphKind.BODY:
                continue
            start = paragraph.span.start
            low = fold(document.text[start : paragraph.span.end]).lower()
            tokens = self._tokens(low, start)
            for place, token in enumerate(tokens):
                for phrase in self._by_anchor.get(token.stem, ()):
                    match = _aligned(phrase, tokens, place)
                    if match is None or _STOPS.search(low, match.first - start, match.last - start):
                        continue
                    if low[match.first - start : match.last - start] in self._listed:
                        continue
                    apart = len(match.put_in) + len(match.left_out)
                    found.append((apart, match.first, match.last, phrase.key, match.put_in, match.left_out))
        kept: list[tuple[int, int]] = []
        for _apart, first, last, key, put_in, left_out in sorted(found):
            if not _overlap(sorted(kept), first, last):
                kept.append((first, last))
                yield first, last, key, put_in, left_out


@dataclass(frozen=True, slots=True)
class _Aligned:
    first: int
    last: int
    put_in: tuple[str, ...]
    left_out: tuple[str, ...]


def _aligned(phrase: _Phrase, tokens: Sequence[_Token], place: int) -> _Aligned | None:
    """The phrase laid along the tokens from a place on, its words in order; nothing where too much differs.

    Either words are put in, or an inner one of many (or after a number) is left out, never both.
    """
    wanted, matched, put_in = 0, list[_Token](), list[str]()
    skipped, waiting = list[str](), list[str]()
    for token in tokens[place : place + 3 * len(phrase.stems) + 4]:
        if token.stem == phrase.stems[wanted]:
            wanted += 1
        elif _may_lack(phrase, wanted) and not skipped and token.stem == phrase.stems[wanted + 1]:
            skipped.append(phrase.words[wanted])
            wanted += 2
        elif token.word in _LITTLE:
            continue
        else:
            waiting.append(token.word)
            if len(put_in) + len(waiting) > _most_put_in(phrase):
                return None
            continue
        matched.append(token)
        put_in += waiting
        waiting = []
        if wanted == len(phrase.stems):
            break
    if wanted < len(phrase.stems) or skipped and put_in or any(_reworded(phrase, matched)):
        return None
    return _Aligned(matched[0].start, matched[-1].end, tuple(put_in), tuple(skipped))


def _may_lack(phrase: _Phrase, wanted: int) -> bool:
    """Whether an inner word may be missing: of a long phrase, or behind the number that it begins with."""
    inner = 0 < wanted < len(phrase.stems) - 1
    return inner and (len(phrase.stems) > 4 or phrase.words[0] in _NUMBERS)


def _most_put_in(phrase: _Phrase) -> int:
    return 1 if len(phrase.stems) < 3 or phrase.words[0] in _NUMBERS else MOST_PUT_IN


def _reworded(phrase: _Phrase, matched: Sequence[_Token]) -> Iterator[bool]:
    """Of each word whether it is another with the same stem, and not a plural or the like."""
    return (
        all(abs(len(token.word) - len(word)) > 1 for word in phrase.words if word[:3] == token.word[:3])
        for token in matched
    )


def _overlap(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    place = bisect_right(taken, (start, end))
    before = place > 0 and taken[place - 1][1] > start
    return before or place < len(taken) and taken[place][0] < end


class _Told:
    """Who said what stands at a place, and at which engagement."""

    def __init__(self, reading: Reading) -> None:
        self._statements = [(one.citations[0], one) for one in reading.statements]
        self._countries = {actor.id: actor.country for actor in reading.actors}
        self._between = sides_of(reading.engagements, self._countries)
        news = [one.id for one in reading.engagements if not one.background]
        self._main = news[0] if len(news) == 1 or news and len({self._between[one] for one in news}) == 1 else None

    def use(
        self,
        document: Document,
        start: int,
        end: int,
        key: str,
        changed: tuple[tuple[str, ...], tuple[str, ...]] | None = None,
    ) -> PhraseUse:
        """The use of a phrase at a place; ``changed`` is what is put in and left out where it is not as listed."""
        statement = next((one for cited, one in self._statements if cited.start <= start < cited.end), None)
        engagement = statement.engagement if statement and statement.engagement else self._main
        speakers = statement.speakers if statement else ()
        said_by = frozenset(side for actor in speakers if (side := self._countries.get(actor)))
        sides = self._between.get(engagement or "", frozenset()) | said_by
        put_in, left_out = changed or ((), ())
        return PhraseUse(
            key,
            document.cite(start, end),
            changed is None,
            put_in,
            left_out,
            engagement,
            speakers,
            tuple(sorted(said_by)),
            tuple(sorted(sides)),
        )
