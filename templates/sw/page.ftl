# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Onyo rasmi
page-relay-title = Waambie watu wa jamii yako
page-relay-text = Ujumbe wa kuwaambia wengine
page-received = Nimeupokea
page-told = Nimewaambia watu
page-people = Watu wangapi?
page-way = Umewaambiaje?
page-way-voice = Ana kwa ana
page-way-phone = Kwa simu
page-way-chat = Kwenye kikundi cha gumzo
page-way-meeting = Mahali pa kukutana
page-not-understood = Ni nini hakikueleweka?
page-cannot = Siwezi
page-question = Nina swali
page-your-question = Swali lako
page-send = Tuma
page-thanks = Asante. Jibu lako limehifadhiwa.
page-over = Onyo hili halitumiki tena.
page-other-languages = Lugha nyingine
page-valid-until = Hadi { $until }
page-check = Kuhakikisha ujumbe huu ni wa kweli, piga simu { $phone } na utaje msimbo { $code }.
page-not-found = Ukurasa huu haupo au hautumiki tena.
page-station-title = Ujumbe wa kusoma redioni
page-station-none = Hakuna ujumbe wa kusoma sasa.
page-station-aired = Tumeusoma redioni
page-station-aired-at = Wakati uliposomwa redioni: { $time }
page-station-print = Chapisha
page-station-seconds = Takriban sekunde { $seconds }
page-exercise = Zoezi: hakuna hatari.
