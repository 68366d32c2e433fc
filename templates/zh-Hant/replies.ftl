# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = 繁體中文
reply-help-staffed = 如果您有危險，請立即撥打{ $emergency }。我們已收到您的訊息，有人正在看。
reply-help-unstaffed = 如果您有危險，請立即撥打{ $emergency }。現在這裡沒有人看訊息。
reply-stopped = 我們不會再在這裡發訊息給您。要重新接收，請回覆 START。
reply-started = 您會重新收到我們的警報。
reply-wrong-number = 謝謝。我們不會再發訊息到這個號碼。
reply-moved = 謝謝。請回覆您現在居住的地方名稱。
reply-language = 從現在起，您會收到我們的繁體中文訊息。
reply-unknown-number = 這個號碼發送官方警報。遇到危險，請撥打{ $emergency }。
reply-relay-received = 謝謝。請告訴我們您通知了多少人：回覆{ $two }加人數。
reply-relay-told = 謝謝。我們已記下：您告訴了{ $people }人。
reply-relay-cannot = 謝謝。我們正在請其他人幫忙。
reply-relay-question = 謝謝。我們已轉達您的問題。
reply-relay-which = 您有幾則訊息還沒有回覆。請在回覆的開頭寫上那則訊息的數字。
