# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = تحذير رسمي
page-relay-title = أبلغوا مجتمعكم
page-relay-text = الرسالة التي يجب نقلها
page-received = وصلتني الرسالة
page-told = أبلغت الناس
page-people = كم شخصًا؟
page-way = كيف أبلغتموهم؟
page-way-voice = وجهًا لوجه
page-way-phone = بالهاتف
page-way-chat = في مجموعة دردشة
page-way-meeting = في مكان اجتماع
page-not-understood = ما الذي لم يفهمه الناس؟
page-cannot = لا أستطيع
page-question = لدي سؤال
page-your-question = سؤالكم
page-send = إرسال
page-thanks = شكرًا. تم حفظ جوابكم.
page-over = هذا التحذير لم يعد ساريًا.
page-other-languages = لغات أخرى
page-valid-until = يسري حتى { $until }
page-check = للتحقق من هذه الرسالة اتصلوا بالرقم { $phone } واذكروا الرمز { $code }.
page-not-found = هذه الصفحة غير موجودة أو لم تعد صالحة.
page-station-title = نصوص للقراءة في الإذاعة
page-station-none = لا يوجد نص للقراءة الآن.
page-station-aired = قرأناه في الإذاعة
page-station-aired-at = وقت القراءة في الإذاعة: { $time }
page-station-print = طباعة
page-station-seconds = المدة بالثواني: { $seconds } تقريبًا
page-exercise = تمرين: لا يوجد خطر.
