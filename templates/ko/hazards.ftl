# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = 홍수
flood-warning = { $source }: 홍수 경보. 지역: { $place }.
flood-update = { $source }: 새로운 소식입니다. 지금 홍수 경보가 적용되는 지역: { $place }.
flood-withdrawn = { $source }: 홍수 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
flood-all-clear = { $source }: 홍수 위험이 끝났습니다. 지역: { $place }.
flood-area-left = { $source }: 지금 사시는 곳에는 홍수 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
flood-action = 높은 곳으로 이동하세요. 물에 잠긴 곳을 걷거나 차로 지나가지 마세요.

flash-flood-name = 갑작스러운 홍수
flash-flood-warning = { $source }: 갑작스러운 홍수 경보. 지역: { $place }.
flash-flood-update = { $source }: 새로운 소식입니다. 지금 갑작스러운 홍수 경보가 적용되는 지역: { $place }.
flash-flood-withdrawn = { $source }: 갑작스러운 홍수 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
flash-flood-all-clear = { $source }: 갑작스러운 홍수 위험이 끝났습니다. 지역: { $place }.
flash-flood-area-left = { $source }: 지금 사시는 곳에는 갑작스러운 홍수 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
flash-flood-action = 지금 높은 곳으로 가세요. 흐르는 물을 걸어서도 차로도 건너지 마세요.

wildfire-name = 산불
wildfire-warning = { $source }: 산불 경보. 지역: { $place }.
wildfire-update = { $source }: 새로운 소식입니다. 지금 산불 경보가 적용되는 지역: { $place }.
wildfire-withdrawn = { $source }: 산불 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
wildfire-all-clear = { $source }: 산불 위험이 끝났습니다. 지역: { $place }.
wildfire-area-left = { $source }: 지금 사시는 곳에는 산불 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
wildfire-action = 떠나라는 안내가 있으면 바로 떠날 수 있게 준비하세요. 창문과 문을 닫으세요. 연기와 불에서 멀리 떨어지세요.

earthquake-name = 지진
earthquake-warning = { $source }: 지진 경보. 지역: { $place }.
earthquake-update = { $source }: 새로운 소식입니다. 지금 지진 경보가 적용되는 지역: { $place }.
earthquake-withdrawn = { $source }: 지진 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
earthquake-all-clear = { $source }: 지진 위험이 끝났습니다. 지역: { $place }.
earthquake-area-left = { $source }: 지금 사시는 곳에는 지진 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
earthquake-action = 튼튼한 탁자 아래로 들어가 탁자를 꼭 잡으세요. 흔들림이 멈추면 밖으로 나가 건물에서 멀리 떨어지세요.

tsunami-name = 지진해일(쓰나미)
tsunami-warning = { $source }: 지진해일(쓰나미) 경보. 지역: { $place }.
tsunami-update = { $source }: 새로운 소식입니다. 지금 지진해일(쓰나미) 경보가 적용되는 지역: { $place }.
tsunami-withdrawn = { $source }: 지진해일(쓰나미) 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
tsunami-all-clear = { $source }: 지진해일(쓰나미) 위험이 끝났습니다. 지역: { $place }.
tsunami-area-left = { $source }: 지금 사시는 곳에는 지진해일(쓰나미) 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
tsunami-action = 지금 바다에서 먼 곳이나 높은 곳으로 가세요. 안전하다는 안내가 있을 때까지 바다에 가까이 가지 마세요.

storm-name = 폭풍
storm-warning = { $source }: 폭풍 경보. 지역: { $place }.
storm-update = { $source }: 새로운 소식입니다. 지금 폭풍 경보가 적용되는 지역: { $place }.
storm-withdrawn = { $source }: 폭풍 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
storm-all-clear = { $source }: 폭풍 위험이 끝났습니다. 지역: { $place }.
storm-area-left = { $source }: 지금 사시는 곳에는 폭풍 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
storm-action = 건물 안에 머무르고 창문에서 떨어지세요. 나무와 전깃줄에 가까이 가지 마세요.

extreme-heat-name = 폭염
extreme-heat-warning = { $source }: 폭염 경보. 지역: { $place }.
extreme-heat-update = { $source }: 새로운 소식입니다. 지금 폭염 경보가 적용되는 지역: { $place }.
extreme-heat-withdrawn = { $source }: 폭염 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
extreme-heat-all-clear = { $source }: 폭염 위험이 끝났습니다. 지역: { $place }.
extreme-heat-area-left = { $source }: 지금 사시는 곳에는 폭염 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
extreme-heat-action = 물을 자주 드세요. 시원한 곳에 머무르세요. 어린이와 어르신을 돌봐 주세요.

chemical-release-name = 공기 중 위험한 화학 물질
chemical-release-warning = { $source }: 공기 중 위험한 화학 물질 경보. 지역: { $place }.
chemical-release-update = { $source }: 새로운 소식입니다. 지금 공기 중 위험한 화학 물질 경보가 적용되는 지역: { $place }.
chemical-release-withdrawn = { $source }: 공기 중 위험한 화학 물질 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
chemical-release-all-clear = { $source }: 공기 중 화학 물질의 위험이 끝났습니다. 지역: { $place }.
chemical-release-area-left = { $source }: 지금 사시는 곳에는 공기 중 위험한 화학 물질 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
chemical-release-action = 지금 건물 안으로 들어가세요. 창문과 문을 닫으세요. 선풍기, 환풍기, 에어컨을 끄세요.

general-name = 위험
general-warning = { $source }: 경보. 위험: { $event }. 지역: { $place }.
general-update = { $source }: 새로운 소식입니다. 지금 경보({ $event })가 적용되는 지역: { $place }.
general-withdrawn = { $source }: 경보({ $event })를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
general-all-clear = { $source }: 위험({ $event })이 끝났습니다. 지역: { $place }.
general-area-left = { $source }: 지금 사시는 곳에는 경보({ $event })가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
general-action = 주의하고 당국의 지시를 따르세요.
