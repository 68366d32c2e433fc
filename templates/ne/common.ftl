# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = अभ्यास
exercise-note = यो अभ्यास मात्र हो। कुनै खतरा छैन।

series-first = { $sent }, सन्देश { $number }।
series-replaces = { $sent }, सन्देश { $number }, { $replaced } को सन्देशको सट्टा।
until = { $until } सम्म लागू।
verify = यो सन्देश साँचो हो कि होइन जान्न { $phone } मा फोन गर्नुहोस्। कोड: { $code }।
verify-code = यो चेतावनीको कोड: { $code }।
more = थप जानकारी: { $link }
still-holds = अर्को एउटा चेतावनी अझै लागू छ। ठाउँ: { $place }।
withdrawn-since = { $replaced } को चेतावनी फिर्ता लिइएको छ।
area-left-advice = चेतावनी अझै लागू भएका ठाउँबाट टाढा रहनुहोस्।

response-shelter = अहिले बलियो भवनभित्र बस्नुहोस्।
response-evacuate = यो क्षेत्रबाट अहिल्यै निस्कनुहोस्। अधिकारीहरूको निर्देशन मान्नुहोस्।
response-prepare = अहिल्यै तयारी गर्नुहोस्। पानी, औषधि र जरुरी कागजपत्र तयार राख्नुहोस्।
response-avoid = यो क्षेत्रबाट टाढा रहनुहोस्।
response-monitor = रेडियो सुन्नुहोस् र नयाँ सन्देशमा ध्यान दिनुहोस्।

label-machine = यो अनुवाद मेसिनले गरेको हो। मूल सन्देश: { $link }
label-draft = यो अनुवाद अझै कसैले जाँचेको छैन। मूल सन्देश: { $link }
label-fallback = हामीसँग यो सन्देश तपाईंको भाषामा छैन।
