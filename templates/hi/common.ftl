# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = अभ्यास
exercise-note = यह सिर्फ़ एक अभ्यास है। कोई खतरा नहीं है।

series-first = { $sent }, संदेश { $number }।
series-replaces = { $sent }, संदेश { $number }, { $replaced } वाले संदेश की जगह।
until = { $until } तक लागू।
verify = इस संदेश की जाँच के लिए { $phone } पर फ़ोन करें। कोड: { $code }।
verify-code = इस चेतावनी का कोड: { $code }।
more = और जानकारी: { $link }
still-holds = एक और चेतावनी अब भी लागू है। जगह: { $place }।
withdrawn-since = { $replaced } वाली चेतावनी वापस ले ली गई है।
area-left-advice = जहाँ चेतावनी अब भी लागू है, उन जगहों से दूर रहें।

response-shelter = अभी किसी मज़बूत इमारत के अंदर रहें।
response-evacuate = इस इलाके से अभी निकल जाएँ। अधिकारियों के निर्देश मानें।
response-prepare = अभी तैयारी करें। पानी, दवाइयाँ और ज़रूरी कागज़ तैयार रखें।
response-avoid = इस इलाके से दूर रहें।
response-monitor = रेडियो सुनें और नए संदेशों पर ध्यान दें।

label-machine = यह अनुवाद मशीन ने किया है। मूल संदेश: { $link }
label-draft = यह अनुवाद अभी किसी ने जाँचा नहीं है। मूल संदेश: { $link }
label-fallback = हमारे पास यह संदेश आपकी भाषा में नहीं है।
