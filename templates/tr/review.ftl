# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Lütfen bir uyarının çevirisini kontrol edin. { $minutes } dakikanız var: { $link }
review-remind = Bir çeviriyi kontrol etmenizi hâlâ bekliyoruz. { $minutes } dakika kaldı: { $link }
review-closed = Teşekkür ederiz. Çeviriyi başka biri kontrol etti.
review-title = Bir çeviriyi kontrol edin
review-source = Asıl metin
review-draft = Çeviri
review-left = { $minutes } dakika kaldı
review-checks = Otomatik kontrolün bulduğu
review-checks-none = Otomatik kontrol bir şey bulmadı.
review-approve = Doğru. Gönderin.
review-edit = Düzelttim. Benim metnimi gönderin.
review-reject = Yanlış. Göndermeyin.
review-why = Yanlış olan ne?
review-thanks = Teşekkür ederiz. Cevabınız kaydedildi.
review-over = Süre doldu. Bu metni artık kontrol etmek gerekmiyor.
review-changed = Başka biri daha önce cevap verdi.
