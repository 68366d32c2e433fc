# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Please tell your community this now:
relay-ask-deputy = The first contact person has not answered. Please tell your community this now:
relay-answers = Answer by message: { $one } = I have received it. { $two } and a number = I have told so many people. { $three } = I cannot. { $four } and your words = a question.
relay-page = Your page: { $link }
relay-remind = We have no answer from you yet. Please tell your community and answer us.
relay-ended = You do not need to tell anybody else about this warning.
