# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = شکستن سد
dam-failure-warning = { $source }: هشدار شکستن سد. محل: { $place }.
dam-failure-update = { $source }: اطلاعات تازه. هشدار شکستن سد اکنون برای این جاها برقرار است: { $place }.
dam-failure-withdrawn = { $source }: هشدار شکستن سد پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
dam-failure-all-clear = { $source }: خطر شکستن سد تمام شده است. محل: { $place }.
dam-failure-area-left = { $source }: هشدار شکستن سد دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
dam-failure-action = همین حالا به یک جای بلند بروید. منتظر رسیدن آب نمانید. از رودخانه دور بمانید.

cyclone-name = طوفان بسیار شدید (سیکلون)
cyclone-warning = { $source }: هشدار طوفان بسیار شدید (سیکلون). محل: { $place }.
cyclone-update = { $source }: اطلاعات تازه. هشدار طوفان بسیار شدید (سیکلون) اکنون برای این جاها برقرار است: { $place }.
cyclone-withdrawn = { $source }: هشدار طوفان بسیار شدید (سیکلون) پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
cyclone-all-clear = { $source }: خطر طوفان بسیار شدید (سیکلون) تمام شده است. محل: { $place }.
cyclone-area-left = { $source }: هشدار طوفان بسیار شدید (سیکلون) دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
cyclone-action = همین حالا به یک ساختمان محکم یا یک پناهگاه بروید. از پنجره‌ها دور بمانید. وقتی چشم طوفان می‌گذرد، حتی اگر باد آرام شد، داخل بمانید.

tornado-name = گردباد
tornado-warning = { $source }: هشدار گردباد. محل: { $place }.
tornado-update = { $source }: اطلاعات تازه. هشدار گردباد اکنون برای این جاها برقرار است: { $place }.
tornado-withdrawn = { $source }: هشدار گردباد پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
tornado-all-clear = { $source }: خطر گردباد تمام شده است. محل: { $place }.
tornado-area-left = { $source }: هشدار گردباد دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
tornado-action = همین حالا به پایین‌ترین طبقه بروید، به یک اتاق کوچک بدون پنجره. از سر خود محافظت کنید.

thunderstorm-name = رعد و برق شدید
thunderstorm-warning = { $source }: هشدار رعد و برق شدید. محل: { $place }.
thunderstorm-update = { $source }: اطلاعات تازه. هشدار رعد و برق شدید اکنون برای این جاها برقرار است: { $place }.
thunderstorm-withdrawn = { $source }: هشدار رعد و برق شدید پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
thunderstorm-all-clear = { $source }: خطر رعد و برق شدید تمام شده است. محل: { $place }.
thunderstorm-area-left = { $source }: هشدار رعد و برق شدید دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
thunderstorm-action = همین حالا داخل ساختمان بروید. از پنجره‌ها، درخت‌ها و آب دور بمانید.

storm-surge-name = بالا آمدن آب دریا بر اثر طوفان
storm-surge-warning = { $source }: هشدار بالا آمدن آب دریا بر اثر طوفان. محل: { $place }.
storm-surge-update = { $source }: اطلاعات تازه. هشدار بالا آمدن آب دریا بر اثر طوفان اکنون برای این جاها برقرار است: { $place }.
storm-surge-withdrawn = { $source }: هشدار بالا آمدن آب دریا بر اثر طوفان پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
storm-surge-all-clear = { $source }: خطر بالا آمدن آب دریا بر اثر طوفان تمام شده است. محل: { $place }.
storm-surge-area-left = { $source }: هشدار بالا آمدن آب دریا بر اثر طوفان دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
storm-surge-action = همین حالا از ساحل بیرون بروید. به یک جای بلند بروید. برای تماشای دریا نروید.

snow-ice-name = برف سنگین و یخبندان
snow-ice-warning = { $source }: هشدار برف سنگین و یخبندان. محل: { $place }.
snow-ice-update = { $source }: اطلاعات تازه. هشدار برف سنگین و یخبندان اکنون برای این جاها برقرار است: { $place }.
snow-ice-withdrawn = { $source }: هشدار برف سنگین و یخبندان پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
snow-ice-all-clear = { $source }: خطر برف سنگین و یخبندان تمام شده است. محل: { $place }.
snow-ice-area-left = { $source }: هشدار برف سنگین و یخبندان دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
snow-ice-action = سفر نکنید. داخل ساختمان بمانید و خود را گرم نگه دارید.

avalanche-name = ریزش بهمن
avalanche-warning = { $source }: هشدار ریزش بهمن. محل: { $place }.
avalanche-update = { $source }: اطلاعات تازه. هشدار ریزش بهمن اکنون برای این جاها برقرار است: { $place }.
avalanche-withdrawn = { $source }: هشدار ریزش بهمن پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
avalanche-all-clear = { $source }: خطر ریزش بهمن تمام شده است. محل: { $place }.
avalanche-area-left = { $source }: هشدار ریزش بهمن دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
avalanche-action = از سراشیبی‌های تند برفی دور بمانید. از جاهایی که پایین آن‌ها هستند بیرون بروید.

extreme-cold-name = سرمای شدید
extreme-cold-warning = { $source }: هشدار سرمای شدید. محل: { $place }.
extreme-cold-update = { $source }: اطلاعات تازه. هشدار سرمای شدید اکنون برای این جاها برقرار است: { $place }.
extreme-cold-withdrawn = { $source }: هشدار سرمای شدید پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
extreme-cold-all-clear = { $source }: خطر سرمای شدید تمام شده است. محل: { $place }.
extreme-cold-area-left = { $source }: هشدار سرمای شدید دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
extreme-cold-action = داخل ساختمان بمانید و خود را گرم نگه دارید. چند لایه لباس بپوشید. مراقب کودکان و سالمندان باشید.

air-quality-name = دود و هوای آلوده
air-quality-warning = { $source }: هشدار دود و هوای آلوده. محل: { $place }.
air-quality-update = { $source }: اطلاعات تازه. هشدار دود و هوای آلوده اکنون برای این جاها برقرار است: { $place }.
air-quality-withdrawn = { $source }: هشدار دود و هوای آلوده پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
air-quality-all-clear = { $source }: خطر دود و هوای آلوده تمام شده است. محل: { $place }.
air-quality-area-left = { $source }: هشدار دود و هوای آلوده دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
air-quality-action = داخل ساختمان بمانید. پنجره‌ها و درها را ببندید. بیرون کار سنگین نکنید.

volcano-name = فوران آتشفشان
volcano-warning = { $source }: هشدار فوران آتشفشان. محل: { $place }.
volcano-update = { $source }: اطلاعات تازه. هشدار فوران آتشفشان اکنون برای این جاها برقرار است: { $place }.
volcano-withdrawn = { $source }: هشدار فوران آتشفشان پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
volcano-all-clear = { $source }: خطر فوران آتشفشان تمام شده است. محل: { $place }.
volcano-area-left = { $source }: هشدار فوران آتشفشان دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
volcano-action = از آتشفشان و دره‌های رودخانه‌ها دور بمانید. بینی و دهان خود را بپوشانید. چشم‌های خود را از خاکستر حفظ کنید.

landslide-name = رانش زمین
landslide-warning = { $source }: هشدار رانش زمین. محل: { $place }.
landslide-update = { $source }: اطلاعات تازه. هشدار رانش زمین اکنون برای این جاها برقرار است: { $place }.
landslide-withdrawn = { $source }: هشدار رانش زمین پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
landslide-all-clear = { $source }: خطر رانش زمین تمام شده است. محل: { $place }.
landslide-area-left = { $source }: هشدار رانش زمین دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
landslide-action = همین حالا از سراشیبی‌های تند و دره‌ها بیرون بروید. به زمین محکمی بروید که از سراشیبی دور است.

radiological-name = خطر رادیواکتیو
radiological-warning = { $source }: هشدار خطر رادیواکتیو. محل: { $place }.
radiological-update = { $source }: اطلاعات تازه. هشدار خطر رادیواکتیو اکنون برای این جاها برقرار است: { $place }.
radiological-withdrawn = { $source }: هشدار خطر رادیواکتیو پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
radiological-all-clear = { $source }: خطر رادیواکتیو تمام شده است. محل: { $place }.
radiological-area-left = { $source }: هشدار خطر رادیواکتیو دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
radiological-action = همین حالا داخل ساختمان بروید و همان‌جا بمانید. پنجره‌ها و درها را ببندید. پنکه، کولر و تهویه را خاموش کنید.

drinking-water-name = آب آشامیدنی ناسالم
drinking-water-warning = { $source }: هشدار. آب لوله‌کشی برای نوشیدن سالم نیست. محل: { $place }.
drinking-water-update = { $source }: اطلاعات تازه. هشدار آب آشامیدنی ناسالم اکنون برای این جاها برقرار است: { $place }.
drinking-water-withdrawn = { $source }: هشدار آب آشامیدنی ناسالم پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
drinking-water-all-clear = { $source }: آب لوله‌کشی دوباره برای نوشیدن سالم است. محل: { $place }.
drinking-water-area-left = { $source }: هشدار آب آشامیدنی ناسالم دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
drinking-water-action = آب لوله‌کشی ننوشید. آب بطری بنوشید، یا آب را پیش از نوشیدن بجوشانید.

epidemic-name = بیماری خطرناک
epidemic-warning = { $source }: هشدار بیماری خطرناک. محل: { $place }.
epidemic-update = { $source }: اطلاعات تازه. هشدار بیماری خطرناک اکنون برای این جاها برقرار است: { $place }.
epidemic-withdrawn = { $source }: هشدار بیماری خطرناک پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
epidemic-all-clear = { $source }: خطر بیماری تمام شده است. محل: { $place }.
epidemic-area-left = { $source }: هشدار بیماری خطرناک دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
epidemic-action = دست‌های خود را مرتب بشویید. از افراد بیمار دور بمانید. اگر احساس بیماری می‌کنید، به پزشک زنگ بزنید.

power-failure-name = قطع برق
power-failure-warning = { $source }: هشدار قطع برق. محل: { $place }.
power-failure-update = { $source }: اطلاعات تازه. هشدار قطع برق اکنون برای این جاها برقرار است: { $place }.
power-failure-withdrawn = { $source }: هشدار قطع برق پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
power-failure-all-clear = { $source }: قطع برق تمام شده است. محل: { $place }.
power-failure-area-left = { $source }: هشدار قطع برق دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
power-failure-action = در مصرف شارژ تلفن خود صرفه‌جویی کنید. از چراغ قوه استفاده کنید، نه از شمع. در یخچال را بسته نگه دارید.

public-danger-name = خطر نزدیک شما
public-danger-warning = { $source }: هشدار خطر برای مردم. محل: { $place }.
public-danger-update = { $source }: اطلاعات تازه. هشدار خطر برای مردم اکنون برای این جاها برقرار است: { $place }.
public-danger-withdrawn = { $source }: هشدار خطر برای مردم پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
public-danger-all-clear = { $source }: خطر برای مردم تمام شده است. محل: { $place }.
public-danger-area-left = { $source }: هشدار خطر برای مردم دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
public-danger-action = داخل ساختمان بمانید و درها را قفل کنید. از محل خطر دور بمانید. هر چه پلیس می‌گوید انجام دهید.
