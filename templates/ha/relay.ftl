# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Don Allah ku gaya wa jama'arku wannan yanzu:
relay-ask-deputy = Mutum na farko bai amsa ba. Don Allah ku gaya wa jama'arku wannan yanzu:
relay-answers = Ku amsa da saƙo: { $one } = Na samu. { $two } da lamba = Na gaya wa mutane haka yawa. { $three } = Ba zan iya ba. { $four } da maganarku = tambaya.
relay-page = Shafinku: { $link }
relay-remind = Ba mu samu amsarku ba tukuna. Don Allah ku gaya wa jama'arku, ku kuma amsa mana.
relay-ended = Ba sai kun ƙara gaya wa wani wannan gargaɗi ba.
