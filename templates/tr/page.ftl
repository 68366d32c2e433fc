# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Resmi uyarı
page-relay-title = Topluluğunuza haber verin
page-relay-text = İletilecek mesaj
page-received = Mesajı aldım
page-told = İnsanlara haber verdim
page-people = Kaç kişi?
page-way = Nasıl haber verdiniz?
page-way-voice = Yüz yüze
page-way-phone = Telefonla
page-way-chat = Sohbet grubunda
page-way-meeting = Toplanma yerinde
page-not-understood = Ne anlaşılmadı?
page-cannot = Yapamıyorum
page-question = Bir sorum var
page-your-question = Sorunuz
page-send = Gönder
page-thanks = Teşekkür ederiz. Cevabınız kaydedildi.
page-over = Bu uyarı artık geçerli değil.
page-notice-over = Bu bilgi artık geçerli değil.
page-other-languages = Diğer diller
page-valid-until = Şu zamana kadar geçerli: { $until }
page-check = Bu mesajı doğrulamak için { $phone } numarasını arayın ve şu kodu söyleyin: { $code }.
page-not-found = Bu sayfa yok veya artık geçerli değil.
page-station-title = Yayında okunacak metinler
page-station-none = Şu anda okunacak metin yok.
page-station-aired = Yayında okuduk
page-station-aired-at = Yayında okundu. Saat: { $time }
page-station-print = Yazdır
page-station-seconds = Yaklaşık { $seconds } saniye
page-exercise = Tatbikat: tehlike yok.
