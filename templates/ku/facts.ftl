# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Li ser nîşanên wir hatiye nivîsandin: { $text }.
fact-landmark = Nêzîkî vî cihî ye: { $text }.
fact-go = Biçin vî cihî: { $text }.
fact-transport = Rêya çûyîna wir: { $text }.
fact-hotline = Alîkarî bi telefonê: { $phone }.
fact-hotline-hours = Alîkarî bi telefonê: { $phone }, wext: { $text }.
fact-languages = Ew bi van zimanan diaxivin: { $text }.
fact-no-papers = Li wir tu kes belgeyên we naxwaze.
fact-papers = Belgeyên xwe bi xwe re bibin.
fact-free = Belaş e.
fact-items = Bi xwe re bibin: { $text }.
fact-animals = Hûn dikarin heywanan bi xwe re bînin.
fact-confirmed = Roja piştrastkirinê: { $date }.
