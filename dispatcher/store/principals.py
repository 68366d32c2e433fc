"""Who may do what: tokens, sign-ins, accepted languages, the mode row and the audit."""

import hashlib
import json
import secrets
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.errors import Conflict
from dispatcher.domain.record import Principal
from dispatcher.store import schema as s
from dispatcher.store.database import Database

_PREFIX = "toc_"  # so that a scanner of files recognises a token that leaked
_ONLY = 1  # the one row of the table mode
_MODE = select(s.mode)
_OF_TOKEN = select(s.principals).where(
    s.principals.c.token_hash == bindparam("lookup"), s.principals.c.disabled_at.is_(None)
)


def _hash(secret: str) -> str:
    # The secrets are random and long: a plain hash cannot be tried out.
    return hashlib.sha256(secret.encode()).hexdigest()


class Principals:
    """Tokens and sessions are stored as SHA-256; *new_secret* makes a random one."""

    def __init__(
        self, db: Database, *, new_secret: Callable[[], str] = secrets.token_urlsafe
    ) -> None:
        self.db = db
        self._new_secret = new_secret

    async def create_token(
        self, role: str, name: str, senders: Sequence[str] = (), *, now: int
    ) -> str:
        """A new API token; it is shown now and never again. *now* is UTC ms."""
        token = _PREFIX + self._new_secret()
        async with self.db.write() as connection:
            await connection.execute(insert(s.principals).values(
                public_id=_hash(token)[:12], name=name, role=role, token_hash=_hash(token),
                senders=json.dumps(list(senders)), created_at=now,
            ))
        return token

    async def by_token(self, token: str) -> Principal | None:
        """Whom a token stands for; None if unknown or disabled."""
        async with self.db.read() as connection:
            row = (await connection.execute(_OF_TOKEN, {"lookup": _hash(token)})).first()
        if row is None:
            return None
        return Principal(name=row.name, role=row.role, senders=tuple(json.loads(row.senders)))

    async def disable(self, name: str, *, now: int) -> int:
        """Take back every token of a name; how many there were."""
        async with self.db.write() as connection:
            result = await connection.execute(
                update(s.principals).where(
                    s.principals.c.name == name, s.principals.c.disabled_at.is_(None)
                ).values(disabled_at=now)
            )
        return result.rowcount

    async def create_link(self, who: str, role: str, *, now: int, lasts_ms: int) -> str:
        """The secret of a one-time sign-in link."""
        return await self._open("link", who, role, now, lasts_ms)

    async def sign_in(self, link: str, *, now: int, lasts_ms: int) -> str | None:
        """Redeem a link once; the new session's cookie, or None if used, unknown or too old."""
        t = s.sessions.c
        async with self.db.write() as connection:
            used = await connection.execute(update(s.sessions).where(
                t.lookup == _hash(link), t.kind == "link", t.used_at.is_(None), t.expires_at > now
            ).values(used_at=now))
            if not used.rowcount:
                return None
            row = (await connection.execute(
                select(t.who, t.role).where(t.lookup == _hash(link))
            )).one()
            return await self._insert(connection, "session", row.who, row.role, now, lasts_ms)

    async def session(self, cookie: str, *, now: int) -> Principal | None:
        """Whom a session cookie stands for, or None once it has run out."""
        t = s.sessions.c
        query = select(t.who, t.role).where(
            t.lookup == _hash(cookie), t.kind == "session", t.expires_at > now
        )
        async with self.db.read() as connection:
            row = (await connection.execute(query)).first()
        return Principal(name=row.who, role=row.role) if row else None

    async def sign_out(self, cookie: str) -> None:
        """End one session."""
        async with self.db.write() as connection:
            await connection.execute(
                delete(s.sessions).where(s.sessions.c.lookup == _hash(cookie))
            )

    async def sweep_sessions(self, *, now: int) -> None:
        """Drop links and sessions that have run out."""
        async with self.db.write() as connection:
            await connection.execute(delete(s.sessions).where(s.sessions.c.expires_at <= now))

    async def _open(self, kind: str, who: str, role: str, now: int, lasts_ms: int) -> str:
        async with self.db.write() as connection:
            return await self._insert(connection, kind, who, role, now, lasts_ms)

    async def _insert(
        self, connection: AsyncConnection, kind: str, who: str, role: str, now: int, lasts_ms: int
    ) -> str:
        secret = self._new_secret()
        await connection.execute(insert(s.sessions).values(
            lookup=_hash(secret), kind=kind, who=who, role=role, created_at=now,
            expires_at=now + lasts_ms,
        ))
        return secret

    async def accept_language(self, language: str, by: str, *, now: int) -> None:
        """A named officer lets a language's drafts go to the public; the first name is kept."""
        async with self.db.write() as connection:
            await connection.execute(text(
                "INSERT INTO accepted_languages (language, accepted_by, at)"
                " VALUES (:language, :by, :now) ON CONFLICT DO NOTHING"
            ), {"language": language, "by": by, "now": now})

    async def accepted(self) -> frozenset[str]:
        """Languages whose drafts may go to the public."""
        async with self.db.read() as connection:
            rows = await connection.execute(select(s.accepted_languages.c.language))
            return frozenset(rows.scalars())

    async def open_mode(self, wanted: str | None, *, now: int) -> str:
        """The mode of this database; a new one gets *wanted* (``exercise`` if None).

        Raises ``Conflict`` if *wanted* is another than the stored one.
        """
        async with self.db.write() as connection:
            await connection.execute(text(
                "INSERT INTO mode (id, mode, created_at) VALUES (:id, :mode, :now)"
                " ON CONFLICT DO NOTHING"
            ), {"id": _ONLY, "mode": wanted or "exercise", "now": now})
            stored = (await connection.execute(select(s.mode.c.mode))).scalar_one()
        if wanted and wanted != stored:
            raise Conflict(
                f"This database is in mode {stored} and TOCSIN_MODE asks for {wanted}; use another "
                "database, or `tocsin golive` to make an exercise database live."
            )
        return str(stored)

    async def go_live(self, *, now: int) -> None:
        """Make an exercise database live; raises ``Conflict`` for a demo's."""
        async with self.db.write() as connection:
            changed = await connection.execute(
                update(s.mode).where(s.mode.c.mode == "exercise")
                .values(mode="live", live_since=now)
            )
            if not changed.rowcount:
                raise Conflict("Only a database in mode exercise can become live.")

    async def mode_row(self) -> dict[str, Any]:
        """mode, stopped (an operator's stop-all), paused (our own caution), paused_reason,
        live_since, copied_at and resumed_at of a restored backup (UTC ms or None), last_delivery,
        clock_doubt (a sentence) and clock_word (how often somebody said that the clock is right).

        Raises ``Conflict`` before ``open_mode`` ever ran.
        """
        async with self.db.read() as connection:
            row = (await connection.execute(_MODE)).first()
        if row is None:
            raise Conflict("This database has no mode yet; start `tocsin serve` on it once.")
        return {
            "mode": row.mode, "stopped": bool(row.stopped), "paused": bool(row.paused),
            "paused_reason": row.paused_reason, "live_since": row.live_since,
            "copied_at": row.copied_at, "resumed_at": row.resumed_at,
            "last_delivery": row.last_delivery, "clock_doubt": row.clock_doubt,
            "clock_word": row.clock_word,
        }

    async def set_stopped(self, stopped: bool) -> None:
        """Stop every sending at once, or let it go on."""
        async with self.db.write() as connection:
            await connection.execute(update(s.mode).values(stopped=stopped))

    async def set_paused(self, paused: bool, reason: str = "") -> None:
        """The program's own caution (a restored backup), with its reason."""
        async with self.db.write() as connection:
            await connection.execute(update(s.mode).values(paused=paused, paused_reason=reason))

    async def doubt_clock(self, sentence: str) -> None:
        """Keep for everybody to see what is wrong with a clock."""
        async with self.db.write() as connection:
            await connection.execute(update(s.mode).values(clock_doubt=sentence))

    async def undoubt_clock(self, sentence: str) -> None:
        """What *sentence* says is over; what another process says of its clock stays."""
        async with self.db.write() as connection:
            await connection.execute(
                update(s.mode).where(s.mode.c.clock_doubt == sentence).values(clock_doubt="")
            )

    async def believe_clock(self) -> None:
        """Somebody says that the clocks are right: every process may believe its own again."""
        async with self.db.write() as connection:
            await connection.execute(
                update(s.mode).values(clock_word=s.mode.c.clock_word + 1, clock_doubt="")
            )

    async def audit(
        self, who: str, what: str, about: str, *, at: int, detail: str = "",
        connection: AsyncConnection | None = None,
    ) -> None:
        """Keep that *who* did *what*; joins the transaction of *connection* if there is one."""
        row = insert(s.audit).values(at=at, who=who, what=what, about=about, detail=detail)
        if connection is not None:
            await connection.execute(row)
            return
        async with self.db.write() as own:
            await own.execute(row)

    async def audited(self, *, limit: int = 100) -> list[dict[str, Any]]:
        """The newest audit rows: at (UTC ms), who, what, about, detail."""
        query = select(s.audit).order_by(s.audit.c.id.desc()).limit(limit)
        async with self.db.read() as connection:
            return [dict(row._mapping) for row in await connection.execute(query)]
