# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = مشق
exercise-note = یہ صرف ایک مشق ہے۔ کوئی خطرہ نہیں ہے۔

series-first = { $sent }، پیغام { $number }۔
series-replaces = { $sent }، پیغام { $number }، { $replaced } والے پیغام کی جگہ۔
until = { $until } تک لاگو۔
verify = اس پیغام کی تصدیق کے لیے { $phone } پر فون کریں۔ کوڈ: { $code }۔
verify-code = اس وارننگ کا کوڈ: { $code }۔
more = مزید معلومات: { $link }
still-holds = ایک اور وارننگ اب بھی لاگو ہے۔ جگہ: { $place }۔
withdrawn-since = { $replaced } والی وارننگ واپس لے لی گئی ہے۔
area-left-advice = جہاں وارننگ اب بھی لاگو ہے، ان جگہوں سے دور رہیں۔

response-shelter = ابھی کسی مضبوط عمارت کے اندر رہیں۔
response-evacuate = اس علاقے سے ابھی نکل جائیں۔ حکام کی ہدایات پر عمل کریں۔
response-prepare = ابھی تیاری کریں۔ پانی، دوائیں اور ضروری کاغذات تیار رکھیں۔
response-avoid = اس علاقے سے دور رہیں۔
response-monitor = ریڈیو سنیں اور نئے پیغامات پر توجہ دیں۔

label-machine = یہ ترجمہ مشین نے کیا ہے۔ اصل پیغام: { $link }
label-draft = یہ ترجمہ ابھی کسی نے جانچا نہیں ہے۔ اصل پیغام: { $link }
label-fallback = یہ پیغام ہمارے پاس آپ کی زبان میں نہیں ہے۔
