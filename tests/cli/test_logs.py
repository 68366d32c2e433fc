import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from dispatcher.cli.faults import sentence
from dispatcher.domain.errors import NotFound

_SAYS = """
import logging, sys, structlog
from dispatcher.cli.logs import set_up
set_up(sys.argv[1], verbosity=int(sys.argv[2]))
log = structlog.get_logger()
log.debug("page.planned", alert=3)
log.info("delivery.sent", delivery_id=7)
logging.getLogger("aiohttp").info("fine")
logging.getLogger("aiohttp").warning("cannot reach %s", "whatsapp:+15550000001")
from sqlalchemy.exc import StatementError
try:
    raise StatementError("no", "INSERT", [("Ada", "+15550000001", "Leave now")], None)
except StatementError:
    log.exception("batch.failed")
"""


def _said(form: str, verbosity: int) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", _SAYS, form, str(verbosity)], capture_output=True, text=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stdout == ""
    return done.stderr.splitlines()


@pytest.mark.parametrize(("verbosity", "events"), [
    (0, ["cannot reach whatsapp:(number)", "batch.failed"]),
    (1, ["delivery.sent", "cannot reach whatsapp:(number)", "batch.failed"]),
    (2, ["page.planned", "delivery.sent", "fine", "cannot reach whatsapp:(number)",
         "batch.failed"]),
])
def test_the_log_is_json_on_standard_error_by_level(verbosity: int, events: list[str]) -> None:
    lines = [json.loads(line) for line in _said("json", verbosity)]

    assert [line["event"] for line in lines] == events


@pytest.mark.parametrize("form", ["json", "console"])
def test_nothing_of_a_person_gets_into_the_log(form: str) -> None:
    said = "\n".join(_said(form, 2))

    assert "StatementError" in said
    assert not [word for word in ("555000", "Ada", "Leave now") if word in said]


@pytest.mark.parametrize(("fault", "told"), [
    (NotFound("There is no alert x."), "There is no alert x."),
    (OperationalError("INSERT", ["+15550000001"],
                      sqlite3.OperationalError("database or disk is full")), "disk is full"),
    (OperationalError("SELECT", [], sqlite3.OperationalError("no such table: alerts")),
     "tocsin db upgrade"),
    (OperationalError("SELECT", [], sqlite3.OperationalError("database is locked")), "busy"),
    (OperationalError("SELECT", [], sqlite3.OperationalError("unable to open database file")),
     "TOCSIN_DATABASE_URL"),
    (ModuleNotFoundError("no", name="asyncpg"), "postgres"),
    (PermissionError(13, "Permission denied", "people.csv"), "people.csv: Permission denied"),
    (ExceptionGroup("two", [NotFound("There is no alert x.")]), "There is no alert x."),
    (KeyError("+15550000001"), "KeyError"),
], ids=lambda value: value if isinstance(value, str) else type(value).__name__)
def test_every_fault_is_one_line_for_a_person(fault: Exception, told: str) -> None:
    said = sentence(fault)

    assert told in said
    assert "\n" not in said
    assert "+1555" not in said


def test_a_log_that_cannot_be_written_stops_nobody() -> None:
    script = (
        "import logging, structlog; from dispatcher.cli.logs import set_up; set_up('json');"
        "structlog.get_logger().error('a.loss'); logging.getLogger('x').error('another');"
        "print('went on')"
    )
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", script], stderr=full, stdout=subprocess.PIPE, check=False
        )

    assert done.stdout == b"went on\n"
