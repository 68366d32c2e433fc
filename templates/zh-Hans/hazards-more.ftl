# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = 水坝垮塌
dam-failure-warning = { $source }发布水坝垮塌预警。地点：{ $place }。
dam-failure-update = { $source }最新消息：水坝垮塌预警现在适用于{ $place }。
dam-failure-withdrawn = { $source }已撤回{ $place }的水坝垮塌预警。这不表示已经安全。
dam-failure-all-clear = { $source }：{ $place }的水坝垮塌危险已经过去。
dam-failure-area-left = { $source }：水坝垮塌预警不再适用于您居住的地方，但仍适用于{ $place }。
dam-failure-action = 请立即到高处去。不要等水来了才走。远离河流。

cyclone-name = 热带气旋（台风）
cyclone-warning = { $source }发布热带气旋（台风）预警。地点：{ $place }。
cyclone-update = { $source }最新消息：热带气旋（台风）预警现在适用于{ $place }。
cyclone-withdrawn = { $source }已撤回{ $place }的热带气旋（台风）预警。这不表示已经安全。
cyclone-all-clear = { $source }：{ $place }的热带气旋（台风）危险已经过去。
cyclone-area-left = { $source }：热带气旋（台风）预警不再适用于您居住的地方，但仍适用于{ $place }。
cyclone-action = 请立即到坚固的建筑物或避难所去。远离窗户。风眼经过时，即使风停了，也要留在室内。

tornado-name = 龙卷风
tornado-warning = { $source }发布龙卷风预警。地点：{ $place }。
tornado-update = { $source }最新消息：龙卷风预警现在适用于{ $place }。
tornado-withdrawn = { $source }已撤回{ $place }的龙卷风预警。这不表示已经安全。
tornado-all-clear = { $source }：{ $place }的龙卷风危险已经过去。
tornado-area-left = { $source }：龙卷风预警不再适用于您居住的地方，但仍适用于{ $place }。
tornado-action = 请立即到最低的楼层，进入没有窗户的小房间。保护好头部。

thunderstorm-name = 强雷暴
thunderstorm-warning = { $source }发布强雷暴预警。地点：{ $place }。
thunderstorm-update = { $source }最新消息：强雷暴预警现在适用于{ $place }。
thunderstorm-withdrawn = { $source }已撤回{ $place }的强雷暴预警。这不表示已经安全。
thunderstorm-all-clear = { $source }：{ $place }的强雷暴危险已经过去。
thunderstorm-area-left = { $source }：强雷暴预警不再适用于您居住的地方，但仍适用于{ $place }。
thunderstorm-action = 请立即进入室内。远离窗户、树木和水。

storm-surge-name = 风暴潮（海水上涨）
storm-surge-warning = { $source }发布风暴潮（海水上涨）预警。地点：{ $place }。
storm-surge-update = { $source }最新消息：风暴潮（海水上涨）预警现在适用于{ $place }。
storm-surge-withdrawn = { $source }已撤回{ $place }的风暴潮（海水上涨）预警。这不表示已经安全。
storm-surge-all-clear = { $source }：{ $place }的风暴潮（海水上涨）危险已经过去。
storm-surge-area-left = { $source }：风暴潮（海水上涨）预警不再适用于您居住的地方，但仍适用于{ $place }。
storm-surge-action = 请立即离开海岸。到高处去。不要去看海。

snow-ice-name = 大雪和结冰
snow-ice-warning = { $source }发布大雪和结冰预警。地点：{ $place }。
snow-ice-update = { $source }最新消息：大雪和结冰预警现在适用于{ $place }。
snow-ice-withdrawn = { $source }已撤回{ $place }的大雪和结冰预警。这不表示已经安全。
snow-ice-all-clear = { $source }：{ $place }的大雪和结冰危险已经过去。
snow-ice-area-left = { $source }：大雪和结冰预警不再适用于您居住的地方，但仍适用于{ $place }。
snow-ice-action = 请不要出行。留在室内，注意保暖。

avalanche-name = 雪崩
avalanche-warning = { $source }发布雪崩预警。地点：{ $place }。
avalanche-update = { $source }最新消息：雪崩预警现在适用于{ $place }。
avalanche-withdrawn = { $source }已撤回{ $place }的雪崩预警。这不表示已经安全。
avalanche-all-clear = { $source }：{ $place }的雪崩危险已经过去。
avalanche-area-left = { $source }：雪崩预警不再适用于您居住的地方，但仍适用于{ $place }。
avalanche-action = 请远离有雪的陡坡。离开陡坡下方的地方。

extreme-cold-name = 极端低温
extreme-cold-warning = { $source }发布极端低温预警。地点：{ $place }。
extreme-cold-update = { $source }最新消息：极端低温预警现在适用于{ $place }。
extreme-cold-withdrawn = { $source }已撤回{ $place }的极端低温预警。这不表示已经安全。
extreme-cold-all-clear = { $source }：{ $place }的极端低温危险已经过去。
extreme-cold-area-left = { $source }：极端低温预警不再适用于您居住的地方，但仍适用于{ $place }。
extreme-cold-action = 请留在室内，注意保暖。多穿几层衣服。照顾好儿童和老人。

air-quality-name = 烟雾和空气污染
air-quality-warning = { $source }发布烟雾和空气污染预警。地点：{ $place }。
air-quality-update = { $source }最新消息：烟雾和空气污染预警现在适用于{ $place }。
air-quality-withdrawn = { $source }已撤回{ $place }的烟雾和空气污染预警。这不表示已经安全。
air-quality-all-clear = { $source }：{ $place }的烟雾和空气污染已经过去。
air-quality-area-left = { $source }：烟雾和空气污染预警不再适用于您居住的地方，但仍适用于{ $place }。
air-quality-action = 请留在室内。关好门窗。不要在室外干重活。

volcano-name = 火山喷发
volcano-warning = { $source }发布火山喷发预警。地点：{ $place }。
volcano-update = { $source }最新消息：火山喷发预警现在适用于{ $place }。
volcano-withdrawn = { $source }已撤回{ $place }的火山喷发预警。这不表示已经安全。
volcano-all-clear = { $source }：{ $place }的火山喷发危险已经过去。
volcano-area-left = { $source }：火山喷发预警不再适用于您居住的地方，但仍适用于{ $place }。
volcano-action = 请远离火山和河谷。遮住口鼻。保护眼睛，不要让火山灰进入眼睛。

landslide-name = 山体滑坡
landslide-warning = { $source }发布山体滑坡预警。地点：{ $place }。
landslide-update = { $source }最新消息：山体滑坡预警现在适用于{ $place }。
landslide-withdrawn = { $source }已撤回{ $place }的山体滑坡预警。这不表示已经安全。
landslide-all-clear = { $source }：{ $place }的山体滑坡危险已经过去。
landslide-area-left = { $source }：山体滑坡预警不再适用于您居住的地方，但仍适用于{ $place }。
landslide-action = 请立即离开陡坡和山谷。到远离山坡、地面坚实的地方去。

radiological-name = 放射性危险
radiological-warning = { $source }发布放射性危险预警。地点：{ $place }。
radiological-update = { $source }最新消息：放射性危险预警现在适用于{ $place }。
radiological-withdrawn = { $source }已撤回{ $place }的放射性危险预警。这不表示已经安全。
radiological-all-clear = { $source }：{ $place }的放射性危险已经过去。
radiological-area-left = { $source }：放射性危险预警不再适用于您居住的地方，但仍适用于{ $place }。
radiological-action = 请立即进入室内，不要出来。关好门窗。关掉风扇和空调。

drinking-water-name = 饮用水不安全
drinking-water-warning = { $source }发布预警：自来水不安全，不能喝。地点：{ $place }。
drinking-water-update = { $source }最新消息：饮用水不安全的预警现在适用于{ $place }。
drinking-water-withdrawn = { $source }已撤回{ $place }饮用水不安全的预警。这不表示已经安全。
drinking-water-all-clear = { $source }：{ $place }的自来水又可以安全饮用了。
drinking-water-area-left = { $source }：饮用水不安全的预警不再适用于您居住的地方，但仍适用于{ $place }。
drinking-water-action = 请不要喝自来水。请喝瓶装水，或者先把水烧开再喝。

epidemic-name = 危险疾病
epidemic-warning = { $source }发布危险疾病预警。地点：{ $place }。
epidemic-update = { $source }最新消息：危险疾病预警现在适用于{ $place }。
epidemic-withdrawn = { $source }已撤回{ $place }的危险疾病预警。这不表示已经安全。
epidemic-all-clear = { $source }：{ $place }的疾病危险已经过去。
epidemic-area-left = { $source }：危险疾病预警不再适用于您居住的地方，但仍适用于{ $place }。
epidemic-action = 请经常洗手。远离病人。如果感觉不舒服，请给医生打电话。

power-failure-name = 停电
power-failure-warning = { $source }发布停电预警。地点：{ $place }。
power-failure-update = { $source }最新消息：停电预警现在适用于{ $place }。
power-failure-withdrawn = { $source }已撤回{ $place }的停电预警。这不表示已经安全。
power-failure-all-clear = { $source }：{ $place }的停电已经结束。
power-failure-area-left = { $source }：停电预警不再适用于您居住的地方，但仍适用于{ $place }。
power-failure-action = 请节省手机电量。用手电筒，不要用蜡烛。保持冰箱门关闭。

public-danger-name = 您附近有危险
public-danger-warning = { $source }发布预警：有人身危险。地点：{ $place }。
public-danger-update = { $source }最新消息：人身危险预警现在适用于{ $place }。
public-danger-withdrawn = { $source }已撤回{ $place }的人身危险预警。这不表示已经安全。
public-danger-all-clear = { $source }：{ $place }的人身危险已经过去。
public-danger-area-left = { $source }：人身危险预警不再适用于您居住的地方，但仍适用于{ $place }。
public-danger-action = 请留在室内，锁好门。远离危险地点。听从警察的指示。
