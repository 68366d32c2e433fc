# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = 경보의 번역을 확인해 주세요. { $minutes }분 안에 부탁드립니다: { $link }
review-remind = 아직 번역 확인이 필요합니다. 남은 시간은 { $minutes }분입니다: { $link }
review-closed = 감사합니다. 다른 분이 번역을 확인했습니다.
review-title = 번역 확인
review-source = 원문
review-draft = 번역
review-left = 남은 시간: { $minutes }분
review-checks = 자동 점검에서 찾은 것
review-checks-none = 자동 점검에서 찾은 것이 없습니다.
review-approve = 맞습니다. 보내세요.
review-edit = 고쳤습니다. 제가 쓴 글을 보내세요.
review-reject = 틀렸습니다. 보내지 마세요.
review-why = 무엇이 틀렸습니까?
review-thanks = 감사합니다. 답이 저장되었습니다.
review-over = 시간이 끝났습니다. 이 글은 더 이상 확인하지 않아도 됩니다.
review-changed = 다른 분이 이미 답했습니다.
