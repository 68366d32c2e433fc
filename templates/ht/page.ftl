# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Alèt ofisyèl
page-relay-title = Avèti moun nan kominote ou
page-relay-text = Mesaj pou fè pase
page-received = Mwen resevwa li
page-told = Mwen avèti moun yo
page-people = Konbyen moun?
page-way = Kijan ou te avèti yo?
page-way-voice = An pèsòn
page-way-phone = Nan telefòn
page-way-chat = Nan yon gwoup mesaj
page-way-meeting = Kote moun reyini
page-not-understood = Kisa moun yo pa konprann?
page-cannot = Mwen pa kapab
page-question = Mwen gen yon kesyon
page-your-question = Kesyon ou
page-send = Voye
page-thanks = Mèsi. Nou anrejistre repons ou.
page-over = Alèt sa a pa valab ankò.
page-other-languages = Lòt lang
page-valid-until = Valab jiska { $until }
page-check = Pou verifye mesaj sa a, rele { $phone } epi bay kòd { $code }.
page-not-found = Paj sa a pa egziste oswa li pa valab ankò.
page-station-title = Mesaj pou li nan radyo
page-station-none = Pa gen mesaj pou li kounye a.
page-station-aired = Nou li li nan radyo
page-station-aired-at = Lè yo li li nan radyo: { $time }
page-station-print = Enprime
page-station-seconds = Anviwon { $seconds } segonn
page-exercise = Egzèsis: pa gen danje.
