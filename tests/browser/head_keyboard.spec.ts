import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';

inTheYear({ until: '2022-03-01' });

/** Goes on with the tabulator until what has the focus is called so. */
async function goesTo(visitor: Visitor, name: RegExp): Promise<void> {
  const { page } = visitor;
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const labels = [...(element?.labels ?? [])].map((label) => label.textContent ?? '');
      const group = element?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      return `${group} ${labels.join(' ')} ${element?.textContent ?? ''}`.trim();
    });
    if (name.test(here)) return;
  }
  assert.fail(`the tabulator never came to ${name}`);
}

journey(
  'A head registers without touching anything but the keyboard',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Y Hân');
    await visitor.seesHeading(/^Việc của khu dân cư/);
    await goesTo(visitor, /^Bắt đầu đăng ký/);
    await page.keyboard.press('Enter');
    await visitor.seesHeading('Đăng ký phấn đấu');
    await goesTo(visitor, /^Số văn bản/);
    await page.keyboard.type('10-NQ/CB');
    await goesTo(visitor, /^Ban hành ngày nào\? Ngày/);
    await page.keyboard.type('24');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await goesTo(visitor, /^Số hộ đã đăng ký/);
    await page.keyboard.type('120');
    await page.keyboard.press('Tab');
    await page.keyboard.type('120');
    await goesTo(visitor, /^Gửi đăng ký/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await goesTo(visitor, /^Gửi đăng ký/);
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi nhận.').waitFor();
    await page.getByText('Hiện không có việc nào phải làm ngay.').waitFor();
  },
  { ownYear: true },
);

journey(
  'A head names a paper without touching anything but the keyboard',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Y Hân', '/viec/giay-to');
    await visitor.seesHeading('Nộp giấy tờ');
    await goesTo(visitor, /^Ghi số, ngày/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('06-NQ/CB');
    await goesTo(visitor, /^Ngày ghi trên giấy Ngày/);
    await page.keyboard.type('16');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.getByText('Số 06-NQ/CB, ngày 16/02/2022', { exact: true }).waitFor();
    await goesTo(visitor, /^Sửa số, ngày/);
    await visitor.findsNothingWrong();
  },
  { ownYear: true },
);
