# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = 請立即把以下訊息告訴您社區的人：
relay-ask-deputy = 第一聯絡人沒有回覆。請立即把以下訊息告訴您社區的人：
relay-answers = 請用訊息回覆：{ $one } = 我已收到。{ $two }加人數 = 我已告訴這麼多人。{ $three } = 我做不到。{ $four }加您的話 = 提問。
relay-page = 您的網頁：{ $link }
relay-remind = 我們還沒有收到您的回覆。請告訴您社區的人，並回覆我們。
relay-ended = 您不需要再把這個警報告訴別人。
