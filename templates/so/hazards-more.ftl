# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Burbur biyo-xireen
dam-failure-warning = Digniin ka timid { $source }: burbur biyo-xireen. Deegaanka: { $place }.
dam-failure-update = War cusub oo ka yimid { $source }: digniinta burburka biyo-xireenka hadda waxay khusaysaa: { $place }.
dam-failure-withdrawn = { $source }: digniintii burburka biyo-xireenka waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
dam-failure-all-clear = { $source }: khatarta burburka biyo-xireenka way dhammaatay. Deegaanka: { $place }.
dam-failure-area-left = { $source }: digniinta burburka biyo-xireenka hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
dam-failure-action = Isla hadda taga dhul sare. Ha sugina in biyuhu yimaadaan. Webiga ka fogaada.

cyclone-name = Duufaan aad u xooggan
cyclone-warning = Digniin ka timid { $source }: duufaan aad u xooggan. Deegaanka: { $place }.
cyclone-update = War cusub oo ka yimid { $source }: digniinta duufaanta aad u xooggan hadda waxay khusaysaa: { $place }.
cyclone-withdrawn = { $source }: digniintii duufaanta aad u xooggan waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
cyclone-all-clear = { $source }: khatarta duufaanta aad u xooggan way dhammaatay. Deegaanka: { $place }.
cyclone-area-left = { $source }: digniinta duufaanta aad u xooggan hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
cyclone-action = Isla hadda taga dhisme adag ama hoy. Daaqadaha ka fogaada. Gudaha jooga xitaa haddii dabayshu in yar joogsato.

tornado-name = Tornado
tornado-warning = Digniin ka timid { $source }: tornado (dabayl aad u xooggan oo wareegaysa). Deegaanka: { $place }.
tornado-update = War cusub oo ka yimid { $source }: digniinta tornado hadda waxay khusaysaa: { $place }.
tornado-withdrawn = { $source }: digniintii tornado waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
tornado-all-clear = { $source }: khatarta tornado way dhammaatay. Deegaanka: { $place }.
tornado-area-left = { $source }: digniinta tornado hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
tornado-action = Isla hadda taga dabaqa ugu hooseeya, qol yar oo aan daaqado lahayn. Madaxa ilaaliya.

thunderstorm-name = Onkod iyo hillaac xooggan
thunderstorm-warning = Digniin ka timid { $source }: onkod iyo hillaac xooggan. Deegaanka: { $place }.
thunderstorm-update = War cusub oo ka yimid { $source }: digniinta onkodka iyo hillaaca xooggan hadda waxay khusaysaa: { $place }.
thunderstorm-withdrawn = { $source }: digniintii onkodka iyo hillaaca xooggan waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
thunderstorm-all-clear = { $source }: khatarta onkodka iyo hillaaca xooggan way dhammaatay. Deegaanka: { $place }.
thunderstorm-area-left = { $source }: digniinta onkodka iyo hillaaca xooggan hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
thunderstorm-action = Isla hadda gudaha gala. Ka fogaada daaqadaha, geedaha iyo biyaha.

storm-surge-name = Kor u kaca biyaha badda
storm-surge-warning = Digniin ka timid { $source }: biyaha badda oo duufaan awgeed kor u kacaya. Deegaanka: { $place }.
storm-surge-update = War cusub oo ka yimid { $source }: digniinta kor u kaca biyaha badda hadda waxay khusaysaa: { $place }.
storm-surge-withdrawn = { $source }: digniintii kor u kaca biyaha badda waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
storm-surge-all-clear = { $source }: khatarta kor u kaca biyaha badda way dhammaatay. Deegaanka: { $place }.
storm-surge-area-left = { $source }: digniinta kor u kaca biyaha badda hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
storm-surge-action = Isla hadda ka baxa xeebta. Taga dhul sare. Ha u tagina inaad badda daawataan.

snow-ice-name = Baraf culus
snow-ice-warning = Digniin ka timid { $source }: baraf culus. Deegaanka: { $place }.
snow-ice-update = War cusub oo ka yimid { $source }: digniinta barafka culus hadda waxay khusaysaa: { $place }.
snow-ice-withdrawn = { $source }: digniintii barafka culus waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
snow-ice-all-clear = { $source }: khatarta barafka culus way dhammaatay. Deegaanka: { $place }.
snow-ice-area-left = { $source }: digniinta barafka culus hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
snow-ice-action = Ha safrina. Gudaha jooga oo is diiriya.

extreme-cold-name = Qabow aad u daran
extreme-cold-warning = Digniin ka timid { $source }: qabow aad u daran. Deegaanka: { $place }.
extreme-cold-update = War cusub oo ka yimid { $source }: digniinta qabowga daran hadda waxay khusaysaa: { $place }.
extreme-cold-withdrawn = { $source }: digniintii qabowga daran waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
extreme-cold-all-clear = { $source }: khatarta qabowga daran way dhammaatay. Deegaanka: { $place }.
extreme-cold-area-left = { $source }: digniinta qabowga daran hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
extreme-cold-action = Gudaha jooga oo is diiriya. Xirta dhar dhowr ah oo is dul saaran. Daryeela carruurta iyo dadka waayeelka ah.

air-quality-name = Qiiq iyo hawo wasakhaysan
air-quality-warning = Digniin ka timid { $source }: qiiq iyo hawo wasakhaysan. Deegaanka: { $place }.
air-quality-update = War cusub oo ka yimid { $source }: digniinta qiiqa iyo hawada wasakhaysan hadda waxay khusaysaa: { $place }.
air-quality-withdrawn = { $source }: digniintii qiiqa iyo hawada wasakhaysan waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
air-quality-all-clear = { $source }: khatarta qiiqa iyo hawada wasakhaysan way dhammaatay. Deegaanka: { $place }.
air-quality-area-left = { $source }: digniinta qiiqa iyo hawada wasakhaysan hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
air-quality-action = Gudaha jooga. Xira daaqadaha iyo albaabada. Dibadda shaqo adag ha ka qabanina.

volcano-name = Qarax foolkaano
volcano-warning = Digniin ka timid { $source }: qarax foolkaano. Deegaanka: { $place }.
volcano-update = War cusub oo ka yimid { $source }: digniinta qaraxa foolkaanaha hadda waxay khusaysaa: { $place }.
volcano-withdrawn = { $source }: digniintii qaraxa foolkaanaha waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
volcano-all-clear = { $source }: khatarta qaraxa foolkaanaha way dhammaatay. Deegaanka: { $place }.
volcano-area-left = { $source }: digniinta qaraxa foolkaanaha hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
volcano-action = Ka fogaada foolkaanaha iyo dooxooyinka webiyada. Sanka iyo afka daboola. Indhaha dambaska ka ilaaliya.

radiological-name = Shucaac khatar ah
radiological-warning = Digniin ka timid { $source }: shucaac khatar ah. Deegaanka: { $place }.
radiological-update = War cusub oo ka yimid { $source }: digniinta shucaaca khatarta ah hadda waxay khusaysaa: { $place }.
radiological-withdrawn = { $source }: digniintii shucaaca khatarta ah waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
radiological-all-clear = { $source }: khatarta shucaaca way dhammaatay. Deegaanka: { $place }.
radiological-area-left = { $source }: digniinta shucaaca khatarta ah hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
radiological-action = Isla hadda gudaha gala oo ha ka soo bixina. Xira daaqadaha iyo albaabada. Damiya marawaxadaha iyo qaboojiyaha hawada.

drinking-water-name = Biyo aan la cabbi karin
drinking-water-warning = Digniin ka timid { $source }: biyaha tuubada (qasabadda) lama cabbi karo. Deegaanka: { $place }.
drinking-water-update = War cusub oo ka yimid { $source }: digniinta biyaha aan la cabbi karin hadda waxay khusaysaa: { $place }.
drinking-water-withdrawn = { $source }: digniintii biyaha aan la cabbi karin waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
drinking-water-all-clear = { $source }: biyaha tuubada (qasabadda) mar kale waa la cabbi karaa. Deegaanka: { $place }.
drinking-water-area-left = { $source }: digniinta biyaha aan la cabbi karin hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
drinking-water-action = Ha cabbina biyaha tuubada (qasabadda). Cabba biyo dhalo ku jira, ama marka hore biyaha karkariya.

epidemic-name = Cudur khatar ah
epidemic-warning = Digniin ka timid { $source }: cudur khatar ah. Deegaanka: { $place }.
epidemic-update = War cusub oo ka yimid { $source }: digniinta cudurka khatarta ah hadda waxay khusaysaa: { $place }.
epidemic-withdrawn = { $source }: digniintii cudurka khatarta ah waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
epidemic-all-clear = { $source }: khatarta cudurka way dhammaatay. Deegaanka: { $place }.
epidemic-area-left = { $source }: digniinta cudurka khatarta ah hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
epidemic-action = Marar badan gacmaha dhaqda. Ka fogaada dadka xanuunsan. Haddii aad xanuun dareentaan, waca dhakhtar.

power-failure-name = Koronto la'aan
power-failure-warning = Digniin ka timid { $source }: koronto la'aan. Deegaanka: { $place }.
power-failure-update = War cusub oo ka yimid { $source }: digniinta koronto la'aanta hadda waxay khusaysaa: { $place }.
power-failure-withdrawn = { $source }: digniintii koronto la'aanta waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
power-failure-all-clear = { $source }: koronto la'aantii way dhammaatay. Deegaanka: { $place }.
power-failure-area-left = { $source }: digniinta koronto la'aanta hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
power-failure-action = Batariga telefoonka dhaqaaleeya. Isticmaala toosh, ha isticmaalina shumac. Talaagadda ha furina.

public-danger-name = Khatar idiin dhow
public-danger-warning = Digniin ka timid { $source }: khatar dadka ku wajahan. Deegaanka: { $place }.
public-danger-update = War cusub oo ka yimid { $source }: digniinta khatarta dadka ku wajahan hadda waxay khusaysaa: { $place }.
public-danger-withdrawn = { $source }: digniintii khatarta dadka ku wajahan waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
public-danger-all-clear = { $source }: khatartii dadka ku wajahnayd way dhammaatay. Deegaanka: { $place }.
public-danger-area-left = { $source }: digniinta khatarta dadka ku wajahan hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
public-danger-action = Gudaha jooga oo albaabada qufula. Ka fogaada goobta khatarta. Sameeya waxa booliisku sheegaan.
