# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Por favor, revise la traducción de una alerta. Minutos que tiene: { $minutes }. { $link }
review-remind = Todavía necesitamos que revise una traducción. Minutos que quedan: { $minutes }. { $link }
review-closed = Gracias. Otra persona ya ha revisado la traducción.
review-title = Revisar una traducción
review-source = El original
review-draft = La traducción
review-left = Minutos que quedan: { $minutes }
review-checks = Lo que encontró el control automático
review-checks-none = El control automático no encontró nada.
review-approve = Está bien. Envíenla.
review-edit = La he corregido. Envíen mi texto.
review-reject = Está mal. No la envíen.
review-why = ¿Qué está mal?
review-thanks = Gracias. Hemos guardado su respuesta.
review-over = Se acabó el tiempo. Este texto ya no necesita revisión.
review-changed = Otra persona ya ha respondido.
