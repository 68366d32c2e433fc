"""Which language the console speaks to whom, and its words for our states and kinds."""

from aiohttp import web

from dispatcher.domain.alert import Severity
from dispatcher.domain.delivery import State
from dispatcher.domain.language import standard
from dispatcher.domain.message import Kind, Provenance
from dispatcher.domain.notice import NoticeState
from dispatcher.domain.policy import AlertState, Mode

LANGUAGES = ("en", "ar")
COOKIE = "tocsin_lang"

# What has a label `console-<group>-<value>` in templates/<language>/console.ftl.
WORDS: dict[str, frozenset[str]] = {
    "state": frozenset(state.value for state in State),
    "alert": frozenset(state.value for state in AlertState),
    "severity": frozenset(severity.value.lower() for severity in Severity),
    "urgency": frozenset({"immediate", "expected", "future"}),
    "certainty": frozenset({"observed", "likely", "possible"}),
    "response": frozenset({
        "shelter", "evacuate", "prepare", "execute", "avoid", "monitor", "allclear",
    }),
    "fault": frozenset({
        "bad-address", "bad-characters", "bad-circle", "bad-code", "bad-geojson", "bad-hours",
        "bad-identifier", "bad-language", "bad-list", "bad-outline", "bad-places", "bad-time",
        "community-without-area", "document", "ends-before", "exercise-changed",
        "exercise-or-real", "language-twice", "missing", "no-alert", "no-community", "no-place",
        "no-sender", "not-text", "nothing-to-change", "place-without-name", "too-long", "too-old",
        "unknown-field", "unknown-value", "update-or-withdraw",
    }),
    "clarity": frozenset({
        "action", "action-short", "action-usual", "begin", "capitals", "date", "end", "end-near",
        "figurative", "grade", "hard", "hazard", "hazard-near", "headline-long", "letters",
        "level", "place", "place-long", "place-unnamed", "sentence-long", "source", "source-ours",
        "vague",
    }),
    "kind": frozenset(kind.value for kind in Kind),
    "notice-state": frozenset({*(state.value for state in NoticeState), "waiting"}),
    "provenance": frozenset(provenance.value for provenance in Provenance),
    "mode": frozenset(mode.value for mode in Mode),
    "channel": frozenset({"sms", "whatsapp", "voice", "email", "radio", "relay"}),
    "relays": frozenset(
        {"asked", "received", "relayed", "people_told", "escalated", "silent"}
    ),
    "radio": frozenset({"scripts", "downloaded", "aired"}),
    "source": frozenset({"new", "ok", "failing", "late"}),
    "endings": frozenset({"owed", "told", "not_told"}),
}


def reading_language(request: web.Request) -> str:
    """``?lang=``, else the cookie, else the first of Accept-Language that the console speaks."""
    for tag in (request.query.get("lang"), request.cookies.get(COOKIE)):
        if tag in LANGUAGES:
            return tag
    near = (tag.partition("-")[0] for tag in spoken(request))
    return next((tag for tag in near if tag in LANGUAGES), LANGUAGES[0])


def spoken(request: web.Request) -> list[str]:
    """The standardised tags of Accept-Language, best first (RFC 9110 section 12.5.4)."""
    weighted = []
    for part in request.headers.get("Accept-Language", "")[:200].split(","):
        tag, _, weight = part.strip().lower().partition(";q=")
        weighted.append((_weight(weight), tag))
    weighted.sort(key=lambda pair: -pair[0])
    return [known for weight, tag in weighted if weight > 0 and (known := _standard(tag))]


def _standard(tag: str) -> str:
    try:
        return standard(tag)
    except ValueError:
        return ""


def _weight(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0
