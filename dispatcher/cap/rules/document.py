"""Rules of the document as a whole: bytes, limits, XML, and the source it came by."""

from dispatcher.cap.rules.rule import error, stop

DOCUMENT = (
    stop("empty", "XML 1.0", "The document is empty; send a CAP alert."),
    stop("limit-bytes", "limit", "The document has {count} bytes, more than the limit of"
          " {most}; send a smaller one or raise the limit."),
    stop("limit-elements", "limit", "The document has more than {most} tags or attributes; send a"
          " smaller one or raise the limit."),
    stop("limit-depth", "limit", "Elements are nested more than {most} deep; a CAP alert needs"
          " five, its signature a few more."),
    stop("limit-text", "limit", "One text or name is longer than the XML reader takes; shorten"
          " it."),
    stop("limit-infos", "limit", "There are {count} info blocks, more than the limit of {most};"
          " split the alert."),
    stop("limit-areas", "limit", "There are {count} areas, more than the limit of {most}; split"
          " the alert."),
    stop("limit-polygons", "limit", "There are {count} polygons, more than the limit of {most};"
          " simplify them."),
    stop("limit-points", "limit", "The polygons have more than {most} points; simplify them."),
    stop("limit-references", "limit", "There are more than {most} references; name only alerts"
          " that still hold."),
    stop("limit-incidents", "limit", "There are more than {most} incidents; name only those that"
         " the alert belongs to."),
    stop("doctype-refused", "security", "The document has a DOCTYPE, which CAP does not use and"
          " which is never read; remove it."),
    stop("xml-malformed", "XML 1.0", "The document is not well-formed XML ({detail}); repair it"
          " there."),
    stop("xml-encoding", "XML 1.0", "The bytes do not fit the encoding that the document"
          " declares ({detail}); declare the right one."),
    error("xml-leading-space", "XML 1.0", "There is white space before the XML declaration;"
           " remove it."),
    error("xml-encoding-mislabelled", "XML 1.0", "The document declares UTF-16 but is written in"
           " UTF-8; declare UTF-8."),
    stop("root-not-alert", "3.2.1", "The document is {name}, not one CAP alert; send the alert"
          " by itself."),
    stop("namespace-unknown", "3.2.1", "The namespace {value} is none of CAP 1.0, 1.1 or 1.2;"
          " declare the right one."),
    stop("unreadable", "limit", "The document could not be read ({detail}); send it again or"
          " report this."),

    stop("source-strict", "source", "The source {name} is set to strict and the document breaks"
          " a rule of its CAP version; mend it or let the source bring usable documents."),
)
