"""The record coded by others' codebooks: every candidate is a row, with ``included`` and the rule that decided."""
