// The administrator at the page: what is long goes on while the page is closed.
import assert from 'node:assert/strict';
import { journey, theBrowser, Visitor } from '../support/browser.ts';
import { becomes } from '../support/until.ts';

const heading = 'Mã,Loại,Tên,Loại hình,Mã xã,Từ ngày\n';

function table(prefix: string): Buffer {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `23524-${prefix}${i},Khu dân cư,Thôn mới ${i},Thôn,23524,01/01/2022\n`,
  );
  const faulty = `23524-${prefix}X,Kho,Thôn,Thôn,23524,31/02/2022\n`;
  return Buffer.from(heading + rows.join('') + faulty);
}

journey('A table is checked, looked at, and its good rows entered', async (visitor) => {
  const { page } = visitor;
  const prefix = `T${page.viewportSize()?.width}-`;
  await visitor.signsIn('Quang', '/quan-tri/nhap-bang');
  await visitor.seesHeading('Nhập từ bảng');
  await visitor.findsNothingWrong();
  await page.setInputFiles('input[type=file]', {
    name: 'đơn vị.csv',
    mimeType: 'text/csv',
    buffer: table(prefix),
  });
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();

  await visitor.seesHeading('Kiểm tra bảng đơn vị.csv');
  await page.getByText('“31/02/2022” không phải là một ngày có thật.').waitFor();
  await visitor.findsNothingWrong();
  await page.getByRole('button', { name: 'Nhập 12 đơn vị' }).click();
  await page.getByText('bỏ lại 1 dòng bị từ chối?').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập 12 đơn vị' }).click();

  await visitor.seesHeading('Nhập bảng đơn vị.csv');
  await page.getByText('Đã nhập 12 dòng, 0 dòng có sẵn').waitFor();
  await visitor.findsNothingWrong();
});

journey('What was begun waits in the list of long tasks, from every page', async (visitor) => {
  const { page } = visitor;
  await visitor.signsIn('Quang', '/quan-tri/nhap-bang');
  await page.setInputFiles('input[type=file]', {
    name: 'lại.csv',
    mimeType: 'text/csv',
    buffer: table('L'),
  });
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await visitor.seesHeading('Kiểm tra bảng lại.csv');
  await visitor.opens('/tien-do');
  await page.getByRole('button', { name: 'Việc chạy lâu' }).click();

  const tray = page.getByRole('dialog');
  await tray.getByText('Kiểm tra bảng lại.csv').first().waitFor();
  await visitor.findsNothingWrong();
  await tray.getByRole('link', { name: 'Xem kết quả' }).first().click();
  await visitor.seesHeading('Kiểm tra bảng lại.csv');
  await tray.waitFor({ state: 'hidden' });
});

journey('Somebody’s session ends only after a question that names whose', async (quang) => {
  const elsewhere = await theBrowser().newContext();
  const other = new Visitor(await elsewhere.newPage(), quang.address);
  await other.signsIn('Bình', '/xet-duyet');
  const { page } = quang;
  await quang.signsIn('Quang', '/quan-tri/phien');
  const ends = page.getByRole('button', { name: /^Kết thúc phiên: .*Bình$/ });
  await becomes(() => ends.count(), 1);

  await ends.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Kết thúc phiên của .*Bình trên /).waitFor();
  await quang.findsNothingWrong();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await ends.count(), 1);

  await ends.click();
  await dialog.getByRole('button', { name: 'Kết thúc phiên' }).click();
  await becomes(() => ends.count(), 0);
  await other.opens('/xet-duyet');
  await other.seesHeading('Đăng nhập');
  await elsewhere.close();
});
