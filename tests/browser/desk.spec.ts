import assert from 'node:assert/strict';
import { inTheYear, journey } from '../support/browser.ts';
import { reads } from '../support/until.ts';

inTheYear({ until: '2022-11-04' });

journey(
  'A commune officer begins at the desk and opens what is to be appraised',
  async (visitor) => {
    await visitor.signsIn('A Thin');

    await visitor.seesHeading('Bàn làm việc');
    await visitor.page.getByText('Thứ Sáu, 04/11/2022').waitFor();
    await visitor.page.getByText('Cần thêm 7 đơn vị được công nhận.').waitFor();
    await visitor.findsNothingWrong();

    await visitor.page.getByRole('link', { name: 'Cần thẩm định, Khu dân cư: 3' }).click();
    await visitor.page.getByText('Đang hiện 3 đơn vị').waitFor();
    await visitor.findsNothingWrong();
  },
);

journey('A secretary begins with what her committee may conclude', async (visitor) => {
  await visitor.signsIn('Hoa');

  await visitor.page.getByRole('link', { name: 'Chờ xét duyệt, Khu dân cư: 4' }).waitFor();
  await visitor.findsNothingWrong();
});

journey('A chairman for whom nothing is ready is told so', async (visitor) => {
  await visitor.signsIn('Sơn');

  await visitor.page.getByText('Không có việc nào chờ tôi.').waitFor();
  await visitor.findsNothingWrong();
});

journey('A place is never called by its code while its name is asked for', async (visitor) => {
  const { page } = visitor;
  let answer = (): void => undefined;
  const answered = new Promise<void>((done) => (answer = done));
  await page.route('**/api/places**', async (route) => {
    await answered;
    await route.continue();
  });
  await visitor.signsIn('A Thin', '/bao-cao-nhanh');
  await visitor.seesHeading('Báo cáo nhanh – …');
  await page.getByRole('rowheader', { name: 'Cả địa bàn' }).waitFor();
  assert.doesNotMatch(await page.locator('.page-head').innerText(), /23524/);
  assert.doesNotMatch(await page.title(), /23524|…/);

  answer();

  await visitor.seesHeading('Báo cáo nhanh – Xã Đắk La');
  await reads(() => page.title(), /^Báo cáo nhanh – Xã Đắk La/);
});
