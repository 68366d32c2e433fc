# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = ការហាត់សម
exercise-note = នេះគ្រាន់តែជាការហាត់សមប៉ុណ្ណោះ។ គ្មានគ្រោះថ្នាក់ទេ។

series-first = { $sent } សារទី { $number }។
series-replaces = { $sent } សារទី { $number } ជំនួសសារមុន ({ $replaced })។
until = មានប្រសិទ្ធភាពដល់ { $until }។
verify = ដើម្បីពិនិត្យសារនេះ សូមទូរសព្ទទៅ { $phone }។ លេខកូដ៖ { $code }។
verify-code = លេខកូដនៃការព្រមាននេះ៖ { $code }។
more = ព័ត៌មានបន្ថែម៖ { $link }
still-holds = នៅមានការព្រមានមួយទៀតសម្រាប់កន្លែងទាំងនេះ៖ { $place }។
withdrawn-since = ការព្រមានមុន ({ $replaced }) ត្រូវបានដកចេញហើយ។
area-left-advice = សូមនៅឱ្យឆ្ងាយពីកន្លែងដែលនៅមានការព្រមាន។

response-shelter = សូមនៅក្នុងអគាររឹងមាំឥឡូវនេះ។
response-evacuate = សូមចាកចេញពីតំបន់នេះឥឡូវនេះ។ ធ្វើតាមការណែនាំរបស់អាជ្ញាធរ។
response-prepare = សូមត្រៀមខ្លួនឥឡូវនេះ។ រៀបចំទឹក ថ្នាំ និងឯកសារឱ្យរួចរាល់។
response-avoid = សូមនៅឱ្យឆ្ងាយពីតំបន់នេះ។
response-monitor = សូមស្តាប់វិទ្យុ និងចាំមើលសារថ្មី។

label-machine = បកប្រែដោយម៉ាស៊ីន។ អត្ថបទដើម៖ { $link }
label-draft = ការបកប្រែនេះមិនទាន់មានអ្នកពិនិត្យទេ។ អត្ថបទដើម៖ { $link }
label-fallback = យើងមិនមានសារនេះជាភាសារបស់អ្នកទេ។
