# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = 从现在起，您将收到{ $source }的中文官方预警。您不用付费。
welcome-language = 要更换语言，请回复该语言的名称。
welcome-stop = 要停止接收这些消息，请回复 STOP。
prepare-general = { $source }：请做好准备。把水、食物、药品和证件放在一个包里，放在门边。
prepare-season = { $source }：危险季节开始了。请提前了解该去哪里、该给谁打电话。
prepare-family = 请和家人约定，万一失散，在哪里会合。
prepare-number = 请保存此号码。官方预警从此号码发出。
recovery-help = { $source }：需要帮助的人可以在这里得到帮助：{ $text }。
recovery-water = 井水经过检测之前，不要喝。
recovery-home = 重新进屋之前，请查看有没有裂缝、煤气或积水。
recovery-papers = 如果您丢失了证件，请到这里询问：{ $text }。
survey-ask = 您及时收到预警了吗？是请回复1，否请回复2。
survey-understood = 您明白该做什么吗？是请回复1，否请回复2。
survey-thanks = 谢谢。您的回答能帮助我们改进预警。

notice-label = 信息
prepare-flood = 雨季来临之前，请找好通往高处的路。
prepare-heat = 请找好可以停留的凉爽地方。家里备足饮用水。
prepare-cold = 家里请备好保暖衣物、毯子和干粮。
prepare-storm = 请找好家里最坚固的房间。把会被风吹走的东西固定好。
prepare-fire = 请清除房屋附近的干草和枯叶。记住两条出去的路。
prepare-earthquake = 请把重家具固定在墙上。记住每个房间里坚固的桌子在哪里。
prepare-coast = 请找好从海边通往高处的路，并走一遍。
survey-none = 如果您根本没有收到，请回复3。
