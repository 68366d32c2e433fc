# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = S'il vous plaît, vérifiez la traduction d'une alerte. Temps en minutes : { $minutes }. { $link }
review-remind = Une traduction attend encore votre vérification. Temps qui reste, en minutes : { $minutes }. { $link }
review-closed = Merci. Une autre personne a vérifié la traduction.
review-title = Vérifier une traduction
review-source = L'original
review-draft = La traduction
review-left = Temps qui reste, en minutes : { $minutes }
review-checks = Ce que le contrôle automatique a trouvé
review-checks-none = Le contrôle automatique n'a rien trouvé.
review-approve = La traduction est juste. Envoyez-la.
review-edit = J'ai corrigé la traduction. Envoyez mon texte.
review-reject = La traduction est fausse. Ne l'envoyez pas.
review-why = Qu'est-ce qui est faux ?
review-thanks = Merci. Votre réponse est enregistrée.
review-over = Le temps est écoulé. Il n'est plus nécessaire de vérifier ce texte.
review-changed = Une autre personne a déjà répondu.
