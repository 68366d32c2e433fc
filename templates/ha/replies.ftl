# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Hausa
reply-help-staffed = Idan kuna cikin haɗari, ku kira { $emergency } yanzu. Mun samu saƙonku, kuma wani yana karanta shi.
reply-help-unstaffed = Idan kuna cikin haɗari, ku kira { $emergency } yanzu. A yanzu ba mai karanta saƙonni a nan.
reply-stopped = Ba za ku ƙara samun saƙonninmu a nan ba. Don sake samunsu, ku aiko START.
reply-started = Za ku sake samun gargaɗinmu.
reply-wrong-number = Mun gode. Ba za mu ƙara aika saƙo zuwa wannan lambar ba.
reply-moved = Mun gode. Don Allah ku aiko sunan wurin da kuke zaune yanzu.
reply-language = Daga yanzu za ku samu saƙonninmu da Hausa.
reply-unknown-number = Wannan lamba tana aika gargaɗi na hukuma. Idan akwai haɗari, ku kira { $emergency }.
reply-relay-received = Mun gode. Don Allah ku faɗa mana mutane nawa kuka gaya wa: ku aiko { $two } da lambar.
reply-relay-told = Mun gode. Mun rubuta yawan mutanen da kuka gaya wa: { $people }.
reply-relay-cannot = Mun gode. Muna neman wani mutum.
reply-relay-question = Mun gode. Mun miƙa tambayarku.
reply-relay-which = Kuna da saƙonni da yawa da ba ku amsa ba. Don Allah ku fara amsarku da lambar saƙon.
