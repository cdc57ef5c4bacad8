"""The formats, one file each; `registry.py` finds every ``FORMAT`` here."""
