# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Lütfen bunu şimdi topluluğunuzdaki insanlara söyleyin:
relay-ask-deputy = İlk yazdığımız kişi cevap vermedi. Lütfen bunu şimdi topluluğunuzdaki insanlara söyleyin:
relay-answers = Mesajla cevap verin: { $one } = Aldım. { $two } ve bir sayı = Bu kadar kişiye haber verdim. { $three } = Yapamıyorum. { $four } ve sözleriniz = Bir soru.
relay-page = Sayfanız: { $link }
relay-remind = Sizden henüz cevap almadık. Lütfen topluluğunuzdaki insanlara haber verin ve bize cevap yazın.
relay-ended = Bu uyarıyı artık başka kimseye haber vermeniz gerekmiyor.
