"""On the line: whether what a clause tells was by telephone or on screen."""

import re

from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed

TELEPHONES = frozenset(("phone", "telephone"))
_DISTANT = TELEPHONES | {"call", "telephonically", "line", "videoconference", "video"}
_OVER_IT = frozenset(("over", "by", "via", "on"))
_SPOKEN_ON_IT = frozenset(("call", "conversation", "talk", "talks", "discussion"))
"""Nouns before which "phone" stands."""
_ON_SCREEN = frozenset(
    """video videoconference videoconferencing virtual virtually online video-link videolink teleconference
    webinar""".split()
)
_BY_SCREEN = re.compile(
    r"\b(?:by|via|through) (?:an? )?(?:video ?-? ?(?:conference|conferencing|link)|teleconference)\b"
    r"|\bheld (?:virtually|online)\b|\bin (?:an? |the )?(?:virtual|online|video) (?:format|mode)\b"
    r"|\bin (?:an? |the )?(?:format|mode) of (?:an? )?(?:video ?-? ?(?:conference|link|call)|teleconference)\b"
    r"|\bin (?:an? |the )?video ?-? ?conferenc(?:e|ing) (?:format|mode)\b"
)


def by_telephone(verb: Node) -> bool:
    """Whether a clause says that it was by telephone, also where the parse hangs that on another noun: "discussed the
    outcome of the talks in a phone conversation"."""
    return any(
        node.lower_ in _DISTANT
        and verb in (node.head, node.head.head)
        or node.lower_ in TELEPHONES
        and (
            node.head.lower_ in _OVER_IT
            or node.head.lower_ in _SPOKEN_ON_IT
            and node.head.head.lower_ in ("in", "during")
        )
        for node in verb.subtree
    )


def over_the_line(verb: Node) -> bool:
    """Whether what a verb says was said by telephone: "told her by phone", "said over the telephone"."""
    return any(
        node.lower_ in TELEPHONES and node.head.lower_ in _OVER_IT and verb in (node.head.head, node.head.head.head)
        for node in verb.subtree
    )


def by_video(verb: Node) -> bool:
    """Whether a clause, or a noun of talks, says that it was on screen: "talks by videoconference", "held in virtual
    format"."""
    return any(
        node.lower_ in _ON_SCREEN
        for node in verb.subtree
        if verb in (node.head, node.head.head, node.head.head.head) and node != verb
    )


def held_on_screen(parsed: Parsed) -> bool:
    """Whether a sentence tells of nothing but talks on screen: "The third round was held in virtual format",
    "Fish was at the centre of talks, by videoconference on Monday, between A and B"."""
    root = next((node for node in parsed.nodes if node.dep_ == "ROOT"), None)
    happens = root is not None and root.lemma_ in ("be", "hold", "convene", "take", "conduct")
    return happens and bool(_BY_SCREEN.search(" ".join(parsed.view.lows)))
