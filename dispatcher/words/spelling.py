"""Numbers written out by num2words, which is not sure of every number in every language."""


def spelled(n: int, language: str, *, to: str = "cardinal") -> str:
    """*n* in words of *language* (its ISO 639 code); empty where the library cannot say."""
    # It reads the rules of all its languages, which most commands never need.
    from num2words import num2words

    try:
        return str(num2words(n, lang=language, to=to))
    # Its words for "not this language", "not so large", "no such word" and "no such form".
    except (NotImplementedError, OverflowError, KeyError, ValueError, TypeError):  # num2words' own
        return ""
