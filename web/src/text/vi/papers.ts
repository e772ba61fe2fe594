export const papers = {
  papers: {
    lead: 'Chụp từng trang cho rõ chữ, hoặc chọn tệp có sẵn. Mất mạng cũng không mất ảnh.',
    registration: 'Giấy tờ khi đăng ký',
    dossier: 'Giấy tờ của hồ sơ cuối năm',
    photograph: 'Chụp ảnh',
    choose: 'Chọn tệp',
    forPaper: (act: string, paper: string) => `${act}: ${paper}`,
    missing: 'Chưa có',
    there: (count: number) => (count === 1 ? 'Đã có' : `Đã có ${count} tệp`),
    preparing: 'Đang chuẩn bị ảnh…',
    tray: (count: number) => `${count} trang chờ gửi`,
    page: (number: number) => `Trang ${number}`,
    remark: {
      blurred: 'Ảnh mờ, chụp lại?',
      dark: 'Ảnh tối quá, chụp lại?',
      bright: 'Ảnh lóa, chụp lại?',
    },
    dropPage: 'Bỏ trang này',
    day: 'Ngày ghi trên giấy (nếu có)',
    send: (count: number) => (count === 1 ? 'Gửi trang này' : `Gửi ${count} trang thành một tệp`),
    title: (file: string, name: string) => `Nộp “${file}” vào hồ sơ của ${name}.`,
    sending: (percent: number) => `Đang gửi: ${percent} %`,
    waiting: 'Chờ đến lượt gửi',
    offline: (percent: number) =>
      `Mất mạng. Đã gửi ${percent} %, sẽ gửi tiếp khi có mạng; không cần làm lại.`,
    arrived: (file: string) => `Đã nộp “${file}”.`,
    again: 'Gửi lại',
    giveUp: 'Thôi gửi',
    isThere: (file: string) => `Tệp này đã có trong hồ sơ: “${file}”.`,
    elsewhere: (names: string) =>
      `Tệp này cũng đã được dùng làm minh chứng ở nơi khác: ${names}. ` +
      'Kiểm tra xem có nộp nhầm không.',
    heic: (file: string) =>
      `Không đọc được ảnh “${file}” của iPhone trên máy này. Mở trang này ngay trên iPhone ` +
      'rồi chọn ảnh, hoặc vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” và chụp lại.',
    unreadable: (file: string) => `Không đọc được ảnh “${file}”. Chụp lại hoặc chọn tệp khác.`,
    kind: (file: string) => `“${file}” không phải ảnh, PDF, Word hay Excel.`,
    tooLarge: (file: string) => `“${file}” lớn hơn 25 MB. Chia nhỏ hoặc chụp lại.`,
    open: 'Mở',
    remove: 'Gỡ',
    removeAsk: (file: string, name: string) => `Gỡ “${file}” khỏi hồ sơ của ${name}.`,
    removeReason: 'Vì sao gỡ',
    removed: 'Đã gỡ',
    sentOn: (date: string) => `nộp ${date}`,
    dated: (date: string) => `giấy ngày ${date}`,
    toSubmit: 'Xem lại và gửi hồ sơ',
  },
};
