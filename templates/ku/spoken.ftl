# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Ji bo xwendina bi deng
page-written = Wek ku hatiye nivîsandin
