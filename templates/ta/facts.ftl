# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = அங்கே உள்ள பலகையில் எழுதியிருப்பது: { $text }.
fact-landmark = இது இதன் அருகே உள்ளது: { $text }.
fact-go = இங்கே செல்லுங்கள்: { $text }.
fact-transport = அங்கே செல்லும் வழி: { $text }.
fact-hotline = தொலைபேசியில் உதவி: { $phone }.
fact-hotline-hours = தொலைபேசியில் உதவி: { $phone }, { $text }.
fact-languages = அங்கே பேசும் மொழிகள்: { $text }.
fact-no-papers = அங்கே யாரும் உங்கள் அடையாள ஆவணங்களைக் கேட்க மாட்டார்கள்.
fact-papers = உங்கள் அடையாள ஆவணங்களை எடுத்துச் செல்லுங்கள்.
fact-free = இதற்குப் பணம் தேவையில்லை.
fact-items = எடுத்துச் செல்ல வேண்டியவை: { $text }.
fact-animals = விலங்குகளையும் அழைத்து வரலாம்.
fact-confirmed = உறுதி செய்த நாள்: { $date }.
