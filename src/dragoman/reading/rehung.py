"""Names hung where they belong in the parse: on the verb whose subject they are, in the list of bodies they go on, and
the verbs of a programme: "Apart from discussing trade between Peru and Laos, A and B exchanged views"."""

from spacy.tokens import Doc
from spacy.tokens import Token as Node

from dragoman.reading.dayshung import rehang_days
from dragoman.reading.listsrejoined import rejoin_lists, take_the_people
from dragoman.reading.officebodies import PERHAPS, SURE
from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed
from dragoman.reading.participles import rehang_participles
from dragoman.reading.plansdropped import rehang_dropped_plans
from dragoman.reading.putbetween import rehang_speakers
from dragoman.reading.surroundings import MADE
from dragoman.reading.teams import TEAMS

_ASIDE = ("conj", "appos", "npadvmod", "dep")
_SOMEONE = (ItemKind.PERSON, ItemKind.DESCRIPTION)
_BODY_NOUNS = SURE | PERHAPS
"""Words that name a body where they stand in capitals."""
_GLADNESS = frozenset(("pleasure", "honour", "honor", "privilege", "delight"))
_SESSIONS = frozenset(("meeting", "summit", "conference", "retreat", "session", "dialogue", "forum"))
"""What those of an office in several states hold."""
_BEFORE_THE_VERB = ("ADV", "AUX", "PART")


def rehang(parsed: Parsed, doc: Doc) -> None:
    """Gives the verb of a sentence those for its subject who stand between the comma and it, and what is said its own
    subject, in the parser's document."""
    root = next((node for node in doc if node.head == node), None)
    if root is None:
        return
    rehang_speakers(parsed, doc)
    root = _first_of_a_programme(next(node for node in doc if node.head == node))
    _rehang_what_is_said(root)
    lows = parsed.view.lows
    if not _BODY_NOUNS.isdisjoint(lows):
        _rehang_bodies(parsed, doc)
    if not _SESSIONS.isdisjoint(lows):
        _rehang_sessions(parsed, doc)
    if "meeting" in lows and not _GLADNESS.isdisjoint(lows):
        _rehang_pleasure(parsed, doc)
    if lows[:2] in (["led", "by"], ["headed", "by"]):
        _rehang_led(doc)
    if "well" in lows or "along" in lows or "together" in lows or "also" in lows:
        rejoin_lists(parsed, doc)
    if "number" in lows or "range" in lows or "series" in lows:
        take_the_people(doc)
    if "invitation" in lows[:4]:
        _rehang_invited(doc)
    if "exchange" in lows:
        _rehang_views(doc, root)
    if parsed.view.dates:
        rehang_days(parsed, doc)
        root = next(node for node in doc if node.head == node)
    if "plans" in lows or "plan" in lows:
        rehang_dropped_plans(doc)
    if "call" in lows:
        _rehang_calls(doc)
    rehang_participles(doc, root)
    if root.tag_ == "VBN":
        _rehang_what_is_to_be_done(root)
    if root.tag_ == "VBD" and "that" in lows:
        _rehang_present(root)
    if "arranging" in lows:
        _rehang_arranged(parsed, doc)
    if "lay" in lows:
        _rehang_laying(doc)
    if not MADE.isdisjoint(lows):
        _rehang_visits(doc)
    if root.pos_ != "VERB" or root.i < 3:
        return
    if doc[0].tag_ == "IN" and doc[0].head == root:
        _rehang_subject(doc, root)
    told = [child for child in root.children if child.dep_ in SUBJECTS]
    if len(told) == 2:
        _join(parsed, doc, told)
    opening = [child for child in told if child.dep_ == "csubj" and child.tag_ == "VBG" and child.i == 0]
    if len(told) > len(opening) or any(child.dep_ in ("expl", "ccomp") and child.i < root.i for child in root.children):
        return
    names = _names_before(parsed, doc, root)
    if names and names[0].dep_ in _ASIDE and names[0].head.i < names[0].i - 1:
        for child in opening:
            child.dep_ = "advcl"
        names[0].head, names[0].dep_ = root, "nsubj"
        for name in names[1:]:
            name.head, name.dep_ = names[0], "conj"


def _rehang_subject(doc: Doc, root: Node) -> None:
    """Gives a verb the thing before it for its subject, where the parse takes that for an apposition of the one with
    whom a phrase before it ends: "Under the chair of Ministers A and B, a session was held"."""
    if any(child.dep_ in (*SUBJECTS, "expl") for child in root.children):
        return
    last = root.i - 1
    while last > 0 and doc[last].pos_ in _BEFORE_THE_VERB:
        last -= 1
    thing = doc[last]
    while thing.head.i > doc[0].i and thing.left_edge.i > 0 and doc[thing.left_edge.i - 1].text != ",":
        thing = thing.head
    aside = thing.dep_ in _ASIDE and thing.pos_ in ("NOUN", "PROPN") and doc[0] in thing.ancestors
    if aside and thing.left_edge.i > 0 and doc[thing.left_edge.i - 1].text == "," and thing.right_edge.i == last:
        passive = any(child.dep_ == "auxpass" for child in root.children)
        thing.head, thing.dep_ = root, "nsubjpass" if passive else "nsubj"


def _rehang_visits(doc: Doc) -> None:
    """Hangs by whom a visit was made on the visit, where the parse hangs it on the place: "the visit to Peru made by
    Minister A in May"."""
    for verb in doc:
        place = verb.head
        if (
            verb.dep_ != "acl"
            or verb.lower_ not in MADE
            or place.dep_ != "pobj"
            or place.head.lower_ not in ("to", "in")
        ):
            continue
        if place.head.head.lemma_.lower() in ("visit", "trip", "tour"):
            verb.head = place.head.head


def _rehang_led(doc: Doc) -> None:
    """Makes the delegation that is told behind its leader the subject, where the parse joins it to him: "Led by A, a
    delegation of Peru began a visit"."""
    verb = doc[0].head
    if verb.i < 3 or any(child.dep_ in SUBJECTS for child in verb.children):
        return
    for child in doc[2].children:
        if child.dep_ in ("appos", "conj") and child.lower_ in TEAMS and child.i < verb.i:
            child.head, child.dep_ = verb, "nsubj"
            return


def _rehang_what_is_to_be_done(root: Node) -> None:
    """Joins the bare verbs of what someone is to do, which the parse joins to the plan: "is scheduled to lay a wreath,
    meet A and attend a forum"."""
    first = next((child for child in root.children if child.dep_ == "xcomp" and child.tag_ == "VB"), None)
    if first is None:
        return
    for child in root.children:
        bare = child.dep_ == "conj" and child.tag_ in ("VB", "VBP") and child.i > first.i
        if bare and not any(each.dep_ in (*SUBJECTS, "aux", "auxpass") for each in child.children):
            child.head, child.tag_ = first, "VB"


def _rehang_present(root: Node) -> None:
    """Joins a verb of the present to what someone said before it, where the parse joins it to the saying, which is
    past: "affirmed that Peru treasures and wants to keep the ties"."""
    said = [child for child in root.children if child.dep_ == "ccomp" and child.i > root.i]
    if not said or not any(child.lower_ == "that" for child in said[0].children):
        return
    for child in list(root.children):
        alone = not any(each.dep_ in SUBJECTS for each in child.children)
        if child.dep_ == "conj" and child.tag_ in ("VBZ", "VBP") and child.i > said[0].i and alone:
            child.head = said[0]


def _rehang_arranged(parsed: Parsed, doc: Doc) -> None:
    """Makes whom a trip is arranged for its subject: "is arranging for A to visit Peru"."""
    for verb in doc:
        if (
            verb.tag_ != "VB"
            or verb.head.lower_ != "arranging"
            or any(child.dep_ in SUBJECTS for child in verb.children)
        ):
            continue
        bidden = [child for child in verb.head.children if child.lower_ == "for" and child.i < verb.i]
        for who in (node for each in bidden for node in each.children if node.dep_ == "pobj"):
            if parsed.item(who).kind not in _SOMEONE:
                break  # "is arranging for the talks to take place"
            who.head, who.dep_ = verb, "nsubj"
            return


def _first_of_a_programme(root: Node) -> Node:
    """Makes the first verb of a programme the root, where the parse takes it for the content of the next one: "the team
    will meet with President A, call on the Council of Trade and visit a port"."""
    if root.tag_ not in ("VB", "VBP") or any(child.dep_ in SUBJECTS for child in root.children):
        return root
    first = next((child for child in root.lefts if child.dep_ == "ccomp" and child.tag_ == "VB"), None)
    if first is None or not any(child.tag_ == "MD" for child in first.children):
        return root
    if not any(child.dep_ in SUBJECTS for child in first.children) or first.doc[root.i - 1].text != ",":
        return root
    first.head, first.dep_ = first, "ROOT"
    root.head, root.dep_, root.tag_ = first, "conj", "VB"
    return first


def _rehang_what_is_said(root: Node) -> None:
    """Gives the verb of what is said the first of two subjects that hang on the verb of speech put in behind it: "The
    two states, Kim said, share a border"."""
    if any(child.dep_ in SUBJECTS for child in root.children):
        return
    for said in root.lefts:
        told = [child for child in said.lefts if child.dep_ == "nsubj"] if said.dep_ in ("parataxis", "ccomp") else []
        between = said.doc[told[0].right_edge.i + 1 : told[1].left_edge.i].text if len(told) == 2 else ""
        if between == ",":
            told[0].head, said.dep_ = root, "parataxis"


def _rehang_views(doc: Doc, root: Node) -> None:
    """Makes "exchange" the verb that it is in a programme, where the parse takes it for a noun: "the guests will tour
    the port, exchange views with the Union of Miners, and visit Lima"."""
    if root.tag_ != "VB" or not any(child.tag_ == "MD" for child in root.children):
        return
    for node in doc[root.i :]:
        views = node.head
        if node.lower_ != "exchange" or node.dep_ != "compound" or views.lower_ != "views" or node.i != views.i - 1:
            continue
        if doc[node.i - 1].lower_ in (",", "and"):
            views.head, views.dep_ = node, "dobj"
            node.head, node.dep_, node.tag_, node.pos_ = root, "conj", "VB", "VERB"


def _rehang_sessions(parsed: Parsed, doc: Doc) -> None:
    """Makes a meeting that is called after those who hold it what the clause tells of, where the parse takes it for an
    apposition of them: "the OAS Foreign Ministers Meeting will be held"."""
    for node in doc[1:]:
        ministers = doc[node.i - 1]
        if node.lower_ not in _SESSIONS or node.tag_ == "NNS" or node.dep_ not in ("appos", "acl", "xcomp", "dep"):
            continue
        by_name = parsed.view.capital(parsed.items[node.i].first)
        if not by_name or parsed.items[ministers.i].kind is not ItemKind.DESCRIPTION or ministers.head == ministers:
            continue
        node.head, node.dep_ = ministers.head, ministers.dep_
        node.tag_, node.pos_, node.lemma_ = "NNP", "PROPN", node.lower_
        ministers.head, ministers.dep_ = node, "compound"


def _rehang_pleasure(parsed: Parsed, doc: Doc) -> None:
    """Makes "meeting" the verb that it is behind a pleasure, where the parse takes both for words before whoever was
    met: "it was a great pleasure meeting Ministers A and B"."""
    for node in doc[1:]:
        pleasure, met = doc[node.i - 1], node.head
        if node.lower_ != "meeting" or node.dep_ != "compound" or pleasure.lower_ not in _GLADNESS:
            continue
        if met.i != node.i + 1 or met.dep_ != "attr" or parsed.items[met.i].kind not in _SOMEONE:
            continue
        pleasure.head, pleasure.dep_ = met.head, "attr"
        node.head, node.dep_, node.tag_, node.pos_, node.lemma_ = pleasure, "acl", "VBG", "VERB", "meet"
        met.head, met.dep_ = node, "dobj"


def _rehang_invited(doc: Doc) -> None:
    """Gives a verb those for its subject who are listed behind whoever invites them, where the parse takes all for one
    list: "At the invitation of A, B and C will visit Peru"."""
    inviting = next(node for node in doc if node.lower_ == "invitation")
    listed = [node for child in inviting.children if child.lower_ in ("of", "from") for node in child.children]
    verb = inviting.head.head
    if not listed or inviting.dep_ != "pobj" or any(child.dep_ in SUBJECTS for child in verb.children):
        return
    while following := [child for child in listed[-1].children if child.dep_ in ("conj", "appos")]:
        listed.append(following[0])
    between = [doc[one.i + 1].lower_ for one in listed[:-1]]
    joined = between.index("and") if between.count("and") > 1 else -1
    first = next((at for at, mark in enumerate(between) if mark == "," and at > joined), None)
    if first is None or listed[-1].i > verb.i:
        return
    listed[first + 1].head, listed[first + 1].dep_ = verb, "nsubj"


def _rehang_calls(doc: Doc) -> None:
    """Joins a call on someone to what a guest is to do before it, where the parse makes it a clause of its own: "is due
    to hold talks with A, call on the President and open a show"."""
    for node in doc:
        if node.lower_ != "call" or node.tag_ not in ("VB", "VBP") or node.dep_ not in ("advcl", "ccomp", "dep"):
            continue
        marked = any(child.dep_ in ("mark", "aux") for child in node.children)
        if not marked and node.i and doc[node.i - 1].text == ",":
            _join_the_programme(node)


def _rehang_laying(doc: Doc) -> None:
    """Puts "lay a wreath" into the programme that it stands in, where the parse takes it for the past of "lie": "is to
    attend a rally, lay a wreath and meet A"."""
    for node in doc:
        laid = node.lower_ == "lay" and node.tag_ == "VBD" and any(child.dep_ == "dobj" for child in node.children)
        if laid:
            _join_the_programme(node)


def _join_the_programme(node: Node) -> None:
    """Joins a verb without a subject to the last infinitive before it, if there is one."""
    before = [each for each in node.doc[: node.i] if each.tag_ == "VB"]
    if before and not any(child.dep_ in SUBJECTS for child in node.children):
        node.head, node.dep_, node.tag_ = before[-1], "conj", "VB"


def _rehang_bodies(parsed: Parsed, doc: Doc) -> None:
    """Joins the bodies of a list to the first of them, where the parse hangs the next one on what is told of the one
    before or of the subject: "met officials of the Ministry of Trade, the Bank of Peru and the Union of Miners", "the
    team met leaders of Peru, the Ministry of Trade and farmers"."""
    for node in doc:
        if node.dep_ not in ("conj", "appos") or node.tag_ != "NNP" or node.lower_ not in _BODY_NOUNS or node.i < 3:
            continue
        above, start = node.head, node.left_edge.i
        if doc[start - 1].lower_ not in (",", "and") or parsed.items[node.i].kind is not ItemKind.WORD:
            continue
        body = above
        while body.dep_ == "pobj" and body.head.lower_ in ("of", "for") and body.lower_ not in _BODY_NOUNS:
            body = body.head.head  # "Ministry" of "Ministry of Trade of Peru"
        if body != above and body.lower_ in _BODY_NOUNS and body.tag_ == "NNP" and body.i < above.i:
            node.head, node.dep_ = body, "conj"
        elif node.dep_ == "appos" and above.dep_ == "nsubj" and above.i < above.head.i < start:
            before = doc[start - 2]
            if before.dep_ == "pobj" and before.head.lower_ in ("with", "of"):
                node.head, node.dep_ = before, "conj"


def _join(parsed: Parsed, doc: Doc, told: list[Node]) -> None:
    """Joins two subjects that "and" joins behind an aside: "Smith, on a visit to Peru, and his counterpart Smith"."""
    first, second = told
    before = [node.lower_ for node in doc[first.i + 1 : second.i]]
    joined = before[:1] == [","] and "and" in before[-2:] and before[-1] in ("and", "his", "her", "its", "their")
    if joined and all(parsed.item(node).kind in _SOMEONE for node in told):
        second.head, second.dep_ = first, "conj"


def _names_before(parsed: Parsed, doc: Doc, root: Node) -> list[Node]:
    """The one or two who are named between a comma and the verb, with nothing else between them but "also"."""
    position = root.i - 1
    while position > 0 and doc[position].pos_ in _BEFORE_THE_VERB:
        position -= 1
    if doc[position].text == "," and position > 2:
        position -= 1  # "On Monday, the Minister of Trade, Ana Ruiz, | received"
    last = position
    if last > 2 and doc[last - 1].lower_ == "and" and _someone(parsed, last - 2):
        position = last - 2
    named = [doc[at] for at in sorted({position, last})]
    before = doc[position - 1].text if position > 0 else ""
    return named if before == "," and all(_someone(parsed, node.i) for node in named) else []


def _someone(parsed: Parsed, position: int) -> bool:
    return parsed.items[position].kind in _SOMEONE
