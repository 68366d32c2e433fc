# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = Kana booda akeekkachiisa qaama aangoo qabuun kenname Afaan Oromootiin argattu. Madda: { $source }. Isiniif bilisa.
welcome-language = Afaan jijjiiruuf, maqaa afaanichaa ergaa.
welcome-stop = Ergaa kana dhaabuuf STOP ergaa.
prepare-general = { $source }: qophaa'aa. Bishaan, nyaata, qoricha fi waraqaa boorsaa tokko keessa balbala bira kaa'aa.
prepare-season = { $source }: yeroon balaa jalqabaa jira. Eessa akka deemtan fi eenyutti akka bilbiltan beekaa.
prepare-family = Yoo wal dhabdan eessatti akka wal argitan maatii keessan wajjin waliigalaa.
prepare-number = Lakkoofsa kana galmeeffadhaa. Akeekkachiisni lakkoofsa kana irraa dhufa.
recovery-help = { $source }: namoonni gargaarsa barbaadan asitti argachuu danda'u: { $text }.
recovery-water = Bishaan boollaa hanga qoratamutti hin dhuginaa.
recovery-home = Mana keessatti deebi'uu keessan dura, baqaqaan, gaaziin yookaan bishaan jiraachuu ilaalaa.
recovery-papers = Yoo waraqaan keessan bade, asitti gaafadhaa: { $text }.
survey-ask = Akeekkachiisni yeroodhaan isin ga'ee? Deebii: 1 = eeyyee, 2 = lakki.
survey-understood = Maal gochuu akka qabdan isiniif galee? Deebii: 1 = eeyyee, 2 = lakki.
survey-thanks = Galatoomaa. Deebiin keessan caalaatti akeekkachiisuuf nu gargaara.

notice-label = Odeeffannoo
