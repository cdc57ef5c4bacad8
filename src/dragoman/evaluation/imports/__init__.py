"""Others' annotations of reports, placed in the record's own texts and held beside what it read there."""
