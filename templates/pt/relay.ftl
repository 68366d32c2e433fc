# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Por favor, diga isto agora à sua comunidade:
relay-ask-deputy = A primeira pessoa a quem escrevemos não respondeu. Por favor, diga isto agora à sua comunidade:
relay-answers = Responda por mensagem: { $one } = Recebi. { $two } e um número = Avisei esse número de pessoas. { $three } = Não posso. { $four } e as suas palavras = uma pergunta.
relay-page = A sua página: { $link }
relay-remind = Ainda não temos a sua resposta. Por favor, avise a sua comunidade e responda.
relay-ended = Já não é preciso avisar mais ninguém sobre este alerta.
