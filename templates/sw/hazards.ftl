# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Mafuriko
flood-warning = { $source }: onyo la mafuriko. Mahali: { $place }.
flood-update = { $source }: habari mpya. Onyo la mafuriko sasa ni kwa: { $place }.
flood-withdrawn = { $source }: onyo la mafuriko limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
flood-all-clear = { $source }: hatari ya mafuriko imekwisha. Mahali: { $place }.
flood-area-left = { $source }: hakuna tena onyo la mafuriko mahali unapoishi. Bado lipo kwa: { $place }.
flood-action = Nenda mahali palipoinuka. Usitembee wala kuendesha gari kwenye maji ya mafuriko.

flash-flood-name = Mafuriko ya ghafla
flash-flood-warning = { $source }: onyo la mafuriko ya ghafla. Mahali: { $place }.
flash-flood-update = { $source }: habari mpya. Onyo la mafuriko ya ghafla sasa ni kwa: { $place }.
flash-flood-withdrawn = { $source }: onyo la mafuriko ya ghafla limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
flash-flood-all-clear = { $source }: hatari ya mafuriko ya ghafla imekwisha. Mahali: { $place }.
flash-flood-area-left = { $source }: hakuna tena onyo la mafuriko ya ghafla mahali unapoishi. Bado lipo kwa: { $place }.
flash-flood-action = Nenda sasa mahali palipoinuka. Usitembee wala kuendesha gari kwenye maji yanayotiririka.

wildfire-name = Moto wa misitu na nyika
wildfire-warning = { $source }: onyo la moto wa misitu na nyika. Mahali: { $place }.
wildfire-update = { $source }: habari mpya. Onyo la moto wa misitu na nyika sasa ni kwa: { $place }.
wildfire-withdrawn = { $source }: onyo la moto wa misitu na nyika limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
wildfire-all-clear = { $source }: hatari ya moto wa misitu na nyika imekwisha. Mahali: { $place }.
wildfire-area-left = { $source }: hakuna tena onyo la moto wa misitu na nyika mahali unapoishi. Bado lipo kwa: { $place }.
wildfire-action = Kuwa tayari kuondoka mara moja ukiambiwa. Funga madirisha na milango. Kaa mbali na moshi na moto.

earthquake-name = Tetemeko la ardhi
earthquake-warning = { $source }: onyo la tetemeko la ardhi. Mahali: { $place }.
earthquake-update = { $source }: habari mpya. Onyo la tetemeko la ardhi sasa ni kwa: { $place }.
earthquake-withdrawn = { $source }: onyo la tetemeko la ardhi limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
earthquake-all-clear = { $source }: hatari ya tetemeko la ardhi imekwisha. Mahali: { $place }.
earthquake-area-left = { $source }: hakuna tena onyo la tetemeko la ardhi mahali unapoishi. Bado lipo kwa: { $place }.
earthquake-action = Ingia chini ya meza imara na uishike. Mtikisiko ukiisha, toka nje na uende mbali na majengo.

tsunami-name = Tsunami
tsunami-warning = { $source }: onyo la tsunami. Mahali: { $place }.
tsunami-update = { $source }: habari mpya. Onyo la tsunami sasa ni kwa: { $place }.
tsunami-withdrawn = { $source }: onyo la tsunami limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
tsunami-all-clear = { $source }: hatari ya tsunami imekwisha. Mahali: { $place }.
tsunami-area-left = { $source }: hakuna tena onyo la tsunami mahali unapoishi. Bado lipo kwa: { $place }.
tsunami-action = Nenda sasa mahali pa juu au mahali palipo mbali na bahari. Kaa mbali na bahari mpaka uambiwe kuwa ni salama.

storm-name = Dhoruba
storm-warning = { $source }: onyo la dhoruba. Mahali: { $place }.
storm-update = { $source }: habari mpya. Onyo la dhoruba sasa ni kwa: { $place }.
storm-withdrawn = { $source }: onyo la dhoruba limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
storm-all-clear = { $source }: hatari ya dhoruba imekwisha. Mahali: { $place }.
storm-area-left = { $source }: hakuna tena onyo la dhoruba mahali unapoishi. Bado lipo kwa: { $place }.
storm-action = Kaa ndani, mbali na madirisha. Usikaribie miti wala nyaya za umeme.

extreme-heat-name = Joto kali sana
extreme-heat-warning = { $source }: onyo la joto kali sana. Mahali: { $place }.
extreme-heat-update = { $source }: habari mpya. Onyo la joto kali sana sasa ni kwa: { $place }.
extreme-heat-withdrawn = { $source }: onyo la joto kali sana limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
extreme-heat-all-clear = { $source }: hatari ya joto kali sana imekwisha. Mahali: { $place }.
extreme-heat-area-left = { $source }: hakuna tena onyo la joto kali sana mahali unapoishi. Bado lipo kwa: { $place }.
extreme-heat-action = Kunywa maji mara kwa mara. Kaa mahali penye baridi. Watunze watoto na wazee.

chemical-release-name = Kemikali hatari hewani
chemical-release-warning = { $source }: onyo la kemikali hatari hewani. Mahali: { $place }.
chemical-release-update = { $source }: habari mpya. Onyo la kemikali hatari hewani sasa ni kwa: { $place }.
chemical-release-withdrawn = { $source }: onyo la kemikali hatari hewani limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
chemical-release-all-clear = { $source }: hatari ya kemikali hewani imekwisha. Mahali: { $place }.
chemical-release-area-left = { $source }: hakuna tena onyo la kemikali hatari hewani mahali unapoishi. Bado lipo kwa: { $place }.
chemical-release-action = Ingia ndani sasa. Funga madirisha na milango. Zima feni na viyoyozi.

general-name = Hatari
general-warning = { $source }: onyo. Hatari: { $event }. Mahali: { $place }.
general-update = { $source }: habari mpya. Onyo ({ $event }) sasa ni kwa: { $place }.
general-withdrawn = { $source }: onyo ({ $event }) limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
general-all-clear = { $source }: hatari ({ $event }) imekwisha. Mahali: { $place }.
general-area-left = { $source }: hakuna tena onyo ({ $event }) mahali unapoishi. Bado lipo kwa: { $place }.
general-action = Kuwa mwangalifu na ufuate maagizo ya mamlaka.
