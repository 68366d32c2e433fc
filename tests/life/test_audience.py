"""Who may be disturbed: every status, scope, message type and mode, and nobody sends past it."""

import ast
from itertools import product
from pathlib import Path

import pytest

from dispatcher.domain.alert import MsgType, Scope, Status
from dispatcher.domain.policy import Audience, Mode, audience_of, is_exercise

ROOT = Path(__file__).resolve().parents[2]
P, E, F, N = Audience.PUBLIC, Audience.EXERCISE, Audience.OFFICERS, Audience.NOBODY
# (status, scope): what each mode (demo, exercise, live) makes of an Alert, Update or Cancel.
TABLE = {
    ("Actual", "Public"): (P, E, P), ("Actual", "Restricted"): (F, F, F),
    ("Actual", "Private"): (F, F, F), ("Exercise", "Public"): (E, E, E),
    ("Exercise", "Restricted"): (F, F, F), ("Exercise", "Private"): (F, F, F),
    **{(status, scope): (N, N, N) for status in ("System", "Test", "Draft")
       for scope in ("Public", "Restricted", "Private")},
}


@pytest.mark.parametrize(
    ("status", "scope", "msg_type", "mode"), list(product(Status, Scope, MsgType, Mode))
)
def test_one_function_says_who_may_be_disturbed(
    status: Status, scope: Scope, msg_type: MsgType, mode: Mode
) -> None:
    answers = msg_type in (MsgType.ACK, MsgType.ERROR)
    column = list(Mode).index(mode)

    expected = Audience.NOBODY if answers else TABLE[status.value, scope.value][column]

    assert audience_of(status, scope, msg_type, mode) is expected


def test_an_exercise_is_marked_whatever_the_mode() -> None:
    marked = {(s, m) for s, m in product(Status, Mode) if is_exercise(s, m)}

    assert marked == {(Status.EXERCISE, m) for m in Mode} | {(s, Mode.EXERCISE) for s in Status}


def test_everything_that_plans_asks_that_function() -> None:
    """A scene is made for an alert or a notice, both ask; deliveries are planned from scenes."""
    callers, scenes = set(), set()
    for file in sorted((ROOT / "dispatcher").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                name = str(file.relative_to(ROOT))
                callers |= {name} if node.func.id == "audience_of" else set()
                scenes |= {name} if node.func.id == "Scene" else set()

    assert scenes == {"dispatcher/pipeline/scene.py", "dispatcher/service/notices/scenes.py"}
    assert scenes <= callers
