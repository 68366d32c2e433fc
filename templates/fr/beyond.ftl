# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = { $source } : vous recevrez maintenant des alertes officielles en français. Elles ne vous coûtent rien.
welcome-language = Pour changer de langue, répondez avec le nom de la langue.
welcome-stop = Pour ne plus recevoir ces messages, répondez STOP.
prepare-general = { $source } : préparez-vous. Gardez l'eau, la nourriture, les médicaments et les papiers dans un sac près de la porte.
prepare-season = { $source } : la saison dangereuse commence. Sachez où aller et qui appeler.
prepare-family = Décidez avec votre famille où vous retrouver si vous êtes séparés.
prepare-number = Enregistrez ce numéro. Les alertes officielles viennent de ce numéro.
recovery-help = { $source } : les personnes qui ont besoin d'aide peuvent en recevoir ici : { $text }.
recovery-water = Ne buvez pas l'eau d'un puits tant qu'elle n'a pas été contrôlée.
recovery-home = Avant de retourner dans une maison, regardez s'il y a des fissures, du gaz ou de l'eau.
recovery-papers = Si vous avez perdu vos papiers, demandez ici : { $text }.
survey-ask = Avez-vous reçu l'alerte à temps ? Répondez 1 pour oui, 2 pour non.
survey-understood = Avez-vous compris ce qu'il fallait faire ? Répondez 1 pour oui, 2 pour non.
survey-thanks = Merci. Votre réponse nous aide à mieux alerter.

notice-label = Information
prepare-flood = Avant l'arrivée de la pluie, trouvez le chemin vers un lieu élevé.
prepare-heat = Trouvez un endroit frais où vous pouvez rester. Gardez assez d'eau à boire chez vous.
prepare-cold = Gardez chez vous des vêtements chauds, des couvertures et de la nourriture sèche.
prepare-storm = Trouvez la pièce la plus solide de la maison. Attachez ce que le vent peut emporter.
prepare-fire = Enlevez l'herbe et les feuilles sèches autour de la maison. Connaissez deux sorties.
prepare-earthquake = Fixez les meubles lourds au mur. Repérez une table solide dans chaque pièce.
prepare-coast = Trouvez le chemin de la côte vers un lieu élevé et parcourez-le une fois.
survey-none = Si vous ne l'avez pas reçue du tout, répondez 3.
