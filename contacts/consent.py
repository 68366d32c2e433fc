"""On which ground a person is registered, and what a file may never ask about people."""

import unicodedata

CONSENT = "consent"
PUBLIC_TASK = "public-task"
VITAL_INTEREST = "vital-interest"
GROUNDS = (CONSENT, PUBLIC_TASK, VITAL_INTEREST)

# Stems of column names, without accents, blanks and punctuation, and what such a column tells.
_FORBIDDEN = {
    "nationality": (
        "nationalit", "nacionalid", "nazionalit", "staatsangehor", "citizen", "ciudadan",
        "citoyennet", "countryoforigin", "countryofbirth", "paisdeorigen", "paysdorigine",
        "ethnic", "etnia", "ethnie", "race",
    ),
    "immigration status": (
        "immigra", "inmigra", "migration", "migrant", "legalstatus", "residencestatus",
        "residencystatus", "residencepermit", "residencypermit", "workpermit", "undocumented",
        "visa", "asylum", "asilo", "asile", "refugee", "aufenthalt",
    ),
    "religion": ("religi", "faith", "denomination", "confession", "church"),
    "document numbers": (
        "document", "passport", "pasaporte", "passeport", "passaporte", "reisepass", "nationalid",
        "identitynumber", "identitycard", "idnumber", "idcard", "idno", "socialsecurity", "ssn",
        "taxid", "drivinglicen", "driverslicen",
    ),
}
_WHOLE_WORDS = {"race", "visa", "ssn", "idno", "faith", "church"}


def forbidden(column: str) -> str | None:
    """What a column of this name would tell that must never be asked, or None.

    Such data helps no warning and can harm people where a list is lost (IOM data protection
    principles, ECRI general policy recommendation 16).
    """
    plain = _plain(column)
    joined = plain.replace(" ", "")
    for told, stems in _FORBIDDEN.items():
        for stem in stems:
            if (stem in plain.split()) if stem in _WHOLE_WORDS else (stem in joined):
                return told
    return None


def doubt(ground: str, *, exercise: bool) -> str | None:
    """Why *ground* and taking part in exercises do not fit together, or None.

    Vital interest carries a warning of the moment, not a drill (GDPR recital 46).
    """
    if ground == VITAL_INTEREST and exercise:
        return "an exercise is not a vital interest; ask the person for consent to take part"
    return None


def _plain(column: str) -> str:
    folded = unicodedata.normalize("NFKD", column).casefold()
    letters = (c if c.isalnum() else " " for c in folded if not unicodedata.combining(c))
    return " ".join("".join(letters).split())
