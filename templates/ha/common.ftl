# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = GWAJI
exercise-note = Wannan gwaji ne kawai. Babu haɗari.

series-first = { $sent }, saƙo na { $number }.
series-replaces = { $sent }, saƙo na { $number }, ya maye gurbin saƙon baya ({ $replaced }).
until = Gargaɗin yana aiki har { $until }.
verify = Don sanin ko wannan saƙo gaskiya ne, ku kira { $phone }. Lambar tantancewa: { $code }.
verify-code = Lambar tantance wannan gargaɗi: { $code }.
more = Ƙarin bayani: { $link }
still-holds = Akwai wani gargaɗi da har yanzu yake aiki a waɗannan wurare: { $place }.
withdrawn-since = An janye gargaɗin baya ({ $replaced }).
area-left-advice = Ku nisanci wuraren da gargaɗin yake aiki har yanzu.

response-shelter = Ku zauna a cikin gini mai ƙarfi yanzu.
response-evacuate = Ku bar wannan wuri yanzu. Ku bi umarnin hukumomi.
response-prepare = Ku shirya yanzu. Ku tanadi ruwa, magani da takardunku.
response-avoid = Ku nisanci wannan wuri.
response-monitor = Ku saurari rediyo kuma ku duba sababbin saƙonni.

label-machine = Na'ura ce ta fassara. Asalin rubutu: { $link }
label-draft = Ba a duba wannan fassara ba tukuna. Asalin rubutu: { $link }
label-fallback = Ba mu da wannan saƙo a harshenku.
