export const form = {
  form: {
    dayHint: 'ngày/tháng/năm',
    dayUnread: 'Ghi ngày như 20/11/2022.',
    missing: 'Chưa điền.',
    all: 'Tất cả',
    from: 'Từ ngày',
    to: 'Đến ngày',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
  },
};
