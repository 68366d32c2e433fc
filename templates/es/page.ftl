# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Alerta oficial
page-relay-title = Avise a su comunidad
page-relay-text = El mensaje que debe transmitir
page-received = Lo he recibido
page-told = He avisado a otras personas
page-people = ¿A cuántas personas?
page-way = ¿Cómo les avisó?
page-way-voice = En persona
page-way-phone = Por teléfono
page-way-chat = En un grupo de chat
page-way-meeting = En un lugar de reunión
page-not-understood = ¿Qué no se entendió?
page-cannot = No puedo
page-question = Tengo una pregunta
page-your-question = Su pregunta
page-send = Enviar
page-thanks = Gracias. Hemos guardado su respuesta.
page-over = Esta alerta ya no está activa.
page-notice-over = Esta información ya no es válida.
page-other-languages = Otros idiomas
page-valid-until = Válido hasta: { $until }
page-check = Para comprobar este mensaje, llame al { $phone } y diga el código { $code }.
page-not-found = Esta página no existe o ya no es válida.
page-station-title = Textos para leer por radio
page-station-none = Ahora no hay ningún texto para leer.
page-station-aired = Lo hemos leído por radio
page-station-aired-at = Leído por radio. Hora: { $time }
page-station-print = Imprimir
page-station-seconds = Unos { $seconds } segundos
page-exercise = Simulacro: no hay peligro.
