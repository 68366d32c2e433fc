# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = 이제 한국어로 공식 경보를 받습니다. 보내는 곳: { $source }. 돈을 내지 않아도 됩니다.
welcome-language = 언어를 바꾸려면 그 언어의 이름으로 답장하세요.
welcome-stop = 이 메시지를 그만 받으려면 답장으로 이렇게 보내세요: STOP
prepare-general = { $source }: 미리 준비하세요. 물, 음식, 약, 중요한 서류를 가방 하나에 담아 문 가까이에 두세요.
prepare-season = { $source }: 위험한 계절이 시작됩니다. 어디로 가고 누구에게 전화할지 알아 두세요.
prepare-family = 서로 떨어지게 되면 어디서 만날지 가족과 정해 두세요.
prepare-number = 이 번호를 저장하세요. 공식 경보는 이 번호로 옵니다.
recovery-help = { $source }: 도움이 필요한 분은 다음 곳에서 도움을 받을 수 있습니다: { $text }.
recovery-water = 우물물은 검사가 끝날 때까지 마시지 마세요.
recovery-home = 집에 다시 들어가기 전에 금이 간 곳, 가스, 물이 있는지 살펴보세요.
recovery-papers = 신분증이나 서류를 잃어버렸으면 다음 곳에 물어보세요: { $text }.
survey-ask = 경보를 제때 받으셨습니까? 예는 1, 아니요는 2로 답하세요.
survey-understood = 무엇을 해야 하는지 이해하셨습니까? 예는 1, 아니요는 2로 답하세요.
survey-thanks = 감사합니다. 보내 주신 답은 더 나은 경보를 보내는 데 도움이 됩니다.
