"""API tokens: for programs, shown once when they are made and kept as a hash, each revocable by its id."""

import secrets
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from dragoman.accounts.clock import moment
from dragoman.accounts.roles import Role
from dragoman.accounts.signing_in import hash_of
from dragoman.accounts.trail import note
from dragoman.accounts.users import User, named
from dragoman.errors import AccountError
from dragoman.record import Record
from dragoman.record.service_tables import api_tokens, users

BEGINS = "dragoman_"
"""By which a token that was published by mistake is recognised."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token, without what opens anything."""

    id: str
    user: str
    label: str
    created: str
    until: str | None
    revoked: str | None


def make(record: Record, name: str, label: str, *, by: str, days: int | None = None) -> tuple[Token, str]:
    """A new token for an account, and the secret itself, which is never to be had again.

    Raises:
        AccountError: there is no such account, or it is disabled.
    """
    secret = BEGINS + secrets.token_urlsafe(32)
    token = Token(
        "t" + secrets.token_hex(4), "", label.strip(), moment(), moment(days * 86_400) if days else None, None
    )
    with record.writing() as connection:
        user = named(connection, name)
        if user.disabled:
            raise AccountError(
                f"The account {user.name} is disabled. Enable it first: dragoman user enable {user.name}"
            )
        row = {"id": token.id, "user": user.id, "label": token.label, "hash": hash_of(secret)}
        connection.execute(api_tokens.insert(), row | {"created_at": token.created, "until": token.until})
        note(connection, by, "made a token", token.id, {"for": user.id, "label": token.label})
    return Token(token.id, user.id, token.label, token.created, token.until, None), secret


def tokens_of(record: Record, name: str) -> tuple[Token, ...]:
    """Every token of an account, newest first."""
    with record.asking() as connection:
        user = named(connection, name)
        query = select(api_tokens).where(api_tokens.c.user == user.id)
        return tuple(map(_token, connection.execute(query.order_by(api_tokens.c.created_at.desc(), api_tokens.c.id))))


def revoke(record: Record, id_: str, *, by: str, only_of: str | None = None) -> None:
    """Let a token open nothing any more; ``only_of`` refuses one that is not of this account.

    Raises:
        AccountError: there is no such token that still opens something.
    """
    with record.writing() as connection:
        mine = (api_tokens.c.id == id_) & api_tokens.c.revoked_at.is_(None)
        if only_of is not None:
            mine &= api_tokens.c.user == only_of
        changed = connection.execute(api_tokens.update().where(mine).values(revoked_at=moment()))
        if not changed.rowcount:
            raise AccountError(f"There is no token {id_!r} that could be revoked.")
        note(connection, by, "revoked a token", id_)


def user_of(record: Record, secret: str) -> User | None:
    """Whose token this is; ``None`` where it opens nothing."""
    query = (
        select(users)
        .join_from(api_tokens, users, users.c.id == api_tokens.c.user)
        .where(api_tokens.c.hash == hash_of(secret), api_tokens.c.revoked_at.is_(None))
        .where(users.c.disabled_at.is_(None), api_tokens.c.until.is_(None) | (api_tokens.c.until > moment()))
    )
    with record.asking() as connection:
        row = connection.execute(query).one_or_none()
    return User(row.id, row.name, Role(row.role), row.created_at, row.disabled_at) if row is not None else None


def _token(row: Row[Any]) -> Token:
    return Token(row.id, row.user, row.label, row.created_at, row.until, row.revoked_at)
