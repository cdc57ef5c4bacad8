"""A reader without a language model, for every test that is not about reading.

It finds one meeting in each report that says "met", fails on reports that say "BOOM", and reads English only.
"""

import time
from collections.abc import Iterable, Iterator

from dragoman.domain.actors import Actor, ActorKind
from dragoman.domain.claims import Reading, claim_of
from dragoman.domain.dates import UNKNOWN_DATE
from dragoman.domain.engagements import Actuality, Engagement, EngagementKind, Format, Participant, Role
from dragoman.domain.text import Document, Span


class FakeReader:
    """Reads at once."""

    version = "fake 1"
    lexicon_fingerprint = "0123456789ab"

    def read(self, document: Document) -> Reading:
        if "BOOM" in document.text:
            raise KeyError("a rule that is wrong")
        if document.language != "en":
            reason = f"there is no reader for {document.language}"
            return Reading(document.id, self.version, unread_reason=reason)
        return _reading(document, self.version)

    def read_many(self, documents: Iterable[Document]) -> Iterator[tuple[Document, Reading]]:
        for document in documents:
            yield document, self.read(document)


class SlowReader(FakeReader):
    """Takes its time, so that it can be interrupted."""

    def read(self, document: Document) -> Reading:
        time.sleep(0.01)
        return super().read(document)


def _reading(document: Document, version: str) -> Reading:
    start = document.text.find(" met ")
    if start < 0:
        return Reading(document.id, version, unread=(Span(0, len(document.text)),))
    said = document.cite(start + 1, start + 4)
    actor = Actor("a1", ActorKind.COUNTRY, "Việt Nam", ("Việt Nam",), "VN", citations=(said,))
    meeting = Engagement(
        id="e1",
        kind=EngagementKind.MEETING,
        label="met",
        actuality=Actuality.OCCURRED,
        background=False,
        format=Format.IN_PERSON,
        date=UNKNOWN_DATE,
        participants=(Participant("a1", Role.PRINCIPAL, "VN", None, said),),
        citations=(said,),
    )
    claim = claim_of("e1", "kind", "meeting", said, "fake", "The report says that they met.")
    return Reading(document.id, version, actors=(actor,), engagements=(meeting,), claims=(claim,))
