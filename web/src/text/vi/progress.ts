export const progress = {
  progress: {
    title: (place: string) => `Tiến độ năm – ${place}`,
    lead: 'Mỗi loại đơn vị đã đi đến bước nào. Chọn một con số để xem danh sách.',
    late: 'Chậm, còn vướng',
    nothingLate: 'Không có việc nào chậm hoặc còn vướng.',
    lateOf: {
      unregistered: 'Hết Quý I mà chưa đăng ký',
      registered_late: 'Đăng ký sau Quý I',
      silent: 'Đã hết hạn mà chưa gửi hồ sơ',
      submitted_late: 'Gửi hồ sơ sau hạn',
      returned: 'Đang trả lại, chờ bổ sung',
      overdue: 'Đã hết hạn mà chưa có quyết định',
      decided_late: 'Quyết định sau hạn',
    },
    lastDay: 'hạn',
  },
};
