# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Please check a translation of a warning. Minutes that you have: { $minutes }. { $link }
review-remind = We still need your check of a translation. Minutes left: { $minutes }. { $link }
review-closed = Thank you. The translation has been checked by somebody else.
review-title = Check a translation
review-source = The original
review-draft = The translation
review-left = Minutes left: { $minutes }
review-checks = What the checks found
review-checks-none = The checks found nothing.
review-approve = It is right. Send it.
review-edit = I have corrected it. Send my text.
review-reject = It is wrong. Do not send it.
review-why = What is wrong?
review-thanks = Thank you. Your answer has been saved.
review-over = The time is over. This text no longer needs a check.
review-changed = Somebody has answered already.
