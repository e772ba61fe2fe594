// Offices without the server: an officer keeps the commune's pages, enters, records, confirms and
// appraises; a reviewer reads and returns. Each is there exactly once when the server is back.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { asksTheServer as asks, keepsForOffline } from '../support/offline.ts';

inTheYear({ until: '2022-11-04' });

const ownYear = { ownYear: true };

const isWide = ({ page }: Visitor): boolean => (page.viewportSize()?.width ?? 0) > 600;

const offlineLine = ({ page }: Visitor): Locator =>
  page.getByText(/^Ngoại tuyến – số liệu lúc \d\d:\d\d$/);

async function seesWaiting({ page }: Visitor, count: number): Promise<void> {
  await page.getByRole('link', { name: `Chờ gửi: ${count} việc` }).waitFor();
}

async function asksAndAnswers({ page }: Visitor, act: string | RegExp, answer = act) {
  await page.getByRole('button', { name: act }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: answer }).last().click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Figures of this year's offences, for three areas one after the other. */
async function typesFigures(thin: Visitor): Promise<void> {
  const { page } = thin;
  if (isWide(thin)) {
    const first = page.locator('td[data-row="0"][data-column="6"]');
    await first.click();
    await first.locator('input:focus').waitFor();
    for (const count of ['1', '0', '0']) {
      await page.keyboard.type(count);
      await page.keyboard.press('Enter');
    }
    return;
  }
  for (const count of ['1', '0', '0']) {
    await page.getByLabel(/Số vụ năm 2022.*– Tội phạm/).fill(count);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sau', exact: true }).click();
  }
}

async function picks({ page }: Visitor, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.keyboard.type(text);
  await page.locator('.ant-select-item-option-active').filter({ hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}

async function recordsAnIncident(thin: Visitor): Promise<void> {
  const { page } = thin;
  await thin.opens('/vu-viec/moi');
  await picks(thin, 'Đơn vị', 'Thôn 7');
  await page.getByLabel('Ngày xảy ra').fill('20/10/2022');
  await picks(thin, 'Loại vụ việc', 'Cháy, nổ nghiêm trọng');
  await page.getByText('tính vào năm 2022').first().waitFor();
  await page.getByText('Theo số liệu đã lưu trong máy').waitFor();
  await page.getByLabel('Số hồ sơ giấy').fill('HS-78/CAX');
  await thin.findsNothingWrong();
  await asksAndAnswers(thin, 'Ghi vụ việc');
  await thin.seesHeading(/^Vụ việc/);
  await page.getByText('Đã lưu, sẽ gửi khi có mạng').waitFor();
}

async function judgesTwo(thin: Visitor): Promise<void> {
  const { page } = thin;
  await thin.opens('/tham-dinh');
  await page.getByRole('link', { name: 'Làng Kŏn Đơ Plŏ' }).click();
  await thin.seesHeading('Làng Kŏn Đơ Plŏ');
  await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Tự đánh giá khác số liệu đã ghi về: 100 % hộ').click();
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).last().click();
  await thin.seesHeading('Làng Kon Jơ Xŭn');
  // What was typed before counts here, though the server has not heard of it.
  await page.getByText('đã tính cả những việc đó').waitFor();
  await page.getByText('Kết quả: Đạt').waitFor();
  await thin.findsNothingWrong();
  await asksAndAnswers(thin, 'Hoàn tất thẩm định');
  await thin.seesHeading('Thôn 7');
  await thin.opens('/tham-dinh');
  await page.getByText('Đã lưu, sẽ gửi khi có mạng').waitFor();
  // A fire was recorded there and has not arrived: it does not go with those that are met.
  const last = page.getByRole('row', { name: /Thôn 7/ });
  await last.getByText('Chưa gửi').waitFor();
  assert.equal(await last.getByRole('checkbox').isDisabled(), true);
  await page.getByRole('button', { name: 'Thẩm định 0 đơn vị: Đạt', disabled: true }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Làng Kŏn Đơ Plŏ' }).count(), 0);
  await thin.findsNothingWrong();
}

interface Told {
  dossiers: { id: string; subject_name: string }[];
  entries: { act: string }[];
  incidents: { incident: { paper: string } }[];
}

const AREAS = ['Làng Kŏn Đơ Plŏ', 'Làng Kon Jơ Xŭn', 'Thôn 7'];
const ACTS = ['facts_recorded', 'dossier_returned', 'dossier_appraised'];

/** How often each act is in the history of each area. */
async function recorded(thin: Visitor): Promise<number[][]> {
  const { dossiers } = await asks<Told>(thin, '/api/dossiers?year=2022&place=23524&limit=100');
  const all = AREAS.map(async (name) => {
    const id = dossiers.find((each) => each.subject_name === name)?.id ?? '';
    const { entries } = await asks<Told>(thin, `/api/dossiers/${id}/history`);
    return ACTS.map((act) => entries.filter((entry) => entry.act === act).length);
  });
  return Promise.all(all);
}

async function incidentsWith(thin: Visitor, paper: string): Promise<number> {
  const found = await asks<Told>(thin, '/api/incidents?year=2022&place=23524&limit=200');
  return found.incidents.filter(({ incident }) => incident.paper === paper).length;
}

journey(
  'An officer does a day’s work without the server, and each of it arrives once',
  async (thin, there) => {
    const { page } = thin;
    await thin.signsIn('A Thin', '/cho-gui');
    await keepsForOffline(thin);
    const before = await recorded(thin);
    await there.kill();

    await thin.opens('/nhap-lieu?part=year');
    await offlineLine(thin).waitFor();
    await page.locator('.grid, .row-card').first().waitFor();
    await typesFigures(thin);
    await page.getByText('Gửi 3 dòng').waitFor();
    await page.reload();
    await asksAndAnswers(thin, 'Gửi 3 dòng', 'Gửi số liệu đã nhập');
    await page.getByText('3 việc chờ có mạng để gửi.').waitFor();
    await thin.findsNothingWrong();
    await recordsAnIncident(thin);
    await judgesTwo(thin);
    await thin.opens('/cho-gui');
    await seesWaiting(thin, 6);
    await thin.findsNothingWrong();

    await there.start();
    await page.getByText('Không có việc nào chờ gửi.').waitFor({ timeout: 90_000 });
    const after = await recorded(thin);
    assert.deepEqual(
      after.map((counts, i) => counts.map((count, k) => count - (before[i]?.[k] ?? 0))),
      [
        [1, 1, 0],
        [1, 0, 1],
        [1, 0, 0],
      ],
    );
    assert.equal(await incidentsWith(thin, 'HS-78/CAX'), 1);
    await thin.findsNothingWrong();
  },
  ownYear,
);

interface Waiting {
  appraisals: { dossier: { id: string; subject_name: string } }[];
}

async function firstOf(minh: Visitor, where: string) {
  const { appraisals } = await asks<Waiting>(minh, `/api/appraisals?${where}`);
  assert.ok(appraisals[0], 'nothing waits for the reviewer');
  return appraisals[0].dossier;
}

journey(
  'A reviewer reads list and sample without the server, and what is returned arrives once',
  async (minh, there) => {
    const { page } = minh;
    const where = 'year=2022&place=615';
    await minh.signsIn('Trần Văn Minh', '/cho-gui');
    const one = await firstOf(minh, where);
    await keepsForOffline(minh);
    await there.kill();

    await minh.opens(`/don-vi?${where}`);
    await offlineLine(minh).waitFor();
    await page.getByText(/^Đang hiện/).waitFor();
    await minh.findsNothingWrong();
    await minh.opens(`/lay-mau?${where}`);
    await page.getByRole('button', { name: 'Lấy mẫu' }).click();
    await page.getByRole('heading', { name: /^5 trong \d+ hồ sơ đã gửi/ }).waitFor();
    await minh.findsNothingWrong();
    await minh.opens(`/tham-dinh/${one.id}?${where}`);
    await minh.seesHeading(one.subject_name);
    await minh.findsNothingWrong();
    await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Điều khác').fill('Bản chụp nghị quyết không đọc được');
    await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).last().click();
    await dialog.waitFor({ state: 'hidden' });
    await seesWaiting(minh, 1);
    await page.reload();
    await seesWaiting(minh, 1);

    await there.start();
    await page.getByRole('link', { name: /^Chờ gửi:/ }).waitFor({ state: 'detached' });
    const { entries } = await asks<Told>(minh, `/api/dossiers/${one.id}/history`);
    assert.equal(entries.filter(({ act }) => act === 'dossier_returned').length, 1);
  },
  ownYear,
);
