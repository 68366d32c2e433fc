# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = فيضان
flood-warning = { $source }: تحذير من فيضان. المكان: { $place }.
flood-update = { $source }: معلومات جديدة. التحذير من الفيضان يسري الآن في: { $place }.
flood-withdrawn = { $source }: تم سحب التحذير من الفيضان. المكان: { $place }. هذا لا يعني أن المكان آمن.
flood-all-clear = { $source }: انتهى خطر الفيضان. المكان: { $place }.
flood-area-left = { $source }: التحذير من الفيضان لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
flood-action = اذهبوا إلى مكان مرتفع. لا تمشوا في مياه الفيضان ولا تقودوا السيارة فيها.

flash-flood-name = سيول مفاجئة
flash-flood-warning = { $source }: تحذير من سيول مفاجئة. المكان: { $place }.
flash-flood-update = { $source }: معلومات جديدة. التحذير من السيول المفاجئة يسري الآن في: { $place }.
flash-flood-withdrawn = { $source }: تم سحب التحذير من السيول المفاجئة. المكان: { $place }. هذا لا يعني أن المكان آمن.
flash-flood-all-clear = { $source }: انتهى خطر السيول المفاجئة. المكان: { $place }.
flash-flood-area-left = { $source }: التحذير من السيول المفاجئة لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
flash-flood-action = اذهبوا الآن إلى مكان مرتفع. لا تمشوا في مياه السيول ولا تقودوا السيارة فيها.

wildfire-name = حريق غابات
wildfire-warning = { $source }: تحذير من حريق غابات. المكان: { $place }.
wildfire-update = { $source }: معلومات جديدة. التحذير من حريق الغابات يسري الآن في: { $place }.
wildfire-withdrawn = { $source }: تم سحب التحذير من حريق الغابات. المكان: { $place }. هذا لا يعني أن المكان آمن.
wildfire-all-clear = { $source }: انتهى خطر حريق الغابات. المكان: { $place }.
wildfire-area-left = { $source }: التحذير من حريق الغابات لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
wildfire-action = كونوا مستعدين للمغادرة فورًا إذا طُلب منكم ذلك. أغلقوا النوافذ والأبواب. ابتعدوا عن الدخان والنار.

earthquake-name = زلزال
earthquake-warning = { $source }: تحذير من زلزال. المكان: { $place }.
earthquake-update = { $source }: معلومات جديدة. التحذير من الزلزال يسري الآن في: { $place }.
earthquake-withdrawn = { $source }: تم سحب التحذير من الزلزال. المكان: { $place }. هذا لا يعني أن المكان آمن.
earthquake-all-clear = { $source }: انتهى خطر الزلزال. المكان: { $place }.
earthquake-area-left = { $source }: التحذير من الزلزال لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
earthquake-action = احتموا تحت طاولة قوية وتمسكوا بها. بعد توقف الاهتزاز اخرجوا وابتعدوا عن المباني.

tsunami-name = أمواج تسونامي
tsunami-warning = { $source }: تحذير من أمواج تسونامي. المكان: { $place }.
tsunami-update = { $source }: معلومات جديدة. التحذير من أمواج تسونامي يسري الآن في: { $place }.
tsunami-withdrawn = { $source }: تم سحب التحذير من أمواج تسونامي. المكان: { $place }. هذا لا يعني أن المكان آمن.
tsunami-all-clear = { $source }: انتهى خطر أمواج تسونامي. المكان: { $place }.
tsunami-area-left = { $source }: التحذير من أمواج تسونامي لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
tsunami-action = اذهبوا الآن بعيدًا عن الساحل أو إلى مكان مرتفع. لا تقتربوا من البحر حتى يقال لكم إن المكان آمن.

storm-name = عاصفة
storm-warning = { $source }: تحذير من عاصفة. المكان: { $place }.
storm-update = { $source }: معلومات جديدة. التحذير من العاصفة يسري الآن في: { $place }.
storm-withdrawn = { $source }: تم سحب التحذير من العاصفة. المكان: { $place }. هذا لا يعني أن المكان آمن.
storm-all-clear = { $source }: انتهى خطر العاصفة. المكان: { $place }.
storm-area-left = { $source }: التحذير من العاصفة لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
storm-action = ابقوا داخل المباني بعيدًا عن النوافذ. لا تقتربوا من الأشجار ولا من أسلاك الكهرباء.

extreme-heat-name = حر شديد
extreme-heat-warning = { $source }: تحذير من حر شديد. المكان: { $place }.
extreme-heat-update = { $source }: معلومات جديدة. التحذير من الحر الشديد يسري الآن في: { $place }.
extreme-heat-withdrawn = { $source }: تم سحب التحذير من الحر الشديد. المكان: { $place }. هذا لا يعني أن المكان آمن.
extreme-heat-all-clear = { $source }: انتهى خطر الحر الشديد. المكان: { $place }.
extreme-heat-area-left = { $source }: التحذير من الحر الشديد لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
extreme-heat-action = اشربوا الماء مرات كثيرة. ابقوا في مكان بارد. اعتنوا بالأطفال وكبار السن.

chemical-release-name = مواد كيميائية خطرة في الهواء
chemical-release-warning = { $source }: تحذير من مواد كيميائية خطرة في الهواء. المكان: { $place }.
chemical-release-update = { $source }: معلومات جديدة. التحذير من المواد الكيميائية الخطرة في الهواء يسري الآن في: { $place }.
chemical-release-withdrawn = { $source }: تم سحب التحذير من المواد الكيميائية الخطرة في الهواء. المكان: { $place }. هذا لا يعني أن المكان آمن.
chemical-release-all-clear = { $source }: انتهى خطر المواد الكيميائية في الهواء. المكان: { $place }.
chemical-release-area-left = { $source }: التحذير من المواد الكيميائية الخطرة في الهواء لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
chemical-release-action = ادخلوا إلى مبنى الآن. أغلقوا النوافذ والأبواب. أطفئوا المراوح ومكيفات الهواء.

general-name = خطر
general-warning = { $source }: تحذير. المكان: { $place }. الخطر: { $event }.
general-update = { $source }: معلومات جديدة. التحذير ({ $event }) يسري الآن في: { $place }.
general-withdrawn = { $source }: تم سحب التحذير ({ $event }). المكان: { $place }. هذا لا يعني أن المكان آمن.
general-all-clear = { $source }: انتهى الخطر ({ $event }). المكان: { $place }.
general-area-left = { $source }: التحذير ({ $event }) لم يعد يشمل المكان الذي تسكنون فيه. ما زال يسري في: { $place }.
general-action = كونوا منتبهين واتبعوا تعليمات السلطات.
