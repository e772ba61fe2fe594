// The tier above looks again at some dossiers, drawn by a number anybody can repeat, and compares
// with the year before where there is one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journey, theBrowser, Visitor } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import type { Server } from '../support/installation.ts';
import { done, Person, type Json } from '../support/person.ts';
import { becomes } from '../support/until.ts';

const namesOn = ({ page }: Visitor): Promise<string[]> =>
  page.locator('table.sample tbody th a').allTextContents();

journey('A sample is drawn, worked through, and drawn again by somebody else', async (minh) => {
  const { page } = minh;
  await minh.signsIn('Trần Văn Minh', '/lay-mau?year=2022&place=615');
  await minh.seesHeading('Lấy mẫu – Huyện Đắk Hà');
  await page.getByText('Chưa lấy mẫu.').waitFor();
  await minh.findsNothingWrong();
  await page.getByRole('combobox', { name: 'Địa bàn lấy mẫu' }).click();
  await page.getByTitle('Xã Đắk La', { exact: true }).click();
  await minh.seesHeading('Lấy mẫu – Xã Đắk La');
  await page.getByRole('button', { name: 'Lấy mẫu' }).click();
  await page.getByRole('heading', { name: /^5 trong \d+ hồ sơ đã gửi · số gieo \d{6}$/ }).waitFor();
  await page.getByText('chưa có số liệu').first().waitFor();
  await minh.findsNothingWrong();
  const drawn = await namesOn(minh);
  assert.equal(new Set(drawn).size, 5);

  await page.getByRole('checkbox', { name: `Đã xem ${drawn[0]}` }).check();
  await page.reload();
  await page.getByText('Đã xem 1 trên 5').waitFor();
  await becomes(() => namesOn(minh), drawn);
  const address = new URL(page.url());
  await page.getByRole('link', { name: drawn[1]!, exact: true }).click();
  await minh.seesHeading(drawn[1]!);
  await page.getByText('Chỉ để xem: hồ sơ này không chờ anh/chị thẩm định.').waitFor();
  const sheet = page.getByRole('grid', { name: 'Tiêu chí và lý do' });
  for (const said of ['Tự đánh giá', 'Theo số liệu', 'Thẩm định'])
    await sheet.getByRole('columnheader', { name: said }).waitFor({ state: 'attached' });
  assert.equal(await sheet.getByRole('button').count(), 0);
  await sheet.locator('tr[tabindex="0"]').focus();
  const first = await sheet.locator('[aria-selected=true]').getAttribute('data-code');
  await page.keyboard.press('ArrowDown');
  await sheet.locator(`[data-code="${first}"][aria-selected=false]`).waitFor();
  await minh.findsNothingWrong();

  const seed = address.searchParams.get('seed') ?? '';
  await minh.signsIn('Vũ Minh Quang', '/lay-mau?year=2022&place=23524');
  await page.getByLabel('Số gieo').fill('12a');
  await page.getByText('Số gieo chỉ gồm chữ số.').waitFor();
  await page.getByLabel('Số gieo').fill(seed);
  await page.getByLabel('Số gieo').press('Enter');
  await page.getByText('Đã xem 0 trên 5').waitFor();
  await becomes(() => namesOn(minh), drawn);
});

journey('Without a year before, that is said in words', async (minh) => {
  const { page } = minh;
  await minh.signsIn('Trần Văn Minh', '/ket-qua?year=2022&place=615');
  await minh.seesHeading('Kết quả công nhận – Huyện Đắk Hà');
  const row = page.getByRole('row', { name: /^Xã, phường, thị trấn/ });
  await row.getByText('chưa có số liệu').waitFor();
  await minh.findsNothingWrong();
});

test('A new year stands beside the year before', async () => {
  const there = await serveDemonstration({ today: '2023-02-10' });
  const context = await theBrowser().newContext({ locale: 'vi-VN' });
  try {
    const quang = await Person.persona({ url: there.address } as Server, 'quang');
    const year = { year: 2023, realm_path: 'VN/62/', rulebook: 'tt124-2021' };
    done(await quang.act('POST', '/api/cycles', year));
    const { dossiers } = done(
      await quang.get('/api/dossiers?year=2022&place=615&kind=commune&limit=100'),
    );
    const subjects = (dossiers as Json[]).map(({ subject_code: code }) => code);
    done(await quang.act('POST', '/api/enrolments', { year: 2023, subjects }));

    const minh = new Visitor(await context.newPage(), there.address);
    await minh.signsIn('Trần Văn Minh', '/ket-qua?year=2023&place=615');
    await minh.seesHeading('Kết quả công nhận – Huyện Đắk Hà');
    const row = minh.page.getByRole('row', { name: /^Xã, phường, thị trấn/ });
    await row.getByText('90,91 %').waitFor();
    await row.getByText('10/11').waitFor();
  } finally {
    await context.close();
    await there.stop();
  }
});
