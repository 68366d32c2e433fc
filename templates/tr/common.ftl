# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = TATBİKAT
exercise-note = Bu sadece bir tatbikattır. Tehlike yok.

series-first = { $sent }, mesaj { $number }.
series-replaces = { $sent }, mesaj { $number }, önceki mesajın ({ $replaced }) yerine geçer.
until = Şu zamana kadar geçerli: { $until }.
verify = Bu mesajı doğrulamak için { $phone } numarasını arayın. Kod: { $code }.
verify-code = Bu uyarının kodu: { $code }.
more = Daha fazla bilgi: { $link }
still-holds = Başka bir uyarı hâlâ geçerli. Yer: { $place }.
withdrawn-since = Önceki uyarı ({ $replaced }) geri çekildi.
area-left-advice = Uyarının hâlâ geçerli olduğu yerlerden uzak durun.

response-shelter = Şimdi sağlam bir binanın içinde kalın.
response-evacuate = Bölgeden hemen ayrılın. Yetkililerin talimatlarına uyun.
response-prepare = Şimdi hazırlanın. Suyunuzu, ilaçlarınızı ve belgelerinizi hazır tutun.
response-avoid = Bu bölgeden uzak durun.
response-monitor = Radyo dinleyin ve yeni mesaj gelip gelmediğine bakın.

label-machine = Otomatik çeviri. Asıl metin: { $link }
label-draft = Bu çeviriyi Türkçe bilen biri henüz kontrol etmedi. Asıl metin: { $link }
label-fallback = Bu mesaj sizin dilinizde yok.
