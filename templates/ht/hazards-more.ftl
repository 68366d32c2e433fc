# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Baraj ki kraze
dam-failure-warning = { $source }: alèt pou baraj ki kraze. Kote: { $place }.
dam-failure-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou baraj ki kraze kounye a: { $place }.
dam-failure-withdrawn = { $source }: yo retire alèt pou baraj ki kraze. Kote: { $place }. Ka toujou gen danje.
dam-failure-all-clear = { $source }: pa gen danje baraj ki kraze ankò. Kote: { $place }.
dam-failure-area-left = { $source }: pa gen alèt pou baraj ki kraze ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
dam-failure-action = Ale yon kote ki wo kounye a. Pa tann dlo a rive. Rete lwen rivyè a.

cyclone-name = Siklòn
cyclone-warning = { $source }: alèt pou siklòn. Kote: { $place }.
cyclone-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou siklòn kounye a: { $place }.
cyclone-withdrawn = { $source }: yo retire alèt pou siklòn. Kote: { $place }. Ka toujou gen danje.
cyclone-all-clear = { $source }: pa gen danje siklòn ankò. Kote: { $place }.
cyclone-area-left = { $source }: pa gen alèt pou siklòn ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
cyclone-action = Ale kounye a nan yon bilding solid oswa nan yon abri. Rete lwen fenèt yo. Si van an kanpe yon ti moman, rete anndan toujou.

tornado-name = Tònad
tornado-warning = { $source }: alèt pou tònad. Kote: { $place }.
tornado-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou tònad kounye a: { $place }.
tornado-withdrawn = { $source }: yo retire alèt pou tònad. Kote: { $place }. Ka toujou gen danje.
tornado-all-clear = { $source }: pa gen danje tònad ankò. Kote: { $place }.
tornado-area-left = { $source }: pa gen alèt pou tònad ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
tornado-action = Ale kounye a nan etaj ki pi ba a, nan yon ti chanm ki pa gen fenèt. Pwoteje tèt ou.

thunderstorm-name = Gwo loraj
thunderstorm-warning = { $source }: alèt pou gwo loraj. Kote: { $place }.
thunderstorm-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou gwo loraj kounye a: { $place }.
thunderstorm-withdrawn = { $source }: yo retire alèt pou gwo loraj. Kote: { $place }. Ka toujou gen danje.
thunderstorm-all-clear = { $source }: pa gen danje gwo loraj ankò. Kote: { $place }.
thunderstorm-area-left = { $source }: pa gen alèt pou gwo loraj ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
thunderstorm-action = Antre anndan kounye a. Rete lwen fenèt, pyebwa ak dlo.

storm-surge-name = Lanmè k ap monte sou tè a
storm-surge-warning = { $source }: alèt pou lanmè k ap monte sou tè a. Kote: { $place }.
storm-surge-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou lanmè k ap monte sou tè a kounye a: { $place }.
storm-surge-withdrawn = { $source }: yo retire alèt pou lanmè k ap monte sou tè a. Kote: { $place }. Ka toujou gen danje.
storm-surge-all-clear = { $source }: pa gen danje pou lanmè a monte sou tè a ankò. Kote: { $place }.
storm-surge-area-left = { $source }: pa gen alèt pou lanmè k ap monte sou tè a ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
storm-surge-action = Kite bò lanmè a kounye a. Ale yon kote ki wo. Pa al gade lanmè a.

snow-ice-name = Anpil nèj ak glas
snow-ice-warning = { $source }: alèt pou anpil nèj ak glas. Kote: { $place }.
snow-ice-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou anpil nèj ak glas kounye a: { $place }.
snow-ice-withdrawn = { $source }: yo retire alèt pou anpil nèj ak glas. Kote: { $place }. Ka toujou gen danje.
snow-ice-all-clear = { $source }: pa gen danje anpil nèj ak glas ankò. Kote: { $place }.
snow-ice-area-left = { $source }: pa gen alèt pou anpil nèj ak glas ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
snow-ice-action = Pa vwayaje. Rete anndan epi kenbe kò ou cho.

avalanche-name = Avalanch nèj
avalanche-warning = { $source }: alèt pou avalanch nèj. Kote: { $place }.
avalanche-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou avalanch nèj kounye a: { $place }.
avalanche-withdrawn = { $source }: yo retire alèt pou avalanch nèj. Kote: { $place }. Ka toujou gen danje.
avalanche-all-clear = { $source }: pa gen danje avalanch nèj ankò. Kote: { $place }.
avalanche-area-left = { $source }: pa gen alèt pou avalanch nèj ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
avalanche-action = Rete lwen pant rèd ki gen nèj. Kite kote ki anba pant sa yo.

extreme-cold-name = Gwo fredi
extreme-cold-warning = { $source }: alèt pou gwo fredi. Kote: { $place }.
extreme-cold-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou gwo fredi kounye a: { $place }.
extreme-cold-withdrawn = { $source }: yo retire alèt pou gwo fredi. Kote: { $place }. Ka toujou gen danje.
extreme-cold-all-clear = { $source }: pa gen danje gwo fredi ankò. Kote: { $place }.
extreme-cold-area-left = { $source }: pa gen alèt pou gwo fredi ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
extreme-cold-action = Rete anndan epi kenbe kò ou cho. Mete plizyè rad youn sou lòt. Pran swen timoun ak granmoun aje.

air-quality-name = Lafimen ak polisyon nan lè a
air-quality-warning = { $source }: alèt pou lafimen ak polisyon nan lè a. Kote: { $place }.
air-quality-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou lafimen ak polisyon nan lè a kounye a: { $place }.
air-quality-withdrawn = { $source }: yo retire alèt pou lafimen ak polisyon nan lè a. Kote: { $place }. Ka toujou gen danje.
air-quality-all-clear = { $source }: pa gen danje lafimen ak polisyon nan lè a ankò. Kote: { $place }.
air-quality-area-left = { $source }: pa gen alèt pou lafimen ak polisyon nan lè a ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
air-quality-action = Rete anndan. Fèmen fenèt ak pòt yo. Pa fè travay di deyò.

volcano-name = Volkan k ap eklate
volcano-warning = { $source }: alèt pou volkan k ap eklate. Kote: { $place }.
volcano-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou volkan k ap eklate kounye a: { $place }.
volcano-withdrawn = { $source }: yo retire alèt pou volkan k ap eklate. Kote: { $place }. Ka toujou gen danje.
volcano-all-clear = { $source }: pa gen danje volkan ankò. Kote: { $place }.
volcano-area-left = { $source }: pa gen alèt pou volkan k ap eklate ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
volcano-action = Rete lwen volkan an ak vale kote rivyè pase. Kouvri nen ou ak bouch ou. Pwoteje je ou kont sann.

landslide-name = Glisman tè
landslide-warning = { $source }: alèt pou glisman tè. Kote: { $place }.
landslide-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou glisman tè kounye a: { $place }.
landslide-withdrawn = { $source }: yo retire alèt pou glisman tè. Kote: { $place }. Ka toujou gen danje.
landslide-all-clear = { $source }: pa gen danje glisman tè ankò. Kote: { $place }.
landslide-area-left = { $source }: pa gen alèt pou glisman tè ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
landslide-action = Kite pant rèd ak vale yo kounye a. Ale sou tè solid ki lwen pant lan.

radiological-name = Danje radyasyon
radiological-warning = { $source }: alèt pou radyasyon. Kote: { $place }.
radiological-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou radyasyon kounye a: { $place }.
radiological-withdrawn = { $source }: yo retire alèt pou radyasyon. Kote: { $place }. Ka toujou gen danje.
radiological-all-clear = { $source }: pa gen danje radyasyon ankò. Kote: { $place }.
radiological-area-left = { $source }: pa gen alèt pou radyasyon ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
radiological-action = Antre anndan kounye a epi rete anndan. Fèmen fenèt ak pòt yo. Etenn vantilatè ak èkondisyone.

drinking-water-name = Dlo ki pa bon pou bwè
drinking-water-warning = { $source }: alèt. Dlo tiyo a pa bon pou bwè. Kote: { $place }.
drinking-water-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou dlo ki pa bon pou bwè kounye a: { $place }.
drinking-water-withdrawn = { $source }: yo retire alèt pou dlo ki pa bon pou bwè. Kote: { $place }. Ka toujou gen danje.
drinking-water-all-clear = { $source }: dlo tiyo a bon pou bwè ankò. Kote: { $place }.
drinking-water-area-left = { $source }: pa gen alèt pou dlo ki pa bon pou bwè ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
drinking-water-action = Pa bwè dlo tiyo. Bwè dlo nan boutèy, oswa bouyi dlo a anvan ou bwè li.

epidemic-name = Maladi danjere
epidemic-warning = { $source }: alèt pou maladi danjere. Kote: { $place }.
epidemic-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou maladi danjere kounye a: { $place }.
epidemic-withdrawn = { $source }: yo retire alèt pou maladi danjere. Kote: { $place }. Ka toujou gen danje.
epidemic-all-clear = { $source }: pa gen danje maladi a ankò. Kote: { $place }.
epidemic-area-left = { $source }: pa gen alèt pou maladi danjere ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
epidemic-action = Lave men ou souvan. Rete lwen moun ki malad. Si ou santi ou malad, rele yon doktè.

power-failure-name = Pàn kouran
power-failure-warning = { $source }: alèt pou pàn kouran. Kote: { $place }.
power-failure-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou pàn kouran kounye a: { $place }.
power-failure-withdrawn = { $source }: yo retire alèt pou pàn kouran. Kote: { $place }. Ka toujou gen danje.
power-failure-all-clear = { $source }: pàn kouran an fini. Kote: { $place }.
power-failure-area-left = { $source }: pa gen alèt pou pàn kouran ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
power-failure-action = Ekonomize batri telefòn ou. Sèvi ak yon flach, pa limen balèn oswa bouji. Pa louvri pòt frijidè a.

public-danger-name = Danje toupre ou
public-danger-warning = { $source }: alèt. Gen danje pou moun. Kote: { $place }.
public-danger-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou danje pou moun kounye a: { $place }.
public-danger-withdrawn = { $source }: yo retire alèt pou danje pou moun. Kote: { $place }. Ka toujou gen danje.
public-danger-all-clear = { $source }: pa gen danje pou moun ankò. Kote: { $place }.
public-danger-area-left = { $source }: pa gen alèt pou danje pou moun ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
public-danger-action = Rete anndan epi fèmen pòt yo ak kle. Rete lwen kote danje a ye a. Fè sa lapolis di.
