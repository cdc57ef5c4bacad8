"""Overviews: answers that are drawn from the whole record, kept for a while where a large record makes them slow.

Only a server keeps them. One that is made in a moment is made anew each time, so that a small record's are always of
this moment; one that takes long is given as it was while a newer one is made, in a hundredth of the time at most.
"""

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from dragoman.errors import DragomanError

logger = logging.getLogger(__name__)

QUICK = 0.1
"""Seconds; what is made faster is not kept."""
WORTH = 100
"""An overview is given for so many times the time that it took to make."""
OLDEST = 3
"""After so many times that time nobody is given it any more: it was not asked for while it could be made anew."""
AT_ONCE = 2
"""Overviews that people wait for, made side by side; what is made anew in the background goes one after another."""
GIVES_WAY = 10.0
"""Seconds for which what is made anew in the background waits, as long as somebody waits for another."""
MOST = 300
"""Overviews kept, those asked for last."""


@dataclass(slots=True)
class _Kept:
    value: Any
    until: float
    at_most: float
    being_made: bool = False


class Overviews:
    """The overviews of one record that a server keeps."""

    def __init__(self, quick: float = QUICK, worth: float = WORTH, oldest: float = OLDEST) -> None:
        self._quick = quick
        self._worth = worth
        self._oldest = oldest
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._lock = threading.Lock()
        self._turns = threading.BoundedSemaphore(AT_ONCE)
        self._behind = threading.BoundedSemaphore(1)
        self._waiting = 0
        self._nobody_waits = threading.Condition()
        self._mine = threading.local()
        self._making: dict[Hashable, threading.Lock] = {}

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """The overview of this key, made now, or not long ago."""
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None and kept.at_most > time.monotonic():
                self._kept.move_to_end(key)
                if kept.until < time.monotonic() and not kept.being_made:
                    kept.being_made = True
                    threading.Thread(target=self._again, args=(key, make), name="overviews", daemon=True).start()
                return kept.value
            own = self._making.setdefault(key, threading.Lock())
        # of many who ask at once for what nobody has yet, one makes it; it has its turn, so that it goes on
        with self._waited_for(), self._turn(self._turns), own:
            try:
                with self._lock:
                    kept = self._kept.get(key)
                return kept.value if kept is not None and kept.until > time.monotonic() else self._make(key, make)
            finally:
                with self._lock:
                    self._making.pop(key, None)

    def _make(self, key: Hashable, make: Callable[[], Any]) -> Any:
        begun = time.monotonic()
        value = make()
        took = time.monotonic() - begun
        with self._lock:
            if took >= self._quick:
                lasts, at = self._worth * took, time.monotonic()
                self._kept[key] = _Kept(value, at + lasts, at + self._oldest * lasts)
                while len(self._kept) > MOST:
                    self._kept.popitem(last=False)
            else:
                self._kept.pop(key, None)
        return value

    @contextmanager
    def _waited_for(self) -> Iterator[None]:
        """Somebody waits meanwhile."""
        if getattr(self._mine, "at_work", False):
            yield
            return
        with self._nobody_waits:
            self._waiting += 1
        try:
            yield
        finally:
            with self._nobody_waits:
                self._waiting -= 1
                self._nobody_waits.notify_all()

    @contextmanager
    def _turn(self, turns: threading.Semaphore) -> Iterator[None]:
        """Wait until few others are at work, since many at once are slower together than one after another.

        What somebody waits for does not wait behind what is made anew in the background.
        """
        if getattr(self._mine, "at_work", False):  # one overview is made of others
            yield
            return
        with turns:
            self._mine.at_work = True
            try:
                yield
            finally:
                self._mine.at_work = False

    def _again(self, key: Hashable, make: Callable[[], Any]) -> None:
        try:
            with self._turn(self._behind):
                with self._nobody_waits:
                    self._nobody_waits.wait_for(lambda: not self._waiting, GIVES_WAY)
                self._make(key, make)
        except Exception as error:  # noqa: BLE001 - what was kept is given on, and made when next asked for
            logger.warning("%s", error if isinstance(error, DragomanError) else f"A fault ({type(error).__name__}).")
            with self._lock:
                if key in self._kept:
                    self._kept[key].being_made = False
