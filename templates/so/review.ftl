# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Fadlan hubiya turjumaadda digniin. Waxaad haysataan { $minutes } daqiiqo: { $link }
review-remind = Weli waxaan u baahannahay in aad turjumaad hubisaan. Waxaa haray { $minutes } daqiiqo: { $link }
review-closed = Waad mahadsan tihiin. Qof kale ayaa turjumaadda hubiyay.
review-title = Hubi turjumaad
review-source = Asalka
review-draft = Turjumaadda
review-left = Waxaa haray { $minutes } daqiiqo
review-checks = Waxa uu kombiyuutarku helay
review-checks-none = Kombiyuutarku waxba ma helin.
review-approve = Way saxan tahay. Dira.
review-edit = Waan saxay. Qoraalkayga dira.
review-reject = Way khaldan tahay. Ha dirina.
review-why = Maxaa khaldan?
review-thanks = Waad mahadsan tihiin. Jawaabtiinna waa la kaydiyay.
review-over = Waqtigu waa dhammaaday. Qoraalkan hadda looma baahna in la hubiyo.
review-changed = Qof kale ayaa hore u jawaabay.
