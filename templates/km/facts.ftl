# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = ផ្លាកនៅទីនោះសរសេរថា៖ { $text }។
fact-landmark = វានៅជិត៖ { $text }។
fact-go = សូមទៅ៖ { $text }។
fact-transport = របៀបទៅទីនោះ៖ { $text }។
fact-hotline = ជំនួយតាមទូរសព្ទ៖ { $phone }។
fact-hotline-hours = ជំនួយតាមទូរសព្ទ៖ { $phone } ម៉ោង៖ { $text }។
fact-languages = នៅទីនោះគេនិយាយភាសា៖ { $text }។
fact-no-papers = នៅទីនោះ គ្មាននរណាសុំមើលឯកសាររបស់អ្នកទេ។
fact-papers = សូមយកឯកសាររបស់អ្នកទៅជាមួយ។
fact-free = មិនអស់លុយទេ។
fact-items = សូមយកទៅជាមួយ៖ { $text }។
fact-animals = អ្នកអាចនាំសត្វទៅជាមួយបាន។
fact-confirmed = បានបញ្ជាក់នៅថ្ងៃ៖ { $date }។
