# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Alerta oficial
page-relay-title = Avise a sua comunidade
page-relay-text = A mensagem para transmitir
page-received = Recebi
page-told = Avisei outras pessoas
page-people = Quantas pessoas?
page-way = Como avisou?
page-way-voice = Pessoalmente
page-way-phone = Por telefone
page-way-chat = Em grupo de mensagens
page-way-meeting = Em local de reunião
page-not-understood = O que não foi entendido?
page-cannot = Não posso
page-question = Tenho uma pergunta
page-your-question = A sua pergunta
page-send = Enviar
page-thanks = Agradecemos. A sua resposta foi guardada.
page-over = Este alerta deixou de valer.
page-notice-over = Esta informação já não é válida.
page-other-languages = Outras línguas
page-valid-until = Válido até: { $until }
page-check = Para confirmar esta mensagem, ligue para { $phone } e diga o código { $code }.
page-not-found = Esta página não existe ou deixou de ser válida.
page-station-title = Textos para ler no ar
page-station-none = Não há nenhum texto para ler agora.
page-station-aired = Já lemos no ar
page-station-aired-at = Lido no ar. Hora: { $time }
page-station-print = Imprimir
page-station-seconds = Cerca de { $seconds } segundos
page-exercise = Exercício: não há perigo.
