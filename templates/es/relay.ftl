# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Por favor, diga esto ahora a su comunidad:
relay-ask-deputy = La primera persona de contacto no ha respondido. Por favor, diga esto ahora a su comunidad:
relay-answers = Responda con un mensaje: { $one } = Lo he recibido. { $two } y un número = He avisado a ese número de personas. { $three } = No puedo. { $four } y sus palabras = una pregunta.
relay-page = Su página: { $link }
relay-remind = Todavía no tenemos su respuesta. Por favor, avise a su comunidad y respóndanos.
relay-ended = Ya no hace falta avisar a nadie más de esta alerta.
