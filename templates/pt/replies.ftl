# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Português
reply-help-staffed = Se está em perigo, ligue agora para { $emergency }. Temos a sua mensagem e uma pessoa vai ler agora.
reply-help-unstaffed = Se está em perigo, ligue agora para { $emergency }. Neste momento ninguém lê as mensagens aqui.
reply-stopped = Não vai receber mais mensagens nossas aqui. Para voltar a receber, responda START.
reply-started = Vai voltar a receber os nossos alertas.
reply-wrong-number = Agradecemos. Não vamos voltar a escrever para este número.
reply-moved = Agradecemos. Responda com o nome do lugar onde vive agora.
reply-language = A partir de agora, vai receber as nossas mensagens em português.
reply-unknown-number = Este número envia alertas oficiais. Em caso de perigo, ligue para { $emergency }.
reply-relay-received = Agradecemos. Diga quantas pessoas avisou: responda { $two } e o número.
reply-relay-told = Agradecemos. Foi anotado o número de pessoas avisadas: { $people }.
reply-relay-cannot = Agradecemos. Vamos pedir a outra pessoa.
reply-relay-question = Agradecemos. A sua pergunta foi encaminhada.
reply-relay-which = Tem várias mensagens abertas. Comece a sua resposta com o dígito da mensagem.
