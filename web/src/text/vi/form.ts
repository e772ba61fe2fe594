export const form = {
  form: {
    dayHint: 'ngày/tháng/năm',
    dayUnread: 'Ghi ngày như 20/11/2022.',
    missing: 'Chưa điền.',
    all: 'Tất cả',
    clear: 'Xóa',
    from: 'Từ ngày',
    to: 'Đến ngày',
    find: 'Gõ một phần tên để tìm',
    finding: 'Đang tìm…',
    notFound: 'Không tìm thấy.',
    above: 'Trang trên',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
  },
};
