# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = ئاگادارکردنەوەی فەرمی
page-relay-title = بە خەڵکەکەتان بڵێن
page-relay-text = ئەو نامەیەی دەبێت بیگەیەنن
page-received = پێم گەیشت
page-told = بە خەڵکم وت
page-people = بە چەند کەس؟
page-way = چۆن پێتان وتن؟
page-way-voice = ڕووبەڕوو
page-way-phone = بە تەلەفۆن
page-way-chat = لە گرووپی چات
page-way-meeting = لە شوێنی کۆبوونەوە
page-not-understood = خەڵک لە چی تێنەگەیشتن؟
page-cannot = ناتوانم
page-question = پرسیارم هەیە
page-your-question = پرسیاری ئێوە
page-send = ناردن
page-thanks = سوپاس. وەڵامەکەتان تۆمار کرا.
page-over = ئەم ئاگادارکردنەوەیە ئیتر بەردەوام نییە.
page-other-languages = زمانەکانی تر
page-valid-until = تا { $until } بەردەوامە
page-check = بۆ ئەوەی بزانن ئەم نامەیە ڕاستە، پەیوەندی بە { $phone } بکەن و کۆدی { $code } بڵێن.
page-not-found = ئەم پەڕەیە نییە یان کاتی بەسەرچووە.
page-station-title = دەقەکان بۆ خوێندنەوە لە ڕادیۆ
page-station-none = ئێستا هیچ دەقێک بۆ خوێندنەوە نییە.
page-station-aired = لە ڕادیۆ خوێندمانەوە
page-station-aired-at = لە ڕادیۆ خوێندرایەوە: { $time }
page-station-print = چاپکردن
page-station-seconds = نزیکەی { $seconds } چرکە
page-exercise = ڕاهێنان: هیچ مەترسییەک نییە.
