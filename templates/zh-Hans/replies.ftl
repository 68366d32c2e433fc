# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = 简体中文
reply-help-staffed = 如果您有危险，请立即拨打{ $emergency }。我们已收到您的消息，有人正在看。
reply-help-unstaffed = 如果您有危险，请立即拨打{ $emergency }。现在这里没有人看消息。
reply-stopped = 我们不会再在这里给您发消息。要重新接收，请回复 START。
reply-started = 您将重新收到我们的预警。
reply-wrong-number = 谢谢。我们不会再给这个号码发消息。
reply-moved = 谢谢。请回复您现在居住的地名。
reply-language = 从现在起，您将收到我们的中文消息。
reply-unknown-number = 此号码发送官方预警。遇到危险，请拨打{ $emergency }。
reply-relay-received = 谢谢。请告诉我们您通知了多少人：回复{ $two }加人数。
reply-relay-told = 谢谢。我们已记录：您告诉了{ $people }人。
reply-relay-cannot = 谢谢。我们正在找其他人帮忙。
reply-relay-question = 谢谢。我们已转达您的问题。
reply-relay-which = 您有几条消息还没有回复。请在回复开头写上那条消息的数字。
