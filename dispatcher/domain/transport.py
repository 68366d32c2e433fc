"""Which address each kind of source needs, and what is wrong with one."""

from urllib.parse import urlsplit

FEEDS = ("atom", "rss")
_NEEDS = {"atom": "url", "rss": "url", "folder": "folder", "naads": "hosts"}
_BELONGS = {"url": FEEDS, "folder": ("folder",), "hosts": ("naads",), "archives": ("naads",)}
_EXAMPLES = {
    "url": "https://alerts.example.org/feed.atom", "folder": "/srv/alerts",
    "hosts": "stream1.example.org:8080", "archives": "http://archive1.example.org",
}


def transport_fault(kind: str, key: str, value: str | tuple[str, ...]) -> str:
    """What is wrong with the setting *key* of a source of this *kind*; empty if nothing is.

    *key* is url, folder, hosts or archives.
    """
    given = [v for v in ((value,) if isinstance(value, str) else value) if v not in ("", ".")]
    if not given:
        return f"is missing, for example {_EXAMPLES[key]}" if _NEEDS.get(kind) == key else ""
    if kind not in _BELONGS[key]:
        return f"has no meaning for a source of kind {kind}; leave it out"
    right = {"url": _web, "archives": _web, "hosts": _host}.get(key)
    wrong = [v for v in given if right is not None and not right(v)]
    return f"is no such address: {wrong[0][:100]!r}; write {_EXAMPLES[key]}" if wrong else ""


def _web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _host(address: str) -> bool:
    name, _, port = address.rpartition(":")
    return bool(name) and port.isascii() and port.isdigit() and 0 < int(port) < 65_536
