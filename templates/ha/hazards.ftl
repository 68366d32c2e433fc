# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Ambaliyar ruwa
flood-warning = { $source }: gargaɗin ambaliyar ruwa. Wuri: { $place }.
flood-update = { $source }: sabon bayani. Yanzu gargaɗin ambaliyar ruwa yana aiki a waɗannan wurare: { $place }.
flood-withdrawn = { $source }: an janye gargaɗin ambaliyar ruwa. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
flood-all-clear = { $source }: haɗarin ambaliyar ruwa ya ƙare. Wuri: { $place }.
flood-area-left = { $source }: gargaɗin ambaliyar ruwa ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
flood-action = Ku je wuri mai tudu. Kada ku bi ta cikin ruwan ambaliya, a ƙafa ko a mota.

flash-flood-name = Ambaliyar ruwa ta farat ɗaya
flash-flood-warning = { $source }: gargaɗin ambaliyar ruwa ta farat ɗaya. Wuri: { $place }.
flash-flood-update = { $source }: sabon bayani. Yanzu gargaɗin ambaliyar ruwa ta farat ɗaya yana aiki a waɗannan wurare: { $place }.
flash-flood-withdrawn = { $source }: an janye gargaɗin ambaliyar ruwa ta farat ɗaya. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
flash-flood-all-clear = { $source }: haɗarin ambaliyar ruwa ta farat ɗaya ya ƙare. Wuri: { $place }.
flash-flood-area-left = { $source }: gargaɗin ambaliyar ruwa ta farat ɗaya ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
flash-flood-action = Ku je wuri mai tudu yanzu. Kada ku bi ta cikin ruwa mai gudu, a ƙafa ko a mota.

wildfire-name = Gobarar daji
wildfire-warning = { $source }: gargaɗin gobarar daji. Wuri: { $place }.
wildfire-update = { $source }: sabon bayani. Yanzu gargaɗin gobarar daji yana aiki a waɗannan wurare: { $place }.
wildfire-withdrawn = { $source }: an janye gargaɗin gobarar daji. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
wildfire-all-clear = { $source }: haɗarin gobarar daji ya ƙare. Wuri: { $place }.
wildfire-area-left = { $source }: gargaɗin gobarar daji ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
wildfire-action = Ku shirya: idan an ce ku fita, ku fita nan take. Ku rufe tagogi da ƙofofi. Ku nisanci hayaƙi da wuta.

earthquake-name = Girgizar ƙasa
earthquake-warning = { $source }: gargaɗin girgizar ƙasa. Wuri: { $place }.
earthquake-update = { $source }: sabon bayani. Yanzu gargaɗin girgizar ƙasa yana aiki a waɗannan wurare: { $place }.
earthquake-withdrawn = { $source }: an janye gargaɗin girgizar ƙasa. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
earthquake-all-clear = { $source }: haɗarin girgizar ƙasa ya ƙare. Wuri: { $place }.
earthquake-area-left = { $source }: gargaɗin girgizar ƙasa ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
earthquake-action = Ku shiga ƙarƙashin tebur mai ƙarfi, ku riƙe shi. Idan girgizar ta tsaya, ku fita waje, ku nisanci gine-gine.

tsunami-name = Tsunami
tsunami-warning = { $source }: gargaɗin tsunami. Wuri: { $place }.
tsunami-update = { $source }: sabon bayani. Yanzu gargaɗin tsunami yana aiki a waɗannan wurare: { $place }.
tsunami-withdrawn = { $source }: an janye gargaɗin tsunami. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
tsunami-all-clear = { $source }: haɗarin tsunami ya ƙare. Wuri: { $place }.
tsunami-area-left = { $source }: gargaɗin tsunami ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
tsunami-action = Ku yi nesa da teku yanzu, ko ku hau wuri mai tudu. Ku nisanci teku har sai an gaya muku cewa babu haɗari.

storm-name = Guguwa
storm-warning = { $source }: gargaɗin guguwa. Wuri: { $place }.
storm-update = { $source }: sabon bayani. Yanzu gargaɗin guguwa yana aiki a waɗannan wurare: { $place }.
storm-withdrawn = { $source }: an janye gargaɗin guguwa. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
storm-all-clear = { $source }: haɗarin guguwa ya ƙare. Wuri: { $place }.
storm-area-left = { $source }: gargaɗin guguwa ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
storm-action = Ku zauna a cikin gida, nesa da tagogi. Kada ku je kusa da bishiyoyi ko wayoyin lantarki.

extreme-heat-name = Tsananin zafi
extreme-heat-warning = { $source }: gargaɗin tsananin zafi. Wuri: { $place }.
extreme-heat-update = { $source }: sabon bayani. Yanzu gargaɗin tsananin zafi yana aiki a waɗannan wurare: { $place }.
extreme-heat-withdrawn = { $source }: an janye gargaɗin tsananin zafi. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
extreme-heat-all-clear = { $source }: haɗarin tsananin zafi ya ƙare. Wuri: { $place }.
extreme-heat-area-left = { $source }: gargaɗin tsananin zafi ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
extreme-heat-action = Ku sha ruwa akai-akai. Ku zauna a wuri mai sanyi. Ku kula da yara da tsofaffi.

chemical-release-name = Sinadarai masu haɗari a iska
chemical-release-warning = { $source }: gargaɗin sinadarai masu haɗari a iska. Wuri: { $place }.
chemical-release-update = { $source }: sabon bayani. Yanzu gargaɗin sinadarai masu haɗari a iska yana aiki a waɗannan wurare: { $place }.
chemical-release-withdrawn = { $source }: an janye gargaɗin sinadarai masu haɗari a iska. Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
chemical-release-all-clear = { $source }: haɗarin sinadarai masu haɗari a iska ya ƙare. Wuri: { $place }.
chemical-release-area-left = { $source }: gargaɗin sinadarai masu haɗari a iska ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
chemical-release-action = Ku shiga gida yanzu. Ku rufe tagogi da ƙofofi. Ku kashe fanka da na'urar sanyaya ɗaki.

general-name = Haɗari
general-warning = { $source }: gargaɗi. Wuri: { $place }. Haɗari: { $event }.
general-update = { $source }: sabon bayani. Yanzu gargaɗin ({ $event }) yana aiki a waɗannan wurare: { $place }.
general-withdrawn = { $source }: an janye gargaɗin ({ $event }). Wuri: { $place }. Wannan ba yana nufin cewa haɗarin ya ƙare ba.
general-all-clear = { $source }: haɗarin ({ $event }) ya ƙare. Wuri: { $place }.
general-area-left = { $source }: gargaɗin ({ $event }) ya daina aiki a inda kuke zaune. Har yanzu yana aiki a waɗannan wurare: { $place }.
general-action = Ku yi hattara kuma ku bi umarnin hukumomi.
