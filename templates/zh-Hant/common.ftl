# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = 演習
exercise-note = 這只是演習，沒有危險。

series-first = { $sent }，第{ $number }則訊息。
series-replaces = { $sent }，第{ $number }則訊息，取代{ $replaced }的訊息。
until = 警報有效至{ $until }。
verify = 要確認這則訊息，請撥打{ $phone }。核對碼：{ $code }。
verify-code = 這個警報的核對碼：{ $code }。
more = 更多內容：{ $link }
still-holds = 另一個警報仍然有效。地點：{ $place }。
withdrawn-since = { $replaced }的警報已經撤回。
area-left-advice = 請遠離警報仍然有效的地方。

response-shelter = 請立即留在堅固的建築物內。
response-evacuate = 請立即離開這個地區。請遵從當局的指示。
response-prepare = 請立即做好準備。備好水、藥物和證件。
response-avoid = 請遠離這個地區。
response-monitor = 請收聽電台廣播，並留意新訊息。

label-machine = 這是機器翻譯。原文：{ $link }
label-draft = 這個譯文還沒有人檢查過。原文：{ $link }
label-fallback = 這則訊息沒有您的語言版本。
