"""What is wrong with our senders, kept so that an operator is told once and every process knows."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, text

from dispatcher.store import schema as s
from dispatcher.store.bulk import many
from dispatcher.store.database import Database

TELL_AGAIN = 3_600_000  # ms; one that goes on is told again after an hour
_FRESH = 600_000  # ms after which one that has not come again is over
_DAY = 24 * 3_600_000
_PACE = 1_000  # ms
_T = s.sender_troubles.c
_SEEN = text(
    "INSERT INTO sender_troubles (sender, what, first_at, last_at, times)"
    " VALUES (:sender, :what, :now, :now, :n)"
    " ON CONFLICT (sender, what) DO UPDATE SET last_at = excluded.last_at,"
    # One that was over begins anew.
    " first_at = CASE WHEN sender_troubles.last_at < :over THEN excluded.first_at"
    " ELSE sender_troubles.first_at END,"
    " times = excluded.times + CASE WHEN sender_troubles.last_at < :over THEN 0"
    " ELSE sender_troubles.times END"
)
_TOLD = text(
    "UPDATE sender_troubles SET told_at = :now WHERE sender = :sender AND what = :what"
)

Trouble = tuple[str, str]  # (a sender's or an account's key, code or our own word)


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """A trouble that has shown within the last ten minutes; times in UTC ms."""

    sender: str
    what: str
    first_at: int
    last_at: int
    times: int


class Troubles:
    """Counts troubles; the first of a kind, and one that goes on for an hour, is to be told."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._counted: Counter[Trouble] = Counter()
        self._written: dict[Trouble, int] = {}
        self._telling: dict[Trouble, int] = {}

    @property
    def owing(self) -> bool:
        """Whether something was counted that is not written yet."""
        return bool(self._counted)

    async def seen(self, found: Mapping[Trouble, int], *, now: int) -> list[Trouble]:
        """Note how often each was met; those that somebody should be told of now.

        Each is written once a second at most, however many messages meet it. Whoever tells says
        so by :meth:`told`: were the process to die before, another one would tell.
        """
        self._counted.update(found)
        found = {
            one: n for one, n in self._counted.items()
            if not 0 <= now - self._written.get(one, -_PACE) < _PACE
        }
        rows = [
            {"sender": sender, "what": what, "now": now, "n": n, "over": now - _FRESH}
            for (sender, what), n in sorted(found.items())
        ]
        if not rows:
            return []
        for one in found:
            del self._counted[one]
            self._written[one] = now
        try:
            due = await self._note(rows, now)
        except BaseException:
            self._counted.update(found)  # nothing was kept: it is written with the next
            raise
        new = [
            one for one in due
            if one in found and now - self._telling.get(one, -TELL_AGAIN) >= TELL_AGAIN
        ]
        self._telling.update(dict.fromkeys(new, now))
        return new

    async def _note(self, rows: Sequence[Mapping[str, object]], now: int) -> list[Trouble]:
        """Write them; those of their senders that nobody was told of for an hour."""
        query = select(_T.sender, _T.what).where(
            func.coalesce(_T.told_at, 0) <= now - TELL_AGAIN,
            _T.sender.in_([row["sender"] for row in rows]),
        )
        async with self.db.write() as connection:
            await many(connection, _SEEN, rows)
            return [(r.sender, r.what) for r in await connection.execute(query)]

    async def told(self, troubles: Sequence[Trouble], *, now: int) -> None:
        """Somebody has been told of these."""
        if troubles:
            async with self.db.write() as connection:
                await many(connection, _TOLD, [
                    {"sender": sender, "what": what, "now": now} for sender, what in troubles
                ])

    async def present(self, *, now: int) -> list[Present]:
        """What is wrong now, the newest first."""
        query = select(s.sender_troubles).where(_T.last_at > now - _FRESH).order_by(
            _T.last_at.desc(), _T.sender, _T.what
        )
        async with self.db.read() as connection:
            return [
                Present(
                    sender=r.sender, what=r.what, first_at=r.first_at, last_at=r.last_at,
                    times=r.times,
                ) for r in await connection.execute(query)
            ]

    async def met_today(self, transport: str, *, now: int) -> int:
        """How many people count against a transport's daily limit now."""
        u = s.daily_users.c
        query = select(func.count()).where(u.sender == transport, u.since > now - _DAY)
        async with self.db.read() as connection:
            return int((await connection.execute(query)).scalar_one())
