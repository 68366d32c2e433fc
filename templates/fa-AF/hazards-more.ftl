# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = شکستن بند آب
dam-failure-warning = { $source }: هشدار شکستن بند آب. محل: { $place }.
dam-failure-update = { $source }: معلومات نو. هشدار شکستن بند آب حالا برای این جاها اعتبار دارد: { $place }.
dam-failure-withdrawn = { $source }: هشدار شکستن بند آب پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
dam-failure-all-clear = { $source }: خطر شکستن بند آب تمام شده است. محل: { $place }.
dam-failure-area-left = { $source }: هشدار شکستن بند آب دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
dam-failure-action = همین حالا به یک جای بلند بروید. منتظر رسیدن آب نمانید. از دریا دور باشید.

cyclone-name = توفان استوایی
cyclone-warning = { $source }: هشدار توفان استوایی. محل: { $place }.
cyclone-update = { $source }: معلومات نو. هشدار توفان استوایی حالا برای این جاها اعتبار دارد: { $place }.
cyclone-withdrawn = { $source }: هشدار توفان استوایی پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
cyclone-all-clear = { $source }: خطر توفان استوایی تمام شده است. محل: { $place }.
cyclone-area-left = { $source }: هشدار توفان استوایی دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
cyclone-action = همین حالا به یک تعمیر محکم یا پناهگاه بروید. از کلکین‌ها دور باشید. اگر باد برای مدتی آرام شد، بیرون نشوید.

tornado-name = گردباد
tornado-warning = { $source }: هشدار گردباد. محل: { $place }.
tornado-update = { $source }: معلومات نو. هشدار گردباد حالا برای این جاها اعتبار دارد: { $place }.
tornado-withdrawn = { $source }: هشدار گردباد پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
tornado-all-clear = { $source }: خطر گردباد تمام شده است. محل: { $place }.
tornado-area-left = { $source }: هشدار گردباد دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
tornado-action = همین حالا به پایین‌ترین منزل، به یک اتاق کوچک بدون کلکین بروید. سر خود را محافظت کنید.

thunderstorm-name = توفان شدید با رعد و برق
thunderstorm-warning = { $source }: هشدار توفان شدید با رعد و برق. محل: { $place }.
thunderstorm-update = { $source }: معلومات نو. هشدار توفان شدید با رعد و برق حالا برای این جاها اعتبار دارد: { $place }.
thunderstorm-withdrawn = { $source }: هشدار توفان شدید با رعد و برق پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
thunderstorm-all-clear = { $source }: خطر توفان شدید با رعد و برق تمام شده است. محل: { $place }.
thunderstorm-area-left = { $source }: هشدار توفان شدید با رعد و برق دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
thunderstorm-action = همین حالا داخل خانه بروید. از کلکین‌ها، درخت‌ها و آب دور باشید.

storm-surge-name = بالا آمدن آب بحر در توفان
storm-surge-warning = { $source }: هشدار بالا آمدن آب بحر در توفان. محل: { $place }.
storm-surge-update = { $source }: معلومات نو. هشدار بالا آمدن آب بحر در توفان حالا برای این جاها اعتبار دارد: { $place }.
storm-surge-withdrawn = { $source }: هشدار بالا آمدن آب بحر در توفان پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
storm-surge-all-clear = { $source }: خطر بالا آمدن آب بحر در توفان تمام شده است. محل: { $place }.
storm-surge-area-left = { $source }: هشدار بالا آمدن آب بحر در توفان دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
storm-surge-action = همین حالا از ساحل دور شوید. به یک جای بلند بروید. برای دیدن بحر نروید.

snow-ice-name = برف سنگین و یخبندی
snow-ice-warning = { $source }: هشدار برف سنگین و یخبندی. محل: { $place }.
snow-ice-update = { $source }: معلومات نو. هشدار برف سنگین و یخبندی حالا برای این جاها اعتبار دارد: { $place }.
snow-ice-withdrawn = { $source }: هشدار برف سنگین و یخبندی پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
snow-ice-all-clear = { $source }: خطر برف سنگین و یخبندی تمام شده است. محل: { $place }.
snow-ice-area-left = { $source }: هشدار برف سنگین و یخبندی دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
snow-ice-action = سفر نکنید. داخل خانه بمانید و خود را گرم نگه دارید.

avalanche-name = برف‌کوچ
avalanche-warning = { $source }: هشدار برف‌کوچ. محل: { $place }.
avalanche-update = { $source }: معلومات نو. هشدار برف‌کوچ حالا برای این جاها اعتبار دارد: { $place }.
avalanche-withdrawn = { $source }: هشدار برف‌کوچ پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
avalanche-all-clear = { $source }: خطر برف‌کوچ تمام شده است. محل: { $place }.
avalanche-area-left = { $source }: هشدار برف‌کوچ دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
avalanche-action = از سراشیبی‌های تند برف‌دار دور باشید. از جاهای پایین آن‌ها بیرون شوید.

extreme-cold-name = سردی شدید
extreme-cold-warning = { $source }: هشدار سردی شدید. محل: { $place }.
extreme-cold-update = { $source }: معلومات نو. هشدار سردی شدید حالا برای این جاها اعتبار دارد: { $place }.
extreme-cold-withdrawn = { $source }: هشدار سردی شدید پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
extreme-cold-all-clear = { $source }: خطر سردی شدید تمام شده است. محل: { $place }.
extreme-cold-area-left = { $source }: هشدار سردی شدید دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
extreme-cold-action = داخل خانه بمانید و خود را گرم نگه دارید. چند لایه لباس بپوشید. متوجه اطفال و مردم پیر باشید.

air-quality-name = دود و هوای آلوده
air-quality-warning = { $source }: هشدار دود و هوای آلوده. محل: { $place }.
air-quality-update = { $source }: معلومات نو. هشدار دود و هوای آلوده حالا برای این جاها اعتبار دارد: { $place }.
air-quality-withdrawn = { $source }: هشدار دود و هوای آلوده پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
air-quality-all-clear = { $source }: دود و هوای آلوده تمام شده است. محل: { $place }.
air-quality-area-left = { $source }: هشدار دود و هوای آلوده دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
air-quality-action = داخل خانه بمانید. کلکین‌ها و دروازه‌ها را بسته کنید. در بیرون کار سنگین نکنید.

volcano-name = فوران آتشفشان
volcano-warning = { $source }: هشدار فوران آتشفشان. محل: { $place }.
volcano-update = { $source }: معلومات نو. هشدار فوران آتشفشان حالا برای این جاها اعتبار دارد: { $place }.
volcano-withdrawn = { $source }: هشدار فوران آتشفشان پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
volcano-all-clear = { $source }: خطر فوران آتشفشان تمام شده است. محل: { $place }.
volcano-area-left = { $source }: هشدار فوران آتشفشان دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
volcano-action = از آتشفشان و از دره‌های دریا دور باشید. بینی و دهان خود را بپوشانید. چشم‌های خود را از خاکستر نگه دارید.

landslide-name = لغزش زمین
landslide-warning = { $source }: هشدار لغزش زمین. محل: { $place }.
landslide-update = { $source }: معلومات نو. هشدار لغزش زمین حالا برای این جاها اعتبار دارد: { $place }.
landslide-withdrawn = { $source }: هشدار لغزش زمین پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
landslide-all-clear = { $source }: خطر لغزش زمین تمام شده است. محل: { $place }.
landslide-area-left = { $source }: هشدار لغزش زمین دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
landslide-action = همین حالا از سراشیبی‌های تند و دره‌ها بیرون شوید. به زمین محکم که از سراشیبی دور باشد بروید.

radiological-name = خطر رادیواکتیف
radiological-warning = { $source }: هشدار مواد رادیواکتیف. محل: { $place }.
radiological-update = { $source }: معلومات نو. هشدار مواد رادیواکتیف حالا برای این جاها اعتبار دارد: { $place }.
radiological-withdrawn = { $source }: هشدار مواد رادیواکتیف پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
radiological-all-clear = { $source }: خطر مواد رادیواکتیف تمام شده است. محل: { $place }.
radiological-area-left = { $source }: هشدار مواد رادیواکتیف دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
radiological-action = همین حالا داخل خانه بروید و همان‌جا بمانید. کلکین‌ها و دروازه‌ها را بسته کنید. پکه و ایرکندیشن را خاموش کنید.

drinking-water-name = آب نوشیدنی غیرصحی
drinking-water-warning = { $source }: هشدار. آب نل برای نوشیدن پاک نیست. محل: { $place }.
drinking-water-update = { $source }: معلومات نو. هشدار آب نوشیدنی غیرصحی حالا برای این جاها اعتبار دارد: { $place }.
drinking-water-withdrawn = { $source }: هشدار آب نوشیدنی غیرصحی پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
drinking-water-all-clear = { $source }: آب نل دوباره برای نوشیدن پاک است. محل: { $place }.
drinking-water-area-left = { $source }: هشدار آب نوشیدنی غیرصحی دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
drinking-water-action = آب نل را ننوشید. آب بوتل بنوشید، یا اول آب را جوش بدهید.

epidemic-name = مریضی خطرناک
epidemic-warning = { $source }: هشدار مریضی خطرناک. محل: { $place }.
epidemic-update = { $source }: معلومات نو. هشدار مریضی خطرناک حالا برای این جاها اعتبار دارد: { $place }.
epidemic-withdrawn = { $source }: هشدار مریضی خطرناک پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
epidemic-all-clear = { $source }: خطر این مریضی تمام شده است. محل: { $place }.
epidemic-area-left = { $source }: هشدار مریضی خطرناک دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
epidemic-action = دست‌های خود را زود زود بشویید. از مریضان دور باشید. اگر احساس مریضی می‌کنید، به داکتر زنگ بزنید.

power-failure-name = قطع برق
power-failure-warning = { $source }: هشدار قطع برق. محل: { $place }.
power-failure-update = { $source }: معلومات نو. هشدار قطع برق حالا برای این جاها اعتبار دارد: { $place }.
power-failure-withdrawn = { $source }: هشدار قطع برق پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
power-failure-all-clear = { $source }: برق دوباره آمده است. محل: { $place }.
power-failure-area-left = { $source }: هشدار قطع برق دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
power-failure-action = چارج تیلفون خود را بیجا مصرف نکنید. چراغ دستی استفاده کنید، نه شمع. دروازۀ یخچال را بسته نگه دارید.

public-danger-name = خطر در نزدیکی شما
public-danger-warning = { $source }: هشدار. برای مردم خطر است. محل: { $place }.
public-danger-update = { $source }: معلومات نو. هشدار خطر برای مردم حالا برای این جاها اعتبار دارد: { $place }.
public-danger-withdrawn = { $source }: هشدار خطر برای مردم پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
public-danger-all-clear = { $source }: خطر برای مردم تمام شده است. محل: { $place }.
public-danger-area-left = { $source }: هشدار خطر برای مردم دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
public-danger-action = داخل خانه بمانید و دروازه‌ها را قفل کنید. از جای خطر دور باشید. هر چه پولیس می‌گوید، همان کار را بکنید.
