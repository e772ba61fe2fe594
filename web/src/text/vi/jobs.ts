/** Counts of a finished task by name; `count` writes a number as people do. */
type Told = (counts: Record<string, number>, count: (value: number) => string) => string;

const rows = (value = 0, count: (value: number) => string): string => `${count(value)} dòng`;

export const jobs = {
  jobs: {
    title: 'Việc chạy lâu',
    tray: (going: number) => (going === 0 ? 'Việc chạy lâu' : `Việc chạy lâu: ${going} đang chạy`),
    note: 'Đóng trang này thì việc vẫn chạy. Kết quả được giữ bảy ngày.',
    stop: 'Dừng lại',
    stopping: 'Đang dừng…',
    open: 'Xem kết quả',
    download: (name: string) => `Tải về ${name}`,
    far: (done: string, all: string) => `: ${done} / ${all}`,
    resumed: ' (chạy tiếp sau khi máy chủ khởi động lại)',
    cancelled: (entered: string) =>
      entered === '' ? 'Đã dừng' : `Đã dừng; ${entered} dòng đã nhập vẫn còn`,
    states: {
      waiting: 'Đang chờ đến lượt',
      refused: 'Không thực hiện được',
      broken: 'Bị gián đoạn',
    },
    steps: {
      preparing: 'Đang chuẩn bị',
      reading: 'Đang đọc tệp',
      checking: 'Đang kiểm tra',
      entering: 'Đang nhập',
      printing: 'Đang in',
      packing: 'Đang đóng gói',
      proving: 'Đang đối chiếu',
      restoring: 'Đang khôi phục thử',
    },
    kinds: {
      import_check: (about: string) => `Kiểm tra bảng ${about}`,
      import_entry: (about: string) => `Nhập bảng ${about}`,
      certificates: (about: string) => `In Giấy công nhận: ${about}`,
      year_export: (about: string) => `Trích xuất dữ liệu: ${about}`,
      results_table: (about: string) => `Bảng kết quả: ${about}`,
      log_proof: () => 'Kiểm tra nhật ký và dữ liệu',
      log_export: () => 'Trích xuất nhật ký',
      backup: () => 'Sao lưu toàn bộ bản cài đặt',
      backup_check: (about: string) => `Kiểm tra bản sao lưu ${about}`,
      restoration: (about: string) => `Đưa bản sao lưu ${about} vào sử dụng`,
    },
    outcomes: {
      import_check: (({ created, refused }, count) =>
        `Kiểm tra xong: ${rows(created, count)} sẽ thêm, ` +
        `${rows(refused, count)} bị từ chối`) as Told,
      import_entry: (({ created, unchanged }, count) =>
        `Đã nhập ${rows(created, count)}, ${rows(unchanged, count)} có sẵn`) as Told,
      certificates: (({ certificates = 0 }, count) =>
        certificates === 0
          ? 'Chưa có Giấy công nhận nào để in'
          : `Đã in ${count(certificates)} Giấy công nhận`) as Told,
      year_export: (({ files = 0 }, count) => `Đã trích xuất ${count(files)} bảng`) as Told,
      results_table: (() => 'Đã lập bảng kết quả') as Told,
      log_proof: (({ faults = 0, entries = 0 }, count) =>
        faults === 0
          ? `Nguyên vẹn: ${count(entries)} lần ghi nhật ký khớp với dữ liệu`
          : `Phát hiện ${count(faults)} chỗ không khớp`) as Told,
      log_export: (({ entries = 0 }, count) => `Đã trích xuất ${count(entries)} lần ghi`) as Told,
      backup_check: (({ rows: all, faults = 0 }, count) =>
        faults === 0
          ? `Khôi phục thử được ${rows(all, count)}, nhật ký nguyên vẹn`
          : `Khôi phục thử được ${rows(all, count)}, ${count(faults)} chỗ không khớp`) as Told,
      restoration: (() => 'Máy chủ đang khởi động lại với bản sao lưu') as Told,
      backup: (({ rows: all, evidence = 0 }, count) =>
        `Đã sao lưu ${rows(all, count)}, ${count(evidence)} tài liệu`) as Told,
    },
  },
};
