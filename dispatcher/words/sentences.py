"""Single sentences with their count: answers to replies, reminders."""

from dispatcher.domain import language as tags
from dispatcher.domain.message import Kind, Provenance, Purpose, Wording
from dispatcher.domain.segments import count
from dispatcher.words.library import REFERENCE, Library


class Sentences:
    """Sentences of the library in the reader's language or the next best (``ports.Sentences``)."""

    def __init__(self, library: Library, *, host_language: str = REFERENCE) -> None:
        self._library = library
        self._host = host_language

    def sentence(self, language: str, key: str, /, **slots: str) -> Wording | None:
        """The sentence in the reader's language, else in the host's, else in English."""
        having = [tag for tag in self._library.languages if self._library.has(tag, key)]
        for wanted in (language, tags.taught(language) or language, self._host, REFERENCE):
            tag = tags.closest(wanted, having)
            if tag is not None:
                return self._worded(tag, key, slots)
        return None

    def _worded(self, tag: str, key: str, slots: dict[str, str]) -> Wording:
        text = self._library.say(tag, key, **slots)
        size = count(text)
        reviewed = self._library.status(tag, key) == "reviewed"
        return Wording(
            language=tag, channel="sms", kind=Kind.WARNING, purpose=Purpose.REPLY, text=text,
            provenance=Provenance.TEMPLATE if reviewed else Provenance.TEMPLATE_DRAFT,
            encoding=size.encoding, characters=size.characters, segments=size.segments,
        )
