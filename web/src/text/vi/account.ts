export const account = {
  account: {
    kept: 'Bản nháp trên máy này',
    keptLead: (count: number) =>
      `${count} bản nháp. Chỉ mình tôi thấy, tự xóa sau 30 ngày; ảnh chưa gửi cũng nằm ở đây.`,
    keptRemove: 'Xóa bản nháp và ảnh chưa gửi',
    keptAsk: 'Xóa mọi bản nháp và ảnh chưa gửi của tôi trên máy này. Không lấy lại được.',
    title: 'Tài khoản của tôi',
    posts: 'Chức vụ đang giữ',
    noPosts: 'Hiện không giữ chức vụ nào. Liên hệ người quản trị để được giao nhiệm vụ.',
    sessions: 'Các phiên làm việc',
    thisSession: 'Phiên này',
    ended: 'Đã kết thúc',
    device: 'Thiết bị',
    since: 'Đăng nhập lúc',
    seen: 'Dùng lần cuối',
    end: 'Kết thúc phiên',
    signOut: 'Đăng xuất',
  },
};
