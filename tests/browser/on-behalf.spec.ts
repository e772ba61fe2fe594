// Heads write by hand: the officer types it in, says whose word it is and from which paper, sees
// both before the act binds, and finds both in the history.
import { inTheYear, journey } from '../support/browser.ts';
import { opensDossier } from '../support/own_year.ts';
import { becomes } from '../support/until.ts';

inTheYear({ until: '2022-11-04' });

journey('An officer sends what a head wrote by hand', async (thin) => {
  const { page } = thin;
  await thin.signsIn('A Thin', '/tien-do');
  // Reviewed and not yet sent; one for each size, since what was sent stays sent.
  const isWide = (page.viewportSize()?.width ?? 0) > 600;
  await opensDossier(thin, isWide ? '23524-K03' : '23524-K02');
  await page.getByRole('button', { name: 'Nhập thay…' }).click();
  await page.getByLabel('Nhập thay cho').fill('A Brêu, Trưởng khu dân cư');
  await page.getByRole('button', { name: 'Nhập thay', exact: true }).click();
  await page.getByText('Ghi cả người có ý kiến và giấy tờ làm căn cứ.').waitFor();
  await page.getByLabel('Theo giấy tờ').fill('Biên bản họp ngày 02/11/2022');
  await page.getByRole('button', { name: 'Nhập thay', exact: true }).click();
  await page.getByRole('status').getByText('A Brêu, Trưởng khu dân cư').waitFor();
  await thin.findsNothingWrong();

  await page.reload();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByText('Người thực hiện:').waitFor();
  await asked.getByText('A Thin', { exact: true }).waitFor();
  await asked.getByText('A Brêu, Trưởng khu dân cư').waitFor();
  await thin.findsNothingWrong();
  await asked.getByRole('button', { name: 'Gửi hồ sơ' }).click();

  await page
    .getByText('Nhập thay A Brêu, Trưởng khu dân cư (Biên bản họp ngày 02/11/2022)')
    .waitFor();
});

journey(
  'An officer is told who does the work of an area themself',
  async (thin) => {
    const { page } = thin;
    await thin.signsIn('A Thin', '/don-vi?name=Kon+Ro');
    await page.getByRole('link', { name: 'Thôn Kon Rơ Ƀang' }).click();
    await page.getByText('Y Hân, Trưởng khu dân cư, tự nhập').waitFor();
    await page.getByRole('link', { name: 'Nhập việc trong năm' }).click();
    await thin.seesHeading('Việc của khu dân cư năm 2022');
    await page.getByText(/^Y Hân, Trưởng khu dân cư, tự làm các việc này/).waitFor();
    await thin.findsNothingWrong();

    await page.getByRole('button', { name: 'Nhập thay…' }).click();
    await page.getByRole('button', { name: 'Nhập thay', exact: true }).click();
    const who = page.getByRole('textbox', { name: 'Nhập thay cho' });
    await page.getByText('Ghi cả người có ý kiến và giấy tờ làm căn cứ.').waitFor();
    await becomes(() => who.inputValue(), 'Y Hân, Trưởng khu dân cư');
  },
  { ownYear: true },
);
