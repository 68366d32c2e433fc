"""What is said and understood: words, and the vocabulary of replies."""

from pathlib import Path

from dispatcher.pipeline.reply import Vocabulary, vocabulary
from dispatcher.settings import Settings, shipped
from dispatcher.words import (
    Library,
    Words,
    contents_from_library,
    load_advice,
    load_hazards,
    load_speech,
    load_whatsapp,
)
from dispatcher.words.clarity import Clarity, Known, load_plain
from dispatcher.words.replies import Lists, language_names, load_replies

_LINK_EXTRA = len("/r/") + 22


def library_words(settings: Settings) -> Words:
    """All words of this installation."""
    host = settings.authority.host_language
    library = Library.load(settings.templates_dir).own_copy()
    # Nobody approves content for a demo: its stand-in takes the library's own sentences.
    if settings.mode == "demo":
        contents = contents_from_library(library)
    else:
        contents = load_whatsapp(settings.whatsapp_templates)
    return Words(
        library, contents,
        hazards=load_hazards(settings.hazards_file), host_language=host,
        advice=load_advice(settings.actions_file),
        link_length=len(settings.public_url.rstrip("/")) + _LINK_EXTRA,
        speech=load_speech(shipped("config") / "spoken.toml"),
    )


def lists(settings: Settings) -> Lists:
    """What replies are known by, the operator's own file included; raises ``ConfigFault``."""
    # Read at the start: an operator learns of a fault then, not when somebody says stop.
    own = [] if settings.replies_file == Path() else [settings.replies_file]
    return load_replies(shipped("config") / "replies.toml", *own)


def understood(lists: Lists, words: Words, host_language: str) -> Vocabulary:
    """What a reply may mean, every language's own name included."""
    return vocabulary(lists, language_names(words.library, lists, host_language=host_language))


def plainness(settings: Settings, words: Words) -> Clarity:
    """Who remarks on an alert's words before it goes out; raises ``ConfigFault``."""
    known = Known(
        words=words, hazards=load_hazards(settings.hazards_file), house=settings.authority.name
    )
    return Clarity(lexicon=load_plain(settings.plain_file), hint=known.hint)
