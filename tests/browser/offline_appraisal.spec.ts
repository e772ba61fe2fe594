// The tier above without the server: its reviewer answers every criterion of a commune, finishes,
// and goes on to the next; the verdict waits and is recorded once.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { actsSince, asksTheServer } from '../support/offline.ts';

// The communes have sent their dossiers, and none is appraised yet.
inTheYear({ until: '2022-11-16' });

const WHERE = 'year=2022&place=615';

interface Told {
  appraisals: { dossier: { id: string; subject_name: string } }[];
  dossier: { appraised_outcome: string | null };
  verdicts: { stage: string; criterion: string; finding: string }[];
}

/** What says no more than the facts do is no verdict of its own, however often it is pressed. */
const VERDICTS = ['5.2-4.2', '5.2-4.4a', '5.2-4.4c-management', '5.3-police'];

/** "Đạt" for every criterion, with a reason wherever one is asked for. */
async function answersEveryCriterion({ page }: Visitor): Promise<void> {
  await page.getByText('Còn 3 tiêu chí cần kết luận hoặc lý do').waitFor();
  const rows = page.locator('tr[data-code]', { has: page.locator('.mine') });
  const codes = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-code')));
  for (const code of codes) {
    const met = page
      .locator(`tr[data-code="${code}"]`)
      .getByRole('button', { name: 'Đạt', exact: true });
    await met.click();
    await met.and(page.locator('[aria-pressed="true"]')).waitFor();
  }
  for (const reason of await page.locator('[data-reason]').all())
    await reason.fill('Đã đối chiếu với hồ sơ giấy');
}

journey(
  'A reviewer appraises a commune without the server, and the verdict arrives once',
  async (minh, there) => {
    const { page } = minh;
    await minh.signsIn('Trần Văn Minh', `/cho-gui?${WHERE}`);
    const { appraisals } = await asksTheServer<Told>(minh, `/api/appraisals?${WHERE}`);
    const at = appraisals.findIndex(({ dossier }) => dossier.subject_name === 'Xã Đắk La');
    const { id } = appraisals[at]!.dossier;
    const { length: known } = await actsSince(minh, id);
    await page.getByRole('button', { name: 'Lưu để làm ngoại tuyến' }).click();
    await page.getByText(/Đã lưu \d+ hồ sơ lúc/).waitFor({ timeout: 90_000 });
    await minh.waitsForTheApplication();
    await there.kill();

    await minh.opens(`/tham-dinh?${WHERE}`);
    await page.getByRole('link', { name: 'Xã Đắk La' }).click();
    await minh.seesHeading('Xã Đắk La');
    await page.getByText(/^Ngoại tuyến – số liệu lúc \d\d:\d\d$/).waitFor();
    await answersEveryCriterion(minh);
    await page.getByText('Kết quả: Đạt').waitFor();
    await minh.findsNothingWrong();
    await page.getByRole('button', { name: 'Hoàn tất thẩm định' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Kết quả thẩm định Xã Đắk La: Đạt.').waitFor();
    await dialog.getByRole('button', { name: 'Hoàn tất thẩm định' }).click();
    await minh.seesHeading(appraisals[at + 1]!.dossier.subject_name);
    await page.getByRole('link', { name: 'Chờ gửi: 1 việc' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Chờ gửi: 1 việc' }).click();
    await page.locator('.act-title', { hasText: 'Xã Đắk La' }).waitFor();
    await minh.findsNothingWrong();

    await there.start();
    await page.getByText('Không có việc nào chờ gửi.').waitFor({ timeout: 60_000 });
    assert.deepEqual(await actsSince(minh, id, known), ['dossier_appraised']);
    const { dossier, verdicts } = await asksTheServer<Told>(minh, `/api/dossiers/${id}`);
    assert.equal(dossier.appraised_outcome, 'met');
    const given = verdicts.filter(({ stage }) => stage === 'appraisal');
    assert.deepEqual(given.map(({ criterion }) => criterion).sort(), VERDICTS);
    assert.ok(given.every(({ finding }) => finding === 'met'));
    await minh.opens(`/tham-dinh?${WHERE}`);
    await page.getByRole('link', { name: 'Xã Đắk HRing' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Xã Đắk La', exact: true }).count(), 0);
  },
  { ownYear: true },
);
