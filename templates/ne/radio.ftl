# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = कृपया ध्यान दिनुहोस्। यो आधिकारिक चेतावनी हो। जारी भएको समय: { $sent }।
radio-attention-end = कृपया ध्यान दिनुहोस्। यो आधिकारिक सन्देश हो। जारी भएको समय: { $sent }।
radio-repeat = म फेरि भन्छु।
radio-end = तपाईंले आधिकारिक सन्देश सुन्नुभयो। सन्देश दिने निकाय: { $source }।
