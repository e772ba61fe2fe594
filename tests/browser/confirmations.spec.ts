// The window is over: an officer confirms for all areas of the commune at once that nothing
// happened, by one paper; the area with an incident on record is left out, the reason beside it.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';

inTheYear({ until: '2022-11-01' });

interface Said {
  area: string;
  events: string[];
  papers: string[];
}

async function saidBy({ page }: Visitor): Promise<Said[]> {
  return page.evaluate(async () => {
    const reply = await fetch('/api/records?year=2022&place=23524&kind=residential_area');
    const { records } = (await reply.json()) as {
      records: {
        dossier: { subject_code: string };
        confirmations: { event: string; confirmer: string; paper: string }[];
      }[];
    };
    return records.map(({ dossier, confirmations }) => {
      const said = confirmations.filter(({ confirmer }) => confirmer === 'competent_police');
      return {
        area: dossier.subject_code,
        events: said.map(({ event }) => event),
        papers: [...new Set(said.map(({ paper }) => paper))],
      };
    });
  });
}

/** Of Thôn 7 the officer is not sure of one thing. */
async function leavesOneOut({ page }: Visitor): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) > 600) {
    await page.getByLabel('Thôn 7: Cháy, nổ nghiêm trọng không xảy ra').uncheck();
    return;
  }
  const card = page.getByRole('listitem').filter({ hasText: 'Mọi việc của Thôn 7' });
  await card.locator('summary').click();
  await card.getByLabel('Cháy, nổ nghiêm trọng').uncheck();
}

journey(
  'An officer confirms for many areas at once that nothing happened',
  async (thin) => {
    const { page } = thin;
    await thin.signsIn('A Thin', '/nhap-lieu?part=confirmation');
    const held = 'Mọi việc của Thôn Kon Rơ Ƀang';
    await page.getByText('1 vụ, ngày 25/09/2022. Có vụ việc đã ghi; xem riêng.').waitFor();
    await page.getByRole('checkbox', { name: held, checked: false }).waitFor();
    await page.getByRole('checkbox', { name: 'Mọi việc của Thôn 7', checked: true }).waitFor();
    await thin.findsNothingWrong();

    await page.getByRole('button', { name: 'Xác nhận cho 8 đơn vị' }).click();
    await page.getByText('Ghi số văn bản xác nhận.').waitFor();
    await page.getByLabel('Theo văn bản xác nhận số').fill('312/XN-CA');
    await page.getByLabel('Ngày xác nhận').fill('31/10/2022');
    await page.keyboard.press('Enter');
    await page.getByText('Ghi ngày sau 31/10/2022 và chưa quá hôm nay.').waitFor();
    await page.getByLabel('Ngày xác nhận').fill('01/11/2022');
    await leavesOneOut(thin);
    await thin.findsNothingWrong();

    // What was chosen is still there after a reload.
    await page.reload();
    await page.getByRole('button', { name: 'Xác nhận cho 8 đơn vị' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByText('Xác nhận 71 nội dung không xảy ra ở 8 đơn vị').waitFor();
    await asked.getByRole('button', { name: 'Xác nhận không xảy ra' }).click();
    await page.getByText('Đã xác nhận cho 8 đơn vị.').waitFor();
    await page.getByText('Đã xác nhận đủ').first().waitFor();

    await page.reload();
    // What was left out is not proposed again.
    await page.getByRole('button', { name: 'Xác nhận cho 0 đơn vị' }).waitFor();
    const said = await saidBy(thin);
    const of = (area: string): Said | undefined => said.find((each) => each.area === area);
    assert.deepEqual(of('23524-K02'), { area: '23524-K02', events: [], papers: [] });
    assert.equal(of('23524-K07')?.events.length, 8);
    assert.deepEqual(of('23524-K01')?.papers, ['312/XN-CA']);
    await thin.findsNothingWrong();
  },
  { ownYear: true },
);

journey('What is not over yet is not confirmed', async (thin) => {
  await thin.signsIn('A Thin', '/nhap-lieu?part=confirmation&kind=school');
  await thin.page.getByText('Xác nhận được từ sau ngày 15/11/2022').waitFor();
  await thin.findsNothingWrong();
});
