"""Insert many rows at once, by a statement made once: what `bulk_create` does for it takes longer than the disk."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import AutoField, Field, Model

PLAIN = frozenset({int, str, type(None)})
"""Types that every database takes as they are; a JSON column never holds one of them here."""
TOGETHER = 200
"""Rows in one statement, where each statement is a journey to a server."""


def insert(model: type[Model], rows: Collection[Mapping[str, object]]) -> int:
    """Insert rows, each with all columns by the names of their fields, unless one of the same name is there.

    Returns how many were inserted. An id that the database makes is left out.
    """
    if not rows:
        return 0
    database = transaction.get_connection()
    fields = _fields(model)
    columns = [(field.attname, field.get_db_prep_save) for field in fields]
    moments: dict[datetime, object] = {}  # many rows share one, and each column would have it made anew

    def prepared(value: object, save: Callable[[object, BaseDatabaseWrapper], object]) -> object:
        if type(value) in PLAIN:
            return value
        if type(value) is not datetime:
            return save(value, database)
        if value not in moments:
            moments[value] = save(value, database)
        return moments[value]

    values = [[prepared(row[name], save) for name, save in columns] for row in rows]
    quoted = database.ops.quote_name
    table = quoted(model._meta.db_table)  # noqa: SLF001 - Django documents it
    names = tuple(quoted(str(field.column)) for field in fields)
    inserted = 0
    with database.cursor() as cursor:
        if database.vendor == "sqlite":
            cursor.executemany(_statement(table, names, 1), values)
            return int(cursor.rowcount)
        for start in range(0, len(values), TOGETHER):
            part = values[start : start + TOGETHER]
            cursor.execute(_statement(table, names, len(part)), [value for row in part for value in row])
            inserted += cursor.rowcount
    return inserted


@lru_cache(maxsize=512)
def _statement(table: str, names: tuple[str, ...], rows: int) -> str:
    row = f"({', '.join(['%s'] * len(names))})"
    values = ", ".join([row] * rows)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES {values} ON CONFLICT DO NOTHING"  # noqa: S608 - our own


@lru_cache(maxsize=8)
def _fields(model: type[Model]) -> "tuple[Field[Any, Any], ...]":
    fields = model._meta.concrete_fields  # noqa: SLF001 - Django documents it
    return tuple(field for field in fields if not isinstance(field, AutoField))
