"""Offices: what the words of a title say, each office with its head, its side and its body.

A title phrase is [nationality or body] [modifiers] HEAD [of, for, to, in … body or country]. Several may be
joined by commas and "and"; a stretch without a head of its own goes on with the one before it ("Industry and
Trade").
"""

from dataclasses import dataclass, replace

from dragoman.reading.gazetteer import NATIONS, Hit, Kind
from dragoman.reading.officebodies import body_after, body_ahead, body_told_before
from dragoman.reading.regions import LINKS, MAJESTIES, NAMING
from dragoman.reading.view import View
from dragoman.reading.vocabulary import EVENT

_WHOLE = frozenset("president premier king queen sultan emir chancellor ambassador pope".split())
_WHOLE_OF_TWO = frozenset((("prime", "minister"), ("vice", "president"), ("foreign", "minister")))
"""Titles that have no field before them."""
_CROWNS = frozenset("king queen sultan emir amir emperor".split())
_TEAMS = frozenset(("delegation", "side", "team"))
_CUTS = frozenset((",", "and", "cum", "&", ";", "/"))
_DASHES = frozenset(("-", "–", "—"))
_ITS_MATTERS = frozenset(("integration", "affairs", "accession", "funds", "matters", "enlargement"))
"""What a state's own minister has to do with a body: "Deputy Prime Minister for EU Integration"."""
_PREPOSITIONS = frozenset(("of", "to", "in", "for", "at", "on", "by", "with", "from"))
_TOWARDS = frozenset(("on", "with", "by", "to"))
"""Prepositions that lead up to someone, and so to the head of his office."""
_HEADS = (Kind.TITLE, Kind.RANK)
_BODIES = (Kind.ORGANISATION, Kind.ORGAN, Kind.INSTITUTION)
_NAMED_BODIES = (Kind.ORGANISATION, Kind.ORGAN)
_BODY_WORDS = frozenset(("government", "party", "union", "cabinet", "senate", "house"))
"""Words of bodies that also stand before a head ("Party chief")."""
_FIELD = "affairs"
"""The noun of a field of work, in small letters too: "for political affairs"."""
_BEFORE_FIELDS = frozenset(("of", "for", "and", "&", "national"))
_ENVOYS = frozenset(
    ("high commissioner", "consul general", "consul-general", "consul", "envoy", "permanent representative")
)
_PERSONAL = frozenset(("prince", "princess", "professor", "ambassador", "senator", "engineer"))
_LOCAL = frozenset(
    (
        "mayor",
        "minister-president",
        "governor",
        "deputy governor",
        "deputy mayor",
        "vice mayor",
        "vice governor",
        "chairman",
        "secretary",
    )
)

_ARMY_GENERAL = "army general"
_PRESIDING = 5
"""Words before the chair that several have: "under the joint co-chair of"."""
_BEFORE_CHAIR = frozenset(("under", "the", "joint", "co", "-"))
_CHAIR = frozenset(("chair", "chairmanship", "chairpersonship", "presidency", "chairing"))

_PARLIAMENT = frozenset(
    """assembly parliament senate congress legislature duma parliamentary na bundestag riksdag knesset
        majlis representatives lords commons rada mejlis mazhilis majlisi khural hural kenesh maslahaty seimas saeima
        riigikogu sejm storting folketing skupstina""".split()
)
_PARTY = frozenset("politburo party cpv cpc lprp cpp".split())
_MILITARY = frozenset("defence defense army military navy".split())
_PEOPLE = frozenset("association friendship university company group corporation institute foundation chamber".split())
_OF_A_PART = ("provincial", "municipal")
"""Behind a place these make a body that of the place: "deputy head of the Salo provincial Military Command"."""
_STATE = frozenset("committee council ministry province city district".split())


@dataclass(frozen=True, slots=True)
class TitlePhrase:
    """One office at tokens ``[first, last)``: its head word, track, whose it is, and what body it belongs to.

    ``side`` is the country or body the office speaks for, ``of_nation`` where it is a country; ``posted_to`` is where
    an ambassador is posted.
    ``core`` is where the title begins without determiners, marks and honorifics; ``head_at`` where its head
    stands.
    """

    first: int
    core: int
    last: int
    head: str
    track: str
    side: str | None
    posted_to: str | None
    organisation: tuple[int, int] | None
    marks: tuple[str, ...]
    plural: bool = False
    head_at: tuple[int, int] = (0, 0)
    of_nation: bool = False

    @property
    def envoy(self) -> bool:
        """Whether the office is that of an envoy posted abroad."""
        return _is_envoy(self.head)


def _is_envoy(head: str) -> bool:
    return "ambassador" in head or "charge" in head or head in _ENVOYS


def title_phrases(view: View, first: int, last: int) -> list[TitlePhrase]:
    """The offices printed in tokens ``[first, last)``, in order; none where no head stands there."""
    phrases: list[TitlePhrase] = []
    first += view.low(first) == "of" and view.low(first + 1) == "the"  # "at the invitation | of the Minister A"
    for low, high in _segments(view, _after_presiding(view, first), last):
        phrase = _phrase(view, low, high)
        if phrase:
            phrases.append(phrase)
    return _sharing_side([phrase for phrase in phrases if not _group(phrase, phrases)])


def _after_presiding(view: View, first: int) -> int:
    """Where an office begins after "under the chair of", "under the co-chairmanship of", which is nobody's office."""
    position = first
    while position < first + _PRESIDING and view.low(position) in _BEFORE_CHAIR:
        position += 1
    under = "under" in (view.low(first - 1), view.low(first - 2), view.low(first))
    presiding = view.low(position).removeprefix("co-") in _CHAIR and view.low(position + 1) == "of"
    return position + 2 if under and presiding else first


def _group(phrase: TitlePhrase, phrases: list[TitlePhrase]) -> bool:
    """Whether a plural names the group of which a singular in the same title is one ("Co-Chairs – Governor
    A")."""
    return phrase.plural and any(not other.plural for other in phrases)


def _sharing_side(phrases: list[TitlePhrase]) -> list[TitlePhrase]:
    """The phrases of one title; a side printed with one of them is that of all."""
    side = next((phrase.side for phrase in phrases if phrase.side), None)
    return [phrase if phrase.side else replace(phrase, side=side) for phrase in phrases]


def _segments(view: View, first: int, last: int) -> list[tuple[int, int]]:
    """The stretches with one head each, cut at commas, "and", dashes that stand apart, and heads that follow
    on; what "and a …" adds without a head describes the holder, not the office."""
    segments: list[tuple[int, int]] = []
    start, described, bracketed = first, False, 0
    for position in range(first, last + 1):
        bracketed += (view.low(position) == "(") - (view.low(position - 1) == ")")
        follows_on = position < last and _follows_on(view, position, start, last)
        if position < last and not follows_on and (bracketed > 0 or not _parts(view, position)):
            continue  # within a bracket too: "Chief of the General Staff (Army, Navy and Air)"
        if position > start:
            headed = _headed(view, start, position)
            if not headed and segments and _opens_a_field(view, segments[-1][1], start, position):
                continue
            described = described or bool(segments) and not headed and view.low(start) in ("a", "an")
            if headed and segments and _headed(view, *segments[-1]) or not segments:
                segments.append((start, position))
            elif headed and (
                _of_no_field(view, start) or _nation_after_a_comma(view, start) or view.low(start) == "its"
            ):
                segments[-1] = (start, position)  # "the Border Committee and | its chairman"
            elif headed or not described:
                segments[-1] = (segments[-1][0], position)
        start = position if follows_on else position + 1
    return segments


def _nation_after_a_comma(view: View, start: int) -> bool:
    """Whether a comma parts a title from a body listed before: "officers from the Office of the Chief, | Lao envoy"."""
    return view.kind(start) is Kind.DEMONYM and view.low(start - 1) == ","


def _opens_a_field(view: View, before: int, start: int, position: int) -> bool:
    """Whether words without a head begin the next title, whose field "and" goes on, and do not end the one before:
    "Deputy Prime Minister, | Trade and Industry Minister"."""
    complete = view.kind(before - 1) is Kind.TITLE and view.low(before) == "," and start == before + 1
    return complete and view.low(position) == "and" and view.low(position + 1) not in ("a", "an", "the")


def _of_no_field(view: View, start: int) -> bool:
    """Whether a title after "and" is whole by itself, so that the words before are no field of it: "discussed the Red
    Sea and | President Falk thanked"."""
    words = (view.low(start), view.low(start + 1))
    team = view.low(start - 2) in _TEAMS and view.kind(start - 3) in NATIONS  # "the Lao delegation and | Minister A"
    return view.low(start - 1) == "and" and (team or words[0] in _WHOLE or words in _WHOLE_OF_TWO)


def _parts(view: View, position: int) -> bool:
    cut = view.at[position] is None and (view.low(position) in _CUTS or _apart(view, position))
    return cut and not _of_both_councils(view, position)


def _of_both_councils(view: View, position: int) -> bool:
    """Whether "and" joins two councils that are named in one: "President of the Councils of State | and Ministers"."""
    before = view.lows[max(0, position - 3) : position]
    ministers = position + 1 + (view.low(position + 1) == "of")
    return before == ["councils", "of", "state"] and view.low(ministers) == "ministers"


def _personal(hit: Hit) -> bool:
    """Whether a word is a rank or a title of birth or learning, which stand between an office and the name."""
    return hit.kind is Kind.RANK or hit.entry in _PERSONAL


def _titled(view: View, first: int, last: int) -> bool:
    return any(hit is not None and hit.kind is Kind.TITLE for hit in view.at[first:last])


def _follows_on(view: View, position: int, start: int, last: int) -> bool:
    """Whether a second title begins: where the first one's country ends ("Representative to the UN | Ambassador"),
    or with ranks that run to the name ("Minister of Defence | Major General")."""
    hit = view.at[position]
    if hit is not None and hit.entry == _ARMY_GENERAL and view.kind(hit.first - 1) in NATIONS:
        return position == hit.first + 1  # "Commander of the Royal Lao Army | General A"
    if hit is None or hit.first != position or position <= start:
        return False
    crowned = hit.entry in _CROWNS and hit.last == last and view.capital(position)
    if crowned and view.low(position - 1) not in ("of", "the", "crown"):
        return _titled(view, start, position)  # "Custodian of the Two Holy Mosques | King Saud"
    if _personal(hit):
        rest = set(view.at[position:last])
        return all(each is not None and _personal(each) for each in rest) and _titled(view, start, position)
    if view.low(position - 2) in ("of", "the") and hit.last < last:
        return False  # "of the UN Secretary-General for Libya"
    if view.low(position - 2) == "to" and hit.last == last and not view.capital(last):
        return False  # "A, Adviser to UAE President,"
    country = view.kind(position - 1) in (Kind.COUNTRY, Kind.ORGANISATION)
    return hit.kind is Kind.TITLE and country and _headed(view, start, position)


def _apart(view: View, position: int) -> bool:
    """Whether a dash parts two titles: blanks on both sides, and no two countries joined by it."""
    if view.low(position) not in _DASHES or position == 0:
        return False
    return (
        view.tokens[position - 1].blank_after
        and view.tokens[position].blank_after
        and not (view.kind(position - 1) is Kind.COUNTRY and view.kind(position + 1) in NATIONS)
    )


def _headed(view: View, first: int, last: int) -> bool:
    """Whether a head stands in the stretch before any preposition: "of the Prime Minister" is none of its
    own."""
    for position in range(first, last):
        if view.kind(position) in _HEADS:
            return True
        if view.at[position] is None and view.low(position) in _PREPOSITIONS and position > first:
            return False
    return False


def _phrase(view: View, first: int, last: int) -> TitlePhrase | None:
    while last > first and (hit := view.at[last - 1]) and _is_tail(view, hit):
        last = max(first, hit.first)
    hits = list(dict.fromkeys(hit for hit in view.at[first:last] if hit and hit.kind in _HEADS))
    if not hits:
        return None
    head = _head(view, hits, first)
    if head.kind is Kind.TITLE and _is_plural(view, head) and hits[-1].last == last and view.capital(hits[-1].first):
        head = hits[-1]  # "members of the delegation of President": the last title is the name's own
    if head.entry not in _ENVOYS and "ambassador" not in head.entry:
        last = _without_place(view, head.last, last)
    start = first
    for position in range(first, head.first):
        if view.at[position] is None and (view.low(position) in _PREPOSITIONS or view.low(position) == "that"):
            start = start if position > start and _of_body(view, position) else position + 1
    core, marks, side, of_nation = _premodifiers(view, start, head.first)
    posted_to, own, own_nation = _complement(view, head, last)
    named = view.low(head.last - 1)
    phrase = TitlePhrase(
        first=start,
        core=core,
        last=last,
        head=head.entry,
        track=_track(view, start, last, head.value if head.kind is Kind.TITLE else "military"),
        side=side or own,
        posted_to=posted_to,
        organisation=body_ahead(view, core, head.first) or body_after(view, head.last, last),
        marks=tuple(marks),
        plural=head.kind is Kind.TITLE and _is_plural(view, head),
        head_at=(head.first, head.last),
        of_nation=of_nation if side else own_nation,
    )
    return None if phrase.core >= phrase.last or not named else phrase


def _of_body(view: View, position: int) -> bool:
    """Whether a preposition before a head is within a body's name: "Department of Customs director"."""
    body = view.hit(position - 1)
    known = body is not None and (body.kind in _BODIES and body.value != EVENT or body.entry in _BODY_WORDS)
    return known and view.capital(position - 1) and view.low(position) in ("of", "for")


def _is_tail(view: View, hit: Hit) -> bool:
    """Whether a word at the end of a title is none of it: an honorific, a small "vice"; "affairs" and what stands
    behind "of" are a field of it, "minister of trade", "head of the Peruvian government"."""
    small = hit.kind is Kind.MODIFIER and not view.capital(hit.first) and hit.entry != _FIELD
    of_a_nation = view.kind(hit.first - 1) is Kind.DEMONYM and "of" in view.lows[max(0, hit.first - 3) : hit.first]
    if hit.entry in MAJESTIES and view.low(hit.first - 1) in ("of", "to"):
        return False  # "Adviser to His Majesty"
    if hit.entry == "party" and view.lows[max(0, hit.first - 2) : hit.first] == ["of", "the"]:
        return False  # "head of a department of the party"
    return hit.kind is Kind.HONORIFIC or small and view.low(hit.first - 1) not in _BEFORE_FIELDS and not of_a_nation


def _without_place(view: View, head_last: int, last: int) -> int:
    """Leaves out where something happened or is: "Chairman of the Commission | in Lima", "head of the bank | based in
    Lima"."""
    hit = view.hit(last - 1)
    if hit and hit.kind is Kind.CITY and hit.first > head_last and view.low(hit.first - 1) in ("in", "at"):
        place = hit.first - 1 - (view.low(hit.first - 2) in ("based", "headquartered"))
        return place if place > head_last else last
    return last


def _is_plural(view: View, head: Hit) -> bool:
    """Whether a head is printed in the plural: one of its words ends as the entry's does not."""
    entry = head.entry.split()
    return any(
        view.low(position).endswith(("s", "men")) and not any(word == view.low(position) for word in entry)
        for position in range(head.first, head.last)
    )


def _head(view: View, hits: list[Hit], first: int) -> Hit:
    """The head: the first title outside a complement, or the last of titles that stand directly together."""
    titles = [hit for hit in hits if hit.kind is Kind.TITLE]
    opened = first + (view.low(first) in _TOWARDS and view.at[first] is None)  # "called on | Chairman of the Chiefs"
    free = (hit for hit in titles if hit.first == opened or view.low(hit.first - 1) not in _PREPOSITIONS | {"the"})
    if titles and titles[0].first == first + 1 and view.low(first) == "the":
        return titles[0]
    head = next(free, None) or (titles or hits)[0]
    for other in titles:
        if other.first == head.last:
            head = other
    return head


def _premodifiers(view: View, first: int, head: int) -> tuple[int, list[str], str | None, bool]:
    """Where the title begins, the marks, the side that stands before a head, and whether it is a nation's."""
    core, marks = first, list[str]()
    side: str | None = None
    nation = False
    position = first
    while position < head:
        hit = view.at[position]
        if hit is None:
            small = view.low(position) in LINKS | {"its", "their", "his", "her", "a", "an", ",", "who", "is"}
            core = position + 1 if small and core == position else core
            position += 1
            continue
        if hit.kind in NATIONS and _of_two_nations(view, hit):
            side, nation = None, False
        elif hit.kind in NATIONS:
            side, nation = hit.value, True
        elif hit.kind is Kind.CITY:
            side, nation = side or hit.value, True
        elif hit.kind in (Kind.MARK, Kind.HONORIFIC):
            marks += [hit.entry] if hit.kind is Kind.MARK else []
            core = hit.last
        elif hit.kind in (Kind.ORGANISATION, Kind.ORGAN):
            side = side or hit.value or None
        position = hit.last
    return core, marks, side, nation


def _of_two_nations(view: View, hit: Hit) -> bool:
    """Whether a dash joins a nation to another: "Peru-Laos Commission Co-Chairman" tells neither's."""
    behind = view.low(hit.last) in _DASHES and view.kind(hit.last + 1) in NATIONS
    return behind or view.low(hit.first - 1) in _DASHES and view.kind(hit.first - 2) in NATIONS


def _complement(view: View, head: Hit, last: int) -> tuple[str | None, str | None, bool]:
    """Where the office is posted, whose it is, and whether that is a nation, from what stands after the head."""
    posted: str | None = None
    own: str | None = None
    nation = False
    link = ""
    fields = False  # within "Minister of State for Asia, the Gulf and the United Nations"
    for_another = head.entry == "ambassador" and view.low(head.last) == "for"  # "for the World Summit", of his state
    for_a_city = head.entry in _LOCAL or _is_envoy(head.entry) and "representative" not in head.entry
    for position in range(head.last, last):
        hit, low = view.at[position], view.low(position)
        if hit is None and (low in _PREPOSITIONS or low == "(" or low == "," and "ambassador" not in head.entry):
            link = low if view.low(position - 1) != "charge" else ""  # "Minister in charge of the Union": not of it
        if hit is None and low in _PREPOSITIONS:
            fields = low == "for" and "minister" in head.entry
        if hit is None or hit.first != position:
            continue
        of_a_part = hit.kind is Kind.CITY and (for_a_city or view.low(hit.last) in _OF_A_PART)
        if (hit.kind in NATIONS or of_a_part) and view.low(hit.last) not in _ITS_MATTERS:
            body = hit.kind is Kind.DEMONYM and view.kind(hit.last) in (*_BODIES, Kind.TITLE)  # "adviser to the Lao PM"
            owner = view.low(hit.last) in ("'s", "’s") and not _is_envoy(head.entry)  # "at Peru's Trade Office"
            body = body or owner or hit.last < last and view.kind(hit.last) is Kind.TITLE  # "adviser to UAE President"
            if not link and hit.kind is Kind.COUNTRY and hit.first == head.last and hit.last == last:
                nation, own = nation or own is None, own or hit.value  # "Foreign Minister Peru Ana Costa"
            elif link in ("to", "in", "at") and not body:
                posted = posted or hit.value
            elif (
                link in ("of", ",")
                or link
                and view.low(hit.last) in ("'s", "’s")
                or (hit.kind is Kind.DEMONYM or body)
                and link
            ):
                nation = nation or own is None
                own = own or hit.value
        elif hit.kind in _NAMED_BODIES and link and view.low(hit.last) not in _ITS_MATTERS:
            if link in ("of", "for", "(", "at", ",") and not for_another and not fields:
                own = own or hit.value or None
            elif hit.kind is Kind.ORGANISATION and link in ("to", "in"):
                posted = posted or hit.value or None
    return posted, own, nation


def body_before(view: View, office: TitlePhrase) -> tuple[int, int] | None:
    """The body printed before "its head" that the office belongs to, as tokens ``[first, last)``."""
    if not {"its", "their"} & {view.low(position) for position in range(office.first - 1, office.core)}:
        return None
    return body_told_before(view, office.first)


def _track(view: View, first: int, last: int, track: str) -> str:
    """The channel of an office: the words of its body say more than its head."""
    words = {view.low(position) for position in range(first, last)}
    if _PARLIAMENT & words:
        return "parliament"
    if _PARTY & words or "central" in words and "committee" in words and "front" not in words:
        return "party"
    if "front" in words:
        return "front"
    if _MILITARY & words and track != "party":
        return "military"
    if any(hit and hit.kind is Kind.ORGANISATION and len(hit.value) > 2 for hit in view.at[first:last]):
        return "international" if track in ("state", "people", "international") else track
    if _PEOPLE & words:
        return "people"
    return "state" if track == "people" and _STATE & words else track


__all__ = ["NAMING", "TitlePhrase", "body_before", "title_phrases"]
