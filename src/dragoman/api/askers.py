"""What an endpoint needs to know of who asks: their name for the record, and whether their role suffices."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Request

from dragoman.accounts import Role
from dragoman.api.guards.who import Asker
from dragoman.api.problems import Forbidden, SignInFirst


def asker_of(request: Request) -> Asker:
    """Who asks.

    Raises:
        SignInFirst: nobody is signed in.
    """
    asker: Asker | None = getattr(request.state, "asker", None)
    if asker is None:
        raise SignInFirst("Sign in first.")
    return asker


def _at_least(role: Role) -> Callable[[Request], Asker]:
    def check(request: Request) -> Asker:
        asker = asker_of(request)
        if not asker.role.may(role):
            raise Forbidden(f"This needs the role {role}; {asker.by} has the role {asker.role}. Ask an admin.")
        return asker

    return check


Reader = Annotated[Asker, Depends(_at_least(Role.READER))]
Reviewer = Annotated[Asker, Depends(_at_least(Role.REVIEWER))]
Editor = Annotated[Asker, Depends(_at_least(Role.EDITOR))]
Admin = Annotated[Asker, Depends(_at_least(Role.ADMIN))]
