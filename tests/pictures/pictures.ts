// What is shown in README and docs/rules: who looks, on which day, at which page.
import type { Page } from 'playwright-core';

export interface Looking {
  page: Page;
  goesTo: (path: string) => Promise<void>;
  signsIn: (person: string, path: string) => Promise<void>;
}

export interface Picture {
  name: string;
  /** The last day of the year that is performed; the whole year when left out. */
  until?: string;
  size: 'desk' | 'phone';
  scale?: number;
  /** Left out for a page that anybody may open. */
  person?: string;
  path: string;
  prepare?: (looking: Looking) => Promise<void>;
}

const NOVEMBER = '2022-11-04';
const QUARTER = '2022-03-01';
const DECIDING = '2022-11-08';

/** Each draft takes this many of what waits for the committee. */
const TAKEN = 3;

const follows =
  (link: string | RegExp) =>
  async ({ page }: Looking): Promise<void> => {
    const from = page.url();
    await page.getByRole('link', { name: link }).first().click();
    await page.waitForURL((url) => url.href !== from);
    await page.waitForLoadState('networkidle');
  };

/** The secretary's conclusion and draft, so that something lies before the chairman. */
async function drafts({ page, signsIn }: Looking, number: string): Promise<void> {
  await signsIn('Hoa', '/xet-duyet');
  const boxes = page.getByRole('checkbox', { name: /^Chọn (Làng|Thôn)/ });
  await boxes.first().waitFor();
  for (const box of (await boxes.all()).slice(0, TAKEN)) await box.check();
  await page.getByRole('button', { name: /^Ghi kết luận cho/ }).click();
  await page.getByLabel('Ngày họp hoặc ngày tổng hợp ý kiến').fill('08/11/2022');
  await page.getByLabel('Số biên bản hoặc văn bản').fill('21/BB-BCĐ');
  await page.getByLabel('Chủ trì').fill('Đỗ Ngọc Sơn');
  await page.getByLabel('Số thành viên Ban Chỉ đạo').fill('9');
  await page.getByLabel('Số thành viên tham gia').fill('8');
  await says(page, 'Ghi kết luận');
  await page.getByRole('link', { name: 'Soạn quyết định' }).first().click();
  await page.getByLabel('Số quyết định').fill(number);
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await page.getByRole('link', { name: 'Xem trước bản PDF' }).waitFor();
}

async function says(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function sendsForSignature(looking: Looking): Promise<void> {
  await drafts(looking, '332/QĐ-UBND');
  await says(looking.page, 'Trình ký');
  await looking.signsIn('Sơn', '/ky-duyet');
  await looking.page.getByRole('button', { name: /^Ban hành quyết định số/ }).waitFor();
}

async function checksACertificate({ page, goesTo, signsIn }: Looking): Promise<void> {
  await signsIn('Hoa', '/quyet-dinh');
  await follows(/QĐ/)({ page, goesTo, signsIn });
  const link = page.getByRole('link', { name: 'Trang xác minh' }).first();
  await goesTo((await link.getAttribute('href')) ?? '');
}

export const PICTURES: Picture[] = [
  {
    name: 'head-registration',
    until: QUARTER,
    size: 'phone',
    person: 'Y Hân',
    path: '/viec/dang-ky',
  },
  { name: 'head', until: NOVEMBER, size: 'phone', person: 'Y Hân', path: '/' },
  { name: 'head-papers', until: NOVEMBER, size: 'phone', person: 'Y Hân', path: '/viec/giay-to' },
  { name: 'head-result', size: 'phone', person: 'Y Hân', path: '/' },
  { name: 'institution', until: NOVEMBER, size: 'phone', person: 'Nguyễn Thị Lan', path: '/' },
  {
    name: 'institution-answers',
    until: NOVEMBER,
    size: 'phone',
    person: 'Nguyễn Thị Lan',
    path: '/viec/danh-gia',
  },
  { name: 'desk', until: NOVEMBER, size: 'desk', person: 'A Thin', path: '/ban-lam-viec' },
  { name: 'entry', until: NOVEMBER, size: 'desk', person: 'A Thin', path: '/nhap-lieu?part=year' },
  { name: 'incidents', until: NOVEMBER, size: 'desk', person: 'A Thin', path: '/vu-viec' },
  {
    name: 'appraisal',
    until: NOVEMBER,
    size: 'desk',
    person: 'A Thin',
    path: '/tham-dinh',
    prepare: follows('Làng Kŏn Đơ Plŏ'),
  },
  { name: 'reviewer', until: NOVEMBER, size: 'desk', person: 'Trần Văn Minh', path: '/tham-dinh' },
  {
    name: 'quick-report',
    until: NOVEMBER,
    size: 'desk',
    person: 'Trần Văn Minh',
    path: '/bao-cao-nhanh',
  },
  { name: 'member', until: DECIDING, size: 'desk', person: 'Bình', path: '/xet-duyet' },
  {
    name: 'secretary',
    until: DECIDING,
    size: 'desk',
    path: '/dang-nhap',
    prepare: (looking) => drafts(looking, '331/QĐ-UBND'),
  },
  {
    name: 'chairman',
    until: DECIDING,
    size: 'desk',
    path: '/dang-nhap',
    prepare: sendsForSignature,
  },
  { name: 'people', size: 'desk', person: 'Quang', path: '/quan-tri/nguoi-dung' },
  { name: 'log', size: 'desk', person: 'Quang', path: '/quan-tri/nhat-ky' },
  { name: 'results', size: 'desk', person: 'Quang', path: '/ket-qua' },
  { name: 'map', size: 'desk', person: 'Quang', path: '/ket-qua/ban-do' },
  {
    name: 'dossier',
    size: 'desk',
    person: 'Quang',
    path: '/don-vi?kind=commune&outcome=not_recognised',
    prepare: follows(/^Thị trấn/),
  },
  { name: 'register', size: 'desk', path: '/so-cong-nhan?dia-ban=23524' },
  { name: 'certificate', size: 'phone', path: '/dang-nhap', prepare: checksACertificate },
];
