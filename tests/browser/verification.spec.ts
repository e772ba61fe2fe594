import assert from 'node:assert/strict';
import { journey } from '../support/browser.ts';
import { becomes } from '../support/until.ts';

journey('Anybody sees whether a certificate is valid', async (visitor) => {
  await visitor.signsIn('Quang', '/quyet-dinh');
  await visitor.page.getByRole('link', { name: /QĐ/ }).first().click();
  await visitor.seesHeading(/Quyết định/);
  await visitor.findsNothingWrong();
  const link = visitor.page.getByRole('link', { name: 'Trang xác minh' }).first();
  const address = await link.getAttribute('href');
  await visitor.page.context().clearCookies();

  await visitor.opens(address ?? '');

  await visitor.seesHeading('Giấy công nhận có hiệu lực');
  await visitor.page.getByText('Số vào sổ', { exact: true }).waitFor();
  const told = await visitor.page.locator('dl').innerText();
  // As the certificate itself has it.
  assert.match(told, /Số vào sổ\s+\d{4}/);
  await visitor.page.getByText('DỮ LIỆU GIẢ ĐỊNH').waitFor();
  await visitor.findsNothingWrong();
});

journey('A code that was never issued is said to be unknown', async (visitor) => {
  await visitor.opens('/xac-minh/00000000000000000000000000000000');

  await visitor.seesHeading('Không có Giấy công nhận nào mang mã này');
  await visitor.findsNothingWrong();
});

journey('An address of another site is itself false, and half a code is mistyped', async (v) => {
  await v.opens('/xac-minh/abc');
  await v.page.getByText('Mã phải có đủ 32 ký tự').waitFor();

  await v.page
    .getByLabel('Mã hoặc địa chỉ in trên giấy')
    .fill('https://evil.example/xac-minh/00000000000000000000000000000000');
  await v.page.getByRole('button', { name: 'Kiểm tra' }).click();

  await v.page.getByText('Địa chỉ này dẫn tới evil.example').waitFor();
  await v.findsNothingWrong();
});

journey('The text can be made larger and the contrast higher', async (visitor) => {
  await visitor.opens('/xac-minh/00000000000000000000000000000000');
  const size = () => visitor.page.evaluate('getComputedStyle(document.documentElement).fontSize');
  await becomes(size, '16px');

  await visitor.page.getByRole('button', { name: 'chữ to hơn' }).click();
  await visitor.page.getByRole('button', { name: 'Tương phản cao' }).click();

  await becomes(size, '18px');
  await visitor.findsNothingWrong();
});
