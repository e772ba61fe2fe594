import { journey } from '../support/browser.ts';
import { becomes, reads } from '../support/until.ts';

journey('One click signs in as a person of the demonstration', async (visitor) => {
  await visitor.opens('/dang-nhap');
  await visitor.page.getByRole('heading', { name: 'Vào bản trình diễn' }).waitFor();
  await visitor.findsNothingWrong();

  await visitor.chooses('Trần Văn Minh');

  await visitor.seesHeading('Bàn làm việc');
  await visitor.findsNothingWrong();
});

journey('A wrong password is told in words with what to do', async (visitor) => {
  await visitor.opens('/dang-nhap');
  await visitor.page.getByLabel('Tên đăng nhập').fill('minh');
  await visitor.page.getByLabel('Mật khẩu', { exact: true }).fill('không phải mật khẩu');
  await visitor.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();

  await visitor.page
    .getByRole('alert')
    .filter({ hasText: /mật khẩu/i })
    .waitFor();
  await visitor.findsNothingWrong();
});

journey('Signing in leads back to the page that was asked for', async (visitor) => {
  await visitor.opens('/ket-qua?year=2022');
  await visitor.page.waitForURL(/\/dang-nhap/);

  await visitor.chooses('Trần Văn Minh');

  await visitor.seesHeading(/Kết quả công nhận/);
  await becomes(async () => new URL(visitor.page.url()).search, '?year=2022');
});

journey('The head of a residential area comes straight to what concerns it', async (visitor) => {
  await visitor.signsIn('Y Hân');

  await visitor.seesHeading('Việc của khu dân cư năm 2022');
  await visitor.page.getByRole('heading', { name: /^Được công nhận/ }).waitFor();
  // The word that nothing happened can no longer be given, and is not wanting.
  const told = visitor.page.getByRole('link', { name: /^Báo việc xảy ra/ });
  await reads(() => told.innerText(), /^Báo việc xảy ra.*\n+Công an đã xác nhận$/);
  await visitor.findsNothingWrong();
});

journey('What lies outside one’s part of the tree does not exist', async (visitor) => {
  await visitor.signsIn('Hoàng Thị Vy', '/ket-qua?place=62');

  await visitor.page.getByRole('alert').filter({ hasText: 'Không tìm thấy' }).waitFor();
  await visitor.findsNothingWrong();
});
