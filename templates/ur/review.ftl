# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = براہ کرم ایک وارننگ کا ترجمہ جانچیں۔ وقت منٹوں میں: { $minutes }۔ { $link }
review-remind = ہمیں اب بھی آپ سے ترجمے کی جانچ چاہیے۔ باقی وقت منٹوں میں: { $minutes }۔ { $link }
review-closed = شکریہ۔ ترجمہ کسی اور نے جانچ لیا ہے۔
review-title = ترجمہ جانچیں
review-source = اصل پیغام
review-draft = ترجمہ
review-left = باقی وقت منٹوں میں: { $minutes }
review-checks = جانچ میں کیا ملا
review-checks-none = جانچ میں کچھ نہیں ملا۔
review-approve = یہ درست ہے۔ اسے بھیجیں۔
review-edit = میں نے اسے درست کر دیا ہے۔ میرا لکھا پیغام بھیجیں۔
review-reject = یہ غلط ہے۔ اسے نہ بھیجیں۔
review-why = کیا غلط ہے؟
review-thanks = شکریہ۔ آپ کا جواب محفوظ ہو گیا ہے۔
review-over = وقت ختم ہو گیا ہے۔ اس پیغام کو اب جانچ کی ضرورت نہیں ہے۔
review-changed = کوئی اور پہلے ہی جواب دے چکا ہے۔
