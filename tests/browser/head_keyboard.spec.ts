import { inTheYear, journey } from '../support/browser.ts';
import { agreesByKey, Keyboard } from '../support/keyboard.ts';

inTheYear({ until: '2022-03-01' });

journey(
  'A head registers without touching anything but the keyboard',
  async (visitor) => {
    const { page } = visitor;
    const keys = new Keyboard(visitor);
    await visitor.signsIn('Y Hân');
    await visitor.seesHeading(/^Việc của khu dân cư/);
    await keys.goesTo(/^Bắt đầu đăng ký/);
    await keys.presses('Enter');
    await visitor.seesHeading('Đăng ký phấn đấu');
    await keys.goesTo(/^Số văn bản/);
    await keys.types('10-NQ/CB');
    await keys.goesTo(/^Ban hành ngày nào\? Ngày/);
    await keys.types('24');
    await keys.presses('Tab');
    await keys.types('2');
    await keys.goesTo(/^Số hộ đã đăng ký/);
    await keys.types('120');
    await keys.presses('Tab');
    await keys.types('120');
    await keys.goesTo(/^Gửi đăng ký/);
    await keys.presses('Enter');
    // Thought better of, and asked again from where one was.
    await page.getByRole('dialog').waitFor();
    await keys.isAt(/^Gửi đăng ký/);
    await keys.presses('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.isAt(/^Gửi đăng ký/);
    await keys.presses('Enter');
    await agreesByKey(page);
    await page.getByText('Đã ghi nhận.').waitFor();
    await page.getByText('Hiện không có việc nào phải làm ngay.').waitFor();
  },
  { ownYear: true },
);

journey(
  'A head names a paper without touching anything but the keyboard',
  async (visitor) => {
    const { page } = visitor;
    const keys = new Keyboard(visitor);
    await visitor.signsIn('Y Hân', '/viec/giay-to');
    await visitor.seesHeading('Nộp giấy tờ');
    await keys.goesTo(/^Ghi số, ngày/);
    await keys.presses('Enter');
    await keys.isAt(/^Số văn bản/);
    await keys.types('06-NQ/CB');
    await keys.goesTo(/^Ngày ghi trên giấy Ngày/);
    await keys.types('16');
    await keys.presses('Tab');
    await keys.types('2');
    await keys.presses('Enter');
    await page.getByText('Số 06-NQ/CB, ngày 16/02/2022', { exact: true }).waitFor();
    await keys.goesTo(/^Sửa số, ngày/);
    await visitor.findsNothingWrong();
  },
  { ownYear: true },
);
