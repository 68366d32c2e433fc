# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = 官方警報
page-relay-title = 告訴您社區的人
page-relay-text = 要轉告的訊息
page-received = 我已收到
page-told = 我已告訴別人
page-people = 多少人？
page-way = 您用什麼方法告訴他們？
page-way-voice = 當面
page-way-phone = 電話
page-way-chat = 聊天群組
page-way-meeting = 聚會地點
page-not-understood = 有哪些地方聽不懂？
page-cannot = 我做不到
page-question = 我有問題
page-your-question = 您的問題
page-send = 送出
page-thanks = 謝謝。您的回答已經儲存。
page-over = 這個警報已經失效。
page-other-languages = 其他語言
page-valid-until = 有效至{ $until }
page-check = 要確認這則訊息，請撥打{ $phone }，並說出核對碼：{ $code }。
page-not-found = 這個網頁不存在，或者已經失效。
page-station-title = 播音稿
page-station-none = 現在沒有要讀的稿。
page-station-aired = 我們已經播出
page-station-aired-at = 播出時間：{ $time }
page-station-print = 列印
page-station-seconds = 大約{ $seconds }秒
page-exercise = 演習：沒有危險。
