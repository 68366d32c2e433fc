# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = बाँध भत्किनु
dam-failure-warning = { $source }: बाँध भत्किने चेतावनी। ठाउँ: { $place }।
dam-failure-update = { $source }: नयाँ जानकारी। बाँध भत्किने चेतावनी अब यहाँ लागू छ: { $place }।
dam-failure-withdrawn = { $source }: बाँध भत्किने चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
dam-failure-all-clear = { $source }: बाँध भत्किने खतरा सकिएको छ। ठाउँ: { $place }।
dam-failure-area-left = { $source }: तपाईं बस्ने ठाउँमा बाँध भत्किने चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
dam-failure-action = अहिल्यै अग्लो ठाउँमा जानुहोस्। पानी आउन्जेल नपर्खनुहोस्। नदीबाट टाढा रहनुहोस्।

cyclone-name = चक्रवात
cyclone-warning = { $source }: चक्रवातको चेतावनी। ठाउँ: { $place }।
cyclone-update = { $source }: नयाँ जानकारी। चक्रवातको चेतावनी अब यहाँ लागू छ: { $place }।
cyclone-withdrawn = { $source }: चक्रवातको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
cyclone-all-clear = { $source }: चक्रवातको खतरा सकिएको छ। ठाउँ: { $place }।
cyclone-area-left = { $source }: तपाईं बस्ने ठाउँमा चक्रवातको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
cyclone-action = अहिल्यै बलियो भवन वा आश्रयस्थलमा जानुहोस्। झ्यालबाट टाढा रहनुहोस्। बीचमा हावा रोकिए पनि भित्रै बस्नुहोस्।

tornado-name = घुम्ने आँधी (टोर्नाडो)
tornado-warning = { $source }: घुम्ने आँधी (टोर्नाडो) को चेतावनी। ठाउँ: { $place }।
tornado-update = { $source }: नयाँ जानकारी। घुम्ने आँधी (टोर्नाडो) को चेतावनी अब यहाँ लागू छ: { $place }।
tornado-withdrawn = { $source }: घुम्ने आँधी (टोर्नाडो) को चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
tornado-all-clear = { $source }: घुम्ने आँधी (टोर्नाडो) को खतरा सकिएको छ। ठाउँ: { $place }।
tornado-area-left = { $source }: तपाईं बस्ने ठाउँमा घुम्ने आँधी (टोर्नाडो) को चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
tornado-action = अहिल्यै सबैभन्दा तल्लो तलामा, झ्याल नभएको सानो कोठामा जानुहोस्। टाउको जोगाउनुहोस्।

thunderstorm-name = चट्याङसहितको ठूलो हुरी
thunderstorm-warning = { $source }: चट्याङसहितको ठूलो हुरीको चेतावनी। ठाउँ: { $place }।
thunderstorm-update = { $source }: नयाँ जानकारी। चट्याङसहितको ठूलो हुरीको चेतावनी अब यहाँ लागू छ: { $place }।
thunderstorm-withdrawn = { $source }: चट्याङसहितको ठूलो हुरीको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
thunderstorm-all-clear = { $source }: चट्याङसहितको ठूलो हुरीको खतरा सकिएको छ। ठाउँ: { $place }।
thunderstorm-area-left = { $source }: तपाईं बस्ने ठाउँमा चट्याङसहितको ठूलो हुरीको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
thunderstorm-action = अहिल्यै घरभित्र जानुहोस्। झ्याल, रूख र पानीबाट टाढा रहनुहोस्।

storm-surge-name = आँधीले समुद्रको पानी चढ्नु
storm-surge-warning = { $source }: आँधीले समुद्रको पानी चढ्ने चेतावनी। ठाउँ: { $place }।
storm-surge-update = { $source }: नयाँ जानकारी। आँधीले समुद्रको पानी चढ्ने चेतावनी अब यहाँ लागू छ: { $place }।
storm-surge-withdrawn = { $source }: आँधीले समुद्रको पानी चढ्ने चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
storm-surge-all-clear = { $source }: आँधीले समुद्रको पानी चढ्ने खतरा सकिएको छ। ठाउँ: { $place }।
storm-surge-area-left = { $source }: तपाईं बस्ने ठाउँमा आँधीले समुद्रको पानी चढ्ने चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
storm-surge-action = अहिल्यै समुद्र किनार छोड्नुहोस्। अग्लो ठाउँमा जानुहोस्। समुद्र हेर्न नजानुहोस्।

snow-ice-name = धेरै हिउँ र बरफ
snow-ice-warning = { $source }: धेरै हिउँ र बरफको चेतावनी। ठाउँ: { $place }।
snow-ice-update = { $source }: नयाँ जानकारी। धेरै हिउँ र बरफको चेतावनी अब यहाँ लागू छ: { $place }।
snow-ice-withdrawn = { $source }: धेरै हिउँ र बरफको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
snow-ice-all-clear = { $source }: धेरै हिउँ र बरफको खतरा सकिएको छ। ठाउँ: { $place }।
snow-ice-area-left = { $source }: तपाईं बस्ने ठाउँमा धेरै हिउँ र बरफको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
snow-ice-action = यात्रा नगर्नुहोस्। घरभित्र बस्नुहोस् र शरीर न्यानो राख्नुहोस्।

avalanche-name = हिमपहिरो
avalanche-warning = { $source }: हिमपहिरोको चेतावनी। ठाउँ: { $place }।
avalanche-update = { $source }: नयाँ जानकारी। हिमपहिरोको चेतावनी अब यहाँ लागू छ: { $place }।
avalanche-withdrawn = { $source }: हिमपहिरोको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
avalanche-all-clear = { $source }: हिमपहिरोको खतरा सकिएको छ। ठाउँ: { $place }।
avalanche-area-left = { $source }: तपाईं बस्ने ठाउँमा हिमपहिरोको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
avalanche-action = हिउँ भएका ठाडो भिरालो ठाउँबाट टाढा रहनुहोस्। भिरालो ठाउँको तलतिर हुनुहुन्छ भने त्यहाँबाट निस्कनुहोस्।

extreme-cold-name = कडा जाडो
extreme-cold-warning = { $source }: कडा जाडोको चेतावनी। ठाउँ: { $place }।
extreme-cold-update = { $source }: नयाँ जानकारी। कडा जाडोको चेतावनी अब यहाँ लागू छ: { $place }।
extreme-cold-withdrawn = { $source }: कडा जाडोको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
extreme-cold-all-clear = { $source }: कडा जाडोको खतरा सकिएको छ। ठाउँ: { $place }।
extreme-cold-area-left = { $source }: तपाईं बस्ने ठाउँमा कडा जाडोको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
extreme-cold-action = घरभित्र बस्नुहोस् र शरीर न्यानो राख्नुहोस्। एकमाथि अर्को गरी धेरै लुगा लगाउनुहोस्। बालबालिका र वृद्धवृद्धाको ख्याल राख्नुहोस्।

air-quality-name = धुवाँ र प्रदूषित हावा
air-quality-warning = { $source }: धुवाँ र प्रदूषित हावाको चेतावनी। ठाउँ: { $place }।
air-quality-update = { $source }: नयाँ जानकारी। धुवाँ र प्रदूषित हावाको चेतावनी अब यहाँ लागू छ: { $place }।
air-quality-withdrawn = { $source }: धुवाँ र प्रदूषित हावाको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
air-quality-all-clear = { $source }: धुवाँ र प्रदूषित हावाको खतरा सकिएको छ। ठाउँ: { $place }।
air-quality-area-left = { $source }: तपाईं बस्ने ठाउँमा धुवाँ र प्रदूषित हावाको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
air-quality-action = घरभित्र बस्नुहोस्। झ्याल र ढोका बन्द गर्नुहोस्। बाहिर गह्रौँ काम नगर्नुहोस्।

volcano-name = ज्वालामुखी विस्फोट
volcano-warning = { $source }: ज्वालामुखी विस्फोटको चेतावनी। ठाउँ: { $place }।
volcano-update = { $source }: नयाँ जानकारी। ज्वालामुखी विस्फोटको चेतावनी अब यहाँ लागू छ: { $place }।
volcano-withdrawn = { $source }: ज्वालामुखी विस्फोटको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
volcano-all-clear = { $source }: ज्वालामुखी विस्फोटको खतरा सकिएको छ। ठाउँ: { $place }।
volcano-area-left = { $source }: तपाईं बस्ने ठाउँमा ज्वालामुखी विस्फोटको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
volcano-action = ज्वालामुखीबाट र नदी बग्ने उपत्यकाबाट टाढा रहनुहोस्। नाक र मुख छोप्नुहोस्। आँखालाई खरानीबाट जोगाउनुहोस्।

landslide-name = पहिरो
landslide-warning = { $source }: पहिरोको चेतावनी। ठाउँ: { $place }।
landslide-update = { $source }: नयाँ जानकारी। पहिरोको चेतावनी अब यहाँ लागू छ: { $place }।
landslide-withdrawn = { $source }: पहिरोको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
landslide-all-clear = { $source }: पहिरोको खतरा सकिएको छ। ठाउँ: { $place }।
landslide-area-left = { $source }: तपाईं बस्ने ठाउँमा पहिरोको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
landslide-action = ठाडो भिरालो ठाउँ, खोल्सा र खोँचबाट अहिल्यै निस्कनुहोस्। भिरालोबाट टाढा, बलियो जमिनमा जानुहोस्।

radiological-name = विकिरणको खतरा
radiological-warning = { $source }: विकिरण (रेडिएसन) को चेतावनी। ठाउँ: { $place }।
radiological-update = { $source }: नयाँ जानकारी। विकिरण (रेडिएसन) को चेतावनी अब यहाँ लागू छ: { $place }।
radiological-withdrawn = { $source }: विकिरण (रेडिएसन) को चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
radiological-all-clear = { $source }: विकिरण (रेडिएसन) को खतरा सकिएको छ। ठाउँ: { $place }।
radiological-area-left = { $source }: तपाईं बस्ने ठाउँमा विकिरण (रेडिएसन) को चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
radiological-action = अहिल्यै भवनभित्र जानुहोस् र भित्रै बस्नुहोस्। झ्याल र ढोका बन्द गर्नुहोस्। पङ्खा र एसी बन्द गर्नुहोस्।

drinking-water-name = असुरक्षित खानेपानी
drinking-water-warning = { $source }: चेतावनी। धाराको पानी पिउन सुरक्षित छैन। ठाउँ: { $place }।
drinking-water-update = { $source }: नयाँ जानकारी। असुरक्षित खानेपानीको चेतावनी अब यहाँ लागू छ: { $place }।
drinking-water-withdrawn = { $source }: असुरक्षित खानेपानीको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
drinking-water-all-clear = { $source }: धाराको पानी अब फेरि पिउन सुरक्षित छ। ठाउँ: { $place }।
drinking-water-area-left = { $source }: तपाईं बस्ने ठाउँमा असुरक्षित खानेपानीको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
drinking-water-action = धाराको पानी नपिउनुहोस्। बोतलको पानी पिउनुहोस्, वा पानी उमालेर मात्र पिउनुहोस्।

epidemic-name = खतरनाक रोग
epidemic-warning = { $source }: खतरनाक रोगको चेतावनी। ठाउँ: { $place }।
epidemic-update = { $source }: नयाँ जानकारी। खतरनाक रोगको चेतावनी अब यहाँ लागू छ: { $place }।
epidemic-withdrawn = { $source }: खतरनाक रोगको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
epidemic-all-clear = { $source }: रोगको खतरा सकिएको छ। ठाउँ: { $place }।
epidemic-area-left = { $source }: तपाईं बस्ने ठाउँमा खतरनाक रोगको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
epidemic-action = बारम्बार हात धुनुहोस्। बिरामी मानिसबाट टाढा रहनुहोस्। बिरामी महसुस भए डाक्टरलाई फोन गर्नुहोस्।

power-failure-name = बिजुली बन्द हुनु
power-failure-warning = { $source }: बिजुली बन्द हुने चेतावनी। ठाउँ: { $place }।
power-failure-update = { $source }: नयाँ जानकारी। बिजुली बन्द हुने चेतावनी अब यहाँ लागू छ: { $place }।
power-failure-withdrawn = { $source }: बिजुली बन्द हुने चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
power-failure-all-clear = { $source }: बिजुली बन्द हुने समस्या सकिएको छ। ठाउँ: { $place }।
power-failure-area-left = { $source }: तपाईं बस्ने ठाउँमा बिजुली बन्द हुने चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
power-failure-action = फोनको ब्याट्री बचाउनुहोस्। टर्च बाल्नुहोस्, मैनबत्ती होइन। फ्रिजको ढोका नखोल्नुहोस्।

public-danger-name = तपाईंको नजिक खतरा
public-danger-warning = { $source }: चेतावनी। मानिसलाई खतरा छ। ठाउँ: { $place }।
public-danger-update = { $source }: नयाँ जानकारी। मानिसलाई खतराको चेतावनी अब यहाँ लागू छ: { $place }।
public-danger-withdrawn = { $source }: मानिसलाई खतराको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
public-danger-all-clear = { $source }: मानिसलाई अब खतरा छैन। ठाउँ: { $place }।
public-danger-area-left = { $source }: तपाईं बस्ने ठाउँमा मानिसलाई खतराको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
public-danger-action = घरभित्र बस्नुहोस् र ढोकामा भित्रबाट ताला लगाउनुहोस्। खतराको ठाउँबाट टाढा रहनुहोस्। प्रहरीले भनेको मान्नुहोस्।
