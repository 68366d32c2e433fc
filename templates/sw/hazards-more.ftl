# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Kupasuka kwa bwawa
dam-failure-warning = { $source }: onyo la kupasuka kwa bwawa. Mahali: { $place }.
dam-failure-update = { $source }: habari mpya. Onyo la kupasuka kwa bwawa sasa ni kwa: { $place }.
dam-failure-withdrawn = { $source }: onyo la kupasuka kwa bwawa limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
dam-failure-all-clear = { $source }: hatari ya kupasuka kwa bwawa imekwisha. Mahali: { $place }.
dam-failure-area-left = { $source }: hakuna tena onyo la kupasuka kwa bwawa mahali unapoishi. Bado lipo kwa: { $place }.
dam-failure-action = Nenda sasa mahali pa juu. Usisubiri maji yafike. Kaa mbali na mto.

cyclone-name = Kimbunga
cyclone-warning = { $source }: onyo la kimbunga. Mahali: { $place }.
cyclone-update = { $source }: habari mpya. Onyo la kimbunga sasa ni kwa: { $place }.
cyclone-withdrawn = { $source }: onyo la kimbunga limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
cyclone-all-clear = { $source }: hatari ya kimbunga imekwisha. Mahali: { $place }.
cyclone-area-left = { $source }: hakuna tena onyo la kimbunga mahali unapoishi. Bado lipo kwa: { $place }.
cyclone-action = Nenda sasa kwenye jengo imara au kituo cha hifadhi. Kaa mbali na madirisha. Upepo ukitulia kwa muda, bado kaa ndani.

tornado-name = Upepo mkali unaozunguka (tornado)
tornado-warning = { $source }: onyo la upepo mkali unaozunguka (tornado). Mahali: { $place }.
tornado-update = { $source }: habari mpya. Onyo la upepo mkali unaozunguka (tornado) sasa ni kwa: { $place }.
tornado-withdrawn = { $source }: onyo la upepo mkali unaozunguka (tornado) limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
tornado-all-clear = { $source }: hatari ya upepo mkali unaozunguka (tornado) imekwisha. Mahali: { $place }.
tornado-area-left = { $source }: hakuna tena onyo la upepo mkali unaozunguka (tornado) mahali unapoishi. Bado lipo kwa: { $place }.
tornado-action = Nenda sasa ghorofa ya chini kabisa, kwenye chumba kidogo kisicho na madirisha. Kinga kichwa chako.

thunderstorm-name = Mvua kali yenye radi
thunderstorm-warning = { $source }: onyo la mvua kali yenye radi. Mahali: { $place }.
thunderstorm-update = { $source }: habari mpya. Onyo la mvua kali yenye radi sasa ni kwa: { $place }.
thunderstorm-withdrawn = { $source }: onyo la mvua kali yenye radi limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
thunderstorm-all-clear = { $source }: hatari ya mvua kali yenye radi imekwisha. Mahali: { $place }.
thunderstorm-area-left = { $source }: hakuna tena onyo la mvua kali yenye radi mahali unapoishi. Bado lipo kwa: { $place }.
thunderstorm-action = Ingia ndani sasa. Kaa mbali na madirisha, miti na maji.

storm-surge-name = Maji ya bahari kuvamia pwani
storm-surge-warning = { $source }: onyo la maji ya bahari kuvamia pwani. Mahali: { $place }.
storm-surge-update = { $source }: habari mpya. Onyo la maji ya bahari kuvamia pwani sasa ni kwa: { $place }.
storm-surge-withdrawn = { $source }: onyo la maji ya bahari kuvamia pwani limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
storm-surge-all-clear = { $source }: hatari ya maji ya bahari kuvamia pwani imekwisha. Mahali: { $place }.
storm-surge-area-left = { $source }: hakuna tena onyo la maji ya bahari kuvamia pwani mahali unapoishi. Bado lipo kwa: { $place }.
storm-surge-action = Ondoka pwani sasa. Nenda mahali pa juu. Usiende kutazama bahari.

snow-ice-name = Theluji nyingi na barafu
snow-ice-warning = { $source }: onyo la theluji nyingi na barafu. Mahali: { $place }.
snow-ice-update = { $source }: habari mpya. Onyo la theluji nyingi na barafu sasa ni kwa: { $place }.
snow-ice-withdrawn = { $source }: onyo la theluji nyingi na barafu limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
snow-ice-all-clear = { $source }: hatari ya theluji nyingi na barafu imekwisha. Mahali: { $place }.
snow-ice-area-left = { $source }: hakuna tena onyo la theluji nyingi na barafu mahali unapoishi. Bado lipo kwa: { $place }.
snow-ice-action = Usisafiri. Kaa ndani na ujipashe joto.

avalanche-name = Maporomoko ya theluji
avalanche-warning = { $source }: onyo la maporomoko ya theluji. Mahali: { $place }.
avalanche-update = { $source }: habari mpya. Onyo la maporomoko ya theluji sasa ni kwa: { $place }.
avalanche-withdrawn = { $source }: onyo la maporomoko ya theluji limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
avalanche-all-clear = { $source }: hatari ya maporomoko ya theluji imekwisha. Mahali: { $place }.
avalanche-area-left = { $source }: hakuna tena onyo la maporomoko ya theluji mahali unapoishi. Bado lipo kwa: { $place }.
avalanche-action = Kaa mbali na miteremko mikali yenye theluji. Ondoka kwenye sehemu zilizo chini ya miteremko hiyo.

extreme-cold-name = Baridi kali sana
extreme-cold-warning = { $source }: onyo la baridi kali sana. Mahali: { $place }.
extreme-cold-update = { $source }: habari mpya. Onyo la baridi kali sana sasa ni kwa: { $place }.
extreme-cold-withdrawn = { $source }: onyo la baridi kali sana limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
extreme-cold-all-clear = { $source }: hatari ya baridi kali sana imekwisha. Mahali: { $place }.
extreme-cold-area-left = { $source }: hakuna tena onyo la baridi kali sana mahali unapoishi. Bado lipo kwa: { $place }.
extreme-cold-action = Kaa ndani na ujipashe joto. Vaa nguo kadhaa, moja juu ya nyingine. Watunze watoto na wazee.

air-quality-name = Moshi na hewa chafu
air-quality-warning = { $source }: onyo la moshi na hewa chafu. Mahali: { $place }.
air-quality-update = { $source }: habari mpya. Onyo la moshi na hewa chafu sasa ni kwa: { $place }.
air-quality-withdrawn = { $source }: onyo la moshi na hewa chafu limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
air-quality-all-clear = { $source }: hatari ya moshi na hewa chafu imekwisha. Mahali: { $place }.
air-quality-area-left = { $source }: hakuna tena onyo la moshi na hewa chafu mahali unapoishi. Bado lipo kwa: { $place }.
air-quality-action = Kaa ndani. Funga madirisha na milango. Usifanye kazi ngumu nje.

volcano-name = Mlipuko wa volkano
volcano-warning = { $source }: onyo la mlipuko wa volkano. Mahali: { $place }.
volcano-update = { $source }: habari mpya. Onyo la mlipuko wa volkano sasa ni kwa: { $place }.
volcano-withdrawn = { $source }: onyo la mlipuko wa volkano limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
volcano-all-clear = { $source }: hatari ya mlipuko wa volkano imekwisha. Mahali: { $place }.
volcano-area-left = { $source }: hakuna tena onyo la mlipuko wa volkano mahali unapoishi. Bado lipo kwa: { $place }.
volcano-action = Kaa mbali na volkano na mabonde ya mito. Funika pua na mdomo. Kinga macho yako dhidi ya majivu.

landslide-name = Maporomoko ya ardhi
landslide-warning = { $source }: onyo la maporomoko ya ardhi. Mahali: { $place }.
landslide-update = { $source }: habari mpya. Onyo la maporomoko ya ardhi sasa ni kwa: { $place }.
landslide-withdrawn = { $source }: onyo la maporomoko ya ardhi limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
landslide-all-clear = { $source }: hatari ya maporomoko ya ardhi imekwisha. Mahali: { $place }.
landslide-area-left = { $source }: hakuna tena onyo la maporomoko ya ardhi mahali unapoishi. Bado lipo kwa: { $place }.
landslide-action = Ondoka sasa kwenye miteremko mikali na mabonde. Nenda kwenye ardhi imara iliyo mbali na mteremko.

radiological-name = Hatari ya mionzi
radiological-warning = { $source }: onyo la mionzi hatari. Mahali: { $place }.
radiological-update = { $source }: habari mpya. Onyo la mionzi hatari sasa ni kwa: { $place }.
radiological-withdrawn = { $source }: onyo la mionzi hatari limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
radiological-all-clear = { $source }: hatari ya mionzi imekwisha. Mahali: { $place }.
radiological-area-left = { $source }: hakuna tena onyo la mionzi hatari mahali unapoishi. Bado lipo kwa: { $place }.
radiological-action = Ingia ndani sasa na ubaki ndani. Funga madirisha na milango. Zima feni na viyoyozi.

drinking-water-name = Maji yasiyo salama kunywa
drinking-water-warning = { $source }: onyo. Maji ya bomba si salama kunywa. Mahali: { $place }.
drinking-water-update = { $source }: habari mpya. Onyo la maji yasiyo salama kunywa sasa ni kwa: { $place }.
drinking-water-withdrawn = { $source }: onyo la maji yasiyo salama kunywa limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
drinking-water-all-clear = { $source }: sasa maji ya bomba ni salama kunywa tena. Mahali: { $place }.
drinking-water-area-left = { $source }: hakuna tena onyo la maji yasiyo salama kunywa mahali unapoishi. Bado lipo kwa: { $place }.
drinking-water-action = Usinywe maji ya bomba. Kunywa maji ya chupa, au chemsha maji kwanza kabla ya kunywa.

epidemic-name = Ugonjwa hatari
epidemic-warning = { $source }: onyo la ugonjwa hatari. Mahali: { $place }.
epidemic-update = { $source }: habari mpya. Onyo la ugonjwa hatari sasa ni kwa: { $place }.
epidemic-withdrawn = { $source }: onyo la ugonjwa hatari limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
epidemic-all-clear = { $source }: hatari ya ugonjwa imekwisha. Mahali: { $place }.
epidemic-area-left = { $source }: hakuna tena onyo la ugonjwa hatari mahali unapoishi. Bado lipo kwa: { $place }.
epidemic-action = Nawa mikono mara kwa mara. Kaa mbali na wagonjwa. Ukijisikia mgonjwa, mpigie daktari simu.

power-failure-name = Kukatika kwa umeme
power-failure-warning = { $source }: onyo la kukatika kwa umeme. Mahali: { $place }.
power-failure-update = { $source }: habari mpya. Onyo la kukatika kwa umeme sasa ni kwa: { $place }.
power-failure-withdrawn = { $source }: onyo la kukatika kwa umeme limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
power-failure-all-clear = { $source }: tatizo la kukatika kwa umeme limekwisha. Mahali: { $place }.
power-failure-area-left = { $source }: hakuna tena onyo la kukatika kwa umeme mahali unapoishi. Bado lipo kwa: { $place }.
power-failure-action = Tunza chaji ya simu yako. Tumia tochi, usitumie mishumaa. Usifungue mlango wa friji.

public-danger-name = Hatari karibu nawe
public-danger-warning = { $source }: onyo. Kuna hatari kwa watu. Mahali: { $place }.
public-danger-update = { $source }: habari mpya. Onyo la hatari kwa watu sasa ni kwa: { $place }.
public-danger-withdrawn = { $source }: onyo la hatari kwa watu limeondolewa. Mahali: { $place }. Bado kunaweza kuwa na hatari.
public-danger-all-clear = { $source }: hatari kwa watu imekwisha. Mahali: { $place }.
public-danger-area-left = { $source }: hakuna tena onyo la hatari kwa watu mahali unapoishi. Bado lipo kwa: { $place }.
public-danger-action = Kaa ndani na ufunge milango kwa ufunguo. Kaa mbali na mahali pa hatari. Fanya kama polisi wanavyosema.
