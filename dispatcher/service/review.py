"""Review at the desk: the interpreters' page, their answers, and the rounds that page them."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from dispatcher.domain.errors import NotFound, Refused
from dispatcher.domain.language import right_to_left
from dispatcher.domain.message import Check, Kind, Occasion
from dispatcher.domain.review import (
    LONGEST_REASON,
    UNDECIDED,
    Asked,
    Proposal,
    Subject,
    Task,
    TaskState,
    Verdict,
)
from dispatcher.pipeline.review import Proposing
from dispatcher.pipeline.review_answer import Answer, Answers, Remember, shown
from dispatcher.pipeline.review_effects import Effects
from dispatcher.pipeline.review_paging import Paging
from dispatcher.ports.service import Json
from dispatcher.service.people import FrontDoor
from dispatcher.service.scenes import Scenes
from dispatcher.settings import shipped
from dispatcher.wiring import Parts
from dispatcher.words.gate import Glossary, load_glossary
from dispatcher.words.library import REFERENCE
from dispatcher.words.review_library import pieces
from dispatcher.words.reviewing import Reviewing, tidied

_QUIET = 90  # behind every alert
_LINK_EXTRA = len("/t/") + 22
_GONE = "This page does not exist or is no longer valid."


class ReviewDesk(FrontDoor):
    """The page ``/t/{token}``."""

    async def review_page(self, token: str) -> Json:
        """What an interpreter sees; raises ``NotFound``."""
        ask, task = await self._asked(token)
        now = self.parts.clock.now()
        texts = shown(task)
        return {
            "language": task.subject.language, "rtl": right_to_left(task.subject.language),
            "source_language": task.source_language,
            "source_rtl": right_to_left(task.source_language), "exercise": task.exercise,
            "state": _state_of(ask, task, now), "revision": task.revision,
            "minutes": max(0, (task.deadline_at - now) // 60_000),
            "original": await self._original(task),
            "items": [
                {"key": item.key, "source": item.source, "text": text,
                 "checks": [_check(c) for c in item.checks]}
                for item, text in zip(task.items, texts, strict=True)
            ],
        }

    async def review_answer(
        self, token: str, *, verdict: str, texts: Sequence[str], revision: int, reason: str,
        seen: str,
    ) -> Json:
        """Keep an answer: {said, faults, seen}; raises ``Refused`` for what cannot be meant."""
        if verdict not in tuple(Verdict):
            raise Refused(f"{verdict!r} is no answer; choose approve, edit or reject.")
        ask, task = await self._asked(token)
        given = tuple(tidied(text) for text in texts)
        # Whoever changes a text and says that it is right means the text that they see.
        changed = given and given != tuple(tidied(text) for text in shown(task))
        if verdict == Verdict.APPROVE and changed and task.revision == revision:
            verdict = Verdict.EDIT
        outcome = await answers(self.parts, self.scenes).take(
            ask, task,
            Answer(
                verdict=Verdict(verdict), texts=given,
                revision=revision, reason=tidied(reason)[:LONGEST_REASON], seen=seen,
            ), who=await self._name(ask),
        )
        if outcome.said == "kept":
            await effects(self.parts, self.scenes).tick()
            await self.parts.wake.notify("events", {"type": "progress"})
        return {
            "said": outcome.said, "faults": [_check(c) for c in outcome.faults],
            "seen": outcome.seen,
        }

    async def _asked(self, token: str) -> tuple[Asked, Task]:
        ask = await self.parts.reviews.by_token(token)
        task = await self.parts.reviews.task(ask.task_id) if ask is not None else None
        if ask is None or task is None:
            raise NotFound(_GONE)
        return ask, await self._with_draft(task)

    async def _with_draft(self, task: Task) -> Task:
        """A machine may have made a draft after the task was."""
        if task.alert_id is None or task.items[0].draft or task.state is not TaskState.OPEN:
            return task
        occasion = await occasion_of(self.parts, self.scenes, task)
        found = occasion and _reviewing(self.parts).proposal(
            occasion, language=task.subject.language
        )
        if not found or not found.item.draft:
            return task
        await self.parts.reviews.redraft(task, found)
        return await self.parts.reviews.task(task.id) or task

    async def _name(self, ask: Asked) -> str:
        """How the interpreter is credited; raises ``NotFound`` for who left the roster."""
        for one in await self.parts.reviews.interpreters.listed():
            if one.contact_id == ask.contact_id:
                return one.name
        raise NotFound(_GONE)

    async def _original(self, task: Task) -> list[Json]:
        """The issuer's own words, for who wants to see what the message was made of."""
        occasion = await occasion_of(self.parts, self.scenes, task)
        return [] if occasion is None else [
            {"language": info.language, "rtl": right_to_left(info.language),
             "texts": [t for t in (info.headline, info.description, info.instruction) if t]}
            for info in occasion.group.infos
        ]


def _state_of(ask: Asked, task: Task, now: int) -> str:
    """open, thanks, changed (somebody else answered) or over."""
    if ask.state == "answered":
        return "thanks"
    if task.state in UNDECIDED:
        return "open" if now < task.deadline_at else "over"
    decided = task.state in (TaskState.APPROVED, TaskState.REJECTED)
    return "changed" if decided else "over"


def _check(check: Check) -> Json:
    return {"name": check.name, "ok": check.ok, "detail": check.detail}


async def occasion_of(parts: Parts, scenes: Scenes, task: Task) -> Occasion | None:
    """What is known of the message of a task; None for the library's sentences."""
    record = await parts.alerts.by_id(task.alert_id) if task.alert_id is not None else None
    if record is None:
        return None
    scene = await scenes.of(record)
    return scene.occasion(task.subject.position, task.subject.kind)


@cache
def _glossary() -> Glossary:
    return load_glossary(shipped("config") / "glossary.toml")


def _reviewing(parts: Parts) -> Reviewing:
    return Reviewing(parts.words, glossary=_glossary())


async def ask_library(parts: Parts, language: str, hazard: str) -> tuple[int, int]:
    """Have the drafts of a language checked in quiet time; (pages, sentences) that are new."""
    now, reviews = parts.clock.now(), parts.reviews
    found = pieces(
        parts.words.library, language, hazard=hazard, glossary=_glossary(),
        without=await reviews.open_keys(language),
    )
    subject = Subject(position=0, kind=Kind.WARNING, language=language)
    for items in found:
        proposal = Proposal(
            source_language=REFERENCE, item=items[0], provenance="template-draft"
        )
        async with parts.db.write() as connection:
            await reviews.add(
                connection, subject, items, proposal, alert_id=None, now=now, priority=_QUIET,
                deadline_at=now + int(parts.settings.review.library_deadline * 1000),
            )
    return len(found), sum(map(len, found))


def answers(parts: Parts, scenes: Scenes) -> Answers:
    """What takes answers in."""
    async def occasion(task: Task) -> Occasion | None:
        return await occasion_of(parts, scenes, task)

    async def memory(task: Task, texts: Sequence[str]) -> Remember:
        about, language = await occasion(task), task.subject.language
        said = _reviewing(parts).confirmed(about, texts[0], language=language) \
            if about is not None else []

        async def remember(connection: Any, who: str) -> None:
            if about is None:
                await parts.reviews.remember(
                    connection, task, texts, who, now=parts.clock.now()
                )
            await parts.reviews.confirm(connection, said, language=language, who=who)

        return remember

    return Answers(
        tx=parts.db, reviews=parts.reviews, words=_reviewing(parts), clock=parts.clock,
        silence_ms=int(parts.settings.wait.review * 1000), occasion_of=occasion,
        memory=memory,
    )


def effects(parts: Parts, scenes: Scenes) -> Effects:
    """What goes on with answers that were taken in."""
    return Effects(
        tx=parts.db, alerts=parts.alerts, plans=parts.plans, contacts=parts.contacts,
        reviews=parts.reviews, clock=parts.clock, wake=parts.wake,
        follow_up=parts.settings.review.follow_up, scene_of=scenes.of,
    )


async def rounds(parts: Parts, scenes: Scenes) -> None:
    """New alerts are looked at, whoever is due is asked, and answers take effect."""
    settings = parts.settings
    await Proposing(
        tx=parts.db, alerts=parts.alerts, contacts=parts.contacts, reviews=parts.reviews,
        words=_reviewing(parts), clock=parts.clock, scene_of=scenes.of,
        deadline_ms=int(settings.review.deadline * 1000),
    ).tick()
    await Paging(
        tx=parts.db, alerts=parts.alerts, contacts=parts.contacts, reviews=parts.reviews,
        words=parts.sentences, clock=parts.clock, wake=parts.wake,
        silence_ms=int(settings.wait.review * 1000),
        library_silence_ms=int(settings.review.library_silence * 1000),
        link_length=len(settings.public_url.rstrip("/")) + _LINK_EXTRA,
        drafts_go=settings.review.at_deadline == "draft",
    ).tick()
    await effects(parts, scenes).tick()
