# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = कृपया एउटा चेतावनीको अनुवाद जाँच्नुहोस्। तपाईंसँग { $minutes } मिनेट छ: { $link }
review-remind = हामीलाई अझै तपाईंले अनुवाद जाँचिदिनु आवश्यक छ। { $minutes } मिनेट बाँकी छ: { $link }
review-closed = धन्यवाद। अनुवाद अरू कसैले जाँचिसक्नुभयो।
review-title = अनुवाद जाँच्नुहोस्
review-source = मूल सन्देश
review-draft = अनुवाद
review-left = { $minutes } मिनेट बाँकी
review-checks = जाँचमा भेटिएका कुरा
review-checks-none = जाँचमा केही भेटिएन।
review-approve = यो ठीक छ। पठाउनुहोस्।
review-edit = मैले सच्याएँ। मैले लेखेको पठाउनुहोस्।
review-reject = यो गलत छ। नपठाउनुहोस्।
review-why = के गलत छ?
review-thanks = धन्यवाद। तपाईंको जवाफ सुरक्षित गरिएको छ।
review-over = समय सकियो। यो सन्देश अब जाँच्नु पर्दैन।
review-changed = अरू कसैले पहिल्यै जवाफ दिइसक्नुभयो।
