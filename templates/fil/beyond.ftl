# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = Makakatanggap na kayo ng mga opisyal na babala sa Filipino mula sa { $source }. Wala kayong babayaran.
welcome-language = Para palitan ang wika, isagot ang pangalan ng wika.
welcome-stop = Para itigil ang mga mensaheng ito, isagot ang STOP.
prepare-general = { $source }: Maging handa. Maglagay ng tubig, pagkain, gamot at mahahalagang papeles sa isang bag malapit sa pinto.
prepare-season = { $source }: Magsisimula na ang mapanganib na panahon. Alamin kung saan pupunta at kung sino ang tatawagan.
prepare-family = Pag-usapan ng pamilya kung saan magkikita kapag nagkahiwalay kayo.
prepare-number = I-save ang numerong ito. Dito nanggagaling ang mga opisyal na babala.
recovery-help = { $source }: Dito makakakuha ng tulong ang mga nangangailangan: { $text }.
recovery-water = Huwag inumin ang tubig sa balon hangga't hindi pa ito nasusuri.
recovery-home = Bago bumalik sa loob ng bahay, tingnan kung may bitak, gas o tubig.
recovery-papers = Kung nawala ang inyong mga papeles, magtanong dito: { $text }.
survey-ask = Natanggap ba ninyo ang babala sa tamang oras? Isagot ang 1 para sa oo, 2 para sa hindi.
survey-understood = Naintindihan ba ninyo kung ano ang dapat gawin? Isagot ang 1 para sa oo, 2 para sa hindi.
survey-thanks = Salamat. Makakatulong ang inyong sagot para makapagbabala kami nang mas mabuti.

notice-label = Impormasyon
prepare-flood = Bago dumating ang ulan, alamin ang daan papunta sa mataas na lugar.
prepare-heat = Alamin kung saan may malamig na lugar na matutuluyan. Mag-imbak sa bahay ng sapat na tubig na maiinom.
prepare-cold = Mag-imbak sa bahay ng makakapal na damit, kumot at tuyong pagkain.
prepare-storm = Alamin ang pinakamatibay na kuwarto ng bahay. Itali ang mga bagay na puwedeng tangayin ng hangin.
prepare-fire = Alisin ang tuyong damo at dahon malapit sa bahay. Alamin ang dalawang daan palabas.
prepare-earthquake = Ikabit sa dingding ang mabibigat na kasangkapan. Alamin kung saan may matibay na mesa sa bawat kuwarto.
prepare-coast = Alamin ang daan mula sa baybayin papunta sa mataas na lugar, at lakarin ito nang isang beses.
survey-none = Kung hindi ninyo ito natanggap, isagot ang 3.
