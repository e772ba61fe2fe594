export const onBehalf = {
  onBehalf: {
    actor: 'Người thực hiện:',
    begin: 'Nhập thay…',
    who: 'Nhập thay cho',
    whoHint: 'Ví dụ: A Brêu, Trưởng thôn 3',
    paper: 'Theo giấy tờ',
    paperHint: 'Ví dụ: Biên bản họp ngày 02/11/2022',
    use: 'Nhập thay',
    half: 'Ghi cả người có ý kiến và giấy tờ làm căn cứ.',
    now: 'Đang nhập thay cho',
    from: 'theo',
    change: 'Sửa',
    end: 'Thôi nhập thay',
  },
};
