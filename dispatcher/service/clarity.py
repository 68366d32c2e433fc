"""How plainly an alert speaks, for whoever writes or approves it."""

import asyncio

from dispatcher.domain.alert import Alert
from dispatcher.domain.policy import AlertState
from dispatcher.ports.service import Json
from dispatcher.wiring import Parts

UNDECIDED = (AlertState.RECEIVED, AlertState.AWAITING_APPROVAL, AlertState.HELD)


async def clarity(alert: Alert, parts: Parts) -> Json:
    """``{texts: [{language, words, grade}], remarks: [{code, message, path, line, ...}]}``.

    *grade* is in school years, null where nobody has measured it for the language.
    """
    asked = parts.clarity()
    # Long blocks take a second: sending must not wait for them.
    rated, remarks = await asyncio.to_thread(
        lambda: (list(asked.rated(alert)), list(asked.remarks(alert)))
    )
    return {
        "texts": [
            {"language": text.language, "words": text.words, "grade": text.grade}
            for text in rated
        ],
        "remarks": [
            {"code": remark.code, "path": remark.path, "line": None, "language": remark.language,
             "message": parts.words.label("en", f"console-clarity-{remark.code}", **remark.gaps),
             "gaps": dict(remark.gaps)}
            for remark in remarks
        ],
    }
