# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Hişyariya fermî
page-relay-title = Ji civaka xwe re bibêjin
page-relay-text = Peyama ku divê hûn bibêjin
page-received = Gihîşt min
page-told = Min ji xelkê re got
page-people = Ji çend kesan re?
page-way = We çawa ji wan re got?
page-way-voice = Rû bi rû
page-way-phone = Bi telefonê
page-way-chat = Di koma chatê de
page-way-meeting = Li cihê civînê
page-not-understood = Çi nehat fêmkirin?
page-cannot = Ez nikarim
page-question = Pirseke min heye
page-your-question = Pirsa we
page-send = Bişîne
page-thanks = Spas. Bersiva we hat tomarkirin.
page-over = Ev hişyarî êdî ne derbasdar e.
page-other-languages = Zimanên din
page-valid-until = Heta { $until } derbasdar e
page-check = Ji bo ku hûn zanibin ev peyam rast e an na, telefonî { $phone } bikin û koda { $code } bibêjin.
page-not-found = Ev rûpel tune ye an êdî ne derbasdar e.
page-station-title = Nivîsên ku di radyoyê de werin xwendin
page-station-none = Niha tu nivîs ji bo xwendinê tune ye.
page-station-aired = Me ew di radyoyê de xwend
page-station-aired-at = Di radyoyê de hat xwendin: { $time }
page-station-print = Çap bike
page-station-seconds = Bi qasî { $seconds } saniyeyan
page-exercise = Temrîn: xeter tune ye.
