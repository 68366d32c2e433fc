"""Under which name this service speaks for itself, and what it calls a hazard."""

from urllib.parse import urlsplit

from dispatcher.domain.language import standard
from dispatcher.service.alerts import AlertDesk


class OwnName(AlertDesk):
    """What composing and publishing share."""

    def own_sender(self) -> str:
        """As set; a name made from the host only where no real warning can leave, else empty."""
        given = self.parts.settings.publish.sender
        if given or self.mode == "live":
            return given
        return f"tocsin@{urlsplit(self.public_url).hostname or 'localhost'}"

    def hazard_name(self, hazard: str, language: str) -> str:
        """Its name in exactly this language, else empty: a foreign word is no translation."""
        try:
            tag = standard(language)
        except ValueError:
            return ""
        key, library = f"{hazard}-name", self.parts.words.library
        return library.say(tag, key) if hazard and library.has(tag, key) else ""
