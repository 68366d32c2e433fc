# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = အစမ်းလေ့ကျင့်မှု
exercise-note = ဤသည်မှာ အစမ်းလေ့ကျင့်မှုသာ ဖြစ်ပါသည်။ အန္တရာယ် မရှိပါ။

series-first = { $sent }၊ စာအမှတ် { $number }။
series-replaces = { $sent }၊ စာအမှတ် { $number }၊ ယခင်စာ ({ $replaced }) အစား။
until = { $until } အထိ အကျုံးဝင်သည်။
verify = ဤစာ မှန်မမှန် သိလိုလျှင် { $phone } သို့ ဖုန်းဆက်ပါ။ ကုဒ်: { $code }။
verify-code = ဤသတိပေးချက်၏ ကုဒ်: { $code }။
more = ထပ်သိရန်: { $link }
still-holds = ဤနေရာများအတွက် အခြားသတိပေးချက် ရှိနေဆဲဖြစ်သည်: { $place }။
withdrawn-since = ယခင်သတိပေးချက် ({ $replaced }) ကို ရုပ်သိမ်းပြီးပါပြီ။
area-left-advice = သတိပေးချက် ရှိနေဆဲ နေရာများမှ ဝေးဝေးနေပါ။

response-shelter = ခိုင်ခံ့သော အဆောက်အအုံထဲတွင် ယခု နေပါ။
response-evacuate = ဤနေရာမှ ယခုချက်ချင်း ထွက်ခွာပါ။ တာဝန်ရှိသူများ၏ ညွှန်ကြားချက်ကို လိုက်နာပါ။
response-prepare = ယခု ပြင်ဆင်ပါ။ ရေ၊ ဆေးနှင့် စာရွက်စာတမ်းများ အသင့်ထားပါ။
response-avoid = ဤနေရာမှ ဝေးဝေးနေပါ။
response-monitor = ရေဒီယို နားထောင်ပါ။ စာအသစ်များကို စောင့်ကြည့်ပါ။

label-machine = စက်ဖြင့် ဘာသာပြန်သည်။ မူရင်း: { $link }
label-draft = ဤဘာသာပြန်ကို မစစ်ရသေးပါ။ မူရင်း: { $link }
label-fallback = ဤစာကို သင့်ဘာသာစကားဖြင့် မရှိပါ။
