# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = ज़ोर से पढ़ने के लिए
page-written = जैसा लिखा है
