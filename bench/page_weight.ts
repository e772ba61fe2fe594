// What the first visit to each page fetches of script, as it is sent. Pages of the menu are found
// by themselves; those that need a thing to show are named here.
import type { Browser, BrowserContext } from '../tests/support/chromium.ts';
import { placeLabel } from '../web/src/api/paths.ts';
import { OWN_PAGES, PAGES } from '../web/src/shell/pages.ts';
import { signIn } from './weak_page.ts';

export interface PageWeight {
  path: string;
  kilobytes: number;
}

interface Visitor {
  account: string;
  paths: string[];
}

/** Nobody is signed in at the open pages. */
async function visitors(browser: Browser, address: string): Promise<Visitor[]> {
  const context = await browser.newContext();
  const place = placeLabel(await signIn(context, address, 'a-thin'));
  const list = `${address}/api/dossiers?year=2022&place=${place}&limit=1`;
  const reply = await context.request.get(list);
  const { dossiers } = (await reply.json()) as { dossiers: { id: string }[] };
  await context.close();
  const id = dossiers[0].id;
  const menu = PAGES.map(({ to }) => to);
  const isOffice = (path: string): boolean => path.startsWith('/quan-tri');
  return [
    { account: '', paths: ['/dang-nhap', '/xac-minh', '/so-cong-nhan'] },
    { account: 'lan', paths: [...OWN_PAGES.map(({ to }) => to), '/viec/danh-gia'] },
    {
      account: 'a-thin',
      paths: [...menu.filter((path) => !isOffice(path)), `/ho-so/${id}`, `/tham-dinh/${id}`],
    },
    { account: 'quang', paths: [...menu.filter(isOffice), '/ket-qua/ban-do', '/tai-khoan'] },
  ];
}

/** Heaviest first. */
export async function measureWeights(browser: Browser, address: string): Promise<PageWeight[]> {
  const weights: PageWeight[] = [];
  for (const { account, paths } of await visitors(browser, address))
    for (const path of paths) {
      // The worker fetches the rest for later, and is no part of the page.
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'vi-VN' });
      if (account !== '') await signIn(context, address, account);
      weights.push({ path, kilobytes: await weightOf(context, address + path) });
      await context.close();
    }
  return weights.toSorted((a, b) => b.kilobytes - a.kilobytes);
}

async function weightOf(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  let bytes = 0;
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    // As sent: the smallest files stay as they are.
    const { 'content-length': length } = response.headers();
    if (length === undefined) throw new Error(`${response.url()} does not say its length`);
    bytes += Number(length);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return bytes / 1000;
}
