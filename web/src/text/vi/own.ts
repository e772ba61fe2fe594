export const own = {
  day: {
    day: 'Ngày',
    month: 'Tháng',
    year: 'Năm',
    today: 'Hôm nay',
    wrong: 'Ghi đủ ngày, tháng, năm.',
    noDay: (typed: string) => `Không có ngày ${typed} trong lịch.`,
  },
  draft: {
    savedAt: (clock: string) => `Đã lưu nháp lúc ${clock}.`,
    clear: 'Bỏ bản nháp, ghi lại từ đầu',
  },
  own: {
    title: {
      residential_area: (year: number) => `Việc của khu dân cư năm\u00a0${year}`,
      commune: (year: number) => `Việc của xã năm\u00a0${year}`,
      agency: (year: number) => `Việc của cơ quan năm\u00a0${year}`,
      enterprise: (year: number) => `Việc của doanh nghiệp năm\u00a0${year}`,
      school: (year: number) => `Việc của nhà trường năm\u00a0${year}`,
    },
    back: 'Về danh sách việc',
    next: 'Việc cần làm bây giờ',
    nothingNow: 'Hiện không có việc nào phải làm ngay.',
    nothingNowTodo: (police: string) =>
      `Nếu có việc gì xảy ra về an ninh, trật tự thì báo ${police} và ghi vào đây. ` +
      'Khi đến lúc làm hồ sơ cuối năm, trang này sẽ nhắc.',
    police: {
      residential_area: 'Công an xã',
      commune: 'Công an cấp trên',
      agency: 'Công an nơi cơ quan đóng',
      enterprise: 'Công an nơi doanh nghiệp đóng',
      school: 'Công an nơi trường đóng',
    },
    askedOf: {
      residential_area: 'Công an xã',
      commune: 'Công an cấp trên',
      agency: 'cơ quan quản lý',
      enterprise: 'cơ quan quản lý',
      school: 'cơ quan quản lý',
    },
    all: 'Tất cả các việc trong năm',
    recorded: 'Đã ghi nhận',
    nothingRecorded: 'Chưa ghi gì. Bắt đầu từ việc đầu tiên trong danh sách.',
    full: 'Xem hồ sơ đầy đủ, có lý do từng tiêu chí',
    due: (date: string) => `Hạn: hết ngày ${date}`,
    daysLeft: (days: number) => (days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`),
    late: (days: number) => `đã quá ${days} ngày`,
    decideBy: (date: string) => `Quyết định phải có chậm nhất ngày ${date}`,
    from: (date: string) => `Từ ngày ${date}`,
    doneOn: (date: string) => `Đã xong ngày ${date}`,
    done: 'Đã xong',
    doneByOthers: 'Công an đã xác nhận',
    have: (have: number, of: number) => `Đã có ${have} trên ${of}`,
    notYet: 'Chưa làm',
    lacksPapers: (names: string) => `còn thiếu: ${names}`,
    later: 'Chưa đến lúc',
    anytime: 'Khi có việc thì ghi',
    doneByHead: (head: string) =>
      `${head}, tự làm các việc này bằng tài khoản của mình. ` +
      'Chỉ nhập thay khi được nhờ, theo giấy tờ.',
    nobodysWord: 'Chưa ghi nhập thay cho ai: việc làm ở đây mang tên anh/chị.',
    closed: 'Hồ sơ đã gửi, không sửa được nữa',
    readOnly: 'Anh/chị xem được hồ sơ này, không nhập được việc này.',
    nobodys: {
      title: 'Trang này của người trả lời cho một đơn vị.',
      todo:
        'Tài khoản đang dùng không trả lời cho đơn vị nào, nên không có gì để nhập ở đây. ' +
        'Hồ sơ của các đơn vị ở mục “Đơn vị”.',
      start: 'Về trang của tôi',
    },
    open: 'Xem',
    waiting: 'Đã lưu, sẽ gửi khi có mạng.',
    waitingTodo: 'Không cần làm lại. Có thể đóng trang này.',
    doneHere: 'Đã làm trên máy này, chờ gửi',
    seeWaiting: 'Xem, sửa ở Chờ gửi',
    addMore: 'Ghi thêm',
    sentWell: 'Đã ghi nhận.',
    sending: 'Đang gửi…',
    lookAgain: 'Xem lại, sửa',
    registerFirst: 'Đăng ký phấn đấu trước, rồi làm việc này.',
    registrationWaits:
      'Đăng ký đã lưu trên máy này, chờ gửi. Có mạng và đăng ký tới nơi thì làm tiếp việc này.',
    step: {
      'dien-xet': 'Đơn vị có thuộc diện xét không?',
      'dang-ky': 'Đăng ký phấn đấu',
      'so-lieu': 'Ghi số liệu trong năm',
      'vu-viec': 'Báo việc xảy ra, hoặc không có gì xảy ra',
      'danh-gia': 'Trả lời các tiêu chí',
      hop: 'Họp kiểm điểm, đánh giá',
      'giay-to': 'Nộp giấy tờ',
      gui: 'Gửi hồ sơ đề nghị công nhận',
    },
    // An area resolves; every other subject also plans.
    whyRegister: {
      area: 'Cần có: nghị quyết của năm và số hộ đã đăng ký.',
      other: 'Cần có: nghị quyết và kế hoạch của năm.',
    },
    short: (fact: string, missing: number) =>
      fact === 'households_registered' ? `${missing} hộ chưa đăng ký` : `còn thiếu ${missing}`,
    shortWhy: (short: string, clause: string) =>
      `Đã gửi đăng ký, nhưng ${short}; ${clause} cần đủ. Vận động thêm, rồi ghi lại và gửi lại ` +
      'trước khi hết hạn.',
    shortStart: 'Ghi lại, gửi lại đăng ký',
    registeredOn: (date: string) => `Đã đăng ký ngày ${date}`,
    dossierWaits: 'Hồ sơ đã làm xong trên máy này, đang chờ gửi.',
    dossierWaitsTodo:
      'Có mạng thì hồ sơ tự gửi đi, không cần làm lại. Trước khi gửi được thì chưa tính là đã nộp.',
    why: {
      'dien-xet': 'Vài câu hỏi về loại hình, quy mô; biết ngay kết quả.',
      'so-lieu': 'Những con số và xếp loại mà tiêu chí hỏi đến.',
      'vu-viec': 'Mốc đánh giá đã hết. Cho biết trong thời gian đó có việc gì xảy ra hay không.',
      'danh-gia': 'Mỗi tiêu chí một câu hỏi: đạt, chưa đạt, hoặc chưa rõ.',
      hop: 'Ghi ngày họp, ai dự và số biên bản.',
      'giay-to': 'Chụp ảnh từng giấy tờ, hoặc ghi số và ngày của bản giấy.',
      gui: 'Mọi việc đã xong. Gửi để được thẩm định và công nhận.',
    },
    onRecord: {
      now: 'Đang ghi trong hồ sơ',
      mine: 'Anh/chị đang gõ',
      take: 'Dùng điều đang ghi',
      differs: (count: number) =>
        `Ở ${count} câu, điều anh/chị đang gõ khác với điều đang ghi trong hồ sơ. ` +
        'Xem cả hai ở từng câu; lưu thì thay bằng điều anh/chị gõ.',
      last: (who: string, at: string) => `Ghi gần nhất: ${who}, ${at}.`,
    },
    start: {
      'dien-xet': 'Trả lời để biết',
      'dang-ky': 'Bắt đầu đăng ký',
      'so-lieu': 'Ghi số liệu',
      'vu-viec': 'Trả lời',
      'danh-gia': 'Trả lời câu hỏi',
      hop: 'Ghi cuộc họp',
      'giay-to': 'Nộp giấy tờ',
      gui: 'Xem lại và gửi',
    },
    returned: 'Hồ sơ được trả lại để bổ sung',
    returnedOn: (date: string) => `Trả lại ngày ${date}. Cần bổ sung:`,
    returnedTodo: 'Sửa ở các việc bên dưới, xong thì gửi lại. Ngày gửi lần đầu vẫn được giữ.',
    resend: 'Đã sửa xong, gửi lại',
    sentOn: (date: string) => `Đã gửi ngày ${date}`,
    sentTitle: 'Hồ sơ đang được xem xét',
    outOfScopeTodo: (who: string) =>
      `Đơn vị không phải làm gì trong năm này. Nếu thấy chưa đúng, báo ${who}.`,
    outOfScopeAnswers: 'Xem đặc điểm đã khai của đơn vị',
    recognised: 'Được công nhận “An toàn về an ninh, trật tự”',
    notRecognised: 'Chưa được công nhận năm nay',
    notRecognisedTodo: (who: string) =>
      `Nếu thấy chưa đúng, hỏi lại ${who}. Lý do chỉ đơn vị và nơi xét xem được, ` +
      'không công khai.',
    decidedOn: (date: string) => `Quyết định ngày ${date}`,
    reasons: 'Lý do',
    comes: 'Tiếp theo',
    comesNext: {
      appraised: 'Công an xem hồ sơ, hỏi lại nếu thiếu (thẩm định)',
      concluded: 'Ban Chỉ đạo họp và kết luận',
      decided: 'Chủ tịch ký quyết định; có Giấy công nhận',
    },
    certificate: {
      open: 'Mở Giấy công nhận',
      share: 'Gửi cho người khác',
      copied: 'Đã sao chép đường dẫn để kiểm tra Giấy công nhận.',
      text: (name: string) => `Giấy công nhận của ${name}: kiểm tra tại`,
    },
    scope: {
      outcome: {
        in_scope: 'Thuộc diện xét',
        out_of_scope: 'Không thuộc diện xét',
        not_enough_known: 'Chưa đủ thông tin',
      },
      reason: {
        included: 'Đơn vị được xét công nhận như bình thường.',
        excluded_by_flag: 'Loại đơn vị không xét:',
        too_small:
          'Doanh nghiệp nhỏ, siêu nhỏ không được xét. Theo số đã ghi, đây là doanh nghiệp:',
        size_not_known: 'Cần ngành, số lao động và doanh thu hoặc vốn.',
        level_excluded: 'Chỉ có cấp học không xét:',
        level_not_known: 'Cần biết trường có những cấp học nào.',
        mixed_levels: 'Trường có cả cấp học không xét; cán bộ quản lý xác định.',
        officer_decided: 'Cán bộ quản lý đã xác định.',
      } as Record<string, string>,
      untold:
        'Chưa có mạng nên chưa biết kết quả theo điều vừa ghi. Vẫn lưu được; có mạng thì trang ' +
        'này cho biết.',
      toSettle:
        'Danh sách của năm đang ghi khác. Cơ quan quản lý sẽ xem và sửa danh sách; ' +
        'trong lúc chờ không phải làm gì thêm.',
      levels: 'Trường có những cấp học nào?',
      sector: 'Ngành chính là gì?',
      sectors: {
        production: 'Nông, lâm nghiệp, thủy sản; công nghiệp, xây dựng',
        trade: 'Thương mại, dịch vụ',
      } as Record<string, string>,
      workers: 'Số lao động có đóng bảo hiểm xã hội, bình quân năm',
      revenue: 'Tổng doanh thu của năm (triệu đồng)',
      capital: 'Tổng nguồn vốn của năm (triệu đồng)',
      million: 'Ví dụ 20 tỷ ghi 20000.',
      billions: (billions: string) => `Tức là ${billions} tỷ đồng.`,
      limits: (workers: string, revenue: string, capital: string) =>
        `không quá ${workers} người và (doanh thu không quá ${revenue} tỷ đồng ` +
        `hoặc vốn không quá ${capital} tỷ đồng).`,
      sizeBy: 'Cách xác định quy mô: Điều 5 Nghị định 80/2021/NĐ-CP.',
      sort: 'Có thuộc loại không xét không?',
      sortAnswer: { yes: 'Đúng là loại này', no: 'Không phải' },
      flags: 'Đơn vị có những gì?',
      settled: 'Đã ghi như vậy. Nếu không đúng, báo cơ quan quản lý sửa.',
      answer: { yes: 'Có', no: 'Không' },
      send: 'Lưu đặc điểm của đơn vị',
      nothing: 'Chưa đổi gì so với điều đã ghi, không cần lưu.',
      ask: (name: string) => `Khai đặc điểm của ${name} để xét có thuộc diện hay không.`,
    },
    register: {
      resolution: 'Nghị quyết',
      lead: 'Trả lời lần lượt từ trên xuống. Chưa có thì để trống, ghi sau được.',
      number: 'Số văn bản',
      numberHint: {
        resolution_on: 'Ví dụ: 10-NQ/CB',
        plan_on: 'Ví dụ: 05/KH',
      } as Record<string, string>,
      dated: 'Ban hành ngày nào?',
      outside: (from: string, to: string) =>
        `Ngày này nằm ngoài Quý I (${from} – ${to}): vẫn ghi được, nhưng tiêu chí này sẽ chưa đạt.`,
      future: 'Ngày này chưa tới.',
      on: 'Đăng ký ngày nào?',
      onNote: 'Ngày ký bản đăng ký.',
      send: 'Gửi đăng ký',
      ask: (name: string, year: number, on: string) =>
        `Đăng ký ${name} phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm ` +
        `${year}, ngày ${on}.`,
      again: 'Đơn vị đã đăng ký. Gửi lại thì bản mới thay bản cũ.',
    },
    share: {
      doneOther: 'Số đạt',
      wholeOther: 'Tổng số',
      enough: (number: number, whole: number) => `${number} trên ${whole}: đủ.`,
      short: (missing: number) =>
        `Còn thiếu ${missing}. Vẫn gửi được, nhưng tiêu chí này sẽ chưa đạt.`,
      above: 'Số này không thể lớn hơn tổng số.',
    },
    facts: {
      save: 'Lưu số liệu',
      saveAsk: (name: string) => `Ghi số liệu trong năm của ${name}.`,
      paper: 'Theo văn bản số (nếu có)',
      provisional: 'Mới là kết quả tạm tính',
      provisionalNote: 'Khi có kết quả chính thức thì ghi lại.',
      enoughRank: (rank: string) => `Cần từ “${rank}” trở lên.`,
      item: { yes: 'Có', no: 'Chưa có', not_applicable: 'Không áp dụng' },
      itemReason: 'Vì sao không áp dụng?',
      itemReasonMissing: 'Ghi lý do để người thẩm định xem.',
      nothing: 'Chưa ghi gì mới.',
    },
    figures: {
      title: (year: number) => `Số vụ năm ${year}`,
      note: 'Để trống thì đếm theo các vụ việc đã ghi.',
      source: 'Theo văn bản thống kê nào?',
      sourceHint: 'Ví dụ: 90/TK-CAX',
      sourceMissing: 'Ghi văn bản mà số vụ lấy từ đó.',
    },
    incidents: {
      rule: 'Không ghi tên người, không kể lại sự việc. Chỉ ghi loại việc, ngày, số vụ.',
      reported: 'Đã báo',
      none: 'Chưa báo việc nào trong mốc đánh giá này.',
      report: 'Báo một việc đã xảy ra',
      nothing: 'Không có gì xảy ra',
      nothingLead: (from: string, to: string) =>
        `Từ ngày ${from} đến ngày ${to}, việc nào chắc chắn không xảy ra thì đánh dấu. ` +
        'Việc nào chưa chắc thì để trống.',
      nothingAll: 'Đã xem từng loại việc: không loại nào xảy ra',
      nothingCount: (ticked: number, all: number) => `Đã đánh dấu ${ticked} trên ${all} loại việc`,
      nothingWait: (to: string) =>
        `Sau ngày ${to} mới xác nhận được là không có gì xảy ra trong cả mốc đánh giá.`,
      nothingDone: 'Đã xác nhận các việc không xảy ra.',
      nothingNone: 'Chưa đánh dấu việc nào. Đánh dấu những việc chắc chắn không xảy ra.',
      nothingSend: 'Xác nhận không xảy ra',
      nothingAsk: (name: string, count: number) =>
        `Xác nhận ${count} loại việc được đánh dấu không xảy ra ở ${name} trong mốc đánh giá.`,
      police: 'Sau đó Công an xác nhận lại; xác nhận của Công an mới được tính.',
      what: 'Việc gì đã xảy ra?',
      when: 'Xảy ra ngày nào?',
      outside: 'Ngày này nằm ngoài mốc đánh giá của năm nay.',
      count: 'Bao nhiêu vụ, hoặc bao nhiêu người?',
      paperSensitive: 'Số hồ sơ giấy',
      paperSensitiveNote: 'Việc này chỉ ghi số vụ và số hồ sơ giấy. Chi tiết không nhập vào máy.',
      force: 'Do bất khả kháng (bão, lũ, sét…), không thể lường trước và không ngăn được',
      forceNote: 'Người thẩm định xem xét; nếu chấp nhận thì việc này không làm mất danh hiệu.',
      send: 'Báo việc này',
      zero: 'Ít nhất là 1. Không có việc gì xảy ra thì không báo ở đây.',
      ask: (what: string, count: string, on: string, name: string) =>
        `Ghi nhận: ${what}, số lượng ${count}, ngày ${on}, ở ${name}.`,
      missing: 'Chọn một việc.',
      notLost: 'Báo một việc chưa có nghĩa là mất danh hiệu.',
      route: {
        timely:
          'Nếu được phát hiện kịp thời, đã giảm tác hại và đã báo ngay thì vẫn có thể đạt. ' +
          'Công an xác nhận ba điều này.',
        force: 'Nếu do bất khả kháng và được chấp nhận thì vẫn có thể đạt.',
        counted: 'Được tính vào số vụ của năm để so với năm trước. Số không tăng thì vẫn đạt.',
        none:
          'Việc này không có trường hợp loại trừ. Vẫn phải báo: giấu đi thì khi phát hiện ' +
          'sẽ nặng hơn.',
      },
      claimed: 'Đã đề nghị xét bất khả kháng',
      accepted: 'Bất khả kháng đã được chấp nhận',
      refused: 'Bất khả kháng không được chấp nhận',
      excepted: 'Công an đã xác nhận: phát hiện kịp thời, giảm tác hại, báo ngay',
    },
    assess: {
      lead: 'Trả lời thật. Chưa rõ thì chọn “Tôi chưa rõ”: người thẩm định sẽ xem.',
      progress: (done: number, all: number) => `Đã trả lời ${done} trên ${all} câu`,
      options: {
        met: 'Đạt',
        not_met: 'Chưa đạt',
        not_enough_known: 'Tôi chưa rõ',
      },
      means: {
        finding: { met: 'Đã làm đầy đủ', not_met: 'Chưa làm, hoặc làm chưa đủ' },
        none: { met: 'Không xảy ra', not_met: 'Có xảy ra' },
        year_on_year: { met: 'Không tăng so với năm trước', not_met: 'Có tăng' },
        other: { met: 'Có', not_met: 'Chưa' },
        not_enough_known: 'Để cán bộ xem',
      },
      engine: 'Theo số liệu đã ghi',
      against: 'Khác với số liệu đã ghi. Nếu số liệu sai, sửa số liệu trước.',
      why: 'Nói thêm (không bắt buộc)',
      skipped: 'Không hỏi, vì không áp dụng',
      send: 'Lưu câu trả lời',
      ask: (name: string, met: number, notMet: number, open: number) =>
        `Trả lời của ${name}: ${met} đạt, ${notMet} chưa đạt, ${open} chưa rõ.`,
      missing: (count: number) => `Còn ${count} câu chưa trả lời.`,
      toMissing: 'Đến câu chưa trả lời',
      unanswered: 'Chưa trả lời câu này.',
    },
    review: {
      on: 'Họp ngày nào?',
      who: 'Những ai đã dự?',
      absent: (names: string) => `Vắng: ${names}. Vẫn ghi được; hồ sơ sẽ ghi là vắng.`,
      chair: 'Ai chủ trì?',
      chairNote: (seat: string) => `Theo Thông tư, người chủ trì là: ${seat}.`,
      number: 'Số biên bản',
      numberNote: 'Không có số thì ghi “không số”.',
      count: 'Bao nhiêu người dự?',
      send: 'Lưu cuộc họp',
      nobody: 'Ít nhất là 1 người.',
      ask: (name: string, on: string, count: number) =>
        `Cuộc họp kiểm điểm, đánh giá của ${name} ngày ${on}, ${count} người dự.`,
      missing: 'Điền ô này.',
    },
    submit: {
      lead: 'Xem lại lần cuối trước khi gửi.',
      against: 'Có việc đã báo không khớp với điều đã trả lời',
      againstMet: (clause: string) => `Câu trả lời ở ${clause} là “Đạt”.`,
      againstNothing: 'Đơn vị đã xác nhận việc này không xảy ra.',
      againstWaits: 'đang chờ gửi',
      againstTodo:
        'Điều nào ghi chưa đúng thì sửa trước. Nếu đều đúng thì vẫn gửi được: người thẩm định ' +
        'xem cả hai.',
      toIncidents: 'Xem việc đã báo',
      toAnswers: 'Xem lại câu trả lời',
      lacks: 'Còn phải làm trước khi gửi',
      papers: 'Giấy tờ của hồ sơ',
      papersLack: (count: number) =>
        count === 1 ? 'Còn thiếu 1 giấy tờ' : `Còn thiếu ${count} giấy tờ`,
      papersRefused:
        'Đủ giấy tờ mới gửi được. Mỗi giấy tờ chỉ cần một cách: chụp ảnh, chọn tệp, ' +
        'hoặc ghi số và ngày của bản giấy.',
      papersComing: (count: number) =>
        count === 1 ? 'Đang chờ gửi 1 giấy tờ' : `Đang chờ gửi ${count} giấy tờ`,
      paperComing: 'ảnh, tệp đang chờ gửi',
      papersWait:
        'Có mạng, ảnh và tệp tới nơi rồi thì gửi được hồ sơ. Mọi việc đã làm vẫn được giữ, ' +
        'không cần làm lại.',
      papersTaken: 'Vẫn gửi được nếu đã nộp bản giấy; nơi nhận có thể trả lại để bổ sung.',
      papersAll: 'Đủ giấy tờ',
      answers: 'Câu trả lời của đơn vị',
      send: 'Gửi hồ sơ',
      ask: (name: string, year: number) =>
        `Gửi hồ sơ đề nghị công nhận ${name} đạt “An toàn về an ninh, trật tự” năm ${year}. ` +
        'Gửi rồi thì chỉ sửa được khi hồ sơ được trả lại.',
    },
  },
};
