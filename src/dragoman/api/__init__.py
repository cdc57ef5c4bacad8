"""The record over HTTP: JSON under ``/api``, one module a noun in ``nouns/``, made into one application by ``app``.

Endpoints are plain functions of a record and what was asked; pages call them as they are. Whatever goes wrong is
answered by ``problems``; ``caching`` gives every answer its ETag.
"""
