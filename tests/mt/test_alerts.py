"""From an issuer's free text to the message: the real engine, the real desk, the real planner."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select
from waiting import to_plan

from dispatcher.app import App
from dispatcher.domain.contact import Contact, Spoken
from dispatcher.domain.record import Principal
from dispatcher.service.translating import Translating
from dispatcher.service.translation import engine_of, models_of
from dispatcher.settings import Translation, Twilio, sealed
from dispatcher.store import schema as s

NOW = 1_790_000_000_000
WHO = Principal(name="local:test", role="operator")
_ALERT = """<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a-1</identifier>
<sender>town@example.org</sender><sent>{sent}</sent><status>Actual</status>
<msgType>Alert</msgType><scope>Public</scope><info><language>en-GB</language>
<category>Met</category><event>Flood</event><urgency>Immediate</urgency>
<severity>Severe</severity><certainty>Observed</certainty><expires>{expires}</expires>
<headline>Flood Warning for the city</headline><instruction>{instruction}</instruction>
<area><areaDesc>Mill Quarter</areaDesc>
<polygon>50,10 50,11 51,11 51,10 50,10</polygon></area></info></alert>"""


def cap(instruction: str) -> bytes:
    sent = datetime.now(UTC).replace(microsecond=0)
    return _ALERT.format(
        sent=sent.isoformat(), expires=(sent + timedelta(hours=6)).isoformat(),
        instruction=instruction,
    ).encode()


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Callable[..., Any]]:
    """A live service that accepts no drafts, with one reader of Spanish."""
    closing: list[Any] = []

    async def start(packages: list[Path], **policy: Any) -> App:
        app = App(sealed(
            mode="live", database_url=f"sqlite:///{tmp_path}/town.db", secret_key="k" * 40,
            live_checked=True, approval="auto",
            translation=Translation(**{"machine": "on", "languages": ("es",)} | policy),
            twilio=Twilio(
                account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32),
                sms_from="+15550000001", api_url="http://127.0.0.1:1", sms_segments_per_second=0,
            ),
        ))
        await app.open()
        closing.append(app.parts.close)
        for package in packages:
            models_of(app.settings).install(package, now=NOW)
        await app.parts.contacts.put([Contact(
            external_id="p1", languages=(Spoken(key="es", given="es"),), lat=50.5, lon=10.5,
            addresses=(("sms", "+15552000001"),),
        )], now=app.parts.clock.now())
        return app

    yield start
    for close in closing:
        await close()


async def taken(app: App, instruction: str) -> None:
    await app.desk.submit(cap(instruction), who=WHO, via="test")


async def translated(app: App) -> None:
    engine = engine_of(app.settings)
    try:
        await Translating(app.parts, app.scenes, engine=engine).work()
    finally:
        await engine.close()


async def planned(app: App) -> tuple[str, str, str]:
    """(language, provenance, text) of the one message that planning makes."""
    for outline in await to_plan(app):
        record = await app.parts.alerts.by_id(outline.id)
        assert record is not None
        while await app._plan_page(app._planner(), record):
            pass
    m = s.messages.c
    async with app.parts.db.read() as connection:
        rows = await connection.execute(select(m.language, m.provenance, m.text))
        ((language, provenance, text),) = rows.all()
    return language, provenance, text


async def test_what_is_ready_when_a_text_is_planned_is_used(
    town: Callable[..., Any], made: dict[str, Path]
) -> None:
    app = await town([made["en_es"]])
    await taken(app, "Leave the area within 11 hours. Call +30 210 555 0100 for help.")
    await translated(app)

    language, provenance, text = await planned(app)

    assert (language, provenance) == ("es", "machine")
    assert "Aviso" in text
    assert "Abandone la zona dentro de 11 horas. Llame al +30 210 555 0100 para ayuda." in text
    assert "Traducción automática. Original: http" in text


@pytest.mark.parametrize(
    ("instruction", "policy", "ready"),
    [
        pytest.param("Leave the area now.", {}, False, id="not-ready-yet"),
        pytest.param("Do not enter the area.", {}, True, id="blocked-by-the-gate"),
        pytest.param("Leave the area now.", {"machine": "exercise"}, True, id="exercises-only"),
        pytest.param("Leave the area now.", {"machine": "off"}, True, id="off"),
        pytest.param("Leave the area now.", {"languages": ("fr",)}, True, id="another-language"),
    ],
)
async def test_otherwise_the_warning_goes_at_once_in_the_next_language(
    town: Callable[..., Any], made: dict[str, Path], instruction: str, policy: dict[str, Any],
    ready: bool,
) -> None:
    app = await town([made["en_es"]], **policy)
    await taken(app, instruction)
    if ready:
        await translated(app)

    language, provenance, _ = await planned(app)

    assert (language, provenance) == ("en", "issuer")


async def test_what_was_blocked_is_kept_with_its_checks(
    town: Callable[..., Any], made: dict[str, Path]
) -> None:
    app = await town([made["en_es"]])
    await taken(app, "Do not enter the area.")
    await translated(app)

    t = s.translations.c
    async with app.parts.db.read() as connection:
        query = select(t.text, t.checks).where(t.checks.contains('"negation", "ok": false'))
        ((text, _),) = (await connection.execute(query)).all()
    assert text == "Puede bien entrar en la zona."


async def test_nothing_is_translated_twice_and_a_new_model_begins_anew(
    town: Callable[..., Any], made: dict[str, Path]
) -> None:
    app = await town([made["en_es"]])
    await taken(app, "Leave the area now.")
    asked: list[str] = []
    engine = engine_of(app.settings)
    answer = engine.translate

    async def counted(text: str, *, source: str, target: str) -> str:
        asked.append(text)
        return await answer(text, source=source, target=target)

    engine.translate = counted  # type: ignore[method-assign]
    work = Translating(app.parts, app.scenes, engine=engine)
    await work.work()
    await work.work()
    assert asked == ["Flood Warning for the city.", "Leave the area now."]

    models_of(app.settings).install(made["es_en"], now=NOW)
    await work.work()
    assert len(asked) == 2, "the same model's work is taken from the memory"
    await engine.close()


@pytest.mark.parametrize(
    ("packages", "policy"),
    [
        ((), {}), (("en_es",), {"machine": "off"}), (("en_es",), {"machine": "exercise"}),
        (("en_es",), {"languages": ("fr",)}), (("es_en",), {}),
    ],
    ids=["no-model", "off", "exercises-only", "another-language", "another-pair"],
)
async def test_no_process_is_started_where_nothing_may_be_translated(
    town: Callable[..., Any], made: dict[str, Path], packages: tuple[str, ...],
    policy: dict[str, Any],
) -> None:
    app = await town([made[name] for name in packages], **policy)
    await taken(app, "Leave the area now.")
    engine = engine_of(app.settings)

    await Translating(app.parts, app.scenes, engine=engine).work()

    assert engine.pid is None
