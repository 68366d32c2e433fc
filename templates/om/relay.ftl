# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Maaloo amma kana hawaasa keessanitti himaa:
relay-ask-deputy = Namni jalqabaa hin deebisne. Maaloo amma kana hawaasa keessanitti himaa:
relay-answers = Ergaadhaan deebisaa: { $one } = Na ga'eera. { $two } fi lakkoofsa = Namoota hamma kanatti himeera. { $three } = Hin danda'u. { $four } fi jecha keessan = gaaffii.
relay-page = Fuula keessan: { $link }
relay-remind = Ammallee deebii keessan hin arganne. Maaloo hawaasa keessanitti himaa, deebii nuuf kennaa.
relay-ended = Kana booda akeekkachiisa kana nama biraatti himuun hin barbaachisu.
