# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Gargaɗi na hukuma
page-relay-title = Ku gaya wa jama'arku
page-relay-text = Saƙon da za ku isar
page-received = Na samu
page-told = Na gaya wa mutane
page-people = Mutane nawa?
page-way = Yaya kuka gaya musu?
page-way-voice = Ido da ido
page-way-phone = Ta waya
page-way-chat = A zauren hira
page-way-meeting = A wurin taro
page-not-understood = Me ba a gane ba?
page-cannot = Ba zan iya ba
page-question = Ina da tambaya
page-your-question = Tambayarku
page-send = Aika
page-thanks = Mun gode. Mun ajiye amsarku.
page-over = Wannan gargaɗi ya daina aiki.
page-other-languages = Wasu harsuna
page-valid-until = Yana aiki har { $until }
page-check = Don sanin ko wannan saƙo gaskiya ne, ku kira { $phone } ku faɗi lambar tantancewa { $code }.
page-not-found = Babu wannan shafi, ko ya daina aiki.
page-station-title = Rubutun da za a karanta a rediyo
page-station-none = Yanzu babu rubutun da za a karanta.
page-station-aired = Mun karanta shi a rediyo
page-station-aired-at = An karanta a rediyo: { $time }
page-station-print = Buga
page-station-seconds = Kusan daƙiƙa { $seconds }
page-exercise = Gwaji: babu haɗari.
