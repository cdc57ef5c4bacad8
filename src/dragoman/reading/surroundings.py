"""Surroundings: who and what stands round the words of an engagement, also where the parse has cut them off."""

from collections.abc import Container, Iterator

from dragoman.reading.gazetteer import NATIONS, Hit, Kind, of_many_states
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Item, ItemKind, Parsed, after_preposition, conjuncts, objects
from dragoman.reading.runon import heads_a_clause
from dragoman.reading.trigger import Trigger, is_meal

ONE_PERSON = frozenset((ItemKind.PERSON, ItemKind.DESCRIPTION))
"""Kinds of items that are someone by name or by office."""
SOMEONE = frozenset((ItemKind.PERSON, ItemKind.DESCRIPTION, ItemKind.COUNTRY))
"""Kinds of items that can be a partner."""
SOMEWHERE = frozenset((ItemKind.COUNTRY, ItemKind.CITY))
"""Kinds of items that can be a destination."""
_NATIONS = (Kind.DEMONYM, Kind.COUNTRY, Kind.ORGANISATION)
_PEOPLE_OF_A_NATION = frozenset("officials leaders counterparts delegation representatives side diplomats".split())
_MET_ONE_BY_ONE = frozenset("leader counterpart minister official president envoy ambassador".split())
_GUESTS = frozenset("guest guests delegation delegations visitors delegates participants party".split())
_LIST_LINKS = frozenset((",", ";", "and", "&", "as", "well"))
REACH = 14
"""Words after a noun of engagement in which its partner is looked for."""


def named_after(parsed: Parsed, noun: Node, prepositions: tuple[str, ...], kinds: frozenset[ItemKind]) -> list[Node]:
    """What stands after a preposition further on, where the parse hangs it on another noun."""
    for position in range(noun.i + 1, min(noun.i + REACH, len(parsed.items) - 1)):
        node = parsed.nodes[position]
        if node.pos_ == "VERB" and node.tag_ in ("VBD", "VBZ", "VBP") or node.tag_ == "MD":
            return []
        if node.lower_ in prepositions:
            owned = parsed.nodes[position + 1].lower_ in ("his", "her", "their") and position + 2 < len(parsed.items)
            at = position + 1 + owned  # "with his counterpart A"
            if parsed.items[at].kind in kinds:
                return list(conjuncts(parsed.nodes[at]))
            if kinds is SOMEONE and (group := _group_at(parsed, position + 1)) is not None:
                return [group]
    return []


def nations_below(parsed: Parsed, node: Node, left_out: Container[Node]) -> Iterator[str]:
    """The countries that the words under a node name, by noun or adjective, but for those words that are left out."""
    for word in node.subtree:
        item = parsed.item(word)
        for hit in parsed.view.at[item.first : item.last] if word not in left_out else ():
            if hit is not None and hit.kind in NATIONS:
                yield hit.value


def _group_at(parsed: Parsed, position: int) -> Node | None:
    """The people of a nation who stand here without a name: "Philippine officials", "senior Lao leaders"."""
    nation = False
    for step in range(position, min(position + 5, len(parsed.items))):
        node, hit = parsed.nodes[step], parsed.view.hit(parsed.items[step].first)
        if hit is not None and hit.kind in NATIONS:
            nation = True
        elif node.lower_ in _PEOPLE_OF_A_NATION:
            return node if nation else None
        elif node.pos_ not in ("ADJ", "NOUN", "PROPN", "DET"):
            return None
    return None


def _is_one_word(parsed: Parsed, node: Node) -> bool:
    """Whether a name has one word beside its article: "Peru", "the Vietnam"."""
    item = parsed.item(node)
    return len([word for word in parsed.view.lows[item.first : item.last] if word != "the"]) == 1


def named_before(parsed: Parsed, noun: Node) -> list[Node]:
    """The country or city that stands before a visit as its destination: "his official China visit"."""
    return [
        child
        for child in noun.children
        if child.i < noun.i
        and child.dep_ in ("compound", "nmod", "nn", "amod")
        and parsed.item(child).kind in SOMEWHERE
        and _is_one_word(parsed, child)
        and parsed.view.kind(parsed.item(child).last - 1) in (Kind.COUNTRY, Kind.CITY)
    ]


def town(parsed: Parsed, node: Node) -> Node | None:
    """The town that a subject is or names: "Lima hosted", "the Peruvian city of Cusco hosted", "the Peruvian capital,
    Lima, hosted"."""
    named = [node]
    if node.lower_ in ("city", "town", "capital"):
        step = node.i + 1 + (node.i + 1 < len(parsed.nodes) and parsed.nodes[node.i + 1].text == ",")
        named += [*after_preposition(node, "of"), *parsed.nodes[step : step + 1]]
    return next((each for each in named if parsed.item(each).kind is ItemKind.CITY), None)


_IN_PRIVATE = frozenset("privately tete-a-tete face-to-face one-on-one alone".split())


_IN_HONOUR = frozenset("welcoming honouring honoring entertaining".split())


def listed_after(parsed: Parsed, nodes: list[Node]) -> list[Node]:
    """The people of a list that goes on after these, where the parse has cut it: "A; B; and C", "A, B of X and C".

    Whoever is the subject of the next clause is not of the list.
    """
    people = [node for node in nodes if parsed.item(node).kind is ItemKind.PERSON]
    if not people:
        return []
    found: list[Node] = []
    position = max(node.i for node in people) + 1
    while position < len(parsed.items):
        step, links = _behind_who(parsed, position), 0
        while step < len(parsed.items):
            if parsed.nodes[step].lower_ in _LIST_LINKS:
                step, links = step + 1, links + 1
            elif from_a_land(parsed, step):
                step += 2  # "A, from Peru; B, from Laos", "his Lao colleague A; from Peru, B"
            else:
                break
        if not links or step >= len(parsed.items) or parsed.items[step].kind is not ItemKind.PERSON:
            break
        node = parsed.nodes[step]
        if heads_a_clause(node) and node not in nodes:
            break
        if node not in nodes:
            found.append(node)
        position = step + 1
    return found


def from_a_land(parsed: Parsed, position: int) -> bool:
    """Whether a word tells from where someone of a list is: "from Peru"."""
    land = position + 1
    of = parsed.nodes[position].lower_ in ("from", "of") and land < len(parsed.items)
    return of and parsed.items[land].kind is ItemKind.COUNTRY


def _behind_who(parsed: Parsed, position: int) -> int:
    """Where a list goes on behind what is told of one in it: "A, who co-chairs the council; B; and C"."""
    start = position + (parsed.nodes[position].lower_ == ",")
    if start >= len(parsed.items) or parsed.nodes[start].lower_ != "who":
        return position
    within = range(start, min(start + REACH, len(parsed.items) - 1))
    ends = (step for step in within if parsed.nodes[step].text == ";" or _goes_on_with_a_name(parsed, start, step))
    return next(ends, position)


def _goes_on_with_a_name(parsed: Parsed, who: int, comma: int) -> bool:
    """Whether a list goes on behind a clause and a comma: "met A, who lost the vote, Mayor B and C"."""
    after = parsed.nodes[comma + 1]
    named = parsed.nodes[comma].text == "," and parsed.item(after).kind is ItemKind.PERSON
    company = any(node.lemma_ in ("accompany", "say") for node in parsed.nodes[who:comma])
    return named and not company and not heads_a_clause(after)


def taking_part(node: Node) -> list[Node]:
    """Those named in "with the participation of A and B", else the node itself."""
    if node.lower_ in ("participation", "attendance", "presence", "involvement"):
        return list(after_preposition(node, "of"))
    return [node]


def apart_from_its_body(parsed: Parsed, nodes: list[Node]) -> list[Node]:
    """Those of "between the Ministry of A of Peru and the Danish envoy B", where the parse joins B to Peru."""
    if len(nodes) != 1 or parsed.item(nodes[0]).kind is not ItemKind.WORD:
        return nodes
    joined = [each for each in nodes[0].subtree if each.dep_ == "conj" and each.head != nodes[0]]
    return [*nodes, *(each for each in joined[:1] if parsed.item(each).kind in ONE_PERSON)]


def guests_of_a_meal(parsed: Parsed, verb: Node) -> list[Node]:
    """Those to whom a meal is given: "offered a dinner to A", "held a banquet at the palace, welcoming A"."""
    given = list(after_preposition(verb, "to")) if verb.lemma_ in ("offer", "give") else []
    welcoming = [child for child in verb.children if child.dep_ == "advcl" and child.lower_ in _IN_HONOUR]
    return given or [guest for each in welcoming for guest in list(objects(each)) or object_after(parsed, each)]


def honours_at_a_meal(verb: Node) -> bool:
    """Whether a participle only says for whom a meal is given: "held a banquet, welcoming A"."""
    beside = verb.dep_ == "advcl" and verb.lower_ in _IN_HONOUR and verb.head != verb
    return beside and any(is_meal(noun.lower_) for noun in objects(verb.head))


_GIVING_OUT = frozenset("say announce tell add report state note confirm reveal disclose inform write".split())


def object_after(parsed: Parsed, verb: Node) -> list[Node]:
    """Whoever is received, cut from the verb by "on Tuesday" or shared with another: "received and thanked A"."""
    beside = parsed.nodes[verb.i + 1 : verb.i + 3]
    if len(beside) > 1 and beside[0].lower_ == "and" and beside[1].head == verb:
        return [node for node in objects(beside[1]) if parsed.item(node).kind in ONE_PERSON]
    for position in range(verb.i + 1, min(verb.i + REACH, len(parsed.items))):
        node = parsed.nodes[position]
        if node.pos_ == "VERB" and node.tag_ in ("VBD", "VBZ", "VBP"):
            return []
        giving_out = verb.dep_ == "ccomp" and verb.head.lemma_ in _GIVING_OUT
        if node.dep_ == "nsubj" and giving_out and node.head == verb.head:
            return []  # "the leaders will meet on Monday, | Minister A said"
        before = parsed.nodes[position - 1]
        if before.pos_ == "ADP" or before.lower_ in ("by", "of", "with"):
            continue
        if parsed.items[position].kind in ONE_PERSON or node.lower_ == "delegation":
            return list(conjuncts(node))
    return []


def traveller_after(parsed: Parsed, noun: Node) -> list[Node]:
    """The traveller after "by" or "of", which the parse often hangs on the clause's verb instead."""
    for position in range(noun.i + 1, min(noun.i + 9, len(parsed.items) - 1)):
        if parsed.nodes[position].pos_ == "VERB":
            return []
        following = parsed.items[position + 1]
        if parsed.nodes[position].lower_ in ("by", "of") and following.kind in ONE_PERSON:
            return [parsed.nodes[position + 1]]
        if parsed.nodes[position].lower_ == "by":
            return [node for node in parsed.nodes[position].children if node.lower_ in ("delegation", "team", "group")]
    return []


def towns_listed(parsed: Parsed, places: list[Node]) -> list[Node]:
    """The towns of a list that the parse cut off its first one: "will travel to Lima, Peru, and Quito, Ecuador"."""
    found: list[Node] = []
    position = places[-1].i + 1 if len(places) == 1 and parsed.item(places[0]).kind in SOMEWHERE else len(parsed.items)
    while position < len(parsed.items):
        if parsed.nodes[position].lower_ in (",", "and", "then"):
            position += 1
            continue
        node = parsed.nodes[position]
        if parsed.item(node).kind not in SOMEWHERE or node.dep_ not in ("conj", "appos", "npadvmod", "dep"):
            break
        found.append(node)
        position += 1
    return [node for node in found if node not in places and node.head != places[0]]


def may_take_part(parsed: Parsed, node: Node) -> bool:
    """Whether a node can be someone: a person, a country, a body, or a word for people."""
    return (
        parsed.item(node).kind not in (ItemKind.WORD, ItemKind.DATE)
        or node.lower_ in ("him", "her", "them", "it")
        or node.pos_ == "NOUN"
        and node.lower_ not in ("meeting", "talks", "visit", "progress", "news", "decision")
    )


def governor(node: Node) -> Node | None:
    """The verb above a noun; "following the talks" has none of its own."""
    current = node
    for _ in range(6):
        current = current.head
        if current.pos_ in ("VERB", "AUX") and current.dep_ != "prep":
            return current
        if current.head == current:
            return None
    return None


def contained(noun: Node) -> Node:
    """The talks in "two days of talks", the consultations in "a round of consultations"."""
    if noun.lower_ in ("round", "rounds", "days", "day", "series", "number", "hours", "session", "edition", "meeting"):
        return next(
            (
                inner
                for inner in after_preposition(noun, "of")
                if inner.pos_ in ("NOUN", "PROPN")
                and inner.lower_
                in (
                    "talks",
                    "meetings",
                    "consultations",
                    "consultation",
                    "discussions",
                    "dialogue",
                    "negotiations",
                    "conversations",
                )
            ),
            noun,
        )
    return noun


def given_by(noun: Node) -> list[Node]:
    """Who gives a dinner or a talk that someone else attends: "a dinner hosted by Smith"."""
    for child in noun.children:
        if child.dep_ in ("acl", "relcl") and child.lemma_.lower() in ("host", "give", "offer", "throw", "hold"):
            return list(after_preposition(child, "by"))
    return []


def several(noun: Node) -> bool:
    """Whether a plural tells of several engagements; talks and discussions are one."""
    return noun.tag_ == "NNS" and noun.lower_ in (
        "meetings",
        "receptions",
        "encounters",
        "calls",
        "conversations",
        "audiences",
        "sessions",
        "luncheons",
        "visits",
    )


def of_several(partners: list[Node]) -> bool:
    """Whether those met are several without a name, each of whom may be told of by himself: "met leaders of several
    countries", "met several of her counterparts"."""
    counted = len(partners) == 1 and partners[0].lower_ in ("several", "some", "many", "number")
    each = next(after_preposition(partners[0], "of"), partners[0]) if counted else next(iter(partners), None)
    return len(partners) == 1 and each is not None and each.tag_ == "NNS" and each.lemma_.lower() in _MET_ONE_BY_ONE


def nation_in(parsed: Parsed, item: Item) -> Hit | None:
    """The nation or body of states that an item names at its end: "the US", "the Communist Party of Peru"."""
    hit = parsed.view.at[item.last - 1]  # "the US" has its article
    if (hit is None or hit.kind not in _NATIONS) and item.kind is ItemKind.BODY:
        hits = (parsed.view.at[at] for at in range(item.last - 1, item.first - 1, -1))
        hit = next((each for each in hits if each is not None and each.kind in _NATIONS and each.value), None)
    return hit if hit is not None and hit.kind in _NATIONS else None


def of_the_world(parsed: Parsed, noun: Node) -> bool:
    """Whether a session is that of a body of many states: "within the session of the UN General Assembly"."""
    bodies = [parsed.item(node) for node in after_preposition(noun, "of") if noun.lower_ in ("session", "sessions")]
    return any(of_many_states(parsed.view.hit(at)) for body in bodies for at in range(body.first, body.last))


def credential_noun(node: Node) -> bool:
    """Whether a noun means an envoy's credentials, of which open letters are the copies."""
    if node.lower_ in ("letters", "letter") and node.i > 0 and node.nbor(-1).lower_ == "open":
        return node.text == "Letters" or any(each.lower_ in ("envoys", "ambassadors") for each in node.doc)
    words = [each.lower_ for each in node.subtree if "creden" in each.lower_]
    envoys = node.lemma_.lower() in ("credential", "letter", "copy", "credentials")
    return any("credence" in word or envoys and "credential" in word for word in words)


def with_credentials(verb: Node) -> bool:
    """Whether those received came with their letters of credence: "received the envoys, who presented their
    credentials"."""
    return any(
        node.lemma_ in ("present", "hand", "submit") and any(credential_noun(noun) for noun in objects(node))
        for node in verb.subtree
    )


def respectively(verb: Node) -> bool:
    """Whether a clause says that several were met one by one: "separately", "one after the other"; what opens a
    sentence only parts it from what was told before: "Separately, A and B met C"."""
    words = [node.lower_ for node in verb.subtree if node.i > 0]
    if [node.lower_ for node in verb.doc[-3:-1]] == [",", "separately"]:
        return True  # of the whole sentence, whatever the parse hangs it on
    in_turn = ("one", "after") in zip(words, words[1:], strict=False)
    again = any(child.dep_ == "conj" and child.lower_ == "with" for node in verb.children for child in node.children)
    joined = {("and", "with"), ("and", "then"), ("and", "also")} & set(zip(words, words[1:], strict=False))
    in_turn = in_turn or again or words.count("with") > 1 and bool(joined)  # "met with A and (also) with B"
    return in_turn or not {"respectively", "separately", "separate", "individually"}.isdisjoint(words)


def callees(verb: Node) -> list[Node]:
    """Whom one telephones, where the parser took the name for what someone is called: "on Monday called up Kim to"."""
    named = [child for child in verb.children if child.dep_ == "oprd" and child.i > verb.i and child.tag_ == "NNP"]
    return named if verb.lemma_ == "call" and not _told_of(verb) else []


def _told_of(verb: Node) -> list[Node]:
    """Those of whom "call" tells, as the one called or as what he is called."""
    return [child for child in verb.children if child.dep_ in ("dobj", "dative", "attr", "nsubjpass")]


def calls_names(verb: Node) -> bool:
    """Whether "call" says what someone is called, and not whom one telephones: "called him a friend"."""
    if any(callees(verb)):
        return False
    says = [child for child in verb.children if child.dep_ in ("oprd", "xcomp", "ccomp", "acomp")]
    aims = [child for child in says if child.dep_ == "xcomp" and any(to.tag_ == "TO" for to in child.children)]
    if len(_told_of(verb)) > 1 or len(says) > len(aims):  # "called him to thank him" is a call
        return True
    callee = next((child for child in verb.children if child.dep_ in ("dobj", "dative")), None)
    last = max((node.i for node in callee.subtree), default=verb.i) if callee is not None else verb.i
    return last + 1 < len(verb.doc) and verb.doc[last + 1].lower_ in ("a", "an", '"', "“", "'")


def verb_label(lemma: str, kind: str) -> str:
    """The label of an engagement told by a full verb."""
    if kind == "visit":
        return "visit"
    if kind == "call":
        return "call"
    return {
        "receive": "reception",
        "host": "reception",
        "call": "courtesy call",
        "talk": "talks",
        "confer": "talks",
        "consult": "consultation",
        **{"lunch": "lunch", "dine": "dinner", "din": "dinner"},
    }.get(lemma, "meeting")


def guest(parsed: Parsed, node: Node) -> bool:
    """Whether someone is printed as visiting: "the visiting President"."""
    item = parsed.item(node)
    return any(parsed.view.low(position) == "visiting" for position in range(item.first - 1, item.last))


def whom_one_comes_to(verb: Node, noun: Node) -> list[Node]:
    """Whoever a courtesy call is paid to: "paid a courtesy call to congratulate the minister"."""
    return [
        person
        for holder in (verb, noun)
        for child in holder.children
        if child.dep_ in ("xcomp", "advcl", "acl") and child.tag_ == "VB"
        for person in objects(child)
    ]


def here(verb: Node) -> list[Node]:
    """The "here" of a clause: where the report was filed; the place that its "where" means."""
    told_of = [verb.head] if any(child.lower_ == "where" and verb.dep_ == "relcl" for child in verb.children) else []
    return [child for child in verb.children if child.lower_ == "here"] + told_of


def in_private(verb: Node) -> bool:
    """Whether two spoke where nobody else was: "both talked tete-a-tete", "spoke in private"."""
    return any(
        child.lower_ in _IN_PRIVATE
        or child.lower_ == "in"
        and any(inner.lower_ == "private" for inner in child.children)
        for child in verb.children
    )


_FACES = ("face to face", "face - to - face", "one - on - one", "one on one")


def in_a_place(parsed: Parsed, verb: Node) -> bool:
    """Whether a clause puts the sides in one city, or says that they saw each other: then they spoke face to face."""
    opening = parsed.view.lows[:3]
    seen = {"face", "one"} & set(parsed.view.lows) and any(each in " ".join(parsed.view.lows) for each in _FACES)
    if seen or any(node.lower_ == "person" for node in after_preposition(verb, "in")):
        return True
    abroad = (
        opening[:2] == ["while", "in"] or opening[:1] == ["during"] and opening[2:] in (["visit"], ["stay"], ["trip"])
    )
    said_of = parsed.nodes[verb.i + 1 :] if verb.lemma_ == "talk" else []  # "talked about trade in Lima"
    inside = [*after_preposition(verb, "in"), *(node for node in said_of if node.i and node.nbor(-1).lower_ == "in")]
    cities = (parsed.item(node).kind is ItemKind.CITY for node in inside)
    return abroad or bool(here(verb)) or any(cities)


def takes_things(parsed: Parsed, verb: Node | None, node: Node, others: list[Node]) -> bool:
    """Whether it is no people that a verb of receiving takes: "received a million tons"."""
    words = [each for each in others if parsed.item(each).kind is ItemKind.WORD and each.pos_ == "NOUN"]
    return node == verb and bool(words) and all(each.lower_ not in _GUESTS for each in words)


def named_as_examples(parsed: Parsed, group: Node) -> list[Node]:
    """The people after "including" or "such as" behind a group of many, where the parse hangs them elsewhere: "met many
    leaders on the sidelines of the forum, including A"."""
    for position in range(group.i + 1, min(group.i + REACH, len(parsed.items) - 1)):
        node = parsed.nodes[position]
        if node.pos_ == "VERB" and node.tag_ in ("VBD", "VBZ", "VBP") or node.tag_ == "MD":
            return []
        such_as = node.lower_ == "as" and parsed.nodes[position - 1].lower_ == "such"
        among = node.lower_ == "them" and parsed.nodes[position - 1].lower_ == "among"
        if node.lower_ == "including" or such_as or among:
            named = parsed.nodes[position + 1]
            if named.lower_ == "from":  # "a range of counterparts, including from Laos, Peru and the OAS"
                return list(after_preposition(node, "from"))
            return list(conjuncts(named)) if parsed.item(named).kind is ItemKind.PERSON else []
    return []


def of_the_delegation(parsed: Parsed, node: Node) -> bool:
    """Whether a description names "the delegation", as "the head of the delegation" does."""
    item = parsed.item(node)
    behind = {each.lower_ for other in after_preposition(node, "of") for each in other.subtree}
    return {"the", "delegation"} <= {*parsed.view.lows[item.first : item.last], *behind}


def round_of(noun: Node) -> list[Node]:
    """The round that talks are told by, which bears the adjective: "the previous round of the dialogue"."""
    whole = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    return [whole] if whole is not None and whole.lower_ in ("round", "rounds", "session", "edition") else []


def of_both(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether both sides together are told to have had it, so that neither gave it: "the two leaders had breakfast"."""
    had = trigger.verb is not None and trigger.verb.lemma_ in ("have", "hold", "share", "enjoy", "take")
    pair = had and any(
        len(list(conjuncts(doer))) > 1 and parsed.item(doer).kind in ONE_PERSON for doer in trigger.doers
    )
    return not trigger.others and (pair or any(parsed.joint(doer) for doer in trigger.doers))
