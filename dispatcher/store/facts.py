"""The store of local facts: few rows, replaced whole by their external id."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, insert, select, update

from dispatcher.domain.area import Geocode
from dispatcher.domain.facts import LocalFacts
from dispatcher.store.database import MAX_ROWS, Database
from dispatcher.store.schema import places


class Facts:
    """Local facts of one database."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def put(self, facts: Sequence[LocalFacts], *, now: int) -> tuple[int, int]:
        """Create or replace by external id, 1,000 a transaction; how many are (new, changed).

        What says the same already is not touched. *now* is UTC ms.
        """
        new = changed = 0
        for start in range(0, len(facts), MAX_ROWS):
            part = {one.external_id: _row(one) for one in facts[start:start + MAX_ROWS]}
            async with self._db.write() as connection:
                query = select(places).where(places.c.external_id.in_(part))
                known = {row.external_id: row for row in await connection.execute(query)}
                for name, row in part.items():
                    if name not in known:
                        await connection.execute(insert(places).values(**row, updated_at=now))
                        new += 1
                    elif any(getattr(known[name], key) != value for key, value in row.items()):
                        await connection.execute(
                            update(places).where(places.c.external_id == name)
                            .values(**row, updated_at=now)
                        )
                        changed += 1
        return new, changed

    async def all(self) -> list[LocalFacts]:
        """All of them in order of external id, those that are not said any more too."""
        query = select(places).order_by(places.c.external_id)
        async with self._db.read() as connection:
            return [_facts(row) for row in await connection.execute(query)]

    async def remove(self, external_id: str) -> bool:
        """Forget one; whether there was one."""
        async with self._db.write() as connection:
            gone = await connection.execute(
                delete(places).where(places.c.external_id == external_id)
            )
        return bool(gone.rowcount)


def _row(one: LocalFacts) -> dict[str, Any]:
    return {
        "external_id": one.external_id, "communities": json.dumps(one.communities),
        "codes": json.dumps([[c.name, c.value] for c in one.codes]),
        "hazards": json.dumps(one.hazards), "sign": one.sign, "phone": one.phone,
        "papers": one.papers, "free": one.free, "animals": one.animals,
        "texts": json.dumps({k: dict(v) for k, v in one.texts.items()}, sort_keys=True),
        "confirmed_at": one.confirmed_at, "valid_until": one.valid_until,
    }


def _facts(row: Any) -> LocalFacts:
    return LocalFacts(
        external_id=row.external_id, communities=tuple(json.loads(row.communities)),
        codes=tuple(Geocode(name=n, value=v) for n, v in json.loads(row.codes)),
        hazards=tuple(json.loads(row.hazards)), sign=row.sign, phone=row.phone,
        papers=row.papers, free=bool(row.free), animals=bool(row.animals),
        texts=json.loads(row.texts), confirmed_at=row.confirmed_at or 0,
        valid_until=row.valid_until,
    )
