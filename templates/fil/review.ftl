# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Pakisuri ang salin ng isang babala. May { $minutes } minuto kayo: { $link }
review-remind = Kailangan pa rin namin ang inyong pagsusuri ng salin. Natitirang minuto: { $minutes }. { $link }
review-closed = Salamat. May ibang nagsuri na ng salin.
review-title = Suriin ang salin
review-source = Ang orihinal
review-draft = Ang salin
review-left = Natitirang minuto: { $minutes }
review-checks = Ang nakita sa pagsusuri
review-checks-none = Walang nakita sa pagsusuri.
review-approve = Tama ito. Ipadala.
review-edit = Itinama ko ito. Ipadala ang isinulat ko.
review-reject = Mali ito. Huwag ipadala.
review-why = Ano ang mali?
review-thanks = Salamat. Nai-save na ang inyong sagot.
review-over = Tapos na ang oras. Hindi na kailangang suriin ang tekstong ito.
review-changed = May ibang nakasagot na.
