# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = ठूलो स्वरमा पढ्नका लागि
page-written = लेखिएको जस्तै
