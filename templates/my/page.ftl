# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = တရားဝင် သတိပေးချက်
page-relay-title = သင့်ရပ်ရွာသို့ ပြောပြပါ
page-relay-text = လက်ဆင့်ကမ်းရန် စာ
page-received = ရပြီ
page-told = လူများကို ပြောပြီးပြီ
page-people = လူဘယ်နှစ်ဦးလဲ။
page-way = မည်သို့ ပြောခဲ့သလဲ။
page-way-voice = လူချင်းတွေ့၍
page-way-phone = ဖုန်းဖြင့်
page-way-chat = ချတ်အဖွဲ့တွင်
page-way-meeting = စုဝေးရာနေရာတွင်
page-not-understood = မည်သည့်အရာကို နားမလည်ကြသလဲ။
page-cannot = မလုပ်နိုင်ပါ
page-question = မေးစရာရှိသည်
page-your-question = သင့်မေးခွန်း
page-send = ပို့ရန်
page-thanks = ကျေးဇူးတင်ပါသည်။ သင့်အဖြေကို သိမ်းထားပါပြီ။
page-over = ဤသတိပေးချက် အကျုံးမဝင်တော့ပါ။
page-other-languages = အခြားဘာသာစကားများ
page-valid-until = { $until } အထိ အကျုံးဝင်သည်
page-check = ဤစာ မှန်မမှန် သိလိုလျှင် { $phone } သို့ ဖုန်းဆက်၍ ကုဒ် { $code } ကို ပြောပါ။
page-not-found = ဤစာမျက်နှာ မရှိပါ သို့မဟုတ် အကျုံးမဝင်တော့ပါ။
page-station-title = အသံလွှင့်ဖတ်ရန် စာများ
page-station-none = ယခု ဖတ်ရန် စာမရှိပါ။
page-station-aired = အသံလွှင့်ဖတ်ပြီးပြီ
page-station-aired-at = အသံလွှင့်ဖတ်ချိန်: { $time }
page-station-print = ပုံနှိပ်ရန်
page-station-seconds = { $seconds } စက္ကန့်ခန့်
page-exercise = အစမ်းလေ့ကျင့်မှု: အန္တရာယ် မရှိပါ။
