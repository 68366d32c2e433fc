"""Engines that hang, die or talk nonsense: real processes, none of them argostranslate."""

import os
from collections.abc import Callable

import pytest

from dispatcher.domain.errors import Refused
from dispatcher.domain.translation import EngineDown, Untranslated
from dispatcher.words.translation import Engine, Limits

_WELL = """
say(ready=True)
for one in asked():
    say(n=one["n"], text=one["text"].upper())
"""
# What goes wrong the first time, and how the sentence about it begins if it does so twice.
_WRONG = {
    "hangs": ("signal.pause()", "it gave no answer within 1 seconds"),
    "killed": ("os.kill(os.getpid(), signal.SIGKILL)", "it ended"),
    "silent-end": ("sys.exit(0)", "it ended"),
    "garbage": ("print('hola', flush=True)", "it answered what is no JSON"),
    "a-list": ("print('[1]', flush=True)", "it answered what is no JSON object"),
    "old-answer": ("say(n=0, text='x')", "it answered something else than it was asked"),
    "endless": ("print('x' * (3 << 20), flush=True)", "it answered without end"),
}
# Only who hangs is waited for to the end.
_HANGS = {"limits": Limits(seconds=1, start_seconds=60)}


def _first(wrong: str, starts: int) -> str:
    """An engine that does *wrong* until it was started more than *starts* times."""
    return f"""
say(ready=True)
for one in asked():
    if start <= {starts}:
        {wrong}
        continue
    say(n=one["n"], text=one["text"].upper())
"""


@pytest.mark.parametrize("wrong", [row[0] for row in _WRONG.values()], ids=list(_WRONG))
async def test_a_lost_engine_is_replaced_once_and_asked_again(
    wrong: str, scripted: Callable[..., Engine], starts: Callable[[], int]
) -> None:
    engine = scripted(_first(wrong, 1), **(_HANGS if "pause" in wrong else {}))

    said = await engine.translate("leave now", source="en", target="es")

    assert said == "LEAVE NOW"
    assert starts() == 2
    await engine.close()


@pytest.mark.parametrize(("wrong", "said"), _WRONG.values(), ids=list(_WRONG))
async def test_an_engine_lost_twice_rests_and_says_why(
    wrong: str, said: str, scripted: Callable[..., Engine], starts: Callable[[], int]
) -> None:
    clock = [0.0]
    engine = scripted(
        _first(wrong, 2), now=lambda: clock[0], **(_HANGS if "pause" in wrong else {})
    )

    with pytest.raises(EngineDown, match=f"failed twice: {said}"):
        await engine.translate("leave now", source="en", target="es")
    with pytest.raises(EngineDown, match="rests for 2 more seconds"):
        await engine.translate("leave now", source="en", target="es")
    assert starts() == 2, "a resting engine starts nothing"

    clock[0] = 2.1
    assert await engine.translate("leave now", source="en", target="es") == "LEAVE NOW"
    await engine.close()


async def test_it_rests_longer_each_time_and_a_success_ends_that(
    scripted: Callable[..., Engine], starts: Callable[[], int]
) -> None:
    clock = [0.0]
    engine = scripted(_first("sys.exit(0)", 6), now=lambda: clock[0])
    rests = []
    for _ in range(3):
        with pytest.raises(EngineDown) as fault:
            await engine.translate("leave", source="en", target="es")
        rests.append(str(fault.value).split("rests for ")[1].split(";")[0])
        clock[0] += 100

    assert rests == ["2 seconds", "4 seconds", "8 seconds"]
    assert await engine.translate("leave", source="en", target="es") == "LEAVE"
    await engine.close()


async def test_an_engine_that_never_gets_ready_is_lost_like_one_that_hangs(
    scripted: Callable[..., Engine], starts: Callable[[], int]
) -> None:
    engine = scripted("raise SystemExit(3)")

    with pytest.raises(EngineDown, match="it ended"):
        await engine.warm([("en", "es")])
    assert starts() == 2


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("fault='broken', detail='RuntimeError'", "en-es is broken .RuntimeError.; install it"),
        ("fault='memory', detail=''", "needs more memory"),
        ("text=7", "en-es is broken .no text."),
    ],
    ids=["broken", "memory", "no-text"],
)
async def test_what_a_model_cannot_do_is_said_and_the_engine_goes_on(
    answer: str, said: str, scripted: Callable[..., Engine], starts: Callable[[], int]
) -> None:
    engine = scripted(f"say(ready=True)\nfor one in asked():\n    say(n=one['n'], {answer})\n")

    for _ in range(2):
        with pytest.raises(Untranslated, match=said) as fault:
            await engine.translate("leave", source="en", target="es")
        assert not isinstance(fault.value, EngineDown)

    assert starts() == 1
    await engine.close()


async def test_without_the_extra_one_sentence_says_how_to_install_it(
    scripted: Callable[..., Engine]
) -> None:
    engine = scripted("say(fault='missing', detail='argostranslate')")

    with pytest.raises(Refused, match="pip install argos-translate-lt"):
        await engine.translate("leave", source="en", target="es")


async def test_its_process_sees_none_of_our_environment(
    scripted: Callable[..., Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOCSIN_SECRET_KEY", "a secret that a model has no use for")
    engine = scripted(
        "say(ready=True)\nfor one in asked():\n    say(n=one['n'], text=' '.join(os.environ))\n"
    )

    names = (await engine.translate("x", source="en", target="es")).split()

    assert "TOCSIN_SECRET_KEY" not in names
    assert {"ARGOS_INTRA_THREADS", "ARGOS_PACKAGES_DIR", "XDG_CACHE_HOME", "HOME"} <= set(names)
    await engine.close()


async def test_closing_leaves_no_process_behind(scripted: Callable[..., Engine]) -> None:
    engine = scripted(_WELL)
    await engine.translate("x", source="en", target="es")
    pid = engine.pid
    assert pid is not None

    await engine.close()

    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


async def test_a_sentence_without_end_is_not_given_to_it(
    scripted: Callable[..., Engine]
) -> None:
    with pytest.raises(Untranslated, match="2001 characters is too long"):
        await scripted(_WELL).translate("x" * 2001, source="en", target="es")
