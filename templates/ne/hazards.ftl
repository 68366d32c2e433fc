# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = बाढी
flood-warning = { $source }: बाढीको चेतावनी। ठाउँ: { $place }।
flood-update = { $source }: नयाँ जानकारी। बाढीको चेतावनी अब यहाँ लागू छ: { $place }।
flood-withdrawn = { $source }: बाढीको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
flood-all-clear = { $source }: बाढीको खतरा सकिएको छ। ठाउँ: { $place }।
flood-area-left = { $source }: तपाईं बस्ने ठाउँमा बाढीको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
flood-action = अग्लो ठाउँमा जानुहोस्। बाढीको पानीमा नहिँड्नुहोस् र गाडी नचलाउनुहोस्।

flash-flood-name = अचानक बाढी
flash-flood-warning = { $source }: अचानक आउने बाढीको चेतावनी। ठाउँ: { $place }।
flash-flood-update = { $source }: नयाँ जानकारी। अचानक आउने बाढीको चेतावनी अब यहाँ लागू छ: { $place }।
flash-flood-withdrawn = { $source }: अचानक आउने बाढीको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
flash-flood-all-clear = { $source }: अचानक आउने बाढीको खतरा सकिएको छ। ठाउँ: { $place }।
flash-flood-area-left = { $source }: तपाईं बस्ने ठाउँमा अचानक आउने बाढीको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
flash-flood-action = अहिल्यै अग्लो ठाउँमा जानुहोस्। बगिरहेको पानीमा नहिँड्नुहोस् र गाडी नचलाउनुहोस्।

wildfire-name = वन डढेलो
wildfire-warning = { $source }: वन डढेलोको चेतावनी। ठाउँ: { $place }।
wildfire-update = { $source }: नयाँ जानकारी। वन डढेलोको चेतावनी अब यहाँ लागू छ: { $place }।
wildfire-withdrawn = { $source }: वन डढेलोको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
wildfire-all-clear = { $source }: वन डढेलोको खतरा सकिएको छ। ठाउँ: { $place }।
wildfire-area-left = { $source }: तपाईं बस्ने ठाउँमा वन डढेलोको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
wildfire-action = तयार रहनुहोस्: भनिएमा तुरुन्तै निस्कनुहोस्। झ्याल र ढोका बन्द गर्नुहोस्। धुवाँ र आगोबाट टाढा रहनुहोस्।

earthquake-name = भूकम्प
earthquake-warning = { $source }: भूकम्पको चेतावनी। ठाउँ: { $place }।
earthquake-update = { $source }: नयाँ जानकारी। भूकम्पको चेतावनी अब यहाँ लागू छ: { $place }।
earthquake-withdrawn = { $source }: भूकम्पको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
earthquake-all-clear = { $source }: भूकम्पको खतरा सकिएको छ। ठाउँ: { $place }।
earthquake-area-left = { $source }: तपाईं बस्ने ठाउँमा भूकम्पको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
earthquake-action = बलियो टेबुलमुनि बस्नुहोस् र टेबुल समात्नुहोस्। कम्पन रोकिएपछि बाहिर निस्कनुहोस् र भवनबाट टाढा जानुहोस्।

tsunami-name = सुनामी
tsunami-warning = { $source }: सुनामीको चेतावनी। ठाउँ: { $place }।
tsunami-update = { $source }: नयाँ जानकारी। सुनामीको चेतावनी अब यहाँ लागू छ: { $place }।
tsunami-withdrawn = { $source }: सुनामीको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
tsunami-all-clear = { $source }: सुनामीको खतरा सकिएको छ। ठाउँ: { $place }।
tsunami-area-left = { $source }: तपाईं बस्ने ठाउँमा सुनामीको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
tsunami-action = अहिल्यै समुद्रबाट टाढा वा अग्लो ठाउँमा जानुहोस्। अब सुरक्षित छ नभनिएसम्म समुद्रबाट टाढा रहनुहोस्।

storm-name = आँधीहुरी
storm-warning = { $source }: आँधीहुरीको चेतावनी। ठाउँ: { $place }।
storm-update = { $source }: नयाँ जानकारी। आँधीहुरीको चेतावनी अब यहाँ लागू छ: { $place }।
storm-withdrawn = { $source }: आँधीहुरीको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
storm-all-clear = { $source }: आँधीहुरीको खतरा सकिएको छ। ठाउँ: { $place }।
storm-area-left = { $source }: तपाईं बस्ने ठाउँमा आँधीहुरीको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
storm-action = घरभित्र बस्नुहोस्। झ्यालबाट टाढा रहनुहोस्। रूख र बिजुलीका तारनजिक नजानुहोस्।

extreme-heat-name = धेरै चर्को गर्मी
extreme-heat-warning = { $source }: धेरै चर्को गर्मीको चेतावनी। ठाउँ: { $place }।
extreme-heat-update = { $source }: नयाँ जानकारी। धेरै चर्को गर्मीको चेतावनी अब यहाँ लागू छ: { $place }।
extreme-heat-withdrawn = { $source }: धेरै चर्को गर्मीको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
extreme-heat-all-clear = { $source }: धेरै चर्को गर्मीको खतरा सकिएको छ। ठाउँ: { $place }।
extreme-heat-area-left = { $source }: तपाईं बस्ने ठाउँमा धेरै चर्को गर्मीको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
extreme-heat-action = बारम्बार पानी पिउनुहोस्। चिसो ठाउँमा बस्नुहोस्। बालबालिका र वृद्धवृद्धाको ख्याल राख्नुहोस्।

chemical-release-name = हावामा खतरनाक रसायन
chemical-release-warning = { $source }: हावामा खतरनाक रसायनको चेतावनी। ठाउँ: { $place }।
chemical-release-update = { $source }: नयाँ जानकारी। हावामा खतरनाक रसायनको चेतावनी अब यहाँ लागू छ: { $place }।
chemical-release-withdrawn = { $source }: हावामा खतरनाक रसायनको चेतावनी फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
chemical-release-all-clear = { $source }: हावामा रसायनको खतरा सकिएको छ। ठाउँ: { $place }।
chemical-release-area-left = { $source }: तपाईं बस्ने ठाउँमा हावामा खतरनाक रसायनको चेतावनी अब लागू छैन। यहाँ अझै लागू छ: { $place }।
chemical-release-action = अहिल्यै भवनभित्र जानुहोस्। झ्याल र ढोका बन्द गर्नुहोस्। पङ्खा र एसी बन्द गर्नुहोस्।

general-name = खतरा
general-warning = { $source }: चेतावनी। खतरा: { $event }। ठाउँ: { $place }।
general-update = { $source }: नयाँ जानकारी। चेतावनी ({ $event }) अब यहाँ लागू छ: { $place }।
general-withdrawn = { $source }: चेतावनी ({ $event }) फिर्ता लिइएको छ। ठाउँ: { $place }। अझै खतरा हुन सक्छ।
general-all-clear = { $source }: खतरा ({ $event }) सकिएको छ। ठाउँ: { $place }।
general-area-left = { $source }: तपाईं बस्ने ठाउँमा चेतावनी ({ $event }) अब लागू छैन। यहाँ अझै लागू छ: { $place }।
general-action = सतर्क रहनुहोस् र अधिकारीहरूको निर्देशन मान्नुहोस्।
