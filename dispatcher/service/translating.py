"""What issuers write freely, translated beside everything else: nothing waits for it."""

from collections.abc import Iterable, Sequence

import structlog

from dispatcher.domain.alert import Info, InfoGroup
from dispatcher.domain.errors import Refused
from dispatcher.domain.message import Rendering
from dispatcher.domain.record import AlertRecord
from dispatcher.domain.translation import EngineDown, Untranslated
from dispatcher.service.scenes import Scenes
from dispatcher.service.translation import desk_of, engine_of, models_of
from dispatcher.settings import Settings
from dispatcher.store.translations import Translations
from dispatcher.wiring import Parts
from dispatcher.words.places import names_of
from dispatcher.words.translated import language_of, wanted
from dispatcher.words.translation import Engine, available

log = structlog.get_logger(__name__)

_LOOK = 5.0  # real seconds between looks while nothing is written
_WARM = 4  # pairs, as many as the engine holds in memory
_TRIES = 3  # of an alert with an engine that fails; a new model begins anew


def wanted_here(settings: Settings) -> bool:
    """Whether this installation translates at all."""
    return settings.translation.machine != "off" and available()


class Translating:
    """Works through the open alerts, the gravest first, into the languages that policy allows."""

    def __init__(self, parts: Parts, scenes: Scenes, *, engine: Engine | None = None) -> None:
        self._parts = parts
        self._scenes = scenes
        self._models = models_of(parts.settings)
        self._engine = engine or engine_of(parts.settings, self._models)
        self._desk = desk_of(parts, self._engine)
        self._store = Translations(parts.db)
        self._done: dict[int, tuple[object, ...]] = {}
        self._tries: dict[int, int] = {}

    async def run(self) -> None:
        """Until it is cancelled; the engine's process ends with it."""
        try:
            await self._warm()
            while True:
                await self.work()
                await self._parts.wake.wait("translate", _LOOK)
        finally:
            await self._engine.close()

    async def work(self) -> None:
        """Translate what is open and not translated yet."""
        models = tuple(model.sha256 for model in self._models.all())
        if not models:
            return
        open_now = await self._store.open_alerts()
        self._forget([alert_id for alert_id, _ in open_now])
        for alert_id, digest in open_now:
            state = (digest, models)
            if self._done.get(alert_id) == state or self._tries.get(alert_id, 0) >= _TRIES:
                continue
            record = await self._parts.alerts.by_id(alert_id)
            if record is None:
                continue
            try:
                await self._alert(record)
            except EngineDown as fault:
                self._tries[alert_id] = self._tries.get(alert_id, 0) + 1
                log.warning("translation.failed", alert=record.public_id, why=str(fault))
                return
            self._done[alert_id] = state

    def _forget(self, open_now: Sequence[int]) -> None:
        for memory in (self._done, self._tries):
            for alert_id in set(memory) - set(open_now):
                del memory[alert_id]

    async def _alert(self, record: AlertRecord) -> None:
        for group in self._scenes.document(record).groups:
            for info in group.infos:
                source = language_of(info)
                said = wanted(info)
                if source is None or not said:
                    continue
                for target in self._targets(source, group, record):
                    await self._block(record, info, said, source, target)

    def _targets(self, source: str, group: InfoGroup, record: AlertRecord) -> list[str]:
        """Allowed languages that the issuer does not speak in this group."""
        spoken = {language_of(info) for info in group.infos}
        policy = self._parts.settings.translation
        return [
            tag for tag in self._engine.targets(source)
            if tag not in spoken and policy.allows(tag, exercise=record.exercise)
        ]

    async def _block(
        self, record: AlertRecord, info: Info, said: Sequence[str], source: str, target: str
    ) -> None:
        try:
            found = await self._desk.render(
                said, source=source, target=target, places=names_of(info.areas),
                alert_id=record.id,
            )
        except EngineDown:
            raise
        except (Untranslated, Refused) as fault:
            log.warning("translation.none", alert=record.public_id, to=target, why=str(fault))
            return
        log.info(
            "translation.made", alert=record.public_id, to=target, sentences=len(found),
            blocked=sum(not one.usable for one in found), checks=_failed(found),
        )

    async def _warm(self) -> None:
        """Load what is likely wanted first, so that an alert need not wait for it."""
        source = self._parts.settings.authority.host_language
        allows = self._parts.settings.translation.allows
        likely = [(source, tag) for tag in self._engine.targets(source)
                  if allows(tag, exercise=True)][:_WARM]
        if not likely:
            return
        try:
            await self._engine.warm(likely)
        except (Untranslated, Refused) as fault:
            log.warning("translation.cold", why=str(fault))


def _failed(found: Iterable[Rendering]) -> str:
    return " ".join(sorted({c.name for one in found if not one.usable for c in one.failed}))
