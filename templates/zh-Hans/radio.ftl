# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = 请注意。这是官方预警，发布时间：{ $sent }。
radio-attention-end = 请注意。这是官方消息，发布时间：{ $sent }。
radio-repeat = 我再说一遍。
radio-end = 您刚才听到的是{ $source }发布的官方消息。
