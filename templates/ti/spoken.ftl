# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = ዓው ኢልካ ንምንባብ
page-written = ከምቲ እተጻሕፈ
