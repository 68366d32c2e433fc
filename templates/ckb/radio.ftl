# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = تکایە گوێ بگرن. ئەمە ئاگادارکردنەوەیەکی فەرمییە. کاتی ڕاگەیاندن: { $sent }.
radio-attention-end = تکایە گوێ بگرن. ئەمە نامەیەکی فەرمییە. کاتی ڕاگەیاندن: { $sent }.
radio-repeat = دووبارەی دەکەمەوە.
radio-end = نامەیەکی فەرمیتان بیست. سەرچاوە: { $source }.
