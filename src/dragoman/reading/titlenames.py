"""Names in a title whose every word is printed with a capital: there only the text below tells where a name ends.

"Jonas Falk Views Coming Trip" names Jonas Falk, as the text does; "Talks To Resume" names nobody.
"""

from dataclasses import replace

from dragoman.reading.neighbours import in_title_case
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary
from dragoman.reading.words import HEADLINE_VERBS

_OF_TITLES = HEADLINE_VERBS | {"to", "say", "praise"}
"""Words of titles that some list holds as names."""


def keep_to_the_text(
    vocabulary: Vocabulary,
    titles: list[tuple[View, list[PersonPhrase]]],
    body: list[tuple[View, list[PersonPhrase]]],
) -> list[list[PersonPhrase]]:
    """The people of titles, without the English words at either end of a name that are in no name of the text; whoever
    is left without a name is left out."""
    named = {
        view.low(position)
        for view, phrases in body
        for phrase in phrases
        if phrase.sure
        for position in range(phrase.name_first, phrase.name_last)
    }
    return [_cut(vocabulary, view, phrases, named) if in_title_case(view) else phrases for view, phrases in titles]


def _mere_word(vocabulary: Vocabulary, low: str) -> bool:
    """Whether a word is an English one and no name that is in any list; the verbs of titles are none."""
    listed = low in vocabulary.given or low in vocabulary.families
    return low in _OF_TITLES or vocabulary.is_english(low) and not listed


def _cut(vocabulary: Vocabulary, view: View, phrases: list[PersonPhrase], named: set[str]) -> list[PersonPhrase]:
    kept = []
    for phrase in phrases:
        words = range(phrase.name_first, phrase.name_last)
        ours = [at for at in words if view.low(at) in named or not _mere_word(vocabulary, view.low(at))]
        opening = view.low(phrase.name_first)
        verb = opening in _OF_TITLES or len(words) > 1 and opening.endswith("s") and vocabulary.is_english(opening)
        if (phrase.offices or phrase.honorific) and not verb:
            if ours and not any(view.low(at) in named for at in words):
                ours = list(words)  # "Spokesperson Lena Berg's Press Conference", whom the text calls "A"
            ours = ours and [phrase.name_first, *ours]
        if not ours or len(ours) == 1 and view.low(ours[0]) == "to":
            continue
        first = ours[0]
        last = next(at for at in range(first, phrase.name_last + 1) if at not in ours)
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
