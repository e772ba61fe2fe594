export const share = {
  share: {
    send: 'Gửi địa chỉ trang này',
    copied: 'Đã sao chép địa chỉ. Dán vào Zalo hoặc tin nhắn để gửi.',
    refused: (url: string) => `Không sao chép được. Địa chỉ: ${url}`,
  },
  exception: {
    notLost: 'Ghi vụ việc chưa phải là mất danh hiệu.',
    none: 'Việc này không có hướng loại trừ.',
    counted: 'Việc này chỉ tính vào số vụ để so với năm trước; tổng số không tăng thì vẫn đạt.',
    timelyDone: 'Được loại trừ: đã phát hiện kịp thời, giảm thiểu tác hại và báo cáo ngay.',
    forceDone: 'Được loại trừ: bất khả kháng đã được chấp nhận.',
    timely: 'Được loại trừ khi đủ cả ba:',
    or: 'hoặc khi bất khả kháng được chấp nhận',
    force: 'Được loại trừ khi bất khả kháng được chấp nhận',
    claim: {
      not_claimed: 'chưa nêu',
      claimed: 'đã nêu, chờ kết luận',
      accepted: 'đã chấp nhận',
      refused: 'không được chấp nhận',
    },
    limb: {
      detected_in_time: 'phát hiện kịp thời',
      harm_reduced: 'giảm thiểu tác hại',
      reported_at_once: 'báo cáo ngay',
    },
    answer: { yes: 'có', no: 'không', unknown: 'còn thiếu' },
  },
  reading: {
    title: 'Người đứng đầu đọc lý do trước',
    ask:
      'Anh/chị đọc các lý do trước. Chỉ sau khi anh/chị xác nhận đã đọc, kết quả này mới hiện ' +
      'với người khác ở cấp dưới; không bao giờ đưa ra công khai.',
    confirm: 'Tôi đã đọc lý do',
    confirmAsk: (name: string) => `Xác nhận đã đọc lý do ${name} chưa được công nhận.`,
    waiting: 'Người đứng đầu chưa đọc lý do. Kết quả chưa hiện với người khác ở cấp dưới.',
    onBehalf: 'Người đứng đầu ký trên giấy: chọn “Nhập thay…”, ghi giấy đã ký, rồi xác nhận.',
    done: (at: string, who: string) => `Đã đọc lý do: ${who}, ${at}.`,
    listTitle: (place: string) => `Chưa đọc lý do – ${place}`,
    listLead: 'Đơn vị chưa được công nhận mà người đứng đầu chưa xác nhận đã đọc lý do.',
    listEmpty: 'Mọi người đứng đầu đã đọc lý do, hoặc chưa có đơn vị nào bị kết luận như vậy.',
    listEmptyTodo: 'Không cần làm gì thêm.',
    subject: 'Đơn vị',
    decidedOn: 'Ngày quyết định',
    days: 'Đã chờ',
    dayCount: (days: number) => `${days} ngày`,
    loading: 'Đang tải danh sách…',
  },
};
