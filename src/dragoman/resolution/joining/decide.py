"""Decisions on two tellings: which clues together say that they are of one engagement."""

from dragoman.resolution.clues.days import (
    a_day_apart,
    a_few_days_apart,
    called_off_before,
    made_after_it_was_called_off,
    other_days,
    planned_for_before,
    reported_about_then,
    same_days,
    time_given_roughly,
    time_not_given,
    year_not_given,
)
from dragoman.resolution.clues.engagements import (
    a_side_more,
    both_sides_the_same,
    copied_text,
    one_is_a_stop_at_an_own_mission,
    one_side_the_same,
    one_was_planned,
    other_country_visited,
    other_kind,
    other_means,
    other_traveller,
    recalled,
    same_country_visited,
    same_label,
    same_offices_on_both_sides,
    same_traveller,
    someone_else,
    the_same_people,
    told_by_one_report,
    told_in_the_same_turn,
)
from dragoman.resolution.table import DIFFERENT, SAME, UNSURE, Line

VISITS = (
    Line(DIFFERENT, (told_by_one_report,), forbids=True),
    Line(DIFFERENT, (other_kind,)),
    Line(DIFFERENT, (one_is_a_stop_at_an_own_mission,)),
    Line(SAME, (same_traveller, same_country_visited, called_off_before), strength=6),
    Line(SAME, (same_traveller, same_country_visited, made_after_it_was_called_off), strength=5),
    Line(DIFFERENT, (planned_for_before,)),
    Line(DIFFERENT, (other_days,), forbids=True),
    Line(DIFFERENT, (other_traveller,), forbids=True),
    Line(DIFFERENT, (other_country_visited,), forbids=True),
    Line(SAME, (copied_text, same_traveller), strength=10),
    Line(SAME, (same_traveller, same_country_visited, same_days), strength=9),
    Line(SAME, (same_traveller, same_days), strength=8),
    Line(SAME, (same_traveller, same_country_visited, reported_about_then), strength=7),
    Line(SAME, (same_traveller, same_country_visited, one_was_planned, a_few_days_apart), strength=6),
    Line(SAME, (same_traveller, same_country_visited, a_day_apart), strength=6),
    Line(SAME, (same_traveller, same_country_visited, year_not_given), strength=5),
    Line(SAME, (same_traveller, same_country_visited, time_given_roughly), strength=4),
    Line(SAME, (same_traveller, same_country_visited, time_not_given, recalled), strength=3),
    Line(SAME, (same_traveller, same_country_visited, time_not_given, one_was_planned), strength=2),
    Line(UNSURE, (same_traveller, same_country_visited, time_not_given)),
    Line(UNSURE, (same_traveller, same_country_visited, a_few_days_apart)),
)
"""For two visits."""

CONTACTS = (
    Line(DIFFERENT, (told_by_one_report,), forbids=True),
    Line(DIFFERENT, (other_kind,)),
    Line(DIFFERENT, (other_means,)),
    Line(DIFFERENT, (other_days,), forbids=True),
    Line(DIFFERENT, (someone_else,), forbids=True),
    Line(DIFFERENT, (a_side_more,), forbids=True),
    Line(SAME, (copied_text, told_in_the_same_turn), strength=10),
    Line(SAME, (both_sides_the_same, same_days, same_label, told_in_the_same_turn), strength=9),
    Line(SAME, (both_sides_the_same, same_days, told_in_the_same_turn), strength=8),
    Line(SAME, (both_sides_the_same, same_days, same_label), strength=7),
    Line(SAME, (both_sides_the_same, reported_about_then, told_in_the_same_turn), strength=6),
    Line(SAME, (both_sides_the_same, a_day_apart, told_in_the_same_turn), strength=5),
    Line(SAME, (one_side_the_same, same_days, told_in_the_same_turn), strength=5),
    Line(SAME, (same_offices_on_both_sides, same_days, told_in_the_same_turn), strength=4),
    Line(SAME, (both_sides_the_same, year_not_given, told_in_the_same_turn), strength=4),
    Line(SAME, (both_sides_the_same, time_given_roughly), strength=3),
    Line(SAME, (both_sides_the_same, the_same_people, time_not_given, recalled), strength=2),
    Line(SAME, (both_sides_the_same, the_same_people, time_not_given, one_was_planned), strength=1),
    Line(UNSURE, (both_sides_the_same, the_same_people, time_not_given)),
    Line(UNSURE, (both_sides_the_same, same_days)),
    Line(UNSURE, (both_sides_the_same, one_was_planned, a_few_days_apart)),
)
"""For two meetings, calls, conferences or ceremonies."""

TABLES = (VISITS, CONTACTS)
