"""The contents file: what people wrote stays as it is; what was read stands below a mark."""

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from dispatcher.domain.errors import ConfigFault
from dispatcher.words.contents import Contents, as_toml, read_whatsapp

MARK = "# ---- Written by `tocsin whatsapp sync`. Write above this line; what is below is replaced."


def by_hand(text: str) -> str:
    """The part of the file that people wrote, comments and all."""
    return text.partition(MARK)[0]


def joined(text: str, contents: Contents, unusable: Mapping[str, str], *, name: str) -> str:
    """The new file; raises ``ConfigFault`` if it could not be read back as what it should say."""
    refused = "".join(f'"{sid}" = "{status}"\n' for sid, status in sorted(unusable.items()))
    made = (
        f"{by_hand(text).rstrip()}\n\n{MARK}\n\n"
        + (f"# Not to be sent: these go by SMS.\n[unusable]\n{refused}\n" if refused else "")
        + as_toml(contents)
    ).lstrip()
    read_whatsapp(made, name=name)
    return made


def replace_file(path: Path, text: str) -> None:
    """Write *text* (UTF-8) in one step: whoever reads sees the old file or the new one, whole."""
    try:
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as fault:
        raise _unwritable(path, fault) from fault
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        Path(beside).chmod(mode)
        Path(beside).replace(path)
    except OSError as fault:
        with suppress(OSError):
            Path(beside).unlink()
        raise _unwritable(path, fault) from fault


def _unwritable(path: Path, fault: OSError) -> ConfigFault:
    return ConfigFault(
        f"{path} cannot be written ({fault.strerror}); name a file of your own in "
        "whatsapp_templates (TOCSIN_WHATSAPP_TEMPLATES)."
    )
