"""The template library for who looks after it: what is covered, what is wrong, what is a draft."""

import asyncio

from dispatcher.ports.service import Json
from dispatcher.service.alerts import AlertDesk
from dispatcher.words import Words
from dispatcher.words.coverage import coverage


class LibraryDesk(AlertDesk):
    """What the service itself says with, approvals of speakers included."""

    async def library(self) -> Json:
        """As ``templates check --json``, without the single sentences."""
        await self.scenes.learn()
        # Reading hundreds of files takes seconds; messages go out meanwhile.
        return await asyncio.to_thread(_library, self.parts.words)


def _library(words: Words) -> Json:
    faults = words.faults()
    matrix = [dict(row) for row in words.matrix()]
    shares = coverage(words.library, matrix)
    return {
        "hazards": list(words.library.hazards),
        "languages": [row["language"] for row in shares],
        "matrix": matrix,
        "faults": [fault.as_json() for fault in faults],
        "coverage": shares,
    }
