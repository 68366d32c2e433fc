# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = EXERCÍCIO
exercise-note = Isto é só um exercício. Não há perigo.

series-first = { $sent }, mensagem { $number }.
series-replaces = { $sent }, mensagem { $number }, substitui a anterior ({ $replaced }).
until = Válido até: { $until }.
verify = Para confirmar esta mensagem, liguem para { $phone }. Código: { $code }.
verify-code = Código deste alerta: { $code }.
more = Mais informações: { $link }
still-holds = Outro alerta ainda vale para: { $place }.
withdrawn-since = O alerta anterior ({ $replaced }) foi retirado.
area-left-advice = Fiquem longe dos lugares onde o alerta ainda vale.

response-shelter = Fiquem agora dentro de um edifício forte.
response-evacuate = Saiam da área agora. Sigam as instruções das autoridades.
response-prepare = Preparem-se agora. Tenham prontos água, medicamentos e documentos.
response-avoid = Fiquem longe desta área.
response-monitor = Ouçam rádio e vejam se chegam novas mensagens.

label-machine = Tradução automática. Original: { $link }
label-draft = Tradução ainda não verificada. Original: { $link }
label-fallback = Não temos esta mensagem na sua língua.
