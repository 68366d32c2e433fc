"""``tocsin inbox``: what people have written, read and dealt with by name."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from dispatcher.app import App
from dispatcher.settings import Twilio, sealed

Run = Callable[..., Any]
SECRET = "k" * 40


async def _write(path: Path, *texts: str) -> None:
    app = App(sealed(
        database_url=f"sqlite:///{path}", secret_key=SECRET,
        twilio=Twilio(account_sid="AC" + "7" * 32, auth_token=SecretStr("t" * 32)),
    ))
    await app.open()
    for n, text in enumerate(texts):
        await app.desk.inbound({"MessageSid": f"SM{n}", "From": f"+155501000{n:02d}", "Body": text})
    await app.parts.close()


def test_messages_are_listed_until_they_are_dealt_with(
    as_json: Run, tocsin: Run, tmp_path: Path
) -> None:
    asyncio.run(_write(tmp_path / "t.db", "we are on the roof", "STOP", "ናብ መን"))
    secret = {"TOCSIN_SECRET_KEY": SECRET}

    waiting = as_json("inbox", "list", **secret)["items"]

    assert [(one["meaning"], one["words"]) for one in waiting] == [
        ("help", "ናብ መን"), ("help", "we are on the roof")
    ]
    assert len(as_json("inbox", "list", "--all", **secret)["items"]) == 3
    assert b"on the roof" in tocsin("inbox", "list", **secret).stdout

    assert as_json("inbox", "done", waiting[0]["id"], **secret) == {"done": 1}
    assert [one["words"] for one in as_json("inbox", "list", **secret)["items"]] == [
        "we are on the roof"
    ]
    again = tocsin("inbox", "done", waiting[0]["id"], **secret)
    assert (again.returncode, again.stdout) == (1, b"")
    assert b"tocsin inbox list" in again.stderr
