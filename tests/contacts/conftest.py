import io
import zipfile
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from dispatcher.keys import KeyRing
from dispatcher.store.communities import Communities
from dispatcher.store.contacts import Contacts
from dispatcher.store.database import Database
from dispatcher.store.schema import metadata

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
    '+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="{kind}" Target="{target}"/></Relationships>'
)
BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    f'xmlns:r="{DOCUMENT}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets>'
    "</workbook>"
)


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite:///{tmp_path}/people.db")
    async with database.write() as connection:
        await connection.run_sync(metadata.create_all)
    yield database
    await database.close()


@pytest.fixture
def keys() -> KeyRing:
    return KeyRing("a secret for tests, 32 characters or more")


@pytest.fixture
def store(db: Database, keys: KeyRing) -> Contacts:
    return Contacts(db, keys)


@pytest.fixture
def groups(db: Database) -> Communities:
    return Communities(db)


@pytest.fixture
def spreadsheet() -> Callable[[Sequence[Sequence[object]]], bytes]:
    """An XLSX file of the given rows; None leaves a row out, numbers stay numbers."""

    def cell(value: object) -> str:
        if isinstance(value, bool):
            return f'<c t="b"><v>{int(value)}</v></c>'
        if isinstance(value, int | float):
            return f"<c><v>{value}</v></c>"
        return f'<c t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'

    def build(rows: Sequence[Sequence[object]]) -> bytes:
        lines = "".join(
            f'<row r="{n}">{"".join(cell(value) for value in row)}</row>'
            for n, row in enumerate(rows, 1) if row
        )
        sheet = (
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            f"<sheetData>{lines}</sheetData></worksheet>"
        )
        parts = {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELATIONS.format(
                kind=f"{DOCUMENT}/officeDocument", target="xl/workbook.xml"
            ),
            "xl/workbook.xml": BOOK,
            "xl/_rels/workbook.xml.rels": RELATIONS.format(
                kind=f"{DOCUMENT}/worksheet", target="worksheets/sheet1.xml"
            ),
            "xl/worksheets/sheet1.xml": sheet,
        }
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name, text in parts.items():
                archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
        return file.getvalue()

    return build
