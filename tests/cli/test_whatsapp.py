"""``tocsin whatsapp``: against a stand-in that lists contents as the provider does."""

import asyncio
import json
import threading
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dispatcher.settings import shipped
from dispatcher.simulator import Simulator
from dispatcher.words import load_whatsapp

Run = Callable[..., Any]
ACCOUNT = "AC" + "0" * 32


class Provider:
    """The stand-in on a thread of its own, for commands wait for its answers."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.simulator = Simulator()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self._do(self.simulator.start())

    def _do(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(10)

    def lists(self, *contents: dict[str, Any]) -> None:
        async def change() -> None:
            self.simulator.configure(approvals=list(contents))

        self._do(change())

    def end(self) -> None:
        self._do(self.simulator.stop())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    provider = Provider()
    yield provider
    provider.end()


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three languages: one under its own code, one under another, one that is not offered."""
    folder = tmp_path_factory.mktemp("templates")
    for tag in ("en", "zh-Hans", "so"):
        (folder / tag).symlink_to(shipped("templates") / tag)
    return folder


@pytest.fixture
def whatsapp(
    tocsin: Run, provider: Provider, templates: Path, tmp_path: Path
) -> Callable[..., Any]:
    """Run ``tocsin whatsapp`` with a contents file of its own."""

    def run(*words: str, **environment: str) -> Any:
        return tocsin("whatsapp", *words, **{
            "TOCSIN_TWILIO__API_URL": provider.simulator.url, "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT,
            "TOCSIN_TWILIO__AUTH_TOKEN": "simulator", "TOCSIN_TEMPLATES_DIR": str(templates),
            "TOCSIN_WHATSAPP_TEMPLATES": str(tmp_path / "whatsapp.toml"), **environment,
        })

    return run


@pytest.fixture
def drafted(whatsapp: Callable[..., Any]) -> dict[str, dict[str, Any]]:
    """What is handed in for floods, by name."""
    done = whatsapp("draft", "--hazard", "flood", "--json")
    assert done.returncode == 0, done.stderr
    return {one["friendly_name"]: one for one in json.loads(done.stdout)["contents"]}


def content(draft: dict[str, Any], n: int, status: str = "approved", **more: Any) -> dict[str, Any]:
    """A content as the provider lists it."""
    approval = {"status": status, "rejection_reason": more.pop("reason", ""),
                "category": "UTILITY", "name": draft["friendly_name"]}
    listed = {k: draft[k] for k in ("friendly_name", "language", "variables", "types")}
    return {"sid": f"HX{n:032x}", "approval_requests": approval, **listed, **more}


def test_what_is_handed_in_keeps_the_rules(
    whatsapp: Callable[..., Any], drafted: dict[str, dict[str, Any]]
) -> None:
    one = drafted["tocsin_flood_all_clear_zh_hans_exercise"]
    body = one["types"]["twilio/text"]["body"]

    assert (one["language"], one["approval"]["category"]) == ("zh_CN", "UTILITY")
    assert one["approval"]["name"] == one["friendly_name"]
    assert list(one["variables"]) == [str(n + 1) for n in range(len(one["slots"]))]
    assert all(text.strip() for text in one["variables"].values())
    assert body.startswith("演习") and body.endswith("演习")
    # Two languages that are offered, five kinds, each for real and for exercises.
    assert len(drafted) == 2 * 5 * 2
    assert b"does not offer so" in whatsapp("draft", "--hazard", "flood").stdout


def test_only_what_is_approved_is_written(
    whatsapp: Callable[..., Any], provider: Provider, drafted: dict[str, dict[str, Any]],
    tmp_path: Path,
) -> None:
    names = [
        "tocsin_flood_warning_en", "tocsin_flood_warning_en_exercise", "tocsin_flood_withdrawn_en",
        "tocsin_flood_update_en", "tocsin_flood_all_clear_en", "tocsin_flood_area_left_en",
        "tocsin_flood_warning_zh_hans", "tocsin_flood_withdrawn_zh_hans",
    ]
    states = [
        "approved", "approved", "approved", "rejected", "pending", "paused", "approved", "disabled",
    ]
    provider.lists(*(
        content(drafted[name], n, state, reason="TAG_CONTENT_MISMATCH" * (state == "rejected"))
        for n, (name, state) in enumerate(zip(names, states, strict=True))
    ))

    done = whatsapp("sync", "--json")

    assert done.returncode == 0, done.stderr
    shown = json.loads(done.stdout)
    assert {one["name"]: one["state"] for one in shown["contents"]} == dict(
        zip(names, states, strict=True)
    )
    assert shown["counts"].items() >= {"approved": 4, "pending": 1, "paused": 1}.items()
    assert "tocsin_flood_all_clear_zh_hans" in shown["missing"]
    assert shown["without_withdrawal"] == ["flood.warning.zh-Hans"]
    written = load_whatsapp(tmp_path / "whatsapp.toml")
    assert set(written) == {
        ("flood", "warning", "en"), ("flood", "withdrawn", "en"), ("flood", "warning", "zh-Hans"),
    }
    warning = written["flood", "warning", "en"]
    assert warning.variables == tuple(drafted["tocsin_flood_warning_en"]["slots"])
    assert warning.exercise_content_sid == f"HX{1:032x}"
    assert warning.exercise_body.startswith("EXERCISE")

    told = whatsapp("sync").stdout.decode()
    assert "tocsin_flood_update_en: rejected (TAG_CONTENT_MISMATCH); it goes by SMS." in told
    assert "flood.warning.zh-Hans has no approved withdrawal" in told


HAND = '''# Our own, checked by Amina.
[flood.warning.en]
content_sid = "HX000000000000000000000000000000aa"
body = "Flood at {{1}} now. Go up the hill at once."   # as approved in May
variables = ["place"]
exercise_content_sid = "HX000000000000000000000000000000ab"
reviewed_by = "Amina"
'''


def test_what_is_written_by_hand_stays_and_is_not_sent_while_paused(
    whatsapp: Callable[..., Any], provider: Provider, drafted: dict[str, dict[str, Any]],
    tmp_path: Path,
) -> None:
    path = tmp_path / "whatsapp.toml"
    path.write_text(HAND, encoding="utf-8")
    mine = {"friendly_name": "may", "language": "en", "variables": {}, "types": {}}
    others = [content(drafted["tocsin_flood_warning_en"], 1),
              content(drafted["tocsin_flood_withdrawn_en"], 2)]

    provider.lists(content(mine, 0xAA), content(mine, 0xAB), *others)
    assert whatsapp("sync").returncode == 0
    first = path.read_text(encoding="utf-8")
    assert whatsapp("sync").returncode == 0
    assert path.read_text(encoding="utf-8") == first
    assert first.startswith(HAND.rstrip())
    assert load_whatsapp(path)["flood", "warning", "en"].reviewed_by == "Amina"

    provider.lists(content(mine, 0xAA), content(mine, 0xAB, "disabled"), *others)
    assert whatsapp("sync").returncode == 0
    assert load_whatsapp(path)["flood", "warning", "en"].exercise_content_sid == ""

    provider.lists(content(mine, 0xAA, "paused"), content(mine, 0xAB), *others)
    assert whatsapp("sync").returncode == 0
    assert set(load_whatsapp(path)) == {("flood", "withdrawn", "en")}

    provider.lists(content(mine, 0xAA), content(mine, 0xAB), *others)
    assert whatsapp("sync").returncode == 0
    assert path.read_text(encoding="utf-8") == first


@pytest.mark.parametrize(("change", "note"), [
    ({"language": "es"}, "its language es is not that of its name"),
    ({"types": {"twilio/text": {"body": "{{1}} is flooded. Go up the hill now."}}}, "first, last"),
    ({"types": {"twilio/text": {"body": "Flood at {{1}} now. Go up the hill."}}, "variables": {
        "1": "what?"}}, "nobody knows what its variables stand for"),
    ({"types": {}}, "has no words"),
])
def test_an_approved_content_that_cannot_be_used_says_why(
    whatsapp: Callable[..., Any], provider: Provider, drafted: dict[str, dict[str, Any]],
    change: dict[str, Any], note: str,
) -> None:
    provider.lists(content(drafted["tocsin_flood_warning_en"], 1, **change))

    (one,) = json.loads(whatsapp("sync", "--dry-run", "--json").stdout)["contents"]

    assert (one["state"], one["used"]) == ("not-used", False)
    assert note in one["note"]


def test_words_of_ones_own_are_understood_by_their_samples_and_the_newest_version_counts(
    whatsapp: Callable[..., Any], provider: Provider, drafted: dict[str, dict[str, Any]],
    tmp_path: Path,
) -> None:
    words = {"twilio/text": {"body": "Flood at {{1}} now. Go up the hill until {{2}} at least."}}
    own = {"types": words, "variables": {"1": "Riverside", "2": "until"}}
    first = drafted["tocsin_flood_warning_en"]
    provider.lists(
        content(first, 1), content(first, 3, friendly_name="tocsin_flood_warning_en_v3", **own),
        content(first, 2, friendly_name="tocsin_flood_warning_en_v2"),
    )

    assert whatsapp("sync").returncode == 0

    (found,) = load_whatsapp(tmp_path / "whatsapp.toml").values()
    assert (found.content_sid, found.variables) == (f"HX{3:032x}", ("place", "until"))


def test_every_page_of_the_list_is_read(
    whatsapp: Callable[..., Any], provider: Provider, drafted: dict[str, dict[str, Any]]
) -> None:
    other = {"friendly_name": "a shop's", "language": "en", "variables": {}, "types": {}}
    rows = [content(other, n) for n in range(1000, 1250)]
    provider.lists(*rows, content(drafted["tocsin_flood_warning_en"], 1))

    shown = json.loads(whatsapp("sync", "--dry-run", "--json").stdout)

    assert (shown["others"], shown["counts"]["approved"], shown["written"]) == (250, 1, False)


@pytest.mark.parametrize(("environment", "said"), [
    ({"TOCSIN_TWILIO__AUTH_TOKEN": "wrong"}, b"does not accept our account"),
    ({"TOCSIN_TWILIO__ACCOUNT_SID": ""}, b"TOCSIN_TWILIO__ACCOUNT_SID"),
    ({"TOCSIN_TWILIO__CONTENT_URL": "http://127.0.0.1:1"}, b"cannot be reached"),
])
def test_what_cannot_be_read_changes_nothing(
    whatsapp: Callable[..., Any], tmp_path: Path, environment: dict[str, str], said: bytes
) -> None:
    path = tmp_path / "whatsapp.toml"
    path.write_text(HAND, encoding="utf-8")

    done = whatsapp("sync", **environment)

    assert (done.returncode, done.stdout) == (1, b"")
    assert said in done.stderr
    assert path.read_text(encoding="utf-8") == HAND
    assert tomllib.loads(HAND)
