"""Who is who in the record: what is kept of it, and what resolution is told and tells."""
