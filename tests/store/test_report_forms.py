import csv
import io
from collections.abc import Awaitable, Callable
from datetime import UTC
from typing import Any

import pytest
from lxml import html

from dispatcher.cli.reports import report_csv, report_html, report_text
from dispatcher.domain.delivery import State
from dispatcher.store.alerts import Alerts
from dispatcher.store.database import Database
from dispatcher.store.report import report

T0 = 1_000_000_000_000
Put = Callable[..., Awaitable[int]]


@pytest.fixture
async def evening(
    db: Database, alert: Put, contact: Put, delivery: Put, put: Put
) -> dict[str, Any]:
    """A withdrawn warning with one dead number, one silent leader and a name with a trap."""
    alert_id = await alert(state="withdrawn", headline="<Flood> & mud", exercise=True)
    cancel = await alert("al-2", msg_type="Cancel", kind="withdrawn")
    await put("alert_links", alert_id=cancel, target_id=alert_id, msg_type="Cancel",
              applied_at=T0 + 9000)
    hill = await put("communities", external_id="hill", name="=Hill()", size=250)
    words = await put("messages", alert_id=alert_id, language="ar", channel="sms", kind="warning",
                      text="خطر <b>", provenance="template", segments=2, purpose="public")
    told, dead = [await contact(f"p{n}", "ar", community_id=hill) for n in range(2)]
    leader = await contact("l1", "so", community_id=hill)
    await delivery(alert_id, State.DELIVERED, (told,), language="ar", message_id=words)
    await delivery(alert_id, State.UNDELIVERED, (dead,), language="ar", reason="30005",
                   message_id=words)
    row = await delivery(alert_id, State.READ, (leader,), purpose="leader", channel="relay")
    await put("relays", delivery_id=row, alert_id=alert_id, community_id=hill, contact_id=leader,
              address_id=1, state="closed", asked_at=T0)
    record = await Alerts(db).get("al-1")
    assert record is not None
    prices = {"currency": "EUR", "sms_segment": 0.01, "whatsapp_message": 0}
    return await report(db, record, zone=UTC, prices=prices, now=T0)


def test_the_text_names_the_trouble_before_the_tables(evening: dict[str, Any]) -> None:
    text = report_text(evening)

    assert text.startswith("EXERCISE: <Flood> & mud\n")
    assert "2 reached of 3 planned, 3 registered, of about 250 living there" in text
    assert "0 of 3 people told that it is over" in text
    wrong = text.partition("What went wrong")[2].partition("By first language")[0]
    assert [line.strip("- ") for line in wrong.strip().splitlines()] == [
        "Leader l1 of =Hill() did not answer.",
        "From community hill came no answer at all.",
        "1 person not reached: dead number: nobody has it [30005].",
        "1 person whose first language is so were reached in another.",
        "3 people of 3 do not know that it is over.",
    ]
    assert "4 segments, 0.04 EUR" in text


def test_the_table_has_every_figure_and_runs_nothing(evening: dict[str, Any]) -> None:
    rows = list(csv.reader(io.StringIO(report_csv(evening))))

    assert rows[0] == ["section", "name", "figure", "value"]
    assert ["people", "", "reached", "2"] in rows
    assert ["by_language", "ar", "seconds.p50", "2.0"] in rows
    assert ["failures", "30005", "people", "1"] in rows
    assert ["by_community", "hill", "name", "'=Hill()"] in rows
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_the_page_shows_words_as_words(evening: dict[str, Any]) -> None:
    page = html.fromstring(report_html(evening))

    assert page.findtext(".//h1") == "EXERCISE: <Flood> & mud"
    (message,) = page.findall(".//blockquote")
    assert (message.text, message.get("lang"), message.get("dir")) == ("خطر <b>", "ar", "auto")
    assert page.findall(".//script") == []
    assert "dead number" in page.text_content()


def test_a_report_of_nobody_is_a_report(evening: dict[str, Any]) -> None:
    nobody = {**evening, **{name: {} for name in ("by_language", "by_channel", "by_community")},
              "messages": [], "timeline": [], "failures": []}

    for write in (report_text, report_csv, report_html):
        assert write(nobody)
