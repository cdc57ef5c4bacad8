"""Every clue is there where it should be and not elsewhere, and says what it is in a sentence."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Naming, Portrait, Verdict
from dragoman.domain.offices import Office
from dragoman.knowledge.names import load_names
from dragoman.knowledge.posts import load_posts
from dragoman.knowledge.spellings import load_spellings
from dragoman.resolution import clues
from dragoman.resolution.clues import name_of, names, offices, sentence_of, surroundings
from dragoman.resolution.decide import PARTS, PEOPLE, TABLES
from dragoman.resolution.joining import decide as joining
from dragoman.resolution.names import Likeness, Names
from dragoman.resolution.pairs import Pair
from dragoman.resolution.table import clues_of, decide

NAMES = Names(load_spellings(), load_names())
POSTS = load_posts()
MODULES = [importlib.import_module(f"{clues.__name__}.{each.name}") for each in pkgutil.iter_modules(clues.__path__)]
EVERY = [
    clue
    for module in MODULES
    for name, clue in inspect.getmembers(module, inspect.isfunction)
    if clue.__module__ == module.__name__ and not name.startswith("_")
]


def portrait(name: str = "lin mei", country: str = "CN", *titles: str, **more: object) -> Portrait:
    held = tuple(office for title in titles for office in POSTS.offices(title, "", country))
    one = Portrait("q", ActorKind.PERSON, Naming.FULL, (name,) if name else (), country, offices=held)
    return replace(one, **{"first": "2024-03-06", "last": "2024-03-06", **more})  # type: ignore[arg-type]


def pair(one: Portrait, other: Portrait, **more: object) -> Pair:
    likeness = Likeness.NONE
    if one.naming is other.naming is Naming.FULL:
        country = one.country or other.country
        likeness = NAMES.likeness(NAMES.name(one.names[0], country), NAMES.name(other.names[0], country))
    return Pair(one, other, likeness, POSTS, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("clue", EVERY, ids=name_of)
def test_every_clue_says_what_it_is(clue: Callable[..., bool]) -> None:
    sentence = sentence_of(clue)
    assert sentence.endswith(".")
    assert 20 < len(sentence) < 160


def test_every_clue_is_used() -> None:
    used = set(clues_of(TABLES)) | set(clues_of(joining.TABLES))
    assert used == {name_of(clue) for clue in EVERY}


FORMER = (Office(("foreign", "minister"), "CN"),)


@pytest.mark.parametrize(
    ("clue", "one", "other", "holds"),
    [
        (names.same_full_name, portrait("tran thi dao"), portrait("dao thi tran"), True),
        (names.same_full_name, portrait("tran thi dao"), portrait("tran thi hoa"), False),
        (names.other_spelling, portrait("sergey melnik", "RU"), portrait("sergei melnyk", "RU"), True),
        (names.other_spelling, portrait("wang yi", "CN"), portrait("weng yi", "CN"), False),
        (names.short_given_name, portrait("joe harding", "US"), portrait("joseph harding", "US"), True),
        (names.short_given_name, portrait("joe harding", "US"), portrait("robert harding", "US"), False),
        (names.shorter_form, portrait("julia vega", "CL"), portrait("julia vega marin", "CL"), True),
        (names.shorter_form, portrait("nguyen thi hong", "VN"), portrait("nguyen thi hong van", "VN"), False),
        (names.middle_name_left_out, portrait("ann lee", "US"), portrait("ann ruth lee", "US"), True),
        (names.middle_name_left_out, portrait("ruth lee", "US"), portrait("ann ruth lee", "US"), False),
        (names.middle_name_left_out, portrait("ann q lee", "US"), portrait("ann ruth lee", "US"), False),
        (names.other_middle_name, portrait("ann mary lee", "US"), portrait("ann ruth lee", "US"), True),
        (names.other_middle_name, portrait("ann lee", "US"), portrait("ann ruth lee", "US"), False),
        (names.many_words_alike, portrait("ann ruth lee", "US"), portrait("ann ruth holt lee", "US"), True),
        (names.many_words_alike, portrait("ann lee", "US"), portrait("ann ruth holt lee", "US"), False),
        (names.shorter_form, portrait("lan huong ngo", "VN"), portrait("ngo thi lan huong", "VN"), True),
        (names.misprint, portrait("armando quiroz", "PE"), portrait("armando quiros", "PE"), True),
        (names.misprint, portrait("lin mei", "CN"), portrait("lin hao", "CN"), False),
        (names.accents_differ, portrait(accented=("hung",)), portrait(accented=("hu+ng",)), True),
        (names.accents_differ, portrait(accented=("hung",)), portrait(), False),
        (offices.same_office, portrait("a b", "CN", "Vice FM"), portrait("a b", "CN", "Deputy Foreign Minister"), True),
        (offices.same_office, portrait("a b", "CN", "Foreign Minister"), portrait("a b", "CN", past=FORMER), True),
        (offices.same_office, portrait("a b", "CN", "President"), portrait("a b", "US", "President"), False),
        (offices.same_title, portrait("a b", "CN", "President"), portrait("a b", "US", "President"), True),
        (offices.same_sole_title, portrait("a b", "CN", "President"), portrait("a b", "US", "President"), True),
        (offices.same_sole_title, portrait("a b", "CN", "Senator"), portrait("a b", "US", "Senator"), False),
        (
            offices.like_office,
            portrait("a b", "VN", "Vice Chairman of the Assembly's Committee"),
            portrait("a b", "VN", "Vice Chairman of the National Assembly's Committee for External Affairs"),
            True,
        ),
        (offices.like_office, portrait("a b", "VN", "Minister"), portrait("a b", "VN", "Minister of Trade"), False),
        (surroundings.country_misread, portrait(), portrait(country="VN"), False),
        (offices.office_less_full, portrait("a b", "CN", "Premier"), portrait("a b", "CN", "Vice Premier"), False),
        (surroundings.in_those_years, portrait(), portrait(first="2030-01-01", last="2030-01-01"), True),
        (surroundings.in_those_years, portrait(), portrait(first="2044-01-01", last="2044-01-01"), False),
        (offices.same_sole_office, portrait("a b", "CN", "President"), portrait("a b", "CN", "President"), True),
        (offices.same_sole_office, portrait("a b", "US", "Senator"), portrait("a b", "US", "Senator"), False),
        (offices.offices_at_odds, portrait("a b", "CN", "Ambassador"), portrait("a b", "CN", "footballer"), True),
        (offices.offices_at_odds, portrait("a b", "CN", "Ambassador"), portrait("a b", "CN", "Envoy"), False),
        (offices.offices_unlike, portrait("a b", "CN", "Ambassador"), portrait("a b", "CN", "Minister"), True),
        (offices.offices_unlike, portrait("a b", "CN", "Ambassador"), portrait("a b", "CN"), False),
        (surroundings.same_country, portrait(), portrait(), True),
        (surroundings.same_country, portrait(country=""), portrait(country=""), False),
        (surroundings.other_country, portrait(country="CN"), portrait(country="VN"), True),
        (surroundings.other_country, portrait(country="NATO"), portrait(country="NO"), False),
        (surroundings.country_not_known, portrait(country=""), portrait(), True),
        (surroundings.at_that_time, portrait(), portrait(last="2024-09-01"), True),
        (surroundings.at_that_time, portrait(), portrait(last=None), False),
    ],
    ids=lambda value: name_of(value) if callable(value) else "",
)
def test_clues(clue: Callable[[Pair], bool], one: Portrait, other: Portrait, holds: bool) -> None:
    assert clue(pair(one, other)) is holds
    assert clue(pair(other, one)) is holds


def test_time_speaks_only_where_both_have_days() -> None:
    long_ago = replace(portrait(), first="1961-01-01", last="1961-12-31")
    assert surroundings.far_apart_in_time(pair(portrait(), long_ago))
    assert not surroundings.far_apart_in_time(pair(portrait(), replace(long_ago, last=None)))
    assert offices.offices_at_odds(pair(portrait("a b", "CN", "Ambassador"), portrait("a b", "CN", "poet")))
    earlier = replace(portrait("a b", "CN", "poet"), first="2014-01-01", last="2014-01-01")
    assert not offices.offices_at_odds(pair(portrait("a b", "CN", "Ambassador"), earlier))


def test_an_office_may_be_printed_less_fully() -> None:
    governor, of_a_state = portrait("a b", "US", "Governor"), portrait("a b", "US", "Governor of Utah")
    assert offices.office_less_full(pair(governor, of_a_state))
    assert not offices.office_less_full(pair(of_a_state, governor))


def test_who_changes_office_is_not_at_odds_with_himself() -> None:
    envoy = portrait("a b", "VN", "Ambassador to Laos", first="2020-01-01", last="2024-01-01", reports=9)
    minister = portrait("a b", "VN", "Minister of Trade", first="2024-01-20", last="2024-09-01", reports=4)
    assert not offices.offices_at_odds(pair(envoy, minister))
    assert offices.offices_at_odds(pair(envoy, replace(minister, first="2021-01-20", last="2021-09-01")))
    assert offices.offices_at_odds(pair(replace(envoy, reports=1), replace(minister, reports=1)))


def test_company_speaks() -> None:
    two = pair(portrait(), portrait("lin mai"), beside=True, across=True)
    assert surroundings.side_by_side(two)
    assert surroundings.on_two_sides(two)
    ruling = decide(two, PEOPLE)
    assert ruling is not None
    assert (ruling.verdict, ruling.clues, ruling.forbids) == (Verdict.DIFFERENT, ("on two sides",), True)


def test_whom_nearly_all_reports_mean_is_meant() -> None:
    part = Portrait("q1", ActorKind.PERSON, Naming.PART, ("lin",), "")
    known = replace(portrait(), reports=40)
    assert names.part_of_the_name(pair(part, known))
    ruling = decide(pair(part, known, share=0.98), PARTS)
    assert ruling is not None
    assert ruling.clues == ("part of the name", "mostly meant")
    assert decide(pair(part, replace(known, reports=3), share=0.98), PARTS) is None


def test_a_decision_names_the_clues_that_decided() -> None:
    ruling = decide(pair(portrait("lin mei", "CN", "Foreign Minister"), portrait("mei lin", "CN", "FM")), PEOPLE)
    assert ruling is not None
    assert (ruling.verdict, ruling.clues) == (Verdict.SAME, ("same full name", "same office"))


def test_those_without_a_full_name() -> None:
    part = Portrait("q1", ActorKind.PERSON, Naming.PART, ("lin",), "CN")
    assert names.same_part_of_a_name(pair(part, part))
    assert not names.same_part_of_a_name(pair(part, replace(part, names=("hao",))))
    office = Portrait("q2", ActorKind.PERSON, Naming.NONE, (), "CN", offices=FORMER)
    assert offices.office_alone(pair(office, portrait("lin mei", "CN", "Foreign Minister")))
    assert not offices.office_alone(pair(office, portrait("lin mei", "CN", "Minister of Trade")))
    body = Portrait("q3", ActorKind.ORGANISATION, Naming.FULL, ("foreign ministry",), "CN")
    assert names.same_body(pair(body, body))
    assert surroundings.in_those_days(pair(portrait(), portrait()))
