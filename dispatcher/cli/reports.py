"""The after-action report as text, table and page; the words for numbers that the API gives."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from dispatcher.domain.reason import in_words

Json = Mapping[str, Any]
Row = Sequence[Any]

_HEAD = ("", "reached", "planned", "registered", "not reached", "pending", "share")


def report_text(report: Json) -> str:
    """The report for a terminal: plain lines, no colour, trouble before tables."""
    lines = [*_title(report), "", *_summary(report)]
    trouble = list(troubles(report))
    if trouble:
        lines += ["", "What went wrong", *(f"  - {line}" for line in trouble)]
    for name, head, rows in tables(report):
        lines += ["", name, *_aligned([head, *rows])]
    events = report.get("timeline", [])
    lines += ["", "Timeline", *(f"  {e['at']}  {_event(e)}" for e in events)]
    return "\n".join(lines).rstrip() + "\n"


def report_csv(report: Json) -> str:
    """The report as comma-separated rows: section, name, figure, value (RFC 4180, UTF-8)."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["section", "name", "figure", "value"])
    for row in _cells(report):
        writer.writerow([_harmless(cell) for cell in row])
    return out.getvalue()


def report_html(report: Json) -> str:
    """The report as one page that needs nothing else: no script, no address, prints well."""
    title = escape(_title(report)[0])
    trouble = "".join(f"<li>{escape(line)}</li>" for line in troubles(report))
    parts = [
        f"<h1>{title}</h1>", *(f"<p>{escape(line)}</p>" for line in _title(report)[1:]),
        "<h2>Summary</h2><ul>", *(f"<li>{escape(x.strip())}</li>" for x in _summary(report)),
        "</ul>", f"<h2>What went wrong</h2><ul>{trouble}</ul>" if trouble else "",
        *(_html_table(name, head, rows) for name, head, rows in tables(report)),
        "<h2>Messages</h2>", *(_html_message(m) for m in report.get("messages", [])),
        "<h2>Timeline</h2><ul>",
        *(f"<li><time>{escape(str(e['at']))}</time> {escape(_event(e))}</li>"
          for e in report.get("timeline", [])), "</ul>",
    ]
    return _PAGE.format(title=title, body="\n".join(parts))


def troubles(report: Json) -> Iterator[str]:
    """What somebody should know first, in sentences: who stayed silent, who was not reached."""
    trusted = report.get("trusted", {})
    for one in trusted.get("silent_leaders", []):
        yield f"Leader {_who(one)} did not answer."
    for one in trusted.get("cannot", []):
        yield f"Leader {_who(one)} could not pass the warning on."
    for name in trusted.get("silent_communities", []):
        yield f"From community {name} came no answer at all."
    for failure in report.get("failures", []):
        n, reason = failure["people"], str(failure["reason"])
        code = f" [{reason}]" if reason.isdigit() else ""
        yield f"{_people(n)} not reached: {in_words(reason)}{code}."
    yield from _language_trouble(report)
    yield from _ending_trouble(report)


def _who(one: Json) -> str:
    return f"{one['leader'] or '(forgotten)'} of {one['name'] or one['community']}"


def _language_trouble(report: Json) -> Iterator[str]:
    for language, one in report.get("by_language", {}).items():
        other = one["reached"] - one["in_own_language"]
        if other > 0:
            yield f"{_people(other)} whose first language is {language} were reached in another."
    aired = report.get("radio", {})
    if aired.get("scripts", 0) > aired.get("aired", 0):
        yield f"{aired['scripts'] - aired['aired']} of {aired['scripts']} radio scripts not aired."


def _ending_trouble(report: Json) -> Iterator[str]:
    endings = report.get("alert", {}).get("endings") or {}
    if endings.get("not_told"):
        yield f"{_people(endings['not_told'])} of {endings['owed']} do not know that it is over."
    if report.get("doubled"):
        yield f"{report['doubled']} messages were sent twice by mistake."
    if report.get("resent_unproven"):
        yield f"{report['resent_unproven']} messages were sent again, since nothing was confirmed."


def _people(n: int) -> str:
    return "1 person" if n == 1 else f"{n} people"


def _title(report: Json) -> list[str]:
    alert = report["alert"]
    exercise = "EXERCISE: " if alert.get("exercise") else ""
    name = alert.get("headline") or alert.get("event") or alert.get("identifier") or alert["id"]
    ends = f", ends {alert['expires_at']}" if alert.get("expires_at") else ""
    return [
        f"{exercise}{name}",
        f"{alert.get('kind') or alert.get('msg_type')} {alert['id']}, state {alert['state']}, "
        f"mode {alert.get('mode')}",
        f"From {alert.get('sender')}, sent {alert.get('sent')}{ends}",
    ]


def _summary(report: Json) -> list[str]:
    people, relays, radio = report["people"], report["relays"], report["radio"]
    estimated = f", of about {people['estimated']} living there" if people["estimated"] else ""
    lines = [
        f"People   {people['reached']} reached of {people['planned']} planned, "
        f"{people['registered']} registered{estimated}",
        f"         {people['not_reached']} not reached, {people['pending']} pending",
        f"Leaders  {relays['asked']} asked, {relays['received']} received, "
        f"{relays['relayed']} relayed to {relays['people_told']} people, "
        f"{relays['escalated']} escalated, {relays['silent']} communities silent",
        f"Radio    {radio['scripts']} scripts, {radio['downloaded']} downloaded, "
        f"{radio['aired']} aired",
        f"Sent     {report['segments']} segments{_cost(report)}",
    ]
    endings = report["alert"].get("endings") or {}
    if endings.get("owed"):
        lines.append(
            f"Endings  {endings['told']} of {endings['owed']} people told that it is over"
        )
    return lines


def _cost(report: Json) -> str:
    cost = report.get("cost")
    return f", {cost['amount']:.2f} {cost['currency']}" if cost else ""


def tables(report: Json) -> Iterator[tuple[str, Row, Sequence[Row]]]:
    """The report's tables: (name, head, rows)."""
    rows = [
        [*_counts(name, one), one["in_own_language"], _seconds(one["seconds"])]
        for name, one in report["by_language"].items()
    ]
    yield (
        "By first language", [*_HEAD, "in own language", "seconds to accepted p50/p90/p99"], rows
    )
    yield "By way", _HEAD, [
        _counts(name, one) for name, one in report["by_channel"].items() if one["people"]
    ]
    yield "By community", [*_HEAD, "estimated"], [
        [*_counts(one["name"] or name or "(none)", one), one["estimated"]]
        for name, one in report["by_community"].items()
    ]
    yield "Wordings", ["", "way", "kind", "from", "people", "segments"], [
        [
            m["language"], m["channel"], m["kind"],
            m["provenance"] + (f" ({m['reviewed_by']})" if m["reviewed_by"] else ""),
            m["people"], m["segments"],
        ] for m in report["messages"]
    ]
    yield "Deliveries", ["", "number"], [
        [state, n] for state, n in report["deliveries"]["by_state"].items()
    ]


def _counts(name: str, one: Json) -> list[Any]:
    share = one["reached"] / one["people"] if one["people"] else 0
    return [
        name, one["reached"], one["people"], one.get("registered", ""), one["not_reached"],
        one["pending"], f"{share:.0%}",
    ]


def _seconds(found: Json) -> str:
    return "/".join("-" if found[p] is None else f"{found[p]:g}" for p in ("p50", "p90", "p99"))


def _event(event: Json) -> str:
    return str(event.get("text") or event["event"])


def _aligned(rows: Sequence[Row]) -> list[str]:
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[n]) for row in texts) for n in range(len(texts[0]))]
    return [
        "  " + "  ".join(
            cell.ljust(width) if n == 0 or not _is_number(rows[-1][n]) else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip() for row in texts
    ]


def _is_number(cell: object) -> bool:
    return isinstance(cell, int) or str(cell).endswith("%")


def _cells(report: Json) -> Iterator[tuple[str, str, str, Any]]:
    for name in ("id", "state", "mode", "sender", "identifier", "sent"):
        yield "alert", "", name, report["alert"].get(name, "")
    for section in ("people", "relays", "radio"):
        yield from ((section, "", figure, n) for figure, n in report[section].items())
    yield from (("deliveries", s, "number", n) for s, n in report["deliveries"]["by_state"].items())
    yield "sent", "", "segments", report["segments"]
    if report.get("cost"):
        yield "sent", report["cost"]["currency"], "cost", report["cost"]["amount"]
    for section in ("by_language", "by_channel", "by_community"):
        for name, one in report[section].items():
            yield from ((section, name, figure, n) for figure, n in _flat(one))
    yield from (("failures", f["reason"], "people", f["people"]) for f in report["failures"])
    yield from (("timeline", e["at"], e["event"], e.get("detail", "")) for e in report["timeline"])
    for message in report["messages"]:
        name = f"{message['language']} {message['channel']} {message['kind']}"
        for figure in ("provenance", "reviewed_by", "people", "segments", "text"):
            yield "messages", name, figure, message[figure]


def _flat(one: Json) -> Iterator[tuple[str, Any]]:
    for figure, value in one.items():
        if isinstance(value, Mapping):
            yield from ((f"{figure}.{name}", n) for name, n in value.items())
        else:
            yield figure, value


def _harmless(cell: object) -> object:
    """A text that a spreadsheet would run as a formula is shown as text."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in "=+-@\t\r" and cell else cell


def _html_table(name: str, head: Row, rows: Sequence[Row]) -> str:
    top = "".join(f'<th scope="col">{escape(str(cell))}</th>' for cell in head)
    body = "".join(
        "<tr>" + "".join(
            f'<th scope="row" dir="auto">{escape(str(c))}</th>' if n == 0
            else f"<td>{escape(str(c))}</td>" for n, c in enumerate(row)
        ) + "</tr>" for row in rows
    )
    return f"<h2>{escape(name)}</h2><table><tr>{top}</tr>{body}</table>"


def _html_message(message: Json) -> str:
    return (
        f"<h3>{escape(message['language'])}, {escape(message['channel'])}, "
        f"{escape(message['kind'])}: {escape(message['provenance'])}</h3>"
        f'<blockquote lang="{escape(message["language"])}" dir="auto">'
        f"{escape(message['text'])}</blockquote>"
    )


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<style>
body {{ font: 1rem/1.5 sans-serif; max-width: 70rem; margin: auto; padding: 1rem }}
table {{ border-collapse: collapse }} th, td {{ border: 1px solid #999; padding: .2rem .5rem }}
td {{ text-align: end }} th {{ text-align: start }} blockquote {{ white-space: pre-wrap }}
</style></head>
<body>
{body}
</body></html>
"""
