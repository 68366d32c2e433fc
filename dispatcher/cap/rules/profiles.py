"""Rules of the profiles; they bind only where the source or the caller asks for the profile."""

from dispatcher.cap.rules.rule import Rule, advice, error

_US, _CA, _AU, _MA = "IPAWS profile 1.0", "CAP-CP rule {}", "CAP-AU-STD 1.0", "MeteoAlarm"


def _canada(number: int) -> str:
    return _CA.format(number)


IPAWS: tuple[Rule, ...] = (
    error("ipaws-code", _US, "No code says IPAWSv1.0; add it."),
    error("ipaws-references", _US, "The Update or Cancel references no alert; IPAWS wants all that"
          " still hold."),
    error("ipaws-event-codes-differ", _US, "This info block has other event codes than the first;"
          " IPAWS wants the same in all."),
    error("ipaws-categories-differ", _US, "This info block has other categories than the first;"
          " IPAWS wants the same in all."),
    error("ipaws-expires", _US, "The info block has no expires, which IPAWS requires; add it."),
    error("ipaws-same-event", _US, "The info block must have exactly one eventCode SAME with three"
          " letters; correct it."),
    error("ipaws-area", _US, "The info block has no area, which IPAWS requires; add one."),
    advice("ipaws-times-ignored", _US, "IPAWS takes no notice of effective and onset; leave them"
           " out."),
    advice("ipaws-description", _US, "The info block has no description; add one."),
    advice("ipaws-instruction", _US, "The info block has no instruction; add one."),
    advice("ipaws-same-place", _US, "The area has no geocode SAME with six digits; add one."),
)

CANADA: tuple[Rule, ...] = (
    error("canada-event-codes-differ", _canada(2), "This info block has other event codes than the"
          " first; send one alert for each event."),
    error("canada-code", _canada(3), "No code names the version of CAP-CP; add"
          " profile:CAP-CP:1.0."),
    error("canada-info", _canada(5), "The alert has no info block, which CAP-CP requires; add"
          " one."),
    advice("canada-languages", _canada(6), "The alert is not in English and French; add the"
           " missing language."),
    error("canada-event-code", _canada(8), "The info block has no eventCode of CAP-CP; add one."),
    error("canada-geocode", _canada(9), "The area has no location code of CAP-CP; add one."),
    error("canada-area", _canada(10), "The info block has no area, which CAP-CP requires; add"
          " one."),
    error("canada-references", _canada(12), "The Update or Cancel references no alert; CAP-CP wants"
          " all that are active."),
    advice("canada-expires", _canada(13), "The info block has no expires; add it."),
    advice("canada-sender-name", _canada(14), "The info block has no senderName; add it."),
    advice("canada-response", _canada(15), "The info block has no responseType; add one."),
    advice("canada-instruction", _canada(15), "The info block has no instruction; add one."),
    advice("canada-shape", _canada(18), "The areas have no polygon or circle; add them, they are"
           " more exact than codes."),
)

AUSTRALIA: tuple[Rule, ...] = (
    error("australia-code", _AU, "No code names CAP-AU 1.0; add"
          " urn:oasis:names:tc:emergency:cap:1.2:profile:CAP-AU:1.0."),
    error("australia-info", _AU, "The alert has no info block, which CAP-AU requires; add one."),
    error("australia-references", _AU, "The Update or Cancel references no alert; CAP-AU wants all"
          " that still hold."),
    error("australia-categories-differ", _AU, "This info block has other categories than the first;"
          " CAP-AU wants the same in all."),
    error("australia-event-codes-differ", _AU, "This info block has other event codes than the"
          " first; CAP-AU wants the same in all."),
    error("australia-event-code", _AU, "The info block must have one eventCode of the Australian"
          " list; correct it."),
    error("australia-events-differ", _AU, "The event differs from that of an earlier info block in"
          " the same language; CAP-AU wants one."),
    error("australia-cancel-effective", _AU, "A Cancel has no effective in CAP-AU; leave it out."),
    error("australia-area", _AU, "The info block has no area, which CAP-AU requires; add one."),
    advice("australia-sender", _AU, "The sender is no address such as duty@agency.gov.au; use"
           " one."),
    advice("australia-expires", _AU, "The info block has no expires; add it."),
    advice("australia-sender-name", _AU, "The info block has no senderName; add it."),
    advice("australia-response", _AU, "The info block has no responseType; add one."),
    advice("australia-instruction", _AU, "The info block has no instruction; add one."),
    advice("australia-geocode", _AU, "The area has no geocode of a list that CAP-AU names; add"
           " one."),
    advice("australia-shape", _AU, "The areas have no polygon or circle; add them, they are more"
           " exact than codes."),
)

METEOALARM: tuple[Rule, ...] = (
    error("meteoalarm-level", _MA, "The parameter awareness_level is missing or not as in"
          " '3; orange; Severe'; correct it."),
    advice("meteoalarm-severity", _MA, "The awareness level means severity {other}, but severity"
           " says otherwise; correct one of them."),
    advice("meteoalarm-green", _MA, "The awareness level is green, which is no warning; check"
           " whether this should go out."),
    error("meteoalarm-type", _MA, "The parameter awareness_type is missing or not as in"
          " '3; Thunderstorm'; correct it."),
    advice("meteoalarm-type-unknown", _MA, "{value} is no known awareness type; use 1 to 10, 12 or"
           " 13."),
    advice("meteoalarm-place", _MA, "The area has neither an EMMA_ID, NUTS or FIPS code nor a"
           " shape; add one."),
)
