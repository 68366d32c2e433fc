# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = 훈련
exercise-note = 이것은 훈련입니다. 실제 위험은 없습니다.

series-first = { $sent }, 메시지 { $number }.
series-replaces = { $sent }, 메시지 { $number }. { $replaced } 메시지를 대신합니다.
until = 이 경보는 { $until }까지 유효합니다.
verify = 이 메시지를 확인하려면 { $phone } 번으로 전화하세요. 코드: { $code }.
verify-code = 이 경보의 코드: { $code }.
more = 자세한 내용: { $link }
still-holds = 다른 경보가 아직 유효합니다. 지역: { $place }.
withdrawn-since = { $replaced } 경보는 취소되었습니다.
area-left-advice = 경보가 아직 유효한 곳에는 가까이 가지 마세요.

response-shelter = 지금 튼튼한 건물 안에 머무르세요.
response-evacuate = 지금 이 지역을 떠나세요. 당국의 지시를 따르세요.
response-prepare = 지금 준비하세요. 물, 약, 중요한 서류를 챙겨 두세요.
response-avoid = 이 지역에 가까이 가지 마세요.
response-monitor = 라디오를 듣고 새 메시지를 확인하세요.

label-machine = 기계로 번역한 글입니다. 원문: { $link }
label-draft = 이 번역은 아직 사람이 확인하지 않았습니다. 원문: { $link }
label-fallback = 이 메시지는 사용하시는 언어로 준비되어 있지 않습니다.
