# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = 공식 경보
page-relay-title = 지역 주민들에게 알려 주세요
page-relay-text = 전할 메시지
page-received = 메시지를 받았습니다
page-told = 사람들에게 알렸습니다
page-people = 몇 사람에게 알렸습니까?
page-way = 어떻게 알렸습니까?
page-way-voice = 직접 만나서
page-way-phone = 전화로
page-way-chat = 단체 대화방에서
page-way-meeting = 사람들이 모이는 곳에서
page-not-understood = 사람들이 이해하지 못한 것은 무엇입니까?
page-cannot = 할 수 없습니다
page-question = 질문이 있습니다
page-your-question = 질문 내용
page-send = 보내기
page-thanks = 감사합니다. 답이 저장되었습니다.
page-over = 이 경보는 더 이상 유효하지 않습니다.
page-other-languages = 다른 언어
page-valid-until = { $until }까지 유효
page-check = 이 메시지를 확인하려면 { $phone } 번으로 전화해 코드({ $code })를 말하세요.
page-not-found = 이 페이지는 없거나 더 이상 유효하지 않습니다.
page-station-title = 방송에서 읽을 글
page-station-none = 지금 읽을 글이 없습니다.
page-station-aired = 방송에서 읽었습니다
page-station-aired-at = 방송에서 읽은 시각: { $time }
page-station-print = 인쇄
page-station-seconds = 약 { $seconds }초
page-exercise = 훈련: 실제 위험은 없습니다.
