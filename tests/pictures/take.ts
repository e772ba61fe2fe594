// Takes the pictures of README and docs/rules anew from the running program, so that they stay
// true: ./dev pictures [NAME…]. What a picture needs done first, its people do.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { launchChromium, type Browser, type Page } from '../support/chromium.ts';
import { serveDemonstration, type Running } from '../support/demonstration.ts';
import { PICTURES, type Picture } from './pictures.ts';

const into = join(import.meta.dirname, '../../docs/pictures');
const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };

/** Few colours are enough for a page, and a reader on a weak line need not wait. */
const COLOURS = 96;

async function take(browser: Browser, there: Running, picture: Picture): Promise<void> {
  const { name, size, scale, person, path, prepare } = picture;
  const context = await browser.newContext({
    viewport: SIZES[size],
    deviceScaleFactor: scale ?? 1,
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const goesTo = async (to: string): Promise<void> => {
    await page.goto(there.address + to);
    await page.waitForLoadState('networkidle');
  };
  const signsIn = async (who: string, to: string): Promise<void> => {
    await goesTo(`/dang-nhap?sau=${encodeURIComponent(to)}`);
    await page.getByRole('button', { name: who }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
    await page.waitForLoadState('networkidle');
  };
  await (person === undefined ? goesTo(path) : signsIn(person, path));
  await prepare?.({ page, goesTo, signsIn });
  await settles(page);
  const file = join(into, `${name}.png`);
  await page.screenshot({ path: file });
  await context.close();
  execFileSync('pngquant', ['--force', '--nofs', '--strip', '--output', file, `${COLOURS}`, file]);
  console.log(`docs/pictures/${name}.png`);
}

async function settles(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.mouse.move(0, 0);
}

const wanted = process.argv.slice(2);
const chosen = PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const browser = await launchChromium();
try {
  for (const until of new Set(chosen.map((picture) => picture.until))) {
    const there = await serveDemonstration(until === undefined ? {} : { until });
    for (const picture of chosen.filter((each) => each.until === until))
      await take(browser, there, picture);
    await there.stop();
  }
} finally {
  await browser.close();
}
