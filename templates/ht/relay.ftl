# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Tanpri, bay moun nan kominote ou mesaj sa a kounye a:
relay-ask-deputy = Premye moun yo te kontakte a pa reponn. Tanpri, bay moun nan kominote ou mesaj sa a kounye a:
relay-answers = Reponn pa mesaj: { $one } = Mwen resevwa li. { $two } ak yon kantite = Mwen avèti kantite moun sa a. { $three } = Mwen pa kapab. { $four } ak mo pa ou = yon kesyon.
relay-page = Paj ou: { $link }
relay-remind = Nou poko jwenn repons ou. Tanpri, bay moun nan kominote ou mesaj la epi reponn nou.
relay-ended = Ou pa bezwen avèti lòt moun ankò sou alèt sa a.
