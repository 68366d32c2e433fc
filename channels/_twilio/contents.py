"""Twilio's Content API: which contents there are, and what WhatsApp says of each."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, encode_basic_auth
from yarl import URL

from dispatcher.domain.content import Offered
from dispatcher.domain.errors import Refused

_LIST = "/v1/ContentAndApprovals"
_PAGE_SIZE, _MOST_PAGES = 100, 100  # WhatsApp allows 6,000 approved templates
_MOST_BYTES = 8_000_000  # of a page
_TIMEOUT = ClientTimeout(total=30, connect=10)
_TWILIO, _CONTENT = "twilio.com", "https://content.twilio.com"
_LONGEST = 2_000  # characters of any text that is taken over


def content_url(api_url: str, stated: str = "") -> str:
    """Scheme, host and port of the Content API: as *stated*, else Twilio's own where *api_url* is.

    Anywhere else (a stand-in) it is looked for at *api_url* itself.
    """
    host = urlsplit(api_url).hostname or ""
    theirs = host == _TWILIO or host.endswith("." + _TWILIO)
    return (stated or (_CONTENT if theirs else api_url)).rstrip("/")


async def offered(*, account_sid: str, auth_token: str, url: str) -> list[Offered]:
    """All contents of the account; raises ``Refused`` in one sentence if they cannot be read whole.

    A part of the list would look as if the rest had been taken back.
    """
    headers = {
        "Authorization": encode_basic_auth(account_sid, auth_token), "Accept": "application/json",
    }
    found: list[Offered] = []
    page = f"{url}{_LIST}?PageSize={_PAGE_SIZE}"
    async with ClientSession(headers=headers, timeout=_TIMEOUT) as session:
        for _ in range(_MOST_PAGES):
            said = await _page(session, page)
            rows = said.get("contents")
            if not isinstance(rows, list):
                raise Refused(f"{url}{_LIST} answered with no list of contents; check the address.")
            found += [one for row in rows if (one := _offered(row)) is not None]
            meta = said.get("meta")
            following = meta.get("next_page_url") if isinstance(meta, Mapping) else None
            if not following:
                return found
            page = _on(url, str(following))
    raise Refused(f"{url}{_LIST} has more than {_MOST_PAGES} pages; nothing was changed.")


def _on(url: str, following: str) -> str:
    """The next page, asked of the address that we trust with the token, whatever it names."""
    query = URL(following, encoded=True).raw_query_string
    return f"{url}{_LIST}?{query}"


async def _page(session: ClientSession, page: str) -> Mapping[str, Any]:
    where = page.partition("?")[0]
    try:
        async with session.get(URL(page, encoded=True), allow_redirects=False) as answer:
            if answer.status != 200:
                raise Refused(_why(where, answer.status))
            body = await answer.content.read(_MOST_BYTES + 1)
            while len(body) <= _MOST_BYTES and (more := await answer.content.read(_MOST_BYTES)):
                body += more
    except (ClientError, TimeoutError, OSError) as fault:
        raise Refused(
            f"{where} cannot be reached ({type(fault).__name__}); check the network, "
            "TOCSIN_TWILIO__API_URL and TOCSIN_TWILIO__CONTENT_URL."
        ) from fault
    if len(body) > _MOST_BYTES:
        raise Refused(f"{where} answered with more than {_MOST_BYTES} bytes; nothing was changed.")
    try:
        said = json.loads(body)
    except (ValueError, RecursionError) as fault:
        raise Refused(f"{where} answered with no JSON; check the address.") from fault
    return said if isinstance(said, Mapping) else {}


def _why(where: str, status: int) -> str:
    if status in (401, 403):
        return (
            f"{where} does not accept our account ({status}); check TOCSIN_TWILIO__ACCOUNT_SID "
            "and TOCSIN_TWILIO__AUTH_TOKEN."
        )
    if status == 404:
        return f"There is no Content API at {where}; set TOCSIN_TWILIO__CONTENT_URL."
    return f"{where} answered with HTTP status {status}; try again later."


def _offered(row: object) -> Offered | None:
    if not isinstance(row, Mapping) or not isinstance(row.get("sid"), str):
        return None
    approval = _approval(row.get("approval_requests") or row.get("approvals"))
    samples = row.get("variables")
    return Offered(
        sid=row["sid"], name=_text(row.get("friendly_name")), language=_text(row.get("language")),
        body=_body(row.get("types")), status=_text(approval.get("status")).lower() or "unsubmitted",
        reason=_text(approval.get("rejection_reason")), category=_text(approval.get("category")),
        samples={
            str(number): _text(value) for number, value in samples.items()
        } if isinstance(samples, Mapping) else {},
    )


def _approval(said: object) -> Mapping[str, Any]:
    """WhatsApp's word on it: as an object, as a list of them, or under the channel's name."""
    if isinstance(said, list):
        said = next((one for one in said if isinstance(one, Mapping)), {})
    if isinstance(said, Mapping) and isinstance(said.get("whatsapp"), Mapping):
        said = said["whatsapp"]
    return said if isinstance(said, Mapping) else {}


def _body(types: object) -> str:
    """The words of ``twilio/text``, else of another type that has a body."""
    if not isinstance(types, Mapping):
        return ""
    kinds = sorted(types, key=lambda name: (name != "twilio/text", str(name)))
    bodies = (types[kind].get("body") for kind in kinds if isinstance(types[kind], Mapping))
    return next((_text(body) for body in bodies if body), "")


def _text(value: object) -> str:
    return value[:_LONGEST] if isinstance(value, str) else ""
