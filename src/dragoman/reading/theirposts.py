"""Their posts: envoys who come to the country of their post, stay in it or leave it, which is no visit.

"The ambassador, who arrived in Peru in 2022, thanked …", "said that he leaves Peru with the best memories": the office
need not say where he is posted; he is where those of the country received him.
"""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.trigger import Trigger

_TO_AND_FRO = frozenset(("arrive", "come", "leave", "depart"))
_STAYS = frozenset(("arrival", "departure", "stay"))


def to_their_posts(
    trigger: Trigger, travellers: list[Reference], countries: set[str | None], discourse: Discourse
) -> bool:
    """Whether what is told of envoys is no visit: they come to their post, or are at it and leave."""
    verb = trigger.verb
    if trigger.label == "arrival" or verb is not None and verb.lemma_ == "go":
        return True
    lemma = trigger.node.lemma_.lower()
    bare = lemma in _TO_AND_FRO and trigger.label in ("visit", lemma)
    if not bare and trigger.node.lower_ not in _STAYS:
        return False
    envoys = [ref.figure for ref in travellers if ref.figure.is_envoy()]
    met = [draft for draft in discourse.drafts if draft.kind is not EngagementKind.VISIT]
    return any(draft.has(envoy) and countries <= draft.sides() - {envoy.side} for draft in met for envoy in envoys)
