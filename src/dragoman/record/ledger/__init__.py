"""The ledger of the record: commitments with what became of them, and what else is followed from report to report."""
