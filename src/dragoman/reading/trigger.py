"""A trigger: the words that report one engagement, and who stands round them in the clause."""

from dataclasses import dataclass, field

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node


@dataclass(slots=True, eq=False)
class Trigger:
    """One trigger: the node that bears it, the verb that governs it, and who stands on which side of it.

    ``doers`` and ``others`` are nodes of the parse; ``destination`` nodes name a place; ``worldly`` says of a
    conference that its name is that of many states, ``towns`` of which countries the towns in it are; ``chaired`` says
    who chairs, the ``doer`` or ``both``; ``setting`` says of a visit that something is told to have been done on
    it, of a meeting that it is one of a row;
    ``watched`` says of a signing that its doers were there while others signed;
    ``dated`` is the one date that is meant where several are listed; ``states`` are those that take part, whoever sits
    for them; ``rule`` is the name of what found it, whose sentence is in `RULES`.
    """

    kind: EngagementKind
    format: Format
    label: str
    node: Node
    verb: Node | None
    rule: str
    doers: list[Node] = field(default_factory=list)
    others: list[Node] = field(default_factory=list)
    destination: list[Node] = field(default_factory=list)
    host_is: str = ""
    chaired: str = ""
    definite: bool = False
    nominal: bool = False
    worldly: bool = False
    towns: list[str] = field(default_factory=list)
    setting: bool = False
    watched: bool = False
    dated: Node | None = None
    split: bool = False
    states: list[str] = field(default_factory=list)


_BANQUETS = frozenset(("banquet", "dinner", "lunch", "luncheon", "breakfast"))
_MEALS = _BANQUETS | {"reception", "receptions", "tea"}
COURTESIES = (
    "call",
    "calls",
    "courtesy",
    "courtesy visit",
    "courtesy visits",
    "call visit",
    "call visits",
    "farewell visit",
)
"""Ends of labels of a meeting that the visitor pays and the host receives."""
ATTENDING = ("attend", "join", "participate")
"""Verbs of those who were there beside the principals."""
ARRIVING = ("arrive", "land", "touch")
"""Verbs of those who come to where a report is from, though only an airport is told."""
_THEN = frozenset(("then", "afterwards", "afterward", "thereafter", "subsequently"))
"""Words with which something follows on what was told."""
ALONE = frozenset(("meet", "speak", "talk", "confer"))
"""Verbs that may tell a meeting without "with"."""
OF_A_PAIR = frozenset(("engage", "convene", "gather", "huddle", "converse", "consult", "sit", "get", "come"))
"""Verbs that do so where several people by name are their subject: "A and B convened to discuss"."""
SIDELINES = frozenset(("sidelines", "sideline", "margins", "margin", "fringes", "fringe"))
"""Words that put a meeting beside someone else's event."""
CHANCES = frozenset(("opportunity", "chance", "occasion", "honour", "honor", "pleasure", "privilege"))
"""What one had of a meeting that took place: "had the opportunity to meet"."""
RECEIVING = ("receive", "host", "welcome", "greet", "summon")
"""Verbs whose subject is the host and whose object the visitor."""
KINDS = {
    "meeting": (EngagementKind.MEETING, Format.IN_PERSON),
    "call": (EngagementKind.CALL, Format.PHONE),
    "video": (EngagementKind.MEETING, Format.VIDEO),
    "visit": (EngagementKind.VISIT, Format.IN_PERSON),
    "conference": (EngagementKind.CONFERENCE, Format.IN_PERSON),
    "ceremony": (EngagementKind.CEREMONY, Format.IN_PERSON),
    "letter": (EngagementKind.CALL, Format.LETTER),
}
"""The kind and format of an engagement for each list of nouns of the lexicon."""

RECALLED = "talks recalled by what came of them"
OF_TWO = (EngagementKind.MEETING, EngagementKind.CALL)
"""Contacts that two sides have with each other."""
COMMITTEE = "a committee of two states"
JOINT_EXERCISE = "a joint exercise"
PORT_CALL = "ships in port"
ROUND = "a round that a clause dates"
FOLLOWED = "what followed"
OF_STATES = "talks called by two states"
LIKELY = "a sentence like those of contacts"
ON_ARRIVAL = "met on arrival"
WELCOME = "a welcome ceremony"
CALLED_AT = "a house visited"
HANDOVER = "handing over"
ATTENDED = "a ceremony attended abroad"
EVENT = "an event of two states"
TO_EACH_OTHER = "told to each other"
RULES = {
    "verb of meeting": "A verb of meeting joins the one who meets and the one met.",
    "verb of receiving": "Whoever receives or hosts is the host; whoever is received is the visitor.",
    "verb of calling": "A verb of telephoning joins the two ends of the line.",
    "verb of visiting": "A verb of travel takes the traveller to the country or city named after it.",
    "held a meeting": "'Held talks with' reports an engagement of the subject and those after 'with'.",
    JOINT_EXERCISE: "A joint exercise or patrol is a meeting of two states, of more of them a conference.",
    PORT_CALL: "Ships of a state that call at a foreign port are on a visit there.",
    COMMITTEE: "A joint committee that meets, or talks by the names of two states, are a meeting of the two.",
    ROUND: "A round of talks or a session of a joint committee that a clause dates is a meeting of two states.",
    OF_STATES: "Talks whose name has two states in it are of whoever speaks there and of the other state.",
    FOLLOWED: "Talks that followed those being told are of the same two.",
    "paid a visit": "'Paid a visit' and the like report a visit of the subject to the place after 'to'.",
    "meeting as a noun": "A noun of meeting with partners after it reports an engagement.",
    "visit as a noun": "A noun of visiting with an owner and a destination reports a visit.",
    "leading a delegation": "Whoever leads a delegation to a country visits it.",
    "presenting credentials": "An envoy's credentials are a ceremony of the envoy and whoever receives them.",
    "received with credentials": "Envoys received as they present their credentials take part in that ceremony.",
    LIKELY: "The sentence reads like those that people code as a contact, and names two sides.",
    RECALLED: "Talks at which something came about, or that only recall two states, are of the two.",
    "giving an award": "Whoever gives an order or medal takes part in a ceremony with whoever receives it.",
    HANDOVER: "Who hands something over to a body or to people of another side takes part in a ceremony with them.",
    EVENT: "An event of two states is one of those of both who are told to be there.",
    "opening something": "Those of two sides who open or unveil something take part in a ceremony.",
    ON_ARRIVAL: "Whoever meets a traveller at the airport or sees him off takes part in a ceremony with him.",
    WELCOME: "A welcome ceremony is one of the visitor and his host, also where only its name is told.",
    ATTENDED: "A guest who attends an inauguration, a parade or the like takes part in a ceremony of his hosts.",
    CALLED_AT: "Guests who visit a body by its name meet those of the house.",
    "laying a wreath": "A traveller who lays a wreath takes part in a ceremony of the visit.",
    "opening participle": "'Receiving …, the host said' reports a meeting of the speaker.",
    "being abroad": "Someone told to be in another country for a purpose is on a visit there.",
    "signing": "Those who sign a document together take part in a ceremony.",
    "attending a conference": "Attending a summit or conference is a conference of three or more sides.",
    "a transcript of two sides": "People of two sides who greet each other in a transcript have met.",
    TO_EACH_OTHER: "Two who talk to each other in a transcript tell of another contact that they had.",
    "sending a letter": "Greetings, condolences and letters are a call by letter where the report is about them.",
}


CREDENTIALS = ("presenting credentials", "received with credentials")
"""Rules of the ceremony at which envoys present their letters."""


def of_credentials(trigger: Trigger) -> None:
    """Makes a reception of envoys who came with their letters the ceremony that it is."""
    trigger.kind, trigger.label = EngagementKind.CEREMONY, "presentation of credentials"
    trigger.rule = "received with credentials"


def is_banquet(label: str) -> bool:
    """Whether a label is of a meal, which is another engagement than the talks before it: "working lunch"."""
    return label.split(" ")[-1] in _BANQUETS


def is_meal(label: str) -> bool:
    """Whether a label is of what a host gives for guests, a reception too."""
    return label.split(" ")[-1] in _MEALS


def after_that(trigger: Trigger) -> bool:
    """Whether a sentence says that something follows on what was told: "after that, they will hold talks"."""
    words = trigger.verb.lefts if trigger.verb is not None else ()
    after = (next(iter(child.children), None) for child in words if child.lower_ in ("after", "following"))
    return any(child.lower_ in _THEN for child in words) or any(
        node is not None and node.lower_ in ("that", "this", "which") for node in after
    )
