# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = 한국어
reply-help-staffed = 위험하면 지금 { $emergency } 번으로 전화하세요. 메시지를 받았고, 사람이 읽고 있습니다.
reply-help-unstaffed = 위험하면 지금 { $emergency } 번으로 전화하세요. 지금은 이곳에서 메시지를 읽는 사람이 없습니다.
reply-stopped = 이제 이곳으로 저희 메시지가 오지 않습니다. 다시 받으려면 답장으로 이렇게 보내세요: START
reply-started = 이제 다시 저희 경보를 받습니다.
reply-wrong-number = 감사합니다. 이 번호로 다시는 메시지를 보내지 않겠습니다.
reply-moved = 감사합니다. 지금 사시는 곳의 이름을 답장으로 보내 주세요.
reply-language = 이제부터 한국어로 메시지를 받습니다.
reply-unknown-number = 이 번호는 공식 경보를 보내는 번호입니다. 위험하면 { $emergency } 번으로 전화하세요.
reply-relay-received = 감사합니다. 몇 사람에게 알렸는지 보내 주세요: { $two } 뒤에 숫자를 쓰세요.
reply-relay-told = 감사합니다. 알린 사람 수를 적어 두었습니다: { $people }.
reply-relay-cannot = 감사합니다. 다른 분께 부탁드리고 있습니다.
reply-relay-question = 감사합니다. 질문을 전달했습니다.
reply-relay-which = 아직 답하지 않은 메시지가 여러 개 있습니다. 답장 맨 앞에 메시지의 숫자를 써 주세요.
