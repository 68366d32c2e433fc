# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Rotura de presa
dam-failure-warning = { $source }: alerta por rotura de presa en { $place }.
dam-failure-update = { $source }: nueva información. Ahora la alerta por rotura de presa es para { $place }.
dam-failure-withdrawn = { $source }: se ha retirado la alerta por rotura de presa en { $place }. Todavía puede haber peligro.
dam-failure-all-clear = { $source }: el peligro de rotura de presa en { $place } ha terminado.
dam-failure-area-left = { $source }: la alerta por rotura de presa ya no está activa donde ustedes viven. Sigue activa en { $place }.
dam-failure-action = Suban ahora a un terreno alto. No esperen a que llegue el agua. Manténganse lejos del río.

cyclone-name = Ciclón
cyclone-warning = { $source }: alerta por ciclón en { $place }.
cyclone-update = { $source }: nueva información. Ahora la alerta por ciclón es para { $place }.
cyclone-withdrawn = { $source }: se ha retirado la alerta por ciclón en { $place }. Todavía puede haber peligro.
cyclone-all-clear = { $source }: el peligro de ciclón en { $place } ha terminado.
cyclone-area-left = { $source }: la alerta por ciclón ya no está activa donde ustedes viven. Sigue activa en { $place }.
cyclone-action = Vayan ahora a un edificio fuerte o a un refugio. Manténganse lejos de las ventanas. Quédense dentro mientras pasa el ojo del ciclón, aunque pare el viento.

tornado-name = Tornado
tornado-warning = { $source }: alerta por tornado en { $place }.
tornado-update = { $source }: nueva información. Ahora la alerta por tornado es para { $place }.
tornado-withdrawn = { $source }: se ha retirado la alerta por tornado en { $place }. Todavía puede haber peligro.
tornado-all-clear = { $source }: el peligro de tornado en { $place } ha terminado.
tornado-area-left = { $source }: la alerta por tornado ya no está activa donde ustedes viven. Sigue activa en { $place }.
tornado-action = Vayan ahora a la parte más baja del edificio, a un cuarto pequeño sin ventanas. Protéjanse la cabeza.

thunderstorm-name = Tormenta eléctrica fuerte
thunderstorm-warning = { $source }: alerta por tormenta eléctrica fuerte en { $place }.
thunderstorm-update = { $source }: nueva información. Ahora la alerta por tormenta eléctrica fuerte es para { $place }.
thunderstorm-withdrawn = { $source }: se ha retirado la alerta por tormenta eléctrica fuerte en { $place }. Todavía puede haber peligro.
thunderstorm-all-clear = { $source }: el peligro de tormenta eléctrica fuerte en { $place } ha terminado.
thunderstorm-area-left = { $source }: la alerta por tormenta eléctrica fuerte ya no está activa donde ustedes viven. Sigue activa en { $place }.
thunderstorm-action = Entren ahora en un edificio. Manténganse lejos de las ventanas, de los árboles y del agua.

storm-surge-name = Subida del mar causada por tormenta
storm-surge-warning = { $source }: alerta por subida del mar causada por tormenta en { $place }.
storm-surge-update = { $source }: nueva información. Ahora la alerta por subida del mar causada por tormenta es para { $place }.
storm-surge-withdrawn = { $source }: se ha retirado la alerta por subida del mar causada por tormenta en { $place }. Todavía puede haber peligro.
storm-surge-all-clear = { $source }: el peligro de subida del mar causada por tormenta en { $place } ha terminado.
storm-surge-area-left = { $source }: la alerta por subida del mar causada por tormenta ya no está activa donde ustedes viven. Sigue activa en { $place }.
storm-surge-action = Salgan ahora de la costa. Vayan a un terreno alto. No vayan a mirar el mar.

snow-ice-name = Nieve fuerte y hielo
snow-ice-warning = { $source }: alerta por nieve fuerte y hielo en { $place }.
snow-ice-update = { $source }: nueva información. Ahora la alerta por nieve fuerte y hielo es para { $place }.
snow-ice-withdrawn = { $source }: se ha retirado la alerta por nieve fuerte y hielo en { $place }. Todavía puede haber peligro.
snow-ice-all-clear = { $source }: el peligro por nieve fuerte y hielo en { $place } ha terminado.
snow-ice-area-left = { $source }: la alerta por nieve fuerte y hielo ya no está activa donde ustedes viven. Sigue activa en { $place }.
snow-ice-action = No viajen. Quédense dentro y abríguense.

avalanche-name = Avalancha de nieve
avalanche-warning = { $source }: alerta por avalancha de nieve en { $place }.
avalanche-update = { $source }: nueva información. Ahora la alerta por avalancha de nieve es para { $place }.
avalanche-withdrawn = { $source }: se ha retirado la alerta por avalancha de nieve en { $place }. Todavía puede haber peligro.
avalanche-all-clear = { $source }: el peligro de avalancha de nieve en { $place } ha terminado.
avalanche-area-left = { $source }: la alerta por avalancha de nieve ya no está activa donde ustedes viven. Sigue activa en { $place }.
avalanche-action = Manténganse lejos de las pendientes empinadas con nieve. Salgan de los lugares que están debajo de ellas.

extreme-cold-name = Frío extremo
extreme-cold-warning = { $source }: alerta por frío extremo en { $place }.
extreme-cold-update = { $source }: nueva información. Ahora la alerta por frío extremo es para { $place }.
extreme-cold-withdrawn = { $source }: se ha retirado la alerta por frío extremo en { $place }. Todavía puede haber peligro.
extreme-cold-all-clear = { $source }: el peligro por frío extremo en { $place } ha terminado.
extreme-cold-area-left = { $source }: la alerta por frío extremo ya no está activa donde ustedes viven. Sigue activa en { $place }.
extreme-cold-action = Quédense dentro y abríguense. Pónganse varias capas de ropa. Cuiden a los niños y a las personas mayores.

air-quality-name = Humo y aire contaminado
air-quality-warning = { $source }: alerta por humo y aire contaminado en { $place }.
air-quality-update = { $source }: nueva información. Ahora la alerta por humo y aire contaminado es para { $place }.
air-quality-withdrawn = { $source }: se ha retirado la alerta por humo y aire contaminado en { $place }. Todavía puede haber peligro.
air-quality-all-clear = { $source }: el peligro por humo y aire contaminado en { $place } ha terminado.
air-quality-area-left = { $source }: la alerta por humo y aire contaminado ya no está activa donde ustedes viven. Sigue activa en { $place }.
air-quality-action = Quédense dentro. Cierren ventanas y puertas. No hagan trabajos pesados al aire libre.

volcano-name = Erupción de volcán
volcano-warning = { $source }: alerta por erupción de volcán en { $place }.
volcano-update = { $source }: nueva información. Ahora la alerta por erupción de volcán es para { $place }.
volcano-withdrawn = { $source }: se ha retirado la alerta por erupción de volcán en { $place }. Todavía puede haber peligro.
volcano-all-clear = { $source }: el peligro de erupción de volcán en { $place } ha terminado.
volcano-area-left = { $source }: la alerta por erupción de volcán ya no está activa donde ustedes viven. Sigue activa en { $place }.
volcano-action = Manténganse lejos del volcán y de los valles de los ríos. Cúbranse la nariz y la boca. Protéjanse los ojos de la ceniza.

landslide-name = Deslizamiento de tierra
landslide-warning = { $source }: alerta por deslizamiento de tierra en { $place }.
landslide-update = { $source }: nueva información. Ahora la alerta por deslizamiento de tierra es para { $place }.
landslide-withdrawn = { $source }: se ha retirado la alerta por deslizamiento de tierra en { $place }. Todavía puede haber peligro.
landslide-all-clear = { $source }: el peligro de deslizamiento de tierra en { $place } ha terminado.
landslide-area-left = { $source }: la alerta por deslizamiento de tierra ya no está activa donde ustedes viven. Sigue activa en { $place }.
landslide-action = Salgan ahora de las pendientes empinadas y de los valles. Vayan a un terreno firme, lejos de la pendiente.

radiological-name = Peligro radiactivo
radiological-warning = { $source }: alerta por peligro radiactivo en { $place }.
radiological-update = { $source }: nueva información. Ahora la alerta por peligro radiactivo es para { $place }.
radiological-withdrawn = { $source }: se ha retirado la alerta por peligro radiactivo en { $place }. Todavía puede haber peligro.
radiological-all-clear = { $source }: el peligro radiactivo en { $place } ha terminado.
radiological-area-left = { $source }: la alerta por peligro radiactivo ya no está activa donde ustedes viven. Sigue activa en { $place }.
radiological-action = Entren ahora en un edificio y quédense dentro. Cierren ventanas y puertas. Apaguen los ventiladores y el aire acondicionado.

drinking-water-name = Agua no segura para beber
drinking-water-warning = { $source }: alerta. El agua del grifo (de la llave) en { $place } no es segura para beber.
drinking-water-update = { $source }: nueva información. Ahora la alerta por agua no segura para beber es para { $place }.
drinking-water-withdrawn = { $source }: se ha retirado la alerta por agua no segura para beber en { $place }. Todavía puede haber peligro.
drinking-water-all-clear = { $source }: el agua del grifo (de la llave) en { $place } ya es segura para beber.
drinking-water-area-left = { $source }: la alerta por agua no segura para beber ya no está activa donde ustedes viven. Sigue activa en { $place }.
drinking-water-action = No beban agua del grifo (de la llave). Beban agua embotellada, o hiervan el agua antes de beberla.

epidemic-name = Enfermedad peligrosa
epidemic-warning = { $source }: alerta por enfermedad peligrosa en { $place }.
epidemic-update = { $source }: nueva información. Ahora la alerta por enfermedad peligrosa es para { $place }.
epidemic-withdrawn = { $source }: se ha retirado la alerta por enfermedad peligrosa en { $place }. Todavía puede haber peligro.
epidemic-all-clear = { $source }: el peligro por la enfermedad en { $place } ha terminado.
epidemic-area-left = { $source }: la alerta por enfermedad peligrosa ya no está activa donde ustedes viven. Sigue activa en { $place }.
epidemic-action = Lávense las manos a menudo. Manténganse lejos de las personas enfermas. Si se sienten mal, llamen a un médico.

power-failure-name = Corte de electricidad
power-failure-warning = { $source }: alerta por corte de electricidad en { $place }.
power-failure-update = { $source }: nueva información. Ahora la alerta por corte de electricidad es para { $place }.
power-failure-withdrawn = { $source }: se ha retirado la alerta por corte de electricidad en { $place }. Todavía puede haber peligro.
power-failure-all-clear = { $source }: el corte de electricidad en { $place } ha terminado.
power-failure-area-left = { $source }: la alerta por corte de electricidad ya no está activa donde ustedes viven. Sigue activa en { $place }.
power-failure-action = Ahorren la batería del teléfono. Usen una linterna, no velas. Mantengan cerrado el refrigerador.

public-danger-name = Peligro cerca de ustedes
public-danger-warning = { $source }: alerta por peligro para las personas en { $place }.
public-danger-update = { $source }: nueva información. Ahora la alerta por peligro para las personas es para { $place }.
public-danger-withdrawn = { $source }: se ha retirado la alerta por peligro para las personas en { $place }. Todavía puede haber peligro.
public-danger-all-clear = { $source }: el peligro para las personas en { $place } ha terminado.
public-danger-area-left = { $source }: la alerta por peligro para las personas ya no está activa donde ustedes viven. Sigue activa en { $place }.
public-danger-action = Quédense dentro y cierren las puertas con llave. Manténganse lejos del lugar del peligro. Hagan lo que diga la policía.
