"""Rules of meaning: what the elements of a well-built alert must say together."""

from dispatcher.cap.checks import header, links, places, times, tongues, words
from dispatcher.cap.document import Check

__all__ = ["STANDARD"]

# Profiles (IPAWS, Canada, Australia, MeteoAlarm) are further tuples of such checks.
STANDARD: tuple[Check, ...] = (
    header.names, header.audience, header.notes, header.quotes, header.signature,
    times.order, times.clock, words.languages, words.plain_text, words.twice,
    tongues.language_of_texts, links.web, links.resources, places.areas, places.heights,
    places.swapped,
)
