# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Maaloo hiika akeekkachiisa tokkoo mirkaneessaa. Daqiiqaa { $minutes } qabdu: { $link }
review-remind = Ammallee hiika mirkaneessuu keessan eegaa jirra. Daqiiqaa { $minutes } hafe: { $link }
review-closed = Galatoomaa. Namni biraa hiika kana mirkaneesseera.
review-title = Hiika mirkaneessaa
review-source = Barreeffama jalqabaa
review-draft = Hiika
review-left = Daqiiqaa { $minutes } hafe
review-checks = Waan sakatta'iinsi argate
review-checks-none = Sakatta'iinsi homaa hin arganne.
review-approve = Sirriidha. Ergaa.
review-edit = Sirreesseera. Barreeffama koo ergaa.
review-reject = Dogoggora. Hin erginaa.
review-why = Maaltu dogoggora?
review-thanks = Galatoomaa. Deebiin keessan galmaa'eera.
review-over = Yeroon dhumateera. Barreeffama kana mirkaneessuun kana booda hin barbaachisu.
review-changed = Namni biraa dursee deebiseera.
