# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Lehî
flood-warning = { $source }: hişyariya lehiyê. Cih: { $place }.
flood-update = { $source }: agahiyên nû. Hişyariya lehiyê niha ji bo van cihan e: { $place }.
flood-withdrawn = { $source }: hişyariya lehiyê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
flood-all-clear = { $source }: xetera lehiyê qediyaye. Cih: { $place }.
flood-area-left = { $source }: hişyariya lehiyê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
flood-action = Biçin cihekî bilind. Di nav ava lehiyê re nemeşin û bi otomobîlê neçin.

flash-flood-name = Lehiya ji nişka ve
flash-flood-warning = { $source }: hişyariya lehiya ji nişka ve. Cih: { $place }.
flash-flood-update = { $source }: agahiyên nû. Hişyariya lehiya ji nişka ve niha ji bo van cihan e: { $place }.
flash-flood-withdrawn = { $source }: hişyariya lehiya ji nişka ve hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
flash-flood-all-clear = { $source }: xetera lehiya ji nişka ve qediyaye. Cih: { $place }.
flash-flood-area-left = { $source }: hişyariya lehiya ji nişka ve êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
flash-flood-action = Niha biçin cihekî bilind. Di nav ava ku diherike re nemeşin û bi otomobîlê neçin.

wildfire-name = Şewata daristanê
wildfire-warning = { $source }: hişyariya şewata daristanê. Cih: { $place }.
wildfire-update = { $source }: agahiyên nû. Hişyariya şewata daristanê niha ji bo van cihan e: { $place }.
wildfire-withdrawn = { $source }: hişyariya şewata daristanê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
wildfire-all-clear = { $source }: xetera şewata daristanê qediyaye. Cih: { $place }.
wildfire-area-left = { $source }: hişyariya şewata daristanê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
wildfire-action = Amade bin: eger ji we re bê gotin, tavilê derkevin. Pencere û deriyan bigirin. Ji dû û ji agir dûr bimînin.

earthquake-name = Erdhej
earthquake-warning = { $source }: hişyariya erdhejê. Cih: { $place }.
earthquake-update = { $source }: agahiyên nû. Hişyariya erdhejê niha ji bo van cihan e: { $place }.
earthquake-withdrawn = { $source }: hişyariya erdhejê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
earthquake-all-clear = { $source }: xetera erdhejê qediyaye. Cih: { $place }.
earthquake-area-left = { $source }: hişyariya erdhejê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
earthquake-action = Bikevin bin maseyeke saxlem û pê bigirin. Gava hejîn rawestiya, derkevin derve û ji avahiyan dûr bikevin.

tsunami-name = Tsûnamî
tsunami-warning = { $source }: hişyariya tsûnamiyê. Cih: { $place }.
tsunami-update = { $source }: agahiyên nû. Hişyariya tsûnamiyê niha ji bo van cihan e: { $place }.
tsunami-withdrawn = { $source }: hişyariya tsûnamiyê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
tsunami-all-clear = { $source }: xetera tsûnamiyê qediyaye. Cih: { $place }.
tsunami-area-left = { $source }: hişyariya tsûnamiyê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
tsunami-action = Niha ji deryayê dûr bikevin û biçin hundirê bejahiyê an cihekî bilind. Ji deryayê dûr bimînin heta ji we re bê gotin ku xeter qediyaye.

storm-name = Bahoz
storm-warning = { $source }: hişyariya bahozê. Cih: { $place }.
storm-update = { $source }: agahiyên nû. Hişyariya bahozê niha ji bo van cihan e: { $place }.
storm-withdrawn = { $source }: hişyariya bahozê hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
storm-all-clear = { $source }: xetera bahozê qediyaye. Cih: { $place }.
storm-area-left = { $source }: hişyariya bahozê êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
storm-action = Di hundir de bimînin, dûrî pencereyan. Nêzîkî dar û têlên elektrîkê nebin.

extreme-heat-name = Germa dijwar
extreme-heat-warning = { $source }: hişyariya germa dijwar. Cih: { $place }.
extreme-heat-update = { $source }: agahiyên nû. Hişyariya germa dijwar niha ji bo van cihan e: { $place }.
extreme-heat-withdrawn = { $source }: hişyariya germa dijwar hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
extreme-heat-all-clear = { $source }: xetera germa dijwar qediyaye. Cih: { $place }.
extreme-heat-area-left = { $source }: hişyariya germa dijwar êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
extreme-heat-action = Gelek caran av vexwin. Li cihekî hênik bimînin. Li zarokan û li kal û pîran miqate bin.

chemical-release-name = Madeyên kîmyayî yên xeternak di hewayê de
chemical-release-warning = { $source }: hişyariya madeyên kîmyayî yên xeternak ên di hewayê de. Cih: { $place }.
chemical-release-update = { $source }: agahiyên nû. Hişyariya madeyên kîmyayî yên xeternak ên di hewayê de niha ji bo van cihan e: { $place }.
chemical-release-withdrawn = { $source }: hişyariya madeyên kîmyayî yên xeternak ên di hewayê de hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
chemical-release-all-clear = { $source }: xetera madeyên kîmyayî yên xeternak ên di hewayê de qediyaye. Cih: { $place }.
chemical-release-area-left = { $source }: hişyariya madeyên kîmyayî yên xeternak ên di hewayê de êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
chemical-release-action = Niha bikevin hundirê avahiyekê. Pencere û deriyan bigirin. Vantîlator û klîmayê vemirînin.

general-name = Xeter
general-warning = { $source }: hişyarî. Cih: { $place }. Xeter: { $event }.
general-update = { $source }: agahiyên nû. Hişyarî ({ $event }) niha ji bo van cihan e: { $place }.
general-withdrawn = { $source }: hişyarî ({ $event }) hat paşvekişandin. Cih: { $place }. Ev nayê wê wateyê ku xeter qediyaye.
general-all-clear = { $source }: xeter ({ $event }) qediyaye. Cih: { $place }.
general-area-left = { $source }: hişyarî ({ $event }) êdî ne ji bo cihê ku hûn lê dijîn e. Hê ji bo van cihan e: { $place }.
general-action = Hişyar bin û wisa bikin ku berpirs dibêjin.
