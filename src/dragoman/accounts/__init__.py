"""Accounts: who may do what with a record that is served, how they sign in, and the trail of what they changed."""

from dragoman.accounts.roles import Role
from dragoman.accounts.users import User

__all__ = ["Role", "User"]
