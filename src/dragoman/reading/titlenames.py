"""Names in a title whose every word is printed with a capital: there only the text below tells where a name ends.

"Jonas Falk Views Coming Trip" names Jonas Falk, as the text does; "Talks To Resume" names nobody.
"""

from dataclasses import replace

from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary
from dragoman.reading.words import HEADLINE_VERBS

_SMALL = 5
"""Characters of a word that is printed with a capital in such titles at least."""
_SHORTEST = 4
"""Words of a title that tells something; a shorter one may be a name and a place."""

_OF_TITLES = HEADLINE_VERBS | {"to", "say", "praise"}
"""Words of titles that some list holds as names."""


def keep_to_the_text(
    vocabulary: Vocabulary,
    titles: list[tuple[View, list[PersonPhrase]]],
    body: list[tuple[View, list[PersonPhrase]]],
) -> list[list[PersonPhrase]]:
    """The people of titles, without the English words at either end of a name that are in no name of the text; whoever
    is left without a name is left out, where the text names anyone."""
    named = {
        view.low(position)
        for view, phrases in body
        for phrase in phrases
        if phrase.sure
        for position in range(phrase.name_first, phrase.name_last)
    }
    if not named:
        return [phrases for _, phrases in titles]
    return [_cut(vocabulary, view, phrases, named) if _all_capitals(view) else phrases for view, phrases in titles]


def _all_capitals(view: View) -> bool:
    """Whether each longer word of a line begins with a capital."""
    words = [token for token in view.tokens if token.text[:1].isalpha()]
    return len(words) >= _SHORTEST and all(token.capital for token in words if len(token.text) >= _SMALL)


def _mere_word(vocabulary: Vocabulary, low: str) -> bool:
    """Whether a word is an English one and no name that is in any list; the verbs of titles are none."""
    listed = low in vocabulary.given or low in vocabulary.families
    return low in _OF_TITLES or vocabulary.is_english(low) and not listed


def _cut(vocabulary: Vocabulary, view: View, phrases: list[PersonPhrase], named: set[str]) -> list[PersonPhrase]:
    kept = []
    for phrase in phrases:
        words = range(phrase.name_first, phrase.name_last)
        ours = [at for at in words if view.low(at) in named or not _mere_word(vocabulary, view.low(at))]
        if (phrase.offices or phrase.honorific) and view.low(phrase.name_first) not in _OF_TITLES:
            if ours and not any(view.low(at) in named for at in words):
                ours = list(words)  # "Spokesperson Lena Berg's Press Conference", whom the text calls "A"
            ours = ours and [phrase.name_first, *ours]
        if not ours or len(ours) == 1 and view.low(ours[0]) == "to":
            continue
        first, last = ours[0], ours[-1] + 1
        if (first, last) == (phrase.name_first, phrase.name_last):
            kept.append(phrase)
            continue
        titled = first == phrase.name_first
        kept.append(
            replace(
                phrase,
                first=phrase.first if titled else first,
                last=phrase.last if last == phrase.name_last else last,
                name_first=first,
                name_last=last,
                words=last - first,
                offices=phrase.offices if titled else [],
                honorific=phrase.honorific if titled else None,
                side=phrase.side if titled and phrase.offices else None,
            )
        )
    return kept
