# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = त्यहाँ बोर्डमा लेखिएको छ: { $text }।
fact-landmark = यो यसको नजिक छ: { $text }।
fact-go = यहाँ जानुहोस्: { $text }।
fact-transport = त्यहाँ यसरी पुग्नुहोस्: { $text }।
fact-hotline = फोनमा सहयोग: { $phone }।
fact-hotline-hours = फोनमा सहयोग: { $phone }, { $text }।
fact-languages = त्यहाँ बोलिने भाषा: { $text }।
fact-no-papers = त्यहाँ कसैले तपाईंसँग परिचयपत्र माग्दैन।
fact-papers = आफ्नो परिचयपत्र सँगै लैजानुहोस्।
fact-free = यसका लागि पैसा लाग्दैन।
fact-items = सँगै लैजानुहोस्: { $text }।
fact-animals = तपाईंले जनावर सँगै लैजान सक्नुहुन्छ।
fact-confirmed = पुष्टि भएको मिति: { $date }।
