# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = TABABAR
exercise-note = Tani waa tababar oo keliya. Khatar ma jirto.

series-first = { $sent }, fariin { $number }.
series-replaces = { $sent }, fariin { $number }, waxay beddelaysaa fariintii { $replaced }.
until = Digniintu waxay socotaa ilaa { $until }.
verify = Si aad u hubisaan fariintan, waca { $phone }. Koodhka: { $code }.
verify-code = Koodhka digniintan: { $code }.
more = Faahfaahin: { $link }
still-holds = Digniin kale ayaa weli ka jirta: { $place }.
withdrawn-since = Digniintii { $replaced } waa laga noqday.
area-left-advice = Ka fogaada meelaha ay digniintu weli khusayso.

response-shelter = Isla hadda gala dhisme adag, gudahana jooga.
response-evacuate = Isla hadda ka baxa deegaanka. Raaca tilmaamaha mas'uuliyiinta.
response-prepare = Hadda is diyaariya. Diyaarsada biyo, dawo iyo waraaqaha muhiimka ah.
response-avoid = Ka fogaada deegaankan.
response-monitor = Raadiyaha dhegaysta oo fiiriya fariimaha cusub.

label-machine = Turjumaad otomaatig ah. Asalka: { $link }
label-draft = Qof af Soomaaliga ku hadla weli ma hubin turjumaaddan. Asalka: { $link }
label-fallback = Fariintan kuma hayno luqaddiinna.
