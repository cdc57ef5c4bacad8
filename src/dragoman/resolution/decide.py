"""Decisions on two people or bodies: which clues together say that they are one."""

from collections.abc import Iterable

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Naming, Portrait
from dragoman.knowledge.posts import Posts
from dragoman.resolution.clues.names import (
    accents_differ,
    many_words_alike,
    middle_name_left_out,
    misprint,
    misprinted_part,
    other_middle_name,
    other_spelling,
    part_of_the_name,
    same_body,
    same_full_name,
    same_part_of_a_name,
    short_given_name,
    shorter_form,
)
from dragoman.resolution.clues.offices import (
    like_office,
    office_alone,
    office_less_full,
    offices_at_odds,
    offices_unlike,
    same_office,
    same_sole_office,
    same_sole_title,
    same_title,
)
from dragoman.resolution.clues.surroundings import (
    at_that_time,
    country_misread,
    country_not_known,
    far_apart_in_time,
    in_those_days,
    in_those_years,
    mostly_meant,
    on_two_sides,
    other_country,
    same_country,
    side_by_side,
)
from dragoman.resolution.names import Likeness
from dragoman.resolution.pairs import Pair
from dragoman.resolution.table import DIFFERENT, SAME, UNSURE, Line, narrowed, possibly

PEOPLE = (
    Line(DIFFERENT, (on_two_sides,), forbids=True),
    Line(DIFFERENT, (other_middle_name,), forbids=True),
    Line(DIFFERENT, (side_by_side,), unless=(same_full_name, short_given_name), forbids=True),
    Line(SAME, (same_full_name, same_title, country_misread), strength=9),
    Line(UNSURE, (same_full_name, other_country, at_that_time), forbids=True),
    Line(DIFFERENT, (other_country,), forbids=True),
    Line(UNSURE, (same_full_name, accents_differ), forbids=True),
    Line(UNSURE, (offices_at_odds,), unless=(same_office, like_office), forbids=True),
    Line(UNSURE, (far_apart_in_time,), unless=(same_office,), forbids=True),
    Line(SAME, (same_full_name, same_office), strength=9),
    Line(SAME, (same_full_name, like_office), strength=9),
    Line(SAME, (same_full_name, same_country), strength=8),
    Line(SAME, (other_spelling, same_office), strength=7),
    Line(SAME, (short_given_name, same_office), strength=7),
    Line(SAME, (other_spelling, same_country), strength=6),
    Line(SAME, (short_given_name, same_country), strength=6),
    Line(SAME, (same_full_name, country_not_known), strength=5),
    Line(SAME, (shorter_form, same_office), strength=4),
    Line(SAME, (shorter_form, same_country), unless=(offices_unlike,), strength=3),
    Line(SAME, (middle_name_left_out, country_not_known, at_that_time), unless=(offices_unlike,), strength=3),
    Line(SAME, (shorter_form, many_words_alike, country_not_known), unless=(offices_unlike,), strength=3),
    Line(SAME, (misprint, same_country, same_sole_office, in_those_years), strength=2),
    Line(UNSURE, (shorter_form, same_country)),
    Line(UNSURE, (shorter_form, country_not_known, at_that_time), unless=(offices_unlike,)),
    Line(UNSURE, (misprint, same_country)),
    Line(UNSURE, (other_spelling, country_not_known)),
    Line(UNSURE, (short_given_name, country_not_known)),
)
"""For two people whose full names are alike."""

PARTS = (
    Line(SAME, (part_of_the_name, same_office, same_country, at_that_time), strength=9),
    Line(SAME, (part_of_the_name, office_less_full, same_country, at_that_time), strength=8),
    Line(SAME, (part_of_the_name, same_country, at_that_time), unless=(offices_at_odds,), strength=6),
    Line(SAME, (part_of_the_name, same_office, same_country), strength=5),
    Line(SAME, (part_of_the_name, mostly_meant), unless=(offices_at_odds,), strength=4),
    Line(SAME, (part_of_the_name, same_office, at_that_time), strength=3),
    Line(SAME, (part_of_the_name, same_sole_title, in_those_years), strength=2),
    Line(UNSURE, (part_of_the_name, country_not_known, at_that_time)),
    Line(UNSURE, (part_of_the_name, same_country)),
)
"""For a part of a name, held against everyone of whose name it is a part."""

MISPRINTED = (Line(SAME, (misprinted_part, same_office, same_country, at_that_time), strength=1),)
"""For a part of a name that is nobody's, held against those of whose name it is a part but for a letter."""

UNNAMED = (
    Line(SAME, (office_alone, in_those_days), strength=3),
    Line(SAME, (office_alone, at_that_time), strength=1),
)
"""For an office without a name, held against those who are shown in it."""

LEFT = (
    Line(SAME, (same_part_of_a_name, same_country, same_office), strength=2),
    Line(SAME, (same_part_of_a_name, same_country), unless=(offices_unlike,), strength=1),
)
"""For two parts of a name that belong to nobody whose full name is known."""

BODIES = (
    Line(DIFFERENT, (same_body, other_country), forbids=True),
    Line(SAME, (same_body, same_country), strength=9),
)
"""For two bodies."""

TABLES = (PEOPLE, PARTS, MISPRINTED, UNNAMED, LEFT, BODIES)

PASSING = frozenset(
    (
        at_that_time,
        country_misread,
        far_apart_in_time,
        in_those_days,
        in_those_years,
        mostly_meant,
        offices_at_odds,
        on_two_sides,
        side_by_side,
    )
)
"""Clues that come and go as other reports show the two; all others are in what a portrait is made of."""

_OF_LIKENESS = (
    same_full_name,
    other_spelling,
    short_given_name,
    shorter_form,
    middle_name_left_out,
    other_middle_name,
    misprint,
)
"""Clues that say no more than how alike the names are."""


def people_alike(posts: Posts) -> dict[Likeness, tuple[Line[Pair], ...]]:
    """What `PEOPLE` says of those whose names are so alike, with no more lines than may fit them."""
    nobody = Portrait("", ActorKind.PERSON, Naming.FULL, (), "")
    pairs = {likeness: Pair(nobody, nobody, likeness, posts) for likeness in Likeness}
    return {likeness: narrowed(PEOPLE, {clue: clue(pair) for clue in _OF_LIKENESS}) for likeness, pair in pairs.items()}


def perhaps_one(table: Iterable[Line[Pair]]) -> tuple[Line[Pair], ...]:
    """A table that says ``same`` of all who may ever be held to be one, whatever else reports come to show of them."""
    return possibly(SAME, table, PASSING)
