# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = Từ nay quý vị sẽ nhận cảnh báo chính thức từ { $source } bằng tiếng Việt. Quý vị không phải trả tiền.
welcome-language = Để đổi ngôn ngữ, hãy trả lời bằng tên của ngôn ngữ đó.
welcome-stop = Để ngừng nhận những tin này, hãy trả lời STOP.
prepare-general = { $source }: hãy chuẩn bị sẵn. Để nước, thức ăn, thuốc và giấy tờ trong một túi ở gần cửa.
prepare-season = { $source }: mùa nguy hiểm bắt đầu. Hãy biết trước cần đi đâu và gọi ai.
prepare-family = Hãy thống nhất với gia đình nơi gặp nhau nếu bị lạc nhau.
prepare-number = Hãy lưu số này. Cảnh báo chính thức được gửi từ số này.
recovery-help = { $source }: người cần giúp đỡ có thể được giúp tại đây: { $text }.
recovery-water = Không được uống nước giếng cho đến khi nước đã được kiểm tra.
recovery-home = Trước khi vào lại nhà, hãy xem có vết nứt, khí gas hoặc nước hay không.
recovery-papers = Nếu quý vị bị mất giấy tờ, hãy hỏi tại đây: { $text }.
survey-ask = Quý vị có nhận được cảnh báo kịp thời không? Trả lời 1 nếu có, 2 nếu không.
survey-understood = Quý vị có hiểu cần phải làm gì không? Trả lời 1 nếu có, 2 nếu không.
survey-thanks = Xin cảm ơn. Câu trả lời của quý vị giúp chúng tôi cảnh báo tốt hơn.

notice-label = Thông tin
prepare-flood = Trước khi mưa đến, hãy tìm đường lên chỗ cao.
prepare-heat = Hãy tìm một nơi mát để ở. Trữ đủ nước uống trong nhà.
prepare-cold = Trữ sẵn quần áo ấm, chăn và thức ăn khô trong nhà.
prepare-storm = Hãy tìm phòng chắc chắn nhất trong nhà. Buộc chặt những thứ gió có thể cuốn đi.
prepare-fire = Dọn cỏ và lá khô gần nhà. Hãy biết hai lối ra.
prepare-earthquake = Gắn chặt đồ đạc nặng vào tường. Hãy biết bàn chắc chắn ở mỗi phòng.
prepare-coast = Hãy tìm đường từ bờ biển lên chỗ cao và đi thử một lần.
survey-none = Nếu hoàn toàn không nhận được, trả lời 3.
