"""The words: templates, ladder, fitting, checks, and the wording for each way."""

from dispatcher.words.advice import Advice, load_advice
from dispatcher.words.contents import Content, ContentKey, as_toml, load_whatsapp
from dispatcher.words.fit import BUDGETS, Budget
from dispatcher.words.hazards import HazardTable, hazard_of, load_hazards
from dispatcher.words.library import Library
from dispatcher.words.radio import ssml
from dispatcher.words.spoken import Speech, load_speech
from dispatcher.words.whatsapp import contents_from_library
from dispatcher.words.words import Words

__all__ = [
    "BUDGETS",
    "Advice",
    "Budget",
    "Content",
    "ContentKey",
    "HazardTable",
    "Library",
    "Speech",
    "Words",
    "as_toml",
    "contents_from_library",
    "hazard_of",
    "load_advice",
    "load_hazards",
    "load_speech",
    "load_whatsapp",
    "ssml",
]
