"""Exports: the record in the formats that others' tools and codebooks use, and what each format cannot hold.

A format is one file in ``formats/`` that says what it is in a ``FORMAT``; nothing else need know of it.
"""

from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.publish import Published, publish
from dragoman.exports.registry import all_formats, format_named

__all__ = ["Column", "Format", "Losses", "Published", "Table", "all_formats", "format_named", "publish"]
