"""Undertakings and passages made by hand: what is compared, without any reader."""

from dragoman.domain.followthrough import FollowThrough, Passage, Undertaking
from dragoman.resolution.commitments import Follower

FOLLOWER = Follower()

VN_KH = ("KH", "VN")
VN_CN = ("CN", "VN")


def undertaking(
    goal: str,
    *measures: str,
    sides: tuple[str, ...] = VN_KH,
    day: str | None = "2024-03-15",
    deadline: str | None = None,
    report: str = "r1",
    commitment: str = "c1",
) -> Undertaking:
    return Undertaking(report, commitment, day, "e1", "pledge", sides[:1], sides, goal, measures, deadline)


def passage(
    text: str, *acts: str, sides: tuple[str, ...] = VN_KH, day: str | None = "2024-07-10", report: str = "r2"
) -> Passage:
    return Passage(report, 0, len(text), text, day, sides, acts, ("e2",))


def shown(goal: Undertaking, told: Passage) -> FollowThrough | None:
    """What the passage shows of the undertaking."""
    return FOLLOWER.follow(goal, told)


def step(goal: Undertaking, told: Passage) -> str | None:
    """The step that the passage shows; nothing where it shows none or is not sure."""
    found = shown(goal, told)
    return found.step.value if found and found.sure else None
