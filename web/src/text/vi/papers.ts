export const papers = {
  papers: {
    lead:
      'Mỗi giấy tờ chỉ cần một cách: chụp ảnh, chọn tệp có sẵn, hoặc ghi số và ngày ' +
      'của bản giấy. Mất mạng cũng không mất gì.',
    registration: 'Giấy tờ khi đăng ký',
    dossier: 'Giấy tờ của hồ sơ cuối năm',
    photograph: 'Chụp ảnh',
    choose: 'Chọn tệp',
    forPaper: (act: string, paper: string) => `${act}: ${paper}`,
    missing: 'Còn thiếu',
    coming: 'Đã lưu trên máy này, chờ gửi',
    ifAny: 'Nếu có',
    onRecord: 'Đã ghi nhận',
    dated: (number: string, on: string) =>
      number === '' ? `Ngày ${on}` : `Số ${number}, ngày ${on}`,
    absent: (why: string) => `Không có: ${why}`,
    giveNumber: 'Ghi số, ngày',
    correctNumber: 'Sửa số, ngày',
    sayAbsent: 'Không có giấy này',
    number: 'Số văn bản (nếu có)',
    numberHint: 'Ví dụ: 02/TTr',
    dayOn: 'Ngày ghi trên giấy',
    whyAbsent: 'Vì sao không có?',
    whyAbsentNote: 'Hồ sơ vẫn gửi được; tiêu chí hỏi về giấy này có thể chưa đạt.',
    whyAbsentMissing: 'Ghi vì sao không có giấy này.',
    alsoJudged: 'Giấy này còn là một tiêu chí. Để tiêu chí được tính, ghi số và ngày ở việc',
    save: 'Lưu',
    leave: 'Thôi, không ghi',
    datedTitle: (paper: string, number: string, on: string, name: string) =>
      `Ghi ${paper}${number === '' ? '' : ` số ${number}`}, ngày ${on}, của ${name}.`,
    absentTitle: (paper: string, name: string) => `Ghi lý do ${name} không có ${paper}.`,
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
    giveUpAsk: (file: string) =>
      `Bỏ “${file}” khỏi máy này, không gửi nữa. Muốn gửi lại phải chọn hoặc chụp lại.`,
    isThere: (file: string) => `Tệp này đã có trong hồ sơ: “${file}”.`,
    elsewhere: (names: string) =>
      `Tệp này cũng đã được dùng làm minh chứng ở nơi khác: ${names}. ` +
      'Kiểm tra xem có nộp nhầm không.',
    heic: (file: string) =>
      `Chưa đọc được ảnh “${file}” của iPhone. Lần đầu phải có mạng: nối mạng rồi chọn lại. Vẫn ` +
      'không được thì vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” và chụp lại.',
    unreadable: (file: string) => `Không đọc được ảnh “${file}”. Chụp lại hoặc chọn tệp khác.`,
    kind: (file: string) => `“${file}” không phải ảnh, PDF, Word hay Excel.`,
    tooLarge: (file: string) => `“${file}” lớn hơn 25 MB. Chia nhỏ hoặc chụp lại.`,
    open: 'Mở',
    remove: 'Gỡ',
    removeAsk: (file: string, name: string) => `Gỡ “${file}” khỏi hồ sơ của ${name}.`,
    removeReason: 'Vì sao gỡ',
    removed: 'Đã gỡ',
    sentOn: (date: string) => `nộp ${date}`,
    paperOf: (date: string) => `giấy ngày ${date}`,
    toSubmit: 'Xem lại và gửi hồ sơ',
  },
};
