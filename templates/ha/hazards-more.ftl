# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Ɓallewar madatsar ruwa
dam-failure-warning = { $source }: gargaɗin ɓallewar madatsar ruwa. Wuri: { $place }.
dam-failure-update = { $source }: sabon bayani. Yanzu gargaɗin ɓallewar madatsar ruwa yana aiki a waɗannan wurare: { $place }.
dam-failure-withdrawn = { $source }: an janye gargaɗin ɓallewar madatsar ruwa. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
dam-failure-all-clear = { $source }: haɗarin ɓallewar madatsar ruwa ya ƙare. Wuri: { $place }.
dam-failure-area-left = { $source }: gargaɗin ɓallewar madatsar ruwa ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
dam-failure-action = Ku je wuri mai tudu yanzu. Kada ku jira ruwa ya zo. Ku nisanci kogi.

cyclone-name = Mahaukaciyar guguwa
cyclone-warning = { $source }: gargaɗin mahaukaciyar guguwa. Wuri: { $place }.
cyclone-update = { $source }: sabon bayani. Yanzu gargaɗin mahaukaciyar guguwa yana aiki a waɗannan wurare: { $place }.
cyclone-withdrawn = { $source }: an janye gargaɗin mahaukaciyar guguwa. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
cyclone-all-clear = { $source }: haɗarin mahaukaciyar guguwa ya ƙare. Wuri: { $place }.
cyclone-area-left = { $source }: gargaɗin mahaukaciyar guguwa ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
cyclone-action = Ku je gini mai ƙarfi ko mafaka yanzu. Ku nisanci tagogi. Idan iskar ta lafa na ɗan lokaci, kada ku fita waje.

tornado-name = Guguwar tornado
tornado-warning = { $source }: gargaɗin guguwar tornado. Wuri: { $place }.
tornado-update = { $source }: sabon bayani. Yanzu gargaɗin guguwar tornado yana aiki a waɗannan wurare: { $place }.
tornado-withdrawn = { $source }: an janye gargaɗin guguwar tornado. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
tornado-all-clear = { $source }: haɗarin guguwar tornado ya ƙare. Wuri: { $place }.
tornado-area-left = { $source }: gargaɗin guguwar tornado ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
tornado-action = Ku je hawa mafi ƙasa yanzu, a cikin ƙaramin ɗaki mara taga. Ku kare kawunanku.

thunderstorm-name = Tsawa da iska mai ƙarfi
thunderstorm-warning = { $source }: gargaɗin tsawa da iska mai ƙarfi. Wuri: { $place }.
thunderstorm-update = { $source }: sabon bayani. Yanzu gargaɗin tsawa da iska mai ƙarfi yana aiki a waɗannan wurare: { $place }.
thunderstorm-withdrawn = { $source }: an janye gargaɗin tsawa da iska mai ƙarfi. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
thunderstorm-all-clear = { $source }: haɗarin tsawa da iska mai ƙarfi ya ƙare. Wuri: { $place }.
thunderstorm-area-left = { $source }: gargaɗin tsawa da iska mai ƙarfi ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
thunderstorm-action = Ku shiga gida yanzu. Ku nisanci tagogi, bishiyoyi da ruwa.

storm-surge-name = Tumbatsar teku saboda guguwa
storm-surge-warning = { $source }: gargaɗin tumbatsar teku saboda guguwa. Wuri: { $place }.
storm-surge-update = { $source }: sabon bayani. Yanzu gargaɗin tumbatsar teku saboda guguwa yana aiki a waɗannan wurare: { $place }.
storm-surge-withdrawn = { $source }: an janye gargaɗin tumbatsar teku saboda guguwa. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
storm-surge-all-clear = { $source }: haɗarin tumbatsar teku saboda guguwa ya ƙare. Wuri: { $place }.
storm-surge-area-left = { $source }: gargaɗin tumbatsar teku saboda guguwa ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
storm-surge-action = Ku bar bakin teku yanzu. Ku je wuri mai tudu. Kada ku je kallon teku.

snow-ice-name = Dusar ƙanƙara mai yawa
snow-ice-warning = { $source }: gargaɗin dusar ƙanƙara mai yawa. Wuri: { $place }.
snow-ice-update = { $source }: sabon bayani. Yanzu gargaɗin dusar ƙanƙara mai yawa yana aiki a waɗannan wurare: { $place }.
snow-ice-withdrawn = { $source }: an janye gargaɗin dusar ƙanƙara mai yawa. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
snow-ice-all-clear = { $source }: haɗarin dusar ƙanƙara mai yawa ya ƙare. Wuri: { $place }.
snow-ice-area-left = { $source }: gargaɗin dusar ƙanƙara mai yawa ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
snow-ice-action = Kada ku yi tafiya. Ku zauna a gida, ku ji ɗumi.

avalanche-name = Zaftarewar dusar ƙanƙara
avalanche-warning = { $source }: gargaɗin zaftarewar dusar ƙanƙara. Wuri: { $place }.
avalanche-update = { $source }: sabon bayani. Yanzu gargaɗin zaftarewar dusar ƙanƙara yana aiki a waɗannan wurare: { $place }.
avalanche-withdrawn = { $source }: an janye gargaɗin zaftarewar dusar ƙanƙara. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
avalanche-all-clear = { $source }: haɗarin zaftarewar dusar ƙanƙara ya ƙare. Wuri: { $place }.
avalanche-area-left = { $source }: gargaɗin zaftarewar dusar ƙanƙara ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
avalanche-action = Ku nisanci gangaren tsaunuka masu dusar ƙanƙara. Ku bar wuraren da ke ƙasansu.

extreme-cold-name = Tsananin sanyi
extreme-cold-warning = { $source }: gargaɗin tsananin sanyi. Wuri: { $place }.
extreme-cold-update = { $source }: sabon bayani. Yanzu gargaɗin tsananin sanyi yana aiki a waɗannan wurare: { $place }.
extreme-cold-withdrawn = { $source }: an janye gargaɗin tsananin sanyi. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
extreme-cold-all-clear = { $source }: haɗarin tsananin sanyi ya ƙare. Wuri: { $place }.
extreme-cold-area-left = { $source }: gargaɗin tsananin sanyi ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
extreme-cold-action = Ku zauna a gida, ku ji ɗumi. Ku sa tufafi da yawa a kan juna. Ku kula da yara da tsofaffi.

air-quality-name = Hayaƙi da gurɓatacciyar iska
air-quality-warning = { $source }: gargaɗin hayaƙi da gurɓatacciyar iska. Wuri: { $place }.
air-quality-update = { $source }: sabon bayani. Yanzu gargaɗin hayaƙi da gurɓatacciyar iska yana aiki a waɗannan wurare: { $place }.
air-quality-withdrawn = { $source }: an janye gargaɗin hayaƙi da gurɓatacciyar iska. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
air-quality-all-clear = { $source }: hayaƙi da gurɓatacciyar iska sun ƙare. Wuri: { $place }.
air-quality-area-left = { $source }: gargaɗin hayaƙi da gurɓatacciyar iska ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
air-quality-action = Ku zauna a gida. Ku rufe tagogi da ƙofofi. Kada ku yi aiki mai wahala a waje.

volcano-name = Aman wutar dutse
volcano-warning = { $source }: gargaɗin aman wutar dutse. Wuri: { $place }.
volcano-update = { $source }: sabon bayani. Yanzu gargaɗin aman wutar dutse yana aiki a waɗannan wurare: { $place }.
volcano-withdrawn = { $source }: an janye gargaɗin aman wutar dutse. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
volcano-all-clear = { $source }: haɗarin aman wutar dutse ya ƙare. Wuri: { $place }.
volcano-area-left = { $source }: gargaɗin aman wutar dutse ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
volcano-action = Ku nisanci dutsen mai aman wuta da kwarin koguna. Ku rufe hanci da baki. Ku kare idanunku daga toka.

landslide-name = Zaftarewar ƙasa
landslide-warning = { $source }: gargaɗin zaftarewar ƙasa. Wuri: { $place }.
landslide-update = { $source }: sabon bayani. Yanzu gargaɗin zaftarewar ƙasa yana aiki a waɗannan wurare: { $place }.
landslide-withdrawn = { $source }: an janye gargaɗin zaftarewar ƙasa. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
landslide-all-clear = { $source }: haɗarin zaftarewar ƙasa ya ƙare. Wuri: { $place }.
landslide-area-left = { $source }: gargaɗin zaftarewar ƙasa ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
landslide-action = Ku bar gangare da kwari yanzu. Ku je ƙasa mai ƙarfi da ke nesa da gangare.

drinking-water-name = Ruwan sha mai haɗari
drinking-water-warning = { $source }: gargaɗi. Shan ruwan famfo yana da haɗari. Wuri: { $place }.
drinking-water-update = { $source }: sabon bayani. Yanzu gargaɗin ruwan sha mai haɗari yana aiki a waɗannan wurare: { $place }.
drinking-water-withdrawn = { $source }: an janye gargaɗin ruwan sha mai haɗari. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
drinking-water-all-clear = { $source }: yanzu shan ruwan famfo ba shi da haɗari. Wuri: { $place }.
drinking-water-area-left = { $source }: gargaɗin ruwan sha mai haɗari ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
drinking-water-action = Kada ku sha ruwan famfo. Ku sha ruwan kwalba, ko ku tafasa ruwa kafin ku sha.

epidemic-name = Cuta mai haɗari
epidemic-warning = { $source }: gargaɗin cuta mai haɗari. Wuri: { $place }.
epidemic-update = { $source }: sabon bayani. Yanzu gargaɗin cuta mai haɗari yana aiki a waɗannan wurare: { $place }.
epidemic-withdrawn = { $source }: an janye gargaɗin cuta mai haɗari. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
epidemic-all-clear = { $source }: haɗarin wannan cuta ya ƙare. Wuri: { $place }.
epidemic-area-left = { $source }: gargaɗin cuta mai haɗari ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
epidemic-action = Ku wanke hannu akai-akai. Ku nisanci marasa lafiya. Idan kun ji ba ku da lafiya, ku kira likita.

power-failure-name = Katsewar wutar lantarki
power-failure-warning = { $source }: gargaɗin katsewar wutar lantarki. Wuri: { $place }.
power-failure-update = { $source }: sabon bayani. Yanzu gargaɗin katsewar wutar lantarki yana aiki a waɗannan wurare: { $place }.
power-failure-withdrawn = { $source }: an janye gargaɗin katsewar wutar lantarki. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
power-failure-all-clear = { $source }: wutar lantarki ta dawo. Wuri: { $place }.
power-failure-area-left = { $source }: gargaɗin katsewar wutar lantarki ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
power-failure-action = Ku tattala batirin wayarku. Ku yi amfani da tocila, ba kyandir ba. Ku bar firij a rufe.

public-danger-name = Haɗari a kusa da ku
public-danger-warning = { $source }: gargaɗi. Akwai haɗari ga jama'a. Wuri: { $place }.
public-danger-update = { $source }: sabon bayani. Yanzu gargaɗin haɗari ga jama'a yana aiki a waɗannan wurare: { $place }.
public-danger-withdrawn = { $source }: an janye gargaɗin haɗari ga jama'a. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
public-danger-all-clear = { $source }: haɗarin da ke fuskantar jama'a ya ƙare. Wuri: { $place }.
public-danger-area-left = { $source }: gargaɗin haɗari ga jama'a ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
public-danger-action = Ku zauna a gida ku kulle ƙofofi. Ku nisanci wurin haɗarin. Ku yi abin da 'yan sanda suka ce.
