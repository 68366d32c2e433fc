# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Kreyòl ayisyen
reply-help-staffed = Si ou an danje, rele { $emergency } kounye a. Nou resevwa mesaj ou epi gen yon moun k ap li li.
reply-help-unstaffed = Si ou an danje, rele { $emergency } kounye a. Pa gen moun k ap li mesaj isit la nan moman sa a.
reply-stopped = Ou p ap resevwa mesaj nou isit la ankò. Pou resevwa yo ankò, reponn START.
reply-started = Ou pral resevwa alèt nou yo ankò.
reply-wrong-number = Mèsi. Nou p ap voye mesaj sou nimewo sa a ankò.
reply-moved = Mèsi. Tanpri, reponn ak non kote ou rete kounye a.
reply-language = Apati kounye a, ou pral resevwa mesaj nou yo an kreyòl ayisyen.
reply-unknown-number = Nimewo sa a voye alèt ofisyèl. Si ou an danje, rele { $emergency }.
reply-relay-received = Mèsi. Tanpri, di nou konbyen moun ou avèti: reponn { $two } ak kantite a.
reply-relay-told = Mèsi. Nou make kantite moun ou avèti: { $people }.
reply-relay-cannot = Mèsi. N ap mande yon lòt moun.
reply-relay-question = Mèsi. Nou voye kesyon ou an bay moun ki responsab.
reply-relay-which = Ou gen plizyè mesaj ki poko gen repons. Tanpri, kòmanse repons ou ak chif mesaj la.
