# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = សូមយកចិត្តទុកដាក់ស្តាប់។ នេះជាការព្រមានផ្លូវការ។ ម៉ោងប្រកាស៖ { $sent }។
radio-attention-end = សូមយកចិត្តទុកដាក់ស្តាប់។ នេះជាសារផ្លូវការ។ ម៉ោងប្រកាស៖ { $sent }។
radio-repeat = ខ្ញុំសូមនិយាយម្ដងទៀត។
radio-end = អ្នកបានស្តាប់សារផ្លូវការពី { $source }។
