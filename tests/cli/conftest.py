"""The real program in processes of its own, each test on its own database."""

import base64
import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

Done = subprocess.CompletedProcess[bytes]
Run = Callable[..., Done]

_ROOT = Path(__file__).resolve().parents[2]
_DATA = Path(os.environ.get("TOCSIN_TEST_DATA", _ROOT.parent / "shared" / "data"))
_ALERT = """<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>{identifier}</identifier><sender>valley@example.org</sender><sent>{sent}</sent>
  <status>{status}</status><msgType>Alert</msgType><scope>Public</scope>
  <info><language>en</language><category>Met</category><event>Flash flood</event>
    <urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
    <expires>{expires}</expires><headline>Leave the river bank</headline>
    <area><areaDesc>Lower Valley</areaDesc>
      <polygon>10.0,20.0 10.0,20.5 10.5,20.5 10.5,20.0 10.0,20.0</polygon></area></info>
</alert>
"""


# Starting the interpreter and importing the program takes longer than most commands.
_DRIVER = """
import base64, io, json, os, sys
from dispatcher.cli.program import run

calls, answers = sys.stdin, sys.stdout
for line in calls:
    call = json.loads(line)
    os.environ.clear()
    os.environ.update(call["environment"])
    os.chdir(call["folder"])
    streams = [io.TextIOWrapper(io.BytesIO(base64.b64decode(call["stdin"])))]
    streams += [io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2)]
    sys.stdin, sys.stdout, sys.stderr = streams
    code = run(call["arguments"])
    for stream in streams[1:]:
        stream.flush()
    said = [base64.b64encode(stream.buffer.getvalue()).decode() for stream in streams[1:]]
    sys.stderr = sys.__stderr__
    print(json.dumps([code, *said]), file=answers, flush=True)
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """What a command sees: nothing of the developer's own settings."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("TOCSIN_")}
    return {
        **clean, "TOCSIN_DATABASE_URL": f"sqlite:///{tmp_path}/t.db",
        "PYTHONPATH": str(_ROOT), "PYTHONWARNINGS": "default",
    }


@pytest.fixture(scope="session")
def driver() -> Iterator[subprocess.Popen[bytes]]:
    """A process of its own that runs one command after the other."""
    with subprocess.Popen(
        [sys.executable, "-c", _DRIVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT,
    ) as process:
        yield process
        process.kill()


@pytest.fixture
def tocsin(driver: subprocess.Popen[bytes], environment: dict[str, str], tmp_path: Path) -> Run:
    """Run one command to its end, in a folder that is not the repository."""

    def run(*arguments: object, stdin: bytes = b"", **settings: str) -> Done:
        words = list(map(str, arguments))
        call = {
            "arguments": words, "environment": {**environment, **settings},
            "folder": str(tmp_path), "stdin": base64.b64encode(stdin).decode(),
        }
        assert driver.stdin is not None
        assert driver.stdout is not None
        driver.stdin.write(json.dumps(call).encode() + b"\n")
        driver.stdin.flush()
        code, out, err = json.loads(driver.stdout.readline())
        return Done(words, code, base64.b64decode(out), base64.b64decode(err))

    return run


@pytest.fixture
def process(environment: dict[str, str], tmp_path: Path) -> Run:
    """The same in a process of its own, as a shell starts it."""

    def run(*arguments: object, stdin: bytes = b"", **settings: str) -> Done:
        return subprocess.run(
            [sys.executable, "-m", "dispatcher", *map(str, arguments)], input=stdin,
            capture_output=True, cwd=tmp_path, env={**environment, **settings}, timeout=120,
        )

    return run


@pytest.fixture
def as_json(tocsin: Run) -> Callable[..., Any]:
    """Run one command that must succeed, with ``--json``; what it printed."""

    def run(*arguments: object, **settings: Any) -> Any:
        done = tocsin(*arguments, "--json", **settings)
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return run


@pytest.fixture
def running(
    environment: dict[str, str], tmp_path: Path
) -> Callable[..., AbstractContextManager[tuple[subprocess.Popen[bytes], str]]]:
    """A command that goes on, once it says ``listening URL``: (process, URL)."""

    @contextmanager
    def start(
        *arguments: object, **settings: str
    ) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
        with (tmp_path / f"{arguments[0]}.err").open("wb") as errors, subprocess.Popen(
            [sys.executable, "-m", "dispatcher", *map(str, arguments)], cwd=tmp_path,
            stdout=subprocess.PIPE, stderr=errors, env={**environment, **settings},
        ) as process:
            try:
                assert process.stdout is not None
                word, _, url = process.stdout.readline().decode().strip().partition(" ")
                assert word == "listening", (tmp_path / f"{arguments[0]}.err").read_text()
                yield process, url
            finally:
                process.kill()

    return start


@pytest.fixture
def fetched() -> Callable[[str], bytes]:
    """The body of a page on loopback."""

    def get(url: str) -> bytes:
        with urllib.request.urlopen(url, timeout=60) as answer:
            return bytes(answer.read())

    return get


@pytest.fixture
def alert(tmp_path: Path) -> Callable[..., Path]:
    """A CAP document of now, written to a file."""

    def write(identifier: str = "valley-1", *, status: str = "Actual") -> Path:
        now = datetime.now(UTC).replace(microsecond=0)
        path = tmp_path / f"{identifier}.xml"
        path.write_text(_ALERT.format(
            identifier=identifier, status=status, sent=f"{now:%Y-%m-%dT%H:%M:%S}+00:00",
            expires=f"{now + timedelta(hours=3):%Y-%m-%dT%H:%M:%S}+00:00",
        ), encoding="utf-8")
        return path

    return write


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Three people in the alert's area and one elsewhere, all taking part in exercises."""
    path = tmp_path / "people.csv"
    path.write_text(
        "id,name,languages,sms,lat,lon,exercise\n"
        "p1,Ada,en,+15550000001,10.2,20.2,yes\n"
        "p2,Luz,es en,+15550000002,10.2,20.2,yes\n"
        "p3,Amina,ar,+15550000003,10.3,20.3,yes\n"
        "p4,Bo,en,+15550000004,40.0,20.2,yes\n", encoding="utf-8",
    )
    return path


@pytest.fixture
def shared_cap() -> Path:
    folder = _DATA / "cap"
    if not folder.is_dir():
        pytest.skip("the shared alerts are not here")
    return folder
