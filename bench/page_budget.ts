// What people wait for at the page: the first paint, the desk, a letter in the search.
import { createServer } from 'node:http';
import { HAS_WORKER } from '../tests/support/chromium.ts';
import type { Browser, BrowserContext, Page } from '../tests/support/chromium.ts';
import { becomes } from '../tests/support/until.ts';
import { median } from './table.ts';
import { signIn, weakPage } from './weak_page.ts';

const RUNS = 7;

export interface Told {
  median: number;
  least: number;
}

const told = (times: number[]): Told => ({ median: median(times), least: Math.min(...times) });

const WIDE = { viewport: { width: 1366, height: 768 }, locale: 'vi-VN' };
const PATIENCE_MS = 60_000;

/** Until the page for signing in is painted, beside one that has a line and a style and no more. */
export async function measureSignIn(browser: Browser, address: string) {
  const bare = await serveBare();
  const painted: number[] = [];
  const barelyPainted: number[] = [];
  for (let run = 0; run < RUNS; ++run) {
    painted.push(await firstPaintOf(browser, `${address}/dang-nhap`));
    barelyPainted.push(await firstPaintOf(browser, bare.address));
  }
  bare.server.close();
  return { page: told(painted), bare: told(barelyPainted) };
}

/** Each by a browser that knows nothing. */
async function firstPaintOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext(WIDE);
  const { page } = await weakPage(context);
  await page.goto(address, { timeout: PATIENCE_MS });
  const painted = await page.evaluate(firstPaint);
  await context.close();
  return painted;
}

async function serveBare() {
  const server = createServer(({ url }, reply) => {
    const isStyle = url === '/a.css';
    reply.setHeader('Content-Type', isStyle ? 'text/css' : 'text/html');
    reply.end(isStyle ? 'p { color: black }' : '<link rel=stylesheet href=/a.css><p>Bare</p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return { server, address: `http://127.0.0.1:${port}/` };
}

function firstPaint(): Promise<number> {
  return new Promise((told) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint !== undefined) told(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** An officer who was here before: the application lies ready, and what was read is kept. */
async function returning(browser: Browser, address: string): Promise<BrowserContext> {
  const context = await browser.newContext(WIDE);
  context.setDefaultTimeout(PATIENCE_MS);
  await signIn(context, address, 'a-thin');
  const page = await context.newPage();
  await page.goto(`${address}/ban-lam-viec`);
  await becomes(() => page.evaluate(HAS_WORKER), true);
  // Once more through the worker, as on any later day.
  await page.reload();
  await page.locator('table.tasks a.figure').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  return context;
}

/** Notes when heading and figures first stand painted and the page is free to take a click. */
function watchDesk(): void {
  const watching = new MutationObserver(() => {
    const isThere = document.querySelector('h1') && document.querySelector('table.tasks a.figure');
    if (!isThere) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
  });
  watching.observe(document, { childList: true, subtree: true });
}

const usableAt = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => performance.getEntriesByName('usable')[0]?.startTime)
    .then((handle) => handle.jsonValue() as Promise<number>);

export async function measureDesk(browser: Browser, address: string) {
  const context = await returning(browser, address);
  const usable: number[] = [];
  for (let run = 0; run < RUNS; ++run) {
    const { page } = await weakPage(context);
    await page.addInitScript(watchDesk);
    await page.goto(`${address}/ban-lam-viec`, { waitUntil: 'commit' });
    usable.push(await usableAt(page));
    // It was usable indeed: the figure leads to its list.
    await page.locator('table.tasks a.figure').first().click();
    await page.waitForURL('**/don-vi?**');
    await page.close();
  }
  const keys = await measureKeys(context, address);
  await context.close();
  return { usable: told(usable), ...keys };
}

const TYPED = 'thon dak ha';
const PAUSE_MS = 1500;

interface Keys {
  reactions: number[];
  answers: number[];
}

declare global {
  var keys: Keys;
}

/** From a key going down to the paint of letter and list, and to that of the server's answer. */
function watchKeys(): void {
  globalThis.keys = { reactions: [], answers: [] };
  let pressed = 0;
  let isAnswered = true;
  const painted = (times: number[]): void => {
    const from = pressed;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - from);
      port2.postMessage(undefined);
    });
  };
  const begin = ({ timeStamp }: Event): void => {
    pressed = timeStamp;
    isAnswered = false;
  };
  const look = (): void => {
    if (isAnswered || !document.querySelector('.search-list[aria-busy=false]')) return;
    isAnswered = true;
    painted(globalThis.keys.answers);
  };
  document.addEventListener('keydown', begin, true);
  document.addEventListener('input', () => painted(globalThis.keys.reactions));
  const watched = { childList: true, subtree: true, attributes: true };
  new MutationObserver(look).observe(document.querySelector('search')!, watched);
}

async function measureKeys(context: BrowserContext, address: string) {
  const { page } = await weakPage(context);
  await page.goto(`${address}/ban-lam-viec`);
  await page.locator('table.tasks a.figure').first().waitFor();
  await page.waitForTimeout(PAUSE_MS);
  await page.keyboard.press('/');
  await page.evaluate(watchKeys);
  for (const letter of TYPED) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(PAUSE_MS);
  }
  const { reactions, answers } = await page.evaluate(() => globalThis.keys);
  await page.close();
  if (reactions.length !== TYPED.length || answers.length === 0)
    throw new Error(`the search answered ${answers.length} of ${TYPED.length} letters`);
  return { reaction: told(reactions), answer: told(answers) };
}
