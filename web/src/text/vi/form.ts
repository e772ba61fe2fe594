export const form = {
  form: {
    dayHint: 'ngày/tháng/năm',
    dayUnread: 'Ghi ngày như 20/11/2022.',
    noCount: 'Không phải số đếm; ghi như 1.234.',
    wholeMillions: 'Ghi tròn triệu đồng, không có số lẻ; ghi như 101.000.',
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
