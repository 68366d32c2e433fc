# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = 水壩崩塌
dam-failure-warning = { $source }發出水壩崩塌警報。地點：{ $place }。
dam-failure-update = { $source }最新消息：水壩崩塌警報現在適用於{ $place }。
dam-failure-withdrawn = { $source }已撤回{ $place }的水壩崩塌警報。這不代表已經安全。
dam-failure-all-clear = { $source }：{ $place }的水壩崩塌危險已經結束。
dam-failure-area-left = { $source }：水壩崩塌警報不再適用於您居住的地方，但仍然適用於{ $place }。
dam-failure-action = 請立即到高處去。不要等水來了才走。遠離河流。

cyclone-name = 颱風
cyclone-warning = { $source }發出颱風警報。地點：{ $place }。
cyclone-update = { $source }最新消息：颱風警報現在適用於{ $place }。
cyclone-withdrawn = { $source }已撤回{ $place }的颱風警報。這不代表已經安全。
cyclone-all-clear = { $source }：{ $place }的颱風危險已經結束。
cyclone-area-left = { $source }：颱風警報不再適用於您居住的地方，但仍然適用於{ $place }。
cyclone-action = 請立即到堅固的建築物或避難所去。遠離窗戶。就算風暫時停了，也要留在室內。

tornado-name = 龍捲風
tornado-warning = { $source }發出龍捲風警報。地點：{ $place }。
tornado-update = { $source }最新消息：龍捲風警報現在適用於{ $place }。
tornado-withdrawn = { $source }已撤回{ $place }的龍捲風警報。這不代表已經安全。
tornado-all-clear = { $source }：{ $place }的龍捲風危險已經結束。
tornado-area-left = { $source }：龍捲風警報不再適用於您居住的地方，但仍然適用於{ $place }。
tornado-action = 請立即到最低的樓層，進入沒有窗戶的小房間。保護頭部。

thunderstorm-name = 強烈雷雨
thunderstorm-warning = { $source }發出強烈雷雨警報。地點：{ $place }。
thunderstorm-update = { $source }最新消息：強烈雷雨警報現在適用於{ $place }。
thunderstorm-withdrawn = { $source }已撤回{ $place }的強烈雷雨警報。這不代表已經安全。
thunderstorm-all-clear = { $source }：{ $place }的強烈雷雨危險已經結束。
thunderstorm-area-left = { $source }：強烈雷雨警報不再適用於您居住的地方，但仍然適用於{ $place }。
thunderstorm-action = 請立即進入室內。遠離窗戶、樹木和水。

storm-surge-name = 風暴潮（海水湧上陸地）
storm-surge-warning = { $source }發出風暴潮警報。地點：{ $place }。
storm-surge-update = { $source }最新消息：風暴潮警報現在適用於{ $place }。
storm-surge-withdrawn = { $source }已撤回{ $place }的風暴潮警報。這不代表已經安全。
storm-surge-all-clear = { $source }：{ $place }的風暴潮危險已經結束。
storm-surge-area-left = { $source }：風暴潮警報不再適用於您居住的地方，但仍然適用於{ $place }。
storm-surge-action = 海水會湧上陸地。請立即離開海邊，到高處去。不要去看海。

snow-ice-name = 大雪和結冰
snow-ice-warning = { $source }發出大雪和結冰警報。地點：{ $place }。
snow-ice-update = { $source }最新消息：大雪和結冰警報現在適用於{ $place }。
snow-ice-withdrawn = { $source }已撤回{ $place }的大雪和結冰警報。這不代表已經安全。
snow-ice-all-clear = { $source }：{ $place }的大雪和結冰危險已經結束。
snow-ice-area-left = { $source }：大雪和結冰警報不再適用於您居住的地方，但仍然適用於{ $place }。
snow-ice-action = 請不要外出。留在室內，注意保暖。

avalanche-name = 雪崩
avalanche-warning = { $source }發出雪崩警報。地點：{ $place }。
avalanche-update = { $source }最新消息：雪崩警報現在適用於{ $place }。
avalanche-withdrawn = { $source }已撤回{ $place }的雪崩警報。這不代表已經安全。
avalanche-all-clear = { $source }：{ $place }的雪崩危險已經結束。
avalanche-area-left = { $source }：雪崩警報不再適用於您居住的地方，但仍然適用於{ $place }。
avalanche-action = 請遠離積雪的陡坡。離開陡坡下方的地方。

extreme-cold-name = 嚴寒
extreme-cold-warning = { $source }發出嚴寒警報。地點：{ $place }。
extreme-cold-update = { $source }最新消息：嚴寒警報現在適用於{ $place }。
extreme-cold-withdrawn = { $source }已撤回{ $place }的嚴寒警報。這不代表已經安全。
extreme-cold-all-clear = { $source }：{ $place }的嚴寒危險已經結束。
extreme-cold-area-left = { $source }：嚴寒警報不再適用於您居住的地方，但仍然適用於{ $place }。
extreme-cold-action = 請留在室內，注意保暖。多穿幾層衣服。照顧好小孩和老人。

air-quality-name = 煙霧和空氣污染
air-quality-warning = { $source }發出煙霧和空氣污染警報。地點：{ $place }。
air-quality-update = { $source }最新消息：煙霧和空氣污染警報現在適用於{ $place }。
air-quality-withdrawn = { $source }已撤回{ $place }的煙霧和空氣污染警報。這不代表已經安全。
air-quality-all-clear = { $source }：{ $place }的煙霧和空氣污染已經結束。
air-quality-area-left = { $source }：煙霧和空氣污染警報不再適用於您居住的地方，但仍然適用於{ $place }。
air-quality-action = 請留在室內。關好門窗。不要在室外做費力的事。

volcano-name = 火山爆發
volcano-warning = { $source }發出火山爆發警報。地點：{ $place }。
volcano-update = { $source }最新消息：火山爆發警報現在適用於{ $place }。
volcano-withdrawn = { $source }已撤回{ $place }的火山爆發警報。這不代表已經安全。
volcano-all-clear = { $source }：{ $place }的火山爆發危險已經結束。
volcano-area-left = { $source }：火山爆發警報不再適用於您居住的地方，但仍然適用於{ $place }。
volcano-action = 請遠離火山和河谷。遮住口鼻。保護眼睛，避免火山灰。

landslide-name = 山崩
landslide-warning = { $source }發出山崩警報。地點：{ $place }。
landslide-update = { $source }最新消息：山崩警報現在適用於{ $place }。
landslide-withdrawn = { $source }已撤回{ $place }的山崩警報。這不代表已經安全。
landslide-all-clear = { $source }：{ $place }的山崩危險已經結束。
landslide-area-left = { $source }：山崩警報不再適用於您居住的地方，但仍然適用於{ $place }。
landslide-action = 請立即離開陡坡和山谷。到遠離山坡的堅實地面去。

radiological-name = 輻射危險
radiological-warning = { $source }發出輻射警報。地點：{ $place }。
radiological-update = { $source }最新消息：輻射警報現在適用於{ $place }。
radiological-withdrawn = { $source }已撤回{ $place }的輻射警報。這不代表已經安全。
radiological-all-clear = { $source }：{ $place }的輻射危險已經結束。
radiological-area-left = { $source }：輻射警報不再適用於您居住的地方，但仍然適用於{ $place }。
radiological-action = 請立即進入室內，並留在室內。關好門窗。關掉風扇和冷氣。

drinking-water-name = 飲用水不安全
drinking-water-warning = { $source }發出警報：自來水不能安全飲用。地點：{ $place }。
drinking-water-update = { $source }最新消息：飲用水不安全警報現在適用於{ $place }。
drinking-water-withdrawn = { $source }已撤回{ $place }的飲用水不安全警報。這不代表已經安全。
drinking-water-all-clear = { $source }：{ $place }的自來水現在又可以安全飲用。
drinking-water-area-left = { $source }：飲用水不安全警報不再適用於您居住的地方，但仍然適用於{ $place }。
drinking-water-action = 不要喝自來水。請喝瓶裝水，或先把水煮沸再喝。

epidemic-name = 危險疾病
epidemic-warning = { $source }發出危險疾病警報。地點：{ $place }。
epidemic-update = { $source }最新消息：危險疾病警報現在適用於{ $place }。
epidemic-withdrawn = { $source }已撤回{ $place }的危險疾病警報。這不代表已經安全。
epidemic-all-clear = { $source }：{ $place }的疾病危險已經結束。
epidemic-area-left = { $source }：危險疾病警報不再適用於您居住的地方，但仍然適用於{ $place }。
epidemic-action = 請經常洗手。遠離生病的人。如果感到不舒服，請打電話給醫生。

power-failure-name = 停電
power-failure-warning = { $source }發出停電警報。地點：{ $place }。
power-failure-update = { $source }最新消息：停電警報現在適用於{ $place }。
power-failure-withdrawn = { $source }已撤回{ $place }的停電警報。這不代表已經安全。
power-failure-all-clear = { $source }：{ $place }的停電已經結束。
power-failure-area-left = { $source }：停電警報不再適用於您居住的地方，但仍然適用於{ $place }。
power-failure-action = 請節省手機的電量。用手電筒，不要用蠟燭。不要打開冰箱門。

public-danger-name = 您附近有危險
public-danger-warning = { $source }發出警報：有人身危險。地點：{ $place }。
public-danger-update = { $source }最新消息：人身危險警報現在適用於{ $place }。
public-danger-withdrawn = { $source }已撤回{ $place }的人身危險警報。這不代表已經安全。
public-danger-all-clear = { $source }：{ $place }的人已經沒有危險。
public-danger-area-left = { $source }：人身危險警報不再適用於您居住的地方，但仍然適用於{ $place }。
public-danger-action = 請留在室內，鎖好門。遠離危險的地方。聽從警察的指示。
