"""Occasions: triggers of a shape of their own, such as credentials, wreaths, awards and delegations."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.accrediting import counted
from dragoman.reading.bodynames import body_named
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.lettersgoing import CARRYING, PAPERS, who_wrote
from dragoman.reading.listed import named_as
from dragoman.reading.nodes import Node
from dragoman.reading.ontheline import by_video
from dragoman.reading.parse import (
    ItemKind,
    Parsed,
    after_preposition,
    conjuncts,
    infinitive,
    objects,
    root_of,
    subject_of,
)
from dragoman.reading.phrases import Description, PersonPhrase
from dragoman.reading.sentabroad import state_before
from dragoman.reading.settingout import led_to_do
from dragoman.reading.surroundings import (
    ONE_PERSON,
    SOMEONE,
    SOMEWHERE,
    credential_noun,
    governor,
    named_after,
    object_after,
    respectively,
)
from dragoman.reading.trigger import HANDOVER, RECEIVING, Trigger

_WRITTEN = frozenset(
    """letter message note invitation order medal card award chairmanship presidency chair power protest list copy
    proposal petition prisoner body remain suspect""".split()
)
"""What is handed over at a meeting, as an honour or by the police, and no gift of one side to another."""
_HOMAGE = frozenset(("respect", "respects", "tribute", "tributes", "homage"))
_TOMBS = frozenset(
    """mausoleum monument memorial tomb cemetery statue grave tower bust stele wall statues monuments tombs
    embassy""".split()
)
"""Where a traveller pays homage, so that it is a ceremony and no mere word."""
_FLOWERS = frozenset("wreath wreaths wreath-laying flowers flower bouquet bouquets floral incense".split())
_TRIPS = frozenset(("visit", "trip", "tour"))
DELEGATIONS = ("delegation", "mission", "team")
SENDING = ("send", "dispatch")
_BUILT = frozenset(
    """bridge embassy consulate checkpoint exhibition bust statue monument memorial hospital school centre center plant
    factory road railway pavilion museum library university dam terminal port airport gate plaque garden office
    building park station project projects line pipeline link""".split()
)
"""What is opened or unveiled with a ceremony."""
_TOGETHER_DONE = {"cut": frozenset(("ribbon",)), "plant": frozenset(("tree", "sapling"))}
"""What two do together as a ceremony: "the two leaders planted a tree"."""
_WISHING = frozenset(("express", "extend", "offer", "convey", "send"))
"""Verbs of what one says in a letter: "extended condolences in a message to President A"."""
_CREDENCE = ("credence", "credentials", "accreditation", "appointment", "commission")
_PRESENTING = ("present", "hand", "submit", "deliver")


def _passed(verb: Node) -> list[Node]:
    """What is handed over: "letters were presented", and what the parse takes for a second one after "to": "delivered
    to Minister A his credentials"."""
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    after = [each for child in verb.children if child.lower_ == "to" for each in child.children]
    return passive + after + [each for node in after for each in node.children if each.dep_ == "appos"]


def credentials(parsed: Parsed, verb: Node, passive: bool) -> Trigger | None:
    """Letters of credence presented or received: a ceremony of envoys and the one who receives them."""
    doer = subject_of(parsed, verb)
    if doer is None and verb.tag_ == "VBG" and verb.i == 0:  # "Accepting the credentials of Ambassador A, B recalled"
        doer = subject_of(parsed, root_of(parsed))
    named = named_as(parsed, doer) if doer is not None and not passive else []
    papers = ("letters", "papers") if named else ()  # "those who handed over their letters were A and B"
    given = [*objects(verb), *_passed(verb)]
    noun = next((node for node in given if credential_noun(node) or node.lower_ in papers), None)
    if noun is None:
        return None
    trigger = Trigger(
        EngagementKind.CEREMONY,
        Format.IN_PERSON,
        "presentation of credentials",
        noun,
        verb,
        "presenting credentials",
    )
    told = [doer] if doer is not None and not passive else list(after_preposition(verb, "by"))
    trigger.doers = named or told
    copied = [each for each in after_preposition(noun, "of") if each.lemma_.lower() == "credential"]
    letters = copied[0] if copied else noun  # "copies of the credentials of A"
    whom = [*after_preposition(verb, "to"), *after_preposition(letters, "to")] if verb.lemma_ in _PRESENTING else []
    if not whom and verb.lemma_ in _PRESENTING:  # "presented his letter from President A to President B"
        whom = named_after(parsed, noun, ("to",), frozenset((ItemKind.PERSON,)))
    trigger.others = whom or [*after_preposition(verb, "to", "from"), *after_preposition(letters, "of", "from", "to")]
    trigger.others = [  # "the letters of credence of A"
        inner
        for node in trigger.others
        for inner in (after_preposition(node, "of", "from") if node.lower_ in _CREDENCE else (node,))
    ]
    for child in noun.subtree:
        if child.dep_ in ("acl", "relcl") and child.lemma_ in _PRESENTING:
            trigger.others += after_preposition(child, "by")
    if not trigger.others and verb.lemma_ in _PRESENTING:
        trigger.others = _who_receives(parsed, verb)
    if not named and not any(parsed.item(node).kind is ItemKind.PERSON for node in trigger.others):
        listed = [node for node in parsed.nodes[noun.i :] if _is_listed(parsed, node)]
        trigger.others = listed or trigger.others
    trigger.doers, trigger.others = counted(trigger.doers), counted(trigger.others)
    trigger.host_is = "other" if verb.lemma_ in _PRESENTING else "doer"
    trigger.split = respectively(verb)
    if by_video(verb):
        trigger.format = Format.VIDEO
    return None if given_to_an_envoy(parsed, verb) else trigger


def given_to_an_envoy(parsed: Parsed, verb: Node) -> bool:
    """Whether a head of state gives letters to his own envoy, who is to leave with them, or the envoy receives them."""
    doer = subject_of(parsed, verb)
    envoys = doer is not None and any(_an_envoy(parsed, node) for node in conjuncts(doer))
    if verb.lemma_ == "receive" and verb.tag_ == "VBG":
        return envoys and any(map(credential_noun, objects(verb)))
    whom = after_preposition(verb, "to") if verb.lemma_ in _PRESENTING else ()
    return any(_an_envoy(parsed, node) for node in whom) and not envoys


def _an_envoy(parsed: Parsed, node: Node) -> bool:
    """Whether someone, by name or without one, is told of as an envoy."""
    thing = parsed.item(node).thing
    if isinstance(thing, PersonPhrase):
        return thing.is_envoy()
    return isinstance(thing, Description) and thing.office is not None and thing.office.envoy


def _is_listed(parsed: Parsed, node: Node) -> bool:
    """Whether someone is named as one of several envoys: "from new ambassadors, including A of Peru and B of Laos",
    "ambassadors of several states - Peru's A"."""
    if parsed.item(node).kind is not ItemKind.PERSON:
        return False
    above = [node, *node.ancestors]
    set_apart = any(each.lower_ in ("-", "–", "—", ":") for each in (*node.lefts, *node.head.lefts))
    if (set_apart or any(each.lower_ == "hands" for each in above)) and _an_envoy(parsed, node):
        return True
    return any(each.lower_ in ("including", "namely", "among") or each.dep_ == "appos" for each in above)


def _who_receives(parsed: Parsed, verb: Node) -> list[Node]:
    """Who receives those that present their letters, told in the clause above: "hosted the envoys, who came to present
    their credentials"; whom he receives separately present theirs there, each at his own reception."""
    if not {"separate", "separately"}.isdisjoint(parsed.view.lows):
        return []
    clause = verb.head if verb.dep_ in ("xcomp", "advcl") else verb
    if clause.dep_ not in ("relcl", "acl"):
        return []
    above = next((node for node in clause.head.ancestors if node.pos_ == "VERB"), None)
    host = subject_of(parsed, above) if above is not None and above.lemma_ in RECEIVING else None
    return [host] if host is not None and parsed.item(host).kind in SOMEONE else []


def condolence_book(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Went to the Lao Embassy to sign the book of condolences": a ceremony at the embassy."""
    book = next((node for node in (*objects(verb), *after_preposition(verb, "in")) if node.lower_ == "book"), None)
    mourned = book is not None and any(node.lower_.startswith("condolence") for node in book.subtree)
    doer = subject_of(parsed, verb)
    houses = [
        node
        for node in parsed.nodes
        if node.lower_ in ("embassy", "consulate") or "embassy" in parsed.view.lows[parsed.item(node).first :][:1]
    ]
    if book is None or not mourned or doer is None or not houses:
        return None
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "book of condolences", book, verb, "held a meeting")
    envoys = [node for node in parsed.nodes if node != doer and _an_envoy(parsed, node)]
    trigger.doers, trigger.others, trigger.host_is = [doer], envoys[:1] or houses[:1], "other"
    return trigger


def ceremony_attended(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """ "A and B took part in the ceremony", "the ceremony was attended by A and B": those of both sides hold it."""
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    part = [noun for noun in objects(verb) if noun.lower_ == "part"]
    if verb.lemma_ == "take" and not part:
        return None
    within = [each for node in (verb, *part) for each in after_preposition(node, "in")]
    held = passive or [node for node in (*objects(verb), *within) if node not in part]
    noun = held[0] if held else None
    kind = words.kind_of(noun) if noun is not None else None
    doer = subject_of(parsed, verb)
    doers = list(after_preposition(verb, "by")) if passive else [doer] if doer is not None else []
    if noun is None or kind is None or kind[0] != "ceremony" or not doers:
        return None
    if any(child.dep_ == "prep" for child in noun.children):
        return None  # "attended the summit and the opening ceremony of the fair": many others did
    if not any(child.lower_ in ("the", "this") for child in noun.children):
        return None
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, kind[1], noun, verb, "held a meeting", doers=doers)
    trigger.definite = True
    return trigger


def ceremony_at_which(words: ContactWords, parsed: Parsed) -> Trigger | None:
    """The ceremony at which something is told to have been done, before anyone is told to have been there: "the bridge
    was handed over to Laos at a ceremony in Luang Namtha on Friday"."""
    for node in parsed.nodes:
        kind = words.kind_of(node) if node.dep_ == "pobj" and node.head.lower_ in ("at", "during", "in") else None
        if kind and kind[0] == "ceremony" and any(child.lower_ in ("a", "an") for child in node.children):
            verb = next((each for each in node.ancestors if each.pos_ in ("VERB", "AUX")), None)
            return Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, kind[1], node, verb, "held a meeting")
    return None


def wreath(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Laid a wreath at", "paid their respects at the tomb of": a ceremony of the traveller, without a counterpart."""
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    for noun in (*passive, *objects(verb), *after_preposition(verb, "in")):
        words = {child.lower_ for child in noun.subtree}
        offered = verb.lemma_ in ("offer", "leave", "deposit", "burn") and not _TOMBS.isdisjoint(_around(parsed, verb))
        honoured = verb.lemma_ in ("honor", "honour", "commemorate") and noun.lemma_.lower() == "memory"
        laid = honoured or words & _FLOWERS and (verb.lemma_ in ("lay", "place") or offered or "ceremony" in words)
        at_a_tomb = words & _FLOWERS or not _TOMBS.isdisjoint(_around(parsed, verb))
        if laid or verb.lemma_ == "pay" and words & _HOMAGE and at_a_tomb:
            doer = next(after_preposition(verb, "by"), None) if passive else subject_of(parsed, verb)
            return Trigger(
                EngagementKind.CEREMONY,
                Format.IN_PERSON,
                "wreath-laying",
                noun,
                verb,
                "laying a wreath",
                doers=[doer] if doer is not None else [],
            )
    return None


def _around(parsed: Parsed, verb: Node) -> set[str]:
    """The words of a clause, those of names too: "paid tribute at the Salo Mausoleum"."""
    items = (parsed.item(node) for node in verb.subtree)
    return {low for item in items for low in parsed.view.lows[item.first : item.last]}


_HONOURING = frozenset(("decorate", "present", "honour", "honor"))
"""Verbs that tell by "with" what someone is given."""


def award(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Presented the Friendship Order to X", "presented X with a medal", "X was awarded a medal by Y", "decorated X
    with an order": a ceremony of the giver and the one honoured."""
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    honoured_with = list(after_preposition(verb, "with")) if verb.lemma_ in _HONOURING else []
    if verb.lemma_ in _HONOURING:
        honoured_with += [node for one in objects(verb) for node in after_preposition(one, "with")]
    noun = next((node for node in (*objects(verb), *honoured_with, *passive) if _is_a_decoration(parsed, node)), None)
    others = [
        *after_preposition(verb, "to", "on", "upon"),
        *(after_preposition(noun, "to", "on", "upon") if noun is not None else ()),
        *(c for c in verb.children if c.dep_ == "dative" and c.pos_ != "ADP"),
    ]
    if noun in honoured_with and not passive:
        others = list(objects(verb))
    elif verb.lemma_ == "present":  # "presented him the medal"
        others += [node for node in objects(verb) if node != noun and _someone(parsed, node)]
    others += [node for node in passive if node != noun]
    givers = [*after_preposition(verb, "by"), *(after_preposition(noun, "by") if noun is not None else ())]
    doer = subject_of(parsed, verb) if not passive else next(iter(givers), None)
    if noun is None or doer is None or not others:
        return None
    return Trigger(
        EngagementKind.CEREMONY,
        Format.IN_PERSON,
        "award",
        noun,
        verb,
        "giving an award",
        doers=[doer],
        others=others,
    )


def _someone(parsed: Parsed, node: Node) -> bool:
    return parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION) or node.lower_ in ("him", "her")


def gift_handed_over(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Handed over ten computers to the Ministry of Health": a ceremony of the giver and the body that is given; a
    letter or a message is handed over at a meeting."""
    over = any(child.lower_ == "over" for child in verb.children)
    if verb.lemma_ != "hand" or not over or verb.tag_ not in ("VBD", "VBZ", "VB", "VBN"):
        return None
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    given = passive or [*objects(verb), *after_preposition(verb, "over")]
    written = any(credential_noun(noun) or noun.lemma_.lower() in _WRITTEN for noun in given)
    doer = subject_of(parsed, verb) if not passive else next(after_preposition(verb, "by"), None)
    whom = [*after_preposition(verb, "to"), *(each for noun in given for each in after_preposition(noun, "to"))]
    met = [node for node in whom if parsed.item(node).kind is ItemKind.BODY or body_named(parsed, node)]
    if written or not given or doer is None or not met:
        return None
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "handover", verb, verb, HANDOVER, doers=[doer])
    trigger.others = met
    return trigger


def _is_a_decoration(parsed: Parsed, node: Node) -> bool:
    plain = parsed.item(node).kind is ItemKind.WORD
    return plain and node.lemma_.lower() in ("order", "medal", "insignia", "award", "title", "decoration")


def inauguration(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "A and B opened a bridge", "A unveiled a bust together with B", "in the presence of Ambassador B": a ceremony,
    where people of two sides took part."""
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]  # "was opened by A and B"
    opened = [node for node in passive or objects(verb) if parsed.item(node).kind is ItemKind.WORD]
    doer = next(iter(after_preposition(verb, "by")), None) if passive else subject_of(parsed, verb)
    nouns = _TOGETHER_DONE.get(verb.lemma_, _BUILT)
    if not opened or doer is None or not nouns.intersection(each.lemma_.lower() for each in opened):
        return None
    if verb.lemma_ in _TOGETHER_DONE and "ceremony" in parsed.view.lows:
        return None  # "attended the ceremony and cut the ribbon": it is a part of that
    label = "tree planting" if verb.lemma_ == "plant" else "inauguration"
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, label, opened[0], verb, "opening something")
    trigger.doers = [doer]
    trigger.others = [*after_preposition(verb, "with", "alongside"), *after_preposition(doer, "with", "alongside")]
    for holder in (verb, *opened):
        for presence in after_preposition(holder, "in"):
            trigger.others += after_preposition(presence, "of") if presence.lower_ == "presence" else ()
    trigger.others += named_after(parsed, verb, ("with",), SOMEONE) if "together" in parsed.view.lows else []
    several = len(list(conjuncts(doer))) > 1 or parsed.joint(doer)
    return trigger if trigger.others or several else None


def delegation(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Led a delegation to", "will send a team to": a visit, of whoever leads it or of the country that sends it."""
    noun = next((node for node in objects(verb) if node.lemma_.lower() in DELEGATIONS), None)
    holders = (verb, *([noun] if noun is not None else ()))
    trips = [each for holder in holders for each in after_preposition(holder, "on", "for") if each.lemma_ in _TRIPS]
    places = [each for holder in (*holders, *trips) for each in after_preposition(holder, "to")]
    if noun is not None and not places:
        places = named_after(parsed, noun, ("to",), SOMEWHERE) or led_to_do(parsed, verb, noun)
    doer = subject_of(parsed, verb) or (subject_of(parsed, verb.head) if infinitive(verb) else None)
    if noun is None and verb.lemma_ in SENDING:
        return _envoy_sent(parsed, verb)
    if noun is None or doer is None or not places or verb.dep_ in ("acl",):
        return None
    if verb.lemma_ in SENDING and not (_sends(parsed, doer, verb, noun) and _somewhere(parsed, places)):
        return None
    told = trips[0] if trips else noun
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", told, verb, "leading a delegation", doers=[doer])
    trigger.destination = places
    if verb.lemma_ in SENDING and parsed.item(doer).kind is ItemKind.WORD:
        trigger.states = state_before(parsed, doer)
    return trigger


def _envoy_sent(parsed: Parsed, verb: Node) -> Trigger | None:
    """The trip of one whom a state sends to a foreign place: "is to send its foreign minister to Lima", "Minister A
    will be dispatched to Lima"."""
    given = (child for child in verb.children if child.dep_ == "dative")  # as the parse takes "to Lima"
    goals = [*after_preposition(verb, "to"), *(each for child in given for each in child.children)]
    places = [each for each in goals if parsed.item(each).kind in SOMEWHERE]
    for sent in (*objects(verb), *(child for child in verb.children if child.dep_ == "nsubjpass")):
        thing = parsed.item(sent).thing
        office = thing.office if isinstance(thing, Description) and not thing.plural else None
        named = isinstance(thing, PersonPhrase) and sent.dep_ != "dative" and not thing.is_envoy()
        if places and (named or office is not None and not office.envoy):
            trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", sent, verb, "leading a delegation")
            trigger.doers, trigger.destination = [sent], places
            return trigger
    return None


def _sends(parsed: Parsed, doer: Node, verb: Node, noun: Node) -> bool:
    """Whether a state or body sends those who are to talk: not a minister, who is not on the trip, nor rescuers."""
    aims = {each.lemma_.lower() for holder in (verb, noun) for each in after_preposition(holder, "for")}
    talking = noun.lemma_.lower() != "team" or not aims.isdisjoint(("talk", "talks", "negotiation", "consultation"))
    national = parsed.item(doer).kind is ItemKind.WORD and state_before(parsed, doer)
    return talking and (parsed.item(doer).kind in (ItemKind.COUNTRY, ItemKind.BODY) or bool(national))


def _somewhere(parsed: Parsed, nodes: list[Node]) -> bool:
    return any(parsed.item(node).kind in SOMEWHERE for node in nodes)


def letter(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """A letter or message sent, or handed over for another: a call by letter."""
    noun = next((node for node in objects(verb) if (kind := words.kind_of(node)) and kind[0] == "letter"), None)
    if noun is None and verb.lemma_ == "cable":
        noun = next(objects(verb), None)  # "cabled his sympathy to President A"
    doer = subject_of(parsed, verb)
    if noun is not None and doer is not None and verb.lemma_ == "receive":
        writers = [*after_preposition(noun, "from"), *after_preposition(verb, "from"), *who_wrote(noun)]
        writers += [each for inner in after_preposition(noun, "of") for each in after_preposition(inner, "from")]
        got = Trigger(EngagementKind.CALL, Format.LETTER, noun.lower_, noun, verb, "sending a letter", doers=writers)
        got.others = [doer]
        return got if writers else None
    others = [
        *after_preposition(verb, "to"),
        *((each for part in noun.subtree for each in after_preposition(part, "to")) if noun is not None else ()),
        *(c for c in verb.children if c.dep_ == "dative" and c.lower_ != "to"),
    ]
    if noun is None or doer is None or not others or said_in_public(parsed, verb):
        return None
    carried = verb.lemma_ in CARRYING
    senders = [*after_preposition(noun, "from", "of"), *who_wrote(noun)]
    senders += after_preposition(verb, "from") if carried and not senders else ()
    if carried and not (senders and noun.lower_ in PAPERS):
        return None
    trigger = Trigger(EngagementKind.CALL, Format.LETTER, noun.lower_, noun, verb, "sending a letter")
    trigger.doers = senders if carried else [doer]
    trigger.others = others
    return trigger


def letter_brought(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """The meeting at which a letter told of before is handed over: "received the letter from Ambassador A"."""
    noun = next((node for node in objects(verb) if (kind := words.kind_of(node)) and kind[0] == "letter"), None)
    doer = subject_of(parsed, verb)
    if noun is None or doer is None or not any(child.lower_ == "the" for child in noun.children):
        return None
    bearers = [*after_preposition(noun, "from"), *after_preposition(verb, "from")]
    if not bearers or not all(_brings(parsed, node) for node in bearers):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of receiving")
    trigger.doers, trigger.others, trigger.host_is = [doer], bearers, "doer"
    return trigger


def _brings(parsed: Parsed, node: Node) -> bool:
    """Whether someone is an envoy, who brings the letter of another: "received the letter from Ambassador A"."""
    thing = parsed.item(node).thing
    return isinstance(thing, PersonPhrase) and thing.is_envoy()


def said_in_public(parsed: Parsed, verb: Node) -> bool:
    """Whether someone only says it, and sends nothing: "I offer my condolences to the Lao people"."""
    doer = subject_of(parsed, verb)
    own = doer is not None and any(node.lower_ in ("i", "we") for node in conjuncts(doer))  # "my wife and I offer"
    return own and verb.lemma_ not in ("send", "cable", "write", "address")


def said_in_a_letter(parsed: Parsed, noun: Node, label: str) -> Trigger | None:
    """ "In a congratulatory message to President A, B affirmed", "A offered condolences in a message sent to B": a
    letter from whoever says what stands in it."""
    within = noun.dep_ == "pobj" and noun.head.lower_ == "in"
    opens = within and (noun.head.i == 0 or noun.head.nbor(-1).text == ",")
    wishing = within and noun.head.head.lemma_ in _WISHING
    verb = governor(noun) if opens or wishing else None
    writer = subject_of(parsed, verb) if verb is not None else None
    sent = [
        noun,
        *(child for child in noun.children if child.dep_ == "acl" and child.lemma_ in ("send", "address", "write")),
    ]
    readers = [node for part in sent for node in after_preposition(part, "to") if parsed.item(node).kind in SOMEONE]
    if not opens and not readers:
        return None
    if not readers and verb is not None:  # "in the congratulatory letter, A extended best wishes to B"
        wished = [each for part in (verb, *objects(verb)) for each in after_preposition(part, "to", "for")]
        readers = [node for node in wished if parsed.item(node).kind in ONE_PERSON] if " " in label else []
    if writer is None or not readers:
        return None
    trigger = Trigger(EngagementKind.CALL, Format.LETTER, label, noun, verb, "sending a letter", doers=[writer])
    trigger.others = readers
    return trigger


def condoling(parsed: Parsed, verb: Node) -> bool:
    """Whether a report opens with condolences, which one sends, or goes on with those of another: "expressed his
    condolences to President A", "the Premier also conveyed condolences"."""
    mourned = any(noun.lower_ == "condolences" for noun in objects(verb))
    told = parsed.view.sentence.index == 0 or any(child.lower_ == "also" for child in verb.children)
    return mourned and told and verb.lemma_ in ("express", "convey", "offer") and verb.dep_ == "ROOT"


def wishing(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Congratulated the Lao President on the National Day": a letter, where the report goes on about a message."""
    doer = subject_of(parsed, verb) if verb.lemma_ in ("congratulate", "felicitate") else None
    others = [child for child in verb.children if child.dep_ == "dobj" and parsed.item(child).kind in SOMEONE]
    others = others or object_after(parsed, verb)  # "congratulated on Tuesday President A"
    if doer is None or not others or verb.dep_ not in ("ROOT", "conj"):
        return None
    trigger = Trigger(EngagementKind.CALL, Format.LETTER, "message", verb, verb, "sending a letter", doers=[doer])
    trigger.others = others
    return trigger


def writing(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Wrote to the President to thank him": a call by letter."""
    doer = subject_of(parsed, verb)
    others = [*after_preposition(verb, "to"), *(c for c in verb.children if c.dep_ == "dative" and c.lower_ != "to")]
    named = [node for node in others if parsed.item(node).kind is ItemKind.PERSON]
    if doer is None or not named or parsed.item(doer).kind is not ItemKind.PERSON:
        return None
    trigger = Trigger(EngagementKind.CALL, Format.LETTER, "letter", verb, verb, "sending a letter", doers=[doer])
    trigger.others = named
    return trigger
