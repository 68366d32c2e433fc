# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = 洪水
flood-warning = { $source }發出洪水警報。地點：{ $place }。
flood-update = { $source }最新消息：洪水警報現在適用於{ $place }。
flood-withdrawn = { $source }已撤回{ $place }的洪水警報。這不代表已經安全。
flood-all-clear = { $source }：{ $place }的洪水危險已經結束。
flood-area-left = { $source }：洪水警報不再適用於您居住的地方，但仍然適用於{ $place }。
flood-action = 請移到更高的地方。不要步行或開車穿過洪水。

flash-flood-name = 突發洪水
flash-flood-warning = { $source }發出突發洪水警報。地點：{ $place }。
flash-flood-update = { $source }最新消息：突發洪水警報現在適用於{ $place }。
flash-flood-withdrawn = { $source }已撤回{ $place }的突發洪水警報。這不代表已經安全。
flash-flood-all-clear = { $source }：{ $place }的突發洪水危險已經結束。
flash-flood-area-left = { $source }：突發洪水警報不再適用於您居住的地方，但仍然適用於{ $place }。
flash-flood-action = 請立即到更高的地方去。不要步行或開車穿過流動的水。

wildfire-name = 山林大火
wildfire-warning = { $source }發出山林大火警報。地點：{ $place }。
wildfire-update = { $source }最新消息：山林大火警報現在適用於{ $place }。
wildfire-withdrawn = { $source }已撤回{ $place }的山林大火警報。這不代表已經安全。
wildfire-all-clear = { $source }：{ $place }的山林大火危險已經結束。
wildfire-area-left = { $source }：山林大火警報不再適用於您居住的地方，但仍然適用於{ $place }。
wildfire-action = 請做好準備，一接到通知就立即離開。關好門窗。遠離煙和火。

earthquake-name = 地震
earthquake-warning = { $source }發出地震警報。地點：{ $place }。
earthquake-update = { $source }最新消息：地震警報現在適用於{ $place }。
earthquake-withdrawn = { $source }已撤回{ $place }的地震警報。這不代表已經安全。
earthquake-all-clear = { $source }：{ $place }的地震危險已經結束。
earthquake-area-left = { $source }：地震警報不再適用於您居住的地方，但仍然適用於{ $place }。
earthquake-action = 請躲到堅固的桌子下面，抓緊桌子。搖晃停止後，到室外去，遠離建築物。

tsunami-name = 海嘯
tsunami-warning = { $source }發出海嘯警報。地點：{ $place }。
tsunami-update = { $source }最新消息：海嘯警報現在適用於{ $place }。
tsunami-withdrawn = { $source }已撤回{ $place }的海嘯警報。這不代表已經安全。
tsunami-all-clear = { $source }：{ $place }的海嘯危險已經結束。
tsunami-area-left = { $source }：海嘯警報不再適用於您居住的地方，但仍然適用於{ $place }。
tsunami-action = 請立即往遠離海邊的內陸或高處去。在接到安全通知之前，不要靠近海邊。

storm-name = 風暴
storm-warning = { $source }發出風暴警報。地點：{ $place }。
storm-update = { $source }最新消息：風暴警報現在適用於{ $place }。
storm-withdrawn = { $source }已撤回{ $place }的風暴警報。這不代表已經安全。
storm-all-clear = { $source }：{ $place }的風暴危險已經結束。
storm-area-left = { $source }：風暴警報不再適用於您居住的地方，但仍然適用於{ $place }。
storm-action = 請留在室內，遠離窗戶。不要靠近樹木或電線。

extreme-heat-name = 極度高溫
extreme-heat-warning = { $source }發出極度高溫警報。地點：{ $place }。
extreme-heat-update = { $source }最新消息：極度高溫警報現在適用於{ $place }。
extreme-heat-withdrawn = { $source }已撤回{ $place }的極度高溫警報。這不代表已經安全。
extreme-heat-all-clear = { $source }：{ $place }的極度高溫危險已經結束。
extreme-heat-area-left = { $source }：極度高溫警報不再適用於您居住的地方，但仍然適用於{ $place }。
extreme-heat-action = 請經常喝水。留在涼快的地方。照顧好小孩和老人。

chemical-release-name = 空氣中的危險化學物質
chemical-release-warning = { $source }發出空氣中危險化學物質警報。地點：{ $place }。
chemical-release-update = { $source }最新消息：空氣中危險化學物質警報現在適用於{ $place }。
chemical-release-withdrawn = { $source }已撤回{ $place }的空氣中危險化學物質警報。這不代表已經安全。
chemical-release-all-clear = { $source }：{ $place }空氣中的化學物質已經沒有危險。
chemical-release-area-left = { $source }：空氣中危險化學物質警報不再適用於您居住的地方，但仍然適用於{ $place }。
chemical-release-action = 請立即進入室內。關好門窗。關掉風扇和冷氣。

general-name = 危險
general-warning = { $source }發出警報。地點：{ $place }。危險：{ $event }。
general-update = { $source }最新消息：警報（{ $event }）現在適用於{ $place }。
general-withdrawn = { $source }已撤回{ $place }的警報（{ $event }）。這不代表已經安全。
general-all-clear = { $source }：{ $place }的危險（{ $event }）已經結束。
general-area-left = { $source }：警報（{ $event }）不再適用於您居住的地方，但仍然適用於{ $place }。
general-action = 請保持警覺，遵從當局的指示。
