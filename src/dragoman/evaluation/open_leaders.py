"""World leaders and ambassadors (CIA World Factbook): the part of a name that stands alone is in capitals.

"Pham Minh CHINH" and "XI Jinping" say what a report will call them after the first mention. The name rules
are checked alone, and the reader on a report of two sentences.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.domain.text import Report
from dragoman.evaluation.coding import Coding
from dragoman.evaluation.open_cases import Case, code_of, load_records, outcome, person
from dragoman.evaluation.outcomes import Outcome
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.knowledge.names import NameRules, load_names

FIELDS = ("chief_of_state", "head_of_government", "ambassador_to_us", "us_ambassador")
LONGEST = 8
"""Words in the longest name."""
_TITLE = re.compile(
    r"^(?:(?:Interim|Acting|Transitional|Transition|Federal|Supreme|Vice|Deputy|Prime|Chief|Crown|Grand|Governor|State|"
    r"President|Minister|King|Queen|Emperor|Sultan|Amir|Emir|Sheikh|Shaykh|Prince|Princess|Pope|Chancellor|General|"
    r"Secretary|Chairman|Chairperson|Chairwoman|Premier|Taoiseach|Leader|Ambassador|Ambassador-designate|"
    r"Admin(?:istrator)?|Commissioner|Executive|Council|Party|Military|Captain|Capt\.|Gen\.|Lt\.|Col\.|Maj\.|Sr\.|"
    r"Dr\.|Sir|Dame|Lord|Appointed|Duke|First|of|the|State|Affairs|and|Taliban|Yang|Field|Marshal|Brig\.|Head|"
    r"Government|Self-proclaimed|Charg\S+|d['’]Affaires|Councilor|Co-Prince|Lieutenant|Colonel|Mr\.|Ms\.|Mrs\.|Commission|People's|Assembly|overall|Mann|Co-Vice|Presidency|Chair|"
    r"Commander|Major|Armed|Forces|Superior|Senior|designate|\(vacant\);)[,;]? +)+"
)
_ENDS = re.compile(r"\s*(?:, Head of| of the Netherlands| of Denmark| is the|\(since|\(born|;|, since|\().*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Leader:
    """A name in ordinary capitals, the part that stands alone, and the country whose customs it follows."""

    country: str
    title: str
    name: str
    short: str


def leaders(records: Iterable[dict[str, Any]]) -> Iterator[Leader]:
    """Every leader and ambassador whose name has one part in capitals."""
    for record in records:
        code = code_of(html.unescape(record["country"] or "")) or code_of(html.unescape(record["official"] or ""))
        for field in FIELDS:
            printed = html.unescape(record[field] or "").replace("\u00a0", " ")
            found = _leader("US" if field == "us_ambassador" else code, printed)
            if found:
                yield found


def _leader(code: str | None, printed: str) -> Leader | None:
    plain = _ENDS.sub("", printed.replace("(vacant); ", "")).strip()
    title = _TITLE.match(plain + " ")
    words = [word.strip(",") for word in plain[title.end() if title else 0 :].split()]
    capitals = [word for word in words if _in_capitals(word)]
    # the Factbook also has remarks in place of names: "note - the US ambassador to … is accredited to …"
    if (
        code is None
        or not 2 <= len(words) <= LONGEST
        or "Us" in map(_ordinary, words)
        or not capitals
        or len(capitals) == len(words)
    ):
        return None
    name = " ".join(_ordinary(word) for word in words)
    short = " ".join(_ordinary(word) for word in capitals)
    printed_title = title[0].strip(" ,;") if title else ""
    if "Charg" in printed_title:  # stands behind "Ambassador (vacant)"
        printed_title = "Chargé d'Affaires"
    return Leader(code, printed_title, name, short) if short in name else None


def _in_capitals(word: str) -> bool:
    """Whether a word is all capitals; initials and generational marks are not."""
    letters = [letter for letter in word if letter.isalpha()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters) and word not in ("II", "III", "IV")


def _ordinary(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-")) if _in_capitals(word) else word


def cases(records: Iterable[dict[str, Any]]) -> Iterator[Case]:
    """A case for every leader: named in full in the first sentence, and by the short form in the second."""
    for number, leader in enumerate(dict.fromkeys(leaders(records))):
        if leader.title:
            yield _case(number, leader)


def _case(number: int, leader: Leader) -> Case:
    title = leader.title.split(" and ")[0]
    country = load_countries()[leader.country]
    of = next(iter(country.adjectives), country.name)
    text = (
        f"{of} {title} {leader.name} met with United Nations Secretary-General Antonio Guterres in Geneva on "
        f"May 13, 2024.\n\n{leader.short} said cooperation with the United Nations is important."
    )
    report = Report(
        content=text,
        origin=f"leaders {number}",
        input_id=f"leader-{leader.country}-{number}",
        published="2024-05-14",
        language="en",
    )
    return Case(report, lambda coding: list(_judged(coding, leader)))


def _judged(coding: Coding, leader: Leader) -> Iterator[Outcome]:
    named = person(coding, leader.name)
    got = ", ".join(named.names) if named else ""
    yield outcome(coding.name, "name read whole", named is not None, leader.name, _names(coding))
    known = named is not None and search_key(leader.short) in {search_key(name) for name in named.names}
    yield outcome(coding.name, "short form", known, f"{leader.name}: {leader.short}", got or _names(coding))
    speakers = {speaker for statement in coding.statements for speaker in statement.speakers}
    spoke = named is not None and named.id in speakers
    yield outcome(coding.name, "short form speaks", spoke, leader.name, ", ".join(sorted(speakers)))


def _names(coding: Coding) -> str:
    return "; ".join(actor.name for actor in coding.actors if actor.kind == "person")


def short_form_table(path: Path, rules: NameRules | None = None) -> Iterator[str]:
    """How often each country's rule names the part in capitals: as its first choice, and at all."""
    rules = rules or load_names()
    found: dict[str, list[tuple[Leader, int]]] = {}
    for leader in dict.fromkeys(leaders(load_records(path))):
        found.setdefault(leader.country, []).append((leader, _rank(leader, rules)))
    yield f"{'country':8}{'rule':14}{'names':>6}{'first':>7}{'any':>6}  missed"
    total = first = anywhere = 0
    for code, ranked in sorted(found.items()):
        firsts, hits = sum(rank == 0 for _, rank in ranked), sum(rank >= 0 for _, rank in ranked)
        missed = "; ".join(f"{leader.name}: {leader.short}" for leader, rank in ranked if rank < 0)
        yield f"{code:8}{rules.of(code).short:14}{len(ranked):6}{firsts:7}{hits:6}  {missed}".rstrip()
        total, first, anywhere = total + len(ranked), first + firsts, anywhere + hits
    yield f"{'all':22}{total:6}{first:7}{anywhere:6}"
    if total:
        yield f"{'share':22}{'':6}{first / total:7.3f}{anywhere / total:6.3f}"


def _rank(leader: Leader, rules: NameRules) -> int:
    """The place of the right short form among the rule's forms; -1 where it is not among them."""
    forms = [search_key(form) for form in rules.of(leader.country).short_forms(leader.name)]
    return forms.index(search_key(leader.short)) if search_key(leader.short) in forms else -1
