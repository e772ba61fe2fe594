export const keeping = {
  delegations: {
    title: 'Ủy quyền xét duyệt, công nhận',
    lead:
      'UBND cấp trên ủy quyền cho cấp dưới trực tiếp, theo văn bản, đối với đơn vị đóng tại đó ' +
      '(khoản 5 Điều 10). Việc quản lý không đổi.',
    loading: 'Đang tải các ủy quyền…',
    none: 'Chưa có ủy quyền nào.',
    noneTodo:
      'Không ủy quyền thì cấp quản lý thẩm định và công nhận. Bấm Ghi ủy quyền khi có văn bản.',
    add: 'Ghi ủy quyền',
    record: 'Ghi ủy quyền',
    rule:
      'Chỉ xuống một cấp; chỉ cơ quan, doanh nghiệp, cơ sở giáo dục do bên ủy quyền quản lý và ' +
      'đóng tại nơi được ủy quyền.',
    who: 'Ủy quyền',
    fromTo: (from: string, to: string) => `${from} cho ${to}`,
    from: 'Bên ủy quyền',
    to: 'Bên được ủy quyền',
    what: 'Đối với',
    only: (name: string) => `Chỉ ${name}`,
    subject: 'Chỉ một đơn vị',
    subjectNote: 'Để trống: mọi đơn vị của các loại đã chọn.',
    document: 'Văn bản ủy quyền',
    validToNote: 'Để trống nếu văn bản không định ngày hết hạn.',
    holds: 'Đang có hiệu lực',
    doesNot: 'Không có hiệu lực',
    end: 'Kết thúc',
    endOf: (from: string, to: string) => `Kết thúc ủy quyền của ${from} cho ${to}`,
    endsOn: 'Ngày đầu tiên không còn hiệu lực',
    endingDocument: 'Văn bản kết thúc',
  },
  backups: {
    title: 'Sao lưu và khôi phục',
    lead: 'Một tệp chứa toàn bộ dữ liệu và tài liệu, trừ khóa ký. Cất ở nơi khác máy chủ.',
    recent: 'Gần đây',
    make: 'Sao lưu',
    makeNote: 'Máy chủ vẫn chạy bình thường trong lúc sao lưu.',
    makeNow: 'Sao lưu ngay',
    check: 'Kiểm tra một bản sao lưu',
    checkNote:
      'Khôi phục thử vào chỗ riêng: đếm nội dung, đối chiếu chuỗi nhật ký. Dữ liệu đang dùng ' +
      'không đổi.',
    pick: 'Chọn tệp sao lưu',
    pickHint: 'Tệp .tar do Bình Yên tạo ra',
    checkNow: 'Kiểm tra',
    content: 'Bản sao lưu chứa gì',
    contentNote: 'Bên cạnh dữ liệu đang dùng.',
    what: 'Nội dung',
    inBackup: 'Trong bản sao lưu',
    now: 'Đang dùng',
    name: 'Bản cài đặt',
    lastAct: 'Việc ghi sau cùng',
    people: 'Người dùng',
    subjects: 'Đơn vị',
    dossiers: 'Hồ sơ',
    entries: 'Lần ghi nhật ký',
    evidence: 'Tài liệu minh chứng',
    version: 'Phiên bản cấu trúc dữ liệu',
    proof: 'Chuỗi nhật ký',
    sound: (entries: string, heads: string) =>
      `Nguyên vẹn: ${entries} lần ghi khớp, ${heads} mốc ký đúng`,
    unsound: (count: string) => `${count} chỗ không khớp`,
    force: 'Đưa vào sử dụng',
    forceNote: 'Chỉ khi dữ liệu đang dùng đã hỏng hoặc mất.',
    forceButton: 'Đưa bản sao lưu vào sử dụng',
    forceElsewhere: 'Bản này không đưa vào sử dụng từ trang được; người vận hành làm tại máy chủ.',
    forceTitle: (file: string) => `Đưa ${file} vào sử dụng`,
    forceWarning: (until: string) =>
      `Hệ thống trở về như lúc ${until}. Những gì ghi sau đó không còn trong hệ thống; dữ liệu ` +
      'đang dùng được giữ nguyên trong một thư mục bên cạnh trên máy chủ.',
    forceAfter: 'Máy chủ khởi động lại trong giây lát và mọi người phải đăng nhập lại.',
    typeName: (name: string) => `Gõ “${name}” để xác nhận`,
  },
  sessions: {
    title: 'Phiên đăng nhập',
    lead: 'Những người trong phạm vi đang đăng nhập. Phiên không dùng 15 phút thì tự kết thúc.',
    loading: 'Đang tải các phiên…',
    none: 'Không ai đang đăng nhập.',
    noneTodo: 'Phiên đã kết thúc xem ở trang của từng người.',
    shown: (count: string) => `${count} phiên đang mở`,
    act: 'Việc',
    own: 'của anh/chị',
    endAsk: (name: string, device: string, since: string) =>
      `Kết thúc phiên của ${name} trên ${device}, đăng nhập từ ${since}. Người đó phải đăng nhập ` +
      'lại mới làm tiếp được.',
  },
};
