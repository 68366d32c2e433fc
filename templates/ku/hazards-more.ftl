# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Şikestina bendavê
dam-failure-warning = { $source }: hişyariya şikestina bendavê. Cih: { $place }.
dam-failure-update = { $source }: agahiyên nû. Hişyariya şikestina bendavê niha ji bo van cihan e: { $place }.
dam-failure-withdrawn = { $source }: hişyariya şikestina bendavê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
dam-failure-all-clear = { $source }: xetera şikestina bendavê qediyaye. Cih: { $place }.
dam-failure-area-left = { $source }: hişyariya şikestina bendavê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
dam-failure-action = Niha biçin cihekî bilind. Li benda hatina avê nemînin. Ji çemî dûr bimînin.

cyclone-name = Sîklon
cyclone-warning = { $source }: hişyariya sîklonê. Cih: { $place }.
cyclone-update = { $source }: agahiyên nû. Hişyariya sîklonê niha ji bo van cihan e: { $place }.
cyclone-withdrawn = { $source }: hişyariya sîklonê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
cyclone-all-clear = { $source }: xetera sîklonê qediyaye. Cih: { $place }.
cyclone-area-left = { $source }: hişyariya sîklonê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
cyclone-action = Niha biçin avahiyeke saxlem an sitargehekê. Ji pencereyan dûr bimînin. Eger ba demekê raweste jî, dernekevin derve.

tornado-name = Tornado
tornado-warning = { $source }: hişyariya tornadoyê. Cih: { $place }.
tornado-update = { $source }: agahiyên nû. Hişyariya tornadoyê niha ji bo van cihan e: { $place }.
tornado-withdrawn = { $source }: hişyariya tornadoyê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
tornado-all-clear = { $source }: xetera tornadoyê qediyaye. Cih: { $place }.
tornado-area-left = { $source }: hişyariya tornadoyê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
tornado-action = Niha biçin qata herî jêr, odeyeke biçûk a bê pencere. Serê xwe biparêzin.

thunderstorm-name = Bahoza giran a bi birûsk
thunderstorm-warning = { $source }: hişyariya bahoza giran a bi birûsk. Cih: { $place }.
thunderstorm-update = { $source }: agahiyên nû. Hişyariya bahoza giran a bi birûsk niha ji bo van cihan e: { $place }.
thunderstorm-withdrawn = { $source }: hişyariya bahoza giran a bi birûsk hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
thunderstorm-all-clear = { $source }: xetera bahoza giran a bi birûsk qediyaye. Cih: { $place }.
thunderstorm-area-left = { $source }: hişyariya bahoza giran a bi birûsk êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
thunderstorm-action = Niha bikevin hundir. Ji pencere, dar û avê dûr bimînin.

storm-surge-name = Bilindbûna ava deryayê ji ber bahozê
storm-surge-warning = { $source }: hişyariya bilindbûna ava deryayê ji ber bahozê. Cih: { $place }.
storm-surge-update = { $source }: agahiyên nû. Hişyariya bilindbûna ava deryayê ji ber bahozê niha ji bo van cihan e: { $place }.
storm-surge-withdrawn = { $source }: hişyariya bilindbûna ava deryayê ji ber bahozê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
storm-surge-all-clear = { $source }: xetera bilindbûna ava deryayê ji ber bahozê qediyaye. Cih: { $place }.
storm-surge-area-left = { $source }: hişyariya bilindbûna ava deryayê ji ber bahozê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
storm-surge-action = Niha ji peravê dûr bikevin. Biçin cihekî bilind. Ji bo dîtina deryayê neçin.

snow-ice-name = Berfa giran û cemed
snow-ice-warning = { $source }: hişyariya berfa giran û cemedê. Cih: { $place }.
snow-ice-update = { $source }: agahiyên nû. Hişyariya berfa giran û cemedê niha ji bo van cihan e: { $place }.
snow-ice-withdrawn = { $source }: hişyariya berfa giran û cemedê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
snow-ice-all-clear = { $source }: xetera berfa giran û cemedê qediyaye. Cih: { $place }.
snow-ice-area-left = { $source }: hişyariya berfa giran û cemedê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
snow-ice-action = Rêwîtiyê nekin. Di hundir de bimînin û xwe germ bikin.

avalanche-name = Aşît
avalanche-warning = { $source }: hişyariya aşîtê. Cih: { $place }.
avalanche-update = { $source }: agahiyên nû. Hişyariya aşîtê niha ji bo van cihan e: { $place }.
avalanche-withdrawn = { $source }: hişyariya aşîtê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
avalanche-all-clear = { $source }: xetera aşîtê qediyaye. Cih: { $place }.
avalanche-area-left = { $source }: hişyariya aşîtê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
avalanche-action = Ji palên asê yên bi berf dûr bimînin. Ji cihên li binê wan derkevin.

extreme-cold-name = Sermaya dijwar
extreme-cold-warning = { $source }: hişyariya sermaya dijwar. Cih: { $place }.
extreme-cold-update = { $source }: agahiyên nû. Hişyariya sermaya dijwar niha ji bo van cihan e: { $place }.
extreme-cold-withdrawn = { $source }: hişyariya sermaya dijwar hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
extreme-cold-all-clear = { $source }: xetera sermaya dijwar qediyaye. Cih: { $place }.
extreme-cold-area-left = { $source }: hişyariya sermaya dijwar êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
extreme-cold-action = Di hundir de bimînin û xwe germ bikin. Çend cilan li ser hev li xwe bikin. Li zarokan û li kal û pîran miqate bin.

air-quality-name = Dû û hewaya qirêj
air-quality-warning = { $source }: hişyariya dû û hewaya qirêj. Cih: { $place }.
air-quality-update = { $source }: agahiyên nû. Hişyariya dû û hewaya qirêj niha ji bo van cihan e: { $place }.
air-quality-withdrawn = { $source }: hişyariya dû û hewaya qirêj hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
air-quality-all-clear = { $source }: xetera dû û hewaya qirêj qediyaye. Cih: { $place }.
air-quality-area-left = { $source }: hişyariya dû û hewaya qirêj êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
air-quality-action = Di hundir de bimînin. Pencere û deriyan bigirin. Li derve karê giran nekin.

volcano-name = Teqîna volkanê
volcano-warning = { $source }: hişyariya teqîna volkanê. Cih: { $place }.
volcano-update = { $source }: agahiyên nû. Hişyariya teqîna volkanê niha ji bo van cihan e: { $place }.
volcano-withdrawn = { $source }: hişyariya teqîna volkanê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
volcano-all-clear = { $source }: xetera teqîna volkanê qediyaye. Cih: { $place }.
volcano-area-left = { $source }: hişyariya teqîna volkanê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
volcano-action = Ji volkanê û ji geliyên çeman dûr bimînin. Dev û pozê xwe binixumînin. Çavên xwe ji xweliyê biparêzin.

landslide-name = Şemitîna axê
landslide-warning = { $source }: hişyariya şemitîna axê. Cih: { $place }.
landslide-update = { $source }: agahiyên nû. Hişyariya şemitîna axê niha ji bo van cihan e: { $place }.
landslide-withdrawn = { $source }: hişyariya şemitîna axê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
landslide-all-clear = { $source }: xetera şemitîna axê qediyaye. Cih: { $place }.
landslide-area-left = { $source }: hişyariya şemitîna axê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
landslide-action = Niha ji palên asê û ji geliyan derkevin. Biçin erdekî saxlem ê ku ji palan dûr be.

radiological-name = Xetera radyoaktîf
radiological-warning = { $source }: hişyariya madeyên radyoaktîf. Cih: { $place }.
radiological-update = { $source }: agahiyên nû. Hişyariya madeyên radyoaktîf niha ji bo van cihan e: { $place }.
radiological-withdrawn = { $source }: hişyariya madeyên radyoaktîf hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
radiological-all-clear = { $source }: xetera madeyên radyoaktîf qediyaye. Cih: { $place }.
radiological-area-left = { $source }: hişyariya madeyên radyoaktîf êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
radiological-action = Niha bikevin hundirê avahiyekê û li wir bimînin. Pencere û deriyan bigirin. Vantîlator û klîmayê vemirînin.

drinking-water-name = Ava vexwarinê ya bi xeter
drinking-water-warning = { $source }: hişyarî. Vexwarina ava lûleyê bi xeter e. Cih: { $place }.
drinking-water-update = { $source }: agahiyên nû. Hişyariya ava vexwarinê ya bi xeter niha ji bo van cihan e: { $place }.
drinking-water-withdrawn = { $source }: hişyariya ava vexwarinê ya bi xeter hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
drinking-water-all-clear = { $source }: vexwarina ava lûleyê êdî bê xeter e. Cih: { $place }.
drinking-water-area-left = { $source }: hişyariya ava vexwarinê ya bi xeter êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
drinking-water-action = Ava lûleyê venexwin. Ava şûşeyan vexwin, an jî avê pêşî bikelînin.

epidemic-name = Nexweşiya xeternak
epidemic-warning = { $source }: hişyariya nexweşiya xeternak. Cih: { $place }.
epidemic-update = { $source }: agahiyên nû. Hişyariya nexweşiya xeternak niha ji bo van cihan e: { $place }.
epidemic-withdrawn = { $source }: hişyariya nexweşiya xeternak hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
epidemic-all-clear = { $source }: xetera vê nexweşiyê qediyaye. Cih: { $place }.
epidemic-area-left = { $source }: hişyariya nexweşiya xeternak êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
epidemic-action = Destên xwe gelek caran bişon. Ji nexweşan dûr bimînin. Eger hûn xwe nexweş hîs bikin, telefonî doktor bikin.

power-failure-name = Qutbûna elektrîkê
power-failure-warning = { $source }: hişyariya qutbûna elektrîkê. Cih: { $place }.
power-failure-update = { $source }: agahiyên nû. Hişyariya qutbûna elektrîkê niha ji bo van cihan e: { $place }.
power-failure-withdrawn = { $source }: hişyariya qutbûna elektrîkê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
power-failure-all-clear = { $source }: elektrîk dîsa hat. Cih: { $place }.
power-failure-area-left = { $source }: hişyariya qutbûna elektrîkê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
power-failure-action = Şarja telefona xwe vala xerc nekin. Fenera bi pîlan bi kar bînin, ne mûm. Deriyê sarincê girtî bihêlin.

public-danger-name = Xeter li nêzîkî we
public-danger-warning = { $source }: hişyarî. Xeter li ser xelkê heye. Cih: { $place }.
public-danger-update = { $source }: agahiyên nû. Hişyariya xetera li ser xelkê niha ji bo van cihan e: { $place }.
public-danger-withdrawn = { $source }: hişyariya xetera li ser xelkê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
public-danger-all-clear = { $source }: xetera li ser xelkê qediyaye. Cih: { $place }.
public-danger-area-left = { $source }: hişyariya xetera li ser xelkê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
public-danger-action = Di hundir de bimînin û deriyan kilît bikin. Ji cihê xeterê dûr bimînin. Wisa bikin ku polîs dibêjin.
