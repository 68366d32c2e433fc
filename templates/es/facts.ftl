# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Los letreros de allí dicen: { $text }.
fact-landmark = Está cerca de este lugar: { $text }.
fact-go = Vayan a este lugar: { $text }.
fact-transport = Cómo llegar: { $text }.
fact-hotline = Ayuda por teléfono: { $phone }.
fact-hotline-hours = Ayuda por teléfono: { $phone }, { $text }.
fact-languages = Allí hablan: { $text }.
fact-no-papers = Allí nadie les pide documentos.
fact-papers = Lleven sus documentos.
fact-free = Es gratis.
fact-items = Lleven: { $text }.
fact-animals = Pueden llevar animales.
fact-confirmed = Información confirmada. Fecha: { $date }.
