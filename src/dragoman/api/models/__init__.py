"""The shapes of the answers, described field by field: what the API's own description is made of."""
