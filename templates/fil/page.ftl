# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Opisyal na babala
page-relay-title = Sabihin sa inyong komunidad
page-relay-text = Ang mensaheng dapat ipasa
page-received = Natanggap ko na
page-told = Nasabihan ko na ang mga tao
page-people = Ilang tao?
page-way = Paano ninyo sila sinabihan?
page-way-voice = Nang harapan
page-way-phone = Sa telepono
page-way-chat = Sa group chat
page-way-meeting = Sa lugar ng pagtitipon
page-not-understood = Ano ang hindi naintindihan?
page-cannot = Hindi ko kaya
page-question = May tanong ako
page-your-question = Ang inyong tanong
page-send = Ipadala
page-thanks = Salamat. Nai-save na ang inyong sagot.
page-over = Wala nang bisa ang babalang ito.
page-other-languages = Iba pang wika
page-valid-until = May bisa hanggang { $until }
page-check = Para matiyak na totoo ang mensaheng ito, tumawag sa { $phone } at sabihin ang code na { $code }.
page-not-found = Walang ganitong pahina o wala na itong bisa.
page-station-title = Mga babasahin sa radyo
page-station-none = Walang babasahin ngayon.
page-station-aired = Nabasa na namin ito sa radyo
page-station-aired-at = Oras ng pagbasa sa radyo: { $time }
page-station-print = I-print
page-station-seconds = Mga { $seconds } segundo
page-exercise = Pagsasanay: walang panganib.
