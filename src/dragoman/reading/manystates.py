"""Many states: whether people are told as those who lead several of them, "the leaders of the EU member states"."""

from dragoman.reading.gazetteer import of_many_states
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed

_LEADING = frozenset("leaders heads presidents premiers ministers leader".split())
_STATES = frozenset("states countries nations members institutions organizations organisations bodies".split())
_MEMBERS = frozenset("member participating several various all many".split())
_NUMBERS = frozenset("three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split())
_REGIONAL = frozenset("asian african arab european nordic baltic caribbean american eurasian turkic islamic".split())
"""Words of regions whose ministers are those of several states."""
_TWO = 2


def leaders_of_many(parsed: Parsed, node: Node) -> bool:
    """Whether people lead several states or bodies, or these stand for them: "leaders of six institutions", "the heads
    of state of the ASEAN countries", "the EU member states"."""
    if parsed.item(node).kind is ItemKind.PERSON:
        return False
    items = [parsed.item(each) for each in (node, *node.subtree) if each.dep_ not in ("relcl", "acl")]
    words = [word for item in items for word in parsed.view.lows[item.first : item.last]]
    states = not _STATES.isdisjoint(words)
    led = not _LEADING.isdisjoint(words) or not _STATES.isdisjoint(parsed.view.lows[items[0].first : items[0].last])
    if led and node.tag_ == "NNS" and not _REGIONAL.isdisjoint(words):
        return True  # "the forum of Central Asian health ministers"
    if not (states and led):
        return False
    hits = [parsed.view.at[place] for item in items for place in range(item.first, item.last)]
    return not _MEMBERS.isdisjoint(words) or any(map(_several, words)) or any(map(of_many_states, hits))


def _several(word: str) -> bool:
    return word in _NUMBERS or word.isdigit() and int(word) > _TWO
