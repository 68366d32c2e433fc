import subprocess
from collections.abc import Callable

import pytest

from dispatcher import __version__
from dispatcher.cli.accounts import Role
from dispatcher.cli.program import run

_COMMANDS = """serve|alert check|alert compose|alert preview|alert send|alert list|alert show
alert approve|alert reject|alert cancel|stop-all|resume|report|contacts import|contacts export
contacts forget|communities import|communities list|stations import|stations list
templates check|templates export|templates import|templates accept|readiness|translate
models list|models install|db upgrade
token create|user add|doctor|golive|simulate-provider|demo"""


@pytest.mark.parametrize("command", _COMMANDS.replace("\n", "|").split("|"))
def test_every_command_s_help_has_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run([*command.split(), "--help"])

    said = capsys.readouterr()
    assert (code, said.err) == (0, "")
    assert f"Example: tocsin {command}" in said.out


@pytest.mark.parametrize("command", ["token create", "user add"])
def test_every_role_that_is_offered_is_explained(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run([*command.split(), "--help"])

    said = " ".join(capsys.readouterr().out.split())
    explained = said.partition("viewer reads")[2]
    assert [role for role in Role if role != "viewer" and f"; {role} " not in explained] == []


@pytest.mark.parametrize("words", [
    pytest.param(["warn"], id="unknown-command"),
    pytest.param(["alert", "check"], id="missing-file"),
    pytest.param(["alert", "check", "--fast", "a.xml"], id="unknown-option"),
    pytest.param(["alert", "list", "--limit", "0"], id="number-out-of-range"),
    pytest.param(["report", "x", "--format", "pdf"], id="unknown-format"),
    pytest.param(["serve", "--port", "70000"], id="port-out-of-range"),
    pytest.param(["serve", "--role", "cook"], id="unknown-role"),
    pytest.param(["token", "create", "--role", "king", "--name", "x"], id="unknown-token-role"),
    pytest.param(["templates", "accept", "so"], id="nobody-named"),
    pytest.param(["simulate-provider", "--no-such-knob", "1"], id="unknown-knob"),
    pytest.param(["--config"], id="config-without-file"),
])
def test_wrong_usage_is_2_and_says_why(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(words)

    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert "Error:" in said.err


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"{__version__}\n"


@pytest.mark.parametrize(("settings", "words", "told"), [
    pytest.param(
        {"TOCSIN_DATABASE_URL": "mysql://x/y"}, ["alert", "list"], "only sqlite", id="other-store"
    ),
    pytest.param(
        {"TOCSIN_DATABASE_URL": "sqlite:////proc/nowhere/t.db"}, ["alert", "list"],
        "cannot be made", id="no-such-folder",
    ),
    pytest.param(
        {"TOCSIN_PORT": "x", "TOCSIN_SECRET_KEY": "short"}, ["doctor"], "", id="two-faults"
    ),
    pytest.param({}, ["--config", "none.toml", "alert", "list"], "none.toml", id="no-config"),
    pytest.param({}, ["alert", "list", "--config=none.toml"], "none.toml", id="config-anywhere"),
    pytest.param({"TOCSIN_TOKEN": "toc_x"}, ["alert", "list"], "TOCSIN_TOKEN", id="bad-token"),
    pytest.param({"TOCSIN_MODE": "live"}, ["alert", "list"], "golive", id="live-unchecked"),
    pytest.param(
        {"TOCSIN_TEMPLATES_DIR": "/nowhere"}, ["templates", "check"], "/nowhere", id="no-templates"
    ),
])
def test_a_fault_is_one_sentence_and_1(
    tocsin: Callable[..., subprocess.CompletedProcess[bytes]], settings: dict[str, str],
    words: list[str], told: str,
) -> None:
    done = tocsin(*words, **settings)

    assert done.returncode == 1
    assert told in done.stderr.decode()
    assert b"Traceback" not in done.stderr + done.stdout
    assert len(done.stderr.splitlines()) <= 1


def test_a_database_of_another_mode_is_refused(
    tocsin: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    assert tocsin("db", "upgrade", TOCSIN_MODE="demo").returncode == 0

    done = tocsin("alert", "list", TOCSIN_MODE="exercise")

    assert (done.returncode, done.stdout) == (1, b"")
    assert b"mode demo" in done.stderr
    assert tocsin("alert", "list").returncode == 0
