"""The record: the cited store of what was read, and the questions that can be asked of it."""

from dragoman.record import service_tables as _service
from dragoman.record.identity import tables as _tables  # so that all tables are described
from dragoman.record.ledger import tables as _ledger
from dragoman.record.record import Keeper, Receipt, Record

__all__ = ["Keeper", "Receipt", "Record"]

assert _tables and _ledger and _service
