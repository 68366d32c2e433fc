# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = { $source }: desde ahora recibirá alertas oficiales en español. No le cuestan nada.
welcome-language = Para cambiar de idioma, responda con el nombre del idioma.
welcome-stop = Para no recibir más estos mensajes, responda STOP.
prepare-general = { $source }: prepárense. Tengan agua, comida, medicinas y documentos en una bolsa cerca de la puerta.
prepare-season = { $source }: empieza la época de peligro. Sepan adónde ir y a quién llamar.
prepare-family = Acuerden con su familia dónde se encontrarán si se separan.
prepare-number = Guarden este número. Las alertas oficiales llegan desde él.
recovery-help = { $source }: quien necesite ayuda puede recibirla aquí: { $text }.
recovery-water = No beban agua de pozo hasta que la hayan analizado.
recovery-home = Antes de volver a entrar en una casa, miren si hay grietas, gas o agua.
recovery-papers = Si han perdido sus documentos, pregunten aquí: { $text }.
survey-ask = ¿Recibió la alerta a tiempo? Responda 1 para sí, 2 para no.
survey-understood = ¿Entendió qué había que hacer? Responda 1 para sí, 2 para no.
survey-thanks = Gracias. Su respuesta nos ayuda a avisar mejor.

notice-label = Información
prepare-flood = Antes de que llegue la lluvia, busquen el camino a un lugar alto.
prepare-heat = Busquen un lugar fresco donde puedan estar. Tengan en casa suficiente agua para beber.
prepare-cold = Tengan en casa ropa de abrigo, mantas y comida seca.
prepare-storm = Busquen la habitación más fuerte de la casa. Aten lo que el viento pueda llevarse.
prepare-fire = Quiten la hierba y las hojas secas cerca de la casa. Conozcan dos salidas.
prepare-earthquake = Fijen los muebles pesados a la pared. Sepan dónde hay una mesa fuerte en cada habitación.
prepare-coast = Busquen el camino de la costa a un lugar alto y recórranlo una vez.
survey-none = Si no la recibió, responda 3.
