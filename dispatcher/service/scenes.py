"""Gathers the scene of an alert: its document, its places and who is there now."""

from dispatcher.cap import NO_LIMITS, read
from dispatcher.domain.alert import Alert, MsgType
from dispatcher.domain.errors import NotFound
from dispatcher.domain.policy import AlertState, Mode
from dispatcher.domain.record import AlertRecord
from dispatcher.pipeline.scene import Scene, build
from dispatcher.wiring import Parts

_KEPT = 256  # parsed documents kept in memory


class Scenes:
    """Scenes of one installation; documents are parsed once, people and places read afresh."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._documents: dict[tuple[int, str], Alert] = {}

    def document(self, record: AlertRecord) -> Alert:
        """The alert's parsed document."""
        key = (record.id, record.digest)
        if key not in self._documents:
            alert = read(record.raw, limits=NO_LIMITS).alert
            if alert is None:
                raise NotFound(f"The document of alert {record.public_id} can no longer be read.")
            if len(self._documents) >= _KEPT:
                self._documents.clear()
            self._documents[key] = alert
        return self._documents[key]

    async def of(self, record: AlertRecord) -> Scene:
        """Everything that decisions about *record* need to see."""
        chain = await self._parts.alerts.chain(record.id)
        original = await self._original(record, chain)
        return await self.build(record, self.document(record), original, chain)

    async def build(
        self, record: AlertRecord, alert: Alert, original: Alert, chain: list[int]
    ) -> Scene:
        """A scene of documents at hand (preview) or of stored ones."""
        parts = self._parts
        still_holds = await self._still_holds(record, chain)
        return build(
            record, alert, original, mode=Mode(parts.settings.mode), words=parts.words,
            groups=await parts.communities.groups(), stations=await parts.communities.stations(),
            chain=chain, house=parts.house, select=parts.select,
            accepted=await self.accepted(), still_holds=still_holds,
        )

    async def accepted(self) -> frozenset[str] | None:
        """Languages whose drafts may go out; None in demo and exercise: all may."""
        settings = self._parts.settings
        if settings.mode != "live":
            return None
        accepted = await self._parts.principals.accepted()
        return accepted | frozenset(self._parts.words.library.languages) \
            if settings.accept_drafts else accepted

    async def _original(self, record: AlertRecord, chain: list[int]) -> Alert:
        """Whose info blocks speak: a Cancel without any speaks with those of its alert."""
        alert = self.document(record)
        if alert.infos and record.msg_type is not MsgType.CANCEL:
            return alert
        for alert_id in sorted(chain, reverse=True):
            earlier = await self._parts.alerts.by_id(alert_id)
            if earlier is not None and self.document(earlier).infos:
                return self.document(earlier)
        return alert

    async def _still_holds(self, record: AlertRecord, chain: list[int]) -> str:
        """Places of another active alert, named where this one ends."""
        if record.kind not in ("withdrawn", "all-clear"):
            return ""
        for other in await self._parts.alerts.in_state(AlertState.ACTIVE):
            if other.id == record.id or other.id in chain or other.msg_type is MsgType.CANCEL:
                continue
            if other.kind in ("withdrawn", "all-clear"):
                continue
            mine = self._parts.select(tuple(self.document(record).areas))
            if not mine.resolvable:
                mine = self._parts.select(tuple((await self._original(record, chain)).areas))
            theirs = list(self.document(other).areas)
            if any(mine.meets(area) for area in theirs):
                return ", ".join(dict.fromkeys(a.description for a in theirs if a.description))
        return ""
