import os
import signal
import subprocess
import sys
from pathlib import Path

from contacts.importing import import_contacts
from dispatcher.keys import KeyRing
from dispatcher.store.contacts import Contacts
from dispatcher.store.database import Database

ROOT = Path(__file__).parents[2]
SECRET = "a secret for tests, 32 characters or more"
PEOPLE = 20_000
IMPORT = """
import asyncio, sys
from pathlib import Path
from contacts.importing import import_contacts
from dispatcher.keys import KeyRing
from dispatcher.store.contacts import Contacts
from dispatcher.store.database import Database

async def main(url, path, secret):
    store = Contacts(Database(url), KeyRing(secret))
    await import_contacts(Path(path), store=store, now=1, progress=lambda n: print(n, flush=True))

asyncio.run(main(*sys.argv[1:]))
"""


def killed_in_the_middle(url: str, path: Path) -> int:
    """Import in a process of its own, killed after its third batch; the rows it told of."""
    child = subprocess.Popen(
        [sys.executable, "-c", IMPORT, url, str(path), SECRET], cwd=ROOT, stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert child.stdout is not None
    told = [int(child.stdout.readline()) for _ in range(3)]
    child.send_signal(signal.SIGKILL)
    child.communicate()
    assert child.returncode == -signal.SIGKILL
    return told[-1]


async def test_an_import_killed_in_the_middle_is_completed_by_the_same_file(
    db: Database, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    rows = (f"c-{n},es,+1555{n // 2:07d},village-{n % 7}\n" for n in range(PEOPLE))
    path.write_text("id,languages,sms,community\n" + "".join(rows), encoding="utf-8")
    store = Contacts(db, KeyRing(SECRET))

    told = killed_in_the_middle(db.url.render_as_string(hide_password=False), path)
    left = await store.count()
    result = await import_contacts(path, store=store, now=2)

    assert told <= left < PEOPLE
    assert left % 1000 == 0
    assert (result.created, result.updated, result.unchanged) == (PEOPLE - left, 0, left)
    found = [contact async for contact in store.export()]
    assert [c.external_id for c in found] == [f"c-{n}" for n in range(PEOPLE)]
    assert [c.addresses[0][1] for c in found] == [f"+1555{n // 2:07d}" for n in range(PEOPLE)]
