# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = { $source }: a partir de agora, vai receber alertas oficiais em português. Não custam nada.
welcome-language = Para mudar de língua, responda com o nome da língua.
welcome-stop = Para deixar de receber estas mensagens, responda STOP.
prepare-general = { $source }: preparem-se. Guardem água, comida, medicamentos e documentos dentro de uma mochila perto da porta.
prepare-season = { $source }: começa a época de perigo. Saibam para onde ir e para quem ligar.
prepare-family = Combinem com a família o lugar de encontro, caso fiquem separados.
prepare-number = Guardem este número. Os alertas oficiais vêm dele.
recovery-help = { $source }: quem precisa de ajuda pode receber ajuda aqui: { $text }.
recovery-water = Não bebam água de poço até ela ser analisada.
recovery-home = Antes de entrar de novo em casa, vejam se há rachaduras (fendas), gás ou água.
recovery-papers = Se perderam os documentos, perguntem aqui: { $text }.
survey-ask = Recebeu o alerta a tempo? Responda 1 para sim, 2 para não.
survey-understood = Entendeu o que era preciso fazer? Responda 1 para sim, 2 para não.
survey-thanks = Agradecemos. A sua resposta ajuda a avisar melhor.

notice-label = Informação
prepare-flood = Antes de a chuva chegar, procurem o caminho para um lugar alto.
prepare-heat = Procurem um lugar fresco onde possam ficar. Guardem em casa água suficiente para beber.
prepare-cold = Guardem em casa roupa quente, cobertores e comida seca.
prepare-storm = Procurem a divisão mais forte da casa. Prendam o que o vento pode levar.
prepare-fire = Tirem a erva e as folhas secas de perto da casa. Conheçam duas saídas.
prepare-earthquake = Prendam os móveis pesados à parede. Saibam onde há uma mesa forte em cada divisão.
prepare-coast = Procurem o caminho da costa para um lugar alto e façam-no uma vez.
survey-none = Se não o recebeu, responda 3.
