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
