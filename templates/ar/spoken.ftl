# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = للقراءة بصوت عالٍ
page-written = كما هو مكتوب
