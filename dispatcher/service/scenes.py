"""Gathers the scene of an alert: its document, its places and who is there now."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from dispatcher.cap import NO_LIMITS, read
from dispatcher.domain.alert import Alert, MsgType
from dispatcher.domain.area import rough_box
from dispatcher.domain.errors import NotFound
from dispatcher.domain.message import Rendering, Renderings
from dispatcher.domain.policy import Mode
from dispatcher.domain.record import AlertRecord
from dispatcher.pipeline.local import gathered
from dispatcher.pipeline.scene import Scene, Speaking, build
from dispatcher.store.facts import Facts
from dispatcher.store.translations import Translations
from dispatcher.wiring import Parts
from dispatcher.words.library import Approval
from dispatcher.words.translated import language_of, wanted

_KEPT = 256  # parsed documents kept in memory


class Scenes:
    """Scenes of one installation; documents are parsed once, people and places read afresh."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._translations = Translations(parts.db)
        self._facts = Facts(parts.db)
        self._documents: dict[tuple[int, str], Alert] = {}
        self._approvals = 0

    def document(self, record: AlertRecord) -> Alert:
        """The alert's parsed document."""
        key = (record.id, record.digest)
        if key not in self._documents:
            source = self._parts.sources.get(record.source)
            zone = ZoneInfo(source.zone if source else "UTC")  # of times without an offset
            alert = read(record.raw, limits=NO_LIMITS, default_zone=zone).alert
            if alert is None:
                raise NotFound(f"The document of alert {record.public_id} can no longer be read.")
            self.keep(record, alert)
        return self._documents[key]

    def keep(self, record: AlertRecord, alert: Alert) -> None:
        """Spare the parsing of a document that was read just now."""
        if len(self._documents) >= _KEPT:
            self._documents.clear()
        self._documents[record.id, record.digest] = alert

    async def of(self, record: AlertRecord) -> Scene:
        """Everything that decisions about *record* need to see."""
        chain = await self._parts.alerts.chain(record.id)
        roots = await self._roots(record)
        speaking = await self._speaking(record, sorted(set(roots.values())), chain)
        return await self.build(record, self.document(record), speaking, chain, roots)

    async def build(
        self, record: AlertRecord, alert: Alert, speaking: Sequence[Speaking], chain: list[int],
        roots: Mapping[int, int],
    ) -> Scene:
        """A scene of documents at hand (preview) or of stored ones."""
        parts = self._parts
        await self.learn()
        still_holds = await self._still_holds(record, speaking, chain)
        groups = await parts.communities.groups()
        return build(
            record, alert, speaking, now=parts.clock.now(), roots=roots,
            history=await parts.alerts.history(chain), mode=Mode(parts.settings.mode),
            words=parts.words,
            groups=groups, stations=await parts.communities.stations(),
            chain=chain, house=parts.house, select=parts.select,
            reviews=await parts.reviews.of_alert(record.id),
            accepted=await self.accepted(), still_holds=still_holds,
            renderings=await self._renderings(record, speaking),
            local=gathered(
                await self._facts.all(), groups, now=parts.clock.now(),
                days=parts.settings.facts.max_age_days,
            ),
        )

    async def _renderings(self, record: AlertRecord, speaking: Sequence[Speaking]) -> Renderings:
        """What is translated by now of what these blocks say; nothing waits for the rest."""
        said: dict[str, list[str]] = {}
        for info in (info for one in speaking for info in one.alert.infos):
            if (source := language_of(info)) is not None:
                said.setdefault(source, []).extend(wanted(info))
        found: dict[tuple[str, str], Rendering] = {}
        for source, sentences in said.items():
            found |= await self._translations.known(sentences, source=source)
        allows = self._parts.settings.translation.allows
        tags = {language for _, language in found}
        machine = {tag for tag in tags if allows(tag, exercise=record.exercise)}
        return Renderings(found=found, machine=frozenset(machine))

    async def learn(self) -> None:
        """Let what speakers have approved of the library meanwhile count."""
        mark = await self._parts.reviews.approvals_mark()
        if mark != self._approvals:
            self._parts.words.library.approve({
                (one.language, one.key): Approval(
                    shown=one.digest, text=one.text, reviewed_by=one.reviewed_by
                ) for one in await self._parts.reviews.remembered()
            })
            self._approvals = mark

    async def accepted(self) -> frozenset[str] | None:
        """Languages whose drafts may go out; None in demo and exercise: all may."""
        settings = self._parts.settings
        if settings.mode != "live":
            return None
        accepted = await self._parts.principals.accepted()
        return accepted | frozenset(self._parts.words.library.languages) \
            if settings.accept_drafts else accepted

    async def _roots(self, record: AlertRecord) -> dict[int, int]:
        """For an ending: by which of the alerts that it names each alert of its chain is ended."""
        if record.msg_type is not MsgType.CANCEL:
            return {}
        async with self._parts.db.read() as connection:
            named = await self._parts.alerts.targets(connection, record.id)
        return await self.roots(named)

    async def roots(self, named: Sequence[int]) -> dict[int, int]:
        """Each of *named*, and what it stands for, with the one of *named* it belongs to."""
        found: dict[int, int] = {}
        for alert_id in named:
            found |= dict.fromkeys(await self._parts.alerts.chain(alert_id), alert_id)
        return found | {i: i for i in named}

    async def _speaking(
        self, record: AlertRecord, ended: Sequence[int], chain: list[int]
    ) -> list[Speaking]:
        """Whose info blocks speak: a Cancel speaks with those of the alerts that it withdraws."""
        alert = self.document(record)
        if record.msg_type is not MsgType.CANCEL and alert.infos:
            return [Speaking(alert=alert)]
        spoken = [one for i in ended if (one := await self.spoken(i)) is not None]
        if not spoken:
            for alert_id in sorted(chain, reverse=True):
                if (one := await self.spoken(alert_id)) is not None:
                    return [one]
        return sorted(spoken, key=lambda s: (-(s.sent_at or 0), s.alert_id)) or [
            Speaking(alert=alert)
        ]

    async def spoken(self, alert_id: int) -> Speaking | None:
        """A stored alert's info blocks; None where it has none."""
        record = await self._parts.alerts.by_id(alert_id)
        if record is None or not self.document(record).infos:
            return None
        return Speaking(alert=self.document(record), alert_id=alert_id, sent_at=record.sent_at)

    async def _still_holds(
        self, record: AlertRecord, speaking: Sequence[Speaking], chain: list[int]
    ) -> str:
        """Places of another active alert, named where this one ends."""
        if record.kind not in ("withdrawn", "all-clear"):
            return ""
        areas = [a for one in speaking for a in one.alert.areas]
        mine = self._parts.select(tuple(areas))
        for outline in await self._parts.alerts.holding(rough_box(areas)):
            if outline.id == record.id or outline.id in chain:
                continue
            other = await self._parts.alerts.by_id(outline.id)
            theirs = list(self.document(other).areas) if other is not None else []
            if any(mine.meets(area) for area in theirs):
                return ", ".join(dict.fromkeys(a.description for a in theirs if a.description))
        return ""
