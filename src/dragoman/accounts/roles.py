"""Roles, each of which may do all that the one before it may."""

from enum import StrEnum


class Role(StrEnum):
    """What someone may do."""

    READER = "reader"
    """Look, search and export."""
    REVIEWER = "reviewer"
    """Judge pairs, correct and reject facts."""
    EDITOR = "editor"
    """Add and retract reports."""
    ADMIN = "admin"
    """Manage accounts and see the trail."""

    def may(self, needed: "Role") -> bool:
        """Whether this role may do what that one may."""
        order = list(Role)
        return order.index(self) >= order.index(needed)
