"""Languages as they are given at the command line."""

from dispatcher.domain.errors import Refused
from dispatcher.domain.language import standard


def language_of(language: str) -> str:
    """The standardised tag; raises ``Refused`` for what is none."""
    try:
        return standard(language)
    except ValueError as fault:
        raise Refused(
            f"{language!r} is not a known language tag; use one such as es or zh-Hans."
        ) from fault
