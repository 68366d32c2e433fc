# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = 請注意。這是官方警報，發出時間：{ $sent }。
radio-attention-end = 請注意。這是官方訊息，發出時間：{ $sent }。
radio-repeat = 我再說一遍。
radio-end = 您剛才聽到的是{ $source }發出的官方訊息。
