# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Men sa ki ekri sou pano yo: { $text }.
fact-landmark = Li toupre: { $text }.
fact-go = Ale kote sa a: { $text }.
fact-transport = Kijan pou rive la: { $text }.
fact-hotline = Pou jwenn èd nan telefòn: { $phone }.
fact-hotline-hours = Pou jwenn èd nan telefòn: { $phone }, { $text }.
fact-languages = Men lang yo pale la: { $text }.
fact-no-papers = Pèsonn p ap mande ou papye la.
fact-papers = Pran papye ou yo avèk ou.
fact-free = Li gratis.
fact-items = Pran avèk ou: { $text }.
fact-animals = Ou ka vini ak bèt ou yo.
fact-confirmed = Dat konfimasyon: { $date }.
