export const station = {
  station: {
    change: 'Đổi người',
    title: 'Mã PIN trên máy dùng chung',
    lead: (hours: number) =>
      'Máy nhiều người dùng: đặt mã PIN để đổi người nhanh. Mã chỉ dùng trên máy này, ' +
      `trong ${hours} giờ kể từ lần nhập mật khẩu.`,
    pin: 'Mã PIN, 6 chữ số',
    again: 'Nhập lại mã PIN',
    password: 'Mật khẩu của tôi',
    set: 'Đặt mã PIN trên máy này',
    isSet: 'Đã đặt. Lần sau chọn “Đổi người” ở góc trên, chọn tên mình rồi nhập mã PIN.',
    fault: {
      six: 'Mã PIN gồm đúng 6 chữ số.',
      differ: 'Hai lần nhập chưa giống nhau.',
      password: 'Nhập mật khẩu của mình để xác nhận.',
    },
    machine: 'Máy',
    here: 'Máy này',
    setAt: 'Đặt lúc',
    confirmedAt: 'Nhập mật khẩu lần cuối',
    needsPassword: 'lần sau cần mật khẩu',
    end: 'Bỏ mã PIN',
    endAsk: (machine: string) => `Bỏ mã PIN của tôi trên máy ${machine}`,
  },
};
