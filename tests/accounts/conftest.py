"""Passwords are hashed as they are for people, but with little work: a test need not hold out against guessing."""

from functools import partial

import pytest
from argon2 import PasswordHasher

from dragoman.accounts import passwords


@pytest.fixture(autouse=True)
def little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "PasswordHasher", partial(PasswordHasher, time_cost=1, memory_cost=64))
