# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = لەسەر تابلۆکانی ئەوێ نووسراوە: { $text }.
fact-landmark = لە نزیک ئەم شوێنەیە: { $text }.
fact-go = بڕۆن بۆ ئەم شوێنە: { $text }.
fact-transport = ڕێگای چوون بۆ ئەوێ: { $text }.
fact-hotline = یارمەتی بە تەلەفۆن: { $phone }.
fact-hotline-hours = یارمەتی بە تەلەفۆن: { $phone }، کات: { $text }.
fact-languages = لەوێ بەم زمانانە قسە دەکەن: { $text }.
fact-no-papers = لەوێ کەس داوای بەڵگەنامەتان لێ ناکات.
fact-papers = بەڵگەنامەکانتان لەگەڵ خۆتان ببەن.
fact-free = بەخۆڕاییە.
fact-items = لەگەڵ خۆتان ببەن: { $text }.
fact-animals = دەتوانن ئاژەڵ لەگەڵ خۆتان بهێنن.
fact-confirmed = ڕۆژی دڵنیاکردنەوە: { $date }.
