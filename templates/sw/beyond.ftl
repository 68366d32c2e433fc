# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = Sasa utapata maonyo rasmi kwa Kiswahili kutoka { $source }. Hutalipa chochote.
welcome-language = Kubadilisha lugha, jibu kwa jina la lugha hiyo.
welcome-stop = Kuacha kupata ujumbe huu, jibu STOP.
prepare-general = { $source }: jiandae. Weka maji, chakula, dawa na hati zako kwenye begi moja karibu na mlango.
prepare-season = { $source }: msimu wa hatari unaanza. Jua mahali pa kwenda na mtu wa kumpigia simu.
prepare-family = Kubaliana na familia yako mahali mtakapokutana mkipoteana.
prepare-number = Hifadhi namba hii. Maonyo rasmi hutoka kwenye namba hii.
recovery-help = { $source }: watu wanaohitaji msaada wanaweza kuupata hapa: { $text }.
recovery-water = Usinywe maji ya kisima mpaka yapimwe.
recovery-home = Kabla ya kurudi ndani ya nyumba, angalia kama kuna nyufa, gesi au maji.
recovery-papers = Kama umepoteza hati zako, uliza hapa: { $text }.
survey-ask = Je, ulipata onyo kwa wakati? Jibu 1 kwa ndiyo, 2 kwa hapana.
survey-understood = Je, ulielewa la kufanya? Jibu 1 kwa ndiyo, 2 kwa hapana.
survey-thanks = Asante. Jibu lako linatusaidia kutoa maonyo bora zaidi.

notice-label = Taarifa
prepare-flood = Kabla mvua haijaja, jua njia ya kwenda mahali pa juu.
prepare-heat = Tafuta mahali penye baridi unapoweza kukaa. Weka maji ya kunywa ya kutosha nyumbani.
prepare-cold = Weka nguo za joto, blanketi na chakula kikavu nyumbani.
prepare-storm = Jua chumba imara zaidi cha nyumba yako. Funga vitu vinavyoweza kupeperushwa na upepo.
prepare-fire = Ondoa nyasi na majani makavu karibu na nyumba. Jua njia mbili za kutokea.
prepare-earthquake = Funga samani nzito ukutani. Jua mahali penye meza imara katika kila chumba.
prepare-coast = Tafuta njia ya kutoka pwani kwenda mahali pa juu, na uipite mara moja.
survey-none = Kama hukulipata kabisa, jibu 3.
