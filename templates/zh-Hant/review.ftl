# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = 請檢查一則警報的譯文。您有{ $minutes }分鐘：{ $link }
review-remind = 我們仍然需要您檢查一則譯文。還剩{ $minutes }分鐘：{ $link }
review-closed = 謝謝。其他人已經檢查了這則譯文。
review-title = 檢查譯文
review-source = 原文
review-draft = 譯文
review-left = 還剩{ $minutes }分鐘
review-checks = 自動檢查的結果
review-checks-none = 自動檢查沒有發現問題。
review-approve = 正確。請發出。
review-edit = 我已修改。請發出我的文字。
review-reject = 有錯。不要發出。
review-why = 哪裡有錯？
review-thanks = 謝謝。您的回答已經儲存。
review-over = 時間已到。這段文字不再需要檢查。
review-changed = 已經有人回覆了。
