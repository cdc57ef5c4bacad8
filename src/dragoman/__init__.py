"""Dragoman reads diplomatic reports and keeps the cited record of them."""

__version__ = "0.1.0"
