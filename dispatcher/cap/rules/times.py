"""Rules of CAP's times: their form, and what must not come before what."""

from dispatcher.cap.rules.rule import advice, error

TIMES = (
    error("time-unreadable", "DateTime", "{value} in {name} is not a time; write it as"
           " 2026-11-21T03:50:00+01:00."),
    error("time-zulu", "DateTime", "The time in {name} ends in Z; CAP 1.2 wants -00:00.",
           "1.0", "1.1"),
    error("time-fraction", "DateTime", "The time in {name} has fractions of a second, which CAP 1.2"
           " does not know; leave them out.", "1.0", "1.1"),
    error("time-no-offset", "DateTime", "The time in {name} has no offset and is read in the"
           " source's zone; add one such as +01:00.", "1.0", "1.1"),
    error("time-form", "DateTime", "The time {value} in {name} is not in the standard's form but"
           " was understood; write it as 2026-11-21T03:50:00+01:00."),
    advice("expires-before-sent", "3.2.2", "The alert expires at {value}, before it was sent;"
            " correct expires."),
    advice("expires-before-onset", "3.2.2", "The alert expires at {value}, before its onset;"
            " correct expires or onset."),
    advice("expires-before-effective", "3.2.2", "The alert expires at {value}, before it takes"
            " effect; correct expires or effective."),
    advice("time-weeks-back", "3.2.2", "The time {value} in {name} lies more than two weeks"
            " before the alert was sent; check it."),
    advice("time-far-ahead", "3.2.2", "The time {value} in {name} lies more than a year after the"
           " alert was sent; check it."),
    advice("sent-in-future", "3.2.1", "The alert says that it was sent at {value}, which is still"
           " to come; check the clock and the zone of its sender."),
    advice("expires-missing", "3.2.2", "The info block has no expires; how long it holds is"
            " decided by policy."),
)
