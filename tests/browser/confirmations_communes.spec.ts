// A commune's own window is over: the police of the tier above, and nobody else, say for all its
// communes at once that nothing happened there, also what concerns the commune police itself.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';

inTheYear({ until: '2022-11-04', today: '2022-11-16' });

interface Said {
  events: string[];
  confirmers: string[];
}

const saidOf = ({ page }: Visitor, commune: string): Promise<Said> =>
  page.evaluate(async (code) => {
    const reply = await fetch(`/api/records?year=2022&place=${code}&kind=commune`);
    const { records } = (await reply.json()) as {
      records: { confirmations: { event: string; confirmer: string }[] }[];
    };
    const said = records[0]!.confirmations;
    return {
      events: said.map(({ event }) => event),
      confirmers: [...new Set(said.map(({ confirmer }) => confirmer))],
    };
  }, commune);

journey(
  'The tier above confirms for its communes that nothing happened',
  async (minh) => {
    const { page } = minh;
    await minh.signsIn('Trần Văn Minh', '/nhap-lieu?part=confirmation&kind=commune');
    const own = page.getByLabel('Mọi việc của Xã Đắk La');
    await own.waitFor();
    await minh.findsNothingWrong();
    assert.equal((await saidOf(minh, '23524')).confirmers.length, 0);

    await page.getByLabel('Theo văn bản xác nhận số').fill('77/XN-CAH');
    await page.getByLabel('Ngày xác nhận').fill('16/11/2022');
    await own.check();
    await page.getByRole('button', { name: /^Xác nhận cho \d+ đơn vị$/ }).click();
    const asked = page.getByRole('dialog');
    await asked.getByRole('button', { name: 'Xác nhận không xảy ra' }).click();
    await page.getByText(/Đã xác nhận cho \d+ đơn vị/).waitFor();

    const said = await saidOf(minh, '23524');
    assert.deepEqual(said.confirmers, ['tier_above']);
    assert.ok(said.events.includes('police_officer_disciplined'));
    assert.ok(said.events.includes('separatism'));
    await minh.findsNothingWrong();
  },
  { ownYear: true },
);

journey('The commune itself is not asked to', async (thin) => {
  await thin.signsIn('A Thin', '/nhap-lieu?part=confirmation&kind=commune');
  await thin.page.getByText('Thôn 7').first().waitFor();
  assert.equal(await thin.page.getByText('Mọi việc của Xã Đắk La').count(), 0);
});
