# status: draft
# author: Tocsin
# date: 2026-11-21

console-notices = Notices
console-notices-means = What people should know before and after a warning. A notice is never sent like a warning: it waits for every message of an alert, for the hours that you set, and until no Severe or Extreme alert holds there.
console-notices-sent = Notices so far
console-notices-none = No notice has been sent yet.
console-notice-kind = Kind
console-notice-says = What it says
console-notice-hazard = What to prepare for
console-notice-alert = The alert that is over (its id; recovery and survey)
console-notice-text = Where help is, as on the signs there (recovery)
console-notice-papers = Are papers asked for there?
console-papers-unknown = Nobody knows: the message says nothing of it
console-papers-asked = Yes, people should bring them
console-papers-not-asked = No, nobody asks
console-notice-whom = For whom
console-notice-areas = Areas: latitude,longitude,kilometres or NAME=VALUE, one a line
console-notice-languages = Only these first languages (tags, with blanks between)
console-notice-when = When it may be sent
console-notice-from = From
console-notice-until = Until
console-notice-lasts = Valid for hours
console-notice-check = Look at it first
console-notice-send = Send the notice
console-notice-nobody = Nobody would get it: change for whom it is.
console-notice-state = State
console-notice-made = Made
console-notice-by = By
console-notice-approve = Approve
console-notice-reject = Reject
console-notice-stop = Stop sending
console-notice-state-awaiting-approval = waits for approval
console-notice-state-active = is being sent
console-notice-state-waiting = waits
console-notice-state-rejected = rejected
console-notice-state-stopped = stopped
console-notice-state-ended = ended
console-kind-preparedness = preparedness
console-kind-preparedness-means = What to do before a flood, heat or another danger comes.
console-kind-welcome = welcome
console-kind-welcome-means = Who writes, by which number, how to change the language and how to stop. For people who agreed and never had it.
console-kind-recovery = recovery
console-kind-recovery-means = Where help is after an alert, and whom to call.
console-kind-survey = survey
console-kind-survey-means = Whether the warning came in time and was understood. People answer with a digit.
console-survey-ask = Did the warning come in time?
console-survey-understood = Was it clear what to do?
console-survey-answer-yes = Yes
console-survey-answer-no = No
console-survey-answer-never = It did not come at all
