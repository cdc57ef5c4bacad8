"""How Alembic reaches the record: by the connection, already in a transaction, that the record hands it."""

from alembic import context

from dragoman.record.schema import metadata
from dragoman.record.versions import TABLE

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=TABLE,
)
context.run_migrations()
