# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = سیلاب
flood-warning = { $source }: سیلاب کی وارننگ۔ جگہ: { $place }۔
flood-update = { $source }: نئی معلومات۔ سیلاب کی وارننگ اب یہاں لاگو ہے: { $place }۔
flood-withdrawn = { $source }: سیلاب کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
flood-all-clear = { $source }: سیلاب کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
flood-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں سیلاب کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
flood-action = اونچی جگہ پر جائیں۔ سیلاب کے پانی میں نہ پیدل چلیں، نہ گاڑی چلائیں۔

flash-flood-name = اچانک سیلاب
flash-flood-warning = { $source }: اچانک آنے والے سیلاب کی وارننگ۔ جگہ: { $place }۔
flash-flood-update = { $source }: نئی معلومات۔ اچانک آنے والے سیلاب کی وارننگ اب یہاں لاگو ہے: { $place }۔
flash-flood-withdrawn = { $source }: اچانک آنے والے سیلاب کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
flash-flood-all-clear = { $source }: اچانک آنے والے سیلاب کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
flash-flood-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں اچانک آنے والے سیلاب کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
flash-flood-action = ابھی اونچی جگہ پر جائیں۔ بہتے پانی میں نہ پیدل چلیں، نہ گاڑی چلائیں۔

wildfire-name = جنگل کی آگ
wildfire-warning = { $source }: جنگل کی آگ کی وارننگ۔ جگہ: { $place }۔
wildfire-update = { $source }: نئی معلومات۔ جنگل کی آگ کی وارننگ اب یہاں لاگو ہے: { $place }۔
wildfire-withdrawn = { $source }: جنگل کی آگ کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
wildfire-all-clear = { $source }: جنگل کی آگ کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
wildfire-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں جنگل کی آگ کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
wildfire-action = تیار رہیں: کہا جائے تو فوراً نکل جائیں۔ کھڑکیاں اور دروازے بند کریں۔ دھوئیں اور آگ سے دور رہیں۔

earthquake-name = زلزلہ
earthquake-warning = { $source }: زلزلے کی وارننگ۔ جگہ: { $place }۔
earthquake-update = { $source }: نئی معلومات۔ زلزلے کی وارننگ اب یہاں لاگو ہے: { $place }۔
earthquake-withdrawn = { $source }: زلزلے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
earthquake-all-clear = { $source }: زلزلے کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
earthquake-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں زلزلے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
earthquake-action = مضبوط میز کے نیچے جائیں اور اسے پکڑے رکھیں۔ جھٹکے رکنے کے بعد باہر نکلیں اور عمارتوں سے دور جائیں۔

tsunami-name = سونامی
tsunami-warning = { $source }: سونامی کی وارننگ۔ جگہ: { $place }۔
tsunami-update = { $source }: نئی معلومات۔ سونامی کی وارننگ اب یہاں لاگو ہے: { $place }۔
tsunami-withdrawn = { $source }: سونامی کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
tsunami-all-clear = { $source }: سونامی کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
tsunami-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں سونامی کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
tsunami-action = ابھی سمندر سے دور یا اونچی جگہ پر جائیں۔ جب تک یہ نہ بتایا جائے کہ اب محفوظ ہے، سمندر سے دور رہیں۔

storm-name = آندھی اور طوفان
storm-warning = { $source }: آندھی اور طوفان کی وارننگ۔ جگہ: { $place }۔
storm-update = { $source }: نئی معلومات۔ آندھی اور طوفان کی وارننگ اب یہاں لاگو ہے: { $place }۔
storm-withdrawn = { $source }: آندھی اور طوفان کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
storm-all-clear = { $source }: آندھی اور طوفان کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
storm-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں آندھی اور طوفان کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
storm-action = عمارت کے اندر رہیں۔ کھڑکیوں سے دور رہیں۔ درختوں اور بجلی کے تاروں کے قریب نہ جائیں۔

extreme-heat-name = شدید گرمی
extreme-heat-warning = { $source }: شدید گرمی کی وارننگ۔ جگہ: { $place }۔
extreme-heat-update = { $source }: نئی معلومات۔ شدید گرمی کی وارننگ اب یہاں لاگو ہے: { $place }۔
extreme-heat-withdrawn = { $source }: شدید گرمی کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
extreme-heat-all-clear = { $source }: شدید گرمی کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
extreme-heat-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں شدید گرمی کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
extreme-heat-action = بار بار پانی پئیں۔ ٹھنڈی جگہ میں رہیں۔ بچوں اور بوڑھوں کا خیال رکھیں۔

chemical-release-name = ہوا میں خطرناک کیمیکل
chemical-release-warning = { $source }: ہوا میں خطرناک کیمیکلز کی وارننگ۔ جگہ: { $place }۔
chemical-release-update = { $source }: نئی معلومات۔ ہوا میں خطرناک کیمیکلز کی وارننگ اب یہاں لاگو ہے: { $place }۔
chemical-release-withdrawn = { $source }: ہوا میں خطرناک کیمیکلز کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
chemical-release-all-clear = { $source }: ہوا میں کیمیکلز کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
chemical-release-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں ہوا میں خطرناک کیمیکلز کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
chemical-release-action = ابھی عمارت کے اندر جائیں۔ کھڑکیاں اور دروازے بند کریں۔ پنکھے، کولر اور اے سی بند کریں۔

general-name = خطرہ
general-warning = { $source }: وارننگ۔ خطرہ: { $event }۔ جگہ: { $place }۔
general-update = { $source }: نئی معلومات۔ وارننگ ({ $event }) اب یہاں لاگو ہے: { $place }۔
general-withdrawn = { $source }: وارننگ ({ $event }) واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
general-all-clear = { $source }: خطرہ ({ $event }) ختم ہو گیا ہے۔ جگہ: { $place }۔
general-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں وارننگ ({ $event }) اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
general-action = ہوشیار رہیں اور حکام کی ہدایات پر عمل کریں۔
