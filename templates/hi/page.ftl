# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = आधिकारिक चेतावनी
page-relay-title = अपने समुदाय को बताएँ
page-relay-text = आगे बताने के लिए संदेश
page-received = मुझे संदेश मिल गया है
page-told = मैंने लोगों को बता दिया है
page-people = कितने लोगों को?
page-way = आपने उन्हें कैसे बताया?
page-way-voice = आमने-सामने
page-way-phone = फ़ोन से
page-way-chat = चैट ग्रुप में
page-way-meeting = लोगों के मिलने की जगह पर
page-not-understood = क्या समझ में नहीं आया?
page-cannot = मुझसे नहीं हो पाएगा
page-question = मेरा एक सवाल है
page-your-question = आपका सवाल
page-send = भेजें
page-thanks = धन्यवाद। आपका जवाब दर्ज हो गया है।
page-over = यह चेतावनी अब लागू नहीं है।
page-other-languages = दूसरी भाषाएँ
page-valid-until = { $until } तक लागू
page-check = इस संदेश की जाँच के लिए { $phone } पर फ़ोन करें और कोड { $code } बताएँ।
page-not-found = यह पेज मौजूद नहीं है या अब मान्य नहीं है।
page-station-title = रेडियो पर पढ़ने के लिए संदेश
page-station-none = अभी पढ़ने के लिए कोई संदेश नहीं है।
page-station-aired = हमने इसे रेडियो पर पढ़ दिया है
page-station-aired-at = रेडियो पर पढ़ने का समय: { $time }
page-station-print = प्रिंट करें
page-station-seconds = लगभग { $seconds } सेकंड
page-exercise = अभ्यास: कोई खतरा नहीं है।
