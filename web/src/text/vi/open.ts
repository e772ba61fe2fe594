/** The words of the pages anybody may open, which are fetched without the rest. */
export const open = {
  product: 'Bình Yên',
  otherLanguage: 'English',
  demonstration: 'DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ',
  needsScript: 'Trang này cần JavaScript.',
  skip: 'Đến nội dung chính',
  reading: 'Cỡ chữ và độ tương phản',
  smaller: 'A− chữ nhỏ hơn',
  usual: 'A cỡ chữ thường',
  larger: 'A+ chữ to hơn',
  contrast: 'Tương phản cao',
  print: 'In trang này',
  printed: (day: string) => `In ngày ${day}`,
  unreachable: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi tải lại trang.',
  unreachableYet: 'Không kết nối được với máy chủ. Nội dung đã nhập vẫn còn; có mạng thì bấm lại.',
  unreached: {
    title: 'Chưa mở được giấy này',
    told:
      'Giấy do máy chủ lập và giữ, hiện không kết nối được với máy chủ. Kiểm tra mạng rồi ' +
      'mở lại.',
    kept: 'Trang đang làm vẫn mở ở thẻ trước, không mất gì; đóng thẻ này là trở lại.',
    again: 'Mở lại',
  },
  pages: 'Trang khác',
  toVerification: 'Xác minh Giấy công nhận',
  toRegister: 'Sổ công nhận',
  toSignIn: 'Đăng nhập',
  kind: {
    residential_area: 'Khu dân cư',
    commune: 'Xã, phường, thị trấn',
    agency: 'Cơ quan',
    enterprise: 'Doanh nghiệp',
    school: 'Cơ sở giáo dục',
  },
  signIn: {
    title: 'Đăng nhập',
    about: 'Xét, công nhận “An toàn về an ninh, trật tự”',
    account: 'Tên đăng nhập',
    password: 'Mật khẩu',
    show: 'Hiện mật khẩu',
    forgotten:
      'Quên mật khẩu? Đề nghị người quản trị của địa phương gửi lại đường dẫn đặt mật khẩu.',
    ended: 'Phiên làm việc đã hết; đăng nhập lại để làm tiếp.',
    waits: (count: number) =>
      `${count} việc đã làm chưa gửi xong vẫn được giữ trên máy này; người đã làm đăng nhập lại ` +
      'thì việc được gửi, hoặc được hỏi lại.',
    people: 'Vào bản trình diễn',
    secrets:
      'Thông tư 124/2021/TT-BCA · Không soạn thảo, lưu giữ bí mật nhà nước trên hệ thống này.',
  },
  verification: {
    title: 'Xác minh Giấy công nhận',
    waiting: 'Đang tra cứu Giấy công nhận…',
    compare:
      'So với giấy: tên và loại đơn vị, năm, số và ngày quyết định, số vào sổ phải khớp. Nếu ' +
      'khác, hỏi Công an xã, phường, thị trấn nơi cấp.',
    typed: 'Nhập mã trên giấy',
    typedLead:
      'Mã gồm 32 chữ số và chữ cái từ a đến f, đứng cuối địa chỉ in cạnh ô mã vuông. Nhập ' +
      'cả địa chỉ cũng được; dấu cách không quan trọng.',
    code: 'Mã hoặc địa chỉ in trên giấy',
    codeCount: (count: number) => `${count}/32`,
    codeWrong: 'Mã phải có đủ 32 ký tự, chỉ gồm chữ số và chữ cái từ a đến f.',
    elsewhere: (host: string) =>
      `Địa chỉ này dẫn tới ${host}, không phải trang này. Mã vuông dẫn tới trang khác thì giấy ` +
      'có thể là giả: chỉ gõ 32 ký tự cuối để kiểm tra ở đây, và hỏi Công an nơi cấp.',
    check: 'Kiểm tra',
    another: 'Kiểm tra giấy khác',
    valid: 'Giấy công nhận có hiệu lực',
    validMeans: 'Hệ thống có cấp Giấy công nhận này, với nội dung dưới đây.',
    revoked: 'Giấy công nhận đã bị thu hồi',
    revokedMeans: 'Giấy này đã được cấp nhưng không còn giá trị.',
    unknown: 'Không có Giấy công nhận nào mang mã này',
    unknownMeans:
      'Quét lại mã trên giấy. Nếu vẫn vậy, giấy không phải do hệ thống này cấp và có thể ' +
      'là giấy giả.',
    tooOften: 'Đã kiểm tra quá nhiều lần',
    tooOftenMeans: 'Chờ một phút rồi kiểm tra lại.',
    failed: 'Chưa tra cứu được',
    subject: 'Đơn vị được công nhận',
    kindOf: 'Loại đơn vị',
    place: 'Địa bàn',
    distinction: 'Danh hiệu',
    distinctionOf: (year: number) => `“An toàn về an ninh, trật tự” năm ${year}`,
    decision: 'Quyết định',
    decisionOf: (number: string, day: string) => `Số ${number} ngày ${day}`,
    issuer: 'Cơ quan cấp',
    signer: 'Người ký',
    register: 'Số vào sổ',
  },
  register: {
    title: 'Sổ công nhận',
    lead: 'Đơn vị được công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    year: 'Năm',
    yearOf: (year: number) => `Năm ${year}`,
    place: 'Địa bàn',
    all: 'Tất cả',
    allOf: (place: string) => `Toàn bộ ${place}`,
    kind: 'Loại đơn vị',
    name: 'Tên đơn vị',
    nameHint: 'Gõ có dấu hoặc không dấu',
    search: 'Tra cứu',
    clear: 'Bỏ các điều kiện',
    waiting: 'Đang tra cứu…',
    decision: 'Quyết định',
    decisionOf: (number: string, day: string) => `${number} ngày ${day}`,
    issuer: 'Cơ quan công nhận',
    number: 'Số vào sổ',
    next: 'Trang sau',
    first: 'Trang đầu',
    none: 'Không có đơn vị nào khớp với các điều kiện đang chọn.',
    noneTodo: 'Gõ ngắn hơn, chọn năm khác hoặc địa bàn rộng hơn.',
    note:
      'Sổ chỉ ghi đơn vị đã được công nhận. Không có tên trong sổ không nói lên điều gì: ' +
      'có thể chưa đến kỳ quyết định, đơn vị không thuộc diện xét, hoặc tên ghi khác.',
    closed: 'Sổ công nhận chưa được công bố trên mạng.',
    closedTodo: 'Hỏi Công an hoặc Ủy ban nhân dân xã, phường, thị trấn nơi có đơn vị.',
    tooOften: 'Đã tra cứu quá nhiều lần. Chờ một phút rồi thử lại.',
  },
};

export type OpenWords = typeof open;
