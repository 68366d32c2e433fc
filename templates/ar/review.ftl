# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = نرجو مراجعة ترجمة تحذير. الوقت بالدقائق: { $minutes }. الرابط: { $link }
review-remind = ما زلنا نحتاج إلى مراجعتكم لترجمة. الوقت الباقي بالدقائق: { $minutes }. الرابط: { $link }
review-closed = شكرًا. راجع الترجمة شخص آخر.
review-title = مراجعة ترجمة
review-source = النص الأصلي
review-draft = الترجمة
review-left = الوقت الباقي بالدقائق: { $minutes }
review-checks = ما وجده الفحص الآلي
review-checks-none = لم يجد الفحص الآلي شيئًا.
review-approve = الترجمة صحيحة. أرسلوها.
review-edit = صححت الترجمة. أرسلوا نصي.
review-reject = الترجمة خاطئة. لا ترسلوها.
review-why = ما الخطأ؟
review-thanks = شكرًا. تم حفظ جوابكم.
review-over = انتهى الوقت. هذا النص لم يعد يحتاج إلى مراجعة.
review-changed = سبق أن أجاب شخص آخر.
