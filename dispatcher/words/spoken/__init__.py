"""Texts as they are said aloud: figures, times, numbers to call, units and short forms in words."""

from dispatcher.words.spoken.reading import load_speech
from dispatcher.words.spoken.speech import Coverage, Speech

__all__ = ["Coverage", "Speech", "load_speech"]
