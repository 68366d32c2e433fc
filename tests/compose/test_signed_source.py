"""A source that wants signatures: at the door, the verified alert goes on and no other."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from dispatcher.cap import read, read_from
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.source import SignaturePolicy, Source
from dispatcher.settings import Publish
from dispatcher.settings.tables import SourceSettings


@pytest.fixture
def keys(tmp_path: Path) -> tuple[Path, Path]:
    """Key and certificate as an operator keeps them, in files."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "warn.town.example")])
    now, day = datetime.now(UTC), timedelta(days=1)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name)
        .public_key(key.public_key()).serial_number(7).not_valid_before(now - day)
        .not_valid_after(now + day).sign(key, hashes.SHA256())
    )
    files = tmp_path / "key.pem", tmp_path / "certificate.pem"
    files[0].write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ))
    files[1].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return files


def settings(keys: tuple[Path, Path]) -> dict[str, object]:
    """We sign what we write, and take in by token only what is signed by us."""
    key, certificate = keys
    return {
        "publish": Publish(sender="warn@town.example", key=key, certificate=certificate),
        "sources": {"bootstrap": SourceSettings(signature="require", certificates=(certificate,))},
    }


async def test_what_we_compose_is_signed_and_verified_at_our_own_door(town, keys, draft):
    house = await town(**settings(keys))

    answer = await house.api(draft, submit=True)

    made = await answer.json()
    assert answer.status == 201, made
    assert made["alert"]["signature"] == "verified"
    assert [f["code"] for f in made["alert"]["findings"]] == ["signature-verified"]


async def test_our_own_withdrawal_is_signed_too(town, keys, draft):
    house = await town(**settings(keys))
    alert = (await (await house.api(draft, submit=True)).json())["alert"]

    cancel = await house.client.post(
        f"/api/v1/alerts/{alert['id']}/cancel",
        headers={"Authorization": "Bearer a-bootstrap-token-for-the-tests"},
    )

    assert (await cancel.json())["signature"] == "verified"
    assert (await house.app.desk.alert(alert["id"]))["state"] == "withdrawn"


async def test_what_was_changed_on_the_way_lies_in_quarantine_with_its_reason(town, keys, draft):
    house = await town(**settings(keys))
    made = await (await house.api(draft)).json()

    answer = await house.client.post(
        "/api/v1/alerts", data=made["cap"].replace("Go uphill", "Go downhill").encode(),
        headers={"Authorization": "Bearer a-bootstrap-token-for-the-tests",
                 "Content-Type": "application/cap+xml"},
    )

    problem = await answer.json()
    assert answer.status == 422
    assert problem["errors"][-1]["code"] == "signature-altered"
    assert (await house.app.desk.alerts(before=None, limit=10))[0] == []


async def test_what_is_published_is_signed(town, keys, draft):
    house = await town(**settings(keys))
    alert = (await (await house.api(draft, submit=True)).json())["alert"]
    ours = Source(name="us", signature=SignaturePolicy.REQUIRE,
                  certificates=(keys[1].read_text(),))

    answer = await house.client.get(f"/feeds/alerts/{alert['id']}.xml")

    raw = await answer.read()
    assert read(raw).signed
    assert read_from(ours, raw).findings[-1].code == "signature-verified"


@pytest.mark.parametrize("given", [
    {"publish": Publish(key=Path("nowhere.pem"))},
    {"publish": Publish(key=Path("nowhere.pem"), certificate=Path("nowhere.pem"))},
    {"sources": {"river": SourceSettings(signature="require")}},
])
async def test_a_service_that_could_not_sign_or_verify_does_not_start(town, given):
    with pytest.raises(ConfigFault):
        await town(**given)


async def test_it_does_not_start_without_the_package_either(town, keys, monkeypatch):
    monkeypatch.setitem(sys.modules, "signxml", None)

    with pytest.raises(ConfigFault, match="pip install"):
        await town(**settings(keys))
