# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = कृपया ध्यान दें। यह एक आधिकारिक चेतावनी है। जारी होने का समय: { $sent }।
radio-attention-end = कृपया ध्यान दें। यह एक आधिकारिक संदेश है। जारी होने का समय: { $sent }।
radio-repeat = संदेश एक बार फिर सुनिए।
radio-end = यह आधिकारिक संदेश इनकी ओर से था: { $source }।
