// A person at a browser, as the journeys need one: two sizes, one click to sign in, no serious
// finding of axe on any page they look at.
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { after, before, test } from 'node:test';
import { seriousFindings } from './axe.ts';
import { ALL_KEPT, HAS_WORKER, launchChromium } from './chromium.ts';
import { serveDemonstration, type Running, type Stop } from './demonstration.ts';
import { becomes } from './until.ts';

export const SIZES = [
  { name: '1366×768', width: 1366, height: 768 },
  { name: '390×844', width: 390, height: 844 },
] as const;

export class Visitor {
  readonly page: Page;
  readonly address: string;
  /** What the browser complained about: a broken policy, an error of the page. */
  readonly complaints: string[] = [];

  constructor(page: Page, address: string) {
    this.page = page;
    this.address = address;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // A refusal that the page shows in words is also an error to the console.
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) this.complaints.push(message.text());
    });
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(this.address + path);
  }

  /** Signs in as one of the people of the demonstration and goes on to `path`. */
  async signsIn(name: string, path = '/'): Promise<void> {
    await this.opens(`/dang-nhap?sau=${encodeURIComponent(path)}`);
    await this.chooses(name);
  }

  /** On the page for signing in. */
  async chooses(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
  }

  /** Until the application is here, and what it read: all that it takes without the server. */
  async waitsForTheApplication(): Promise<void> {
    await this.hasArrived();
    await becomes(() => this.page.evaluate(HAS_WORKER), true);
    await this.page.evaluate(ALL_KEPT);
  }

  async seesHeading(text: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: text }).waitFor();
  }

  /** Everything has arrived, nothing is too wide, and axe finds nothing serious. */
  async findsNothingWrong(): Promise<void> {
    await this.hasArrived();
    // What is still being drawn is judged when it stands.
    await becomes(() => this.faults(), []);
    assert.deepEqual(this.complaints, []);
  }

  /** Nothing is asked for any more, and nothing says that it is waited for. */
  private async hasArrived(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.locator('.loading').first().waitFor({ state: 'detached' });
  }

  private async faults(): Promise<string[]> {
    const isTooWide = await this.page.evaluate('document.documentElement.scrollWidth > innerWidth');
    const wide = isTooWide === true ? ['wider than the window'] : [];
    return [...wide, ...(await seriousFindings(this.page))];
  }
}

/** For a whole file: the journeys walk through a year that is still going on. */
export function inTheYear(stop: Stop): void {
  stopped = stop;
}

let stopped: Stop = {};
let running: Running;
let browser: Browser;

before(async () => {
  // This begins while the file's own lines have not been read: what it asks for comes first.
  await new Promise((next) => setImmediate(next));
  running = await serveDemonstration(stopped);
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  await running?.stop();
});

/** The server of this file's journeys. */
export const server = (): Running => running;

/** The browser of this file; each context of it knows nothing of the others. */
export const theBrowser = (): Browser => browser;

/** Somebody at another machine at the same time, with a window of the same size. */
export async function elsewhere(
  { page, address }: Visitor,
  walk: (other: Visitor) => Promise<void>,
): Promise<void> {
  const viewport = page.viewportSize() ?? undefined;
  const context = await browser.newContext({ viewport, locale: 'vi-VN' });
  try {
    await walk(new Visitor(await context.newPage(), address));
  } finally {
    await context.close();
  }
}

interface Journey {
  /** On a year that no other journey changes, nor the other size of this one. */
  ownYear?: boolean;
}

/** One journey, walked at each size in a browser that knows nothing. */
export function journey(
  name: string,
  walk: (visitor: Visitor, there: Running) => Promise<void>,
  { ownYear = false }: Journey = {},
): void {
  for (const { name: size, width, height } of SIZES) {
    test(`${name} (${size})`, async () => {
      const there = ownYear ? await serveDemonstration(stopped) : running;
      const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN' });
      context.setDefaultTimeout(30_000);
      const visitor = new Visitor(await context.newPage(), there.address);
      try {
        await walk(visitor, there);
      } catch (error) {
        await tellsWhatItShows(visitor, `${name} (${size})`);
        throw error;
      } finally {
        await context.close();
        if (ownYear) await there.stop();
      }
    });
  }
}

/** What stood on the page when a journey stopped: a run elsewhere leaves no picture behind. */
async function tellsWhatItShows({ page, complaints }: Visitor, name: string): Promise<void> {
  const focus = "document.activeElement?.outerHTML.slice(0, 300) ?? ''";
  const shown = await page
    .evaluate<string>(focus)
    .then(async (focused) => `${focused}\n${await page.locator('body').ariaSnapshot()}`)
    .catch((error: unknown) => String(error));
  console.error(`== ${name} stopped at ${page.url()}\n${complaints.join('\n')}\n${shown}`);
}
