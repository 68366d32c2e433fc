# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Les panneaux sur place indiquent : { $text }.
fact-landmark = C'est près de ce lieu : { $text }.
fact-go = Allez à cet endroit : { $text }.
fact-transport = Comment y aller : { $text }.
fact-hotline = Aide par téléphone : { $phone }.
fact-hotline-hours = Aide par téléphone : { $phone }, { $text }.
fact-languages = Langues parlées là-bas : { $text }.
fact-no-papers = Là-bas, personne ne demande vos papiers.
fact-papers = Prenez vos papiers avec vous.
fact-free = C'est gratuit.
fact-items = Prenez avec vous : { $text }.
fact-animals = Vous pouvez amener des animaux.
fact-confirmed = Information confirmée. Date : { $date }.
