import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';

inTheYear({ until: '2022-03-01' });

const box = (visitor: Visitor, name: string, group?: string) =>
  (group ? visitor.page.getByRole('group', { name: group }) : visitor.page).getByLabel(name, {
    exact: true,
  });

async function typesDay(visitor: Visitor, group: string, day: string): Promise<void> {
  const [date = '', month = '', year = ''] = day.split('/');
  await box(visitor, 'Ngày', group).fill(date);
  await box(visitor, 'Tháng', group).fill(month);
  await box(visitor, 'Năm', group).fill(year);
}

/** Its question names the area and the day; then it is on record. */
async function sendsTheRegistration({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByText(/Đăng ký Thôn Kon Rơ Ƀang .* ngày 01\/03\/2022/).waitFor();
  await asked.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await page.getByText('Đã ghi nhận.').waitFor();
}

journey(
  'A head registers the area, and what was typed survives a reload',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Y Hân');
    await visitor.seesHeading('Việc của khu dân cư năm 2022');
    await page.getByText('còn 30 ngày').first().waitFor();
    await visitor.findsNothingWrong();

    await page.getByRole('link', { name: 'Bắt đầu đăng ký' }).click();
    await visitor.seesHeading('Đăng ký phấn đấu');
    await box(visitor, 'Số văn bản').fill('10-NQ/CB');
    await typesDay(visitor, 'Ban hành ngày nào?', '24/2/2022');
    await box(visitor, 'Số hộ đã đăng ký tham gia').fill('119');
    await box(visitor, 'Số hộ đang sống ở đây').fill('120');
    await page.getByText('Còn thiếu 1.').waitFor();
    await page.getByText(/Đã lưu nháp lúc/).waitFor();
    await page.reload();
    await page.getByText('Còn thiếu 1.').waitFor();
    await sendsTheRegistration(visitor);
    await page.getByText('Đã gửi đăng ký, nhưng 1 hộ chưa đăng ký').waitFor();
    await visitor.opens('/');
    await page.getByText('Đã đăng ký ngày 01/03/2022 · 1 hộ chưa đăng ký').waitFor();
    await visitor.findsNothingWrong();

    await page.getByRole('link', { name: 'Ghi lại, gửi lại đăng ký' }).click();
    await box(visitor, 'Số hộ đã đăng ký tham gia').fill('12,0');
    await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
    await page.getByText('Không phải số đếm; ghi như 1.234.').waitFor();
    assert.equal(await box(visitor, 'Số hộ đã đăng ký tham gia').inputValue(), '12,0');
    await visitor.findsNothingWrong();
    await box(visitor, 'Số hộ đã đăng ký tham gia').fill('120');
    await page.getByText('120 trên 120: đủ.').waitFor();
    await visitor.findsNothingWrong();
    await sendsTheRegistration(visitor);
    await page.getByText('Hiện không có việc nào phải làm ngay.').waitFor();
    await visitor.findsNothingWrong();

    await page.getByRole('link', { name: 'Về danh sách việc' }).click();
    await page.getByText('Đã xong ngày 01/03/2022').waitFor();
    await page.getByText('120 / 120').waitFor();
    await visitor.findsNothingWrong();
  },
  { ownYear: true },
);

journey('A day that has not come is told at once, and nothing is sent', async (visitor) => {
  const { page } = visitor;
  await visitor.signsIn('Y Hân', '/viec/dang-ky');
  await typesDay(visitor, 'Đăng ký ngày nào?', '31/12/2022');
  await page.getByText('Ngày này chưa tới.').waitFor();
  await typesDay(visitor, 'Ban hành ngày nào?', '31/02/2022');
  await page.getByText('Không có ngày 31/02/2022 trong lịch.').waitFor();

  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();

  // What is wrong is led to instead of being asked about.
  await page.locator('[aria-invalid="true"]:focus').waitFor();
  assert.equal(await page.getByRole('dialog').count(), 0);
  await page.getByText('Ngày này chưa tới.').waitFor();
});

journey('What is asked later cannot be answered before one is registered', async (visitor) => {
  await visitor.signsIn('Y Hân', '/viec/danh-gia');

  await visitor.page.getByText('Đăng ký phấn đấu trước, rồi làm việc này.').waitFor();
  await visitor.findsNothingWrong();
});

journey(
  'A paper that there is none of is said with the reason, and the reason can be corrected',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Y Hân', '/viec/giay-to');
    const name = 'Không có giấy này: Bản đăng ký phấn đấu';
    await page.getByRole('button', { name }).click();
    const form = page.getByRole('form', { name });
    await form.getByRole('button', { name: /^Lưu/ }).click();
    await form.getByText('Ghi vì sao không có giấy này.').waitFor();
    await form.getByLabel('Vì sao không có?').fill('Đăng ký chung trong biên bản họp thôn');
    await visitor.findsNothingWrong();
    await form.getByRole('button', { name: /^Lưu/ }).click();
    await page.getByText('Không có: Đăng ký chung trong biên bản họp thôn').waitFor();

    await page.getByRole('button', { name }).click();
    await form.getByLabel('Vì sao không có?').fill('Thôn mới chia tách');
    await form.getByRole('button', { name: /^Lưu/ }).click();
    await page.getByText('Không có: Thôn mới chia tách').waitFor();
    await visitor.findsNothingWrong();
  },
  { ownYear: true },
);

journey(
  'A paper named without network is kept, and sent when the network is back',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Y Hân', '/viec/giay-to');
    const name = 'Ghi số, ngày: Nghị quyết của chi bộ';
    await page.getByRole('button', { name }).click();
    const form = page.getByRole('form', { name });
    await form.getByLabel('Số văn bản (nếu có)').fill('06-NQ/CB');
    await form.getByRole('button', { name: 'Hôm nay 01/03/2022' }).click();
    await page.context().setOffline(true);
    await form.getByRole('button', { name: /^Lưu/ }).click();
    await page.getByText(/^Đã lưu, sẽ gửi khi có mạng\./).waitFor();
    await page.getByText(/^Ghi Nghị quyết của chi bộ số 06-NQ\/CB/).waitFor();
    await visitor.findsNothingWrong();

    await page.context().setOffline(false);
    await page.getByText('Số 06-NQ/CB, ngày 01/03/2022', { exact: true }).waitFor();
  },
  { ownYear: true },
);
