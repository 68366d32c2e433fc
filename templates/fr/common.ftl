# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = EXERCICE
exercise-note = C'est seulement un exercice. Il n'y a pas de danger.

series-first = { $sent }, message { $number }.
series-replaces = { $sent }, message { $number }, remplace le précédent ({ $replaced }).
until = Valable jusqu'à : { $until }.
verify = Pour vérifier ce message, appelez le { $phone }. Code : { $code }.
verify-code = Code de cette alerte : { $code }.
more = Plus d'infos : { $link }
still-holds = Une autre alerte reste valable pour : { $place }.
withdrawn-since = L'alerte précédente ({ $replaced }) est retirée.
area-left-advice = Restez loin des lieux où l'alerte est encore valable.

response-shelter = Restez maintenant à l'intérieur d'un bâtiment solide.
response-evacuate = Quittez la zone maintenant. Suivez les consignes des autorités.
response-prepare = Préparez-vous maintenant. Gardez prêts l'eau, les médicaments et les papiers.
response-avoid = Restez loin de cette zone.
response-monitor = Écoutez la radio et regardez si de nouveaux messages arrivent.

label-machine = Traduction automatique. Original : { $link }
label-draft = Traduction non vérifiée. Original : { $link }
label-fallback = Nous n'avons pas ce message dans votre langue.
