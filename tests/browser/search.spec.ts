import { journey } from '../support/browser.ts';

journey('A few letters without marks lead to a subject', async (visitor) => {
  await visitor.signsIn('Quang', '/ket-qua');
  await visitor.page.locator('table').first().waitFor();

  await visitor.page.keyboard.press('/');
  await visitor.page.keyboard.type('thi tran sa thay');
  await visitor.page
    .getByRole('option', { name: /Thị trấn Sa Thầy/ })
    .first()
    .waitFor();
  await visitor.findsNothingWrong();
  const subject = visitor.page.getByRole('option', { name: /X23527/ });
  await subject.click();

  await visitor.seesHeading('Thị trấn Sa Thầy');
});

journey('A place is chosen with the keyboard alone', async (visitor) => {
  await visitor.signsIn('Quang', '/ket-qua');
  await visitor.page.locator('table').first().waitFor();

  await visitor.page.keyboard.press('/');
  await visitor.page.keyboard.type('huyen dak ha');
  await visitor.page
    .getByRole('option', { name: /Huyện Đắk Hà/ })
    .first()
    .waitFor();
  await visitor.page.keyboard.press('Enter');

  await visitor.seesHeading('Kết quả công nhận – Huyện Đắk Hà');
});
