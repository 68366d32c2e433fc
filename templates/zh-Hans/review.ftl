# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = 请检查一条预警的译文。您有{ $minutes }分钟：{ $link }
review-remind = 我们仍需要您检查一份译文。还剩{ $minutes }分钟：{ $link }
review-closed = 谢谢。译文已由其他人检查。
review-title = 检查译文
review-source = 原文
review-draft = 译文
review-left = 还剩{ $minutes }分钟
review-checks = 自动检查的结果
review-checks-none = 自动检查没有发现问题。
review-approve = 译文正确。请发送。
review-edit = 我已改正。请发送我的文字。
review-reject = 译文有错。不要发送。
review-why = 哪里有错？
review-thanks = 谢谢。您的回答已保存。
review-over = 时间已到。这份文字不再需要检查。
review-changed = 已有人回答。
