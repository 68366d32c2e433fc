# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Ji kerema xwe wergera hişyariyekê kontrol bikin. { $minutes } deqeyên we hene: { $link }
review-remind = Em hê li benda kontrola we ya wergerê ne. { $minutes } deqe mane: { $link }
review-closed = Spas. Kesekî din werger kontrol kir.
review-title = Wergerê kontrol bikin
review-source = Nivîsa eslî
review-draft = Werger
review-left = { $minutes } deqe mane
review-checks = Kontrolê çi dît
review-checks-none = Kontrolê tiştek nedît.
review-approve = Rast e. Bişînin.
review-edit = Min rast kir. Nivîsa min bişînin.
review-reject = Şaş e. Neşînin.
review-why = Çi şaş e?
review-thanks = Spas. Bersiva we hat tomarkirin.
review-over = Wext qediya. Êdî ne hewce ye ku ev nivîs were kontrolkirin.
review-changed = Kesekî berê bersiv daye.
