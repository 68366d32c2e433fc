# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = वहाँ बोर्ड पर लिखा है: { $text }।
fact-landmark = यह इसके पास है: { $text }।
fact-go = यहाँ जाएँ: { $text }।
fact-transport = वहाँ ऐसे पहुँचें: { $text }।
fact-hotline = फ़ोन पर मदद: { $phone }।
fact-hotline-hours = फ़ोन पर मदद: { $phone }, { $text }।
fact-languages = वहाँ ये भाषाएँ बोली जाती हैं: { $text }।
fact-no-papers = वहाँ कोई आपसे पहचान के कागज़ नहीं माँगता।
fact-papers = अपने पहचान के कागज़ साथ ले जाएँ।
fact-free = इसके लिए कोई पैसा नहीं लगता।
fact-items = साथ ले जाएँ: { $text }।
fact-animals = आप अपने जानवर साथ ले जा सकते हैं।
fact-confirmed = पुष्टि की तारीख: { $date }।
