"""Signing in: a name and a password for a session, with a limit on how often it may fail.

The cookie holds a random key, the record only its hash. Failures are counted by name and by address, so that neither
one account nor many can be guessed at from one place; a name that does not exist is treated like one that does.
"""

import hashlib
import hmac
import secrets
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from dragoman.accounts import passwords
from dragoman.accounts.clock import moment
from dragoman.accounts.roles import Role
from dragoman.accounts.trail import note
from dragoman.accounts.users import User, password_of
from dragoman.errors import AccountError, RecordError, TooManyTriesError
from dragoman.knowledge.folding import search_key
from dragoman.record import Record
from dragoman.record.service_tables import failed_sign_ins, sessions, users

LASTS = 12 * 3600
"""Seconds for which a session lasts that is not used; a working day."""
AT_MOST = 7 * 24 * 3600
"""Seconds after which anyone signs in again."""
WINDOW = 15 * 60
"""Seconds over which failed sign-ins are counted."""
TRIES_BY_NAME = 5
TRIES_BY_ADDRESS = 20
_SEEN_EVERY = 60


@dataclass(frozen=True, slots=True)
class Session:
    """Who is signed in; ``csrf`` is what a form must bring back, known only to pages of this session."""

    user: User
    csrf: str


def hash_of(key: str) -> str:
    """The hash under which the key of a session or a token is kept; the keys are random, so that no salt is needed."""
    return hashlib.sha256(key.encode()).hexdigest()


def csrf_of(key: str) -> str:
    """What forms of a session bring back: who has the cookie can know it, and the cookie cannot be told from it."""
    return hmac.new(key.encode(), b"dragoman form", hashlib.sha256).hexdigest()


def sign_in(record: Record, name: str, password: str, address: str) -> str:
    """A new session's key, for the cookie.

    Raises:
        TooManyTriesError: it failed too often lately.
        AccountError: the name or the password is wrong; it is not said which.
    """
    keys = {f"name {search_key(name)[:200]}": TRIES_BY_NAME, f"address {address}": TRIES_BY_ADDRESS}
    with record.asking() as connection:
        _refuse_too_many(connection, keys)
        found = password_of(connection, name)
    if not passwords.fits(found[1] if found else None, password) or found is None:
        with record.writing() as connection:
            connection.execute(failed_sign_ins.delete().where(failed_sign_ins.c.at < moment(-WINDOW)))
            connection.execute(failed_sign_ins.insert(), [{"key": key, "at": moment()} for key in keys])
        raise AccountError("The name or the password is wrong.")
    return _begin(record, found[0], next(iter(keys)))


def session_of(record: Record, key: str) -> Session | None:
    """Who has the session of this key; ``None`` where it is over or never was."""
    id_ = hash_of(key)
    query = (
        select(users, sessions.c.seen_at)
        .join_from(sessions, users, users.c.id == sessions.c.user)
        .where(sessions.c.id == id_, users.c.disabled_at.is_(None))
        .where(sessions.c.until > moment(), sessions.c.seen_at > moment(-LASTS))
    )
    with record.asking() as connection:
        row = connection.execute(query).one_or_none()
    if row is None:
        return None
    if row.seen_at < moment(-_SEEN_EVERY):
        # where the record cannot be written just now, one who only reads is not kept from it
        with suppress(RecordError), record.writing() as connection:
            connection.execute(sessions.update().where(sessions.c.id == id_).values(seen_at=moment()))
    return Session(User(row.id, row.name, Role(row.role), row.created_at, row.disabled_at), csrf_of(key))


def sign_out(record: Record, key: str) -> None:
    """End a session."""
    with record.writing() as connection:
        connection.execute(sessions.delete().where(sessions.c.id == hash_of(key)))


def _begin(record: Record, user: User, failed: str) -> str:
    key = secrets.token_urlsafe(32)
    row = {"id": hash_of(key), "user": user.id, "begun_at": moment(), "seen_at": moment(), "until": moment(AT_MOST)}
    with record.writing() as connection:
        connection.execute(sessions.delete().where(sessions.c.until < moment()))
        connection.execute(sessions.insert(), row)
        connection.execute(failed_sign_ins.delete().where(failed_sign_ins.c.key == failed))
        note(connection, user.name, "signed in", user.id)
    return key


def _refuse_too_many(connection: Connection, keys: dict[str, int]) -> None:
    failed = failed_sign_ins.c
    for key, allowed in keys.items():
        lately = select(func.count(), func.min(failed.at)).where(failed.key == key, failed.at > moment(-WINDOW))
        number, _first = connection.execute(lately).one()
        if number >= allowed:
            raise TooManyTriesError(
                f"Signing in failed {number} times lately. Try again in {WINDOW // 60} minutes, or ask an admin.",
                WINDOW,
            )


def same(given: str, kept: str) -> bool:
    """Whether two secrets are one, in the same time wherever they differ."""
    return hmac.compare_digest(given.encode(), kept.encode())
