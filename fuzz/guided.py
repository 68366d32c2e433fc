"""Coverage-guided fuzzing by libFuzzer: python fuzz/guided.py SECONDS FOLDER."""

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent))

with atheris.instrument_imports(include=["dispatcher"]):
    import targets

import mutations
import office
from judge import MOST_GROWTH_MB, MOST_SECONDS, Judge, memory_mb

_FIXTURES = Path(__file__).parent.parent / "tests" / "cap" / "fixtures"
_WORDS = (
    "<alert ", "</alert>", "<info>", "</info>", "<area>", "</area>", "<polygon>", "<circle>",
    "<sent>", "<references>", "<geocode>", "<resource>", "<derefUri>", "<digest>", "<Signature ",
    "<entry>", "<item>", "<feed ", "<rss>", "<link>", "<content>", "<?xml ", "<![CDATA[", "]]>",
    "&lt;", "&#x", "xmlns=", "urn:oasis:names:tc:emergency:cap:1.2", "2026-11-21T02:10:00+01:00",
    "47.0,8.0 ", "Actual", "Update", "Cancel", "Public", "<!DOCTYPE ", "IPAWSv1.0", "EMMA_ID",
)


def _mutated(raw: bytes, most: int, seed: int) -> bytes:
    """Three times in four a change of the document, else one of its bytes."""
    changed = mutations.mutated(raw, most, seed) if seed % 4 else None
    return atheris.Mutate(raw, most) if changed is None else changed


def main(seconds: int, folder: Path) -> None:
    """Fuzz for so many seconds; libFuzzer ends the process, with 0 if it found nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for path in _FIXTURES.glob("*.xml"):
        (corpus / path.name).write_bytes(path.read_bytes())
        (corpus / f"signed-{path.name}").write_bytes(office.signed(path.read_bytes()) or b"")
    words = folder / "words.dict"
    words.write_text("".join(f'"{word}"\n' for word in _WORDS), encoding="ascii")
    judge = Judge()
    first = [0.0]

    def one(raw: bytes) -> None:
        if judge.calls == 0:
            first[0] = memory_mb()
        for name, call in targets.all_of(raw):
            judge.run(name, raw, call)
        if judge.faults:
            fault = judge.faults[0]
            # Instrumented code is several times slower: a slow call is told only far beyond.
            if not fault.what.startswith("took") or judge.slowest[0] > 5 * MOST_SECONDS:
                raise RuntimeError(f"{fault.target}: {fault.what}")
            judge.faults.clear()

    most = int(memory_mb() + 150 + MOST_GROWTH_MB)  # 150: the languages' model and libFuzzer's own
    atheris.Setup([
        sys.argv[0], f"-max_total_time={seconds}", "-timeout=10", f"-rss_limit_mb={most + 300}",
        "-max_len=20000", f"-dict={words}", f"-artifact_prefix={folder}/", "-print_final_stats=1",
        str(corpus),
    ], one, custom_mutator=_mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
