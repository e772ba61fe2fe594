// Once the window is over an officer confirms for many areas without the server: said once, not
// asked again while it waits, and on record once.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { asksTheServer, keepsForOffline } from '../support/offline.ts';

inTheYear({ until: '2022-11-01' });

interface Records {
  records: {
    dossier: { id: string; subject_code: string };
    confirmations: { confirmer: string; paper: string }[];
  }[];
  entries: { act: string }[];
}

/** Of one area: what the police said by this paper, and in how many acts. */
async function said(thin: Visitor, area: string, paper: string): Promise<[number, number]> {
  const all = '/api/records?year=2022&place=23524&kind=residential_area';
  const { records } = await asksTheServer<Records>(thin, all);
  const found = records.find(({ dossier }) => dossier.subject_code === area);
  const history = `/api/dossiers/${found?.dossier.id}/history`;
  const { entries } = await asksTheServer<Records>(thin, history);
  const ours = found?.confirmations.filter((each) => each.paper === paper) ?? [];
  return [ours.length, entries.filter(({ act }) => act === 'none_confirmed').length];
}

journey(
  'What an officer confirms for many areas without the server is on record once',
  async (thin, there) => {
    const { page } = thin;
    await thin.signsIn('A Thin', '/cho-gui');
    await keepsForOffline(thin);
    const [, before] = await said(thin, '23524-K01', '312/XN-CA');
    await there.kill();

    await thin.opens('/nhap-lieu?part=confirmation');
    await page.getByText(/^Ngoại tuyến – số liệu lúc \d\d:\d\d$/).waitFor();
    await page.getByText('1 vụ, ngày 25/09/2022. Có vụ việc đã ghi; xem riêng.').waitFor();
    await page.getByLabel('Theo văn bản xác nhận số').fill('312/XN-CA');
    await page.getByLabel('Ngày xác nhận').fill('01/11/2022');
    await page.reload();
    await page.getByRole('button', { name: 'Xác nhận cho 8 đơn vị' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Xác nhận không xảy ra' }).click();
    await page.getByText('Đã lưu, sẽ gửi khi có mạng').waitFor();
    await page.getByRole('button', { name: 'Xác nhận cho 0 đơn vị' }).waitFor();
    await page.getByText('Đã xác nhận, chờ gửi').first().waitFor();
    await thin.findsNothingWrong();
    await page.reload();
    await page.getByRole('button', { name: 'Xác nhận cho 0 đơn vị' }).waitFor();
    await page.getByRole('link', { name: /^Chờ gửi:/ }).waitFor();

    await there.start();
    await page.getByRole('link', { name: /^Chờ gửi:/ }).waitFor({ state: 'detached' });
    await page.getByText('Đã xác nhận đủ').first().waitFor();
    const [count, after] = await said(thin, '23524-K01', '312/XN-CA');
    assert.ok(count > 0);
    assert.equal(after - before, 1);
    assert.deepEqual(await said(thin, '23524-K02', '312/XN-CA'), [0, before]);
    await thin.findsNothingWrong();
  },
  { ownYear: true },
);
