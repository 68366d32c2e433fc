# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = 다음 내용을 지금 지역 주민들에게 알려 주세요:
relay-ask-deputy = 첫 번째 담당자가 답하지 않았습니다. 다음 내용을 지금 지역 주민들에게 알려 주세요:
relay-answers = 메시지로 답해 주세요: { $one } = 메시지를 받았습니다. { $two } 뒤에 숫자 = 그 수만큼의 사람에게 알렸습니다. { $three } = 할 수 없습니다. { $four } 뒤에 하실 말씀 = 질문.
relay-page = 내 페이지: { $link }
relay-remind = 아직 답을 받지 못했습니다. 지역 주민들에게 알리고 저희에게 답해 주세요.
relay-ended = 이 경보를 더 이상 다른 사람에게 알리지 않아도 됩니다.
