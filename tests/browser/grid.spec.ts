// An officer enters for all areas of a commune at once: types, pastes a block of a spreadsheet,
// sees what is wrong where it stands, takes it back, mends it, sends it, and finds it on record.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { agreesByKey, Keyboard } from '../support/keyboard.ts';
import { becomes } from '../support/until.ts';

inTheYear({ until: '2022-11-04' });

const isWide = ({ page }: Visitor): boolean => (page.viewportSize()?.width ?? 0) > 600;

async function allowsTheClipboard({ page, address }: Visitor): Promise<void> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await page.context().grantPermissions(permissions, { origin: address });
}

const copies = ({ page }: Visitor, text: string): Promise<void> =>
  page.evaluate((copied) => navigator.clipboard.writeText(copied), text);

async function figuresOf({ page }: Visitor, code: string): Promise<(number | null)[]> {
  return page.evaluate(async (subject) => {
    const reply = await fetch('/api/records?year=2022&place=23524&kind=residential_area');
    const { records } = (await reply.json()) as {
      records: {
        dossier: { subject_code: string };
        figures: { span: string; category: string; declared: number | null }[];
      }[];
    };
    const found = records.find(({ dossier }) => dossier.subject_code === subject);
    return ['crime', 'social_evil', 'violation'].map(
      (category) =>
        found?.figures.find((each) => each.span === 'current' && each.category === category)
          ?.declared ?? null,
    );
  }, code);
}

/** Where one stands, and whatever is typed goes. */
const boxOf = (one: Locator): Locator => one.locator('input.grid-box:focus');

const cell = ({ page }: Visitor, row: number, column: number): Locator =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);

/** Where the cases of this year begin: behind a rating, its paper, and the year before. */
const FIRST = 6;

journey(
  'An officer enters the figures of many areas with the keyboard alone',
  async (thin) => {
    if (!isWide(thin)) return entersOneByOne(thin);
    const { page } = thin;
    const keys = new Keyboard(thin);
    await allowsTheClipboard(thin);
    await thin.signsIn('A Thin', '/nhap-lieu?part=year');
    await page.getByRole('grid').waitFor();
    await thin.findsNothingWrong();
    await keys.goesTo(page.locator('input.grid-box'));
    await keys.presses(...Array<string>(FIRST).fill('ArrowRight'));
    await boxOf(cell(thin, 0, FIRST)).waitFor();
    await keys.presses('1', 'Enter', '2', 'Enter', '0', 'Enter', 'ArrowDown');
    await page.getByText('Gửi 3 dòng').waitFor();

    await copies(thin, '3\tnhiều\t1\n9\t9\t9\n');
    await boxOf(cell(thin, 4, FIRST)).waitFor();
    await keys.presses('Control+v');
    const wrong = cell(thin, 4, FIRST + 1).and(page.locator('[aria-invalid="true"]'));
    await wrong.getByText('Không phải số đếm; ghi như 1.234.').waitFor({ state: 'attached' });
    // The line below takes nothing any more.
    await becomes(() => cell(thin, 5, FIRST).textContent(), '');
    await thin.findsNothingWrong();

    await keys.presses('Control+z');
    await becomes(() => cell(thin, 4, FIRST + 2).textContent(), '');
    await page.getByText('1 ô phải sửa').waitFor({ state: 'detached' });
    await keys.presses('Control+y');
    await page.getByText('1 ô phải sửa').waitFor();

    // Nothing is lost, wherever one goes meanwhile.
    await page.reload();
    await page.getByText('1 ô phải sửa').waitFor();
    const jump = page.getByRole('button', { name: /Thôn Kŏn Klo Rơih/ });
    await keys.opens(jump);
    await boxOf(cell(thin, 4, FIRST + 1)).waitFor();
    await keys.presses('F2', 'Control+a', '2', 'Enter', 'Escape');
    // Whoever leaves the grid comes to what sends it.
    await keys.isAt(/^Gửi 4 dòng$/);
    await sends(thin, 4);

    await page.reload();
    await page.getByText('Không còn gì chưa gửi.').waitFor();
    await becomes(() => cell(thin, 0, FIRST).textContent(), '1');
    assert.deepEqual(await figuresOf(thin, '23524-K03'), [3, 2, 1]);
    assert.deepEqual(await figuresOf(thin, '23524-K04'), [2, null, null]);
    await thin.findsNothingWrong();
  },
  { ownYear: true },
);

/** By Enter, on the button that has the focus. */
async function sends(thin: Visitor, rows: number): Promise<void> {
  const { page } = thin;
  await page.getByRole('button', { name: `Gửi ${rows} dòng` }).press('Enter');
  await page.getByRole('dialog').getByText('Người thực hiện:').waitFor();
  await thin.findsNothingWrong();
  await agreesByKey(page);
  await page.getByText(`Đã ghi ${rows} việc.`).waitFor();
  await page.getByText('Không còn gì chưa gửi.').waitFor();
}

/** On a telephone: one area at a time, its questions below each other. */
async function entersOneByOne(thin: Visitor): Promise<void> {
  const { page } = thin;
  const crime = page.getByLabel(/Số vụ năm 2022.*– Tội phạm/);
  await allowsTheClipboard(thin);
  await thin.signsIn('A Thin', '/nhap-lieu?part=year');
  await crime.waitFor();
  await thin.findsNothingWrong();
  for (const count of ['1', '2', '0']) {
    await crime.fill(count);
    await crime.press('Enter');
    await page.getByRole('button', { name: 'Sau', exact: true }).click();
  }
  await page.getByText('Gửi 3 dòng').waitFor();
  await page.getByRole('button', { name: 'Sau', exact: true }).click();

  await copies(thin, '3\tnhiều\t1\n9\t9\t9\n');
  await becomes(() => crime.inputValue(), '');
  await crime.press('Control+v');
  const evils = page.getByLabel(/Số vụ năm 2022.*– Tệ nạn xã hội/);
  await page.locator('.row-card').getByText('Không phải số đếm; ghi như 1.234.').waitFor();
  await evils.and(page.locator('[aria-invalid="true"]')).waitFor();
  await thin.findsNothingWrong();

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await becomes(() => evils.inputValue(), '');
  await page.getByRole('button', { name: 'Làm lại' }).click();
  await becomes(() => evils.inputValue(), 'nhiều');
  await page.reload();
  await page.getByRole('button', { name: /Thôn Kŏn Klo Rơih/ }).click();
  await page.getByRole('region', { name: 'Thôn Kŏn Klo Rơih' }).waitFor();
  await becomes(() => evils.inputValue(), 'nhiều');
  await evils.fill('2');
  await evils.press('Enter');
  await sends(thin, 4);

  await page.reload();
  await crime.waitFor();
  await becomes(() => crime.inputValue(), '1');
  assert.deepEqual(await figuresOf(thin, '23524-K03'), [3, 2, 1]);
  await thin.findsNothingWrong();
}

/** As somebody else does at the same time, at another machine. */
async function recordsMeanwhile({ page }: Visitor, code: string): Promise<void> {
  await page.evaluate(async (subject) => {
    const reply = await fetch(`/api/dossiers?year=2022&place=23524&subject=${subject}`);
    const [{ id, version }] = (
      (await reply.json()) as { dossiers: [{ id: string; version: number }] }
    ).dossiers;
    const token = /csrf[^=]*=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const done = await fetch(`/api/dossiers/${id}/facts`, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        'X-CSRF-Token': token,
        'Idempotency-Key': crypto.randomUUID(),
        'If-Match': `"${version}"`,
      },
      body: JSON.stringify({
        facts: [{ fact: 'households_registered', number: 1, denominator: 2 }],
      }),
    });
    if (!done.ok) throw new Error(await done.text());
  }, code);
}

async function writes(thin: Visitor, label: RegExp, at: [number, number], text: string) {
  const { page } = thin;
  if (isWide(thin)) {
    await cell(thin, ...at).click();
    await boxOf(cell(thin, ...at)).waitFor();
  } else await page.getByLabel(label).fill('');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

journey(
  'A line says whose word it is, and is not sent over what somebody else has changed',
  async (thin) => {
    const { page } = thin;
    await thin.signsIn('A Thin', '/nhap-lieu');
    await page.locator('.grid, .row-card').first().waitFor();
    if (!isWide(thin))
      await page
        .getByRole('combobox', { name: 'Khu dân cư' })
        .last()
        .selectOption('Thôn Kŏn Klo Rơih');
    await writes(thin, /Ngày đăng ký/, [4, 0], '25.2');

    await page.getByRole('button', { name: 'Gửi 1 dòng' }).click();
    await page.getByText('Chưa có dòng nào gửi được. Xem các ô phải sửa.').waitFor();
    await page.getByText('2 ô phải sửa').waitFor();
    await thin.findsNothingWrong();
    await page.getByRole('button', { name: 'Nhập thay…' }).click();
    await page.getByRole('textbox', { name: 'Nhập thay cho', exact: true }).first().fill('A Brêu');
    await page
      .getByRole('textbox', { name: 'Theo giấy tờ', exact: true })
      .first()
      .fill('Bản đăng ký');
    await page.getByRole('button', { name: 'Nhập thay', exact: true }).click();

    await recordsMeanwhile(thin, '23524-K03');
    await page.getByRole('button', { name: 'Gửi 1 dòng' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByText('A Brêu').waitFor();
    await asked.getByRole('button', { name: 'Gửi số liệu đã nhập' }).click();
    await page.getByText('1 việc bị từ chối').waitFor();
    await page.getByText('1 ô phải sửa').waitFor();
    await thin.findsNothingWrong();

    await page.getByRole('button', { name: 'Giữ số tôi nhập' }).click();
    await page.getByRole('button', { name: 'Gửi 1 dòng' }).click();
    await asked.getByRole('button', { name: 'Gửi số liệu đã nhập' }).click();
    await page.getByText('Đã ghi 1 việc.').waitFor();
    await page.getByText('Không còn gì chưa gửi.').waitFor();
    await page.getByRole('link', { name: 'Thôn Kŏn Klo Rơih' }).first().click();
    await page.getByText('Nhập thay A Brêu (Bản đăng ký)').waitFor();
  },
  { ownYear: true },
);
