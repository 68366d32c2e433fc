# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Inundación
flood-warning = { $source }: alerta por inundación en { $place }.
flood-update = { $source }: nueva información. Ahora la alerta por inundación es para { $place }.
flood-withdrawn = { $source }: se ha retirado la alerta por inundación en { $place }. Todavía puede haber peligro.
flood-all-clear = { $source }: el peligro de inundación en { $place } ha terminado.
flood-area-left = { $source }: la alerta por inundación ya no está activa donde ustedes viven. Sigue activa en { $place }.
flood-action = Suban a un terreno más alto. No pasen por el agua de la inundación, ni a pie ni en vehículo.

flash-flood-name = Inundación repentina
flash-flood-warning = { $source }: alerta por inundación repentina en { $place }.
flash-flood-update = { $source }: nueva información. Ahora la alerta por inundación repentina es para { $place }.
flash-flood-withdrawn = { $source }: se ha retirado la alerta por inundación repentina en { $place }. Todavía puede haber peligro.
flash-flood-all-clear = { $source }: el peligro de inundación repentina en { $place } ha terminado.
flash-flood-area-left = { $source }: la alerta por inundación repentina ya no está activa donde ustedes viven. Sigue activa en { $place }.
flash-flood-action = Suban ahora a un terreno más alto. No pasen por agua en movimiento, ni a pie ni en vehículo.

wildfire-name = Incendio forestal
wildfire-warning = { $source }: alerta por incendio forestal en { $place }.
wildfire-update = { $source }: nueva información. Ahora la alerta por incendio forestal es para { $place }.
wildfire-withdrawn = { $source }: se ha retirado la alerta por incendio forestal en { $place }. Todavía puede haber peligro.
wildfire-all-clear = { $source }: el peligro de incendio forestal en { $place } ha terminado.
wildfire-area-left = { $source }: la alerta por incendio forestal ya no está activa donde ustedes viven. Sigue activa en { $place }.
wildfire-action = Prepárense: si les dicen que salgan, salgan enseguida. Cierren ventanas y puertas. Manténganse lejos del humo y del fuego.

earthquake-name = Terremoto
earthquake-warning = { $source }: alerta por terremoto en { $place }.
earthquake-update = { $source }: nueva información. Ahora la alerta por terremoto es para { $place }.
earthquake-withdrawn = { $source }: se ha retirado la alerta por terremoto en { $place }. Todavía puede haber peligro.
earthquake-all-clear = { $source }: el peligro de terremoto en { $place } ha terminado.
earthquake-area-left = { $source }: la alerta por terremoto ya no está activa donde ustedes viven. Sigue activa en { $place }.
earthquake-action = Pónganse debajo de una mesa fuerte y sujétense a ella. Cuando deje de temblar, salgan y aléjense de los edificios.

tsunami-name = Tsunami
tsunami-warning = { $source }: alerta por tsunami en { $place }.
tsunami-update = { $source }: nueva información. Ahora la alerta por tsunami es para { $place }.
tsunami-withdrawn = { $source }: se ha retirado la alerta por tsunami en { $place }. Todavía puede haber peligro.
tsunami-all-clear = { $source }: el peligro de tsunami en { $place } ha terminado.
tsunami-area-left = { $source }: la alerta por tsunami ya no está activa donde ustedes viven. Sigue activa en { $place }.
tsunami-action = Vayan ahora tierra adentro o a un terreno alto. Manténganse lejos del mar hasta que les digan que es seguro.

storm-name = Tormenta
storm-warning = { $source }: alerta por tormenta en { $place }.
storm-update = { $source }: nueva información. Ahora la alerta por tormenta es para { $place }.
storm-withdrawn = { $source }: se ha retirado la alerta por tormenta en { $place }. Todavía puede haber peligro.
storm-all-clear = { $source }: el peligro de tormenta en { $place } ha terminado.
storm-area-left = { $source }: la alerta por tormenta ya no está activa donde ustedes viven. Sigue activa en { $place }.
storm-action = Quédense dentro de un edificio, lejos de las ventanas. No se acerquen a árboles ni a cables eléctricos.

extreme-heat-name = Calor extremo
extreme-heat-warning = { $source }: alerta por calor extremo en { $place }.
extreme-heat-update = { $source }: nueva información. Ahora la alerta por calor extremo es para { $place }.
extreme-heat-withdrawn = { $source }: se ha retirado la alerta por calor extremo en { $place }. Todavía puede haber peligro.
extreme-heat-all-clear = { $source }: el peligro por calor extremo en { $place } ha terminado.
extreme-heat-area-left = { $source }: la alerta por calor extremo ya no está activa donde ustedes viven. Sigue activa en { $place }.
extreme-heat-action = Beban agua a menudo. Quédense en un lugar fresco. Cuiden a los niños y a las personas mayores.

chemical-release-name = Sustancias químicas peligrosas en el aire
chemical-release-warning = { $source }: alerta en { $place } por sustancias químicas peligrosas en el aire.
chemical-release-update = { $source }: nueva información. Ahora la alerta por sustancias químicas peligrosas en el aire es para { $place }.
chemical-release-withdrawn = { $source }: se ha retirado la alerta en { $place } por sustancias químicas peligrosas en el aire. Todavía puede haber peligro.
chemical-release-all-clear = { $source }: en { $place } ha terminado el peligro por sustancias químicas en el aire.
chemical-release-area-left = { $source }: la alerta por sustancias químicas peligrosas en el aire ya no está activa donde ustedes viven. Sigue activa en { $place }.
chemical-release-action = Entren ahora en un edificio. Cierren ventanas y puertas. Apaguen los ventiladores y el aire acondicionado.

general-name = Peligro
general-warning = { $source }: alerta en { $place }: { $event }.
general-update = { $source }: nueva información. Ahora la alerta ({ $event }) es para { $place }.
general-withdrawn = { $source }: se ha retirado la alerta ({ $event }) en { $place }. Todavía puede haber peligro.
general-all-clear = { $source }: el peligro ({ $event }) en { $place } ha terminado.
general-area-left = { $source }: la alerta ({ $event }) ya no está activa donde ustedes viven. Sigue activa en { $place }.
general-action = Presten atención y sigan las indicaciones de las autoridades.
