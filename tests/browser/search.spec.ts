import { journey, type Visitor } from '../support/browser.ts';

async function searches({ page }: Visitor, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('input[type=search]:focus').waitFor();
  await page.keyboard.type(text);
}

journey('A few letters without marks lead to a subject', async (visitor) => {
  await visitor.signsIn('Quang', '/ket-qua');
  await visitor.page.locator('table').first().waitFor();

  await searches(visitor, 'thi tran sa thay');
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

  await searches(visitor, 'huyen dak ha');
  await visitor.page.getByRole('option', { name: /Huyện Đắk Hà/, selected: true }).waitFor();
  await visitor.page.keyboard.press('Enter');

  await visitor.seesHeading('Kết quả công nhận – Huyện Đắk Hà');
});
