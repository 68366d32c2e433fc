# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = تکایە وەرگێڕانی ئاگادارکردنەوەیەک بپشکنن. { $minutes } خولەکتان کات هەیە: { $link }
review-remind = هێشتا چاوەڕێی پشکنینی ئێوەین بۆ وەرگێڕانێک. { $minutes } خولەک ماوە: { $link }
review-closed = سوپاس. کەسێکی تر وەرگێڕانەکەی پشکنی.
review-title = پشکنینی وەرگێڕان
review-source = دەقی ڕەسەن
review-draft = وەرگێڕان
review-left = { $minutes } خولەک ماوە
review-checks = ئەوەی پشکنینەکان دۆزییانەوە
review-checks-none = پشکنینەکان هیچیان نەدۆزییەوە.
review-approve = ڕاستە. بینێرن.
review-edit = ڕاستم کردەوە. دەقەکەی من بنێرن.
review-reject = هەڵەیە. مەینێرن.
review-why = چی هەڵەیە؟
review-thanks = سوپاس. وەڵامەکەتان تۆمار کرا.
review-over = کات تەواو بوو. ئیتر پێویست ناکات ئەم دەقە بپشکنرێت.
review-changed = کەسێک پێشتر وەڵامی داوەتەوە.
