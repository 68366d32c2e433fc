# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = The signs there say: { $text }.
fact-landmark = It is near { $text }.
fact-go = Go to: { $text }.
fact-transport = How to get there: { $text }.
fact-hotline = Help by telephone: { $phone }.
fact-hotline-hours = Help by telephone: { $phone }, { $text }.
fact-languages = They speak: { $text }.
fact-no-papers = Nobody asks for your papers there.
fact-papers = Take your papers with you.
fact-free = It costs nothing.
fact-items = Take with you: { $text }.
fact-animals = You may bring animals.
fact-confirmed = Confirmed on { $date }.
