// One computer for a whole office: two officers set a PIN and change places; a wrong PIN says how
// many tries are left; the machine can be forgotten.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';

inTheYear({ until: '2022-11-04' });

async function setsPin(someone: Visitor, pin: string): Promise<void> {
  const { page } = someone;
  await page.getByLabel('Mã PIN, 6 chữ số').fill(pin);
  await page.getByLabel('Nhập lại mã PIN').fill(pin);
  await page.getByRole('button', { name: 'Đặt mã PIN trên máy này' }).click();
}

async function opensTheChange({ page }: Visitor): Promise<void> {
  await page.locator('button.account').click();
  await page.getByRole('menuitem', { name: 'Đổi người' }).click();
}

async function changesPerson(someone: Visitor): Promise<void> {
  await opensTheChange(someone);
  await someone.seesHeading('Máy dùng chung');
}

journey('Two officers share a machine', async (someone) => {
  const { page } = someone;
  await someone.signsIn('A Thin', '/tai-khoan');
  await setsPin(someone, '123456');
  await page.getByText('Mã PIN này dễ đoán').waitFor();
  await setsPin(someone, '274951');
  await page.getByText('Đã đặt.').waitFor();
  await page.getByText('Máy này', { exact: true }).waitFor();
  await someone.findsNothingWrong();

  await changesPerson(someone);
  await page.getByText('Trên máy này đang đăng nhập: A Thin').waitFor();
  await page.getByRole('button', { name: 'Người khác, bằng mật khẩu' }).click();
  await page.locator('#people').getByRole('button', { name: 'Hoa' }).click();
  await someone.seesHeading('Tài khoản của tôi');
  await setsPin(someone, '830264');
  await page.getByText('Đã đặt.').waitFor();

  await changesPerson(someone);
  await someone.findsNothingWrong();
  await page.locator('#station-people').getByRole('button', { name: 'A Thin' }).click();
  await page.getByLabel('Mã PIN của A Thin').fill('830264');
  await page.keyboard.press('Enter');
  await page.getByText('Còn 4 lần thử').waitFor();
  await someone.findsNothingWrong();
  await page.getByLabel('Mã PIN của A Thin').fill('274951');
  await page.keyboard.press('Enter');
  await someone.seesHeading('Tài khoản của tôi');
  await page.getByText('A Thin (a-thin)').waitFor();

  await changesPerson(someone);
  await page.getByRole('button', { name: 'Quên máy này…' }).click();
  await page.getByRole('button', { name: 'Quên máy này', exact: true }).click();
  await someone.seesHeading('Đăng nhập');
  await page.reload();
  await someone.seesHeading('Đăng nhập');
  // The names of a machine come after the page.
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('#station-card').isVisible(), false);
});

/** What is copied to be sent on; the telephone's own list cannot be looked into. */
async function copiesTheAddress({ page }: Visitor): Promise<string> {
  await page.getByRole('button', { name: 'Gửi địa chỉ trang này' }).click();
  await page.getByText('Đã sao chép địa chỉ.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

journey('Whoever takes a head’s place at the machine is not given a dossier', async (someone) => {
  const { page, address } = someone;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await someone.signsIn('Lan', '/viec/so-lieu');
  await someone.seesHeading('Ghi số liệu trong năm');
  const sent = await copiesTheAddress(someone);
  const school = await page.locator('.page-lead').innerText();
  assert.match(sent, /\/ho-so\/[^/]+\/viec\/so-lieu\?year=2022$/);

  await opensTheChange(someone);
  await page.locator('#people').getByRole('button', { name: 'A Thin' }).click();
  await someone.seesHeading(/^Bàn làm việc/);

  await someone.opens('/viec/so-lieu');
  await page.getByText('Trang này của người trả lời cho một đơn vị.').waitFor();
  assert.equal(await page.locator('main form, main input').count(), 0);
  await someone.findsNothingWrong();
  await page.getByRole('link', { name: 'Về trang của tôi' }).click();
  await someone.seesHeading(/^Bàn làm việc/);

  await page.goto(sent);
  await someone.seesHeading('Ghi số liệu trong năm');
  assert.equal(await page.locator('.page-lead').innerText(), school);
  await someone.findsNothingWrong();
  assert.ok(sent.startsWith(address));
});
