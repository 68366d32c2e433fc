# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = እባካችሁ አዳምጡ። ይህ ይፋዊ ማስጠንቀቂያ ነው። የወጣበት ሰዓት: { $sent }።
radio-attention-end = እባካችሁ አዳምጡ። ይህ ይፋዊ መልእክት ነው። የወጣበት ሰዓት: { $sent }።
radio-repeat = እደግማለሁ።
radio-end = ይፋዊ መልእክት ሰምታችኋል። የመልእክቱ ምንጭ: { $source }።
