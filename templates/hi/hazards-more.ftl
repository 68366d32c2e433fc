# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = बाँध टूटना
dam-failure-warning = { $source }: बाँध टूटने की चेतावनी। जगह: { $place }।
dam-failure-update = { $source }: नई जानकारी। बाँध टूटने की चेतावनी अब यहाँ लागू है: { $place }।
dam-failure-withdrawn = { $source }: बाँध टूटने की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
dam-failure-all-clear = { $source }: बाँध टूटने का खतरा खत्म हो गया है। जगह: { $place }।
dam-failure-area-left = { $source }: आप जहाँ रहते हैं, वहाँ बाँध टूटने की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
dam-failure-action = अभी ऊँची जगह पर जाएँ। पानी आने का इंतज़ार न करें। नदी से दूर रहें।

cyclone-name = चक्रवाती तूफ़ान
cyclone-warning = { $source }: चक्रवाती तूफ़ान की चेतावनी। जगह: { $place }।
cyclone-update = { $source }: नई जानकारी। चक्रवाती तूफ़ान की चेतावनी अब यहाँ लागू है: { $place }।
cyclone-withdrawn = { $source }: चक्रवाती तूफ़ान की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
cyclone-all-clear = { $source }: चक्रवाती तूफ़ान का खतरा खत्म हो गया है। जगह: { $place }।
cyclone-area-left = { $source }: आप जहाँ रहते हैं, वहाँ चक्रवाती तूफ़ान की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
cyclone-action = अभी किसी मज़बूत इमारत या आश्रय स्थल में जाएँ। खिड़कियों से दूर रहें। बीच में हवा रुक जाए, तो भी अंदर ही रहें।

tornado-name = बवंडर
tornado-warning = { $source }: बवंडर की चेतावनी। जगह: { $place }।
tornado-update = { $source }: नई जानकारी। बवंडर की चेतावनी अब यहाँ लागू है: { $place }।
tornado-withdrawn = { $source }: बवंडर की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
tornado-all-clear = { $source }: बवंडर का खतरा खत्म हो गया है। जगह: { $place }।
tornado-area-left = { $source }: आप जहाँ रहते हैं, वहाँ बवंडर की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
tornado-action = अभी सबसे निचली मंज़िल पर, बिना खिड़की वाले छोटे कमरे में जाएँ। अपने सिर को बचाएँ।

thunderstorm-name = गरज और बिजली वाला तेज़ तूफ़ान
thunderstorm-warning = { $source }: गरज और बिजली वाले तेज़ तूफ़ान की चेतावनी। जगह: { $place }।
thunderstorm-update = { $source }: नई जानकारी। गरज और बिजली वाले तेज़ तूफ़ान की चेतावनी अब यहाँ लागू है: { $place }।
thunderstorm-withdrawn = { $source }: गरज और बिजली वाले तेज़ तूफ़ान की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
thunderstorm-all-clear = { $source }: गरज और बिजली वाले तेज़ तूफ़ान का खतरा खत्म हो गया है। जगह: { $place }।
thunderstorm-area-left = { $source }: आप जहाँ रहते हैं, वहाँ गरज और बिजली वाले तेज़ तूफ़ान की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
thunderstorm-action = अभी इमारत के अंदर जाएँ। खिड़कियों, पेड़ों और पानी से दूर रहें।

storm-surge-name = तूफ़ान से समुद्र का पानी चढ़ना
storm-surge-warning = { $source }: तूफ़ान से समुद्र का पानी चढ़ने की चेतावनी। जगह: { $place }।
storm-surge-update = { $source }: नई जानकारी। तूफ़ान से समुद्र का पानी चढ़ने की चेतावनी अब यहाँ लागू है: { $place }।
storm-surge-withdrawn = { $source }: तूफ़ान से समुद्र का पानी चढ़ने की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
storm-surge-all-clear = { $source }: तूफ़ान से समुद्र का पानी चढ़ने का खतरा खत्म हो गया है। जगह: { $place }।
storm-surge-area-left = { $source }: आप जहाँ रहते हैं, वहाँ तूफ़ान से समुद्र का पानी चढ़ने की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
storm-surge-action = अभी समुद्र तट से हट जाएँ। ऊँची जगह पर जाएँ। समुद्र देखने न जाएँ।

snow-ice-name = भारी बर्फ़बारी और जमी बर्फ़
snow-ice-warning = { $source }: भारी बर्फ़बारी और जमी बर्फ़ की चेतावनी। जगह: { $place }।
snow-ice-update = { $source }: नई जानकारी। भारी बर्फ़बारी और जमी बर्फ़ की चेतावनी अब यहाँ लागू है: { $place }।
snow-ice-withdrawn = { $source }: भारी बर्फ़बारी और जमी बर्फ़ की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
snow-ice-all-clear = { $source }: भारी बर्फ़बारी और जमी बर्फ़ का खतरा खत्म हो गया है। जगह: { $place }।
snow-ice-area-left = { $source }: आप जहाँ रहते हैं, वहाँ भारी बर्फ़बारी और जमी बर्फ़ की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
snow-ice-action = यात्रा न करें। घर के अंदर रहें और खुद को गर्म रखें।

avalanche-name = हिमस्खलन
avalanche-warning = { $source }: हिमस्खलन की चेतावनी। जगह: { $place }।
avalanche-update = { $source }: नई जानकारी। हिमस्खलन की चेतावनी अब यहाँ लागू है: { $place }।
avalanche-withdrawn = { $source }: हिमस्खलन की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
avalanche-all-clear = { $source }: हिमस्खलन का खतरा खत्म हो गया है। जगह: { $place }।
avalanche-area-left = { $source }: आप जहाँ रहते हैं, वहाँ हिमस्खलन की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
avalanche-action = बर्फ़ वाली खड़ी ढलानों से दूर रहें। उनके नीचे की जगहों से हट जाएँ।

extreme-cold-name = बहुत तेज़ ठंड
extreme-cold-warning = { $source }: बहुत तेज़ ठंड की चेतावनी। जगह: { $place }।
extreme-cold-update = { $source }: नई जानकारी। बहुत तेज़ ठंड की चेतावनी अब यहाँ लागू है: { $place }।
extreme-cold-withdrawn = { $source }: बहुत तेज़ ठंड की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
extreme-cold-all-clear = { $source }: बहुत तेज़ ठंड का खतरा खत्म हो गया है। जगह: { $place }।
extreme-cold-area-left = { $source }: आप जहाँ रहते हैं, वहाँ बहुत तेज़ ठंड की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
extreme-cold-action = घर के अंदर रहें और खुद को गर्म रखें। कई परत कपड़े पहनें। बच्चों और बुज़ुर्गों का ध्यान रखें।

air-quality-name = धुआँ और खराब हवा
air-quality-warning = { $source }: धुएँ और खराब हवा की चेतावनी। जगह: { $place }।
air-quality-update = { $source }: नई जानकारी। धुएँ और खराब हवा की चेतावनी अब यहाँ लागू है: { $place }।
air-quality-withdrawn = { $source }: धुएँ और खराब हवा की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
air-quality-all-clear = { $source }: धुएँ और खराब हवा का खतरा खत्म हो गया है। जगह: { $place }।
air-quality-area-left = { $source }: आप जहाँ रहते हैं, वहाँ धुएँ और खराब हवा की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
air-quality-action = घर के अंदर रहें। खिड़कियाँ और दरवाज़े बंद करें। बाहर मेहनत का काम न करें।

volcano-name = ज्वालामुखी फटना
volcano-warning = { $source }: ज्वालामुखी फटने की चेतावनी। जगह: { $place }।
volcano-update = { $source }: नई जानकारी। ज्वालामुखी फटने की चेतावनी अब यहाँ लागू है: { $place }।
volcano-withdrawn = { $source }: ज्वालामुखी फटने की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
volcano-all-clear = { $source }: ज्वालामुखी फटने का खतरा खत्म हो गया है। जगह: { $place }।
volcano-area-left = { $source }: आप जहाँ रहते हैं, वहाँ ज्वालामुखी फटने की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
volcano-action = ज्वालामुखी और नदी की घाटियों से दूर रहें। नाक और मुँह ढकें। आँखों को राख से बचाएँ।

landslide-name = भूस्खलन
landslide-warning = { $source }: भूस्खलन की चेतावनी। जगह: { $place }।
landslide-update = { $source }: नई जानकारी। भूस्खलन की चेतावनी अब यहाँ लागू है: { $place }।
landslide-withdrawn = { $source }: भूस्खलन की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
landslide-all-clear = { $source }: भूस्खलन का खतरा खत्म हो गया है। जगह: { $place }।
landslide-area-left = { $source }: आप जहाँ रहते हैं, वहाँ भूस्खलन की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
landslide-action = खड़ी ढलानों और घाटियों से अभी हट जाएँ। ढलान से दूर, ठोस ज़मीन पर जाएँ।

radiological-name = रेडिएशन का खतरा
radiological-warning = { $source }: रेडिएशन के खतरे की चेतावनी। जगह: { $place }।
radiological-update = { $source }: नई जानकारी। रेडिएशन के खतरे की चेतावनी अब यहाँ लागू है: { $place }।
radiological-withdrawn = { $source }: रेडिएशन के खतरे की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
radiological-all-clear = { $source }: रेडिएशन का खतरा खत्म हो गया है। जगह: { $place }।
radiological-area-left = { $source }: आप जहाँ रहते हैं, वहाँ रेडिएशन के खतरे की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
radiological-action = अभी इमारत के अंदर जाएँ और अंदर ही रहें। खिड़कियाँ और दरवाज़े बंद करें। पंखे, कूलर और एसी बंद करें।

drinking-water-name = पीने का असुरक्षित पानी
drinking-water-warning = { $source }: चेतावनी। नल का पानी पीना सुरक्षित नहीं है। जगह: { $place }।
drinking-water-update = { $source }: नई जानकारी। पीने के असुरक्षित पानी की चेतावनी अब यहाँ लागू है: { $place }।
drinking-water-withdrawn = { $source }: पीने के असुरक्षित पानी की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
drinking-water-all-clear = { $source }: नल का पानी अब फिर से पीने के लिए सुरक्षित है। जगह: { $place }।
drinking-water-area-left = { $source }: आप जहाँ रहते हैं, वहाँ पीने के असुरक्षित पानी की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
drinking-water-action = नल का पानी न पिएँ। बोतल का पानी पिएँ, या पानी को उबालने के बाद ही पिएँ।

epidemic-name = खतरनाक बीमारी
epidemic-warning = { $source }: खतरनाक बीमारी की चेतावनी। जगह: { $place }।
epidemic-update = { $source }: नई जानकारी। खतरनाक बीमारी की चेतावनी अब यहाँ लागू है: { $place }।
epidemic-withdrawn = { $source }: खतरनाक बीमारी की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
epidemic-all-clear = { $source }: बीमारी का खतरा खत्म हो गया है। जगह: { $place }।
epidemic-area-left = { $source }: आप जहाँ रहते हैं, वहाँ खतरनाक बीमारी की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
epidemic-action = बार-बार हाथ धोएँ। बीमार लोगों से दूर रहें। बीमार महसूस करें तो डॉक्टर को फ़ोन करें।

power-failure-name = बिजली बंद होना
power-failure-warning = { $source }: बिजली बंद होने की चेतावनी। जगह: { $place }।
power-failure-update = { $source }: नई जानकारी। बिजली बंद होने की चेतावनी अब यहाँ लागू है: { $place }।
power-failure-withdrawn = { $source }: बिजली बंद होने की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
power-failure-all-clear = { $source }: बिजली बंद होने की समस्या खत्म हो गई है। जगह: { $place }।
power-failure-area-left = { $source }: आप जहाँ रहते हैं, वहाँ बिजली बंद होने की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
power-failure-action = फ़ोन की बैटरी बचाएँ। टॉर्च जलाएँ, मोमबत्ती नहीं। फ्रिज का दरवाज़ा न खोलें।

public-danger-name = आपके पास खतरा
public-danger-warning = { $source }: चेतावनी। लोगों के लिए खतरा है। जगह: { $place }।
public-danger-update = { $source }: नई जानकारी। लोगों के लिए खतरे की चेतावनी अब यहाँ लागू है: { $place }।
public-danger-withdrawn = { $source }: लोगों के लिए खतरे की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
public-danger-all-clear = { $source }: लोगों के लिए खतरा खत्म हो गया है। जगह: { $place }।
public-danger-area-left = { $source }: आप जहाँ रहते हैं, वहाँ लोगों के लिए खतरे की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
public-danger-action = घर के अंदर रहें और दरवाज़े अंदर से बंद करें। खतरे की जगह से दूर रहें। पुलिस के निर्देश मानें।
