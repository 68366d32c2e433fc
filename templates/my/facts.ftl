# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = ထိုနေရာရှိ ဆိုင်းဘုတ်တွင် ရေးထားသည်: { $text }။
fact-landmark = ဤနေရာအနီးတွင် ရှိသည်: { $text }။
fact-go = ဤနေရာသို့ သွားပါ: { $text }။
fact-transport = ထိုနေရာသို့ သွားပုံ: { $text }။
fact-hotline = ဖုန်းဖြင့် အကူအညီ: { $phone }။
fact-hotline-hours = ဖုန်းဖြင့် အကူအညီ: { $phone }၊ အချိန်: { $text }။
fact-languages = ထိုနေရာတွင် ပြောသော ဘာသာစကား: { $text }။
fact-no-papers = ထိုနေရာတွင် မည်သူကမျှ သင့်စာရွက်စာတမ်းများကို မတောင်းပါ။
fact-papers = သင့်စာရွက်စာတမ်းများကို ယူသွားပါ။
fact-free = အခမဲ့ ဖြစ်သည်။
fact-items = ယူသွားရန်: { $text }။
fact-animals = တိရစ္ဆာန်များကို ခေါ်လာနိုင်သည်။
fact-confirmed = အတည်ပြုသည့်ရက်: { $date }။
