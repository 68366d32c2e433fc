# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = PAGSASANAY
exercise-note = Ito ay pagsasanay lamang. Walang panganib.

series-first = { $sent }, mensahe { $number }.
series-replaces = { $sent }, mensahe { $number }, kapalit ng mensahe noong { $replaced }.
until = May bisa ang babala hanggang { $until }.
verify = Para matiyak na totoo ang mensaheng ito, tumawag sa { $phone }. Code: { $code }.
verify-code = Code ng babalang ito: { $code }.
more = Iba pang impormasyon: { $link }
still-holds = May isa pang babala na may bisa pa. Lugar: { $place }.
withdrawn-since = Binawi na ang babala noong { $replaced }.
area-left-advice = Lumayo sa mga lugar na sakop pa ng babala.

response-shelter = Manatili ngayon sa loob ng matibay na gusali.
response-evacuate = Umalis na ngayon sa lugar na ito. Sundin ang utos ng mga awtoridad.
response-prepare = Maghanda na ngayon. Ihanda ang tubig, gamot at mahahalagang papeles.
response-avoid = Lumayo sa lugar na ito.
response-monitor = Makinig sa radyo at abangan ang mga bagong mensahe.

label-machine = Salin ito ng makina. Orihinal: { $link }
label-draft = Hindi pa nasusuri ng tao ang saling ito. Orihinal: { $link }
label-fallback = Wala kami ng mensaheng ito sa inyong wika.
