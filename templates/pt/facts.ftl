# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = As placas no local dizem: { $text }.
fact-landmark = Fica perto deste lugar: { $text }.
fact-go = Vão para este lugar: { $text }.
fact-transport = Como chegar lá: { $text }.
fact-hotline = Ajuda por telefone: { $phone }.
fact-hotline-hours = Ajuda por telefone: { $phone }, { $text }.
fact-languages = Línguas que falam lá: { $text }.
fact-no-papers = Lá ninguém pede os seus documentos.
fact-papers = Levem os seus documentos.
fact-free = É grátis.
fact-items = Levem: { $text }.
fact-animals = Podem levar animais.
fact-confirmed = Informação confirmada. Data: { $date }.
