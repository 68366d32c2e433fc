"""The texts that one sentence can become: one, or one for each choice that it makes."""

from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import ast


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a value."""

    name: str


@dataclass(frozen=True, slots=True)
class Borrowed:
    """Words of another entry, or of a function, put into the sentence."""

    name: str


Piece = str | Slot | Borrowed


@dataclass(frozen=True, slots=True)
class Variant:
    """*choices*: (slot, key, whether it is the default); *pieces* in the order of the text."""

    choices: tuple[tuple[str, str, bool], ...]
    pieces: tuple[Piece, ...]

    @property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots in order, repeats included."""
        return tuple(piece.name for piece in self.pieces if isinstance(piece, Slot))

    @property
    def usual(self) -> bool:
        """Whether every choice is the default."""
        return all(default for _, _, default in self.choices)


def variants(pattern: ast.Pattern | None) -> list[Variant]:
    """Every text that *pattern* can become; one with all defaults is always among them."""
    found = [Variant((), ())]
    for element in pattern.elements if pattern else ():
        ways = list(_ways(element))
        found = [
            Variant(one.choices + way.choices, one.pieces + way.pieces)
            for one in found for way in ways
        ]
    return found


def usual(pattern: ast.Pattern | None) -> Variant:
    """The text with all defaults."""
    return next(one for one in variants(pattern) if one.usual)


def choosing(pattern: ast.Pattern | None) -> tuple[str, ...]:
    """The slots by which the sentence chooses its words."""
    chosen = (name for one in variants(pattern) for name, _, _ in one.choices)
    return tuple(dict.fromkeys(chosen))


def _ways(element: ast.TextElement | ast.Placeable) -> Iterator[Variant]:
    if isinstance(element, ast.TextElement):
        yield Variant((), (element.value,))
        return
    expression = element.expression
    if isinstance(expression, ast.SelectExpression):
        yield from _chosen(expression)
    elif isinstance(expression, ast.Placeable):
        yield from _ways(expression)
    else:
        yield Variant((), (_piece(expression),))


def _piece(expression: ast.InlineExpression) -> Piece:
    if isinstance(expression, ast.VariableReference):
        return Slot(expression.id.name)
    if isinstance(expression, ast.StringLiteral | ast.NumberLiteral):
        return str(expression.value)
    named = getattr(expression, "id", None)
    return Borrowed(named.name if named else "?")


def _chosen(expression: ast.SelectExpression) -> Iterator[Variant]:
    selector = expression.selector
    name = selector.id.name if isinstance(selector, ast.VariableReference) else ""
    for variant in expression.variants:
        key = variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
        for inner in variants(variant.value):
            yield Variant(((name, key, variant.default), *inner.choices), inner.pieces)
