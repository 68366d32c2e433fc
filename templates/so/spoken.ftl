# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Si cod sare loogu akhriyo
page-written = Sida uu u qoran yahay
