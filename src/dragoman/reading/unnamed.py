"""Unnamed leads: a report opens with what "the Cuban ambassador to Peru" said, and names him as the next who speaks.

Whoever speaks next, is named there for the first time and has no office of his own but a rank is the one of whom the
lead told.
"""

from dragoman.domain.actors import ActorKind
from dragoman.reading.figures import Figure
from dragoman.reading.said import Said
from dragoman.reading.together import Voices

_LEAD = 2
"""Sentences in which a report may tell of someone without a name."""
_SOON = 2
"""Sentences after which the name must stand."""


class Unnamed:
    """Gives the first speaker his name, where a report tells it after his words."""

    def __init__(self) -> None:
        self._waiting: list[Said] = []

    def follow(self, found: list[Said]) -> None:
        """Takes in the statements of the next sentence."""
        for said in found:
            speaker = said.speakers[0] if len(said.speakers) == 1 else None
            if speaker is None or speaker.kind is not ActorKind.PERSON:
                continue
            if not speaker.forms:
                if said.sentence < _LEAD:
                    self._waiting.append(said)
            elif self._waiting:
                self._name(speaker, said)

    def was(self, voices: Voices, last: Said | None) -> None:
        """Takes in who is told to have said the statement before: "The remarks were made by Kim"."""
        if last is None or len(last.speakers) != 1 or len(voices.figures) != 1 or voices.figures[0] in last.speakers:
            return
        one, person = last.speakers[0], voices.figures[0]
        nobody = one.kind is not ActorKind.PERSON or not one.forms
        if nobody and person.kind is ActorKind.PERSON and one.side in (None, person.side):
            last.speakers = [person]
            self._waiting = []
            if one.kind is ActorKind.PERSON and not person.offices:
                person.offices, one.offices = one.offices, []
                person.side = person.side or one.side

    def _name(self, person: Figure, said: Said) -> None:
        lead = self._waiting[-1]
        one = lead.speakers[0]
        later = min(person.forms.values()) > lead.end and said.sentence <= lead.sentence + _SOON
        tracks = {fact.phrase.track for fact in one.offices}
        ranks = tracks == {"military"} and all(" " not in fact.text for fact in person.offices)
        if later and (ranks or not person.offices) and person.side in (None, one.side):
            person.offices += one.offices
            person.side = one.side
            for each in self._waiting:
                each.speakers = [person if speaker is one else speaker for speaker in each.speakers]
        self._waiting = []
