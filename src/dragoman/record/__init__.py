"""The record: the cited store of what was read, and the questions that can be asked of it."""

from dragoman.record.record import Receipt, Record

__all__ = ["Receipt", "Record"]
