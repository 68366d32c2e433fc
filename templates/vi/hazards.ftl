# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Lũ lụt
flood-warning = { $source } cảnh báo: lũ lụt tại { $place }.
flood-update = Tin mới từ { $source }: cảnh báo lũ lụt nay có hiệu lực tại { $place }.
flood-withdrawn = { $source } đã rút lại cảnh báo lũ lụt tại { $place }. Điều này không có nghĩa là đã an toàn.
flood-all-clear = { $source }: mối nguy hiểm do lũ lụt tại { $place } đã hết.
flood-area-left = { $source }: cảnh báo lũ lụt không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
flood-action = Hãy di chuyển lên nơi cao hơn. Không được đi bộ hoặc đi xe qua nước lũ.

flash-flood-name = Lũ quét
flash-flood-warning = { $source } cảnh báo: lũ quét tại { $place }.
flash-flood-update = Tin mới từ { $source }: cảnh báo lũ quét nay có hiệu lực tại { $place }.
flash-flood-withdrawn = { $source } đã rút lại cảnh báo lũ quét tại { $place }. Điều này không có nghĩa là đã an toàn.
flash-flood-all-clear = { $source }: mối nguy hiểm do lũ quét tại { $place } đã hết.
flash-flood-area-left = { $source }: cảnh báo lũ quét không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
flash-flood-action = Hãy lên nơi cao hơn ngay. Không được đi bộ hoặc đi xe qua dòng nước đang chảy.

wildfire-name = Cháy rừng
wildfire-warning = { $source } cảnh báo: cháy rừng tại { $place }.
wildfire-update = Tin mới từ { $source }: cảnh báo cháy rừng nay có hiệu lực tại { $place }.
wildfire-withdrawn = { $source } đã rút lại cảnh báo cháy rừng tại { $place }. Điều này không có nghĩa là đã an toàn.
wildfire-all-clear = { $source }: mối nguy hiểm do cháy rừng tại { $place } đã hết.
wildfire-area-left = { $source }: cảnh báo cháy rừng không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
wildfire-action = Hãy sẵn sàng rời đi ngay khi được yêu cầu. Đóng cửa sổ và cửa ra vào. Tránh xa khói và lửa.

earthquake-name = Động đất
earthquake-warning = { $source } cảnh báo: động đất tại { $place }.
earthquake-update = Tin mới từ { $source }: cảnh báo động đất nay có hiệu lực tại { $place }.
earthquake-withdrawn = { $source } đã rút lại cảnh báo động đất tại { $place }. Điều này không có nghĩa là đã an toàn.
earthquake-all-clear = { $source }: mối nguy hiểm do động đất tại { $place } đã hết.
earthquake-area-left = { $source }: cảnh báo động đất không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
earthquake-action = Hãy chui xuống dưới bàn chắc chắn và bám chặt. Khi hết rung, hãy ra ngoài và tránh xa các tòa nhà.

tsunami-name = Sóng thần
tsunami-warning = { $source } cảnh báo: sóng thần tại { $place }.
tsunami-update = Tin mới từ { $source }: cảnh báo sóng thần nay có hiệu lực tại { $place }.
tsunami-withdrawn = { $source } đã rút lại cảnh báo sóng thần tại { $place }. Điều này không có nghĩa là đã an toàn.
tsunami-all-clear = { $source }: mối nguy hiểm do sóng thần tại { $place } đã hết.
tsunami-area-left = { $source }: cảnh báo sóng thần không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
tsunami-action = Hãy đi sâu vào đất liền hoặc lên nơi cao ngay. Tránh xa biển cho đến khi được báo là đã an toàn.

storm-name = Bão
storm-warning = { $source } cảnh báo: bão tại { $place }.
storm-update = Tin mới từ { $source }: cảnh báo bão nay có hiệu lực tại { $place }.
storm-withdrawn = { $source } đã rút lại cảnh báo bão tại { $place }. Điều này không có nghĩa là đã an toàn.
storm-all-clear = { $source }: mối nguy hiểm do bão tại { $place } đã hết.
storm-area-left = { $source }: cảnh báo bão không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
storm-action = Hãy ở trong nhà, tránh xa cửa sổ. Không đến gần cây cối hoặc đường dây điện.

extreme-heat-name = Nắng nóng cực độ
extreme-heat-warning = { $source } cảnh báo: nắng nóng cực độ tại { $place }.
extreme-heat-update = Tin mới từ { $source }: cảnh báo nắng nóng cực độ nay có hiệu lực tại { $place }.
extreme-heat-withdrawn = { $source } đã rút lại cảnh báo nắng nóng cực độ tại { $place }. Điều này không có nghĩa là đã an toàn.
extreme-heat-all-clear = { $source }: mối nguy hiểm do nắng nóng cực độ tại { $place } đã hết.
extreme-heat-area-left = { $source }: cảnh báo nắng nóng cực độ không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
extreme-heat-action = Hãy uống nước thường xuyên. Ở nơi mát mẻ. Chăm sóc trẻ em và người lớn tuổi.

chemical-release-name = Hóa chất nguy hiểm trong không khí
chemical-release-warning = { $source } cảnh báo: hóa chất nguy hiểm trong không khí tại { $place }.
chemical-release-update = Tin mới từ { $source }: cảnh báo về hóa chất nguy hiểm trong không khí nay có hiệu lực tại { $place }.
chemical-release-withdrawn = { $source } đã rút lại cảnh báo về hóa chất nguy hiểm trong không khí tại { $place }. Điều này không có nghĩa là đã an toàn.
chemical-release-all-clear = { $source }: mối nguy hiểm do hóa chất trong không khí tại { $place } đã hết.
chemical-release-area-left = { $source }: cảnh báo về hóa chất nguy hiểm trong không khí không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
chemical-release-action = Hãy vào trong nhà ngay. Đóng cửa sổ và cửa ra vào. Tắt quạt và máy điều hòa.

general-name = Nguy hiểm
general-warning = Cảnh báo từ { $source } cho { $place }: { $event }.
general-update = Tin mới từ { $source }: cảnh báo ({ $event }) nay có hiệu lực tại { $place }.
general-withdrawn = { $source } đã rút lại cảnh báo ({ $event }) tại { $place }. Điều này không có nghĩa là đã an toàn.
general-all-clear = { $source }: mối nguy hiểm ({ $event }) tại { $place } đã hết.
general-area-left = { $source }: cảnh báo ({ $event }) không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
general-action = Hãy cảnh giác và làm theo hướng dẫn của chính quyền.
