import assert from 'node:assert/strict';
import { inTheYear, journey } from '../support/browser.ts';
import { agreesByKey } from '../support/keyboard.ts';

inTheYear({ until: '2022-11-04' });

const ownYear = { ownYear: true };

journey(
  'An officer answers with the keyboard, and goes on to the next dossier',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/tham-dinh');
    await page.getByText('166/174, chưa đạt mức 100 %; còn thiếu 8.').waitFor();
    await visitor.findsNothingWrong();

    await page.getByRole('link', { name: 'Làng Kŏn Đơ Plŏ' }).press('Enter');
    await visitor.seesHeading('Làng Kŏn Đơ Plŏ');
    await page.getByText('Kết quả: Chưa đạt, 1 tiêu chí').waitFor();
    await visitor.findsNothingWrong();

    await page.locator('tr[aria-selected=true]').focus();
    await page.keyboard.press('1');
    await page.getByText('Khác số liệu đã ghi: cần lý do và người thứ hai').waitFor();
    await page.getByText('Còn 1 tiêu chí cần kết luận hoặc lý do').waitFor();
    // It does not end while a reason is missing: the keys are still those of the line.
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Tám hộ đã chuyển đi trước khi đăng ký');
    await page.keyboard.press('Control+Enter');

    const dialog = page.getByRole('dialog');
    await dialog.getByText('Chưa đạt, theo số liệu, cho đến khi người thứ hai xác nhận').waitFor();
    await dialog.getByText('Người thứ hai của cơ quan thẩm định').waitFor();
    await agreesByKey(page);
    await visitor.seesHeading('Làng Kon Jơ Xŭn');
    await page.getByText('Hồ sơ 1 trên 2').waitFor();

    await visitor.opens('/don-vi?year=2022&place=23524');
    await page.getByRole('link', { name: 'Làng Kŏn Đơ Plŏ' }).click();
    await page.getByText('A Thin kết luận Đạt, ngày 04/11/2022, khác với số liệu').waitFor();
    await page.getByText('Tám hộ đã chuyển đi trước khi đăng ký').first().waitFor();
    await visitor.findsNothingWrong();
    // One's own word is for somebody else to confirm.
    assert.equal(await page.getByRole('button', { name: 'Xác nhận lần hai' }).count(), 0);
  },
  ownYear,
);

journey(
  'A sheet that was begun is there again after a reload',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/tham-dinh');
    await page.getByRole('link', { name: 'Thôn 7' }).click();
    await page.locator('tr[data-code="4.2"]').click();
    await page.locator('tr[data-code="4.2"]:focus').waitFor();
    await page.keyboard.press('c');
    await page.getByText('Kết quả: Chưa đạt, 1 tiêu chí').waitFor();

    await page.reload();

    await page.getByText('Kết quả: Chưa đạt, 1 tiêu chí').waitFor();
  },
  ownYear,
);

journey(
  'Dossiers that are met in every word are appraised together',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/tham-dinh');

    await page.getByRole('button', { name: 'Thẩm định 2 đơn vị: Đạt' }).press('Enter');
    await page.getByText('Thẩm định cùng lúc 2 đơn vị, tất cả là Đạt').waitFor();
    await agreesByKey(page);

    await page.getByText('Đã thẩm định 2 đơn vị.').waitFor();
    await page.getByText('1 hồ sơ đang chờ').waitFor();
    await visitor.findsNothingWrong();
  },
  ownYear,
);

journey(
  'A dossier goes back with what is missing and by when',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/tham-dinh');
    await page.getByRole('link', { name: 'Làng Kŏn Đơ Plŏ' }).click();
    await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();

    const dialog = page.getByRole('dialog');
    const send = dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).last();
    assert.equal(await send.isDisabled(), true);
    await dialog.getByText('Tự đánh giá khác số liệu đã ghi về: 100 % hộ').click();
    await dialog.getByLabel('Bổ sung trước ngày').fill('09/11/2022');
    await visitor.findsNothingWrong();
    await send.click();

    await visitor.seesHeading('Làng Kon Jơ Xŭn');
    await visitor.opens('/don-vi?task=correction&year=2022&place=23524');
    await page.getByRole('link', { name: 'Làng Kŏn Đơ Plŏ' }).click();
    await page.getByText('Các lần trả lại để bổ sung').click();
    await page.getByText('Bổ sung trước ngày 09/11/2022.').waitFor();
  },
  ownYear,
);
