# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Inondasyon
flood-warning = { $source }: alèt pou inondasyon. Kote: { $place }.
flood-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou inondasyon kounye a: { $place }.
flood-withdrawn = { $source }: yo retire alèt pou inondasyon. Kote: { $place }. Ka toujou gen danje.
flood-all-clear = { $source }: pa gen danje inondasyon ankò. Kote: { $place }.
flood-area-left = { $source }: pa gen alèt pou inondasyon ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
flood-action = Ale yon kote ki pi wo. Pa mache ni kondui machin nan dlo inondasyon an.

flash-flood-name = Inondasyon toudenkou
flash-flood-warning = { $source }: alèt pou inondasyon toudenkou. Kote: { $place }.
flash-flood-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou inondasyon toudenkou kounye a: { $place }.
flash-flood-withdrawn = { $source }: yo retire alèt pou inondasyon toudenkou. Kote: { $place }. Ka toujou gen danje.
flash-flood-all-clear = { $source }: pa gen danje inondasyon toudenkou ankò. Kote: { $place }.
flash-flood-area-left = { $source }: pa gen alèt pou inondasyon toudenkou ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
flash-flood-action = Ale yon kote ki pi wo kounye a. Pa mache ni kondui machin nan dlo k ap kouri.

wildfire-name = Gwo dife nan bwa
wildfire-warning = { $source }: alèt pou gwo dife nan bwa. Kote: { $place }.
wildfire-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou gwo dife nan bwa kounye a: { $place }.
wildfire-withdrawn = { $source }: yo retire alèt pou gwo dife nan bwa. Kote: { $place }. Ka toujou gen danje.
wildfire-all-clear = { $source }: pa gen danje gwo dife nan bwa ankò. Kote: { $place }.
wildfire-area-left = { $source }: pa gen alèt pou gwo dife nan bwa ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
wildfire-action = Pare pou ou ale touswit si yo di ou sa. Fèmen fenèt ak pòt yo. Rete lwen lafimen ak dife.

earthquake-name = Tranblemanntè
earthquake-warning = { $source }: alèt pou tranblemanntè. Kote: { $place }.
earthquake-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou tranblemanntè kounye a: { $place }.
earthquake-withdrawn = { $source }: yo retire alèt pou tranblemanntè. Kote: { $place }. Ka toujou gen danje.
earthquake-all-clear = { $source }: pa gen danje tranblemanntè ankò. Kote: { $place }.
earthquake-area-left = { $source }: pa gen alèt pou tranblemanntè ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
earthquake-action = Mete ou anba yon tab solid epi kenbe li. Lè tè a sispann tranble, soti deyò epi ale lwen bilding yo.

tsunami-name = Tsounami
tsunami-warning = { $source }: alèt pou tsounami. Kote: { $place }.
tsunami-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou tsounami kounye a: { $place }.
tsunami-withdrawn = { $source }: yo retire alèt pou tsounami. Kote: { $place }. Ka toujou gen danje.
tsunami-all-clear = { $source }: pa gen danje tsounami ankò. Kote: { $place }.
tsunami-area-left = { $source }: pa gen alèt pou tsounami ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
tsunami-action = Ale kounye a yon kote ki wo oswa yon kote ki lwen lanmè a. Rete lwen lanmè a jiskaske yo di ou pa gen danje ankò.

storm-name = Tanpèt
storm-warning = { $source }: alèt pou tanpèt. Kote: { $place }.
storm-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou tanpèt kounye a: { $place }.
storm-withdrawn = { $source }: yo retire alèt pou tanpèt. Kote: { $place }. Ka toujou gen danje.
storm-all-clear = { $source }: pa gen danje tanpèt ankò. Kote: { $place }.
storm-area-left = { $source }: pa gen alèt pou tanpèt ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
storm-action = Rete anndan, lwen fenèt yo. Pa pwoche kote ki gen pyebwa oswa fil kouran.

extreme-heat-name = Gwo chalè
extreme-heat-warning = { $source }: alèt pou gwo chalè. Kote: { $place }.
extreme-heat-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou gwo chalè kounye a: { $place }.
extreme-heat-withdrawn = { $source }: yo retire alèt pou gwo chalè. Kote: { $place }. Ka toujou gen danje.
extreme-heat-all-clear = { $source }: pa gen danje gwo chalè ankò. Kote: { $place }.
extreme-heat-area-left = { $source }: pa gen alèt pou gwo chalè ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
extreme-heat-action = Bwè dlo souvan. Rete yon kote ki fre. Pran swen timoun ak granmoun aje.

chemical-release-name = Pwodui chimik danjere nan lè a
chemical-release-warning = { $source }: alèt pou pwodui chimik danjere nan lè a. Kote: { $place }.
chemical-release-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt pou pwodui chimik danjere nan lè a kounye a: { $place }.
chemical-release-withdrawn = { $source }: yo retire alèt pou pwodui chimik danjere nan lè a. Kote: { $place }. Ka toujou gen danje.
chemical-release-all-clear = { $source }: pa gen danje pwodui chimik nan lè a ankò. Kote: { $place }.
chemical-release-area-left = { $source }: pa gen alèt pou pwodui chimik danjere nan lè a ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
chemical-release-action = Antre anndan kounye a. Fèmen fenèt ak pòt yo. Etenn vantilatè ak èkondisyone.

general-name = Danje
general-warning = { $source }: alèt. Danje: { $event }. Kote: { $place }.
general-update = { $source }: nouvo enfòmasyon. Men kote ki gen alèt ({ $event }) kounye a: { $place }.
general-withdrawn = { $source }: yo retire alèt la ({ $event }). Kote: { $place }. Ka toujou gen danje.
general-all-clear = { $source }: danje a ({ $event }) fini. Kote: { $place }.
general-area-left = { $source }: pa gen alèt ({ $event }) ankò kote ou rete a. Men kote ki gen alèt la toujou: { $place }.
general-action = Fè atansyon epi suiv konsiy otorite yo.
