# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = S'il vous plaît, dites ceci maintenant à votre communauté :
relay-ask-deputy = La première personne de contact n'a pas répondu. S'il vous plaît, dites ceci maintenant à votre communauté :
relay-answers = Répondez par message : { $one } = J'ai reçu le message. { $two } et un nombre = J'ai prévenu ce nombre de personnes. { $three } = Je ne peux pas. { $four } et vos mots = une question.
relay-page = Votre page : { $link }
relay-remind = Nous n'avons pas encore votre réponse. S'il vous plaît, prévenez votre communauté et répondez-nous.
relay-ended = Il n'est plus nécessaire de prévenir d'autres personnes pour cette alerte.
