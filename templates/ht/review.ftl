# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Tanpri, verifye tradiksyon yon alèt. Men konbyen minit ou genyen: { $minutes }. { $link }
review-remind = Nou toujou bezwen ou verifye yon tradiksyon. Men konbyen minit ki rete: { $minutes }. { $link }
review-closed = Mèsi. Yon lòt moun verifye tradiksyon an.
review-title = Verifye yon tradiksyon
review-source = Orijinal la
review-draft = Tradiksyon an
review-left = Minit ki rete: { $minutes }
review-checks = Sa verifikasyon yo jwenn
review-checks-none = Verifikasyon yo pa jwenn anyen.
review-approve = Li bon. Voye li.
review-edit = Mwen korije li. Voye sa mwen ekri a.
review-reject = Li pa bon. Pa voye li.
review-why = Kisa ki pa bon?
review-thanks = Mèsi. Nou anrejistre repons ou.
review-over = Tan an fini. Pa gen bezwen verifye mesaj sa a ankò.
review-changed = Yon lòt moun reponn deja.
