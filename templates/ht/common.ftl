# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = SIMILASYON
exercise-note = Sa a se yon egzèsis similasyon sèlman. Pa gen danje.

series-first = { $sent }, mesaj { $number }.
series-replaces = { $sent }, mesaj { $number }, ki ranplase mesaj { $replaced }.
until = Alèt sa a valab jiska: { $until }.
verify = Pou verifye mesaj sa a, rele { $phone }. Kòd: { $code }.
verify-code = Kòd alèt sa a: { $code }.
more = Plis enfòmasyon: { $link }
still-holds = Gen yon lòt alèt ki valab toujou. Kote: { $place }.
withdrawn-since = Yo retire alèt { $replaced }.
area-left-advice = Rete lwen kote ki gen alèt toujou.

response-shelter = Rete kounye a anndan yon bilding solid.
response-evacuate = Kite zòn nan kounye a. Suiv konsiy otorite yo.
response-prepare = Prepare ou kounye a. Mete dlo, medikaman ak papye ou yo pare.
response-avoid = Rete lwen zòn sa a.
response-monitor = Koute radyo epi veye si gen nouvo mesaj.

label-machine = Se yon machin ki tradui mesaj sa a. Orijinal: { $link }
label-draft = Poko gen moun ki verifye tradiksyon sa a. Orijinal: { $link }
label-fallback = Nou pa gen mesaj sa a nan lang ou.
