"""What the record answers, as JSON: one function an answer, the same for the command line, the API and exports."""
