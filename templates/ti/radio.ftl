# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = በጃኹም ስምዑ። እዚ ወግዓዊ መጠንቀቕታ እዩ። ዝተዋህበሉ ሰዓት: { $sent }።
radio-attention-end = በጃኹም ስምዑ። እዚ ወግዓዊ መልእኽቲ እዩ። ዝተዋህበሉ ሰዓት: { $sent }።
radio-repeat = ክደግሞ እየ።
radio-end = ወግዓዊ መልእኽቲ ሰሚዕኩም። ምንጪ: { $source }።
