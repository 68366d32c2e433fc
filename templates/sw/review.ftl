# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Tafadhali kagua tafsiri ya onyo. Muda wako kwa dakika: { $minutes }. { $link }
review-remind = Bado tunahitaji ukague tafsiri. Dakika zilizobaki: { $minutes }. { $link }
review-closed = Asante. Mtu mwingine amekagua tafsiri hiyo.
review-title = Kagua tafsiri
review-source = Ujumbe wa asili
review-draft = Tafsiri
review-left = Dakika zilizobaki: { $minutes }
review-checks = Yaliyopatikana katika ukaguzi
review-checks-none = Ukaguzi haukupata kosa.
review-approve = Ni sahihi. Itume.
review-edit = Nimeirekebisha. Tuma maneno yangu.
review-reject = Si sahihi. Usiitume.
review-why = Kosa ni nini?
review-thanks = Asante. Jibu lako limehifadhiwa.
review-over = Muda umekwisha. Ujumbe huu hauhitaji tena kukaguliwa.
review-changed = Mtu mwingine amejibu tayari.
