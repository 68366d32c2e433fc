# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = Daga yanzu za ku samu gargaɗi na hukuma da Hausa. Daga: { $source }. Kyauta ne a gare ku.
welcome-language = Don canja harshe, ku aiko sunan harshen.
welcome-stop = Don daina samun waɗannan saƙonni, ku aiko STOP.
prepare-general = { $source }: ku shirya. Ku ajiye ruwa, abinci, magani da takardu a jaka ɗaya kusa da ƙofa.
prepare-season = { $source }: lokacin haɗari ya fara. Ku san inda za ku je da wanda za ku kira.
prepare-family = Ku shirya da iyalinku inda za ku haɗu idan kuka rabu.
prepare-number = Ku ajiye wannan lamba. Gargaɗin hukuma yana zuwa daga wannan lamba.
recovery-help = { $source }: masu buƙatar taimako za su iya samu a nan: { $text }.
recovery-water = Kada ku sha ruwan rijiya sai an gwada shi.
recovery-home = Kafin ku koma cikin gida, ku duba ko akwai tsagewa, gas ko ruwa.
recovery-papers = Idan kun rasa takardunku, ku tambaya a nan: { $text }.
survey-ask = Kun samu gargaɗin a kan lokaci? Ku amsa 1 = i, 2 = a'a.
survey-understood = Kun gane abin da za ku yi? Ku amsa 1 = i, 2 = a'a.
survey-thanks = Mun gode. Amsarku tana taimaka mana mu yi gargaɗi mafi kyau.

notice-label = Bayani
