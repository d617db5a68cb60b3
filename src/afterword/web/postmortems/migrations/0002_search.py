"""The full-text index: FTS5 on SQLite, a tsvector with a GIN index on PostgreSQL."""

from django.db import migrations

SQLITE = """
CREATE VIRTUAL TABLE postmortems_search USING fts5(title, summary, body, tokenize = 'porter unicode61');
"""
# No foreign key: Django empties its own tables one statement for all, and does not know this one.
POSTGRESQL = """
CREATE TABLE postmortems_search (
    id bigint PRIMARY KEY,
    body text NOT NULL,
    vector tsvector NOT NULL
);
CREATE INDEX postmortems_search_vector ON postmortems_search USING gin (vector);
"""


def create(apps, editor):
    editor.execute(SQLITE if editor.connection.vendor == "sqlite" else POSTGRESQL)


def drop(apps, editor):
    editor.execute("DROP TABLE postmortems_search")


class Migration(migrations.Migration):
    dependencies = [("postmortems", "0001_initial")]
    operations = [migrations.RunPython(create, drop)]
