# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = SIMULACRO
exercise-note = Esto es solo un simulacro. No hay peligro.

series-first = { $sent }, mensaje { $number }.
series-replaces = { $sent }, mensaje { $number }, reemplaza al anterior ({ $replaced }).
until = Válido hasta: { $until }.
verify = Para comprobar este mensaje, llamen al { $phone }. Código: { $code }.
verify-code = Código de esta alerta: { $code }.
more = Más información: { $link }
still-holds = Otra alerta sigue activa en { $place }.
withdrawn-since = Se ha retirado la alerta anterior ({ $replaced }).
area-left-advice = Manténganse lejos de los lugares donde la alerta sigue activa.

response-shelter = Quédense ahora dentro de un edificio fuerte.
response-evacuate = Salgan ahora de la zona. Sigan las indicaciones de las autoridades.
response-prepare = Prepárense ahora. Tengan listos el agua, las medicinas y los documentos.
response-avoid = Manténganse lejos de esta zona.
response-monitor = Escuchen la radio y miren si llegan nuevos mensajes.

label-machine = Traducción automática. Original: { $link }
label-draft = Traducción no revisada todavía. Original: { $link }
label-fallback = No tenemos este mensaje en su idioma.
