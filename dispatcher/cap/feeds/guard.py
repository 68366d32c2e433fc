"""Which addresses may be fetched: a public feed must not send us into our own network."""

import ipaddress
import socket
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver

from dispatcher.domain.errors import Refused

Inner = Callable[[str], bool]

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address in disguise


def is_inner(address: str) -> bool:
    """Whether an IP address is loopback, private, link-local or otherwise not for the public."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        hidden = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if found in _NAT64:
            hidden = ipaddress.IPv4Address(int(found) & 0xFFFF_FFFF)
        found = hidden or found
    return not found.is_global or found.is_multicast


class Guard(AbstractResolver):
    """Resolves names for one source, and refuses inner addresses unless its own is one.

    The answer that was judged is the one that is connected to, so a name cannot change between.
    """

    def __init__(self, home: str, *, inner: Inner = is_inner) -> None:
        self._home = urlsplit(home).hostname or ""
        self._inner = inner
        self._real = ThreadedResolver()
        self._free: bool | None = None

    def forget(self) -> None:
        """Look again where the source itself lies, at the next ``begin``."""
        self._free = None

    async def begin(self) -> None:
        """Look where the source itself lies; raises ``OSError`` if its name is not known."""
        if self._free is not None:
            return
        found = _literal(self._home)
        addresses = [found] if found else [
            one["host"] for one in await self._real.resolve(self._home, 0, socket.AF_UNSPEC)
        ]
        self._free = any(self._inner(address) for address in addresses)

    def check(self, url: str) -> None:
        """Raise ``Refused`` for an address that is no web address, or that names an inner one."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Refused("The address leads to no web page (http or https).")
        found = _literal(parts.hostname)
        if found:
            self._judge(parts.hostname, [found])

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of *host*, all of them allowed."""
        found = await self._real.resolve(host, port, family)
        self._judge(host, [one["host"] for one in found])
        return found

    def _judge(self, host: str, addresses: Sequence[str]) -> None:
        if not self._free and any(self._inner(address) for address in addresses):
            raise Refused(
                f"The feed leads to {host[:100]}, an address inside a private network; a public "
                "feed may not."
            )

    async def close(self) -> None:
        """Let go of the resolver."""
        await self._real.close()


def _literal(host: str) -> str:
    try:
        return str(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        return ""
