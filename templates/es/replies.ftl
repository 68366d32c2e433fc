# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Español
reply-help-staffed = Si está en peligro, llame ahora al { $emergency }. Tenemos su mensaje y una persona lo está leyendo.
reply-help-unstaffed = Si está en peligro, llame ahora al { $emergency }. En este momento nadie lee los mensajes aquí.
reply-stopped = Ya no recibirá mensajes nuestros aquí. Para volver a recibirlos, responda START.
reply-started = Volverá a recibir nuestras alertas.
reply-wrong-number = Gracias. No volveremos a escribir a este número.
reply-moved = Gracias. Responda con el nombre del lugar donde vive ahora.
reply-language = Desde ahora recibirá nuestros mensajes en español.
reply-unknown-number = Este número envía alertas oficiales. En caso de peligro, llame al { $emergency }.
reply-relay-received = Gracias. Díganos a cuántas personas ha avisado: responda { $two } y el número.
reply-relay-told = Gracias. Hemos anotado el número de personas avisadas: { $people }.
reply-relay-cannot = Gracias. Se lo estamos pidiendo a otra persona.
reply-relay-question = Gracias. Hemos transmitido su pregunta.
reply-relay-which = Usted tiene varios mensajes abiertos. Empiece su respuesta con la cifra del mensaje.
