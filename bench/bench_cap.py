"""Reading and checking alerts: how many a second, beside bare XML parsing, and the largest ones.

    python bench/bench_cap.py [folder of alerts]

Without a folder the alerts are made here. CPU seconds of one core; the ratio holds on any machine.
"""

import math
import sys
import time
from pathlib import Path

from lxml import etree

from dispatcher.cap import digest, read

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">'
    "<identifier>{n}</identifier><sender>bench@example.org</sender>"
    "<sent>2026-11-21T02:10:00+01:00</sent><status>Actual</status><msgType>Alert</msgType>"
    "<scope>Public</scope>"
)
INFO = (
    "<info><language>{tag}</language><category>Met</category><event>Flash flood</event>"
    "<responseType>Evacuate</responseType><urgency>Immediate</urgency><severity>Extreme</severity>"
    "<certainty>Observed</certainty><onset>2026-11-21T02:30:00+01:00</onset>"
    "<expires>2026-11-21T08:00:00+01:00</expires><senderName>Bench</senderName>"
    "<headline>{words}</headline><description>{words} {words}</description>"
    "<instruction>{words}</instruction><web>https://example.org/</web>"
    "<parameter><valueName>level</valueName><value>2 m</value></parameter>"
    "<area><areaDesc>Lower Valley</areaDesc><polygon>{ring}</polygon>"
    "<geocode><valueName>X</valueName><value>D-1</value></geocode></area>{more}</info>"
)
ENGLISH = "The river rises by two metres before three o'clock. Leave the bank and go uphill now."
SPANISH = "El río subirá dos metros antes de las tres. Aléjese de la orilla y suba ahora mismo."


def ring(points: int) -> str:
    pairs = [f"{47 + 0.1 * math.sin(2 * math.pi * k / points):.5f},"
             f"{8 + 0.1 * math.cos(2 * math.pi * k / points):.5f}" for k in range(points)]
    return " ".join([*pairs, pairs[0]])


def alert(number: int, points: int = 40, more: str = "") -> bytes:
    infos = "".join(INFO.format(tag=tag, words=words, ring=ring(points), more=more)
                    for tag, words in (("en-GB", ENGLISH), ("es", SPANISH)))
    return f"{HEAD.format(n=number)}{infos}</alert>".encode()


def seconds(work, documents) -> float:
    best = math.inf
    for _ in range(3):
        began = time.process_time()
        for document in documents:
            work(document)
        best = min(best, time.process_time() - began)
    return best


def row(name: str, documents: list[bytes]) -> None:
    size = sum(map(len, documents)) / len(documents)
    checked, parsed = seconds(read, documents), seconds(etree.fromstring, documents)
    print(f"{name}: {len(documents)} of {size / 1000:.1f} kB, read and checked "
          f"{len(documents) / checked:,.0f} a second, {checked / parsed:.1f} times bare parsing")


def heavy() -> dict[str, bytes]:
    """Each near a limit of 10 MB, 400,000 tags or 250,000 points."""
    pair = "<parameter><valueName>n</valueName><value>v</value></parameter>"
    place = f"<area><areaDesc>d</areaDesc><polygon>{ring(40)}</polygon></area>"
    return {
        "text": alert(1, more="<note>" + ENGLISH * 55_000 + "</note>"),
        "parameters": alert(2, more=pair * 31_000),
        "points": alert(3, points=120_000),
        "2,400 areas with polygons": alert(4, more=place * 2_400),
        "file": alert(5, more="<resource><resourceDesc>m</resourceDesc><mimeType>image/png"
                      "</mimeType><derefUri>" + "QUFB" * 1_150_000 + "</derefUri></resource>"),
    }


def main() -> None:
    row("typical, two languages", [alert(n) for n in range(500)])
    row("small, a point", [alert(n, points=4) for n in range(500)])
    if len(sys.argv) > 1:
        found = sorted(Path(sys.argv[1]).rglob("*.xml"))
        documents = [path.read_bytes() for path in found]
        fitting = [raw for raw in documents if read(raw).usable]
        row("of the folder, usable", fitting)
    for name, raw in heavy().items():
        began = time.process_time()
        verdict = read(raw)
        took = time.process_time() - began
        began = time.process_time()
        digest(raw)
        print(f"{name}, {len(raw) / 1e6:.1f} MB: read {took:.2f} s, digest "
              f"{time.process_time() - began:.2f} s, {'usable' if verdict.usable else 'refused'}")


if __name__ == "__main__":
    main()
