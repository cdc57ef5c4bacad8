"""Listed visits: each traveller of a list goes by himself, on the day that stands behind his name."""

from dataclasses import replace

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.inlists import in_a_list
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, conjuncts
from dragoman.reading.surroundings import SOMEWHERE, listed_after
from dragoman.reading.trigger import Trigger


def one_each(parsed: Parsed, trigger: Trigger) -> list[Trigger]:
    """A trigger for each traveller of a list of visits, with the day that stands behind his name: "the visits to Laos
    by President A in May and Minister B in June"."""
    visits = trigger.kind is EngagementKind.VISIT and trigger.nominal and trigger.node.tag_ == "NNS"
    people = [node for doer in trigger.doers for node in conjuncts(doer)] if visits else []
    people += [node for node in listed_after(parsed, people) if node not in people]
    people += [each for each in _after_dates(parsed, people) if each not in people]
    if len(people) < 2 or any(parsed.item(node).kind is not ItemKind.PERSON for node in people):
        return [trigger]
    places = [node for node in trigger.destination if parsed.item(node).kind in SOMEWHERE]
    ends = [*(node.i for node in people[1:]), len(parsed.items)]
    return [
        replace(trigger, doers=[person], destination=places, dated=_first_date(parsed, person.i, end))
        for person, end in zip(people, ends, strict=True)
    ]


def _after_dates(parsed: Parsed, people: list[Node]) -> list[Node]:
    """Those of a list whom the parse has joined to the day before them: "A in May 2016 and B in June 2017"."""
    last = max((node.i for node in people), default=-1)
    found: list[Node] = []
    while 0 <= last < len(parsed.items) - 4:
        between = [parsed.nodes[last + step].lower_ for step in (1, 3)]
        dated = parsed.items[last + 2].kind is ItemKind.DATE
        named = parsed.items[last + 4].kind is ItemKind.PERSON
        if between != ["in", "and"] or not dated or not named:
            break
        found.append(parsed.nodes[last + 4])
        last += 4
    return found


def _first_date(parsed: Parsed, first: int, end: int) -> Node | None:
    return next((parsed.nodes[i] for i in range(first, end) if parsed.items[i].kind is ItemKind.DATE), None)


def named_as(parsed: Parsed, doer: Node) -> list[Node]:
    """Those of "the ambassadors who presented their credentials were A and B"."""
    be = doer.head
    if doer.dep_ != "nsubj" or be.lemma_ != "be":
        return []
    named = [each for child in be.children if child.dep_ == "attr" for each in conjuncts(child)]
    named += listed_after(parsed, named)
    return [each for each in dict.fromkeys(named) if in_a_list(parsed, each)]
