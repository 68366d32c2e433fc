"""What notices ask of the store, and what the web pages and the command line ask of notices."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from dispatcher.domain.notice import Asking, Notice, NoticeState
from dispatcher.domain.record import Failed, Principal
from dispatcher.ports.stores import Connection

Json = dict[str, Any]


class NoticeStore(Protocol):
    """Notices as planning and the clock see them."""

    async def to_plan(self) -> list[Notice]: ...
    async def over(self, now: int) -> list[Notice]: ...
    async def unswept(self) -> list[Notice]: ...
    async def held(self, connection: Connection, notice_id: int) -> Notice | None: ...
    async def change_if(
        self, connection: Connection, notice_id: int, states: Sequence[NoticeState],
        **values: object,
    ) -> bool: ...
    async def progress(
        self, connection: Connection, notice: Notice, *, cursor: int, turns: Mapping[str, int],
        done: bool, mark: int | None = None,
    ) -> None: ...
    async def failed(self, now: int, *, limit: int = 200) -> list[Failed]: ...
    async def by_id(self, notice_id: int) -> Notice | None: ...
    async def newcomers(self, *, mark: int) -> None: ...
    async def concerned(
        self, notice: Notice, chain: Sequence[int], contact_ids: Sequence[int]
    ) -> set[int]: ...


class SurveyStore(Protocol):
    """What people answer to a survey."""

    async def open_for(self, lookup: str) -> Asking | None:
        """The newest that this number got and that still takes answers."""
        ...

    async def answer(
        self, connection: Connection, notice_id: int, address_id: int, *, question: str,
        answer: int, language: str, at: int,
    ) -> None: ...


class NoticeService(Protocol):
    """Notices behind the doors; *given* is the API's request body."""

    async def preview_notice(self, given: Mapping[str, Any]) -> Json: ...
    async def send_notice(self, given: Mapping[str, Any], *, who: Principal) -> Json: ...
    async def notice(self, public_id: str) -> Json:
        """One notice with what became of it; raises ``NotFound``."""
        ...

    async def notices_listed(
        self, *, before: int | None, limit: int
    ) -> tuple[list[Json], int | None]:
        """Newest first, and the cursor of the next page."""
        ...

    async def notice_deliveries(
        self, public_id: str, *, filters: Mapping[str, str], after: int, limit: int
    ) -> tuple[list[Json], int | None]: ...
    async def composing(self) -> Json:
        """What a form offers: hazards, communities, languages, who speaks and in which zone."""
        ...

    async def approve_notice(
        self, public_id: str, *, who: Principal, reason: str = ""
    ) -> Json: ...
    async def reject_notice(
        self, public_id: str, *, who: Principal, reason: str = ""
    ) -> Json: ...
    async def stop_notice(
        self, public_id: str, *, who: Principal, reason: str = ""
    ) -> Json: ...
