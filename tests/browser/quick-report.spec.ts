// The telephone report: the officer of the tier above reads one line per commune, copies it as a
// message, and leafs back to a frozen day.
import assert from 'node:assert/strict';
import { inTheYear, journey, Visitor } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';

inTheYear({ until: '2022-11-04', words: ['--quick-report-hour', '0'] });

journey('An officer sends the quick report of a district', async (minh) => {
  const { page } = minh;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await minh.signsIn('Trần Văn Minh', '/bao-cao-nhanh?year=2022&place=615');
  await minh.seesHeading('Báo cáo nhanh – Huyện Đắk Hà');
  await page.getByText(/Đã chốt lúc .* ngày 04\/11\/2022/).waitFor();
  await page.getByRole('rowheader', { name: 'Xã Đắk La' }).waitFor();
  await minh.findsNothingWrong();

  await page.getByRole('button', { name: 'Sao chép báo cáo nhanh' }).click();
  await page.getByText('Đã sao chép. Dán vào Zalo để gửi.').waitFor();
  const message = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(message, /^BÁO CÁO NHANH 04\/11\/2022\nHuyện Đắk Hà, chốt \d\d:\d\d\n/);
  assert.match(message, /\nXã Đắk La: họp \d+\/9, đạt \d+/);

  await page.getByRole('radio', { name: 'Xã, phường, thị trấn' }).check();
  await page.getByText(/sau ngày 17\/11\/2022 chưa họp/).waitFor();
  await minh.findsNothingWrong();

  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải ảnh' }).click();
  assert.match((await saved).suggestedFilename(), /^bao-cao-nhanh-615-2022-11-04\.png$/);
});

journey('Before its first day the quick report says when it begins', async ({ page }) => {
  const march = await serveDemonstration({ until: '2022-03-01' });
  try {
    const minh = new Visitor(page, march.address);
    await minh.signsIn('Trần Văn Minh', '/bao-cao-nhanh?year=2022&place=615');
    await page.getByText('Báo cáo nhanh bắt đầu từ ngày 01/11/2022').waitFor();
    await minh.findsNothingWrong();
    assert.equal(await page.getByRole('table').count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Sao chép báo cáo nhanh' }).count(), 0);

    await page.getByRole('main').getByRole('link', { name: 'Tiến độ năm' }).click();
    await minh.seesHeading(/Huyện Đắk Hà/);
  } finally {
    await march.stop();
  }
});
