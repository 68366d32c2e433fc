import stat
import threading
from pathlib import Path

import pytest

from dispatcher.domain.errors import ConfigFault
from dispatcher.keys import KeyRing, load_or_make_secret

OLD = "the first secret, long enough for anyone"
NEW = "the second secret, long enough for anyone"


def test_what_is_sealed_opens_on_its_own_row_only() -> None:
    ring = KeyRing(OLD)
    key_id, sealed = ring.seal("+15551230101", about="addresses:1")

    assert b"5551230101" not in sealed
    assert ring.open(sealed, key_id=key_id, about="addresses:1") == "+15551230101"
    assert ring.seal("+15551230101", about="addresses:1")[1] != sealed


@pytest.mark.parametrize("break_it", [
    pytest.param(lambda s, k: (s, k, "addresses:2"), id="another row"),
    pytest.param(lambda s, k: (s[:-1] + bytes([s[-1] ^ 1]), k, "addresses:1"), id="changed"),
    pytest.param(lambda s, k: (s[:5], k, "addresses:1"), id="cut off"),
    pytest.param(lambda s, k: (b"", k, "addresses:1"), id="empty"),
    pytest.param(lambda s, k: (s, "beef", "addresses:1"), id="unknown key"),
])
def test_what_was_changed_or_moved_does_not_open(break_it) -> None:
    ring = KeyRing(OLD)
    key_id, sealed = ring.seal("+15551230101", about="addresses:1")
    sealed, key_id, about = break_it(sealed, key_id)

    with pytest.raises(ValueError, match="addresses:"):
        ring.open(sealed, key_id=key_id, about=about)


def test_after_a_change_of_the_secret_old_seals_open_and_numbers_are_found_again() -> None:
    before, after = KeyRing(OLD), KeyRing(NEW, older=[OLD])
    key_id, sealed = before.seal("Amal R.", about="contacts:1")

    assert after.open(sealed, key_id=key_id, about="contacts:1") == "Amal R."
    assert after.lookup("+15551230101") == before.lookup("+15551230101")
    assert after.seal("x", about="a")[0] != key_id
    assert after.token("relay", "1") != before.token("relay", "1")
    assert KeyRing(NEW).lookup("+15551230101") != before.lookup("+15551230101")


def test_tokens_are_of_one_length_and_differ_by_purpose_and_subject() -> None:
    ring = KeyRing(OLD)
    tokens = {ring.token(p, str(n)) for p in ("relay", "station") for n in range(200)}

    assert len(tokens) == 400
    assert {len(token) for token in tokens} == {22}
    assert all(token.isalnum() and token.isascii() for token in tokens)
    assert ring.token("relay", "1") == KeyRing(OLD).token("relay", "1")


@pytest.mark.parametrize("ring", [("short", ()), (OLD, ("short",))])
def test_a_short_secret_is_refused(ring) -> None:
    with pytest.raises(ConfigFault, match="at least 32"):
        KeyRing(ring[0], older=ring[1])


def test_a_secret_is_made_once_and_kept_to_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "var" / "secret"

    made = load_or_make_secret(path)

    assert len(made) >= 32
    assert load_or_make_secret(path) == made
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_two_that_make_it_at_once_get_the_same(tmp_path: Path) -> None:
    path, found, gate = tmp_path / "secret", [], threading.Barrier(8)

    def make() -> None:
        gate.wait()
        found.append(load_or_make_secret(path))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 8
    assert len(set(found)) == 1


def test_a_kept_secret_that_is_too_short_or_unreadable_is_refused(tmp_path: Path) -> None:
    (tmp_path / "short").write_text("abc")

    with pytest.raises(ConfigFault, match="3 characters"):
        load_or_make_secret(tmp_path / "short")
    with pytest.raises(ConfigFault, match="cannot be read"):
        load_or_make_secret(tmp_path)
