# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Akeekkachiisa qaama aangoo qabuun kenname
page-relay-title = Hawaasa keessanitti himaa
page-relay-text = Ergaa dabarsuu qabdan
page-received = Na ga'eera
page-told = Namootatti himeera
page-people = Nama meeqatti?
page-way = Akkamitti itti himtan?
page-way-voice = Qaamaan
page-way-phone = Bilbilaan
page-way-chat = Garee chaatii keessatti
page-way-meeting = Bakka walga'iitti
page-not-understood = Maaltu hin galle?
page-cannot = Hin danda'u
page-question = Gaaffii qaba
page-your-question = Gaaffii keessan
page-send = Ergi
page-thanks = Galatoomaa. Deebiin keessan galmaa'eera.
page-over = Akeekkachiisni kun kana booda hin hojjetu.
page-other-languages = Afaanota biraa
page-valid-until = Hanga { $until } (akka lakkoofsa Awurooppaatti) ni hojjeta
page-check = Ergaan kun dhugaa ta'uu isaa baruuf lakkoofsa { $phone } irratti bilbilaa, koodii { $code } himaa.
page-not-found = Fuulli kun hin jiru yookaan kana booda hin hojjetu.
page-station-title = Barreeffama raadiyoo irratti dubbifamu
page-station-none = Amma barreeffamni dubbifamu hin jiru.
page-station-aired = Raadiyoo irratti dubbifneerra
page-station-aired-at = Yeroo raadiyoo irratti dubbifame: { $time }
page-station-print = Maxxansi
page-station-seconds = Gara sekondii { $seconds }
page-exercise = Shaakala: balaan hin jiru.
