"""Users: kept in the record with their role; one who leaves is disabled, not deleted, since the trail names them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dragoman.accounts import passwords
from dragoman.accounts.roles import Role
from dragoman.accounts.trail import note
from dragoman.errors import AccountError
from dragoman.knowledge.folding import search_key
from dragoman.record import Record
from dragoman.record.record import now
from dragoman.record.service_tables import api_tokens, sessions, users

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class User:
    """Someone who may sign in. ``id`` is the name in its folded form; ``disabled`` says since when, if at all."""

    id: str
    name: str
    role: Role
    created: str
    disabled: str | None


def add(record: Record, name: str, password: str, role: Role, *, by: str) -> User:
    """Make an account.

    Raises:
        AccountError: the name is taken or none, or the password is too short.
    """
    id_, shown = _id_of(name), name.strip()
    hashed = passwords.hash_of(password)
    with record.writing() as connection:
        if taken := _row(connection, id_):
            raise AccountError(f"There is an account {taken.name!r} already. Choose another name.")
        row = {"id": id_, "name": shown, "role": role.value, "password": hashed, "created_at": now()}
        connection.execute(users.insert(), row)
        note(connection, by, "added an account", id_, {"role": role.value})
        return named(connection, name)


def all_users(record: Record) -> tuple[User, ...]:
    """Every account, by name; the disabled ones too."""
    with record.asking() as connection:
        return tuple(map(_user, connection.execute(select(users).order_by(users.c.id))))


def are_there_any(record: Record) -> bool:
    """Whether accounts are set up: then everything needs signing in."""
    with record.asking() as connection:
        return bool(connection.scalar(select(func.count()).select_from(users)))


def set_role(record: Record, name: str, role: Role, *, by: str) -> User:
    """Give an account another role.

    Raises:
        AccountError: there is no such account, or nobody would be left who manages accounts.
    """
    with record.writing() as connection:
        user = named(connection, name)
        if role is not Role.ADMIN:
            _keep_an_admin(connection, user)
        connection.execute(users.update().where(users.c.id == user.id).values(role=role.value))
        note(connection, by, "changed a role", user.id, {"from": user.role.value, "to": role.value})
        return named(connection, name)


def set_password(record: Record, name: str, password: str, *, by: str) -> User:
    """Give an account another password; whoever is signed in with the old one is signed out.

    Raises:
        AccountError: there is no such account, or the password is too short.
    """
    hashed = passwords.hash_of(password)
    with record.writing() as connection:
        user = named(connection, name)
        connection.execute(users.update().where(users.c.id == user.id).values(password=hashed))
        connection.execute(sessions.delete().where(sessions.c.user == user.id))
        note(connection, by, "changed a password", user.id)
        return user


def disable(record: Record, name: str, *, by: str, undo: bool = False) -> User:
    """Let an account no longer sign in, end its sessions and tokens; ``undo`` lets it sign in again.

    Raises:
        AccountError: there is no such account, or nobody would be left who manages accounts.
    """
    with record.writing() as connection:
        user = named(connection, name)
        if not undo:
            _keep_an_admin(connection, user)
            connection.execute(sessions.delete().where(sessions.c.user == user.id))
            open_ = (api_tokens.c.user == user.id) & api_tokens.c.revoked_at.is_(None)
            connection.execute(api_tokens.update().where(open_).values(revoked_at=now()))
        change = users.update().where(users.c.id == user.id).values(disabled_at=None if undo else now())
        connection.execute(change)
        note(connection, by, "enabled an account" if undo else "disabled an account", user.id)
        return named(connection, name)


def named(connection: Connection, name: str) -> User:
    """The account of this name, however it is written.

    Raises:
        AccountError: there is none.
    """
    row = _row(connection, _id_of(name))
    if row is None:
        raise AccountError(f"There is no account {name!r}. To see all: dragoman user list")
    return _user(row)


def password_of(connection: Connection, name: str) -> tuple[User, str] | None:
    """The account of this name with its password's hash; ``None`` where there is none that may sign in."""
    row = _row(connection, search_key(name)) if name.strip() else None
    return (_user(row), row.password) if row is not None and row.disabled_at is None else None


def _keep_an_admin(connection: Connection, user: User) -> None:
    others = (users.c.role == Role.ADMIN.value) & users.c.disabled_at.is_(None) & (users.c.id != user.id)
    if user.role is Role.ADMIN and not connection.scalar(select(func.count()).select_from(users).where(others)):
        raise AccountError(f"{user.name} is the last who manages accounts. Make someone else an admin first.")


def _id_of(name: str) -> str:
    key = search_key(name)
    if not key or len(name) > LONGEST_NAME or any(not sign.isprintable() for sign in name):
        raise AccountError(f"A name has letters or digits, and at most {LONGEST_NAME} signs.")
    return key


def _row(connection: Connection, id_: str) -> Row[Any] | None:
    return connection.execute(select(users).where(users.c.id == id_)).one_or_none()


def _user(row: Row[Any]) -> User:
    return User(row.id, row.name, Role(row.role), row.created_at, row.disabled_at)
