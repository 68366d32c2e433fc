# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = ការព្រមានផ្លូវការ
page-relay-title = សូមប្រាប់សហគមន៍របស់អ្នក
page-relay-text = សារដែលត្រូវប្រាប់បន្ត
page-received = ខ្ញុំបានទទួលហើយ
page-told = ខ្ញុំបានប្រាប់គេហើយ
page-people = ប៉ុន្មាននាក់?
page-way = អ្នកបានប្រាប់គេតាមរបៀបណា?
page-way-voice = ប្រាប់ដោយផ្ទាល់
page-way-phone = តាមទូរសព្ទ
page-way-chat = ក្នុងក្រុមឆាត
page-way-meeting = នៅកន្លែងជួបជុំ
page-not-understood = តើមានអ្វីដែលគេមិនយល់?
page-cannot = ខ្ញុំធ្វើមិនបាន
page-question = ខ្ញុំមានសំណួរ
page-your-question = សំណួររបស់អ្នក
page-send = ផ្ញើ
page-thanks = អរគុណ។ ចម្លើយរបស់អ្នកត្រូវបានរក្សាទុក។
page-over = ការព្រមាននេះលែងមានប្រសិទ្ធភាពហើយ។
page-other-languages = ភាសាផ្សេងទៀត
page-valid-until = មានប្រសិទ្ធភាពដល់ { $until }
page-check = ដើម្បីពិនិត្យសារនេះ សូមទូរសព្ទទៅ { $phone } ហើយប្រាប់លេខកូដ { $code }។
page-not-found = ទំព័រនេះមិនមាន ឬលែងមានប្រសិទ្ធភាពហើយ។
page-station-title = អត្ថបទសម្រាប់អានតាមវិទ្យុ
page-station-none = ពេលនេះ គ្មានអត្ថបទសម្រាប់អានទេ។
page-station-aired = យើងបានអានតាមវិទ្យុហើយ
page-station-aired-at = បានអានតាមវិទ្យុ ម៉ោង៖ { $time }
page-station-print = បោះពុម្ព
page-station-seconds = ប្រហែល { $seconds } វិនាទី
page-exercise = ការហាត់សម៖ គ្មានគ្រោះថ្នាក់ទេ។
