# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Koute byen tanpri. Sa a se yon alèt ofisyèl. Lè yo bay li: { $sent }.
radio-attention-end = Koute byen tanpri. Sa a se yon mesaj ofisyèl. Lè yo bay li: { $sent }.
radio-repeat = M ap repete.
radio-end = Ou fèk tande yon mesaj ofisyèl. Men kiyès ki bay li: { $source }.
