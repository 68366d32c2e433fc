# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = 您現在會收到{ $source }的官方警報，使用繁體中文。您不用付錢。
welcome-language = 要更改語言，請回覆那種語言的名稱。
welcome-stop = 要停止接收這些訊息，請回覆 STOP。
prepare-general = { $source }：請做好準備。把水、食物、藥物和證件放進一個袋子，放在門口附近。
prepare-season = { $source }：危險的季節開始了。請弄清楚要去哪裡、打電話給誰。
prepare-family = 請和家人約好，萬一走散了在哪裡會合。
prepare-number = 請儲存這個號碼。官方警報會從這個號碼發出。
recovery-help = { $source }：需要幫助的人可以到這裡求助：{ $text }。
recovery-water = 井水沒有化驗之前，不要喝。
recovery-home = 回到屋內之前，先看看有沒有裂縫、漏氣或積水。
recovery-papers = 如果您遺失了證件，請到這裡查詢：{ $text }。
survey-ask = 您有沒有及時收到警報？有請回覆1，沒有請回覆2。
survey-understood = 您明白該怎麼做嗎？明白請回覆1，不明白請回覆2。
survey-thanks = 謝謝。您的回答能幫助我們更好地發出警報。

notice-label = 資訊
prepare-flood = 雨季來臨之前，請找好通往高處的路。
prepare-heat = 請找好可以停留的涼爽地方。家裡備足飲用水。
prepare-cold = 家裡請備好保暖衣物、毯子和乾糧。
prepare-storm = 請找好家裡最堅固的房間。把會被風吹走的東西固定好。
prepare-fire = 請清除房屋附近的乾草和枯葉。記住兩條出去的路。
prepare-earthquake = 請把重家具固定在牆上。記住每個房間裡堅固的桌子在哪裡。
prepare-coast = 請找好從海邊通往高處的路，並走一遍。
survey-none = 如果您完全沒有收到，請回覆3。
