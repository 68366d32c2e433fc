"""The key ring: sealing, finding again and link tokens for what belongs to people."""

import hashlib
import hmac
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dispatcher.domain.errors import ConfigFault

LEAST_CHARACTERS = 32
_NONCE_BYTES = 12
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_CODE_LETTERS, _CODE_CHARACTERS = "ACDEFHJKLMNPRTUVWXY34679", 6
_TOKEN_CHARACTERS = 22  # 62**22 exceeds 2**128, so 16 bytes always fit


class KeyRing:
    """Implements ``ports.Keys`` from one secret and, after a change of it, the older ones.

    *older* names earlier secrets, the oldest last. New seals and link tokens use *secret*; old
    seals open with theirs. Look-up hashes stay those of the oldest secret, so that a number and
    an opt-out are found again after a change: keep the oldest in the ring.
    Raises ``ConfigFault`` for a secret shorter than 32 characters.
    """

    def __init__(self, secret: str, older: Sequence[str] = ()) -> None:
        ring = [_checked(one) for one in (secret, *older)]
        # One object a key: its schedule is computed once, not at every message.
        self._boxes = {_key_id(one): AESGCM(_derived(one, "seal")) for one in reversed(ring)}
        self._current = _key_id(ring[0])
        self._lookup = _derived(ring[-1], "lookup")
        self._token = _derived(ring[0], "token")

    def seal(self, plain: str, *, about: str) -> tuple[str, bytes]:
        """AES-256-GCM; *about* (as ``addresses:123``) is authenticated. (key id, nonce + text)."""
        nonce = os.urandom(_NONCE_BYTES)
        box = self._boxes[self._current]
        return self._current, nonce + box.encrypt(nonce, plain.encode(), about.encode())

    def open(self, sealed: bytes, *, key_id: str, about: str) -> str:
        """Raises ``ValueError`` if the key is unknown, or the bytes or their row were changed."""
        box = self._boxes.get(key_id)
        if box is None:
            raise ValueError(f"{about} is sealed with key {key_id!r}, which is not in the ring")
        nonce, text = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return box.decrypt(nonce, text, about.encode()).decode()
        except (InvalidTag, ValueError) as fault:
            raise ValueError(f"{about} was changed or moved to another row") from fault

    def lookup(self, plain: str) -> str:
        """HMAC-SHA256 in 64 hexadecimal digits of exactly *plain*: normalise before."""
        return hmac.digest(self._lookup, plain.encode(), "sha256").hex()

    def token(self, purpose: str, about: str) -> str:
        """22 letters and digits (128 bits), always the same for a purpose and subject."""
        mac = hmac.digest(self._token, f"{purpose}\0{about}".encode(), "sha256")
        return _base62(int.from_bytes(mac[:16], "big"))

    def code(self, about: str) -> str:
        """Six letters and digits that nobody mistakes for each other, always the same for *about*.

        Like the look-up hash it stays the same after a change of the secret.
        """
        number, letters = int(self.lookup(f"code\0{about}"), 16), ""
        for _ in range(_CODE_CHARACTERS):
            number, place = divmod(number, len(_CODE_LETTERS))
            letters += _CODE_LETTERS[place]
        return letters


def load_or_make_secret(path: Path) -> str:
    """The secret kept in *path*; made there with mode 0600 if there is none yet.

    Of two processes that make it at once both get the same one. Raises ``ConfigFault`` if the
    file cannot be read or written, or holds fewer than 32 characters.
    """
    try:
        if not path.exists():
            _make_secret(path)
        secret = path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as fault:
        raise ConfigFault(
            f"The secret in {path} cannot be read or made ({fault}); set TOCSIN_SECRET_KEY."
        ) from fault
    return _checked(secret)


def _make_secret(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(secrets.token_urlsafe(48) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        # A link appears whole or not at all, and never replaces another process's secret.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _checked(secret: str) -> str:
    if len(secret) < LEAST_CHARACTERS:
        raise ConfigFault(
            f"TOCSIN_SECRET_KEY has {len(secret)} characters; give it at least "
            f"{LEAST_CHARACTERS}, for example from `openssl rand -base64 48`."
        )
    return secret


def _derived(secret: str, use: str) -> bytes:
    info = f"tocsin {use}".encode()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret.encode())


def _key_id(secret: str) -> str:
    return hashlib.sha256(_derived(secret, "key id")).hexdigest()[:8]


def _base62(number: int) -> str:
    letters = []
    for _ in range(_TOKEN_CHARACTERS):
        number, digit = divmod(number, 62)
        letters.append(_DIGITS[digit])
    return "".join(letters)
