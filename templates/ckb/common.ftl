# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = ڕاهێنان
exercise-note = ئەمە تەنها ڕاهێنانە. هیچ مەترسییەک نییە.

series-first = { $sent }، نامەی { $number }.
series-replaces = { $sent }، نامەی { $number }، لە جێگەی نامەی پێشوو ({ $replaced }).
until = تا { $until } بەردەوامە.
verify = بۆ ئەوەی بزانن ئەم نامەیە ڕاستە، پەیوەندی بە { $phone } بکەن. کۆد: { $code }.
verify-code = کۆدی ئەم ئاگادارکردنەوەیە: { $code }.
more = زیاتر: { $link }
still-holds = ئاگادارکردنەوەیەکی تر هێشتا بۆ ئەم شوێنانە بەردەوامە: { $place }.
withdrawn-since = ئاگادارکردنەوەی پێشوو ({ $replaced }) هەڵوەشێنرایەوە.
area-left-advice = لەو شوێنانە دوور بن کە ئاگادارکردنەوەکە هێشتا تێیاندا بەردەوامە.

response-shelter = ئێستا لەناو بینایەکی بەهێزدا بمێننەوە.
response-evacuate = ئێستا لە ناوچەکە دەربچن. ڕێنماییەکانی بەرپرسان جێبەجێ بکەن.
response-prepare = ئێستا خۆتان ئامادە بکەن. ئاو و دەرمان و بەڵگەنامەکانتان ئامادە بکەن.
response-avoid = لەم ناوچەیە دوور بن.
response-monitor = گوێ لە ڕادیۆ بگرن و چاوتان لە نامەی نوێ بێت.

label-machine = وەرگێڕانی ئامێر. دەقی ڕەسەن: { $link }
label-draft = ئەم وەرگێڕانە هێشتا نەپشکنراوە. دەقی ڕەسەن: { $link }
label-fallback = ئەم نامەیەمان بە زمانی ئێوە نییە.
