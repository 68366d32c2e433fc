# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = ZOEZI
exercise-note = Hili ni zoezi tu. Hakuna hatari.

series-first = { $sent }, ujumbe { $number }.
series-replaces = { $sent }, ujumbe { $number }, badala ya ujumbe wa { $replaced }.
until = Onyo hili ni hadi { $until }.
verify = Kuhakikisha ujumbe huu ni wa kweli, piga simu { $phone }. Msimbo: { $code }.
verify-code = Msimbo wa onyo hili: { $code }.
more = Maelezo zaidi: { $link }
still-holds = Bado kuna onyo lingine. Mahali: { $place }.
withdrawn-since = Onyo la { $replaced } limeondolewa.
area-left-advice = Kaa mbali na sehemu ambazo bado zina onyo.

response-shelter = Kaa sasa ndani ya jengo imara.
response-evacuate = Ondoka sasa katika eneo hili. Fuata maagizo ya mamlaka.
response-prepare = Jiandae sasa. Weka tayari maji, dawa na hati zako muhimu.
response-avoid = Kaa mbali na eneo hili.
response-monitor = Sikiliza redio na uangalie ujumbe mpya.

label-machine = Tafsiri hii imefanywa na mashine. Ujumbe wa asili: { $link }
label-draft = Tafsiri hii bado haijakaguliwa na mtu. Ujumbe wa asili: { $link }
label-fallback = Hatuna ujumbe huu katika lugha yako.
