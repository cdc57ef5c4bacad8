"""Beside names: what the words around a group or a name say of it: who leads it, where it is from, who is listed with
it.
"""

from dataclasses import replace

from dragoman.reading.bonds import CONSISTING, LED_TEAMS
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.people import Description, PersonPhrase
from dragoman.reading.regions import POSSESSIVE
from dragoman.reading.runon import opens_a_clause
from dragoman.reading.surroundings import listed_after, named_as_examples

_UNNAMED = frozenset("officials representatives experts delegations negotiators diplomats delegates teams".split())
"""Groups of a nation in which nobody who was named need be."""
OTHERS = frozenset("former other previous past retired several many some various".split())
"""Words of a plural that means others than those of whom is told: "former leaders"."""

PLACES = frozenset(("province", "locality", "city", "district", "municipality"))
_STATES = ("countries", "states", "nations")
_MISSIONS = frozenset(("missions", "embassies", "consulates"))
"""Houses of envoys of several states: "the Pacific embassies"."""
ENVOYS = frozenset(("ambassadors", "envoys", "diplomats", "ministers")) | _MISSIONS
"""People of other states, whose states need not be named."""
_KNOWN = frozenset("the these those both his her their its our".split())
"""Words before people of whom a report told."""
_LED = frozenset(("led", "headed"))
_MADE_UP = frozenset("consisting comprising composed comprised made".split())
_LEADERSHIP = frozenset("leadership direction chairmanship head guidance".split())
_LED_WITHIN = 20
"""Words between a delegation, with the body it is from, and "led by"."""
_BEFORE_A_TEAM = frozenset(("and", ",", "his", "her", "accompanying", "high-level"))


def others_of_it(group: Node) -> bool:
    """Whether a group of a nation is others than those being told of: "a Russian delegation", "Thai officials", "former
    Lao leaders"."""
    beside = any(child.lower_ in OTHERS or child.lower_ in ("a", "an", "another") for child in group.children)
    return group.lower_ in _UNNAMED or beside or met_besides(group)


def of_lands_untold(parsed: Parsed, people: Description, node: Node) -> bool:
    """Whether those of an office are of several states that are not told: "the ambassadors of ASEAN countries", "the
    visiting foreign ministers"."""
    if people.office is None:
        return False
    visiting = "visiting" in parsed.view.lows[people.first : people.first + 2]
    return people.of_lands or visiting or people.office.envoy and by_post_or_states(parsed, node)


def met_besides(group: Node) -> bool:
    """Whether several people are met beside whoever was met before, so that they are nobody who was named: "also met
    Thai businessmen"; not "also thanked the Thai officials"."""
    if group.tag_ not in ("NNS", "NNPS") or any(child.lower_ in _KNOWN for child in group.children):
        return False
    above = next((node for node in group.ancestors if node.pos_ == "VERB"), None)
    return above is not None and told_besides(above)


def told_besides(verb: Node) -> bool:
    """Whether what a verb tells is said to come on top of what was told: "he also met"."""
    return any(child.lower_ == "also" and child.dep_ == "advmod" and child.i < verb.i for child in verb.children)


def named_after_and(parsed: Parsed, node: Node) -> bool:
    """Whether someone told without a name is named right after: "his Lao counterpart and Deputy Prime Minister A",
    "her counterpart, State Secretary B", "the member of the Central Committee, C"."""
    thing, after = parsed.item(node).thing, node.i + 2
    if not isinstance(thing, Description) or thing.plural or after >= len(parsed.items):
        return False
    named, between = parsed.items[after].thing, parsed.nodes[node.i + 1].lower_
    if not isinstance(named, PersonPhrase):
        return False
    beside = between == "," and parsed.nodes[after].dep_ in ("appos", "npadvmod")
    if thing.noun == "counterpart":
        return bool(named.offices) and (between == "and" or beside)
    if named.offices and (thing.office is None or thing.office.track == "people"):
        return beside and not _listed(parsed, after + 1)  # "a famous Peruvian writer, Ambassador A"
    return thing.office is not None and beside and not named.offices


def _listed(parsed: Parsed, position: int) -> bool:
    """Whether a list goes on behind someone."""
    following = [node.lower_ for node in parsed.nodes[position : position + 2]]
    return following[:1] == ["and"] or following == [",", "and"]


def sources(parsed: Parsed, node: Node) -> list[Node]:
    """What stands after "of" or "from" behind a group, also where the parse hangs it on the verb."""
    found = list(after_preposition(node, "of", "from"))
    if not found and node.i + 2 < len(parsed.items) and parsed.nodes[node.i + 1].lower_ in ("of", "from"):
        found = [child for child in parsed.nodes[node.i + 1].children if child.dep_ in ("pobj", "pcomp")]
    return found


def before_who_came(source: Node) -> list[Node]:
    """The words of a source without a clause that only tells of those who are from there, behind a comma: "members of
    parties of Laos, who came to Peru for a forum"."""
    asides = [each for each in source.subtree if each.dep_ == "relcl" and each.left_edge.nbor(-1).text == ","]
    within = {word.i for aside in asides for word in aside.subtree}
    return [word for word in source.subtree if word.i not in within]


def where_they_work(parsed: Parsed, group: Node) -> Node | None:
    """The country that a comma parts from a group and the school or firm that it is from: "a group of students and
    teachers from the University of Turku, in Finland"."""
    for position in range(group.i + 1, min(group.i + _LED_WITHIN, len(parsed.items) - 2)):
        if parsed.nodes[position].pos_ in ("VERB", "AUX"):
            return None
        inside = parsed.nodes[position].text == "," and parsed.nodes[position + 1].lower_ == "in"
        if inside and parsed.items[position + 2].kind is ItemKind.COUNTRY:
            named = any(node.lower_ == "from" for node in parsed.nodes[group.i : position])
            return parsed.nodes[position + 2] if named else None
    return None


def leader_after(parsed: Parsed, node: Node) -> Node | None:
    """The person after "led by" behind a delegation, whatever the parse hangs that on, or at the head of its sentence:
    "Led by A, the delegation thanked them"."""
    opening = [each.lower_ for each in parsed.nodes[:2]]
    if opening in (["led", "by"], ["headed", "by"]) and node.i > 2 and parsed.items[2].kind is ItemKind.PERSON:
        return parsed.nodes[2]
    for position in range(node.i + 1, min(node.i + _LED_WITHIN, len(parsed.items) - 2)):
        told = parsed.nodes[position].tag_ in ("VBD", "VBZ") and parsed.nodes[position].lemma_ not in ("lead", "head")
        told = told and parsed.nodes[position + 1].lower_ not in ("led", "headed", "being")  # "was led by A"
        if told and parsed.nodes[position - 1].lower_ not in ("who", "which", "that"):
            break  # but "who arrived on a visit, led by A"
        if parsed.nodes[position].lower_ in ("led", "headed") and parsed.nodes[position + 1].lower_ == "by":
            following = parsed.items[position + 2]
            return parsed.nodes[position + 2] if following.kind is ItemKind.PERSON else None
        at_its_head = [node.lower_ for node in parsed.nodes[position : position + 3 : 2]] == ["with", "at"]
        if at_its_head and parsed.view.low(parsed.items[position + 2].last + 1) == "head":
            return parsed.nodes[position + 1]  # "a delegation with Minister A at its head"
        if parsed.nodes[position].lower_ == "under" and (leader := _under(parsed, position)) is not None:
            return leader
    last = _told_at_the_end(parsed, node, _LED)
    if last is None or parsed.nodes[last + 1].lower_ != "by" or parsed.items[last + 2].kind is not ItemKind.PERSON:
        return None
    return parsed.nodes[last + 2]


def leader_before(parsed: Parsed, node: Node) -> Node | None:
    """The person named just before "and her delegation"."""
    owned = any(child.lower_ in ("his", "her") for child in node.children)
    position = node.i - 2 if owned else -1
    while position > 0 and parsed.nodes[position].lower_ in _BEFORE_A_TEAM:
        position -= 1
    if position < 0 or parsed.items[position].kind is not ItemKind.PERSON:
        return None
    return parsed.nodes[position]


def _under(parsed: Parsed, position: int) -> Node | None:
    """The person under whom a delegation is told to come: "under Minister A", "under the leadership of Minister A"."""
    behind = position + 1
    if [node.lower_ for node in parsed.nodes[behind : behind + 3 : 2]] == ["the", "of"]:
        behind += 3 if parsed.nodes[behind + 1].lower_ in _LEADERSHIP else 0
    whole = behind < len(parsed.items) - 1 and parsed.nodes[behind + 1].lower_ not in POSSESSIVE
    return parsed.nodes[behind] if whole and parsed.items[behind].kind is ItemKind.PERSON else None


def _told_at_the_end(parsed: Parsed, group: Node, words: frozenset[str]) -> int | None:
    """Where a sentence about a group says behind its verb, after a comma, who is of it: "A team arrived in Peru, led
    by A"; of another group that it names between, that would be told."""
    if group.dep_ not in ("nsubj", "nsubjpass"):
        return None
    for position in range(group.i + 1, len(parsed.items) - 2):
        node = parsed.nodes[position]
        if node.lower_ in LED_TEAMS and parsed.items[position].kind is ItemKind.WORD:
            return None
        if node.lower_ in words and node.tag_ in ("VBN", "VBD", "VBG") and parsed.nodes[position - 1].lower_ == ",":
            return position
    return None


def members_of(parsed: Parsed, node: Node) -> list[Node]:
    """Those of a group whom its sentence names: "officials including A and B", "a delegation comprising A and B"."""
    named = [*after_preposition(node, "including")] or named_as_examples(parsed, node) or _members_after(parsed, node)
    return [*named, *listed_after(parsed, named)]


def members_or_leader(parsed: Parsed, node: Node) -> list[Node]:
    """Those of people told by what they are whom a sentence names, else who leads them: "Lao lawmakers led by A"."""
    return members_of(parsed, node) or [each for each in (leader_after(parsed, node),) if each is not None]


def _members_after(parsed: Parsed, node: Node) -> list[Node]:
    """The first person of whom a delegation is told to consist: "a Lao delegation comprising Senator A and Mayor B"."""
    near = list(range(node.i + 1, min(node.i + 4, len(parsed.items) - 1)))
    last = _told_at_the_end(parsed, node, _MADE_UP)
    for position in near if last is None else [last]:
        if parsed.nodes[position].lower_ in CONSISTING:
            step = position + 1
            while step < len(parsed.items) - 1 and parsed.nodes[step].lower_ in ("of", "up", "also"):
                step += 1
            return [parsed.nodes[step]] if parsed.items[step].kind is ItemKind.PERSON else []
        if parsed.nodes[position].lower_ not in (",", "which", "that"):
            break
    return []


def _of_the_clause_before(node: Node, named: Node) -> bool:
    """Whether someone named before "and" is told by the verb of the clause before, which has a subject of its own."""
    verb = node.head
    first = verb.head if node.dep_ == "nsubj" and verb.dep_ == "conj" else None
    whose = next((child for child in first.children if child.dep_ == "nsubj"), None) if first is not None else None
    return first is not None and whose is not None and whose.i < first.i < named.i and first in named.ancestors


def listed_before(parsed: Parsed, node: Node) -> list[Node]:
    """The members of a list "A, B and C" before its last one, where the parse has cut them off."""
    listed: list[Node] = []
    if node.dep_ == "conj" and [each.lower_ for each in parsed.nodes[node.i + 1 : node.i + 3]] == [",", "who"]:
        return listed  # "A and B, who is in Peru, spoke": the clause is of B alone
    position = (
        node.i if node.lower_ not in ("he", "she", "him", "himself", "herself") else 0
    )  # "… support for Peru, and she called on all"
    joined = False
    while position >= 2 and not opens_a_clause(parsed.nodes[position]):
        step = position - 1
        while step > 0 and parsed.nodes[step].lower_ in ("and", ",", "his", "her"):
            joined = joined or parsed.nodes[step].lower_ == "and"
            step -= 1
        whole = parsed.items[step].kind is ItemKind.COUNTRY and parsed.nodes[step].dep_ == "pobj"
        if whole and parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION):
            break  # "talked about the war in Peru, and the President praised"
        if joined and _of_the_clause_before(node, parsed.nodes[step]):
            break  # "A received Ambassador B, and Premier C met D"
        if (
            step == position - 1
            or not joined
            or parsed.items[step].kind not in (ItemKind.PERSON, ItemKind.COUNTRY, ItemKind.BODY)
        ):
            break
        listed.append(parsed.nodes[step])
        position = step
    return listed[::-1]


def of_an_unknown_body(group: Node) -> bool:
    """Whether it is those who lead what has a name but no known country, or the country where one is or parts of it:
    "the leaders of Salo Province", "leaders of the three provinces", "officials of the host country"."""
    if {"host", "country"} <= {child.lower_ for child in group.subtree}:
        return True
    led = list(after_preposition(group, "of"))
    named = [node for node in led if node.tag_ in ("NNP", "NNPS") or node.lemma_.lower() in PLACES]
    return group.lower_ in ("leaders", "officials", "authorities", "representatives") and bool(named)


def of_the_hosts(parsed: Parsed, group: Node) -> bool:
    """Whether it is those who received a guest: "the host leaders"."""
    before = (parsed.item(child).thing for child in group.lefts)
    return any(isinstance(thing, Description) and thing.noun == "host" for thing in before)


def envoys_known(group: Node) -> bool:
    """Whether a group is of envoys told before: "the three ambassadors"."""
    return group.lower_ in ("ambassadors", "envoys", "diplomats") and any(
        child.lower_ in ("the", "these", "those") for child in group.lefts
    )


def of_states(envoys: Node) -> bool:
    """Whether envoys are told by their states and these by no name: "ambassadors of five countries"."""
    return any(node.lower_ in _STATES for node in after_preposition(envoys, "of", "from"))


def by_post_or_states(parsed: Parsed, envoys: Node) -> bool:
    """Whether envoys are told by their post or by states without a name: "envoys to Laos"."""
    posted = (
        envoys.i + 1 < len(envoys.doc) and envoys.nbor().lower_ == "to" and envoys.nbor().dep_ != "aux"
    )  # also where the parse hangs it on a verb
    own = parsed.item(envoys)
    foreign = "foreign" in parsed.view.lows[max(own.first - 1, 0) : own.last]  # "foreign Ambassadors"
    return posted or foreign or any(after_preposition(envoys, "to")) or of_states(envoys)


def stationed(parsed: Parsed, node: Node) -> tuple[int, int] | None:
    """The words for the envoys of many states at one capital, where a group is that: "the diplomatic corps", "heads of
    mission"."""
    first = next((child for child in node.lefts if child.lower_ == "diplomatic"), None)
    if node.lower_ == "corps" and first is not None:
        return parsed.offsets(first.i, node.i + 1)
    missions = [each for each in after_preposition(node, "of") if each.lower_ in ("mission", "missions")]
    return parsed.offsets(node.i, missions[0].i + 1) if node.lower_ == "heads" and missions else None


def words_of_envoys(parsed: Parsed, envoys: Node, start: int, end: int) -> tuple[int, int]:
    """The words that name a group of envoys, from what stands before their houses, "the Pacific embassies", to whose
    they are, "the ambassadors of the islands"."""
    whose = list(after_preposition(envoys, "of"))
    if whose:
        end = parsed.view.span(parsed.item(whose[-1]).first, parsed.item(whose[-1]).last)[1]
    first = envoys
    for child in reversed(list(envoys.lefts)) if envoys.lower_ in _MISSIONS else ():
        if child.dep_ not in ("compound", "amod", "nmod", "poss"):
            break
        first = child.left_edge
    return (parsed.offsets(first.i, first.i + 1)[0] if first is not envoys else start), end


def of_its_country(parsed: Parsed, node: Node, description: Description) -> Description:
    """Someone told by "its" office, as the one of the country that is the subject before it, else of the last one:
    "Peru wants rain, its trade minister said"."""
    first = parsed.item(node).first
    if description.side is not None or description.office is None or parsed.view.low(first) != "its":
        return description
    before = [each for each in parsed.nodes[: node.i] if parsed.item(each).kind is ItemKind.COUNTRY]
    subjects = [each for each in before if each.dep_ in ("nsubj", "nsubjpass")]
    hit = parsed.item((subjects[:1] or before[-1:])[0]).thing if before else None
    return replace(description, side=hit.value) if isinstance(hit, Hit) else description
