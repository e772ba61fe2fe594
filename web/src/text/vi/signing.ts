export const signing = {
  signing: {
    title: (place: string) => `Ký duyệt – ${place}`,
    lead: 'Mỗi dự thảo nêu công nhận ai, căn cứ gì, ai kết luận khác, việc gì muộn.',
    loading: 'Đang tải dự thảo quyết định…',
    empty: 'Không có dự thảo nào chờ ký.',
    emptyTodo: 'Dự thảo đến đây khi thư ký Ban Chỉ đạo trình ký.',
    draft: (number: string) => `Dự thảo quyết định số ${number}`,
    draftNumberless: 'Dự thảo quyết định chưa có số',
    newDraft: 'Soạn quyết định',
    state: {
      prepared: 'Đang soạn',
      sent: 'Chờ ký',
      returned: 'Trả lại để sửa',
      issued: 'Đã ban hành',
      withdrawn: 'Đã hủy',
    },
    onSigning: 'ngày ký',
    departures: 'Ai kết luận khác, vì sao',
    departuresNone: 'Không có kết luận nào khác số liệu hoặc khác kết quả thẩm định.',
    committeeDeparted: (concluded: string, appraised: string) =>
      `Ban Chỉ đạo kết luận ${concluded}, thẩm định là ${appraised}.`,
    late: 'Muộn',
    lateLine: (kind: string, decideBy: string, day: string) =>
      `${kind}: quyết định chậm nhất ${decideBy}; dự thảo ghi ngày ${day}. Vẫn ban hành được, ` +
      'và bị nêu là muộn.',
    early: 'Chưa ban hành được',
    earlyLine: (kind: string, windowEnds: string) =>
      `${kind}: mốc đánh giá đến hết ${windowEnds}; ban hành từ hôm sau.`,
    ahead: (day: string) => `Dự thảo ghi ngày ${day}; ban hành được từ ngày đó.`,
    past: (day: string) =>
      `Dự thảo ghi ngày ${day}, đã qua. Ký hôm nay thì quyết định vẫn mang ngày đó.`,
    steering: 'Thông tư không nêu Ban Chỉ đạo là nơi quyết định; ghi theo văn bản của địa phương.',
    whom: 'Công nhận ai',
    kind: 'Loại',
    recognised: 'Công nhận',
    notRecognised: 'Chưa công nhận',
    authority: 'Thẩm quyền',
    deadline: 'Quyết định chậm nhất',
    all: 'Tổng số',
    grounds: 'Căn cứ',
    conclusion: 'Kết luận của Ban Chỉ đạo',
    minutes: (number: string, form: string, day: string) =>
      `${form} ngày ${day}, biên bản số ${number}`,
    chaired: (name: string, present: string, appointed: string) =>
      `${name} chủ trì, ${present}/${appointed} thành viên tham gia`,
    appraisal: 'Thẩm định',
    appraisedBy: (office: string, from: string, to: string) =>
      from === to
        ? `Thường trực Ban Chỉ đạo ${office}, ngày ${from}`
        : `Thường trực Ban Chỉ đạo ${office}, từ ${from} đến ${to}`,
    preparedBy: 'Soạn và trình',
    prepared: (name: string) => name,
    sentOn: (name: string, day: string) => `${name} trình ngày ${day}`,
    signer: 'Người ký',
    paper: 'Xem trước bản PDF',
    list: (count: string) => `Danh sách ${count} đơn vị`,
    subject: 'Đơn vị',
    committee: 'Ban Chỉ đạo',
    issue: (number: string, count: string) =>
      `Ban hành quyết định số ${number} công nhận ${count} đơn vị`,
    issueTitle: (number: string) => `Ban hành quyết định số ${number}`,
    issueNow: 'Ban hành',
    issueAsk: (number: string, day: string, kinds: string, failed: string) =>
      `Quyết định số ${number} ngày ${day} công nhận ${kinds}${failed}. Mỗi đơn vị được công ` +
      'nhận có một Giấy công nhận với số vào sổ. Ban hành rồi không sửa được trên phần mềm.',
    failedToo: (count: string) => `; ${count} đơn vị chưa được công nhận`,
    handBack: 'Trả lại để sửa',
    handBackAsk: (number: string) => `Trả lại dự thảo quyết định số ${number} cho thư ký.`,
    handBackReason: 'Cần sửa gì',
    issued: (number: string) => `Đã ban hành quyết định số ${number}.`,
    issuedNext: 'Mở quyết định và in Giấy công nhận',
    number: 'Số quyết định',
    numberHint: 'ví dụ 12/QĐ-UBND',
    numberNote: 'Theo sổ văn thư; mỗi số dùng một lần trong năm.',
    issuedOn: 'Ngày ban hành',
    issuedOnNote: 'Để trống: lấy ngày ký.',
    issuer: 'Nơi ban hành',
    signerTitle: 'Chức vụ người ký',
    /** As the paper has it. */
    chairman: 'Chủ tịch',
    signerName: 'Họ tên người ký',
    include: (name: string) => `Đưa ${name} vào quyết định`,
    save: 'Lưu dự thảo',
    saveAsk: 'Lưu xong, xem trước bản PDF rồi trình ký.',
    send: 'Trình ký',
    sendAsk: (number: string, name: string, count: string) =>
      `Trình ${name} ký dự thảo quyết định số ${number}, ${count} đơn vị. Chưa ký thì còn rút ` +
      'lại được.',
    takeBack: 'Rút lại',
    takeBackAsk: (number: string) => `Rút lại dự thảo quyết định số ${number} để sửa.`,
    withdraw: 'Hủy dự thảo',
    withdrawAsk: (number: string) =>
      `Hủy dự thảo quyết định ${number}. Các đơn vị trong danh sách chờ soạn lại.`,
    edit: 'Sửa',
    returnedWords: (name: string, day: string) => `${name} trả lại ngày ${day}`,
    saved: 'Đã lưu.',
    noneChosen: 'Chọn ít nhất một đơn vị.',
    notFound: 'Kết luận này không còn gì chờ soạn.',
    notFoundTodo: 'Xem các dự thảo ở trang Xét duyệt.',
    toDeliberation: 'Trang Xét duyệt',
  },
};
