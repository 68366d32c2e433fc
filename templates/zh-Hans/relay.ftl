# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = 请立即把以下消息告诉您社区的人：
relay-ask-deputy = 第一联系人没有回复。请立即把以下消息告诉您社区的人：
relay-answers = 请用短信回复：{ $one } = 已收到。{ $two }加人数 = 已告诉这么多人。{ $three } = 我做不到。{ $four }加内容 = 提问。
relay-page = 您的页面：{ $link }
relay-remind = 我们还没有收到您的回复。请告诉您社区的人，并回复我们。
relay-ended = 您不需要再把这个预警告诉别人了。
