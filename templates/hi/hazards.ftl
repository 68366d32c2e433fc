# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = बाढ़
flood-warning = { $source }: बाढ़ की चेतावनी। जगह: { $place }।
flood-update = { $source }: नई जानकारी। बाढ़ की चेतावनी अब यहाँ लागू है: { $place }।
flood-withdrawn = { $source }: बाढ़ की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
flood-all-clear = { $source }: बाढ़ का खतरा खत्म हो गया है। जगह: { $place }।
flood-area-left = { $source }: आप जहाँ रहते हैं, वहाँ बाढ़ की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
flood-action = ऊँची जगह पर जाएँ। बाढ़ के पानी में न पैदल चलें, न गाड़ी चलाएँ।

flash-flood-name = अचानक बाढ़
flash-flood-warning = { $source }: अचानक आने वाली बाढ़ की चेतावनी। जगह: { $place }।
flash-flood-update = { $source }: नई जानकारी। अचानक आने वाली बाढ़ की चेतावनी अब यहाँ लागू है: { $place }।
flash-flood-withdrawn = { $source }: अचानक आने वाली बाढ़ की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
flash-flood-all-clear = { $source }: अचानक आने वाली बाढ़ का खतरा खत्म हो गया है। जगह: { $place }।
flash-flood-area-left = { $source }: आप जहाँ रहते हैं, वहाँ अचानक आने वाली बाढ़ की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
flash-flood-action = अभी ऊँची जगह पर जाएँ। बहते पानी में न पैदल चलें, न गाड़ी चलाएँ।

wildfire-name = जंगल की आग
wildfire-warning = { $source }: जंगल की आग की चेतावनी। जगह: { $place }।
wildfire-update = { $source }: नई जानकारी। जंगल की आग की चेतावनी अब यहाँ लागू है: { $place }।
wildfire-withdrawn = { $source }: जंगल की आग की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
wildfire-all-clear = { $source }: जंगल की आग का खतरा खत्म हो गया है। जगह: { $place }।
wildfire-area-left = { $source }: आप जहाँ रहते हैं, वहाँ जंगल की आग की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
wildfire-action = तैयार रहें: कहा जाए तो तुरंत निकल जाएँ। खिड़कियाँ और दरवाज़े बंद करें। धुएँ और आग से दूर रहें।

earthquake-name = भूकंप
earthquake-warning = { $source }: भूकंप की चेतावनी। जगह: { $place }।
earthquake-update = { $source }: नई जानकारी। भूकंप की चेतावनी अब यहाँ लागू है: { $place }।
earthquake-withdrawn = { $source }: भूकंप की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
earthquake-all-clear = { $source }: भूकंप का खतरा खत्म हो गया है। जगह: { $place }।
earthquake-area-left = { $source }: आप जहाँ रहते हैं, वहाँ भूकंप की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
earthquake-action = मज़बूत मेज़ के नीचे जाएँ और उसे पकड़े रहें। झटके रुकने के बाद बाहर निकलें और इमारतों से दूर जाएँ।

tsunami-name = सुनामी
tsunami-warning = { $source }: सुनामी की चेतावनी। जगह: { $place }।
tsunami-update = { $source }: नई जानकारी। सुनामी की चेतावनी अब यहाँ लागू है: { $place }।
tsunami-withdrawn = { $source }: सुनामी की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
tsunami-all-clear = { $source }: सुनामी का खतरा खत्म हो गया है। जगह: { $place }।
tsunami-area-left = { $source }: आप जहाँ रहते हैं, वहाँ सुनामी की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
tsunami-action = अभी समुद्र से दूर या ऊँची जगह पर जाएँ। जब तक यह न बताया जाए कि अब सुरक्षित है, समुद्र से दूर रहें।

storm-name = आँधी-तूफ़ान
storm-warning = { $source }: आँधी-तूफ़ान की चेतावनी। जगह: { $place }।
storm-update = { $source }: नई जानकारी। आँधी-तूफ़ान की चेतावनी अब यहाँ लागू है: { $place }।
storm-withdrawn = { $source }: आँधी-तूफ़ान की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
storm-all-clear = { $source }: आँधी-तूफ़ान का खतरा खत्म हो गया है। जगह: { $place }।
storm-area-left = { $source }: आप जहाँ रहते हैं, वहाँ आँधी-तूफ़ान की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
storm-action = इमारत के अंदर रहें। खिड़कियों से दूर रहें। पेड़ों और बिजली के तारों के पास न जाएँ।

extreme-heat-name = बहुत तेज़ गर्मी
extreme-heat-warning = { $source }: बहुत तेज़ गर्मी की चेतावनी। जगह: { $place }।
extreme-heat-update = { $source }: नई जानकारी। बहुत तेज़ गर्मी की चेतावनी अब यहाँ लागू है: { $place }।
extreme-heat-withdrawn = { $source }: बहुत तेज़ गर्मी की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
extreme-heat-all-clear = { $source }: बहुत तेज़ गर्मी का खतरा खत्म हो गया है। जगह: { $place }।
extreme-heat-area-left = { $source }: आप जहाँ रहते हैं, वहाँ बहुत तेज़ गर्मी की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
extreme-heat-action = बार-बार पानी पिएँ। ठंडी जगह में रहें। बच्चों और बुज़ुर्गों का ध्यान रखें।

chemical-release-name = हवा में खतरनाक रसायन
chemical-release-warning = { $source }: हवा में खतरनाक रसायनों की चेतावनी। जगह: { $place }।
chemical-release-update = { $source }: नई जानकारी। हवा में खतरनाक रसायनों की चेतावनी अब यहाँ लागू है: { $place }।
chemical-release-withdrawn = { $source }: हवा में खतरनाक रसायनों की चेतावनी वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
chemical-release-all-clear = { $source }: हवा में रसायनों का खतरा खत्म हो गया है। जगह: { $place }।
chemical-release-area-left = { $source }: आप जहाँ रहते हैं, वहाँ हवा में खतरनाक रसायनों की चेतावनी अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
chemical-release-action = अभी इमारत के अंदर जाएँ। खिड़कियाँ और दरवाज़े बंद करें। पंखे, कूलर और एसी बंद करें।

general-name = खतरा
general-warning = { $source }: चेतावनी। खतरा: { $event }। जगह: { $place }।
general-update = { $source }: नई जानकारी। चेतावनी ({ $event }) अब यहाँ लागू है: { $place }।
general-withdrawn = { $source }: चेतावनी ({ $event }) वापस ले ली गई है। जगह: { $place }। अब भी खतरा हो सकता है।
general-all-clear = { $source }: खतरा ({ $event }) खत्म हो गया है। जगह: { $place }।
general-area-left = { $source }: आप जहाँ रहते हैं, वहाँ चेतावनी ({ $event }) अब लागू नहीं है। यहाँ अब भी लागू है: { $place }।
general-action = सतर्क रहें और अधिकारियों के निर्देश मानें।
