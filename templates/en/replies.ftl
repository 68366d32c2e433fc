# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = English
reply-help-staffed = If you are in danger, call { $emergency } now. We have your message and somebody is reading it.
reply-help-unstaffed = If you are in danger, call { $emergency } now. Nobody is reading messages here at this moment.
reply-stopped = You will get no more messages from us here. To get them again, answer START.
reply-started = You will get our warnings again.
reply-wrong-number = Thank you. We will not write to this number again.
reply-moved = Thank you. Please answer with the name of the place where you live now.
reply-language = From now on you will get our messages in English.
reply-unknown-number = This number sends official warnings. In danger, call { $emergency }.
reply-relay-received = Thank you. Please tell us how many people you have told: answer { $two } and the number.
reply-relay-told = Thank you. We have noted how many people you told: { $people }.
reply-relay-cannot = Thank you. We are asking somebody else.
reply-relay-question = Thank you. We have passed your question on.
reply-relay-which = You have several open messages. Please begin your answer with the digit of the message.
