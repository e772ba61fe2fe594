export const account = {
  account: {
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
