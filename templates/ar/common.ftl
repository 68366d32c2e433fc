# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = تمرين
exercise-note = هذا تمرين فقط. لا يوجد خطر.

series-first = { $sent }، الرسالة { $number }.
series-replaces = { $sent }، الرسالة { $number }، بدل الرسالة السابقة ({ $replaced }).
until = يسري حتى { $until }.
verify = للتحقق من هذه الرسالة اتصلوا بالرقم { $phone }. الرمز: { $code }.
verify-code = رمز هذا التحذير: { $code }.
more = للمزيد: { $link }
still-holds = يوجد تحذير آخر ما زال يسري في: { $place }.
withdrawn-since = تم سحب التحذير السابق ({ $replaced }).
area-left-advice = ابتعدوا عن الأماكن التي ما زال التحذير يسري فيها.

response-shelter = ابقوا الآن داخل مبنى قوي.
response-evacuate = غادروا المنطقة الآن. اتبعوا تعليمات السلطات.
response-prepare = استعدوا الآن. جهزوا الماء والأدوية والوثائق.
response-avoid = ابتعدوا عن هذه المنطقة.
response-monitor = استمعوا إلى الراديو وانتبهوا للرسائل الجديدة.

label-machine = ترجمة آلية. النص الأصلي: { $link }
label-draft = لم يراجع هذه الترجمة أي متحدث بالعربية بعد. النص الأصلي: { $link }
label-fallback = هذه الرسالة غير متوفرة لدينا بلغتكم.
