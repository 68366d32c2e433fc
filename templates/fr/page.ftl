# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Alerte officielle
page-relay-title = Prévenez votre communauté
page-relay-text = Le message à transmettre
page-received = J'ai reçu le message
page-told = J'ai prévenu des personnes
page-people = Combien de personnes ?
page-way = Comment les avez-vous prévenues ?
page-way-voice = En personne
page-way-phone = Par téléphone
page-way-chat = Dans un groupe de discussion
page-way-meeting = Dans un lieu de rencontre
page-not-understood = Qu'est-ce qui n'a pas été compris ?
page-cannot = Je ne peux pas
page-question = J'ai une question
page-your-question = Votre question
page-send = Envoyer
page-thanks = Merci. Votre réponse est enregistrée.
page-over = Cette alerte n'est plus valable.
page-notice-over = Cette information n'est plus valable.
page-other-languages = Autres langues
page-valid-until = Valable jusqu'à : { $until }
page-check = Pour vérifier ce message, appelez le { $phone } et dites le code { $code }.
page-not-found = Cette page n'existe pas ou n'est plus valable.
page-station-title = Textes à lire à la radio
page-station-none = Il n'y a pas de texte à lire maintenant.
page-station-aired = Nous l'avons lu à la radio
page-station-aired-at = Lu à la radio. Heure : { $time }
page-station-print = Imprimer
page-station-seconds = Environ { $seconds } secondes
page-exercise = Exercice : il n'y a pas de danger.
