# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = ጮክ ብሎ ለማንበብ
page-written = በጽሑፍ እንደሚታየው
