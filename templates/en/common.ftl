# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = EXERCISE
exercise-note = This is only an exercise. There is no danger.

series-first = { $sent }, message { $number }.
series-replaces = { $sent }, message { $number }, replaces { $replaced }.
until = Valid until { $until }.
verify = To check this message, call { $phone }. Code { $code }.
verify-code = Code of this warning: { $code }.
more = More: { $link }
still-holds = Another warning still holds for { $place }.
withdrawn-since = The warning of { $replaced } is withdrawn.
area-left-advice = Stay away from the places where the warning still holds.

response-shelter = Stay inside a strong building now.
response-evacuate = Leave the area now. Follow the instructions of the authorities.
response-prepare = Prepare now. Keep water, medicine and papers ready.
response-avoid = Stay away from this area.
response-monitor = Listen to the radio and watch for new messages.

label-machine = Automatic translation. Original: { $link }
label-draft = No speaker has checked this translation yet. Original: { $link }
label-fallback = We do not have this message in your language.
