"""Following: whether a passage of a later report shows what became of an undertaking, and what.

Precision comes before recall. The words that tell most must be shared, what the undertaking is about must be what the
telling word tells of, numbers must not contradict; what is likely and no more is marked unsure, for a person to judge.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from dragoman.domain.followthrough import OCCASION, Filing, FollowThrough, Likeness, Passage, Step, Undertaking
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.resolution.commitments import spellings, topics
from dragoman.resolution.commitments.aims import Aim, AimFinder, target_in
from dragoman.resolution.commitments.cues import AGREED_ON, OWN, Cue, CueFinder, plain
from dragoman.resolution.commitments.words import PLAIN, USUAL, Term, Words, ordinals, pairs

CERTAIN, SURE, HALF, LIKELY = 0.7, 0.6, 0.5, 0.45
"""The share of an undertaking's words, by how much they tell, that a passage must have."""
LEAST = 1.0
"""How much the words must tell that two tellings of one occasion share, unless they have none that tell so much."""
ENOUGH, LITTLE = 2.0, 1.5
"""How much the shared words must tell in all; two rare words, or a name and a word that many have."""

TELLING = 2.5
"""How much the words of a measure must tell for it to count that it is spoken of again."""
FEW, PART = 2, 0.35
"""What the words of an undertaking are worth at most for each of them to find it, and the part that others must share.

The part is well below what is asked of a likely match, since what is worth one is coarser than what a word tells.
"""
TOGETHER = 0.4
"""What two shared words tell more where they stand side by side in both."""

_ORDER = (
    *(Step.EXCEEDED, Step.COMPLETED, Step.CANCELLED, Step.CONTRADICTED, Step.POSTPONED, Step.SUPERSEDED),
    *(Step.ENACTED, Step.RESOURCED, Step.REVIEWED, Step.REAFFIRMED),
)
_SIGNED = "signed_instrument"
_SIGNING = re.compile(r"(?:the )?(?:sign|ink|conclu|exchang|complet|finali|agree|reach)")
"""Words that tell of a text that it was signed."""
_ONLY_SAID = (Step.REVIEWED, Step.REAFFIRMED)
RULES = {
    OWN: "A later report of the same sides tells in the past what was undertaken, with the undertaking's own verb.",
    AGREED_ON: "A later report of the same sides tells that an agreement, a plan or the like on it was signed.",
    "target reached": "A later report of the same sides gives a figure that reaches the one undertaken.",
    "target surpassed": "A later report of the same sides gives a figure above the one undertaken.",
    "target not yet reached": "A later report of the same sides gives a figure below the one undertaken.",
    "told otherwise": "Another report of the same occasion tells that it was refused or not agreed.",
    "told again": "The two commitments are of the same sides and days, and their goals share the words that tell most.",
    "undertaken once more": "On a later occasion the same sides undertook it again; the goals share what tells most.",
}


@dataclass(frozen=True, slots=True)
class _Match:
    """How far a passage, or a part of it, has an aim's words; ``elsewhere`` where they are about another thing."""

    share: float
    weight: float
    names: bool
    words: tuple[str, ...]
    elsewhere: bool = False

    @property
    def sure(self) -> bool:
        return self.share >= SURE and self.weight >= ENOUGH and self.names

    @property
    def likely(self) -> bool:
        return self.share >= LIKELY and self.weight >= LITTLE


class Follower:
    """Compares undertakings with passages and with each other, by the lexicons' words."""

    def __init__(self, added: Path | None = None) -> None:
        self.words = Words(added)
        self._terms = lru_cache(maxsize=4_096)(self.words.terms)
        self._aims = AimFinder(self.words, added)
        self._cues = CueFinder(added)
        ladder = load_lexicon("followthrough", added)
        self._again = frozenset(ladder["again"]["acts"])
        self._reaches = re.compile(rf"\b(?:{'|'.join(ladder['figures']['before'])})\b")

    def filing(self, undertaking: Undertaking) -> Filing:
        """Under which words an undertaking is found."""
        worth: dict[str, int] = {}
        whole: list[int] = []
        for aim in self._aims.aims(undertaking):
            words = {stem: _worth(weight) for stem, weight in aim.terms.items() if weight > PLAIN}
            # what has hardly a word that tells anything is found by each of those it has
            words = words if sum(words.values()) > FEW else dict.fromkeys(words, FEW)
            worth |= {stem: max(one, worth.get(stem, 0)) for stem, one in words.items()}
            whole.append(sum(words.values()))
        least = max(FEW, int(PART * min((one for one in whole if one), default=FEW)))
        return Filing(dict(sorted(worth.items())), least)

    def tells(self, passage: Passage) -> bool:
        """Whether a passage may tell of anything: it has a telling word, a figure, or comes back to something."""
        if self._again & set(passage.acts) or self._cues.cues(passage.text):
            return True
        return target_in(plain(passage.text)) is not None

    def passage_filing(self, passage: Passage) -> Filing:
        """Under which words a passage is found."""
        terms = self._terms(passage.text, passage.sides)
        return Filing({term.stem: _worth(term.weight) for term in terms if term.weight > PLAIN}, FEW)

    def follow(self, undertaking: Undertaking, passage: Passage) -> FollowThrough | None:
        """What the passage shows of the undertaking; nothing where it is not later, or of other sides.

        Another report of the same occasion shows only what it denies: who else tells it, tells the same.
        """
        near, later = _near(undertaking, passage), _later(undertaking.day, passage.day)
        if not (near or later) or not _same_sides(undertaking.sides, passage.sides):
            return None
        shown = self._shown(undertaking, passage)
        if shown is None or not near:
            return shown
        if shown.step is Step.CONTRADICTED:
            return replace(shown, rule="told otherwise", why=RULES["told otherwise"])
        return shown if later and shown.step not in _ONLY_SAID else None

    def _shown(self, undertaking: Undertaking, passage: Passage) -> FollowThrough | None:
        goal, *measures = self._aims.aims(undertaking)
        found = self._of_aim(goal, passage, undertaking.form == _SIGNED)
        if found is not None:
            return found
        for aim in measures:
            part = self._of_aim(aim, passage)
            # a way to a goal is often but a topic: that it is spoken of again shows something only of a telling one
            if part is not None and (part.step not in _ONLY_SAID or aim.weight >= TELLING):
                # what becomes of one way to a goal does not decide what becomes of the goal
                step = Step.ENACTED if part.step in (Step.COMPLETED, Step.EXCEEDED) else part.step
                return FollowThrough(step, part.rule, part.why, part.sure, part.words, aim.text)
        return None

    def alike(self, one: Undertaking, other: Undertaking) -> Likeness | None:
        """Whether two undertakings are one: told twice of one occasion, or, on a later one, undertaken once more."""
        if not _same_sides(one.sides, other.sides) or _apart(one.deadline, other.deadline) or _text_apart(one, other):
            return None
        mine, theirs = self._aims.aims(one)[0], self._aims.aims(other)[0]
        if not mine.heads & theirs.heads or _numbers_apart(mine, theirs):
            return None
        shared = mine.terms.keys() & theirs.terms.keys()
        respelt = spellings.respelt(mine.names, mine.pairs, theirs.names, theirs.pairs)
        known, known_there = shared.union(*respelt), shared.union(*respelt.values())
        if topics.of_another(mine.terms, known, self._terms(theirs.text, other.sides)):
            return None
        if topics.of_another(theirs.terms, known_there, self._terms(mine.text, one.sides)):
            return None
        weight = sum(mine.terms[stem] for stem in known)
        otherwise = sum(theirs.terms[stem] for stem in theirs.terms.keys() - known_there)
        share = weight / (mine.weight + otherwise) if weight else 0.0
        again = abs(_days(one.day, other.day)) > OCCASION
        least = ENOUGH if again else min(LEAST, 0.9 * min(mine.weight, theirs.weight))
        if share < (SURE if again else HALF) or weight + TOGETHER * len(mine.pairs & theirs.pairs) < least:
            return None
        rule = "undertaken once more" if again else "told again"
        return Likeness(
            rule,
            RULES[rule],
            share >= SURE,
            again,
            tuple(sorted(mine.printed[stem] for stem in known)),
        )

    def _of_aim(self, aim: Aim, passage: Passage, signed: bool = False) -> FollowThrough | None:
        low = plain(passage.text)
        terms = self._terms(passage.text, passage.sides)
        whole = _match(aim, passage.text, terms)
        if not whole.likely or whole.elsewhere or _contradicted(aim, terms):
            return None
        told = self._told(aim, passage, terms, signed)
        found = [each for each in (*told, self._figure(aim, low, whole)) if each]
        if not any(each.sure for each in found) and (again := self._come_back_to(aim, passage, terms)):
            found.append(again)
        return min(found, key=lambda each: (not each.sure, _ORDER.index(each.step)), default=None)

    def _told(self, aim: Aim, passage: Passage, terms: Sequence[Term], signed: bool) -> list[FollowThrough]:
        """What the telling words of the passage say of the aim; that a text was signed is no news of a signed one."""
        found = []
        text = passage.text
        for cue in (*self._cues.own(text, aim.past), *self._cues.texts(text), *self._cues.cues(text)):
            if signed and _SIGNING.match(cue.word) or not self._tells_of(cue, aim, terms):
                continue
            inside = _match(aim, passage.text, _within(terms, cue.clause))
            if cue.step in _ONLY_SAID:
                inside = _nearby(aim, passage.text, _within(terms, cue.clause))
                if not inside.sure or cue.step is Step.REVIEWED and inside.share < CERTAIN:
                    continue
            if not inside.likely:
                continue
            why = RULES.get(cue.rule) or self._cues.why[cue.step]
            found.append(FollowThrough(cue.step, cue.rule, why, inside.sure, inside.words))
        return found

    def _tells_of(self, cue: Cue, aim: Aim, terms: Sequence[Term]) -> bool:
        """Whether what the cue tells of is what the aim is about."""
        told = {term.stem for term in terms if any(first <= term.start < last for first, last in cue.regions)}
        heads = aim.heads & told
        only = self._cues.only.get(cue.word)
        if only is not None and cue.rule not in (OWN, AGREED_ON):
            fitting = {self.words.stem(noun) for noun in only}
            heads &= fitting
        return bool(heads)

    def _come_back_to(self, aim: Aim, passage: Passage, terms: Sequence[Term]) -> FollowThrough | None:
        """Whether the same is proposed, pledged or agreed once more."""
        if not self._again & set(passage.acts) or _other_figure(aim, passage):
            return None
        nearby = _nearby(aim, passage.text, terms)
        if not nearby.sure:
            return None
        rule = f"{Step.REAFFIRMED.value}: {next(act for act in passage.acts if act in self._again)}"
        return FollowThrough(Step.REAFFIRMED, rule, self._cues.why[Step.REAFFIRMED], True, nearby.words)

    def _figure(self, aim: Aim, low: str, whole: _Match) -> FollowThrough | None:
        """What a figure of the passage says of the figure to be reached."""
        told = target_in(low)
        if aim.target is None or told is None or told[1] != aim.target[1] or not self._reaches.search(low):
            return None
        step, rule = Step.REVIEWED, "target not yet reached"
        if told[0] >= aim.target[0]:
            above = told[0] > aim.target[0]
            step, rule = (Step.EXCEEDED, "target surpassed") if above else (Step.COMPLETED, "target reached")
        return FollowThrough(step, rule, RULES[rule], whole.share >= SURE, whole.words)


def _other_figure(aim: Aim, passage: Passage) -> bool:
    """Whether the passage gives another figure than the one to be reached."""
    told = target_in(plain(passage.text)) if aim.target else None
    return told is not None and told != aim.target


def _worth(weight: float) -> int:
    return 2 if weight > USUAL else 1


def _near(undertaking: Undertaking, passage: Passage) -> bool:
    """Whether the passage is of another report of the occasion."""
    days = _days(undertaking.day, passage.day) if undertaking.day and passage.day else None
    return days is not None and abs(days) <= OCCASION and undertaking.report != passage.report


def _later(before: str | None, after: str | None) -> bool:
    return before is not None and after is not None and after > before


def _days(before: str | None, after: str | None) -> int:
    return (date.fromisoformat(after) - date.fromisoformat(before)).days if before and after else 0


def _same_sides(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether all sides of a commitment of two, or three of a larger one, are there."""
    shared = set(mine) & set(theirs)
    return len(mine) > 1 and len(shared) >= min(len(mine), 3)


def _apart(one: str | None, other: str | None) -> bool:
    """Whether two deadlines contradict each other: neither begins as the other does."""
    return bool(one and other and not one.startswith(other) and not other.startswith(one))


def _text_apart(one: Undertaking, other: Undertaking) -> bool:
    """Whether one is the text that was signed and the other what led to it: the one becomes of the other."""
    return (one.form == _SIGNED) != (other.form == _SIGNED)


def _match(aim: Aim, text: str, terms: Sequence[Term]) -> _Match:
    """How far a text, of which these are the words, has the aim's; words that stand side by side in both tell more."""
    stems, beside = {term.stem for term in terms}, pairs(text, terms)
    respelt = spellings.respelt(aim.names, aim.pairs, (term.stem for term in terms if term.name), beside)
    theirs = frozenset(stem for parts in respelt.values() for stem in parts)
    shared = (aim.terms.keys() & stems).union(*respelt)
    weight = sum(aim.terms[stem] for stem in shared)
    names = 2 * len(aim.names & shared) >= len(aim.names)
    printed = dict.fromkeys(text[term.start : term.end] for term in terms if term.stem in shared | theirs)
    share = weight / aim.weight if aim.weight else 0.0
    other = topics.of_another(aim.terms, shared, terms)
    return _Match(share, weight + TOGETHER * len(aim.pairs & beside), names, tuple(printed), other)


def _nearby(aim: Aim, text: str, terms: Sequence[Term]) -> _Match:
    """The best match in a stretch not much longer than the aim, around what it is about; long ones hold anything."""
    reach = max(90, int(1.3 * len(aim.text)))
    places = [term.start for term in terms if term.stem in aim.heads]
    found = (_match(aim, text, _within(terms, (place - reach, place + reach))) for place in places)
    return max(found, key=lambda each: each.share, default=_Match(0.0, 0.0, False, ()))


def _within(terms: Sequence[Term], stretch: tuple[int, int]) -> list[Term]:
    return [term for term in terms if stretch[0] <= term.start < stretch[1]]


def _numbers_apart(one: Aim, other: Aim) -> bool:
    """Whether ordinals or targets say that two aims are different ones."""
    if one.ordinals and other.ordinals and not one.ordinals & other.ordinals:
        return True
    return bool(one.target and other.target and one.target != other.target)


def _contradicted(aim: Aim, terms: tuple[Term, ...]) -> bool:
    """Whether the passage is of another in the row: the 12th meeting, where the 11th was agreed on."""
    told = ordinals(terms)
    return bool(aim.ordinals and told and not aim.ordinals & told)
