"""Joining: which reports tell the same visit, meeting or call, across agencies, days and spellings."""
