"""Towns: each one database with its service, and the stand-in that it sends by."""

import itertools
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

TOKEN = "a-bootstrap-token-for-the-contract"
SMS, WHATSAPP = "+15550000001", "+15550000002"
CAP_TYPE = "application/cap+xml"
_COUNT = itertools.count(1)
# The service with a wall clock that is as many seconds ahead as a file says.
_AHEAD = """
import os, time
from pathlib import Path
ahead, real = Path(os.environ["AHEAD_FILE"]), time.time
time.time = lambda: real() + float(ahead.read_text())
from dispatcher.cli import main
main()
"""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Town:
    """One database with its service, and the stand-in that it sends by."""

    program: tuple[str, ...] = ("-m", "dispatcher")

    def __init__(
        self, folder: Path, provider: Any, desk: Any, tools: tuple[Any, Any],
        environment: dict[str, str], **settings: str,
    ) -> None:
        self.folder, self.provider, self.desk, self.port = folder, provider, desk, free_port()
        self.ask, self.eventually = tools
        self.tokens: dict[str, str] = {}
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = folder / "serve.log"
        self.process: subprocess.Popen[bytes] | None = None
        self.env = {
            **environment,
            "TOCSIN_MODE": "live", "TOCSIN_LIVE_CHECKED": "1", "TOCSIN_ACCEPT_DRAFTS": "1",
            "TOCSIN_APPROVAL": "auto", "TOCSIN_DATABASE_URL": f"sqlite:///{folder}/town.db",
            "TOCSIN_SECRET_KEY": "s" * 40, "TOCSIN_API_TOKEN": TOKEN,
            "TOCSIN_PUBLIC_URL": self.base, "TOCSIN_TWILIO__API_URL": provider.base,
            "TOCSIN_TWILIO__SMS_FROM": SMS, "TOCSIN_TWILIO__WHATSAPP_FROM": WHATSAPP,
            "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "0", "TOCSIN_PLACE_CELL_METRES": "0",
            "TOCSIN_WAIT__RECONCILE": "1", **settings,
        }

    def run(self, *words: str, stdin: str = "", **environment: str) -> Any:
        """Run a command to its end."""
        return self.desk.run(words, {**self.env, **environment}, self.folder, stdin)

    def process_of(self, *words: str, **environment: str) -> tuple[int, str, str]:
        """Run a command to its end in a process of its own: code, standard output and error."""
        done = subprocess.run(
            [sys.executable, "-m", "dispatcher", *words], env={**self.env, **environment},
            cwd=self.folder, capture_output=True, check=False,
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def tocsin(self, *words: str, stdin: str = "", **environment: str) -> Any:
        """Run a command with ``--json`` that must end well; its document."""
        done = self.run(*words, "--json", stdin=stdin, **environment)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def start(self) -> "Town":
        """Start the service without waiting for it."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, *self.program, "serve", "--port", str(self.port)],
                env=self.env, cwd=self.folder, stdout=log, stderr=log,
            )
        return self

    def serve(self) -> "Town":
        """Start the service and wait until it answers."""
        self.start()
        self.eventually(self.lives)
        return self

    def lives(self) -> bool:
        """Whether the service answers."""
        assert self.process is not None
        assert self.process.poll() is None, self.log.read_text()[-3000:]
        try:
            return self.ask(self.base, "GET", "/healthz").status == 200
        except OSError:
            return False

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Signal the service; its exit code."""
        process, self.process = self.process, None
        if process is None:
            return 0
        process.send_signal(number)
        return process.wait(timeout=60)

    def call(
        self, method: str, path: str, *, token: str = TOKEN, body: bytes | None = None,
        kind: str = "", **query: Any,
    ) -> Any:
        """A call of the API."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if kind:
            headers["Content-Type"] = kind
        path += f"?{urlencode(query)}" if query else ""
        return self.ask(self.base, method, path, body=body, headers=headers)

    def post(self, document: str | bytes, *, token: str = TOKEN) -> Any:
        """Post a CAP document."""
        body = document.encode() if isinstance(document, str) else document
        return self.call("POST", "/api/v1/alerts", token=token, body=body, kind=CAP_TYPE)

    def get(self, alert: Any, what: str = "", **query: Any) -> Any:
        """Something of an alert as JSON."""
        path = f"/api/v1/alerts/{alert['id']}" + (f"/{what}" if what else "")
        answer = self.call("GET", path, **query)
        assert answer.status == 200, answer.body
        return answer.json

    def deliveries(self, alert: Any, **filters: Any) -> list[Any]:
        """All deliveries, page after page."""
        found, cursor = [], ""
        while cursor is not None:
            page = self.get(alert, "deliveries", limit=500, cursor=cursor, **filters)
            found += page["items"]
            cursor = page["next_cursor"]
        return found

    def settled(self, alert: Any, *, planned: int | None = None, seconds: float = 120) -> Any:
        """The report once nobody is pending (and *planned* people are planned for)."""
        def look() -> Any:
            report = self.get(alert, "report")
            people = report["people"]
            assert people["planned"] == sum(
                people[k] for k in ("reached", "not_reached", "pending")
            )
            enough = people["planned"] > 0 if planned is None else people["planned"] == planned
            return report if enough and not people["pending"] else None

        try:
            return self.eventually(look, seconds=seconds)
        except AssertionError as late:
            report, log = self.get(alert, "report"), self.log.read_text()[-2000:]
            raise AssertionError((report["people"], report["deliveries"], log)) from late

    def bring(self, contacts: str) -> None:
        """Import contacts."""
        path = self.folder / f"contacts-{next(_COUNT)}.csv"
        path.write_text(contacts, encoding="utf-8")
        answer = self.tocsin("contacts", "import", str(path))
        assert not answer["refused"], answer

    def token(self, role: str, name: str = "", *senders: str) -> str:
        """The token of *name* (each is made once)."""
        name = name or f"a-{role}"
        if name not in self.tokens:
            words = [w for s in senders for w in ("--sender", s)]
            made = self.tocsin("token", "create", "--role", role, "--name", name, *words)
            self.tokens[name] = made["token"]
        return self.tokens[name]

    def hears(self, number: str, text: str, **more: Any) -> Any:
        """A phone writes to this town; how the webhook answered."""
        self.provider.config(inbound_url=f"{self.base}/webhooks/twilio/inbound")
        return self.provider.say(number, text, **more)

    def got(self, *numbers: str) -> list[dict[str, Any]]:
        """What the provider took for these numbers, oldest first."""
        return [m for m in self.provider.ledger() if m["to"].removeprefix("whatsapp:") in numbers]


class Turned(Town):
    """A town whose clock is turned by hand: a wait is over when a test says so, and not before."""

    program = ("-c", _AHEAD)
    ahead = 0.0

    def start(self) -> Town:
        """Start the service with a clock that is believed whatever it says."""
        self.turn(0)
        path = str(self.folder / "ahead")
        self.env |= {"AHEAD_FILE": path, "TOCSIN_CLOCK__TOLERANCE": "1000000"}
        return super().start()

    def turn(self, seconds: float) -> None:
        """Let so many seconds pass for the service at once.

        What is being handed over then would seem to have been so for as long.
        """
        self.ahead += seconds
        written = self.folder / "ahead.new"
        written.write_text(str(self.ahead))
        written.replace(self.folder / "ahead")


Make = Callable[..., Town]


@pytest.fixture(scope="session")
def make_town(
    tmp_path_factory: pytest.TempPathFactory, providers: tuple[Any, Any], desk: Any,
    whatsapp: tuple[Path, Any], http: Any, wait_for: Any, environment: dict[str, str],
) -> Iterator[Make]:
    """Makes a town with settings of its own, not yet serving; None takes a setting away."""
    made: list[Town] = []

    def make(
        provider: Any = providers[0], kind: type[Town] = Town, **settings: str | None
    ) -> Town:
        given = {k: v for k, v in settings.items() if v is not None}
        town = kind(
            tmp_path_factory.mktemp("town"), provider, desk, (http, wait_for), environment,
            **{"TOCSIN_WHATSAPP_TEMPLATES": str(whatsapp[0]), **given},
        )
        for name in settings.keys() - given.keys():
            town.env.pop(name, None)
        made.append(town)
        return town

    yield make
    for town in made:
        town.stop(signal.SIGKILL)


# What comes soon. Nothing here gives anything up, or a busy machine would decide what is tested.
HURRY = {
    "REISSUE": "1", "RETRY_FIRST": "0.1", "RETRY_MOST": "0.2", "RECONCILE": "0.5", "HELD": "1",
}
# Longer than anything takes, and short enough that all tests together turn it by less than an hour.
TURNED = {
    "RELAY_SILENCE": "60", "FALLBACK": "60", "RECEIPT": "120", "RETRY_FIRST": "20",
    "RETRY_MOST": "20", "RETRY_FOR": "120", "RECONCILE": "30",
}


@pytest.fixture(scope="session")
def town(make_town: Make) -> Town:
    """Live, auto, the usual waits, a provider that works."""
    return make_town(TOCSIN_LOG_FORMAT="json").serve()


@pytest.fixture(scope="session")
def hurried(make_town: Make, providers: tuple[Any, Any]) -> Town:
    """What is tried or looked at again is so at once; the provider gives trouble when told to."""
    waits = {f"TOCSIN_WAIT__{name}": value for name, value in HURRY.items()}
    return make_town(providers[1], **waits).serve()


@pytest.fixture(scope="session")
def turned(make_town: Make, providers: tuple[Any, Any]) -> Town:
    """Every wait is over when a test turns the clock; the provider gives trouble when told to."""
    waits = {f"TOCSIN_WAIT__{name}": value for name, value in TURNED.items()}
    return make_town(providers[1], Turned, **waits).serve()


@pytest.fixture(scope="session")
def one(make_town: Make) -> Town:
    """Where one person has to approve."""
    return make_town(TOCSIN_APPROVAL="one").serve()


@pytest.fixture(scope="session")
def two(make_town: Make) -> Town:
    """Where two people have to approve."""
    return make_town(TOCSIN_APPROVAL="two").serve()


@pytest.fixture(scope="session")
def shipped(make_town: Make) -> Town:
    """With no mode, no policy and no secret given, and ten segments a second."""
    names = ("MODE", "LIVE_CHECKED", "ACCEPT_DRAFTS", "APPROVAL", "SECRET_KEY")
    return make_town(
        TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND="10", **{f"TOCSIN_{n}": None for n in names}
    ).serve()
