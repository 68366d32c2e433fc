# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Inondation
flood-warning = { $source } : alerte inondation. Zone : { $place }.
flood-update = { $source } : nouvelle information. L'alerte inondation concerne maintenant cette zone : { $place }.
flood-withdrawn = { $source } : l'alerte inondation est retirée. Zone : { $place }. Il peut encore y avoir du danger.
flood-all-clear = { $source } : le danger d'inondation est terminé. Zone : { $place }.
flood-area-left = { $source } : l'alerte inondation ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
flood-action = Allez sur un terrain plus haut. Ne marchez pas et ne roulez pas dans l'eau de l'inondation.

flash-flood-name = Inondation soudaine
flash-flood-warning = { $source } : alerte inondation soudaine. Zone : { $place }.
flash-flood-update = { $source } : nouvelle information. L'alerte inondation soudaine concerne maintenant cette zone : { $place }.
flash-flood-withdrawn = { $source } : l'alerte inondation soudaine est retirée. Zone : { $place }. Il peut encore y avoir du danger.
flash-flood-all-clear = { $source } : le danger d'inondation soudaine est terminé. Zone : { $place }.
flash-flood-area-left = { $source } : l'alerte inondation soudaine ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
flash-flood-action = Allez maintenant sur un terrain plus haut. Ne marchez pas et ne roulez pas dans l'eau qui coule.

wildfire-name = Feu de forêt
wildfire-warning = { $source } : alerte feu de forêt. Zone : { $place }.
wildfire-update = { $source } : nouvelle information. L'alerte feu de forêt concerne maintenant cette zone : { $place }.
wildfire-withdrawn = { $source } : l'alerte feu de forêt est retirée. Zone : { $place }. Il peut encore y avoir du danger.
wildfire-all-clear = { $source } : le danger de feu de forêt est terminé. Zone : { $place }.
wildfire-area-left = { $source } : l'alerte feu de forêt ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
wildfire-action = Préparez-vous : si on vous dit de partir, partez tout de suite. Fermez les fenêtres et les portes. Restez loin de la fumée et du feu.

earthquake-name = Tremblement de terre
earthquake-warning = { $source } : alerte tremblement de terre. Zone : { $place }.
earthquake-update = { $source } : nouvelle information. L'alerte tremblement de terre concerne maintenant cette zone : { $place }.
earthquake-withdrawn = { $source } : l'alerte tremblement de terre est retirée. Zone : { $place }. Il peut encore y avoir du danger.
earthquake-all-clear = { $source } : le danger de tremblement de terre est terminé. Zone : { $place }.
earthquake-area-left = { $source } : l'alerte tremblement de terre ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
earthquake-action = Mettez-vous sous une table solide et tenez-la bien. Quand les secousses s'arrêtent, sortez et éloignez-vous des bâtiments.

tsunami-name = Tsunami
tsunami-warning = { $source } : alerte tsunami. Zone : { $place }.
tsunami-update = { $source } : nouvelle information. L'alerte tsunami concerne maintenant cette zone : { $place }.
tsunami-withdrawn = { $source } : l'alerte tsunami est retirée. Zone : { $place }. Il peut encore y avoir du danger.
tsunami-all-clear = { $source } : le danger de tsunami est terminé. Zone : { $place }.
tsunami-area-left = { $source } : l'alerte tsunami ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
tsunami-action = Quittez la côte maintenant. Montez sur un terrain haut. Restez loin de la mer jusqu'à la fin du danger.

storm-name = Tempête
storm-warning = { $source } : alerte tempête. Zone : { $place }.
storm-update = { $source } : nouvelle information. L'alerte tempête concerne maintenant cette zone : { $place }.
storm-withdrawn = { $source } : l'alerte tempête est retirée. Zone : { $place }. Il peut encore y avoir du danger.
storm-all-clear = { $source } : le danger de tempête est terminé. Zone : { $place }.
storm-area-left = { $source } : l'alerte tempête ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
storm-action = Restez à l'intérieur, loin des fenêtres. N'approchez pas des arbres ni des lignes électriques.

extreme-heat-name = Chaleur extrême
extreme-heat-warning = { $source } : alerte chaleur extrême. Zone : { $place }.
extreme-heat-update = { $source } : nouvelle information. L'alerte chaleur extrême concerne maintenant cette zone : { $place }.
extreme-heat-withdrawn = { $source } : l'alerte chaleur extrême est retirée. Zone : { $place }. Il peut encore y avoir du danger.
extreme-heat-all-clear = { $source } : le danger de chaleur extrême est terminé. Zone : { $place }.
extreme-heat-area-left = { $source } : l'alerte chaleur extrême ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
extreme-heat-action = Buvez souvent de l'eau. Restez dans un endroit frais. Prenez soin des enfants et des personnes âgées.

chemical-release-name = Produits chimiques dangereux dans l'air
chemical-release-warning = { $source } : alerte produits chimiques dangereux dans l'air. Zone : { $place }.
chemical-release-update = { $source } : nouvelle information. L'alerte produits chimiques dangereux dans l'air concerne maintenant cette zone : { $place }.
chemical-release-withdrawn = { $source } : l'alerte produits chimiques dangereux dans l'air est retirée. Zone : { $place }. Il peut encore y avoir du danger.
chemical-release-all-clear = { $source } : le danger des produits chimiques dans l'air est terminé. Zone : { $place }.
chemical-release-area-left = { $source } : l'alerte produits chimiques dangereux dans l'air ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
chemical-release-action = Entrez maintenant dans un bâtiment. Fermez fenêtres et portes. Éteignez ventilateurs et climatisation.

general-name = Danger
general-warning = { $source } : alerte ({ $event }). Zone : { $place }.
general-update = { $source } : nouvelle information. L'alerte ({ $event }) concerne maintenant cette zone : { $place }.
general-withdrawn = { $source } : l'alerte ({ $event }) est retirée. Zone : { $place }. Il peut encore y avoir du danger.
general-all-clear = { $source } : le danger ({ $event }) est terminé. Zone : { $place }.
general-area-left = { $source } : l'alerte ({ $event }) ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
general-action = Faites attention et suivez les consignes des autorités.
