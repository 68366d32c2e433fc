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

notice-label = 안내
prepare-flood = 비가 오기 전에 높은 곳으로 가는 길을 알아 두세요.
prepare-heat = 머물 수 있는 시원한 곳을 알아 두세요. 집에 마실 물을 충분히 준비하세요.
prepare-cold = 집에 따뜻한 옷, 담요, 마른 음식을 준비하세요.
prepare-storm = 집에서 가장 튼튼한 방을 알아 두세요. 바람에 날아갈 수 있는 것을 묶어 두세요.
prepare-fire = 집 주변의 마른 풀과 나뭇잎을 치우세요. 나가는 길 두 곳을 알아 두세요.
prepare-earthquake = 무거운 가구를 벽에 고정하세요. 방마다 튼튼한 탁자가 어디 있는지 알아 두세요.
prepare-coast = 바닷가에서 높은 곳으로 가는 길을 찾아 한 번 걸어 보세요.
survey-none = 전혀 받지 못했다면 3으로 답하세요.
