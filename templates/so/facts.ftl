# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Calaamadaha halkaas waxaa ku qoran: { $text }.
fact-landmark = Waxay u dhowdahay: { $text }.
fact-go = Halkan taga: { $text }.
fact-transport = Sida loo tago: { $text }.
fact-hotline = Caawimaad telefoon: { $phone }.
fact-hotline-hours = Caawimaad telefoon: { $phone }, { $text }.
fact-languages = Luqadaha halkaas lagaga hadlo: { $text }.
fact-no-papers = Halkaas cidina waraaqo idin weydiin mayso.
fact-papers = Waraaqihiinna qaata.
fact-free = Waa bilaash.
fact-items = Kuwan qaata: { $text }.
fact-animals = Xayawaan waad keeni kartaan.
fact-confirmed = Warkan waxaa la hubiyay: { $date }.
