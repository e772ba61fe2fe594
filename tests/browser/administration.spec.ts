// The administrator’s pages, each opened at both sizes, and the acts that matter most on them.
import assert from 'node:assert/strict';
import { journey } from '../support/browser.ts';

const PAGES: [path: string, heading: string | RegExp][] = [
  ['/quan-tri/nguoi-dung?role=chairman', 'Người dùng và chức vụ'],
  ['/quan-tri/vai-tro', 'Mỗi vai trò được làm gì'],
  ['/quan-tri/phien', 'Phiên đăng nhập'],
  ['/quan-tri/dia-ban?at=615', 'Huyện Đắk Hà'],
  ['/quan-tri/don-vi?at=23524', 'Đơn vị'],
  ['/quan-tri/don-vi/23524-K02', /Thôn|Làng|Tổ/],
  ['/quan-tri/uy-quyen', 'Ủy quyền xét duyệt, công nhận'],
  ['/quan-tri/nam', 'Năm xét công nhận'],
  ['/quan-tri/nam/mo', 'Mở năm xét'],
  ['/quan-tri/bo-tieu-chi', 'Bộ tiêu chí'],
  ['/quan-tri/bo-tieu-chi/tt124-2021?part=settings', /Thông tư 124/],
  [
    '/quan-tri/so-sanh?left=book:tt124-2021&right=book:tt124-2021%2Bexample-traffic',
    'So sánh hai bộ tiêu chí hoặc hai năm',
  ],
  ['/quan-tri/nhat-ky?act=post_given', 'Nhật ký thao tác'],
  ['/quan-tri/sao-luu', 'Sao lưu và khôi phục'],
];

journey('Every page of the administrator opens and reads well', async (visitor) => {
  await visitor.signsIn('Quang', '/quan-tri/nguoi-dung');
  for (const [path, heading] of PAGES) {
    await visitor.opens(path);
    await visitor.seesHeading(heading);
    await visitor.findsNothingWrong();
  }
});

journey('A person is entered, given a link once, and appointed by a document', async (visitor) => {
  const { page } = visitor;
  const account = `moi-${page.viewportSize()?.width}`;
  await visitor.signsIn('Quang', '/quan-tri/nguoi-dung');
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill('Y Mới');
  await dialog.getByLabel('Tài khoản').fill(account);
  await visitor.findsNothingWrong();
  await dialog.getByRole('button', { name: 'Thêm người dùng' }).click();
  await visitor.seesHeading('Y Mới');

  await page.getByRole('button', { name: 'Cấp liên kết đặt mật khẩu' }).click();
  await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
  const link = await dialog.getByLabel('Liên kết', { exact: true }).inputValue();
  await visitor.findsNothingWrong();
  await dialog.getByRole('button', { name: 'Đã chuyển liên kết' }).click();

  assert.match(link, /#lien-ket=[\w-]{20,}/);
  await page.getByText(/Chờ đặt mật khẩu đến/).waitFor();
  await page.getByText('Chưa giữ chức vụ nào.').waitFor();
});

journey('An act is found in the log, with what was before and after', async (visitor) => {
  const { page } = visitor;
  await visitor.signsIn('Quang', '/quan-tri/nhat-ky?act=dossier_submitted');
  await page.getByRole('link', { name: 'Gửi hồ sơ' }).first().click();

  await visitor.seesHeading('Gửi hồ sơ');
  await page.getByText('Đã gửi').first().waitFor();
  await visitor.findsNothingWrong();
});
