# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = سرکاری وارننگ
page-relay-title = اپنی کمیونٹی کو بتائیں
page-relay-text = آگے بتانے کے لیے پیغام
page-received = مجھے پیغام مل گیا ہے
page-told = میں نے لوگوں کو بتا دیا ہے
page-people = کتنے لوگوں کو؟
page-way = آپ نے انہیں کیسے بتایا؟
page-way-voice = آمنے سامنے
page-way-phone = فون سے
page-way-chat = چیٹ گروپ میں
page-way-meeting = لوگوں کے جمع ہونے کی جگہ پر
page-not-understood = کیا سمجھ میں نہیں آیا؟
page-cannot = مجھ سے نہیں ہو سکے گا
page-question = میرا ایک سوال ہے
page-your-question = آپ کا سوال
page-send = بھیجیں
page-thanks = شکریہ۔ آپ کا جواب محفوظ ہو گیا ہے۔
page-over = یہ وارننگ اب لاگو نہیں ہے۔
page-other-languages = دوسری زبانیں
page-valid-until = { $until } تک لاگو
page-check = اس پیغام کی تصدیق کے لیے { $phone } پر فون کریں اور کوڈ { $code } بتائیں۔
page-not-found = یہ صفحہ موجود نہیں ہے یا اب درست نہیں ہے۔
page-station-title = ریڈیو پر پڑھنے کے لیے پیغامات
page-station-none = ابھی پڑھنے کے لیے کوئی پیغام نہیں ہے۔
page-station-aired = ہم نے اسے ریڈیو پر پڑھ دیا ہے
page-station-aired-at = ریڈیو پر پڑھنے کا وقت: { $time }
page-station-print = پرنٹ کریں
page-station-seconds = تقریباً { $seconds } سیکنڈ
page-exercise = مشق: کوئی خطرہ نہیں ہے۔
