import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

_BOMB = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + ']><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">&j;</alert>'
)


@pytest.fixture
def bad(tmp_path: Path) -> dict[str, str]:
    """Files that no service can use, and the code of what is wrong with each."""
    contents = {
        "words.txt": (b"The river rises.", "xml-malformed"),
        "bomb.xml": (_BOMB.encode(), "doctype-refused"),
        "large.xml": (b"<alert>" + b" " * 50_000_000 + b"</alert>", "limit-bytes"),
        "empty.xml": (b"", "empty"),
        "binary.xml": (bytes(range(256)) * 40, "xml-malformed"),
        "other.xml": (b"<html/>", "root-not-alert"),
    }
    for name, (content, _) in contents.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "folder.xml").mkdir()
    return {name: code for name, (_, code) in contents.items()} | {
        "folder.xml": "unreadable", "missing.xml": "unreadable",
    }


def test_every_argument_gets_its_verdict_in_order(
    process: Callable, alert: Callable[..., Path], bad: dict[str, str]
) -> None:
    names = [str(alert()), *bad, "-"]

    done = process("alert", "check", "--json", *names, stdin=alert().read_bytes())

    verdicts = json.loads(done.stdout)
    assert [verdict["file"] for verdict in verdicts] == names
    assert [verdict["usable"] for verdict in verdicts] == [True, *[False] * len(bad), True]
    found = {v["file"]: [error["code"] for error in v["errors"]] for v in verdicts[1:-1]}
    assert {name: codes[:1] for name, codes in found.items()} == {
        name: [code] for name, code in bad.items()
    }
    assert (done.returncode, done.stderr) == (1, b"")


def test_people_read_a_line_for_each_file_and_finding(
    tocsin: Callable, alert: Callable[..., Path]
) -> None:
    done = tocsin("alert", "check", alert(), "missing.xml")

    text = done.stdout.decode()
    assert "valley-1.xml: valid, CAP 1.2, Actual Alert, 1 info blocks in en" in text
    assert "missing.xml: not usable\n  error unreadable: missing.xml cannot be read" in text
    assert done.returncode == 1


def test_all_usable_is_0(tocsin: Callable, alert: Callable[..., Path]) -> None:
    assert tocsin("alert", "check", alert()).returncode == 0


def test_the_service_s_own_limit_holds(tocsin: Callable, alert: Callable[..., Path]) -> None:
    padded = alert().read_bytes() + b" " * 1024

    done = tocsin("alert", "check", "-", stdin=padded, TOCSIN_MAX_ALERT_BYTES="1024")

    assert done.returncode == 1
    assert b"limit-bytes" in done.stdout


def test_the_shared_alerts_without_a_trace(process: Callable, shared_cap: Path) -> None:
    names = sorted(shared_cap.rglob("*.xml"))
    began = time.perf_counter()

    done = process("alert", "check", "--json", *names)

    print(f"{len(names)} alerts in {time.perf_counter() - began:.2f} s with the program's start")
    assert [v["file"] for v in json.loads(done.stdout)] == [str(name) for name in names]
    assert done.stderr == b""


def test_a_profile_that_is_asked_for_binds(process: Callable, alert: Callable[..., Path]) -> None:
    done = process("alert", "check", "--json", "--profile", "ipaws", str(alert()))

    [verdict] = json.loads(done.stdout)
    assert (verdict["usable"], verdict["valid"], done.returncode) == (True, False, 0)
    assert "ipaws-code" in {error["code"] for error in verdict["errors"]}


def test_an_unknown_profile_is_wrong_usage(tocsin: Callable, alert: Callable[..., Path]) -> None:
    done = tocsin("alert", "check", "--profile", "atlantis", alert())

    assert done.returncode == 2
    assert b"atlantis" in done.stderr
    assert b"meteoalarm" in done.stderr


def test_each_limit_is_a_setting(tocsin: Callable, alert: Callable[..., Path]) -> None:
    done = tocsin("alert", "check", alert(), TOCSIN_LIMITS__ELEMENTS="5")

    assert done.returncode == 1
    assert b"limit-elements" in done.stdout
