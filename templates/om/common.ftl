# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = SHAAKALA
exercise-note = Kun shaakala qofa. Balaan hin jiru.

series-first = { $sent }, ergaa { $number }.
series-replaces = { $sent }, ergaa { $number }, bakka ergaa duraanii ({ $replaced }).
until = Hanga { $until } (akka lakkoofsa Awurooppaatti) ni hojjeta.
verify = Ergaan kun dhugaa ta'uu isaa baruuf lakkoofsa { $phone } irratti bilbilaa. Koodii: { $code }.
verify-code = Koodii akeekkachiisa kanaa: { $code }.
more = Odeeffannoo dabalataa: { $link }
still-holds = Akeekkachiisni biraa ammas bakkeewwan kanaaf ni hojjeta: { $place }.
withdrawn-since = Akeekkachiisni duraanii ({ $replaced }) haqameera.
area-left-advice = Bakkeewwan akeekkachiisni ammas itti hojjetu irraa fagaadhaa.

response-shelter = Amma mana jabaa keessa turaa.
response-evacuate = Amma naannoo kana keessaa ba'aa. Qajeelfama aanga'ootaa hordofaa.
response-prepare = Amma of qopheessaa. Bishaan, qoricha fi waraqaa keessan qopheessaa.
response-avoid = Naannoo kana irraa fagaadhaa.
response-monitor = Raadiyoo dhaggeeffadhaa. Ergaa haaraas hordofaa.

label-machine = Maashinaan hiikame. Barreeffama jalqabaa: { $link }
label-draft = Hiikni kun ammallee hin mirkanoofne. Barreeffama jalqabaa: { $link }
label-fallback = Ergaa kana afaan keessaniin hin qabnu.
