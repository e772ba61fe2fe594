// Everybody's pages on the smallest telephone, and on an office screen enlarged to twice its size:
// no scrolling sideways, no word cut, one heading, a way past the menu, nothing serious of axe.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveDemonstration, type Running } from '../support/demonstration.ts';
import { inTheYear, server, theBrowser, Visitor } from '../support/browser.ts';
import { misfits, TIGHT } from '../support/fitting.ts';
import { conclusion, draft } from '../support/journey.ts';
import { done, Person, type Json } from '../support/person.ts';
import type { Server } from '../support/installation.ts';
import { until } from '../support/until.ts';

inTheYear({ until: '2022-11-04' });

const OFFICE = { width: 1366, height: 768 };
const shell = join(import.meta.dirname, '../../web/src/shell');
const addresses = ['router.tsx', 'administration.ts'].flatMap((file) =>
  [...readFileSync(join(shell, file), 'utf8').matchAll(/^\s+\[?'(\/[a-z][a-z/$-]*)',/gm)].map(
    ([, address]) => address!,
  ),
);
/** Addresses as the frame knows them, those with a name in them last. */
const PATTERNS = addresses
  .sort((left, right) => Number(left.includes('$')) - Number(right.includes('$')))
  .map((address) => ({
    address,
    spelled: new RegExp(`^${address.replace(/\$[a-z]+/g, '[^/]+')}$`),
  }));

const seen = new Set<string>();
let whole: Running;

before(async () => {
  whole = await serveDemonstration();
});

after(async () => {
  await whole?.stop();
});

/** Steps are different pages of one address. */
function pageOf(path: string): string | undefined {
  const bare = path.split('?')[0]!;
  if (bare === '/') return bare;
  const found = PATTERNS.find(({ spelled }) => spelled.test(bare))?.address;
  return found?.replace('$step', bare.slice(bare.lastIndexOf('/') + 1));
}

const linksOf = ({ page }: Visitor): Promise<string[]> =>
  page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

async function faultsAt(visitor: Visitor, path: string): Promise<string[]> {
  const { page } = visitor;
  const found: string[] = [];
  for (const { name, ...size } of TIGHT) {
    await page.setViewportSize(size);
    // The page is drawn anew for its new size in its own time.
    const faults = await until(
      () => misfits(page),
      ({ length }) => length === 0,
    );
    for (const fault of faults) found.push(`${path} at ${name}: ${fault}`);
  }
  return found;
}

/** Follows every link from page to page, once for each kind of page that is not among `known`. */
async function walks(visitor: Visitor, starts: string[], known: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  const queue = [...starts];
  // The first page is everybody's own.
  known.delete('/');
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = pageOf(path);
    if (kind === undefined || known.has(kind)) continue;
    known.add(kind);
    seen.add(kind);
    await visitor.page.setViewportSize(OFFICE);
    await visitor.opens(path);
    await visitor.page.locator('h1').first().waitFor();
    await visitor.page.waitForLoadState('networkidle');
    await visitor.page.locator('.loading').first().waitFor({ state: 'detached' });
    queue.push(...(await linksOf(visitor)));
    faults.push(...(await faultsAt(visitor, path)));
  }
  return [...faults, ...visitor.complaints];
}

/** The rest is behind buttons, where no link of the page leads. */
const STARTS = ['/', '/cho-gui', '/tai-khoan'];

interface Persona {
  name: string;
  /** Whose pages of the same kind need no second look. */
  like?: Set<string>;
  there?: () => Running;
  prepare?: (visitor: Visitor) => Promise<string[]>;
}

function everyPageOf(title: string, { name, like, there = server, prepare }: Persona): void {
  test(title, async () => {
    const context = await theBrowser().newContext({ viewport: OFFICE, locale: 'vi-VN' });
    context.setDefaultTimeout(20_000);
    try {
      const visitor = new Visitor(await context.newPage(), there().address);
      await visitor.signsIn(name);
      const prepared = (await prepare?.(visitor)) ?? [];
      assert.deepEqual(await walks(visitor, [...STARTS, ...prepared], like ?? new Set()), []);
    } finally {
      await context.close();
    }
  });
}

const persona = (account: string): Promise<Person> =>
  Person.persona({ url: server().address } as Server, account);

/** The committee concluded on one area, and a decision is being drafted. */
async function drafted(): Promise<string[]> {
  const hoa = await persona('hoa');
  const { rows } = done(await hoa.get('/api/deliberations?year=2022&place=23524'));
  const appraised = (rows as Json[]).find(({ state }) => state === 'appraised');
  const { dossier, appraised_outcome: outcome } = appraised;
  const heard = conclusion([{ dossier, outcome }], '2022-11-04');
  const { id } = done(await hoa.act('POST', '/api/conclusions', heard));
  const body = draft('31/QĐ-UBND', id, [dossier]);
  const made = done(await hoa.act('POST', '/api/decision-drafts', body));
  const asked = `/api/decision-drafts/${made.id}/signature-request`;
  done(await hoa.act('POST', asked, undefined, { version: made.version }));
  return [`/xet-duyet/soan/${id}`, `/du-thao/${made.id}`];
}

/** What an officer enters for an area that has nobody who types, and what happened there. */
async function enteredFor(): Promise<string[]> {
  const thin = await persona('a-thin');
  const { dossiers } = done(await thin.get('/api/dossiers?year=2022&place=23524&limit=100'));
  const open = (dossiers as Json[]).find(({ state }) => state === 'registered');
  const { incidents } = done(await thin.get('/api/incidents?year=2022&place=23524'));
  return [`/ho-so/${open.id}/viec`, `/vu-viec/${incidents[0].incident.id}`, '/vu-viec/moi'];
}

/** Work that goes from one officer to the next. */
async function handedOver(): Promise<string[]> {
  const quang = await persona('quang');
  const path = 'VN/62/615/23524/';
  const next = { account: `nga-${randomUUID().slice(0, 8)}`, name: 'Y Nga', path };
  const { id } = done(await quang.act('POST', '/api/people', next));
  const post = {
    role: 'commune_officer',
    title: 'Cán bộ Công an xã',
    place: '23524',
    subject: null,
    valid_from: '2022-11-01',
    valid_to: null,
    appointed_by: 'Quyết định 45/QĐ-CAT',
    is_interim: true,
  };
  done(await quang.act('POST', `/api/people/${id}/posts`, post));
  const { posts } = done(await quang.get(`/api/handovers/posts?path=${path}`));
  const ofOfficer = (posts as Json[]).filter(({ role }) => role === post.role);
  const from = ofOfficer.find(({ person_id: person }) => person !== id);
  const to = ofOfficer.find(({ person_id: person }) => person === id);
  const document = post.appointed_by;
  const both = { from_post: from.id, to_post: to.id, document };
  return [`/ban-giao/${done(await quang.act('POST', '/api/handovers', both)).handover.id}`];
}

/** A table that holds a line with a fault, and a backup that is none. */
async function filesOf(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  const lines = [
    'Mã,Loại,Tên,Loại hình,Mã xã,Từ ngày',
    '23524-F1,Khu dân cư,Thôn mới,Thôn,23524,01/01/2022',
    '23524-F2,Kho,Thôn,Thôn,23524,31/02/2022',
  ];
  const sends = async (name: string, content: string, button: string): Promise<string> => {
    const buffer = Buffer.from(content);
    await page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer });
    const before = page.url();
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL((url) => url.href !== before);
    return new URL(page.url()).pathname;
  };
  await visitor.opens('/quan-tri/nhap-bang');
  const table = await sends('đơn vị.csv', lines.join('\n'), 'Kiểm tra bảng');
  await page.getByText('“31/02/2022” không phải là một ngày có thật.').waitFor();
  await visitor.opens('/quan-tri/sao-luu');
  return [table, await sends('sao-luu.tar', 'không phải', 'Kiểm tra')];
}

async function codeOnPaper(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  await visitor.opens('/quyet-dinh');
  await page.getByRole('link', { name: /QĐ/ }).first().click();
  const link = page.getByRole('link', { name: 'Trang xác minh' }).first();
  const faults: string[] = [];
  const open = ['/dang-nhap', '/so-cong-nhan', '/so-cong-nhan?dia-ban=23524', '/xac-minh'];
  for (const path of [...open, (await link.getAttribute('href')) ?? '']) {
    await page.setViewportSize(OFFICE);
    await visitor.opens(path);
    await page.waitForLoadState('networkidle');
    faults.push(...(await faultsAt(visitor, path)));
  }
  assert.deepEqual(faults, []);
  return [];
}

/** What is the same whoever looks at it. */
const officers = new Set<string>();
const ofTheYearOnly = new Set(addresses.filter((address) => address.startsWith('/quan-tri/')));

everyPageOf('The village head’s pages fit', { name: 'Y Hân' });
everyPageOf('The school clerk’s pages fit', { name: 'Nguyễn Thị Lan' });
everyPageOf('The administrator’s pages fit', {
  name: 'Vũ Minh Quang',
  like: officers,
  prepare: async (visitor) => [...(await handedOver()), ...(await filesOf(visitor))],
});
everyPageOf('The secretary’s pages fit', { name: 'Lê Thị Hoa', like: officers, prepare: drafted });
everyPageOf('The commune officer’s pages fit', {
  name: 'A Thin',
  like: officers,
  prepare: enteredFor,
});
everyPageOf('The reviewer’s pages fit', { name: 'Trần Văn Minh', like: officers });
everyPageOf('The chairman’s pages fit', { name: 'Đỗ Ngọc Sơn', like: officers });
everyPageOf('The open pages and those of a finished year fit', {
  name: 'Lê Thị Hoa',
  like: ofTheYearOnly,
  there: () => whole,
  prepare: codeOnPaper,
});

test('No page of the frame was left out', () => {
  const walked = [...seen];
  const wasSeen = (address: string): boolean =>
    address.endsWith('$step')
      ? walked.some((each) => each.startsWith(address.replace('$step', '')))
      : seen.has(address);
  assert.deepEqual(
    PATTERNS.map(({ address }) => address).filter((address) => !wasSeen(address)),
    [],
  );
});
