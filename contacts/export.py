"""A contact as a row of a contacts file, so that an export can be imported again."""

from contacts.columns import COLUMNS
from dispatcher.domain.contact import Contact


def row_of(contact: Contact) -> dict[str, str]:
    """The cells by column, in the order of ``COLUMNS``; numbers and names are in the clear."""
    cells = dict.fromkeys(COLUMNS, "") | dict(contact.addresses)
    cells |= {
        "id": contact.external_id, "name": contact.name, "role": contact.role.value,
        "community": contact.community, "channels": " ".join(contact.channels),
        "languages": " ".join(
            one.given if one.reads else f"{one.given}/audio" for one in contact.languages
        ),
        "area": " ".join(f"{code.name}={code.value}" for code in contact.areas),
        "consent": contact.consent, "exercise": "yes" if contact.exercise else "no",
    }
    if contact.lat is not None and contact.lon is not None:
        cells |= {"lat": repr(contact.lat), "lon": repr(contact.lon)}
    return cells
