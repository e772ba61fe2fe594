import assert from 'node:assert/strict';
import { elsewhere, inTheYear, journey, type Visitor } from '../support/browser.ts';
import { actsSince, hasAllHere, keepsForOffline } from '../support/offline.ts';

inTheYear({ until: '2022-03-01' });

const box = (visitor: Visitor, name: string) => visitor.page.getByLabel(name, { exact: true });

/** Fills in the form and sends it; what becomes of it is for the journey to see. */
async function registers(visitor: Visitor, households: string): Promise<void> {
  const { page } = visitor;
  await page.getByRole('link', { name: 'Bắt đầu đăng ký' }).click();
  await visitor.seesHeading('Đăng ký phấn đấu');
  await box(visitor, 'Số hộ đã đăng ký tham gia').fill(households);
  await box(visitor, 'Số hộ đang sống ở đây').fill('120');
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi đăng ký' }).click();
}

const HAN = { name: 'Y Hân', heading: 'Việc của khu dân cư năm 2022' };

async function registrationsOf(visitor: Visitor, dossier: string): Promise<number> {
  const acts = await actsSince(visitor, dossier);
  return acts.filter((act) => act === 'subject_registered').length;
}

journey(
  'A head opens the application without the server, registers, and it is sent once',
  async (visitor, there) => {
    const { page } = visitor;
    const dossier = await hasAllHere(visitor, HAN);
    await there.kill();

    await page.reload();
    await visitor.seesHeading(HAN.heading);
    await page.getByText(/^Ngoại tuyến – số liệu lúc \d\d:\d\d$/).waitFor();
    await visitor.findsNothingWrong();
    await registers(visitor, '119');
    await page.getByText('Đã lưu, sẽ gửi khi có mạng.').waitFor();
    await page.getByRole('link', { name: 'Về danh sách việc' }).click();
    await page.getByText('Đã lưu, sẽ gửi khi có mạng').waitFor();
    await page.getByRole('link', { name: 'Chờ gửi: 1 việc' }).click();
    await visitor.seesHeading('Chờ gửi');
    await page.getByText(/Đăng ký Thôn Kon Rơ Ƀang/).waitFor();
    await visitor.findsNothingWrong();
    await page.reload();
    await page.getByText(/Đăng ký Thôn Kon Rơ Ƀang/).waitFor();

    await there.start();

    await page.getByText('Không có việc nào chờ gửi.').waitFor({ timeout: 40_000 });
    await page.getByText(/Máy chủ nhận lúc/).waitFor();
    await page.getByText(/^Ngoại tuyến/).waitFor({ state: 'detached' });
    assert.equal(await registrationsOf(visitor, dossier), 1);
    await visitor.findsNothingWrong();
  },
  { ownYear: true },
);

journey(
  'What changed meanwhile is shown beside one’s own, and a person decides',
  async (visitor) => {
    const { page } = visitor;
    const context = page.context();
    await hasAllHere(visitor, HAN);
    await page.reload();
    await visitor.seesHeading(HAN.heading);
    await context.setOffline(true);
    await registers(visitor, '119');
    await page.getByText('Đã lưu, sẽ gửi khi có mạng.').waitFor();
    await elsewhere(visitor, async (other) => {
      await other.signsIn('Y Hân');
      await registers(other, '118');
      await other.page.getByText('Đã ghi nhận.').waitFor();
    });

    await context.setOffline(false);

    await page.getByRole('link', { name: 'Chờ gửi: 1 việc' }).click();
    await page.getByText('Có bản mới hơn').waitFor();
    await page.getByRole('button', { name: 'So hai bản' }).click();
    const row = page.getByRole('row', { name: /Hộ đang cư trú đã đăng ký/ });
    await row.getByText('119/120').waitFor();
    await row.getByText('118/120').waitFor();
    await visitor.findsNothingWrong();
    await page.getByRole('button', { name: 'Gửi bản của tôi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi bản của tôi' }).click();
    await page.getByText('Không có việc nào chờ gửi.').waitFor();
    await page.getByRole('link', { name: 'Bình Yên' }).first().click();
    await page.getByText('119 / 120').waitFor();
  },
  { ownYear: true },
);

journey(
  'On a shared machine what one person left is not shown to the next, nor sent by them',
  async (visitor, there) => {
    const { page } = visitor;
    const dossier = await hasAllHere(visitor, HAN);
    await there.kill();
    await registers(visitor, '119');
    await page.getByText('Đã lưu, sẽ gửi khi có mạng.').waitFor();
    await page.locator('.account').click();
    await page.getByText('Đăng xuất').click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await page.getByText('1 việc đã làm chưa gửi xong vẫn được giữ trên máy này').waitFor();

    await visitor.opens('/');
    await page.getByText('Không kết nối được với máy chủ.').waitFor();
    await page.getByText('Kon Rơ Ƀang').waitFor({ state: 'detached' });
    await there.start();
    // She signed out, though the server did not hear of it then.
    await visitor.opens('/dang-nhap');
    await page.getByText('1 việc đã làm chưa gửi xong vẫn được giữ trên máy này').waitFor();
    assert.equal(await page.getByText('Trên máy này đang đăng nhập').isVisible(), false);
    await visitor.findsNothingWrong();
    await visitor.signsIn('A Thin', '/cho-gui');
    await page.getByText(/^1 việc của người khác đang chờ gửi/).waitFor();
    assert.equal(await page.getByText('Kon Rơ Ƀang').count(), 0);
    await visitor.findsNothingWrong();

    await visitor.signsIn('Y Hân', '/cho-gui');
    await page.getByText(/Máy chủ nhận lúc/).waitFor();
    assert.equal(await registrationsOf(visitor, dossier), 1);
  },
  { ownYear: true },
);

journey(
  'An officer keeps the dossiers of the commune and opens one that was never opened',
  async (visitor, there) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/cho-gui');
    await keepsForOffline(visitor);
    await visitor.findsNothingWrong();
    await there.kill();

    await visitor.opens('/don-vi');
    await page
      .getByRole('link', { name: /^Thôn / })
      .first()
      .click();

    await page.getByRole('heading', { name: 'Tiêu chí và lý do' }).waitFor();
    await page.getByText(/^Ngoại tuyến – số liệu lúc/).waitFor();
    await visitor.findsNothingWrong();
    await there.start();
  },
  { ownYear: true },
);
