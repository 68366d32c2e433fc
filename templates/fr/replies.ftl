# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Français
reply-help-staffed = Si vous êtes en danger, appelez maintenant le { $emergency }. Nous avons votre message et une personne le lit.
reply-help-unstaffed = Si vous êtes en danger, appelez maintenant le { $emergency }. En ce moment, personne ne lit les messages ici.
reply-stopped = Vous ne recevrez plus nos messages ici. Pour les recevoir de nouveau, répondez START.
reply-started = Vous recevrez de nouveau nos alertes.
reply-wrong-number = Merci. Nous n'écrirons plus à ce numéro.
reply-moved = Merci. Répondez avec le nom du lieu où vous habitez maintenant.
reply-language = À partir de maintenant, vous recevrez nos messages en français.
reply-unknown-number = Ce numéro envoie des alertes officielles. En cas de danger, appelez le { $emergency }.
reply-relay-received = Merci. Dites-nous combien de personnes vous avez prévenues : répondez { $two } et le nombre.
reply-relay-told = Merci. Nous avons noté le nombre de personnes prévenues : { $people }.
reply-relay-cannot = Merci. Nous demandons à une autre personne.
reply-relay-question = Merci. Nous avons transmis votre question.
reply-relay-which = Vous avez plusieurs messages ouverts. Commencez votre réponse par le chiffre du message.
