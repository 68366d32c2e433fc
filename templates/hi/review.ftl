# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = कृपया एक चेतावनी का अनुवाद जाँचें। समय मिनटों में: { $minutes }। { $link }
review-remind = हमें अब भी आपसे अनुवाद की जाँच चाहिए। बाकी समय मिनटों में: { $minutes }। { $link }
review-closed = धन्यवाद। अनुवाद किसी और ने जाँच लिया है।
review-title = अनुवाद जाँचें
review-source = मूल संदेश
review-draft = अनुवाद
review-left = बाकी समय मिनटों में: { $minutes }
review-checks = जाँच में क्या मिला
review-checks-none = जाँच में कुछ नहीं मिला।
review-approve = यह सही है। इसे भेजें।
review-edit = मैंने इसे सुधार दिया है। मेरा लिखा संदेश भेजें।
review-reject = यह गलत है। इसे न भेजें।
review-why = क्या गलत है?
review-thanks = धन्यवाद। आपका जवाब दर्ज हो गया है।
review-over = समय खत्म हो गया है। इस संदेश को अब जाँच की ज़रूरत नहीं है।
review-changed = कोई और पहले ही जवाब दे चुका है।
