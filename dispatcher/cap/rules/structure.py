"""Rules that the schema of each CAP version states: which elements, where, of what type."""

from dispatcher.cap.rules.rule import advice, error, stop

STRUCTURE = (
    error("element-missing", "schema", "The element {name} is missing in {parent}; add it."),
    error("element-repeated", "schema", "The element {name} stands more than once in {parent};"
           " only the first with text is read."),
    error("element-order", "schema", "The element {name} is out of order in {parent}; it is read"
           " all the same."),
    error("element-unknown", "schema", "The element {name} does not belong in {parent} and is"
           " ignored; remove it."),
    error("element-nested", "schema", "The element {name} has other elements inside; only their"
           " text is read."),
    error("element-blank", "schema", "The element {name} is required and has no text; fill it"
           " in."),
    advice("element-empty", "schema", "The optional element {name} is empty and is ignored;"
            " leave it out."),
    error("attribute-unexpected", "schema", "The attribute {attribute} does not belong on {name}"
           " and is ignored; remove it."),
    error("text-unexpected", "schema", "There is text between the elements of {name}, which is"
           " ignored; move it into an element."),
    error("value-unknown", "schema", "{value} is not a value of {name} in this CAP version; use"
           " one of the standard's."),
    error("value-whitespace", "schema", "The value of {name} has white space around it; it is"
           " read without."),
    error("value-not-number", "schema", "{value} is not a number, as {name} must be; correct"
           " it."),
    error("value-not-uri", "schema", "{value} is not a web address, as {name} must be; correct"
           " it."),
    error("language-syntax", "3.2.2", "{value} is not a language tag of RFC 3066; write one such"
           " as en-GB."),
    error("signature-unexpected", "CAP 1.1 schema", "CAP {version} has no place for a signature;"
           " the alert is read as if it had none."),
    error("signature-wraps", "xmldsig", "The signature holds the CAP element {name}; what is"
           " inside a signature is not read as the alert."),
    stop("header-ambiguous", "3.2.1", "The element {name} stands twice with different values;"
          " leave only the right one."),
)
