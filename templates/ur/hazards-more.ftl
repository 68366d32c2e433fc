# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = ڈیم ٹوٹنا
dam-failure-warning = { $source }: ڈیم ٹوٹنے کی وارننگ۔ جگہ: { $place }۔
dam-failure-update = { $source }: نئی معلومات۔ ڈیم ٹوٹنے کی وارننگ اب یہاں لاگو ہے: { $place }۔
dam-failure-withdrawn = { $source }: ڈیم ٹوٹنے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
dam-failure-all-clear = { $source }: ڈیم ٹوٹنے کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
dam-failure-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں ڈیم ٹوٹنے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
dam-failure-action = ابھی اونچی جگہ پر جائیں۔ پانی آنے کا انتظار نہ کریں۔ دریا سے دور رہیں۔

cyclone-name = سمندری طوفان
cyclone-warning = { $source }: سمندری طوفان کی وارننگ۔ جگہ: { $place }۔
cyclone-update = { $source }: نئی معلومات۔ سمندری طوفان کی وارننگ اب یہاں لاگو ہے: { $place }۔
cyclone-withdrawn = { $source }: سمندری طوفان کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
cyclone-all-clear = { $source }: سمندری طوفان کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
cyclone-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں سمندری طوفان کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
cyclone-action = ابھی کسی مضبوط عمارت یا پناہ گاہ میں جائیں۔ کھڑکیوں سے دور رہیں۔ بیچ میں ہوا رک جائے، تو بھی اندر ہی رہیں۔

tornado-name = ہوا کا طاقتور بگولا
tornado-warning = { $source }: ہوا کے طاقتور بگولے کی وارننگ۔ جگہ: { $place }۔
tornado-update = { $source }: نئی معلومات۔ ہوا کے طاقتور بگولے کی وارننگ اب یہاں لاگو ہے: { $place }۔
tornado-withdrawn = { $source }: ہوا کے طاقتور بگولے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
tornado-all-clear = { $source }: ہوا کے طاقتور بگولے کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
tornado-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں ہوا کے طاقتور بگولے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
tornado-action = ابھی سب سے نچلی منزل پر، بغیر کھڑکی والے چھوٹے کمرے میں جائیں۔ اپنے سر کو بچائیں۔

thunderstorm-name = گرج چمک والا شدید طوفان
thunderstorm-warning = { $source }: گرج چمک والے شدید طوفان کی وارننگ۔ جگہ: { $place }۔
thunderstorm-update = { $source }: نئی معلومات۔ گرج چمک والے شدید طوفان کی وارننگ اب یہاں لاگو ہے: { $place }۔
thunderstorm-withdrawn = { $source }: گرج چمک والے شدید طوفان کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
thunderstorm-all-clear = { $source }: گرج چمک والے شدید طوفان کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
thunderstorm-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں گرج چمک والے شدید طوفان کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
thunderstorm-action = ابھی عمارت کے اندر جائیں۔ کھڑکیوں، درختوں اور پانی سے دور رہیں۔

storm-surge-name = طوفان سے سمندر کا پانی چڑھنا
storm-surge-warning = { $source }: طوفان سے سمندر کا پانی چڑھنے کی وارننگ۔ جگہ: { $place }۔
storm-surge-update = { $source }: نئی معلومات۔ طوفان سے سمندر کا پانی چڑھنے کی وارننگ اب یہاں لاگو ہے: { $place }۔
storm-surge-withdrawn = { $source }: طوفان سے سمندر کا پانی چڑھنے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
storm-surge-all-clear = { $source }: طوفان سے سمندر کا پانی چڑھنے کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
storm-surge-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں طوفان سے سمندر کا پانی چڑھنے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
storm-surge-action = ابھی ساحل سے ہٹ جائیں۔ اونچی جگہ پر جائیں۔ سمندر دیکھنے نہ جائیں۔

snow-ice-name = شدید برف باری اور جمی برف
snow-ice-warning = { $source }: شدید برف باری اور جمی برف کی وارننگ۔ جگہ: { $place }۔
snow-ice-update = { $source }: نئی معلومات۔ شدید برف باری اور جمی برف کی وارننگ اب یہاں لاگو ہے: { $place }۔
snow-ice-withdrawn = { $source }: شدید برف باری اور جمی برف کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
snow-ice-all-clear = { $source }: شدید برف باری اور جمی برف کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
snow-ice-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں شدید برف باری اور جمی برف کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
snow-ice-action = سفر نہ کریں۔ گھر کے اندر رہیں اور خود کو گرم رکھیں۔

avalanche-name = برفانی تودہ گرنا
avalanche-warning = { $source }: برفانی تودہ گرنے کی وارننگ۔ جگہ: { $place }۔
avalanche-update = { $source }: نئی معلومات۔ برفانی تودہ گرنے کی وارننگ اب یہاں لاگو ہے: { $place }۔
avalanche-withdrawn = { $source }: برفانی تودہ گرنے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
avalanche-all-clear = { $source }: برفانی تودہ گرنے کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
avalanche-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں برفانی تودہ گرنے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
avalanche-action = برف والی کھڑی ڈھلانوں سے دور رہیں۔ ان کے نیچے کی جگہوں سے ہٹ جائیں۔

extreme-cold-name = شدید سردی
extreme-cold-warning = { $source }: شدید سردی کی وارننگ۔ جگہ: { $place }۔
extreme-cold-update = { $source }: نئی معلومات۔ شدید سردی کی وارننگ اب یہاں لاگو ہے: { $place }۔
extreme-cold-withdrawn = { $source }: شدید سردی کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
extreme-cold-all-clear = { $source }: شدید سردی کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
extreme-cold-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں شدید سردی کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
extreme-cold-action = گھر کے اندر رہیں اور خود کو گرم رکھیں۔ کپڑوں کی کئی تہیں پہنیں۔ بچوں اور بوڑھوں کا خیال رکھیں۔

air-quality-name = دھواں اور خراب ہوا
air-quality-warning = { $source }: دھوئیں اور خراب ہوا کی وارننگ۔ جگہ: { $place }۔
air-quality-update = { $source }: نئی معلومات۔ دھوئیں اور خراب ہوا کی وارننگ اب یہاں لاگو ہے: { $place }۔
air-quality-withdrawn = { $source }: دھوئیں اور خراب ہوا کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
air-quality-all-clear = { $source }: دھوئیں اور خراب ہوا کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
air-quality-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں دھوئیں اور خراب ہوا کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
air-quality-action = گھر کے اندر رہیں۔ کھڑکیاں اور دروازے بند کریں۔ باہر محنت کا کام نہ کریں۔

volcano-name = آتش فشاں پھٹنا
volcano-warning = { $source }: آتش فشاں پھٹنے کی وارننگ۔ جگہ: { $place }۔
volcano-update = { $source }: نئی معلومات۔ آتش فشاں پھٹنے کی وارننگ اب یہاں لاگو ہے: { $place }۔
volcano-withdrawn = { $source }: آتش فشاں پھٹنے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
volcano-all-clear = { $source }: آتش فشاں پھٹنے کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
volcano-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں آتش فشاں پھٹنے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
volcano-action = آتش فشاں اور دریا کی وادیوں سے دور رہیں۔ ناک اور منہ ڈھانپیں۔ آنکھوں کو راکھ سے بچائیں۔

landslide-name = لینڈ سلائیڈنگ
landslide-warning = { $source }: لینڈ سلائیڈنگ کی وارننگ۔ جگہ: { $place }۔
landslide-update = { $source }: نئی معلومات۔ لینڈ سلائیڈنگ کی وارننگ اب یہاں لاگو ہے: { $place }۔
landslide-withdrawn = { $source }: لینڈ سلائیڈنگ کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
landslide-all-clear = { $source }: لینڈ سلائیڈنگ کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
landslide-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں لینڈ سلائیڈنگ کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
landslide-action = کھڑی ڈھلانوں اور وادیوں سے ابھی ہٹ جائیں۔ ڈھلان سے دور، ٹھوس زمین پر جائیں۔

radiological-name = تابکاری کا خطرہ
radiological-warning = { $source }: تابکاری کے خطرے کی وارننگ۔ جگہ: { $place }۔
radiological-update = { $source }: نئی معلومات۔ تابکاری کے خطرے کی وارننگ اب یہاں لاگو ہے: { $place }۔
radiological-withdrawn = { $source }: تابکاری کے خطرے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
radiological-all-clear = { $source }: تابکاری کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
radiological-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں تابکاری کے خطرے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
radiological-action = ابھی عمارت کے اندر جائیں اور اندر ہی رہیں۔ کھڑکیاں اور دروازے بند کریں۔ پنکھے، کولر اور اے سی بند کریں۔

drinking-water-name = پینے کا غیر محفوظ پانی
drinking-water-warning = { $source }: وارننگ۔ نلکے کا پانی پینا محفوظ نہیں ہے۔ جگہ: { $place }۔
drinking-water-update = { $source }: نئی معلومات۔ پینے کے غیر محفوظ پانی کی وارننگ اب یہاں لاگو ہے: { $place }۔
drinking-water-withdrawn = { $source }: پینے کے غیر محفوظ پانی کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
drinking-water-all-clear = { $source }: نلکے کا پانی اب پھر سے پینے کے لیے محفوظ ہے۔ جگہ: { $place }۔
drinking-water-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں پینے کے غیر محفوظ پانی کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
drinking-water-action = نلکے کا پانی نہ پئیں۔ بوتل کا پانی پئیں، یا پانی کو ابالنے کے بعد ہی پئیں۔

epidemic-name = خطرناک بیماری
epidemic-warning = { $source }: خطرناک بیماری کی وارننگ۔ جگہ: { $place }۔
epidemic-update = { $source }: نئی معلومات۔ خطرناک بیماری کی وارننگ اب یہاں لاگو ہے: { $place }۔
epidemic-withdrawn = { $source }: خطرناک بیماری کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
epidemic-all-clear = { $source }: بیماری کا خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
epidemic-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں خطرناک بیماری کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
epidemic-action = بار بار ہاتھ دھوئیں۔ بیمار لوگوں سے دور رہیں۔ طبیعت خراب لگے تو ڈاکٹر کو فون کریں۔

power-failure-name = بجلی بند ہونا
power-failure-warning = { $source }: بجلی بند ہونے کی وارننگ۔ جگہ: { $place }۔
power-failure-update = { $source }: نئی معلومات۔ بجلی بند ہونے کی وارننگ اب یہاں لاگو ہے: { $place }۔
power-failure-withdrawn = { $source }: بجلی بند ہونے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
power-failure-all-clear = { $source }: بجلی بند ہونے کا مسئلہ ختم ہو گیا ہے۔ جگہ: { $place }۔
power-failure-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں بجلی بند ہونے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
power-failure-action = فون کی بیٹری بچائیں۔ ٹارچ جلائیں، موم بتی نہیں۔ فریج کا دروازہ نہ کھولیں۔

public-danger-name = آپ کے قریب خطرہ
public-danger-warning = { $source }: وارننگ۔ لوگوں کے لیے خطرہ ہے۔ جگہ: { $place }۔
public-danger-update = { $source }: نئی معلومات۔ لوگوں کے لیے خطرے کی وارننگ اب یہاں لاگو ہے: { $place }۔
public-danger-withdrawn = { $source }: لوگوں کے لیے خطرے کی وارننگ واپس لے لی گئی ہے۔ جگہ: { $place }۔ اب بھی خطرہ ہو سکتا ہے۔
public-danger-all-clear = { $source }: لوگوں کے لیے خطرہ ختم ہو گیا ہے۔ جگہ: { $place }۔
public-danger-area-left = { $source }: آپ جہاں رہتے ہیں، وہاں لوگوں کے لیے خطرے کی وارننگ اب لاگو نہیں ہے۔ یہاں اب بھی لاگو ہے: { $place }۔
public-danger-action = گھر کے اندر رہیں اور دروازے اندر سے بند کریں۔ خطرے کی جگہ سے دور رہیں۔ پولیس کی ہدایات پر عمل کریں۔
