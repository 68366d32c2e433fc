# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Digniin rasmi ah
page-relay-title = Bulshadiinna u sheega
page-relay-text = Fariinta la gudbinayo
page-received = Waan helay
page-told = Dadka waan u sheegay
page-people = Imisa qof?
page-way = Sidee ayaad ugu sheegteen?
page-way-voice = Fool ka fool
page-way-phone = Telefoon
page-way-chat = Koox chat ah
page-way-meeting = Goob lagu kulmo
page-not-understood = Maxaa la fahmi waayay?
page-cannot = Ma awoodo
page-question = Su'aal ayaan qabaa
page-your-question = Su'aashiinna
page-send = Dir
page-thanks = Waad mahadsan tihiin. Jawaabtiinna waa la kaydiyay.
page-over = Digniintani hadda ma jirto.
page-other-languages = Luqado kale
page-valid-until = Digniintu waxay socotaa ilaa { $until }
page-check = Si aad u hubisaan fariintan, waca { $phone } oo sheega koodhka { $code }.
page-not-found = Boggani ma jiro ama hadda ma shaqeeyo.
page-station-title = Qoraallada raadiyaha laga akhrinayo
page-station-none = Hadda ma jiro qoraal la akhriyo.
page-station-aired = Raadiyaha waan ka akhrinnay
page-station-aired-at = Waxaa raadiyaha laga akhriyay: { $time }
page-station-print = Daabac
page-station-seconds = Qiyaastii { $seconds } ilbiriqsi
page-exercise = Tababar: khatar ma jirto.
