# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = சத்தமாகப் படிக்க
page-written = எழுதியுள்ளபடி
