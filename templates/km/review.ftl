# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = សូមពិនិត្យការបកប្រែនៃការព្រមានមួយ។ អ្នកមានពេល { $minutes } នាទី៖ { $link }
review-remind = យើងនៅរង់ចាំអ្នកពិនិត្យការបកប្រែ។ នៅសល់ { $minutes } នាទី៖ { $link }
review-closed = អរគុណ។ មានអ្នកផ្សេងបានពិនិត្យការបកប្រែនេះហើយ។
review-title = ពិនិត្យការបកប្រែ
review-source = អត្ថបទដើម
review-draft = ការបកប្រែ
review-left = នៅសល់ { $minutes } នាទី
review-checks = អ្វីដែលការត្រួតពិនិត្យបានរកឃើញ
review-checks-none = ការត្រួតពិនិត្យរកមិនឃើញអ្វីទេ។
review-approve = ត្រឹមត្រូវ។ ផ្ញើចុះ។
review-edit = ខ្ញុំបានកែហើយ។ សូមផ្ញើអត្ថបទរបស់ខ្ញុំ។
review-reject = ខុស។ កុំផ្ញើ។
review-why = ខុសត្រង់ណា?
review-thanks = អរគុណ។ ចម្លើយរបស់អ្នកត្រូវបានរក្សាទុក។
review-over = អស់ពេលហើយ។ អត្ថបទនេះមិនត្រូវការពិនិត្យទៀតទេ។
review-changed = មានអ្នកបានឆ្លើយរួចហើយ។
