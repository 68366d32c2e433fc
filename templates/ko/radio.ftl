# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = 잘 들어 주십시오. 공식 경보입니다. 발표 시각: { $sent }.
radio-attention-end = 잘 들어 주십시오. 공식 메시지입니다. 발표 시각: { $sent }.
radio-repeat = 다시 말씀드립니다.
radio-end = 지금까지 공식 메시지를 전해 드렸습니다. 발표한 곳: { $source }.
