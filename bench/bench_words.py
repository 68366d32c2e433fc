"""How fast words are made: every language, hazard and way, against bare Fluent in the same run.

    python bench/bench_words.py [LANGUAGE]...

For each language all shipped hazards on four ways (SMS, a leader's message, radio, WhatsApp), each
with its own alert, so that nothing is found in a memory. The first pass reads the language's files
too; the second is what a running service does. Beside it the same number of messages as bare
Fluent formats their sentences: no ladder, fitting, counting or checks. Only the ratio says
anything on another machine.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from dispatcher.domain.alert import Alert, Info, InfoGroup, Moment, MsgType, Scope, Status
from dispatcher.domain.area import Area
from dispatcher.domain.message import Kind, Occasion, Purpose
from dispatcher.words import Library, Words, contents_from_library, load_advice, load_hazards

ROOT = Path(__file__).resolve().parents[1]
WAYS = {"sms": Purpose.PUBLIC, "relay": Purpose.LEADER, "radio": Purpose.STATION,
        "whatsapp": Purpose.PUBLIC}
SENT = 1_790_000_000_000
SLOTS = {
    "source": "Larrow Civil Protection", "place": "Larrow, Kessel", "sent": "16:13",
    "number": "1", "until": "21:13", "phone": "+15550100", "code": "K7Q4",
    "event": "Flash flood", "link": "https://warn.example/a/K7Q4",
}


def occasion(hazard: str) -> Occasion:
    """A warning of *hazard* in the invented Larrow valley."""
    info = Info(language="und-x", event="Flash flood",
                areas=(Area(description="Larrow, Kessel, Upper Larrow, Mill Bridge"),))
    alert = Alert(
        identifier=hazard, sender="larrow@example.org", sent=Moment(text="", at=SENT),
        status=Status.ACTUAL, msg_type=MsgType.ALERT, scope=Scope.PUBLIC, infos=(info,),
    )
    return Occasion(
        alert=alert, group=InfoGroup(position=0, infos=(info,)), kind=Kind.WARNING, hazard=hazard,
        source="Larrow Civil Protection", zone="Europe/Madrid", phone="+15550100", code="K7Q4",
        link="https://warn.example/a/K7Q4", accepted=None,
        until=Moment(text="", at=SENT + 18_000_000),
    )


def ours(words: Words, tag: str) -> int:
    """Every hazard and way; how many messages there were."""
    made = 0
    for hazard in words.library.hazards:
        known = occasion(hazard)
        for way, purpose in WAYS.items():
            made += words.wording(known, language=tag, channel=way, purpose=purpose) is not None
    return made


def bare(tag: str, words: Words) -> Callable[[], None]:
    """The sentences of the same messages, formatted and joined, once everything is parsed."""
    bundle = FluentBundle(["en"], use_isolating=False)
    for file in sorted((ROOT / "templates" / tag).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    keys = [
        [key for key in ("series-first", f"{hazard}-warning", f"{hazard}-action", "until",
                         "verify", "more") if bundle.has_message(key)]
        for hazard in words.library.hazards
    ]

    def run() -> None:
        for some in keys:
            for _ in WAYS:
                " ".join(
                    str(bundle.format_pattern(bundle.get_message(key).value, SLOTS)[0])
                    for key in some
                )

    return run


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main(tags: list[str]) -> None:
    config = ROOT / "config"
    library = Library.load(ROOT / "templates")
    words = Words(
        library, contents_from_library(library), hazards=load_hazards(config / "hazards.toml"),
        advice=load_advice(config / "actions.toml"),
    )
    rows = []
    print(f"{'language':9} {'messages':>8} {'first':>7} {'again':>7} {'bare':>7}  again/bare")
    for tag in tags or library.languages:
        first = seconds(lambda tag=tag: ours(words, tag))
        made = ours(words, tag)
        again = seconds(lambda tag=tag: ours(words, tag))
        plain = bare(tag, words)
        plain()
        fluent = seconds(lambda plain=plain: [plain() for _ in range(20)]) / 20
        rows.append((first, again, again / fluent, tag))
        print(f"{tag:9} {made:8} {first:6.2f}s {again:6.2f}s {fluent * 1000:5.1f}ms"
              f"  {again / fluent:8.1f}")
    print(f"slowest at first: {max(rows)[3]} {max(rows)[0]:.2f} s; again: "
          f"{max(rows, key=lambda r: r[1])[3]} {max(row[1] for row in rows):.2f} s; "
          f"farthest from bare Fluent: {max(row[2] for row in rows):.1f} times")


if __name__ == "__main__":
    main(sys.argv[1:])
