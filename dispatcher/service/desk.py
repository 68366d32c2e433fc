"""The whole desk: alerts, people's pages, who is who, the console's board and health."""

import hmac

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

from dispatcher.domain.policy import AlertState
from dispatcher.domain.record import Principal
from dispatcher.ports.service import Json
from dispatcher.service.clockwatch import doubt_of
from dispatcher.service.compose import ComposeDesk
from dispatcher.service.library import LibraryDesk
from dispatcher.service.notices import NoticeDesk
from dispatcher.service.partial import PartialDesk
from dispatcher.service.people import FrontDoor, local
from dispatcher.service.publish import PublishDesk
from dispatcher.service.quarantine import QuarantineDesk
from dispatcher.service.review import ReviewDesk
from dispatcher.service.senders import problems
from dispatcher.service.source_health import measure, shown
from dispatcher.service.sources import routes
from dispatcher.store.board import board

SESSION_SECONDS = 12 * 3600
LINK_SECONDS = 15 * 60


class Desk(
    NoticeDesk, ComposeDesk, PublishDesk, QuarantineDesk, PartialDesk, ReviewDesk, LibraryDesk,
    FrontDoor,
):
    """Implements ``ports.service.Service``."""

    async def principal(self, token: str) -> Principal | None:
        """Whom a bearer token stands for; the bootstrap token of the settings has every role."""
        bootstrap = self.parts.settings.api_token.get_secret_value()
        if bootstrap and hmac.compare_digest(token.encode(), bootstrap.encode()):
            return Principal(name="bootstrap", role="admin", bootstrap=True)
        return await self.parts.principals.by_token(token)

    async def session(self, cookie: str) -> Principal | None:
        """Whom a session cookie stands for."""
        return await self.parts.principals.session(cookie, now=self.parts.clock.now())

    async def sign_in(self, link: str) -> str | None:
        """Redeem a one-time link."""
        return await self.parts.principals.sign_in(
            link, now=self.parts.clock.now(), lasts_ms=self._lasting(SESSION_SECONDS)
        )

    async def sign_out(self, cookie: str) -> None:
        """End a session at once."""
        await self.parts.principals.sign_out(cookie)

    async def login_link(self, who: str, role: str) -> str:
        """An address that signs *who* in once, within a quarter of an hour."""
        token = await self.parts.principals.create_link(
            who, role, now=self.parts.clock.now(), lasts_ms=self._lasting(LINK_SECONDS)
        )
        return f"{self.public_url.rstrip('/')}/login?link={token}"

    def _lasting(self, seconds: float) -> int:
        # A session lasts real hours, also where a demo's clock runs faster.
        return int(seconds * 1000 * self.parts.clock.scale)

    async def board(self) -> Json:
        """What the console shows."""
        found = await board(
            self.parts.db, clock_now=self.parts.clock.now(), zone_of=self.zone_of,
            alerts=await self.parts.alerts.listed(
                states=(
                    AlertState.ACTIVE, AlertState.AWAITING_APPROVAL, AlertState.HELD,
                    AlertState.WITHDRAWN, AlertState.SUPERSEDED,
                ), limit=20,
            ),
        )
        zone = self._house_zone()
        ours = [{"at_local": local(at, zone), "text": said}
                for at, said in await problems(self.parts)]
        for alert in found["alerts"]:
            if alert["state"] == AlertState.ACTIVE:
                alert["problems"] = ours + alert["problems"]
        doubt = doubt_of(self.parts) or found["clock_doubt"]
        return {**found, "clock_doubt": doubt, "sources": await self.sources()}

    async def sources(self) -> list[Json]:
        """Where alerts are fetched from, and how that goes."""
        ways = routes(self.parts.settings)
        health = await self.parts.feeds.health() if ways else {}
        return shown(ways, health, now=self.parts.clock.now())

    async def ready(self) -> tuple[bool, Json]:
        """Store, queue, provider (each asked now, within three seconds) and the clock."""
        found: dict[str, str] = {}
        for name, ask in (
            ("store", self.parts.db.ping), ("queue", self.parts.wake.ping),
            ("provider", self._provider_ok),
        ):
            try:
                await ask()
                found[name] = "ok"
            except Exception as error:  # noqa: BLE001 - whatever is wrong, say which part
                found[name] = f"not reachable ({type(error).__name__})"
        found["clock"] = doubt_of(self.parts) or "ok"
        ready = all(v == "ok" for v in found.values())
        return ready, {**found, **await self._resting()}

    async def _resting(self) -> Json:
        """Why nothing is sent although all is well; empty if it is."""
        try:
            row = await self.parts.principals.mode_row()
        except Exception:  # noqa: BLE001 - that the store is gone has been said
            return {}
        if row["stopped"]:
            return {"sending": "Stopped by stop-all; go on with: tocsin resume."}
        return {"sending": row["paused_reason"]} if row["paused"] else {}

    async def _provider_ok(self) -> None:
        if not await self.parts.lookup.reachable():
            raise ConnectionError("the provider does not answer")

    async def metrics(self) -> tuple[bytes, str]:
        """Deliveries by alert kind, channel, language and state; never a name or a number."""
        registry = CollectorRegistry()
        gauge = Gauge(
            "tocsin_deliveries", "Deliveries by state",
            ["kind", "purpose", "channel", "language", "state"], registry=registry,
        )
        for row in await self.parts.overview.counters():
            gauge.labels(
                row["kind"], row["purpose"], row["channel"], row["language"], row["state"]
            ).set(row["deliveries"])
        alerts = Gauge("tocsin_alerts", "Alerts by state", ["state"], registry=registry)
        for state, n in (await self.parts.overview.alert_states()).items():
            alerts.labels(state).set(n)
        Gauge(
            "tocsin_receipts_seen", "Receipts taken in since this process began",
            registry=registry,
        ).set(self.parts.intray.seen)
        Gauge(
            "tocsin_provider_available", "1 while the provider's circuit is closed",
            registry=registry,
        ).set(int(self.parts.account.available(self.parts.clock.now())))
        Gauge(
            "tocsin_clock_trusted", "1 while this process believes its clock", registry=registry,
        ).set(int(self.parts.clock.trusted()))
        measure(await self.sources(), registry)
        return generate_latest(registry), CONTENT_TYPE_LATEST
