# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Don Allah ku duba fassarar wani gargaɗi. Kuna da minti { $minutes }: { $link }
review-remind = Har yanzu muna jiran ku duba fassara. Saura minti { $minutes }: { $link }
review-closed = Mun gode. Wani ya riga ya duba fassarar.
review-title = Duba fassara
review-source = Asalin rubutu
review-draft = Fassara
review-left = Saura minti { $minutes }
review-checks = Abin da aka gano da aka bincika
review-checks-none = Ba a gano kome ba.
review-approve = Daidai ne. A aika.
review-edit = Na gyara. A aika rubutuna.
review-reject = Ba daidai ba ne. Kada a aika.
review-why = Mene ne kuskuren?
review-thanks = Mun gode. Mun ajiye amsarku.
review-over = Lokaci ya ƙare. Ba sai an ƙara duba wannan rubutu ba.
review-changed = Wani ya riga ya amsa.
