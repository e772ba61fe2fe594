export const sample = {
  sample: {
    title: (place: string) => `Lấy mẫu – ${place}`,
    lead:
      'Xem lại một số hồ sơ đã gửi, do số gieo chọn chứ không do người chọn. ' +
      'Cùng danh sách và cùng số gieo thì ai lấy cũng ra đúng mẫu này.',
    place: 'Địa bàn lấy mẫu',
    whole: (place: string) => `Cả ${place}`,
    size: 'Số hồ sơ',
    sizeOf: (size: string) => `${size} hồ sơ`,
    seed: 'Số gieo',
    seedWrong: 'Số gieo chỉ gồm chữ số.',
    draw: 'Lấy mẫu',
    drawNew: 'Lấy mẫu khác',
    drawn: (size: string, all: string, seed: string) =>
      `${size} trong ${all} hồ sơ đã gửi · số gieo ${seed}`,
    looked: (done: string, all: string) => `Đã xem ${done} trên ${all}`,
    seen: 'Đã xem',
    seenOf: (name: string) => `Đã xem ${name}`,
    order: 'TT',
    before: (year: number) => `Năm trước (${year})`,
    noBefore: 'chưa có số liệu',
    notListed: 'không có trong danh sách năm đó',
    appraise: 'Thẩm định',
    none: 'Chưa lấy mẫu.',
    noneTodo:
      'Chọn địa bàn và số hồ sơ rồi bấm Lấy mẫu; ' +
      'hoặc gõ số gieo người khác báo để lấy lại mẫu đó.',
    empty: 'Chưa có hồ sơ nào đã gửi để lấy mẫu.',
    emptyTodo: 'Chọn địa bàn hoặc loại đơn vị khác, hoặc chờ đơn vị gửi hồ sơ.',
  },
};
