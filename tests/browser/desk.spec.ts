import { inTheYear, journey } from '../support/browser.ts';

inTheYear({ until: '2022-11-02' });

journey(
  'A commune officer begins at the desk and opens what is to be appraised',
  async (visitor) => {
    await visitor.signsIn('A Thin');

    await visitor.seesHeading('Bàn làm việc');
    await visitor.page.getByText('Thứ Tư, 02/11/2022').waitFor();
    await visitor.page.getByText('Cần thêm 7 đơn vị được công nhận.').waitFor();
    await visitor.findsNothingWrong();

    await visitor.page.getByRole('link', { name: 'Cần thẩm định, Khu dân cư: 3' }).click();
    await visitor.page.getByText('Đang hiện 3 đơn vị').waitFor();
    await visitor.findsNothingWrong();
  },
);

journey('A secretary whose committee has nothing to decide is told so', async (visitor) => {
  await visitor.signsIn('Hoa');

  await visitor.page.getByText('Không có việc nào chờ tôi.').waitFor();
  await visitor.findsNothingWrong();
});
