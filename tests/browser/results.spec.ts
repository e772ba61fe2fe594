import { journey } from '../support/browser.ts';
import { reads } from '../support/until.ts';

journey('A figure opens to the reasons of a subject that was not recognised', async (visitor) => {
  await visitor.signsIn('Quang', '/ket-qua');
  await visitor.seesHeading(/Kết quả công nhận/);
  await visitor.page.getByText('97,75').first().waitFor();
  await visitor.findsNothingWrong();

  await visitor.page.getByRole('link', { name: 'Khu dân cư, Chưa được công nhận: 17' }).click();
  await visitor.seesHeading(/chưa được công nhận/);
  await visitor.page
    .getByText(/khoản \d Điều 4/)
    .first()
    .waitFor();
  await visitor.findsNothingWrong();

  const first = visitor.page.locator('.failure a').first();
  const name = await first.innerText();
  await first.click();
  await visitor.seesHeading(name);
  await visitor.page.getByRole('heading', { name: 'Lý do chưa đạt' }).waitFor();
  await visitor.page.getByRole('heading', { name: 'Lịch sử' }).waitFor();
  await visitor.findsNothingWrong();
});

journey('The table opens level by level', async (visitor) => {
  await visitor.signsIn('Quang', '/ket-qua');
  await visitor.page.getByRole('link', { name: 'Thành phố Kon Tum', exact: true }).click();
  await visitor.seesHeading(/Thành phố Kon Tum/);

  await visitor.page
    .getByRole('link', { name: /^(Xã|Phường) / })
    .first()
    .click();
  await visitor.seesHeading(/(Xã|Phường) /);

  const trail = visitor.page.getByRole('navigation', { name: 'Địa bàn' });
  await reads(() => trail.innerText(), /Tỉnh Kon Tum[^]*Thành phố Kon Tum/);
  await visitor.findsNothingWrong();
});
