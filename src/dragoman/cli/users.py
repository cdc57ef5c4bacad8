"""``dragoman user``: accounts of a record that is served to a team. Passwords are asked for, and never an argument."""

import getpass
import os
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.asking import Format, FormatOption, RecordOption, print_json
from dragoman.cli.printing import say
from dragoman.errors import AccountError

if TYPE_CHECKING:
    from dragoman.accounts import Role
    from dragoman.record import Record

Name = Annotated[str, typer.Argument(metavar="NAME", help="The name of the account, with or without accents.")]


class RoleName(StrEnum):
    """What an account may do; each role may do all that the one before it may."""

    READER = "reader"
    REVIEWER = "reviewer"
    EDITOR = "editor"
    ADMIN = "admin"


def register(app: typer.Typer) -> None:
    """Add ``user`` with its own commands."""
    accounts = typer.Typer(no_args_is_help=True, help="Accounts for a team: who may read, judge, add and manage.")
    for command in (add, listing, role, password, disable, enable, token, tokens, revoke, trail):
        accounts.command("list" if command is listing else command.__name__)(command)
    app.add_typer(accounts, name="user")


def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name to sign in with.")],
    role: Annotated[RoleName, typer.Option("--role", help="What the account may do.")] = RoleName.READER,
    record: RecordOption = None,
) -> None:
    """Make an account; its password is asked for, or read from standard input."""
    users = _users()
    with _open(record, create=True) as opened:
        if not users.are_there_any(opened) and role is not RoleName.ADMIN:
            raise AccountError(
                f"The first account must be one that manages accounts. Make it: dragoman user add {name} --role admin"
            )
        made = users.add(opened, name, _password(), _role(role), by=_me())
        print(f"{made.name} may sign in as {made.role}. The record {opened.place} now needs signing in when served.")


def listing(record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """List the accounts and their roles."""
    with _open(record) as opened:
        found = [
            {"name": one.name, "role": one.role.value, "created": one.created, "disabled": one.disabled}
            for one in _users().all_users(opened)
        ]
    if format is Format.JSON:
        print_json(found)
    elif not found:
        say("There are no accounts: the record is served to this computer alone.")
    else:
        _print_table(
            ("name", "role", "since", "disabled"),
            [(*map(str, list(one.values())[:3]), one["disabled"] or "") for one in found],
        )


def role(
    name: Name,
    new: Annotated[RoleName, typer.Argument(metavar="ROLE", help="reader, reviewer, editor or admin.")],
    record: RecordOption = None,
) -> None:
    """Give an account another role."""
    with _open(record) as opened:
        user = _users().set_role(opened, name, _role(new), by=_me())
    print(f"{user.name} is {user.role} now.")


def password(name: Name, record: RecordOption = None) -> None:
    """Give an account another password, and sign it out everywhere."""
    with _open(record) as opened:
        user = _users().set_password(opened, name, _password(), by=_me())
    print(f"{user.name} has a new password and is signed out everywhere.")


def disable(name: Name, record: RecordOption = None) -> None:
    """Let an account no longer sign in; its sessions and tokens end at once."""
    with _open(record) as opened:
        user = _users().disable(opened, name, by=_me())
    print(f"{user.name} is disabled. To undo it: dragoman user enable {user.name!r}")


def enable(name: Name, record: RecordOption = None) -> None:
    """Let a disabled account sign in again; its tokens stay revoked."""
    with _open(record) as opened:
        user = _users().disable(opened, name, by=_me(), undo=True)
    print(f"{user.name} may sign in again, as {user.role}.")


def token(
    name: Name,
    label: Annotated[str, typer.Option("--label", help="What it is for.")] = "",
    days: Annotated[int | None, typer.Option("--days", min=1, help="It ends after so many days.")] = None,
    record: RecordOption = None,
) -> None:
    """Make a token for a program; it is shown this once."""
    from dragoman.accounts import tokens as kept

    with _open(record) as opened:
        made, secret = kept.make(opened, name, label, by=_me(), days=days)
    print(secret)
    say(f"Shown only now. Send it as 'Authorization: Bearer …'; to end it: dragoman user revoke {made.id}")


def tokens(name: Name, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """List the tokens of an account, without what opens anything."""
    from dataclasses import asdict

    from dragoman.accounts import tokens as kept

    with _open(record) as opened:
        found: list[dict[str, Any]] = [asdict(one) for one in kept.tokens_of(opened, name)]
    if format is Format.JSON:
        print_json(found)
    elif not found:
        say("No tokens.")
    else:
        rows = [tuple(one[key] or "" for key in ("id", "label", "created", "until", "revoked")) for one in found]
        _print_table(("id", "for", "made", "until", "revoked"), rows)


def revoke(
    id: Annotated[str, typer.Argument(metavar="TOKEN", help="The id of a token, as `dragoman user tokens` gives it.")],
    record: RecordOption = None,
) -> None:
    """End a token."""
    from dragoman.accounts import tokens as kept

    with _open(record) as opened:
        kept.revoke(opened, id, by=_me())
    print(f"The token {id} opens nothing any more.")


def trail(
    record: RecordOption = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many steps, newest first.")] = 50,
    format: FormatOption = Format.TABLE,
) -> None:
    """Show who changed what, newest first."""
    from dataclasses import asdict

    from dragoman.accounts.trail import steps

    with _open(record) as opened:
        found = steps(opened, limit=limit)
    if format is Format.JSON:
        print_json(asdict(one) for one in found)
    elif not found:
        say("Nobody changed anything yet.")
    else:
        _print_table(("when", "who", "did", "what"), [(one.at, one.by, one.did, one.what) for one in found])


def _print_table(names: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    from rich.table import Table
    from rich.text import Text

    from dragoman.cli.layout import print_page

    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    for name in names:
        table.add_column(name)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    print_page(table)


def _users() -> Any:
    try:
        from dragoman.accounts import users
    except ImportError as error:
        raise AccountError("Accounts need a few more packages. Install them: pip install 'dragoman[serve]'") from error
    return users


def _role(name: RoleName) -> "Role":
    from dragoman.accounts import Role

    return Role(name.value)


def _open(url: str | None, *, create: bool = False) -> "Record":
    from dragoman.record import Record

    _users()
    return Record.open(url, create=create)


def _password() -> str:
    """Asked twice without echo at a terminal, else the first line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass("Password: ")
    if getpass.getpass("Again: ") != first:
        raise AccountError("The two passwords differ. Run the command again.")
    return first


def _me() -> str:
    """Who works at the command line, for the trail."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError):  # a process without a name, as in some containers
        name = f"user {os.getuid()}"
    return f"{name} at the command line"
