# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Para basahin nang malakas
page-written = Ayon sa nakasulat
