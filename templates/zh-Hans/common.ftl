# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = 演习
exercise-note = 这只是演习，没有危险。

series-first = { $sent }，第{ $number }条消息。
series-replaces = { $sent }，第{ $number }条消息，取代{ $replaced }的消息。
until = 有效期至{ $until }。
verify = 核实此消息，请拨打{ $phone }。核对码：{ $code }。
verify-code = 此预警的核对码：{ $code }。
more = 更多信息：{ $link }
still-holds = 另一个预警仍适用于{ $place }。
withdrawn-since = { $replaced }的预警已撤回。
area-left-advice = 请远离预警仍然有效的地方。

response-shelter = 请立即留在坚固的建筑物内。
response-evacuate = 请立即离开此地区。听从政府部门的指示。
response-prepare = 请立即做好准备。备好水、药品和证件。
response-avoid = 请远离此地区。
response-monitor = 请收听广播，留意新消息。

label-machine = 自动翻译。原文：{ $link }
label-draft = 此译文尚未经过母语者检查。原文：{ $link }
label-fallback = 这条消息没有您的语言版本。
