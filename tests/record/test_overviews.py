"""Overviews: what is slow is kept and made anew in the background, what is quick is of this moment; one makes it."""

import threading
import time

import pytest

from dragoman.record.overviews import Overviews


class Slow:
    """Takes its time, and counts."""

    def __init__(self, seconds: float = 0.02) -> None:
        self.made = 0
        self._seconds = seconds

    def __call__(self) -> int:
        time.sleep(self._seconds)
        self.made += 1
        return self.made


def test_what_is_quick_is_made_each_time() -> None:
    kept, make = Overviews(quick=5), Slow(0)
    assert [kept.get("a", make) for _ in range(3)] == [1, 2, 3]


def test_what_is_slow_is_kept_by_key() -> None:
    kept, make = Overviews(quick=0.01, worth=1000), Slow()
    assert [kept.get("a", make), kept.get("a", make), kept.get("b", make)] == [1, 1, 2]


def test_what_is_old_is_given_while_it_is_made_anew() -> None:
    kept, make = Overviews(quick=0.01, worth=2), Slow(0.05)
    assert kept.get("a", make) == 1
    time.sleep(0.15)
    assert kept.get("a", make) == 1
    for _ in range(200):
        if kept.get("a", make) > 1:
            break
        time.sleep(0.01)
    assert make.made > 1


def test_what_is_very_old_is_given_to_nobody() -> None:
    kept, make = Overviews(quick=0.01, worth=0.1), Slow(0.05)
    kept.get("a", make)
    time.sleep(0.05)
    assert kept.get("a", make) == 2


def test_of_many_who_ask_at_once_one_makes_it() -> None:
    kept, make = Overviews(quick=0.01, worth=1000), Slow(0.1)
    asking = [threading.Thread(target=kept.get, args=("a", make)) for _ in range(8)]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert make.made == 1


def test_overviews_of_overviews_do_not_wait_for_each_other() -> None:
    kept, inner = Overviews(quick=0.01, worth=1000), Slow()

    def whole() -> int:
        return int(kept.get("inner", inner))

    asking = [threading.Thread(target=kept.get, args=(key, whole), daemon=True) for key in range(6)]
    asking += [threading.Thread(target=kept.get, args=("inner", inner), daemon=True) for _ in range(6)]
    for one in asking:
        one.start()
    for one in asking:
        one.join(10)
    assert not any(one.is_alive() for one in asking)


def test_what_is_made_anew_gives_way_to_what_somebody_waits_for() -> None:
    kept, old = Overviews(quick=0.01, worth=1, oldest=1_000_000), Slow(0.05)
    assert kept.get("old", old) == 1
    goes_on, begun = threading.Event(), threading.Event()

    def long() -> str:
        begun.set()
        goes_on.wait(60)
        return "made"

    waiting = threading.Thread(target=kept.get, args=("long", long), daemon=True)
    waiting.start()
    assert begun.wait(60)
    while not any(one.name == "overviews" for one in threading.enumerate()) and kept.get("old", old) == 1:
        time.sleep(0.01)  # until it is old, and to be made anew
    time.sleep(0.5)  # by far long enough to make it
    assert kept.get("old", old) == 1
    assert old.made == 1
    goes_on.set()
    waiting.join(60)
    while kept.get("old", old) == 1:
        time.sleep(0.01)


def test_what_fails_is_told_and_not_kept() -> None:
    kept = Overviews(quick=0)

    def fail() -> int:
        raise ValueError

    for _ in range(2):
        with pytest.raises(ValueError):
            kept.get("a", fail)
    assert kept.get("a", lambda: 1) == 1
