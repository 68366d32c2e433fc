# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = आधिकारिक चेतावनी
page-relay-title = आफ्नो समुदायलाई भन्नुहोस्
page-relay-text = अरूलाई भन्ने सन्देश
page-received = मैले सन्देश पाएँ
page-told = मैले मानिसलाई भनेँ
page-people = कति जनालाई?
page-way = तपाईंले कसरी भन्नुभयो?
page-way-voice = भेटेर
page-way-phone = फोनबाट
page-way-chat = च्याट समूहमा
page-way-meeting = मानिस भेला हुने ठाउँमा
page-not-understood = के बुझिएन?
page-cannot = म सक्दिनँ
page-question = मेरो एउटा प्रश्न छ
page-your-question = तपाईंको प्रश्न
page-send = पठाउनुहोस्
page-thanks = धन्यवाद। तपाईंको जवाफ सुरक्षित गरिएको छ।
page-over = यो चेतावनी अब लागू छैन।
page-other-languages = अन्य भाषा
page-valid-until = { $until } सम्म लागू
page-check = यो सन्देश साँचो हो कि होइन जान्न { $phone } मा फोन गर्नुहोस् र कोड { $code } भन्नुहोस्।
page-not-found = यो पाना छैन वा अब मान्य छैन।
page-station-title = रेडियोमा पढ्ने सन्देश
page-station-none = अहिले पढ्ने सन्देश छैन।
page-station-aired = हामीले यो रेडियोमा पढ्यौँ
page-station-aired-at = रेडियोमा पढेको समय: { $time }
page-station-print = प्रिन्ट गर्नुहोस्
page-station-seconds = करिब { $seconds } सेकेन्ड
page-exercise = अभ्यास: कुनै खतरा छैन।
