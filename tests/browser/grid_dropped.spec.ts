// What was sent from the grid without network, and then not: it never looks as if it went.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { elsewhere, inTheYear, journey, type Visitor } from '../support/browser.ts';
import { done, Person } from '../support/person.ts';
import type { Server } from '../support/installation.ts';
import { becomes } from '../support/until.ts';

inTheYear({ until: '2022-11-04' });

const isWide = ({ page }: Visitor): boolean => (page.viewportSize()?.width ?? 0) > 600;

/** The cases of this year of the first area: behind a rating, its paper, and the year before. */
const crime = (thin: Visitor): Locator =>
  isWide(thin)
    ? thin.page.locator('td[data-row="0"][data-column="6"]')
    : thin.page.getByLabel(/Số vụ năm 2022.*– Tội phạm/);

const shows = (thin: Visitor, text: string): Promise<void> =>
  becomes(() => (isWide(thin) ? crime(thin).textContent() : crime(thin).inputValue()), text);

const inCard = ({ page }: Visitor, text: string): Locator =>
  page.locator('.grid, .row-card').getByText(text);

async function opensTheGrid(thin: Visitor): Promise<void> {
  await thin.signsIn('A Thin', '/nhap-lieu?part=year');
  await crime(thin).waitFor();
  await thin.waitsForTheApplication();
  await thin.page.reload();
  await crime(thin).waitFor();
}

async function types(thin: Visitor, text: string): Promise<void> {
  const { page } = thin;
  if (isWide(thin)) {
    await crime(thin).click();
    await crime(thin).locator('input:focus').waitFor();
  } else await crime(thin).fill('');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Gửi 1 dòng' }).waitFor();
}

async function sends(thin: Visitor): Promise<void> {
  const { page } = thin;
  await page.getByRole('button', { name: 'Gửi 1 dòng' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByRole('button', { name: 'Gửi số liệu đã nhập' }).click();
}

async function sendsWithoutNetwork(thin: Visitor, text: string): Promise<void> {
  await thin.page.context().setOffline(true);
  await types(thin, text);
  await sends(thin);
  await inCard(thin, 'Chờ có mạng để gửi').waitFor();
}

async function presses(thin: Visitor, name: string): Promise<void> {
  const { page } = thin;
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await page.getByText('Không có việc nào chờ gửi.').waitFor();
}

const entersElsewhere = (thin: Visitor, text: string): Promise<void> =>
  elsewhere(thin, async (other) => {
    await other.signsIn('A Thin', '/nhap-lieu?part=year');
    await crime(other).waitFor();
    await types(other, text);
    await sends(other);
    await other.page.getByText('Đã ghi 1 việc.').waitFor();
  });

async function crimesOnRecord({ address }: Visitor): Promise<number | null> {
  const thin = await Person.persona({ url: address } as Server, 'a-thin');
  const asked = '/api/records?year=2022&place=23524&kind=residential_area';
  const [first] = done(await thin.get(asked)).records as {
    figures: { span: string; category: string; declared: number | null }[];
  }[];
  const isAsked = (each: { span: string; category: string }): boolean =>
    each.span === 'current' && each.category === 'crime';
  return first?.figures.find(isAsked)?.declared ?? null;
}

journey(
  'What was sent without network and dropped stands in its cell again, unsent',
  async (thin) => {
    const { page } = thin;
    await opensTheGrid(thin);
    await sendsWithoutNetwork(thin, '7');
    await page.getByText('Không còn gì chưa gửi.').waitFor();

    await page.getByRole('link', { name: 'Chờ gửi: 1 việc' }).click();
    await presses(thin, 'Bỏ việc này');
    await page.goBack();
    await inCard(thin, 'Anh/chị đã bỏ, không gửi.').waitFor();
    await shows(thin, '7');
    await thin.findsNothingWrong();

    await page.context().setOffline(false);
    await sends(thin);
    await page.getByText('Đã ghi 1 việc.').waitFor();
    assert.equal(await crimesOnRecord(thin), 7);
    await inCard(thin, 'Anh/chị đã bỏ, không gửi.').waitFor({ state: 'detached' });
  },
  { ownYear: true },
);

journey(
  'What the server did not take says so in its line, and goes with a word',
  async (thin) => {
    const { page } = thin;
    await opensTheGrid(thin);
    await sendsWithoutNetwork(thin, '7');
    await entersElsewhere(thin, '3');

    await page.context().setOffline(false);
    await inCard(thin, 'Máy chủ chưa nhận.').waitFor();
    await thin.findsNothingWrong();
    await page.locator('.grid, .row-card').getByText('Xem việc chờ gửi').click();
    await presses(thin, 'Giữ bản trên máy chủ');
    await page.goBack();
    await inCard(thin, 'Người khác đã sửa sau khi anh/chị nhập.').waitFor();
    await thin.findsNothingWrong();
    await page.getByRole('button', { name: 'Bỏ số tôi nhập' }).click();
    await page.getByText('Không còn gì chưa gửi.').waitFor();
    await shows(thin, '3');
  },
  { ownYear: true },
);

journey(
  'What waited and was sent is no longer on its way, and never comes back as unsent',
  async (thin) => {
    const { page } = thin;
    await opensTheGrid(thin);
    const note = inCard(thin, 'Chờ có mạng để gửi');
    await sendsWithoutNetwork(thin, '7');
    await page.context().setOffline(false);
    await note.waitFor({ state: 'detached' });
    assert.equal(await crimesOnRecord(thin), 7);

    await sendsWithoutNetwork(thin, '8');
    await page.getByRole('link', { name: 'Chờ gửi: 1 việc' }).click();
    await page.getByRole('heading', { level: 1, name: 'Chờ gửi' }).waitFor();
    await page.context().setOffline(false);
    await page.getByText('Không có việc nào chờ gửi.').waitFor();
    assert.equal(await crimesOnRecord(thin), 8);
    // Nothing of what was sent is left in this browser after signing out.
    await page.locator('.account').click();
    await page.getByText('Đăng xuất', { exact: true }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await entersElsewhere(thin, '3');

    await thin.signsIn('A Thin', '/nhap-lieu?part=year');
    await shows(thin, '3');
    await note.waitFor({ state: 'detached' });
    await page.getByText('Không còn gì chưa gửi.').waitFor();
    await thin.findsNothingWrong();
  },
  { ownYear: true },
);
