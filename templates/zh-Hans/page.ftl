# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = 官方预警
page-relay-title = 请告诉您社区的人
page-relay-text = 需要转达的消息
page-received = 我已收到
page-told = 我已告诉大家
page-people = 多少人？
page-way = 您是怎样告诉他们的？
page-way-voice = 当面
page-way-phone = 打电话
page-way-chat = 在聊天群里
page-way-meeting = 在聚会的地方
page-not-understood = 哪些内容没有听懂？
page-cannot = 我做不到
page-question = 我有问题
page-your-question = 您的问题
page-send = 发送
page-thanks = 谢谢。您的回答已保存。
page-over = 此预警已不再有效。
page-other-languages = 其他语言
page-valid-until = 有效期至{ $until }
page-check = 核实此消息，请拨打{ $phone }，并说出核对码{ $code }。
page-not-found = 此页面不存在或已失效。
page-station-title = 广播稿
page-station-none = 现在没有要播读的稿件。
page-station-aired = 我们已播读
page-station-aired-at = 已播读，时间：{ $time }
page-station-print = 打印
page-station-seconds = 约{ $seconds }秒
page-exercise = 演习：没有危险。
