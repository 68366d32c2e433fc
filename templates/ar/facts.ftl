# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = مكتوب على اللافتات هناك: { $text }.
fact-landmark = المكان قريب من: { $text }.
fact-go = اذهبوا إلى: { $text }.
fact-transport = طريقة الوصول: { $text }.
fact-hotline = المساعدة بالهاتف: { $phone }.
fact-hotline-hours = المساعدة بالهاتف: { $phone }، { $text }.
fact-languages = اللغات التي يتكلمونها هناك: { $text }.
fact-no-papers = لا أحد يطلب منكم وثائق هناك.
fact-papers = خذوا وثائقكم معكم.
fact-free = هذا مجاني.
fact-items = خذوا معكم: { $text }.
fact-animals = يمكنكم إحضار الحيوانات.
fact-confirmed = تاريخ التأكد من هذه المعلومات: { $date }.
