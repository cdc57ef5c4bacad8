"""What an open question asks, and what its answers mean, in the words that the terminal, pages and API share."""

from dragoman.domain import wording
from dragoman.domain.identity import Verdict
from dragoman.domain.offices import Office
from dragoman.knowledge.posts import load_posts
from dragoman.record.identity.known_tellings import ENGAGEMENT
from dragoman.record.queries.places import name_of
from dragoman.record.queries.portraits import PortraitEntry
from dragoman.record.queries.questions import OFFICE, Question

OF_OFFICES = {
    "two at once in one office": "Two at once as {office}: are they the same person?",
    "acting beside a holder": "Acting as {office} days after somebody else was shown in it: are they the same person?",
    "former and in office": "In office as {office}, and called former within days: are they the same person?",
    "two ranks of one office": "Two ranks within days, {office} in one report and not in the other: is it one person?",
}
"""What is asked of each kind of dispute about an office."""
_TWO = {Verdict.SAME: "same", Verdict.DIFFERENT: "different", Verdict.UNSURE: "unsure"}
_TWO_IN_OFFICE = _TWO | {Verdict.DIFFERENT: "two, as printed"}
_ONE = {Verdict.SAME: "one, as printed", Verdict.DIFFERENT: "two people"}


def asks(question: Question) -> str:
    """What is asked, in a sentence."""
    if question.what == ENGAGEMENT:
        return "Do both reports tell the same?"
    if question.what == OFFICE:
        return OF_OFFICES[question.clues[0]].format(office=_office(question))
    return "Are these two the same?"


def meanings(question: Question) -> dict[Verdict, str]:
    """The answers that this question can have, and what each says of it, in two or three words."""
    if question.what != OFFICE:
        return _TWO
    return _ONE if question.of_one else _TWO_IN_OFFICE


def _office(question: Question) -> str:
    """The office as a report prints it, with whose it is."""
    office = Office.of_key(question.office or "")
    sides = [one for one in (question.a, question.b) if isinstance(one, PortraitEntry)]
    read = load_posts().offices
    titles = [each.title for one in sides for each in one.offices if office in read(each.title, "", office.country)]
    title = wording.plain(titles[0]).removeprefix("acting ") if titles else " ".join(office.words)
    return f"“{title}” of {name_of(office.country) or 'no known side'}"
