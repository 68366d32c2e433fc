# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Rupture de barrage
dam-failure-warning = { $source } : alerte rupture de barrage. Zone : { $place }.
dam-failure-update = { $source } : nouvelle information. L'alerte rupture de barrage concerne maintenant cette zone : { $place }.
dam-failure-withdrawn = { $source } : l'alerte rupture de barrage est retirée. Zone : { $place }. Il peut encore y avoir du danger.
dam-failure-all-clear = { $source } : le danger de rupture de barrage est terminé. Zone : { $place }.
dam-failure-area-left = { $source } : l'alerte rupture de barrage ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
dam-failure-action = Allez maintenant sur un terrain haut. N'attendez pas que l'eau arrive. Restez loin de la rivière.

cyclone-name = Cyclone
cyclone-warning = { $source } : alerte cyclone. Zone : { $place }.
cyclone-update = { $source } : nouvelle information. L'alerte cyclone concerne maintenant cette zone : { $place }.
cyclone-withdrawn = { $source } : l'alerte cyclone est retirée. Zone : { $place }. Il peut encore y avoir du danger.
cyclone-all-clear = { $source } : le danger de cyclone est terminé. Zone : { $place }.
cyclone-area-left = { $source } : l'alerte cyclone ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
cyclone-action = Allez maintenant dans un bâtiment solide ou dans un abri. Restez loin des fenêtres. Restez à l'intérieur pendant le passage de l'œil du cyclone, même si le vent s'arrête.

tornado-name = Tornade
tornado-warning = { $source } : alerte tornade. Zone : { $place }.
tornado-update = { $source } : nouvelle information. L'alerte tornade concerne maintenant cette zone : { $place }.
tornado-withdrawn = { $source } : l'alerte tornade est retirée. Zone : { $place }. Il peut encore y avoir du danger.
tornado-all-clear = { $source } : le danger de tornade est terminé. Zone : { $place }.
tornado-area-left = { $source } : l'alerte tornade ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
tornado-action = Allez maintenant au niveau le plus bas du bâtiment, dans une petite pièce sans fenêtre. Protégez votre tête.

thunderstorm-name = Orage violent
thunderstorm-warning = { $source } : alerte orage violent. Zone : { $place }.
thunderstorm-update = { $source } : nouvelle information. L'alerte orage violent concerne maintenant cette zone : { $place }.
thunderstorm-withdrawn = { $source } : l'alerte orage violent est retirée. Zone : { $place }. Il peut encore y avoir du danger.
thunderstorm-all-clear = { $source } : le danger d'orage violent est terminé. Zone : { $place }.
thunderstorm-area-left = { $source } : l'alerte orage violent ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
thunderstorm-action = Entrez maintenant dans un bâtiment. Restez loin des fenêtres, des arbres et de l'eau.

storm-surge-name = Montée de la mer pendant la tempête
storm-surge-warning = { $source } : alerte montée de la mer pendant la tempête. Zone : { $place }.
storm-surge-update = { $source } : nouvelle information. L'alerte montée de la mer pendant la tempête concerne maintenant cette zone : { $place }.
storm-surge-withdrawn = { $source } : l'alerte montée de la mer pendant la tempête est retirée. Zone : { $place }. Il peut encore y avoir du danger.
storm-surge-all-clear = { $source } : le danger de montée de la mer pendant la tempête est terminé. Zone : { $place }.
storm-surge-area-left = { $source } : l'alerte montée de la mer pendant la tempête ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
storm-surge-action = Quittez la côte maintenant. Allez sur un terrain haut. N'allez pas regarder la mer.

snow-ice-name = Neige abondante et verglas
snow-ice-warning = { $source } : alerte neige abondante et verglas. Zone : { $place }.
snow-ice-update = { $source } : nouvelle information. L'alerte neige abondante et verglas concerne maintenant cette zone : { $place }.
snow-ice-withdrawn = { $source } : l'alerte neige abondante et verglas est retirée. Zone : { $place }. Il peut encore y avoir du danger.
snow-ice-all-clear = { $source } : le danger de neige abondante et de verglas est terminé. Zone : { $place }.
snow-ice-area-left = { $source } : l'alerte neige abondante et verglas ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
snow-ice-action = Ne vous déplacez pas. Restez à l'intérieur, au chaud.

avalanche-name = Avalanche
avalanche-warning = { $source } : alerte avalanche. Zone : { $place }.
avalanche-update = { $source } : nouvelle information. L'alerte avalanche concerne maintenant cette zone : { $place }.
avalanche-withdrawn = { $source } : l'alerte avalanche est retirée. Zone : { $place }. Il peut encore y avoir du danger.
avalanche-all-clear = { $source } : le danger d'avalanche est terminé. Zone : { $place }.
avalanche-area-left = { $source } : l'alerte avalanche ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
avalanche-action = Restez loin des pentes raides couvertes de neige. Quittez les endroits situés au-dessous.

extreme-cold-name = Froid extrême
extreme-cold-warning = { $source } : alerte froid extrême. Zone : { $place }.
extreme-cold-update = { $source } : nouvelle information. L'alerte froid extrême concerne maintenant cette zone : { $place }.
extreme-cold-withdrawn = { $source } : l'alerte froid extrême est retirée. Zone : { $place }. Il peut encore y avoir du danger.
extreme-cold-all-clear = { $source } : le danger de froid extrême est terminé. Zone : { $place }.
extreme-cold-area-left = { $source } : l'alerte froid extrême ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
extreme-cold-action = Restez à l'intérieur, au chaud. Portez plusieurs couches de vêtements. Prenez soin des enfants et des personnes âgées.

air-quality-name = Fumée et air pollué
air-quality-warning = { $source } : alerte fumée et air pollué. Zone : { $place }.
air-quality-update = { $source } : nouvelle information. L'alerte fumée et air pollué concerne maintenant cette zone : { $place }.
air-quality-withdrawn = { $source } : l'alerte fumée et air pollué est retirée. Zone : { $place }. Il peut encore y avoir du danger.
air-quality-all-clear = { $source } : le danger dû à la fumée et à l'air pollué est terminé. Zone : { $place }.
air-quality-area-left = { $source } : l'alerte fumée et air pollué ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
air-quality-action = Restez à l'intérieur. Fermez les fenêtres et les portes. Ne faites pas de travail dur dehors.

volcano-name = Éruption volcanique
volcano-warning = { $source } : alerte éruption volcanique. Zone : { $place }.
volcano-update = { $source } : nouvelle information. L'alerte éruption volcanique concerne maintenant cette zone : { $place }.
volcano-withdrawn = { $source } : l'alerte éruption volcanique est retirée. Zone : { $place }. Il peut encore y avoir du danger.
volcano-all-clear = { $source } : le danger d'éruption volcanique est terminé. Zone : { $place }.
volcano-area-left = { $source } : l'alerte éruption volcanique ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
volcano-action = Restez loin du volcan et des vallées des rivières. Couvrez-vous le nez et la bouche. Protégez vos yeux de la cendre.

landslide-name = Glissement de terrain
landslide-warning = { $source } : alerte glissement de terrain. Zone : { $place }.
landslide-update = { $source } : nouvelle information. L'alerte glissement de terrain concerne maintenant cette zone : { $place }.
landslide-withdrawn = { $source } : l'alerte glissement de terrain est retirée. Zone : { $place }. Il peut encore y avoir du danger.
landslide-all-clear = { $source } : le danger de glissement de terrain est terminé. Zone : { $place }.
landslide-area-left = { $source } : l'alerte glissement de terrain ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
landslide-action = Quittez maintenant les pentes raides et les vallées. Allez sur un sol ferme, loin de la pente.

radiological-name = Danger radioactif
radiological-warning = { $source } : alerte danger radioactif. Zone : { $place }.
radiological-update = { $source } : nouvelle information. L'alerte danger radioactif concerne maintenant cette zone : { $place }.
radiological-withdrawn = { $source } : l'alerte danger radioactif est retirée. Zone : { $place }. Il peut encore y avoir du danger.
radiological-all-clear = { $source } : le danger radioactif est terminé. Zone : { $place }.
radiological-area-left = { $source } : l'alerte danger radioactif ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
radiological-action = Entrez maintenant dans un bâtiment et restez à l'intérieur. Fermez fenêtres et portes. Éteignez ventilateurs et climatisation.

drinking-water-name = Eau non potable
drinking-water-warning = { $source } : alerte. L'eau du robinet n'est pas potable, il est dangereux de la boire. Zone : { $place }.
drinking-water-update = { $source } : nouvelle information. L'alerte eau non potable concerne maintenant cette zone : { $place }.
drinking-water-withdrawn = { $source } : l'alerte eau non potable est retirée. Zone : { $place }. Il peut encore y avoir du danger.
drinking-water-all-clear = { $source } : l'eau du robinet est de nouveau potable. Zone : { $place }.
drinking-water-area-left = { $source } : l'alerte eau non potable ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
drinking-water-action = Ne buvez pas l'eau du robinet. Buvez de l'eau en bouteille, ou faites bouillir l'eau avant de la boire.

epidemic-name = Maladie dangereuse
epidemic-warning = { $source } : alerte maladie dangereuse. Zone : { $place }.
epidemic-update = { $source } : nouvelle information. L'alerte maladie dangereuse concerne maintenant cette zone : { $place }.
epidemic-withdrawn = { $source } : l'alerte maladie dangereuse est retirée. Zone : { $place }. Il peut encore y avoir du danger.
epidemic-all-clear = { $source } : le danger dû à la maladie est terminé. Zone : { $place }.
epidemic-area-left = { $source } : l'alerte maladie dangereuse ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
epidemic-action = Lavez-vous souvent les mains. Restez loin des personnes malades. Si vous vous sentez malade, appelez un médecin.

power-failure-name = Panne d'électricité
power-failure-warning = { $source } : alerte panne d'électricité. Zone : { $place }.
power-failure-update = { $source } : nouvelle information. L'alerte panne d'électricité concerne maintenant cette zone : { $place }.
power-failure-withdrawn = { $source } : l'alerte panne d'électricité est retirée. Zone : { $place }. Il peut encore y avoir du danger.
power-failure-all-clear = { $source } : la panne d'électricité est terminée. Zone : { $place }.
power-failure-area-left = { $source } : l'alerte panne d'électricité ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
power-failure-action = Économisez la batterie de votre téléphone. Utilisez une lampe de poche, pas de bougies. Gardez le réfrigérateur fermé.

public-danger-name = Danger près de vous
public-danger-warning = { $source } : alerte danger pour les personnes. Zone : { $place }.
public-danger-update = { $source } : nouvelle information. L'alerte danger pour les personnes concerne maintenant cette zone : { $place }.
public-danger-withdrawn = { $source } : l'alerte danger pour les personnes est retirée. Zone : { $place }. Il peut encore y avoir du danger.
public-danger-all-clear = { $source } : le danger pour les personnes est terminé. Zone : { $place }.
public-danger-area-left = { $source } : l'alerte danger pour les personnes ne concerne plus l'endroit où vous habitez. Elle reste valable pour : { $place }.
public-danger-action = Restez à l'intérieur et fermez les portes à clé. Restez loin du lieu du danger. Faites ce que dit la police.
