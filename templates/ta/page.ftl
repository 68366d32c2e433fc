# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = அதிகாரப்பூர்வ எச்சரிக்கை
page-relay-title = உங்கள் சமூகத்தினரிடம் சொல்லுங்கள்
page-relay-text = சொல்ல வேண்டிய செய்தி
page-received = செய்தி கிடைத்தது
page-told = மக்களிடம் சொன்னேன்
page-people = எத்தனை பேரிடம்?
page-way = அவர்களிடம் எப்படிச் சொன்னீர்கள்?
page-way-voice = நேரில்
page-way-phone = தொலைபேசியில்
page-way-chat = அரட்டைக் குழுவில்
page-way-meeting = மக்கள் கூடும் இடத்தில்
page-not-understood = எது புரியவில்லை?
page-cannot = என்னால் முடியாது
page-question = எனக்கு ஒரு கேள்வி உள்ளது
page-your-question = உங்கள் கேள்வி
page-send = அனுப்புங்கள்
page-thanks = நன்றி. உங்கள் பதில் சேமிக்கப்பட்டது.
page-over = இந்த எச்சரிக்கை இப்போது நடைமுறையில் இல்லை.
page-other-languages = பிற மொழிகள்
page-valid-until = { $until } வரை
page-check = இந்தச் செய்தியைச் சரிபார்க்க { $phone } எண்ணை அழைத்து { $code } என்ற குறியீட்டைச் சொல்லுங்கள்.
page-not-found = இந்தப் பக்கம் இல்லை அல்லது இப்போது செல்லாது.
page-station-title = வானொலியில் வாசிக்க வேண்டிய செய்திகள்
page-station-none = இப்போது வாசிக்கச் செய்தி எதுவும் இல்லை.
page-station-aired = வானொலியில் வாசித்துவிட்டோம்
page-station-aired-at = வானொலியில் வாசித்த நேரம்: { $time }
page-station-print = அச்சிடுங்கள்
page-station-seconds = சுமார் { $seconds } நொடிகள்
page-exercise = ஒத்திகை: ஆபத்து எதுவும் இல்லை.
