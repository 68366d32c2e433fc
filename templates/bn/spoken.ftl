# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = জোরে পড়ে শোনানোর জন্য
page-written = যেভাবে লেখা আছে
