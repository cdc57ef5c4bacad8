"""Aides: whom the office of someone serves, whose own name stands behind it.

"Falk, the aide to Minister Costa", "Falk, special envoy of President Costa and head of a bank".
"""

from dataclasses import replace

from dragoman.reading.appositions import office_told
from dragoman.reading.gazetteer import Kind
from dragoman.reading.offices import TitlePhrase, title_phrases
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.view import View

GOVERNING = frozenset(("with", "between", "by", "for", "to", "of", "from", "and", ","))
"""Words before a person after which the comma that closes an apposition also closes the clause's opening."""
AIDES = frozenset(
    ("assistant", "special assistant", "senior assistant", "aide", "adviser", "advisor", "senior adviser")
    + ("senior advisor", "special adviser", "special advisor", "deputy", "envoy", "special envoy", "chief of staff")
    + ("special representative", "personal representative", "representative", "emissary")
)
"""Offices that serve another: "the aide to Minister Costa"."""

_ENVOYS = frozenset(("envoy", "special envoy", "special representative", "personal representative", "emissary"))
_LEADERS = frozenset(("president", "prime minister", "king", "emir", "sultan", "chancellor", "general secretary"))
_FULL = 2
"""Words of a name that is no one's short form."""


def served_by(view: View, previous: PersonPhrase, offices: list[TitlePhrase]) -> int | None:
    """Where the title of someone begins whom the one named before serves: "Falk, the aide to | Minister Costa", "Falk,
    envoy of | President Costa", "Falk, spokesman for | the director of the Ports Costa"."""
    if not offices or view.low(previous.last) != ",":
        return None
    office = offices[-1]  # "Falk, Minister of Trade and envoy of | President Costa"
    own = title_phrases(view, previous.last + 1, office.first) if office.first > previous.last + 2 else []
    apart = office.first > previous.last + 2 and (not own or own[0].first > previous.last + 2)
    if apart or own and view.low(office.first - 1) not in (",", "and"):
        return None
    behind = office.head_at[1]
    speaks = office.head.startswith("spokes")
    to = next((p for p in range(behind, office.last) if view.low(p) == "to"), None)
    to = behind if view.low(behind) in ("of", "for") else to
    if to is None or office.head not in AIDES and not speaks:
        return None
    inner = next((p for p in range(to + 1, office.last) if view.kind(p) is Kind.TITLE), None)
    told = inner is not None and (speaks or view.capital(inner) and view.low(to + 1) != "the")
    return to + 1 if told else None


def of_himself(view: View, phrase: PersonPhrase, served: PersonPhrase) -> bool:
    """Whether the office told behind a name would serve the same one, and so is another's: "… with Minister Costa, an
    aide to Costa said"."""
    own, whom = view.lows[phrase.name_first : phrase.name_last], view.lows[served.name_first : served.name_last]
    between = view.lows[phrase.last : served.first]
    same = bool(whom) and own[-len(whom) :] == whom
    return same and between[:1] == [","] and between[-1:] == ["to"] and not AIDES.isdisjoint(between)


def take_in(view: View, phrase: PersonPhrase, served: PersonPhrase, ceiling: int) -> None:
    """Makes whom someone serves part of the office, whose side is the aide's too: "aide to Minister Costa"."""
    phrase.side = phrase.side or served.side
    served.side = served.side or phrase.side
    phrase.offices[-1] = replace(phrase.offices[-1], last=served.name_last)
    further = office_told(view, served.name_last + 1) if view.low(served.name_last) == "and" else None
    if further is not None and served.name_last + 1 < further.last <= ceiling - (ceiling < len(view.tokens)):
        phrase.offices += title_phrases(view, further.first, further.last)
        phrase.last = further.last + (view.low(further.last) == ",")
        return
    closing = view.low(served.name_last) == "," and view.low(phrase.first - 1) not in GOVERNING
    phrase.last = served.name_last + (closing and served.name_last + 1 < len(view.tokens))


def serve_the_owner(view: View, phrase: PersonPhrase, owner: PersonPhrase, ceiling: int) -> bool:
    """Gives someone the office in which he serves whoever is named behind him: "Falk, President Costa's envoy"; whether
    he does."""
    behind = view.low(phrase.last) == "," and owner.first == phrase.last + 1
    if phrase.offices or not behind or view.low(owner.last) not in ("'s", "’s"):
        return False
    told = office_told(view, owner.last + 1)
    offices = title_phrases(view, told.first, min(told.last, ceiling))
    if not offices or offices[0].head not in AIDES:
        return False
    phrase.offices = [replace(offices[0], first=owner.first, core=owner.first), *offices[1:]]
    phrase.side, phrase.last = phrase.side or owner.side or offices[0].side, offices[-1].last
    phrase.sure, owner.within = True, True
    return True


def name_aides(view: View, phrases: list[PersonPhrase]) -> None:
    """Gives the office in which someone serves a leader who is named in it to the one whose name a comma parts from it:
    "the special envoy of President Costa, | Luis Falk", "Adviser to Prime Minister Costa, Mr. Falk"."""
    for served, aide in zip(phrases, phrases[1:], strict=False):
        office = served.offices[0] if served.offices else None
        if office is None or office.head not in AIDES or aide.offices or view.low(served.name_last) != ",":
            continue
        if aide.first != served.name_last + 1 or aide.name_last - aide.name_first < _FULL:
            continue
        to = office.head_at[1]
        inner = next((p for p in range(to + 1, served.name_first) if view.kind(p) is Kind.TITLE), None)
        if view.low(to) not in ("of", "to", "for") or inner is None or not view.capital(inner):
            continue
        aide.offices, aide.side = [replace(office, last=served.name_last)], served.side
        aide.first, aide.sure = served.first, True
        served.offices = title_phrases(view, to + 1, office.last)
        served.first, served.last, served.within = to + 1, served.name_last, True
    named = {phrase.first for phrase in phrases}
    for served in phrases:
        if view.low(served.name_last) != "," or served.name_last + 1 not in named:  # ", former minister Luis Falk"
            _leave_the_envoy_unnamed(view, served)


def _leave_the_envoy_unnamed(view: View, served: PersonPhrase) -> None:
    """Parts a leader from the office of an envoy whom nobody names: "the special envoy of | President Costa" is not the
    President; "the special envoy of the President Luis Falk" may be the envoy's own name."""
    office = served.offices[0] if len(served.offices) == 1 else None
    if office is None or office.head not in _ENVOYS or office.last != served.name_first:
        return
    to = office.head_at[1]
    whom = title_phrases(view, to + 1, office.last) if view.low(to) == "of" and view.low(to + 1) != "the" else []
    if len(whom) == 1 and whom[0].head in _LEADERS and view.capital(whom[0].core):
        served.offices, served.first = whom, to + 1
        served.side = whom[0].side or served.side
