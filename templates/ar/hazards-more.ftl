# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = انهيار سد
dam-failure-warning = { $source }: تحذير من انهيار سد. المكان: { $place }.
dam-failure-update = { $source }: معلومات جديدة. التحذير من انهيار السد يسري الآن في: { $place }.
dam-failure-withdrawn = { $source }: تم سحب التحذير من انهيار السد. المكان: { $place }. هذا لا يعني أن المكان آمن.
dam-failure-all-clear = { $source }: انتهى خطر انهيار السد. المكان: { $place }.
dam-failure-area-left = { $source }: التحذير من انهيار السد لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
dam-failure-action = اذهبوا الآن إلى مكان مرتفع. لا تنتظروا وصول الماء. ابتعدوا عن النهر.

cyclone-name = إعصار
cyclone-warning = { $source }: تحذير من إعصار. المكان: { $place }.
cyclone-update = { $source }: معلومات جديدة. التحذير من الإعصار يسري الآن في: { $place }.
cyclone-withdrawn = { $source }: تم سحب التحذير من الإعصار. المكان: { $place }. هذا لا يعني أن المكان آمن.
cyclone-all-clear = { $source }: انتهى خطر الإعصار. المكان: { $place }.
cyclone-area-left = { $source }: التحذير من الإعصار لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
cyclone-action = اذهبوا الآن إلى مبنى قوي أو إلى ملجأ. ابتعدوا عن النوافذ. ابقوا في الداخل ولو هدأت الريح أثناء مرور عين الإعصار.

tornado-name = إعصار قمعي (تورنادو)
tornado-warning = { $source }: تحذير من إعصار قمعي (تورنادو). المكان: { $place }.
tornado-update = { $source }: معلومات جديدة. التحذير من الإعصار القمعي (تورنادو) يسري الآن في: { $place }.
tornado-withdrawn = { $source }: تم سحب التحذير من الإعصار القمعي (تورنادو). المكان: { $place }. هذا لا يعني أن المكان آمن.
tornado-all-clear = { $source }: انتهى خطر الإعصار القمعي (تورنادو). المكان: { $place }.
tornado-area-left = { $source }: التحذير من الإعصار القمعي (تورنادو) لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
tornado-action = اذهبوا الآن إلى أدنى طابق في المبنى، إلى غرفة صغيرة بلا نوافذ. احموا رؤوسكم.

thunderstorm-name = عاصفة رعدية شديدة
thunderstorm-warning = { $source }: تحذير من عاصفة رعدية شديدة. المكان: { $place }.
thunderstorm-update = { $source }: معلومات جديدة. التحذير من العاصفة الرعدية الشديدة يسري الآن في: { $place }.
thunderstorm-withdrawn = { $source }: تم سحب التحذير من العاصفة الرعدية الشديدة. المكان: { $place }. هذا لا يعني أن المكان آمن.
thunderstorm-all-clear = { $source }: انتهى خطر العاصفة الرعدية الشديدة. المكان: { $place }.
thunderstorm-area-left = { $source }: التحذير من العاصفة الرعدية الشديدة لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
thunderstorm-action = ادخلوا إلى مبنى الآن. ابتعدوا عن النوافذ والأشجار والماء.

storm-surge-name = ارتفاع مياه البحر بسبب عاصفة
storm-surge-warning = { $source }: تحذير من ارتفاع مياه البحر بسبب عاصفة. المكان: { $place }.
storm-surge-update = { $source }: معلومات جديدة. التحذير من ارتفاع مياه البحر بسبب العاصفة يسري الآن في: { $place }.
storm-surge-withdrawn = { $source }: تم سحب التحذير من ارتفاع مياه البحر بسبب العاصفة. المكان: { $place }. هذا لا يعني أن المكان آمن.
storm-surge-all-clear = { $source }: انتهى خطر ارتفاع مياه البحر بسبب العاصفة. المكان: { $place }.
storm-surge-area-left = { $source }: التحذير من ارتفاع مياه البحر بسبب العاصفة لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
storm-surge-action = غادروا الساحل الآن. اذهبوا إلى مكان مرتفع. لا تذهبوا لمشاهدة البحر.

snow-ice-name = ثلوج كثيفة وجليد
snow-ice-warning = { $source }: تحذير من ثلوج كثيفة وجليد. المكان: { $place }.
snow-ice-update = { $source }: معلومات جديدة. التحذير من الثلوج الكثيفة والجليد يسري الآن في: { $place }.
snow-ice-withdrawn = { $source }: تم سحب التحذير من الثلوج الكثيفة والجليد. المكان: { $place }. هذا لا يعني أن المكان آمن.
snow-ice-all-clear = { $source }: انتهى خطر الثلوج الكثيفة والجليد. المكان: { $place }.
snow-ice-area-left = { $source }: التحذير من الثلوج الكثيفة والجليد لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
snow-ice-action = لا تسافروا ولا تتنقلوا. ابقوا في الداخل وتدفؤوا.

avalanche-name = انهيار ثلجي
avalanche-warning = { $source }: تحذير من انهيار ثلجي. المكان: { $place }.
avalanche-update = { $source }: معلومات جديدة. التحذير من الانهيار الثلجي يسري الآن في: { $place }.
avalanche-withdrawn = { $source }: تم سحب التحذير من الانهيار الثلجي. المكان: { $place }. هذا لا يعني أن المكان آمن.
avalanche-all-clear = { $source }: انتهى خطر الانهيار الثلجي. المكان: { $place }.
avalanche-area-left = { $source }: التحذير من الانهيار الثلجي لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
avalanche-action = ابتعدوا عن المنحدرات الحادة التي عليها ثلج. غادروا الأماكن التي تقع تحتها.

extreme-cold-name = برد شديد
extreme-cold-warning = { $source }: تحذير من برد شديد. المكان: { $place }.
extreme-cold-update = { $source }: معلومات جديدة. التحذير من البرد الشديد يسري الآن في: { $place }.
extreme-cold-withdrawn = { $source }: تم سحب التحذير من البرد الشديد. المكان: { $place }. هذا لا يعني أن المكان آمن.
extreme-cold-all-clear = { $source }: انتهى خطر البرد الشديد. المكان: { $place }.
extreme-cold-area-left = { $source }: التحذير من البرد الشديد لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
extreme-cold-action = ابقوا في الداخل وتدفؤوا. البسوا عدة طبقات من الملابس. اعتنوا بالأطفال وكبار السن.

air-quality-name = دخان وهواء ملوث
air-quality-warning = { $source }: تحذير من دخان وهواء ملوث. المكان: { $place }.
air-quality-update = { $source }: معلومات جديدة. التحذير من الدخان والهواء الملوث يسري الآن في: { $place }.
air-quality-withdrawn = { $source }: تم سحب التحذير من الدخان والهواء الملوث. المكان: { $place }. هذا لا يعني أن المكان آمن.
air-quality-all-clear = { $source }: انتهى خطر الدخان والهواء الملوث. المكان: { $place }.
air-quality-area-left = { $source }: التحذير من الدخان والهواء الملوث لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
air-quality-action = ابقوا في الداخل. أغلقوا النوافذ والأبواب. لا تقوموا بعمل شاق في الخارج.

volcano-name = ثوران بركان
volcano-warning = { $source }: تحذير من ثوران بركان. المكان: { $place }.
volcano-update = { $source }: معلومات جديدة. التحذير من ثوران البركان يسري الآن في: { $place }.
volcano-withdrawn = { $source }: تم سحب التحذير من ثوران البركان. المكان: { $place }. هذا لا يعني أن المكان آمن.
volcano-all-clear = { $source }: انتهى خطر ثوران البركان. المكان: { $place }.
volcano-area-left = { $source }: التحذير من ثوران البركان لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
volcano-action = ابتعدوا عن البركان وعن أودية الأنهار. غطوا الأنف والفم. احموا عيونكم من الرماد.

landslide-name = انزلاق أرضي
landslide-warning = { $source }: تحذير من انزلاق أرضي. المكان: { $place }.
landslide-update = { $source }: معلومات جديدة. التحذير من الانزلاق الأرضي يسري الآن في: { $place }.
landslide-withdrawn = { $source }: تم سحب التحذير من الانزلاق الأرضي. المكان: { $place }. هذا لا يعني أن المكان آمن.
landslide-all-clear = { $source }: انتهى خطر الانزلاق الأرضي. المكان: { $place }.
landslide-area-left = { $source }: التحذير من الانزلاق الأرضي لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
landslide-action = غادروا الآن المنحدرات الحادة والأودية. اذهبوا إلى أرض ثابتة بعيدة عن المنحدر.

radiological-name = خطر إشعاعي
radiological-warning = { $source }: تحذير من خطر إشعاعي. المكان: { $place }.
radiological-update = { $source }: معلومات جديدة. التحذير من الخطر الإشعاعي يسري الآن في: { $place }.
radiological-withdrawn = { $source }: تم سحب التحذير من الخطر الإشعاعي. المكان: { $place }. هذا لا يعني أن المكان آمن.
radiological-all-clear = { $source }: انتهى الخطر الإشعاعي. المكان: { $place }.
radiological-area-left = { $source }: التحذير من الخطر الإشعاعي لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
radiological-action = ادخلوا إلى مبنى الآن وابقوا في الداخل. أغلقوا النوافذ والأبواب. أطفئوا المراوح ومكيفات الهواء.

drinking-water-name = ماء غير صالح للشرب
drinking-water-warning = { $source }: تحذير. ماء الحنفية غير صالح للشرب. المكان: { $place }.
drinking-water-update = { $source }: معلومات جديدة. التحذير من الماء غير الصالح للشرب يسري الآن في: { $place }.
drinking-water-withdrawn = { $source }: تم سحب التحذير من الماء غير الصالح للشرب. المكان: { $place }. هذا لا يعني أن المكان آمن.
drinking-water-all-clear = { $source }: ماء الحنفية صالح للشرب من جديد. المكان: { $place }.
drinking-water-area-left = { $source }: التحذير من الماء غير الصالح للشرب لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
drinking-water-action = لا تشربوا ماء الحنفية. اشربوا الماء المعبأ في الزجاجات، أو اغلوا الماء قبل أن تشربوه.

epidemic-name = مرض خطير
epidemic-warning = { $source }: تحذير من مرض خطير. المكان: { $place }.
epidemic-update = { $source }: معلومات جديدة. التحذير من المرض الخطير يسري الآن في: { $place }.
epidemic-withdrawn = { $source }: تم سحب التحذير من المرض الخطير. المكان: { $place }. هذا لا يعني أن المكان آمن.
epidemic-all-clear = { $source }: انتهى خطر المرض. المكان: { $place }.
epidemic-area-left = { $source }: التحذير من المرض الخطير لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
epidemic-action = اغسلوا أيديكم مرات كثيرة. ابتعدوا عن المرضى. إذا شعرتم بالمرض فاتصلوا بالطبيب.

power-failure-name = انقطاع الكهرباء
power-failure-warning = { $source }: تحذير من انقطاع الكهرباء. المكان: { $place }.
power-failure-update = { $source }: معلومات جديدة. التحذير من انقطاع الكهرباء يسري الآن في: { $place }.
power-failure-withdrawn = { $source }: تم سحب التحذير من انقطاع الكهرباء. المكان: { $place }. هذا لا يعني أن المكان آمن.
power-failure-all-clear = { $source }: انتهى انقطاع الكهرباء. المكان: { $place }.
power-failure-area-left = { $source }: التحذير من انقطاع الكهرباء لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
power-failure-action = حافظوا على بطارية هاتفكم. استعملوا مصباحًا كهربائيًا يدويًا ولا تستعملوا الشموع. أبقوا الثلاجة مغلقة.

public-danger-name = خطر قريب منكم
public-danger-warning = { $source }: تحذير من خطر على الناس. المكان: { $place }.
public-danger-update = { $source }: معلومات جديدة. التحذير من الخطر على الناس يسري الآن في: { $place }.
public-danger-withdrawn = { $source }: تم سحب التحذير من الخطر على الناس. المكان: { $place }. هذا لا يعني أن المكان آمن.
public-danger-all-clear = { $source }: انتهى الخطر على الناس. المكان: { $place }.
public-danger-area-left = { $source }: التحذير من الخطر على الناس لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
public-danger-action = ابقوا في الداخل وأغلقوا الأبواب بالمفتاح. ابتعدوا عن مكان الخطر. افعلوا ما تقوله الشرطة.
