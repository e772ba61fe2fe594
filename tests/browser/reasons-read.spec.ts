// Not recognised: the officer sees who has not read why, and types in what the head signed.
import { journey } from '../support/browser.ts';

journey('The reasons are read first', async (minh) => {
  const { page } = minh;
  await minh.signsIn('Trần Văn Minh', '/chua-doc-ly-do?year=2022&place=615');
  await minh.seesHeading('Chưa đọc lý do – Huyện Đắk Hà');
  await minh.findsNothingWrong();
  const first = page.locator('tbody tr').filter({ hasNotText: 'Xã, phường, thị trấn' }).first();
  await first.getByRole('link').click();
  await page.getByText('Người đứng đầu chưa đọc lý do.').waitFor();
  await minh.findsNothingWrong();

  await page.getByRole('button', { name: 'Nhập thay…' }).click();
  await page.getByLabel('Nhập thay cho').fill('Người đứng đầu');
  await page.getByLabel('Theo giấy tờ').fill('Bản lý do đã ký ngày 30/11/2022');
  await page.getByRole('button', { name: 'Nhập thay', exact: true }).click();
  await page.getByRole('button', { name: 'Tôi đã đọc lý do' }).click();

  await page.getByText(/^Đã đọc lý do: Trần Văn Minh/).waitFor();
});
