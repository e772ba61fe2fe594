// A page on paper is what an office files: its heading, place, year and day, its tables whole, and
// nothing that can only be pressed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { server, theBrowser, Visitor } from '../support/browser.ts';

const MENU = ['Bàn làm việc', 'Báo cáo nhanh', 'Nhật ký', 'Đến nội dung chính', 'Trình đơn'];
const BUTTONS = ['Xem bản đồ', 'Tải bảng', 'Mở tất cả', 'Trang xác minh', 'In trang này'];
const NOTICE = 'DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ';

interface Paper {
  /** A text for each sheet. */
  sheets: string[];
}

async function printed({ page }: Visitor): Promise<Paper> {
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
  return { sheets: text.split('\f').slice(0, -1) };
}

function assertPaper({ sheets }: Paper, ...expected: string[]): void {
  const whole = sheets.join('\n').replace(/\s+/g, ' ');
  for (const words of expected) assert.ok(whole.includes(words), `${words} is not on the paper`);
  for (const words of [...MENU, ...BUTTONS])
    assert.ok(!whole.includes(words), `${words} is on the paper`);
  assert.doesNotMatch(whole, /https?:|\/ho-so\/|\/ket-qua/);
  sheets.forEach((sheet, at) => {
    assert.ok(sheet.includes(NOTICE), `sheet ${at + 1} does not say that its data are invented`);
    assert.match(sheet, new RegExp(`^${at + 1}/${sheets.length}$`, 'm'));
  });
}

async function atOffice(walk: (visitor: Visitor) => Promise<void>): Promise<void> {
  const viewport = { width: 1366, height: 768 };
  const context = await theBrowser().newContext({ viewport, locale: 'vi-VN' });
  context.setDefaultTimeout(20_000);
  try {
    await walk(new Visitor(await context.newPage(), server().address));
  } finally {
    await context.close();
  }
}

const times = (text: string, words: string): number => text.split(words).length - 1;

test('The table of results goes on paper with its head on every sheet', () =>
  atOffice(async (visitor) => {
    await visitor.signsIn('Vũ Minh Quang', '/ket-qua?year=2022&place=62');
    await visitor.page.getByRole('row', { name: /Tu Mơ Rông/ }).waitFor();
    const paper = await printed(visitor);
    assertPaper(paper, 'Kết quả công nhận – Tỉnh Kon Tum', 'Năm 2022', 'In ngày 05/12/2022');
    assertPaper(paper, '97,75 %', 'Huyện Tu Mơ Rông', 'Vũ Minh Quang');
    for (const sheet of paper.sheets) assert.ok(sheet.includes('Tỷ lệ'), sheet);
  }));

test('A dossier goes on paper with every reason, also those that are folded', () =>
  atOffice(async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/don-vi?year=2022&place=23524&outcome=not_recognised');
    await page.getByRole('link', { name: 'Làng Kŏn Đơ Plŏ' }).click();
    await visitor.seesHeading('Làng Kŏn Đơ Plŏ');
    await page.getByRole('heading', { name: 'Lịch sử' }).waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    const shown = await page.getByRole('row').count();
    const paper = await printed(visitor);
    assertPaper(paper, 'Làng Kŏn Đơ Plŏ', 'Chưa được công nhận', 'Xã Đắk La', 'Biên bản');
    const text = paper.sheets.join('\n');
    assert.ok(times(text, 'Đ4 k') > 20, 'the criteria that are met were left folded');
    assert.equal(await page.getByRole('row').count(), shown);
  }));

test('A decision and the page that verifies its certificates go on paper', () =>
  atOffice(async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/quyet-dinh?year=2022&place=23524');
    await page.getByRole('link', { name: /QĐ/ }).first().click();
    await visitor.seesHeading(/Quyết định .*QĐ-UBND/);
    const link = page.getByRole('link', { name: 'Trang xác minh' }).first();
    const address = (await link.getAttribute('href')) ?? '';
    const paper = await printed(visitor);
    assertPaper(paper, 'QĐ-UBND', 'Số vào sổ', 'Được công nhận');

    await visitor.opens(address);
    await visitor.seesHeading('Giấy công nhận có hiệu lực');
    const proof = await printed(visitor);
    assertPaper(proof, 'Giấy công nhận có hiệu lực', 'Số vào sổ', 'In ngày 05/12/2022');
  }));

test('A list goes on paper with every row that was fetched', () =>
  atOffice(async (visitor) => {
    const where = 'year=2022&place=62';
    await visitor.signsIn('Vũ Minh Quang', `/don-vi?${where}`);
    const first = await visitor.page.request.get(
      `${visitor.address}/api/dossiers?${where}&limit=100`,
    );
    const { dossiers } = (await first.json()) as { dossiers: { first_submitted_on: unknown }[] };
    await visitor.page.getByText('Đang hiện 100 đơn vị').waitFor();
    const paper = await printed(visitor);
    assertPaper(paper, 'Đơn vị – Tỉnh Kon Tum', 'Đang hiện 100 đơn vị');
    const days = paper.sheets.join('\n').match(/^\d{2}\/\d{2}\/2022$/gm) ?? [];
    assert.equal(days.length, dossiers.filter((each) => each.first_submitted_on).length);
  }));
