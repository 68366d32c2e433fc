"""``tocsin translate`` and ``tocsin models`` in this process, on a folder of the test's own."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dispatcher.cli.program import run
from dispatcher.words.translation import engine

Said = tuple[int, str, str]


@pytest.fixture
def tocsin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Said]:
    monkeypatch.setenv("TOCSIN_DATABASE_URL", f"sqlite:///{tmp_path}/t.db")
    # It would write to this test's standard error after this test is over.
    monkeypatch.setattr("dispatcher.cli.logs.set_up", lambda *_, **__: None)

    def call(*words: object) -> Said:
        code = run([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def test_a_model_is_installed_listed_used_and_removed(
    tocsin: Callable[..., Said], made: dict[str, Path], tmp_path: Path
) -> None:
    digest = hashlib.sha256(made["en_es"].read_bytes()).hexdigest()
    assert tocsin("models", "list") == (
        0, "No model is installed; get one as a file and use `tocsin models install FILE`.\n", ""
    )

    code, out, _ = tocsin("models", "install", made["en_es"], "--sha256", digest)
    assert (code, "Installed en-es 0.1" in out, "CC0-1.0" in out) == (0, True, True)
    code, out, _ = tocsin("models", "list", "--json")
    (row,) = json.loads(out)["items"]
    assert (row["pair"], row["sha256"], row["size"]) == (
        "en-es", digest, made["en_es"].stat().st_size
    )
    assert row["installed_at"].endswith("+00:00")
    assert (tmp_path / "models").is_dir(), "beside the database"

    code, out, err = tocsin("translate", "Leave the area now.", "--from", "en", "--to", "es")
    assert (code, out) == (0, "Abandone la zona ahora.\n")
    assert "reviewed by nobody" in err

    assert tocsin("models", "remove", "en-es")[0] == 0
    code, out, err = tocsin("models", "remove", "en-es")
    assert (code, out) == (1, "")
    assert "installed are none at all" in err


def test_a_text_that_nobody_would_be_warned_with_says_why_and_ends_with_1(
    tocsin: Callable[..., Said], made: dict[str, Path]
) -> None:
    tocsin("models", "install", made["en_es"])

    code, out, err = tocsin(
        "translate", "Leave the area now. Do not enter the area.", "--from", "en", "--to", "es"
    )
    assert (code, out) == (1, "Abandone la zona ahora. Puede bien entrar en la zona.\n")
    assert "Not fit to be sent: 'Do not enter the area.': negation" in err

    code, out, _ = tocsin(
        "translate", "Do not enter the area.", "--from", "en", "--to", "es", "--json"
    )
    told: dict[str, Any] = json.loads(out)
    assert (code, told["usable"], told["provenance"]) == (1, False, "machine")
    assert any(c["name"] == "negation" and not c["ok"] for c in told["sentences"][0]["checks"])


def test_the_planted_eleven_is_saved_by_its_placeholder(
    tocsin: Callable[..., Said], made: dict[str, Path]
) -> None:
    tocsin("models", "install", made["en_es"])
    _, out, _ = tocsin("translate", "Leave within 11 hours.", "--from", "en", "--to", "es")
    assert out == "Abandone dentro de 11 horas.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["translate", "Leave.", "--from", "en", "--to", "am"], "no model from en to am"),
        (["translate", "Leave.", "--from", "english", "--to", "es"], "is not a known language tag"),
        (["translate", " . ", "--from", "en", "--to", "es"], "no word to translate"),
        (["models", "install", "nowhere.argosmodel"], "nowhere.argosmodel cannot be read"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    tocsin: Callable[..., Said], made: dict[str, Path], words: list[str], said: str
) -> None:
    code, out, err = tocsin(*words)

    assert (code, out) == (1, "")
    assert said in err
    assert "Traceback" not in err
    assert err.count("\n") == 1


def test_a_package_without_its_splitter_is_refused(
    tocsin: Callable[..., Said], made: dict[str, Path]
) -> None:
    code, _, err = tocsin("models", "install", made["nosplitter"])
    assert (code, "would fetch one from the network" in err) == (1, True)


def test_a_package_that_does_not_work_is_not_installed(
    tocsin: Callable[..., Said], made: dict[str, Path], tmp_path: Path
) -> None:
    import zipfile

    spoilt = tmp_path / "spoilt.argosmodel"
    with zipfile.ZipFile(made["en_es"]) as whole, zipfile.ZipFile(spoilt, "w") as bad:
        for name in whole.namelist():
            bad.writestr(name, b"no model" if name.endswith("model.bin") else whole.read(name))

    code, _, err = tocsin("models", "install", spoilt)

    assert (code, "The model en-es is broken" in err) == (1, True)
    assert json.loads(tocsin("models", "list", "--json")[1])["items"] == []


def test_without_the_extra_one_sentence_says_how_to_install_it(
    tocsin: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine.importlib.util, "find_spec", lambda name: None)

    code, out, err = tocsin("translate", "Leave.", "--from", "en", "--to", "es")

    assert (code, out) == (1, "")
    assert "pip install argos-translate-lt" in err
