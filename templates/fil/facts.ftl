# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Nakasulat sa karatula doon: { $text }.
fact-landmark = Malapit ito sa: { $text }.
fact-go = Pumunta rito: { $text }.
fact-transport = Paano makarating doon: { $text }.
fact-hotline = Tulong sa telepono: { $phone }.
fact-hotline-hours = Tulong sa telepono: { $phone }, { $text }.
fact-languages = Mga wikang sinasalita doon: { $text }.
fact-no-papers = Walang hihingi ng inyong mga papeles doon.
fact-papers = Dalhin ang inyong mga papeles.
fact-free = Libre ito.
fact-items = Magdala ng: { $text }.
fact-animals = Maaaring magdala ng mga hayop.
fact-confirmed = Petsa ng pagtiyak: { $date }.
