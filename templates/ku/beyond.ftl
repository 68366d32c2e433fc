# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = Ji niha û pê ve hişyariyên fermî wê bi Kurmancî ji we re bên. Çavkanî: { $source }. Ji bo we belaş in.
welcome-language = Ji bo guherandina zimên, navê zimên bişînin.
welcome-stop = Ji bo rawestandina van peyaman, STOP bişînin.
prepare-general = { $source }: amade bin. Av, xwarin, derman û belgeyan di çenteyekî de li nêzîkî derî deynin.
prepare-season = { $source }: demsala xeternak dest pê dike. Bizanin ku hûn ê biçin ku derê û telefonî kê bikin.
prepare-family = Bi malbata xwe re biryar bidin ku eger hûn hev winda bikin, hûn ê li ku hev bibînin.
prepare-number = Vê hejmarê tomar bikin. Hişyariyên fermî ji vê hejmarê tên.
recovery-help = { $source }: kesên ku hewceyî alîkariyê ne, dikarin li vir bistînin: { $text }.
recovery-water = Heta ku ava bîrê neyê kontrolkirin, wê venexwin.
recovery-home = Berî ku hûn vegerin malê, binêrin ka derz, gaz an av heye.
recovery-papers = Eger belgeyên we winda bûne, li vir bipirsin: { $text }.
survey-ask = Hişyarî di wextê xwe de gihîşt we? Bersiv: 1 = erê, 2 = na.
survey-understood = We fêm kir ku divê hûn çi bikin? Bersiv: 1 = erê, 2 = na.
survey-thanks = Spas. Bersiva we alîkariya me dike ku em baştir hişyar bikin.

notice-label = Agahî
