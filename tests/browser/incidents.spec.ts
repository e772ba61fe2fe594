import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { agreesByKey } from '../support/keyboard.ts';

inTheYear({ until: '2022-11-04' });

const ownYear = { ownYear: true };

async function picks(visitor: Visitor, label: string, text: string): Promise<void> {
  const { page } = visitor;
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.keyboard.type(text);
  await page.locator('.ant-select-item-option-active').filter({ hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}

journey(
  'An incident is recorded, told where it counts, weighed with its ground and withdrawn',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/vu-viec');
    await page.getByText('Đang hiện 6 dòng, 6 vụ.').waitFor();
    await visitor.findsNothingWrong();

    await page.getByRole('link', { name: 'Ghi vụ việc' }).click();
    await visitor.seesHeading('Ghi vụ việc');
    await page.getByRole('button', { name: 'Ghi vụ việc' }).click();
    await page.getByText('Ghi ngày xảy ra, ví dụ 02/11/2022.').waitFor();
    await picks(visitor, 'Đơn vị', 'Thôn 7');
    await page.getByLabel('Ngày xảy ra').fill('09/11/2021');
    await picks(visitor, 'Loại vụ việc', 'Cháy, nổ nghiêm trọng');
    await page.getByText('tính vào năm 2022').waitFor();
    await page.getByText('tính vào năm 2021').waitFor();
    await page.getByText('Ghi vụ việc chưa phải là mất danh hiệu.').waitFor();
    await page.getByLabel('Số hồ sơ giấy').fill('HS-77/CAX');
    await visitor.findsNothingWrong();
    await page.getByRole('button', { name: 'Ghi vụ việc' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText('Ghi vụ việc: Cháy, nổ nghiêm trọng, số lượng 1, ngày 09/11/2021, Thôn 7.')
      .waitFor();
    await agreesByKey(page);

    await visitor.seesHeading('Cháy, nổ nghiêm trọng');
    await page.getByText('Tính là chưa đạt').first().waitFor();
    await page.getByRole('button', { name: 'Kết luận loại trừ' }).click();
    await page.getByRole('combobox', { name: 'Bất khả kháng' }).click();
    await page.getByTitle('đã chấp nhận').click();
    const keep = dialog.getByRole('button', { name: 'Lưu' });
    assert.equal(await keep.isDisabled(), true);
    await dialog.getByLabel('Căn cứ kết luận').fill('Sét đánh, đã có biên bản');
    await visitor.findsNothingWrong();
    await keep.click();
    // While the page is read again the dialog still tells what will be.
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Được loại trừ: bất khả kháng đã được chấp nhận.').waitFor();
    await page.getByText('Sét đánh, đã có biên bản').waitFor();
    await visitor.findsNothingWrong();

    await page.getByRole('button', { name: 'Rút vụ việc' }).click();
    await page.getByRole('combobox', { name: 'Vì sao rút' }).click();
    await page.getByTitle('Nhầm đơn vị').click();
    await dialog.getByRole('button', { name: 'Rút vụ việc' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Đã rút: Nhầm đơn vị. Vụ việc không tính vào đâu.').waitFor();

    await visitor.opens('/vu-viec?state=withdrawn');
    await page.getByText('Đang hiện 1 dòng, 1 vụ.').waitFor();
    await visitor.findsNothingWrong();
  },
  ownYear,
);

journey('The list is narrowed by what its figures and names lead to', async (visitor) => {
  const { page } = visitor;
  await visitor.signsIn('A Thin', '/vu-viec');
  await page.getByRole('link', { name: 'Thôn 9' }).first().click();
  await page.getByText('Đang hiện 3 dòng, 3 vụ.').waitFor();
  await page.getByText('Thôn 9').first().waitFor();

  await page.getByRole('link', { name: 'Số lượng 1: Tội phạm ít nghiêm trọng' }).first().click();

  await visitor.seesHeading('Tội phạm ít nghiêm trọng');
  await page.getByText('Chỉ tính vào số vụ để so với năm trước.').first().waitFor();
});

journey('What the commune itself would weigh alone is left to the tier above', async (visitor) => {
  const { page } = visitor;
  await visitor.signsIn('A Thin', '/vu-viec/moi');
  await page.getByLabel('Không của riêng đơn vị nào, xảy ra trên địa bàn Xã Đắk La').check();
  await page.getByLabel('Ngày xảy ra').fill('02/11/2022');
  await picks(visitor, 'Loại vụ việc', 'Cháy, nổ nghiêm trọng');

  await page.getByText('Hướng loại trừ của việc này do cấp trên kết luận.').waitFor();
  await visitor.findsNothingWrong();
});

journey('Another area is found over the one picked, by the keyboard', async (visitor) => {
  await visitor.signsIn('A Thin', '/vu-viec/moi');
  await picks(visitor, 'Đơn vị', 'Thôn 7');
  await picks(visitor, 'Đơn vị', 'Thôn 9');
  const { page } = visitor;
  const line = page.locator('.line').filter({ has: page.getByLabel('Đơn vị', { exact: true }) });
  await line.getByTitle('Thôn 9', { exact: true }).waitFor();
  assert.equal(await line.getByTitle('Thôn 7').count(), 0);
  await visitor.findsNothingWrong();
});
