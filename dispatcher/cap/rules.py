"""The registry of named rules that a CAP document is held against."""

from collections.abc import Iterable
from dataclasses import dataclass

from dispatcher.domain.finding import FindingSeverity

ERROR, WARNING = FindingSeverity.ERROR, FindingSeverity.WARNING


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: *code* is its stable id, *section* that of CAP 1.2 unless it says otherwise.

    *message* has named gaps. *blocking* makes a document unusable. In the CAP versions of
    *allowed_in* the rule is advice only, because those versions permit what it speaks of.
    """

    code: str
    severity: FindingSeverity
    section: str
    message: str
    blocking: bool = False
    allowed_in: frozenset[str] = frozenset()

    def severity_in(self, version: str) -> FindingSeverity:
        """Error or warning in this CAP *version* ("1.0", "1.1", "1.2")."""
        return WARNING if version in self.allowed_in else self.severity


def _error(code: str, section: str, message: str, *allowed_in: str) -> Rule:
    return Rule(code=code, severity=ERROR, section=section, message=message,
                allowed_in=frozenset(allowed_in))


def _stop(code: str, section: str, message: str) -> Rule:
    return Rule(code=code, severity=ERROR, section=section, message=message, blocking=True)


def _advice(code: str, section: str, message: str) -> Rule:
    return Rule(code=code, severity=WARNING, section=section, message=message)


_DOCUMENT = (
    _stop("empty", "XML 1.0", "The document is empty; send a CAP alert."),
    _stop("limit-bytes", "limit", "The document has {count} bytes, more than the limit of"
          " {most}; send a smaller one or raise the limit."),
    _stop("limit-elements", "limit", "The document has more than {most} tags or attributes; send a"
          " smaller one or raise the limit."),
    _stop("limit-depth", "limit", "Elements are nested more than {most} deep; a CAP alert needs"
          " five."),
    _stop("limit-text", "limit", "One text or name is longer than the XML reader takes; shorten"
          " it."),
    _stop("limit-infos", "limit", "There are {count} info blocks, more than the limit of {most};"
          " split the alert."),
    _stop("limit-areas", "limit", "There are {count} areas, more than the limit of {most}; split"
          " the alert."),
    _stop("limit-polygons", "limit", "There are {count} polygons, more than the limit of {most};"
          " simplify them."),
    _stop("limit-points", "limit", "The polygons have more than {most} points; simplify them."),
    _stop("limit-references", "limit", "There are more than {most} references; name only alerts"
          " that still hold."),
    _stop("doctype-refused", "security", "The document has a DOCTYPE, which CAP does not use and"
          " which is never read; remove it."),
    _stop("xml-malformed", "XML 1.0", "The document is not well-formed XML ({detail}); repair it"
          " there."),
    _stop("xml-encoding", "XML 1.0", "The bytes do not fit the encoding that the document"
          " declares ({detail}); declare the right one."),
    _error("xml-leading-space", "XML 1.0", "There is white space before the XML declaration;"
           " remove it."),
    _error("xml-encoding-mislabelled", "XML 1.0", "The document declares UTF-16 but is written in"
           " UTF-8; declare UTF-8."),
    _stop("root-not-alert", "3.2.1", "The document is {name}, not one CAP alert; send the alert"
          " by itself."),
    _stop("namespace-unknown", "3.2.1", "The namespace {value} is none of CAP 1.0, 1.1 or 1.2;"
          " declare the right one."),
    _stop("unreadable", "limit", "The document could not be read ({detail}); send it again or"
          " report this."),
)

_SOURCE = (
    _stop("source-strict", "source", "The source {name} is set to strict and the document breaks"
          " a rule of its CAP version; mend it or let the source bring usable documents."),
)

_STRUCTURE = (
    _error("element-missing", "schema", "The element {name} is missing in {parent}; add it."),
    _error("element-repeated", "schema", "The element {name} stands more than once in {parent};"
           " only the first with text is read."),
    _error("element-order", "schema", "The element {name} is out of order in {parent}; it is read"
           " all the same."),
    _error("element-unknown", "schema", "The element {name} does not belong in {parent} and is"
           " ignored; remove it."),
    _error("element-nested", "schema", "The element {name} has other elements inside; only their"
           " text is read."),
    _error("element-blank", "schema", "The element {name} is required and has no text; fill it"
           " in."),
    _advice("element-empty", "schema", "The optional element {name} is empty and is ignored;"
            " leave it out."),
    _error("attribute-unexpected", "schema", "The attribute {attribute} does not belong on {name}"
           " and is ignored; remove it."),
    _error("text-unexpected", "schema", "There is text between the elements of {name}, which is"
           " ignored; move it into an element."),
    _error("value-unknown", "schema", "{value} is not a value of {name} in this CAP version; use"
           " one of the standard's."),
    _error("value-whitespace", "schema", "The value of {name} has white space around it; it is"
           " read without."),
    _error("value-not-number", "schema", "{value} is not a number, as {name} must be; correct"
           " it."),
    _error("value-not-uri", "schema", "{value} is not a web address, as {name} must be; correct"
           " it."),
    _error("language-syntax", "3.2.2", "{value} is not a language tag of RFC 3066; write one such"
           " as en-GB."),
    _error("signature-unexpected", "CAP 1.1 schema", "CAP {version} has no place for a signature;"
           " the alert is read as if it had none."),
    _error("signature-wraps", "3.3.4", "The signature holds the CAP element {name}; what is"
           " inside a signature is not read as the alert."),
    _stop("header-ambiguous", "3.2.1", "The element {name} stands twice with different values;"
          " leave only the right one."),
)

_TIMES = (
    _error("time-unreadable", "3.3.2", "{value} in {name} is not a time; write it as"
           " 2026-11-21T03:50:00+01:00."),
    _error("time-zulu", "3.3.2", "The time in {name} ends in Z; CAP 1.2 wants -00:00.",
           "1.0", "1.1"),
    _error("time-fraction", "3.3.2", "The time in {name} has fractions of a second, which CAP 1.2"
           " does not know; leave them out.", "1.0", "1.1"),
    _error("time-no-offset", "3.3.2", "The time in {name} has no offset and is read in the"
           " source's zone; add one such as +01:00.", "1.0", "1.1"),
    _error("time-form", "3.3.2", "The time {value} in {name} is not in the standard's form but"
           " was understood; write it as 2026-11-21T03:50:00+01:00."),
    _advice("expires-before-sent", "3.2.2", "The alert expires at {value}, before it was sent;"
            " correct expires."),
    _advice("expires-before-onset", "3.2.2", "The alert expires at {value}, before its onset;"
            " correct expires or onset."),
    _advice("expires-before-effective", "3.2.2", "The alert expires at {value}, before it takes"
            " effect; correct expires or effective."),
    _advice("time-weeks-back", "3.2.2", "The time {value} in {name} lies more than two weeks"
            " before the alert was sent; check it."),
    _advice("expires-missing", "3.2.2", "The info block has no expires; how long it holds is"
            " decided by policy."),
)

_HEADER = (
    _error("identifier-characters", "3.2.1", "The {name} {value} has a space, a comma, < or &,"
           " which the standard forbids; leave them out."),
    _error("restriction-missing", "3.2.1", "The scope is Restricted but there is no restriction;"
           " add it."),
    _error("addresses-missing", "3.2.1", "The scope is Private but there are no addresses; add"
           " them."),
    _advice("exercise-without-note", "3.2.1", "The alert is an exercise without a note; name the"
            " exercise in note."),
    _stop("scope-missing", "3.2.1", "The alert has no scope, so nobody can know whom it is for;"
          " add Public, Restricted or Private."),
    _error("reference-unreadable", "3.2.1", "{value} in references is not"
           " sender,identifier,sent; write all three."),
    _error("reference-format", "3.2.1", "References are not parted by white space alone; they"
           " were understood, but write sender,identifier,sent and a space between."),
    _error("reference-self", "3.2.1", "The alert references itself; that reference is left out."),
    _error("reference-later", "3.2.1", "The reference {value} is later than the alert itself;"
           " reference only earlier alerts."),
    _error("update-without-reference", "3.2.1", "The update names no earlier alert and is taken"
           " as a new alert; add references."),
    _stop("cancel-without-reference", "3.2.1", "The Cancel names no earlier alert that could be"
          " read, so nothing can be withdrawn; add references."),
    _advice("cancel-without-info", "3.2.1", "The Cancel has no info block; languages and areas are"
            " those of the alert that it withdraws."),
    _error("answer-without-reference", "3.2.1", "The {value} does not say which alert it answers;"
           " add references."),
    _advice("signature-not-verified", "3.3.4", "The alert is signed; the signature was not"
            " verified."),
)

_INFO = (
    _stop("info-missing", "3.1", "There is no info block with an event or a headline, so there is"
          " nothing to say; add one."),
    _stop("area-missing", "3.2.4", "No area says where, by polygon, circle, geocode or areaDesc;"
          " add one."),
    _advice("info-without-area", "3.2.2", "This info block has no area although another has; add"
            " its area."),
    _advice("language-unknown", "3.2.2", "{value} is not a known language; write a tag such as"
            " en-GB."),
    _advice("language-same-text", "3.2.2", "The text is the same as that under {value}; one of"
            " the two is not translated."),
    _advice("text-html", "3.2.2", "The text of {name} holds HTML ({value}); write plain text."),
    _advice("pair-blank", "3.2.2", "A {name} has no valueName or no value; fill both in."),
    _advice("deref-without-uri", "3.2.3", "The resource has derefUri but no uri, so it cannot be"
            " passed on; add a uri."),
)

_AREA = (
    _error("polygon-empty", "3.2.4", "The polygon is empty and is ignored; give at least 4"
           " points or leave it out."),
    _error("polygon-syntax", "3.2.4", "The polygon is not a list of lat,lon pairs (at {value})"
           " and is ignored; correct it."),
    _error("polygon-separators", "3.2.4", "The polygon's pairs have blanks around the comma; they"
           " were understood, but write lat,lon."),
    _error("polygon-too-few-points", "3.2.4", "The polygon has {count} different points and is"
           " ignored; give at least 3 and repeat the first."),
    _error("polygon-not-closed", "3.2.4", "The polygon's last point is not its first; it was"
           " closed."),
    _error("polygon-range", "3.3.1", "The polygon has the point {value}, which is not on Earth,"
           " and is ignored; write latitude first."),
    _error("polygon-longitude-wrapped", "3.3.1", "The polygon has longitudes beyond 180; they"
           " were turned back by 360."),
    _error("polygon-no-area", "3.2.4", "The polygon's points lie on one line and it is ignored;"
           " correct it."),
    _advice("polygon-repeated-vertex", "3.2.4", "The polygon goes through {value} more than once;"
            " it was repaired."),
    _advice("polygon-self-crossing", "3.2.4", "The polygon crosses itself near {value}; it was"
            " repaired."),
    _advice("polygon-tangled", "3.2.4", "The polygon crosses itself so often that its outline was"
            " taken instead; correct it."),
    _advice("polygon-inside-other", "3.2.4", "The polygon lies inside another of its area; CAP"
            " joins them, it is not a hole."),
    _advice("polygon-around-pole", "3.3.1", "The polygon goes around a pole; it was not checked"
            " further."),
    _error("circle-empty", "3.2.4", "The circle is empty and is ignored; give lat,lon and a radius"
           " or leave it out."),
    _error("circle-syntax", "3.2.4", "{value} is not a circle (lat,lon radius in km) and is"
           " ignored; correct it."),
    _error("circle-separators", "3.2.4", "The circle {value} was understood, but write lat,lon, a"
           " blank and the radius."),
    _error("circle-range", "3.3.1", "The circle {value} is not on Earth and is ignored; write"
           " latitude first."),
    _advice("circle-zero-radius", "3.2.4", "The circle has radius 0, which is a point; give a"
            " radius."),
    _error("geocode-blank", "3.2.4", "A geocode has no valueName or no value and is ignored; fill"
           " both in."),
    _error("ceiling-without-altitude", "3.2.4", "There is a ceiling without an altitude; add the"
           " altitude."),
)


def _registry(groups: Iterable[tuple[Rule, ...]]) -> dict[str, Rule]:
    return {rule.code: rule for group in groups for rule in group}


RULES = _registry((_DOCUMENT, _SOURCE, _STRUCTURE, _TIMES, _HEADER, _INFO, _AREA))
