"""What Alembic runs: the revisions over the connection that it was given."""

from alembic import context

from dispatcher.store.schema_sources import metadata  # all tables hang on it by now

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata,
    render_as_batch=True,
)
# The caller's transaction commits: a revision is there as a whole or not at all.
context.run_migrations()
