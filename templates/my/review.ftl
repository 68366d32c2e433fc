# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = ကျေးဇူးပြု၍ သတိပေးချက်၏ ဘာသာပြန်ကို စစ်ပေးပါ။ အချိန် { $minutes } မိနစ် ရှိသည်: { $link }
review-remind = ဘာသာပြန်ကို သင်စစ်ပေးရန် လိုနေဆဲဖြစ်သည်။ { $minutes } မိနစ် ကျန်သည်: { $link }
review-closed = ကျေးဇူးတင်ပါသည်။ အခြားသူတစ်ဦးက ဘာသာပြန်ကို စစ်ပြီးပါပြီ။
review-title = ဘာသာပြန်ကို စစ်ပါ
review-source = မူရင်း
review-draft = ဘာသာပြန်
review-left = { $minutes } မိနစ် ကျန်သည်
review-checks = စစ်ဆေးမှုများက တွေ့ရှိချက်
review-checks-none = စစ်ဆေးမှုများက ဘာမျှ မတွေ့ပါ။
review-approve = မှန်သည်။ ပို့ပါ။
review-edit = ကျွန်ုပ် ပြင်ပြီးပြီ။ ကျွန်ုပ်၏ စာကို ပို့ပါ။
review-reject = မှားသည်။ မပို့ပါနှင့်။
review-why = ဘာမှားသလဲ။
review-thanks = ကျေးဇူးတင်ပါသည်။ သင့်အဖြေကို သိမ်းထားပါပြီ။
review-over = အချိန်ကုန်ပြီ။ ဤစာကို စစ်ရန် မလိုတော့ပါ။
review-changed = တစ်ယောက်က ဖြေပြီးဖြစ်သည်။
