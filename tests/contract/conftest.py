"""The processes that the contract is checked on, asked only by HTTP and the command line."""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

ACCOUNT, AUTH = "AC" + "5" * 32, "an-auth-token-for-the-contract"


class Answer(NamedTuple):
    """One HTTP answer: status, the body as JSON where it is, headers with small names, bytes."""

    status: int
    json: Any
    headers: dict[str, str]
    body: bytes


def ask(
    base: str, method: str, path: str, *, body: bytes | None = None,
    headers: dict[str, str] | None = None, seconds: float = 60,
) -> Answer:
    """One request on a connection of its own."""
    url = urlsplit(base)
    line = http.client.HTTPConnection(url.hostname or "", url.port, timeout=seconds)
    try:
        line.request(method, path, body=body, headers=headers or {})
        answer = line.getresponse()
        raw = answer.read()
    finally:
        line.close()
    names = {name.lower(): value for name, value in answer.getheaders()}
    try:
        found = json.loads(raw)
    except ValueError:
        found = None
    return Answer(answer.status, found, names, raw)


def eventually(look: Callable[[], Any], *, seconds: float = 60) -> Any:
    """Look until the answer is true; that answer. Fails after *seconds*."""
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end, f"not so within {seconds} s"
        time.sleep(0.04)
    return found


class Provider:
    """The stand-in as a process of its own."""

    def __init__(self, folder: Path, *, port: int = 0, **knobs: str) -> None:
        self.log, self.port = folder / "provider.log", port
        self.words = [w for k, v in knobs.items() for w in (f"--{k.replace('_', '-')}", v)]
        self.start()
        self.base = eventually(self._listening)
        self.port = urlsplit(self.base).port or 0

    def start(self) -> None:
        """Begin, and again after a stop at the same address; it listens soon."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [
                    sys.executable, "-m", "dispatcher", "simulate-provider",
                    "--port", str(self.port), "--account-sid", ACCOUNT, "--auth-token", AUTH,
                    *self.words,
                ],
                stdout=log, stderr=log, env=plain_environment(),
            )

    def _listening(self) -> str:
        assert self.process.poll() is None, self.log.read_text()
        lines = [w for w in self.log.read_text().splitlines() if w.startswith("listening ")]
        return lines[-1].split()[1] if lines else ""

    def ledger(self) -> list[dict[str, Any]]:
        """Every accepted message, oldest first."""
        body = ask(self.base, "GET", "/_ledger").body
        return [json.loads(line) for line in body.splitlines() if line]

    def options(self) -> Any:
        """The knobs as they are."""
        return ask(self.base, "GET", "/_config").json

    def config(self, **knobs: Any) -> None:
        """Turn knobs."""
        answer = ask(self.base, "POST", "/_config", body=json.dumps(knobs).encode())
        assert answer.status == 200, answer.body

    def say(self, number: str, text: str, **more: Any) -> Any:
        """A phone writes; the webhook's answer."""
        body = json.dumps({"from": number, "body": text, **more}).encode()
        return ask(self.base, "POST", "/_inject", body=body).json

    def stop(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()


def plain_environment() -> dict[str, str]:
    """The environment without any setting of ours."""
    return {k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def wait_for() -> Callable[..., Any]:
    """Looks until it is so."""
    return eventually


WhatsApp = tuple[Path, dict[str, str]]


@pytest.fixture(scope="session")
def whatsapp(tmp_path_factory: pytest.TempPathFactory) -> WhatsApp:
    """Approved contents for floods in English and Arabic: the file, and the bodies by id."""
    tables, bodies = [], {}
    for language in ("en", "ar"):
        for kind in ("warning", "update", "withdrawn", "all-clear", "area-left"):
            sid = f"HX{len(bodies):032x}"
            bodies[sid] = language + " " + kind + ": at {{1}} in {{2}} until {{3}}, code {{4}}."
            tables.append(
                f'[flood.{kind}.{language}]\ncontent_sid = "{sid}"\nbody = "{bodies[sid]}"\n'
                'variables = ["sent", "place", "until", "code"]\nreviewed_by = "A speaker"\n'
            )
    path = tmp_path_factory.mktemp("whatsapp") / "whatsapp.toml"
    path.write_text("\n".join(tables), encoding="utf-8")
    return path, bodies


@pytest.fixture(scope="session")
def providers(
    tmp_path_factory: pytest.TempPathFactory, whatsapp: WhatsApp
) -> Iterator[tuple[Provider, Provider]]:
    """A stand-in that always works, and one that tests give trouble to."""
    knobs = {"contents": json.dumps(whatsapp[1])}
    found = tuple(
        Provider(tmp_path_factory.mktemp("provider"), **knobs) for _ in ("steady", "troubled")
    )
    yield found
    for one in found:
        one.stop()


@pytest.fixture
def own_provider(tmp_path: Path) -> Iterator[Provider]:
    """A stand-in of the test's own, which may be stopped and started again."""
    found = Provider(tmp_path)
    yield found
    found.stop()


@pytest.fixture(scope="session", name="http")
def over_http() -> Callable[..., Answer]:
    """Asks over HTTP."""
    return ask


@pytest.fixture(scope="session")
def environment() -> dict[str, str]:
    """The environment without any setting of ours, and what the stand-in's account is."""
    return {
        **plain_environment(), "TOCSIN_TWILIO__ACCOUNT_SID": ACCOUNT,
        "TOCSIN_TWILIO__AUTH_TOKEN": AUTH,
    }
