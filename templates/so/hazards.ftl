# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Daad
flood-warning = Digniin ka timid { $source }: daad. Deegaanka: { $place }.
flood-update = War cusub oo ka yimid { $source }: digniinta daadka hadda waxay khusaysaa: { $place }.
flood-withdrawn = { $source }: digniintii daadka waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
flood-all-clear = { $source }: khatarta daadka way dhammaatay. Deegaanka: { $place }.
flood-area-left = { $source }: digniinta daadka hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
flood-action = U guura dhul sare. Biyaha daadka ha dhex marina, lug iyo gaari toona.

flash-flood-name = Daad degdeg ah
flash-flood-warning = Digniin ka timid { $source }: daad degdeg ah. Deegaanka: { $place }.
flash-flood-update = War cusub oo ka yimid { $source }: digniinta daadka degdegga ah hadda waxay khusaysaa: { $place }.
flash-flood-withdrawn = { $source }: digniintii daadka degdegga ah waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
flash-flood-all-clear = { $source }: khatarta daadka degdegga ah way dhammaatay. Deegaanka: { $place }.
flash-flood-area-left = { $source }: digniinta daadka degdegga ah hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
flash-flood-action = Isla hadda u guura dhul sare. Biyaha socda ha dhex marina, lug iyo gaari toona.

wildfire-name = Dabka duurka
wildfire-warning = Digniin ka timid { $source }: dabka duurka. Deegaanka: { $place }.
wildfire-update = War cusub oo ka yimid { $source }: digniinta dabka duurka hadda waxay khusaysaa: { $place }.
wildfire-withdrawn = { $source }: digniintii dabka duurka waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
wildfire-all-clear = { $source }: khatarta dabka duurka way dhammaatay. Deegaanka: { $place }.
wildfire-area-left = { $source }: digniinta dabka duurka hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
wildfire-action = Diyaar u ahaada inaad isla markiiba baxdaan haddii la idiin sheego. Xira daaqadaha iyo albaabada. Ka fogaada qiiqa iyo dabka.

earthquake-name = Dhulgariir
earthquake-warning = Digniin ka timid { $source }: dhulgariir. Deegaanka: { $place }.
earthquake-update = War cusub oo ka yimid { $source }: digniinta dhulgariirka hadda waxay khusaysaa: { $place }.
earthquake-withdrawn = { $source }: digniintii dhulgariirka waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
earthquake-all-clear = { $source }: khatarta dhulgariirka way dhammaatay. Deegaanka: { $place }.
earthquake-area-left = { $source }: digniinta dhulgariirka hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
earthquake-action = Gala miis adag hoostiisa oo si adag u qabsada. Marka gariirku joogsado, dibadda u baxa oo ka fogaada dhismayaasha.

tsunami-name = Tsunami
tsunami-warning = Digniin ka timid { $source }: tsunami (mowjado badeed oo waaweyn). Deegaanka: { $place }.
tsunami-update = War cusub oo ka yimid { $source }: digniinta tsunamiga hadda waxay khusaysaa: { $place }.
tsunami-withdrawn = { $source }: digniintii tsunamiga waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
tsunami-all-clear = { $source }: khatarta tsunamiga way dhammaatay. Deegaanka: { $place }.
tsunami-area-left = { $source }: digniinta tsunamiga hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
tsunami-action = Isla hadda taga meel badda ka fog ama dhul sare. Badda ha u dhowaanina ilaa la idiin sheego in ay ammaan tahay.

storm-name = Duufaan
storm-warning = Digniin ka timid { $source }: duufaan. Deegaanka: { $place }.
storm-update = War cusub oo ka yimid { $source }: digniinta duufaanta hadda waxay khusaysaa: { $place }.
storm-withdrawn = { $source }: digniintii duufaanta waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
storm-all-clear = { $source }: khatarta duufaanta way dhammaatay. Deegaanka: { $place }.
storm-area-left = { $source }: digniinta duufaanta hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
storm-action = Gudaha jooga, daaqadahana ka fogaada. Ha u dhowaanina geedaha ama fiilooyinka korontada.

extreme-heat-name = Kulayl aad u daran
extreme-heat-warning = Digniin ka timid { $source }: kulayl aad u daran. Deegaanka: { $place }.
extreme-heat-update = War cusub oo ka yimid { $source }: digniinta kulaylka daran hadda waxay khusaysaa: { $place }.
extreme-heat-withdrawn = { $source }: digniintii kulaylka daran waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
extreme-heat-all-clear = { $source }: khatarta kulaylka daran way dhammaatay. Deegaanka: { $place }.
extreme-heat-area-left = { $source }: digniinta kulaylka daran hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
extreme-heat-action = Marar badan biyo cabba. Jooga meel qabow. Daryeela carruurta iyo dadka waayeelka ah.

chemical-release-name = Kiimikooyin khatar ah oo hawada ku jira
chemical-release-warning = Digniin ka timid { $source }: kiimikooyin khatar ah oo hawada ku jira. Deegaanka: { $place }.
chemical-release-update = War cusub oo ka yimid { $source }: digniinta kiimikooyinka khatarta ah ee hawada ku jira hadda waxay khusaysaa: { $place }.
chemical-release-withdrawn = { $source }: digniintii kiimikooyinka khatarta ah ee hawada ku jira waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
chemical-release-all-clear = { $source }: khatarta kiimikooyinka khatarta ah ee hawada ku jira way dhammaatay. Deegaanka: { $place }.
chemical-release-area-left = { $source }: digniinta kiimikooyinka khatarta ah ee hawada ku jira hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
chemical-release-action = Isla hadda gudaha gala. Xira daaqadaha iyo albaabada. Damiya marawaxadaha iyo qaboojiyaha hawada.

general-name = Khatar
general-warning = Digniin ka timid { $source }: { $event }. Deegaanka: { $place }.
general-update = War cusub oo ka yimid { $source }: digniinta ({ $event }) hadda waxay khusaysaa: { $place }.
general-withdrawn = { $source }: digniintii ({ $event }) waa laga noqday. Deegaanka: { $place }. Tani macnaheedu ma aha in khatartu dhammaatay.
general-all-clear = { $source }: khatarta ({ $event }) way dhammaatay. Deegaanka: { $place }.
general-area-left = { $source }: digniinta ({ $event }) hadda ma khusayso meesha aad deggan tihiin. Weli waxay khusaysaa: { $place }.
general-action = Feejignaada oo raaca tilmaamaha mas'uuliyiinta.
