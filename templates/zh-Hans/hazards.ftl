# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = 洪水
flood-warning = { $source }发布洪水预警。地点：{ $place }。
flood-update = { $source }最新消息：洪水预警现在适用于{ $place }。
flood-withdrawn = { $source }已撤回{ $place }的洪水预警。这不表示已经安全。
flood-all-clear = { $source }：{ $place }的洪水危险已经过去。
flood-area-left = { $source }：洪水预警不再适用于您居住的地方，但仍适用于{ $place }。
flood-action = 请转移到更高的地方。不要步行或开车穿过洪水。

flash-flood-name = 突发洪水
flash-flood-warning = { $source }发布突发洪水预警。地点：{ $place }。
flash-flood-update = { $source }最新消息：突发洪水预警现在适用于{ $place }。
flash-flood-withdrawn = { $source }已撤回{ $place }的突发洪水预警。这不表示已经安全。
flash-flood-all-clear = { $source }：{ $place }的突发洪水危险已经过去。
flash-flood-area-left = { $source }：突发洪水预警不再适用于您居住的地方，但仍适用于{ $place }。
flash-flood-action = 请立即到更高的地方去。不要步行或开车穿过流动的水。

wildfire-name = 山火
wildfire-warning = { $source }发布山火预警。地点：{ $place }。
wildfire-update = { $source }最新消息：山火预警现在适用于{ $place }。
wildfire-withdrawn = { $source }已撤回{ $place }的山火预警。这不表示已经安全。
wildfire-all-clear = { $source }：{ $place }的山火危险已经过去。
wildfire-area-left = { $source }：山火预警不再适用于您居住的地方，但仍适用于{ $place }。
wildfire-action = 请做好准备，一接到通知就立即离开。关好门窗。远离烟和火。

earthquake-name = 地震
earthquake-warning = { $source }发布地震预警。地点：{ $place }。
earthquake-update = { $source }最新消息：地震预警现在适用于{ $place }。
earthquake-withdrawn = { $source }已撤回{ $place }的地震预警。这不表示已经安全。
earthquake-all-clear = { $source }：{ $place }的地震危险已经过去。
earthquake-area-left = { $source }：地震预警不再适用于您居住的地方，但仍适用于{ $place }。
earthquake-action = 请躲到结实的桌子下面，抓紧桌子。摇晃停止后，到室外去，远离建筑物。

tsunami-name = 海啸
tsunami-warning = { $source }发布海啸预警。地点：{ $place }。
tsunami-update = { $source }最新消息：海啸预警现在适用于{ $place }。
tsunami-withdrawn = { $source }已撤回{ $place }的海啸预警。这不表示已经安全。
tsunami-all-clear = { $source }：{ $place }的海啸危险已经过去。
tsunami-area-left = { $source }：海啸预警不再适用于您居住的地方，但仍适用于{ $place }。
tsunami-action = 请立即往内陆走，或到高处去。在接到安全通知之前，不要靠近大海。

storm-name = 风暴
storm-warning = { $source }发布风暴预警。地点：{ $place }。
storm-update = { $source }最新消息：风暴预警现在适用于{ $place }。
storm-withdrawn = { $source }已撤回{ $place }的风暴预警。这不表示已经安全。
storm-all-clear = { $source }：{ $place }的风暴危险已经过去。
storm-area-left = { $source }：风暴预警不再适用于您居住的地方，但仍适用于{ $place }。
storm-action = 请留在室内，远离窗户。不要靠近树木或电线。

extreme-heat-name = 极端高温
extreme-heat-warning = { $source }发布极端高温预警。地点：{ $place }。
extreme-heat-update = { $source }最新消息：极端高温预警现在适用于{ $place }。
extreme-heat-withdrawn = { $source }已撤回{ $place }的极端高温预警。这不表示已经安全。
extreme-heat-all-clear = { $source }：{ $place }的极端高温危险已经过去。
extreme-heat-area-left = { $source }：极端高温预警不再适用于您居住的地方，但仍适用于{ $place }。
extreme-heat-action = 请经常喝水。待在凉快的地方。照顾好儿童和老人。

chemical-release-name = 空气中有危险化学物质
chemical-release-warning = { $source }发布预警：空气中有危险化学物质。地点：{ $place }。
chemical-release-update = { $source }最新消息：危险化学物质预警现在适用于{ $place }。
chemical-release-withdrawn = { $source }已撤回{ $place }的危险化学物质预警。这不表示已经安全。
chemical-release-all-clear = { $source }：{ $place }空气中化学物质的危险已经过去。
chemical-release-area-left = { $source }：危险化学物质预警不再适用于您居住的地方，但仍适用于{ $place }。
chemical-release-action = 请立即进入室内。关好门窗。关掉风扇和空调。

general-name = 危险
general-warning = { $source }发布预警：{ $event }。地点：{ $place }。
general-update = { $source }最新消息：预警（{ $event }）现在适用于{ $place }。
general-withdrawn = { $source }已撤回{ $place }的预警（{ $event }）。这不表示已经安全。
general-all-clear = { $source }：{ $place }的危险（{ $event }）已经过去。
general-area-left = { $source }：预警（{ $event }）不再适用于您居住的地方，但仍适用于{ $place }。
general-action = 请保持警惕，听从政府部门的指示。
