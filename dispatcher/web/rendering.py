"""Pages from templates: escaped, labelled in the reader's language, running the right way."""

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from aiohttp import web
from babel import Locale, UnknownLocaleError
from jinja2 import Environment, FileSystemLoader

from dispatcher.domain.language import right_to_left
from dispatcher.domain.reason import in_words
from dispatcher.ports.service import Service
from dispatcher.web.language import COOKIE, LANGUAGES, WORDS
from dispatcher.web.site import SITE

HERE = Path(__file__).parent
_YEAR = 365 * 24 * 3600


def environment() -> Environment:
    """The templates of ``pages/``; every value is escaped."""
    pages = Environment(
        loader=FileSystemLoader(HERE / "pages"), autoescape=True, trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters["masked"] = masked
    pages.filters["own_name"] = own_name
    pages.filters["moment"] = moment
    pages.filters["dialled"] = dialled
    pages.filters["in_words"] = in_words
    return pages


def show(
    request: web.Request, name: str, *, language: str, status: int = 200, **values: Any
) -> web.Response:
    """One page; ``?lang=`` is remembered in a cookie for the console."""
    site = request.app[SITE]
    html = site.pages.get_template(name).render(
        lang=language, dir="rtl" if right_to_left(language) else "ltr", languages=LANGUAGES,
        mode=site.service.mode, path=request.path, **labels(site.service, language), **values,
    )
    answer = web.Response(text=html, content_type="text/html", status=status)
    if request.query.get("lang") in LANGUAGES:
        answer.set_cookie(
            COOKIE, language, max_age=_YEAR, httponly=True, samesite="Strict", secure=site.secure
        )
    return answer


def labels(service: Service, language: str) -> dict[str, Callable[..., str]]:
    """What templates call: ``t`` for a label, ``word`` and ``means`` for our own terms."""

    def t(key: str, **slots: object) -> str:
        return service.label(language, key, **{name: str(slot) for name, slot in slots.items()})

    def word(group: str, value: str) -> str:
        """The label of a state or kind, or the value itself where none is written."""
        known = str(value).lower()
        return t(f"console-{group}-{known}") if known in WORDS[group] else str(value)

    def means(group: str, value: str) -> str:
        return t(f"console-{group}-{value}-means") if value in WORDS[group] else ""

    def into(other: str, key: str, **slots: object) -> str:
        return labels(service, other)["t"](key, **slots)

    return {"t": t, "word": word, "means": means, "into": into}


def masked(text: object) -> str:
    """A contact's id with all but the ends of long runs of digits hidden."""
    return re.sub(r"(?<=\d{2})\d{3,}(?=\d{2})", "…", str(text))


def moment(text: object) -> str:
    """A time in ISO 8601 as people read it, to the minute, with its offset."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::[\d.]+)?(.*)", str(text))
    if not found:
        return str(text)
    return f"{found[1]} {found[2]} {found[3].replace('Z', 'UTC')}".rstrip()


def dialled(text: object) -> str:
    """A telephone number as a phone dials it (RFC 3966)."""
    return re.sub(r"[^+\d]", "", str(text))


@lru_cache(maxsize=1024)
def own_name(tag: str) -> str:
    """A language's name in itself, else its tag."""
    try:
        return str(Locale.parse(tag, sep="-").get_display_name() or tag)
    except (ValueError, UnknownLocaleError):
        return tag
