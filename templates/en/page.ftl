# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Official warning
page-relay-title = Tell your community
page-relay-text = The message to pass on
page-received = I have received it
page-told = I have told people
page-people = How many people?
page-way = How did you tell them?
page-way-voice = In person
page-way-phone = By telephone
page-way-chat = In a chat group
page-way-meeting = At a meeting place
page-not-understood = What was not understood?
page-cannot = I cannot
page-question = I have a question
page-your-question = Your question
page-send = Send
page-thanks = Thank you. Your answer has been saved.
page-over = This warning is no longer in force.
page-notice-over = This information is out of date.
page-other-languages = Other languages
page-valid-until = Valid until { $until }
page-check = To check this message, call { $phone } and say the code { $code }.
page-not-found = This page does not exist or is no longer valid.
page-station-title = Scripts to read on air
page-station-none = There is no script to read now.
page-station-aired = We have read it on air
page-station-aired-at = Read on air at { $time }
page-station-print = Print
page-station-seconds = About { $seconds } seconds
page-exercise = Exercise: there is no danger.
