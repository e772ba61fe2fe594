export const outbox = {
  outbox: {
    title: 'Chờ gửi',
    lead: 'Việc đã làm trên máy này mà máy chủ chưa nhận. Có mạng thì tự gửi, không cần làm lại.',
    badge: (count: string) => `Chờ gửi: ${count} việc`,
    nothing: 'Không có việc nào chờ gửi.',
    nothingTodo: 'Việc làm khi không có mạng nằm ở đây cho đến khi máy chủ nhận.',
    search: 'Tìm trong các việc',
    searchHint: 'Tên đơn vị, nội dung; không cần gõ dấu',
    notFound: 'Không có việc nào khớp.',
    toDecide: 'Cần anh/chị quyết định',
    waiting: 'Đang chờ',
    files: 'Ảnh, tệp chờ gửi',
    sent: 'Đã gửi trong ngày',
    sentNone: 'Hôm nay chưa gửi việc nào từ máy này.',
    state: {
      waiting: 'Chờ gửi',
      sending: 'Đang gửi',
      refused: 'Bị từ chối',
      conflict: 'Có bản mới hơn',
      sent: 'Đã gửi',
    },
    madeAt: (when: string) => `Làm lúc ${when}`,
    sentAt: (when: string) => `Máy chủ nhận lúc ${when}`,
    onBehalf: (who: string, paper: string) => `Nhập thay ${who} (${paper})`,
    behind: (title: string) => `Chờ việc làm trước: ${title}`,
    sendNow: 'Gửi ngay',
    again: 'Gửi lại',
    edit: 'Sửa',
    open: 'Mở trang',
    drop: 'Bỏ việc này',
    dropAsk: (title: string) => `Bỏ việc này, không gửi nữa: ${title}`,
    unsure:
      'Có thể máy chủ đã nhận việc này nhưng câu trả lời bị mất trên đường. Gửi lại không bị ghi ' +
      'hai lần; bỏ đi thì có thể việc vẫn đã được ghi.',
    compare: 'So hai bản',
    compareLead:
      'Trong lúc chờ, nội dung trên máy chủ đã được thay đổi. Xem hai bản rồi quyết định.',
    compareOffline: 'Cần có mạng để xem bản trên máy chủ.',
    content: 'Nội dung',
    mine: 'Bản của tôi',
    theirs: 'Trên máy chủ bây giờ',
    differs: 'Khác nhau',
    keepMine: 'Gửi bản của tôi',
    keepMineAsk: (title: string) => `Gửi bản của tôi, thay cho bản trên máy chủ: ${title}`,
    dropMine: 'Giữ bản trên máy chủ',
    copyOver: 'Sửa tiếp từ bản mới',
    ofOthers: (count: string) =>
      `${count} việc của người khác đang chờ gửi trên máy này. ` +
      'Người đó đăng nhập thì việc được gửi.',
    signIn: (count: string, name: string) =>
      `Phiên làm việc đã hết. ${count} việc của ${name} vẫn được giữ; đăng nhập lại để gửi.`,
    signInButton: 'Đăng nhập lại',
    field: {
      reason: 'Lý do',
      held_on: 'Ngày họp',
      minutes_number: 'Số biên bản',
      chaired_by: 'Chủ trì',
      present_count: 'Số người dự',
      attended: 'Thành phần dự',
      registered_on: 'Ngày đăng ký',
      force_majeure: 'Bất khả kháng',
      discipline: 'Kỷ luật',
      paper: 'Giấy tờ',
      name: 'Tên',
      version: 'Phiên bản',
      detected_in_time: 'Phát hiện kịp thời',
      harm_reduced: 'Giảm tác hại',
      reported_at_once: 'Báo cáo ngay',
    } as Record<string, string>,
    yearBefore: 'mốc trước',
    none: 'Chưa ghi',
    problem: {
      offline: {
        message: 'Không kết nối được với máy chủ.',
        todo: 'Kiểm tra mạng rồi thử lại. Chưa có gì bị mất.',
      },
      needs_network: {
        message: 'Không kết nối được với máy chủ. Việc này không chờ gửi sau được.',
        todo:
          'Việc này phải được máy chủ kiểm tra và ghi ngay. Nội dung vừa nhập vẫn còn ở đây; ' +
          'có mạng thì bấm lại, không bị ghi hai lần.',
      },
      not_by_itself: {
        message: 'Việc này không tự gửi sau được.',
        todo: 'Mở trang của việc này, xem lại rồi làm ở đó khi có mạng; ở đây thì bỏ đi.',
      },
      not_signed_in: {
        message: 'Anh/chị chưa đăng nhập trên máy này.',
        todo: 'Đăng nhập rồi làm lại.',
      },
      act_too_old: {
        message: 'Việc này đã chờ quá 30 ngày nên không tự gửi nữa.',
        todo: 'Xem còn đúng không rồi gửi lại hoặc bỏ.',
      },
      act_too_large: {
        message: 'Nội dung việc này lớn quá 1 MB, máy không giữ được.',
        todo: 'Chia thành nhiều lần nhập.',
      },
      outbox_full: {
        message: 'Máy này đang giữ quá nhiều việc chờ gửi (nhiều nhất 2.000 việc hoặc 20 MB).',
        todo: 'Đến nơi có mạng để gửi bớt rồi làm tiếp.',
      },
      act_dropped: {
        message: 'Việc này đã được bỏ ở một cửa sổ khác.',
        todo: 'Làm lại nếu vẫn cần.',
      },
      being_edited: {
        message: 'Đã mở ra để sửa, chưa gửi; vẫn chờ ở đây cho đến khi bản sửa thay vào.',
        todo: 'Bấm “Sửa” để sửa tiếp rồi gửi, hoặc gửi lại bản cũ, hoặc bỏ.',
      },
      unknown: {
        message: 'Máy chủ trả lời không đọc được.',
        todo: 'Thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.',
      },
    } as Record<string, { message: string; todo: string }>,
  },
  offline: {
    line: (when: string) => `Ngoại tuyến – số liệu lúc ${when}`,
    lineEmpty: 'Ngoại tuyến',
    waitingNotice: 'Đã lưu, sẽ gửi khi có mạng',
    decideNotice: 'Có việc cần anh/chị quyết định',
    seeWaiting: 'Xem việc chờ gửi',
    newer: 'Có bản mới của phần mềm.',
    reload: 'Tải lại',
    newerNote: 'Nội dung đang nhập và việc chờ gửi vẫn được giữ.',
    menu: 'Chờ gửi, làm việc ngoại tuyến',
    notKept: {
      opening:
        'Nội dung này chưa có trong máy: lần sau, khi còn mạng, mở ra một lần là xem được.',
      button:
        'Nội dung này chưa lưu trên máy: lần sau, khi còn mạng, mở ra một lần, hoặc bấm “Lưu để ' +
        'làm ngoại tuyến” ở trang',
    },
    prepare: {
      title: 'Làm việc khi không có mạng',
      lead: (place: string) =>
        `Lưu sẵn hồ sơ của ${place} trên máy này để mở được khi không có mạng. ` +
        'Số liệu đã lưu tự mất khi đăng xuất, khi người khác đăng nhập, hoặc sau 7 ngày.',
      leadOwn:
        'Lưu sẵn hồ sơ của đơn vị trên máy này để mở được khi không có mạng. ' +
        'Số liệu đã lưu tự mất khi đăng xuất, khi người khác đăng nhập, hoặc sau 7 ngày.',
      button: 'Lưu để làm ngoại tuyến',
      again: 'Lưu lại bản mới nhất',
      going: (done: string, all: string) => `Đã lưu ${done}/${all} hồ sơ…`,
      done: (count: string, when: string) => `Đã lưu ${count} hồ sơ lúc ${when}.`,
      notSafe: 'Trình duyệt này không lưu được trang; hãy dùng Chrome, Edge, Firefox hoặc Safari.',
    },
  },
  paperLink: {
    needsNetwork: 'Cần có mạng',
    whenThere: {
      paper: 'Giấy này do máy chủ lập. Có mạng trở lại thì mở được.',
      file: 'Tệp này do máy chủ giữ. Có mạng trở lại thì mở được.',
    },
  },
};
