# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = 댐 붕괴
dam-failure-warning = { $source }: 댐 붕괴 경보. 지역: { $place }.
dam-failure-update = { $source }: 새로운 소식입니다. 지금 댐 붕괴 경보가 적용되는 지역: { $place }.
dam-failure-withdrawn = { $source }: 댐 붕괴 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
dam-failure-all-clear = { $source }: 댐 붕괴 위험이 끝났습니다. 지역: { $place }.
dam-failure-area-left = { $source }: 지금 사시는 곳에는 댐 붕괴 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
dam-failure-action = 지금 높은 곳으로 가세요. 물이 올 때까지 기다리지 마세요. 강에서 멀리 떨어지세요.

cyclone-name = 태풍
cyclone-warning = { $source }: 태풍 경보. 지역: { $place }.
cyclone-update = { $source }: 새로운 소식입니다. 지금 태풍 경보가 적용되는 지역: { $place }.
cyclone-withdrawn = { $source }: 태풍 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
cyclone-all-clear = { $source }: 태풍 위험이 끝났습니다. 지역: { $place }.
cyclone-area-left = { $source }: 지금 사시는 곳에는 태풍 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
cyclone-action = 지금 튼튼한 건물이나 대피소로 가세요. 창문에서 떨어지세요. 바람이 잠시 멈춰도 밖으로 나가지 마세요.

tornado-name = 토네이도
tornado-warning = { $source }: 토네이도 경보. 지역: { $place }.
tornado-update = { $source }: 새로운 소식입니다. 지금 토네이도 경보가 적용되는 지역: { $place }.
tornado-withdrawn = { $source }: 토네이도 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
tornado-all-clear = { $source }: 토네이도 위험이 끝났습니다. 지역: { $place }.
tornado-area-left = { $source }: 지금 사시는 곳에는 토네이도 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
tornado-action = 지금 가장 낮은 층의 창문 없는 작은 방으로 가세요. 머리를 보호하세요.

thunderstorm-name = 강한 천둥번개
thunderstorm-warning = { $source }: 강한 천둥번개 경보. 지역: { $place }.
thunderstorm-update = { $source }: 새로운 소식입니다. 지금 강한 천둥번개 경보가 적용되는 지역: { $place }.
thunderstorm-withdrawn = { $source }: 강한 천둥번개 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
thunderstorm-all-clear = { $source }: 강한 천둥번개 위험이 끝났습니다. 지역: { $place }.
thunderstorm-area-left = { $source }: 지금 사시는 곳에는 강한 천둥번개 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
thunderstorm-action = 지금 건물 안으로 들어가세요. 창문, 나무, 물에서 멀리 떨어지세요.

storm-surge-name = 폭풍해일
storm-surge-warning = { $source }: 폭풍해일 경보. 지역: { $place }.
storm-surge-update = { $source }: 새로운 소식입니다. 지금 폭풍해일 경보가 적용되는 지역: { $place }.
storm-surge-withdrawn = { $source }: 폭풍해일 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
storm-surge-all-clear = { $source }: 폭풍해일 위험이 끝났습니다. 지역: { $place }.
storm-surge-area-left = { $source }: 지금 사시는 곳에는 폭풍해일 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
storm-surge-action = 지금 바닷가를 떠나세요. 높은 곳으로 가세요. 바다를 보러 가지 마세요.

snow-ice-name = 폭설과 얼음
snow-ice-warning = { $source }: 폭설과 얼음 경보. 지역: { $place }.
snow-ice-update = { $source }: 새로운 소식입니다. 지금 폭설과 얼음 경보가 적용되는 지역: { $place }.
snow-ice-withdrawn = { $source }: 폭설과 얼음 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
snow-ice-all-clear = { $source }: 폭설과 얼음 위험이 끝났습니다. 지역: { $place }.
snow-ice-area-left = { $source }: 지금 사시는 곳에는 폭설과 얼음 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
snow-ice-action = 길을 나서지 마세요. 실내에 머무르고 몸을 따뜻하게 하세요.

avalanche-name = 눈사태
avalanche-warning = { $source }: 눈사태 경보. 지역: { $place }.
avalanche-update = { $source }: 새로운 소식입니다. 지금 눈사태 경보가 적용되는 지역: { $place }.
avalanche-withdrawn = { $source }: 눈사태 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
avalanche-all-clear = { $source }: 눈사태 위험이 끝났습니다. 지역: { $place }.
avalanche-area-left = { $source }: 지금 사시는 곳에는 눈사태 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
avalanche-action = 눈 쌓인 가파른 비탈에 가까이 가지 마세요. 비탈 아래쪽에 있으면 그곳을 떠나세요.

extreme-cold-name = 심한 추위
extreme-cold-warning = { $source }: 심한 추위 경보. 지역: { $place }.
extreme-cold-update = { $source }: 새로운 소식입니다. 지금 심한 추위 경보가 적용되는 지역: { $place }.
extreme-cold-withdrawn = { $source }: 심한 추위 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
extreme-cold-all-clear = { $source }: 심한 추위 위험이 끝났습니다. 지역: { $place }.
extreme-cold-area-left = { $source }: 지금 사시는 곳에는 심한 추위 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
extreme-cold-action = 실내에 머무르고 몸을 따뜻하게 하세요. 옷을 여러 겹 입으세요. 어린이와 어르신을 돌봐 주세요.

air-quality-name = 연기와 나쁜 공기
air-quality-warning = { $source }: 연기와 나쁜 공기 경보. 지역: { $place }.
air-quality-update = { $source }: 새로운 소식입니다. 지금 연기와 나쁜 공기 경보가 적용되는 지역: { $place }.
air-quality-withdrawn = { $source }: 연기와 나쁜 공기 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
air-quality-all-clear = { $source }: 연기와 나쁜 공기의 위험이 끝났습니다. 지역: { $place }.
air-quality-area-left = { $source }: 지금 사시는 곳에는 연기와 나쁜 공기 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
air-quality-action = 실내에 머무르세요. 창문과 문을 닫으세요. 밖에서 힘든 일을 하지 마세요.

volcano-name = 화산 폭발
volcano-warning = { $source }: 화산 폭발 경보. 지역: { $place }.
volcano-update = { $source }: 새로운 소식입니다. 지금 화산 폭발 경보가 적용되는 지역: { $place }.
volcano-withdrawn = { $source }: 화산 폭발 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
volcano-all-clear = { $source }: 화산 폭발 위험이 끝났습니다. 지역: { $place }.
volcano-area-left = { $source }: 지금 사시는 곳에는 화산 폭발 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
volcano-action = 화산과 강 골짜기에 가까이 가지 마세요. 코와 입을 가리세요. 화산재가 눈에 들어가지 않게 하세요.

landslide-name = 산사태
landslide-warning = { $source }: 산사태 경보. 지역: { $place }.
landslide-update = { $source }: 새로운 소식입니다. 지금 산사태 경보가 적용되는 지역: { $place }.
landslide-withdrawn = { $source }: 산사태 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
landslide-all-clear = { $source }: 산사태 위험이 끝났습니다. 지역: { $place }.
landslide-area-left = { $source }: 지금 사시는 곳에는 산사태 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
landslide-action = 지금 가파른 비탈과 골짜기를 떠나세요. 비탈에서 멀리 떨어진 단단한 땅으로 가세요.

radiological-name = 방사능 위험
radiological-warning = { $source }: 방사능 위험 경보. 지역: { $place }.
radiological-update = { $source }: 새로운 소식입니다. 지금 방사능 위험 경보가 적용되는 지역: { $place }.
radiological-withdrawn = { $source }: 방사능 위험 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
radiological-all-clear = { $source }: 방사능 위험이 끝났습니다. 지역: { $place }.
radiological-area-left = { $source }: 지금 사시는 곳에는 방사능 위험 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
radiological-action = 지금 건물 안으로 들어가 계속 안에 머무르세요. 창문과 문을 닫으세요. 선풍기, 환풍기, 에어컨을 끄세요.

drinking-water-name = 마시기에 안전하지 않은 물
drinking-water-warning = { $source }: 경보. 수돗물은 마시기에 안전하지 않습니다. 지역: { $place }.
drinking-water-update = { $source }: 새로운 소식입니다. 지금 마시는 물 경보가 적용되는 지역: { $place }.
drinking-water-withdrawn = { $source }: 마시는 물 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
drinking-water-all-clear = { $source }: 이제 수돗물을 다시 마셔도 안전합니다. 지역: { $place }.
drinking-water-area-left = { $source }: 지금 사시는 곳에는 마시는 물 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
drinking-water-action = 수돗물을 마시지 마세요. 병에 든 물을 마시거나, 물을 먼저 끓인 뒤에 마시세요.

epidemic-name = 위험한 병
epidemic-warning = { $source }: 위험한 병 경보. 지역: { $place }.
epidemic-update = { $source }: 새로운 소식입니다. 지금 위험한 병 경보가 적용되는 지역: { $place }.
epidemic-withdrawn = { $source }: 위험한 병 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
epidemic-all-clear = { $source }: 병이 퍼질 위험이 끝났습니다. 지역: { $place }.
epidemic-area-left = { $source }: 지금 사시는 곳에는 위험한 병 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
epidemic-action = 손을 자주 씻으세요. 아픈 사람에게 가까이 가지 마세요. 몸이 아프면 의사에게 전화하세요.

power-failure-name = 정전
power-failure-warning = { $source }: 정전 경보. 지역: { $place }.
power-failure-update = { $source }: 새로운 소식입니다. 지금 정전 경보가 적용되는 지역: { $place }.
power-failure-withdrawn = { $source }: 정전 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
power-failure-all-clear = { $source }: 정전이 끝났습니다. 지역: { $place }.
power-failure-area-left = { $source }: 지금 사시는 곳에는 정전 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
power-failure-action = 전화기 배터리를 아끼세요. 촛불을 쓰지 말고 손전등을 쓰세요. 냉장고 문을 열지 마세요.

public-danger-name = 가까운 곳의 위험
public-danger-warning = { $source }: 경보. 사람이 다칠 수 있는 위험한 상황입니다. 지역: { $place }.
public-danger-update = { $source }: 새로운 소식입니다. 지금 위험 상황 경보가 적용되는 지역: { $place }.
public-danger-withdrawn = { $source }: 위험 상황 경보를 취소했습니다. 지역: { $place }. 안전하다는 뜻은 아닙니다.
public-danger-all-clear = { $source }: 위험한 상황이 끝났습니다. 지역: { $place }.
public-danger-area-left = { $source }: 지금 사시는 곳에는 위험 상황 경보가 더 이상 적용되지 않습니다. 아직 적용되는 지역: { $place }.
public-danger-action = 실내에 머무르고 문을 잠그세요. 위험한 곳에 가까이 가지 마세요. 경찰의 지시를 따르세요.
