# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Vỡ đập nước
dam-failure-warning = { $source } cảnh báo: vỡ đập nước tại { $place }.
dam-failure-update = Tin mới từ { $source }: cảnh báo vỡ đập nước nay có hiệu lực tại { $place }.
dam-failure-withdrawn = { $source } đã rút lại cảnh báo vỡ đập nước tại { $place }. Điều này không có nghĩa là đã an toàn.
dam-failure-all-clear = { $source }: mối nguy hiểm do vỡ đập nước tại { $place } đã hết.
dam-failure-area-left = { $source }: cảnh báo vỡ đập nước không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
dam-failure-action = Hãy lên nơi cao ngay. Không được đợi nước đến mới đi. Tránh xa sông.

cyclone-name = Bão lớn
cyclone-warning = { $source } cảnh báo: bão lớn tại { $place }.
cyclone-update = Tin mới từ { $source }: cảnh báo bão lớn nay có hiệu lực tại { $place }.
cyclone-withdrawn = { $source } đã rút lại cảnh báo bão lớn tại { $place }. Điều này không có nghĩa là đã an toàn.
cyclone-all-clear = { $source }: mối nguy hiểm do bão lớn tại { $place } đã hết.
cyclone-area-left = { $source }: cảnh báo bão lớn không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
cyclone-action = Hãy đến một tòa nhà kiên cố hoặc nơi trú ẩn ngay. Tránh xa cửa sổ. Khi mắt bão đi qua, dù gió đã lặng, hãy ở lại trong nhà.

tornado-name = Lốc xoáy
tornado-warning = { $source } cảnh báo: lốc xoáy tại { $place }.
tornado-update = Tin mới từ { $source }: cảnh báo lốc xoáy nay có hiệu lực tại { $place }.
tornado-withdrawn = { $source } đã rút lại cảnh báo lốc xoáy tại { $place }. Điều này không có nghĩa là đã an toàn.
tornado-all-clear = { $source }: mối nguy hiểm do lốc xoáy tại { $place } đã hết.
tornado-area-left = { $source }: cảnh báo lốc xoáy không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
tornado-action = Hãy xuống tầng thấp nhất ngay, vào một phòng nhỏ không có cửa sổ. Hãy che chắn đầu.

thunderstorm-name = Giông sét mạnh
thunderstorm-warning = { $source } cảnh báo: giông sét mạnh tại { $place }.
thunderstorm-update = Tin mới từ { $source }: cảnh báo giông sét mạnh nay có hiệu lực tại { $place }.
thunderstorm-withdrawn = { $source } đã rút lại cảnh báo giông sét mạnh tại { $place }. Điều này không có nghĩa là đã an toàn.
thunderstorm-all-clear = { $source }: mối nguy hiểm do giông sét mạnh tại { $place } đã hết.
thunderstorm-area-left = { $source }: cảnh báo giông sét mạnh không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
thunderstorm-action = Hãy vào trong nhà ngay. Tránh xa cửa sổ, cây cối và nước.

storm-surge-name = Nước biển dâng do bão
storm-surge-warning = { $source } cảnh báo: nước biển dâng do bão tại { $place }.
storm-surge-update = Tin mới từ { $source }: cảnh báo nước biển dâng do bão nay có hiệu lực tại { $place }.
storm-surge-withdrawn = { $source } đã rút lại cảnh báo nước biển dâng do bão tại { $place }. Điều này không có nghĩa là đã an toàn.
storm-surge-all-clear = { $source }: mối nguy hiểm nước biển dâng do bão tại { $place } đã hết.
storm-surge-area-left = { $source }: cảnh báo nước biển dâng do bão không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
storm-surge-action = Hãy rời khỏi bờ biển ngay. Hãy lên nơi cao. Không được ra xem biển.

snow-ice-name = Tuyết dày và băng
snow-ice-warning = { $source } cảnh báo: tuyết dày và băng tại { $place }.
snow-ice-update = Tin mới từ { $source }: cảnh báo tuyết dày và băng nay có hiệu lực tại { $place }.
snow-ice-withdrawn = { $source } đã rút lại cảnh báo tuyết dày và băng tại { $place }. Điều này không có nghĩa là đã an toàn.
snow-ice-all-clear = { $source }: mối nguy hiểm do tuyết dày và băng tại { $place } đã hết.
snow-ice-area-left = { $source }: cảnh báo tuyết dày và băng không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
snow-ice-action = Không đi đâu cả. Hãy ở trong nhà và giữ ấm.

avalanche-name = Lở tuyết
avalanche-warning = { $source } cảnh báo: lở tuyết tại { $place }.
avalanche-update = Tin mới từ { $source }: cảnh báo lở tuyết nay có hiệu lực tại { $place }.
avalanche-withdrawn = { $source } đã rút lại cảnh báo lở tuyết tại { $place }. Điều này không có nghĩa là đã an toàn.
avalanche-all-clear = { $source }: mối nguy hiểm do lở tuyết tại { $place } đã hết.
avalanche-area-left = { $source }: cảnh báo lở tuyết không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
avalanche-action = Hãy tránh xa sườn dốc đứng có tuyết. Rời khỏi những nơi ở bên dưới các sườn dốc đó.

extreme-cold-name = Giá rét cực độ
extreme-cold-warning = { $source } cảnh báo: giá rét cực độ tại { $place }.
extreme-cold-update = Tin mới từ { $source }: cảnh báo giá rét cực độ nay có hiệu lực tại { $place }.
extreme-cold-withdrawn = { $source } đã rút lại cảnh báo giá rét cực độ tại { $place }. Điều này không có nghĩa là đã an toàn.
extreme-cold-all-clear = { $source }: mối nguy hiểm do giá rét cực độ tại { $place } đã hết.
extreme-cold-area-left = { $source }: cảnh báo giá rét cực độ không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
extreme-cold-action = Hãy ở trong nhà và giữ ấm. Mặc nhiều lớp quần áo. Chăm sóc trẻ em và người lớn tuổi.

air-quality-name = Khói và không khí ô nhiễm
air-quality-warning = { $source } cảnh báo: khói và không khí ô nhiễm tại { $place }.
air-quality-update = Tin mới từ { $source }: cảnh báo khói và không khí ô nhiễm nay có hiệu lực tại { $place }.
air-quality-withdrawn = { $source } đã rút lại cảnh báo khói và không khí ô nhiễm tại { $place }. Điều này không có nghĩa là đã an toàn.
air-quality-all-clear = { $source }: mối nguy hiểm do khói và không khí ô nhiễm tại { $place } đã hết.
air-quality-area-left = { $source }: cảnh báo khói và không khí ô nhiễm không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
air-quality-action = Hãy ở trong nhà. Đóng cửa sổ và cửa ra vào. Không làm việc nặng ngoài trời.

volcano-name = Núi lửa phun trào
volcano-warning = { $source } cảnh báo: núi lửa phun trào tại { $place }.
volcano-update = Tin mới từ { $source }: cảnh báo núi lửa phun trào nay có hiệu lực tại { $place }.
volcano-withdrawn = { $source } đã rút lại cảnh báo núi lửa phun trào tại { $place }. Điều này không có nghĩa là đã an toàn.
volcano-all-clear = { $source }: mối nguy hiểm do núi lửa phun trào tại { $place } đã hết.
volcano-area-left = { $source }: cảnh báo núi lửa phun trào không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
volcano-action = Hãy tránh xa núi lửa và các thung lũng sông. Che mũi và miệng. Bảo vệ mắt khỏi tro bụi.

landslide-name = Sạt lở đất
landslide-warning = { $source } cảnh báo: sạt lở đất tại { $place }.
landslide-update = Tin mới từ { $source }: cảnh báo sạt lở đất nay có hiệu lực tại { $place }.
landslide-withdrawn = { $source } đã rút lại cảnh báo sạt lở đất tại { $place }. Điều này không có nghĩa là đã an toàn.
landslide-all-clear = { $source }: mối nguy hiểm do sạt lở đất tại { $place } đã hết.
landslide-area-left = { $source }: cảnh báo sạt lở đất không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
landslide-action = Hãy rời khỏi sườn dốc đứng và thung lũng ngay. Đi đến nơi đất vững chắc, xa sườn dốc.

radiological-name = Nguy hiểm phóng xạ
radiological-warning = { $source } cảnh báo: nguy hiểm phóng xạ tại { $place }.
radiological-update = Tin mới từ { $source }: cảnh báo nguy hiểm phóng xạ nay có hiệu lực tại { $place }.
radiological-withdrawn = { $source } đã rút lại cảnh báo nguy hiểm phóng xạ tại { $place }. Điều này không có nghĩa là đã an toàn.
radiological-all-clear = { $source }: nguy hiểm phóng xạ tại { $place } đã hết.
radiological-area-left = { $source }: cảnh báo nguy hiểm phóng xạ không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
radiological-action = Hãy vào trong nhà ngay và ở yên trong nhà. Đóng cửa sổ và cửa ra vào. Tắt quạt và máy điều hòa.

drinking-water-name = Nước uống không an toàn
drinking-water-warning = { $source } cảnh báo: nước máy tại { $place } không an toàn để uống.
drinking-water-update = Tin mới từ { $source }: cảnh báo nước uống không an toàn nay có hiệu lực tại { $place }.
drinking-water-withdrawn = { $source } đã rút lại cảnh báo nước uống không an toàn tại { $place }. Điều này không có nghĩa là đã an toàn.
drinking-water-all-clear = { $source }: nước máy tại { $place } đã an toàn để uống trở lại.
drinking-water-area-left = { $source }: cảnh báo nước uống không an toàn không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
drinking-water-action = Không được uống nước máy. Hãy uống nước đóng chai, hoặc đun sôi nước trước khi uống.

epidemic-name = Dịch bệnh nguy hiểm
epidemic-warning = { $source } cảnh báo: dịch bệnh nguy hiểm tại { $place }.
epidemic-update = Tin mới từ { $source }: cảnh báo dịch bệnh nguy hiểm nay có hiệu lực tại { $place }.
epidemic-withdrawn = { $source } đã rút lại cảnh báo dịch bệnh nguy hiểm tại { $place }. Điều này không có nghĩa là đã an toàn.
epidemic-all-clear = { $source }: mối nguy hiểm do dịch bệnh tại { $place } đã hết.
epidemic-area-left = { $source }: cảnh báo dịch bệnh nguy hiểm không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
epidemic-action = Hãy rửa tay thường xuyên. Tránh xa người bệnh. Nếu thấy trong người không khỏe, hãy gọi bác sĩ.

power-failure-name = Mất điện
power-failure-warning = { $source } cảnh báo: mất điện tại { $place }.
power-failure-update = Tin mới từ { $source }: cảnh báo mất điện nay có hiệu lực tại { $place }.
power-failure-withdrawn = { $source } đã rút lại cảnh báo mất điện tại { $place }. Điều này không có nghĩa là đã an toàn.
power-failure-all-clear = { $source }: tình trạng mất điện tại { $place } đã hết.
power-failure-area-left = { $source }: cảnh báo mất điện không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
power-failure-action = Hãy tiết kiệm pin điện thoại. Dùng đèn pin, không dùng nến. Luôn đóng cửa tủ lạnh.

public-danger-name = Nguy hiểm gần quý vị
public-danger-warning = { $source } cảnh báo: có nguy hiểm cho người dân tại { $place }.
public-danger-update = Tin mới từ { $source }: cảnh báo nguy hiểm cho người dân nay có hiệu lực tại { $place }.
public-danger-withdrawn = { $source } đã rút lại cảnh báo nguy hiểm cho người dân tại { $place }. Điều này không có nghĩa là đã an toàn.
public-danger-all-clear = { $source }: nguy hiểm cho người dân tại { $place } đã hết.
public-danger-area-left = { $source }: cảnh báo nguy hiểm cho người dân không còn hiệu lực tại nơi quý vị sống. Cảnh báo vẫn còn hiệu lực tại { $place }.
public-danger-action = Hãy ở trong nhà và khóa cửa. Tránh xa nơi nguy hiểm. Làm theo lời cảnh sát.
