# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = سیلاب
flood-warning = { $source }: هشدار سیلاب. محل: { $place }.
flood-update = { $source }: معلومات نو. هشدار سیلاب حالا برای این جاها اعتبار دارد: { $place }.
flood-withdrawn = { $source }: هشدار سیلاب پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
flood-all-clear = { $source }: خطر سیلاب تمام شده است. محل: { $place }.
flood-area-left = { $source }: هشدار سیلاب دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
flood-action = به یک جای بلندتر بروید. در آب سیلاب پیاده نروید و موتر نرانید.

flash-flood-name = سیلاب ناگهانی
flash-flood-warning = { $source }: هشدار سیلاب ناگهانی. محل: { $place }.
flash-flood-update = { $source }: معلومات نو. هشدار سیلاب ناگهانی حالا برای این جاها اعتبار دارد: { $place }.
flash-flood-withdrawn = { $source }: هشدار سیلاب ناگهانی پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
flash-flood-all-clear = { $source }: خطر سیلاب ناگهانی تمام شده است. محل: { $place }.
flash-flood-area-left = { $source }: هشدار سیلاب ناگهانی دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
flash-flood-action = همین حالا به یک جای بلندتر بروید. در آب روان پیاده نروید و موتر نرانید.

wildfire-name = آتش‌سوزی جنگل
wildfire-warning = { $source }: هشدار آتش‌سوزی جنگل. محل: { $place }.
wildfire-update = { $source }: معلومات نو. هشدار آتش‌سوزی جنگل حالا برای این جاها اعتبار دارد: { $place }.
wildfire-withdrawn = { $source }: هشدار آتش‌سوزی جنگل پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
wildfire-all-clear = { $source }: خطر آتش‌سوزی جنگل تمام شده است. محل: { $place }.
wildfire-area-left = { $source }: هشدار آتش‌سوزی جنگل دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
wildfire-action = آماده باشید: اگر به شما گفتند، فوراً از آنجا بروید. کلکین‌ها و دروازه‌ها را بسته کنید. از دود و آتش دور باشید.

earthquake-name = زلزله
earthquake-warning = { $source }: هشدار زلزله. محل: { $place }.
earthquake-update = { $source }: معلومات نو. هشدار زلزله حالا برای این جاها اعتبار دارد: { $place }.
earthquake-withdrawn = { $source }: هشدار زلزله پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
earthquake-all-clear = { $source }: خطر زلزله تمام شده است. محل: { $place }.
earthquake-area-left = { $source }: هشدار زلزله دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
earthquake-action = زیر یک میز محکم بروید و آن را محکم بگیرید. وقتی لرزش تمام شد، بیرون بروید و از تعمیرها دور شوید.

tsunami-name = سونامی
tsunami-warning = { $source }: هشدار سونامی. محل: { $place }.
tsunami-update = { $source }: معلومات نو. هشدار سونامی حالا برای این جاها اعتبار دارد: { $place }.
tsunami-withdrawn = { $source }: هشدار سونامی پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
tsunami-all-clear = { $source }: خطر سونامی تمام شده است. محل: { $place }.
tsunami-area-left = { $source }: هشدار سونامی دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
tsunami-action = همین حالا از ساحل دور شوید و به طرف خشکه یا به یک جای بلند بروید. تا وقتی به شما نگفته‌اند که امن است، به بحر نزدیک نشوید.

storm-name = توفان
storm-warning = { $source }: هشدار توفان. محل: { $place }.
storm-update = { $source }: معلومات نو. هشدار توفان حالا برای این جاها اعتبار دارد: { $place }.
storm-withdrawn = { $source }: هشدار توفان پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
storm-all-clear = { $source }: خطر توفان تمام شده است. محل: { $place }.
storm-area-left = { $source }: هشدار توفان دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
storm-action = داخل خانه و دور از کلکین‌ها بمانید. به درخت‌ها و لین‌های برق نزدیک نشوید.

extreme-heat-name = گرمی شدید
extreme-heat-warning = { $source }: هشدار گرمی شدید. محل: { $place }.
extreme-heat-update = { $source }: معلومات نو. هشدار گرمی شدید حالا برای این جاها اعتبار دارد: { $place }.
extreme-heat-withdrawn = { $source }: هشدار گرمی شدید پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
extreme-heat-all-clear = { $source }: خطر گرمی شدید تمام شده است. محل: { $place }.
extreme-heat-area-left = { $source }: هشدار گرمی شدید دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
extreme-heat-action = زود زود آب بنوشید. در جای سرد بمانید. متوجه اطفال و مردم پیر باشید.

chemical-release-name = مواد کیمیاوی خطرناک در هوا
chemical-release-warning = { $source }: هشدار مواد کیمیاوی خطرناک در هوا. محل: { $place }.
chemical-release-update = { $source }: معلومات نو. هشدار مواد کیمیاوی خطرناک در هوا حالا برای این جاها اعتبار دارد: { $place }.
chemical-release-withdrawn = { $source }: هشدار مواد کیمیاوی خطرناک در هوا پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
chemical-release-all-clear = { $source }: خطر مواد کیمیاوی خطرناک در هوا تمام شده است. محل: { $place }.
chemical-release-area-left = { $source }: هشدار مواد کیمیاوی خطرناک در هوا دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
chemical-release-action = همین حالا داخل خانه بروید. کلکین‌ها و دروازه‌ها را بسته کنید. پکه و ایرکندیشن را خاموش کنید.

general-name = خطر
general-warning = { $source }: هشدار. محل: { $place }. خطر: { $event }.
general-update = { $source }: معلومات نو. هشدار ({ $event }) حالا برای این جاها اعتبار دارد: { $place }.
general-withdrawn = { $source }: هشدار ({ $event }) پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
general-all-clear = { $source }: خطر ({ $event }) تمام شده است. محل: { $place }.
general-area-left = { $source }: هشدار ({ $event }) دیگر برای محل سکونت شما نیست. هنوز برای این جاها اعتبار دارد: { $place }.
general-action = هوشیار باشید و هدایات مقامات را عملی کنید.
