"""Every table of the first schema.

Until the first release it follows ``schema.py``; from then on its tables are written out here and
each change is a revision of its own.
"""

from alembic import op

from dispatcher.store.schema_sources import metadata  # all tables hang on it by now

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create all tables and indexes."""
    metadata.create_all(op.get_bind())
