"""Participles with which a speaker goes on behind what he has said: "said trade is growing, commending the port".

The parser hangs them on the clause that he says, whose subject would then be the one who commends. It is he himself
where the clause is no telling of what someone did: where it tells how things are or ought to be, or stands in quotes.
"""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import modal, subject

_GOING_ON = frozenset(
    """note add stress emphasize emphasise underline underscore affirm reaffirm reiterate say thank congratulate commend
    praise laud hail applaud appreciate urge call propose suggest express voice pledge vow welcome highlight describe
    consider believe hope wish warn state point recall assert confirm remark declare caution condemn criticize
    criticise reject denounce invite extend offer convey request ask acknowledge insist observe
    """.split()
)
"""Verbs whose participles are a speaker's own; others tell what is done: "should talk, sharing what they know"."""
_PRESENT = frozenset(("is", "are", "has", "have", "do", "does", "'s", "’s", "'re", "'ve"))
_GROUPS = frozenset("side delegation government party parliament team ministry".split())
_CLOSING = frozenset(('"', "”", "''"))
_WITHIN = ("conj", "advcl", "xcomp", "pcomp", "prep", "pobj", "dobj", "acl")


def behind_comma(participle: Node) -> bool:
    """Whether a participle of speech stands right behind a comma."""
    said = participle.tag_ == "VBG" and participle.dep_ == "advcl" and participle.lemma_ in _GOING_ON
    return said and participle.i > 0 and (participle.nbor(-1).text == "," or _behind_a_quotation(participle))


def goes_on_himself(participle: Node, other: Node) -> bool:
    """Whether a participle behind a comma is of the one whose verb reports the clause that it hangs on."""
    after = participle.i > 0 and participle.nbor(-1).text == ","
    if after and participle.lemma_ in ("express", "voice") and any(map(_his_own, participle.children)):
        return True  # "praised the port, which has grown, expressing her hope for more"
    if not behind_comma(participle):
        return False
    clause = _clause_said(participle.head, other)
    return clause is not None and (_behind_a_quotation(participle) or not _tells_of_deeds(clause))


def _clause_said(node: Node, other: Node) -> Node | None:
    """The clause of what a verb reports in which something stands, with no finite clause between."""
    while node.head != node:
        if node.dep_ == "ccomp":
            return node if node.head == other and node.i > other.i else None
        if node.dep_ not in _WITHIN:
            return None
        node = node.head
    return None


def _behind_a_quotation(participle: Node) -> bool:
    """Whether a quotation has just ended: "said: “Trade is growing,” stressing the need"."""
    near = [node.text for node in participle.doc[max(0, participle.i - 2) : participle.i]]
    return "," in near and not _CLOSING.isdisjoint(near)


def _tells_of_deeds(clause: Node) -> bool:
    """Whether a clause tells what someone did, and so may have said with it."""
    if clause.tag_ in ("VBZ", "VBP", "VB") or modal(clause) is not None:
        return False
    doer = subject(clause)
    thing = doer is not None and doer.tag_ in ("NN", "DT", "EX") and doer.lower_ not in _GROUPS
    helped = any(child.dep_ in ("aux", "auxpass") and child.lower_ in _PRESENT for child in clause.children)
    return not helped and not thing


def _his_own(noun: Node) -> bool:
    """Whether something is told to be a person's: "her hope"."""
    owners = (child.lower_ for child in noun.children if child.dep_ == "poss")
    return noun.dep_ == "dobj" and not {"his", "her"}.isdisjoint(owners)
