// What goes wrong between a village and the district, at random and as fast as it can be borne:
// the server dies, the line is cut, answers are lost, pages are closed and crash. A seed repeats it
// as far as the clock allows.
import type { BrowserContext, Page } from 'playwright-core';
import type { Running } from './demonstration.ts';
import type { WeakLine } from './weak_line.ts';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((next) => setTimeout(next, milliseconds));

/** Mulberry32: the same numbers for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A page that is opened again whenever it is gone. */
export class Station {
  private page: Page | undefined;
  private isOpen = false;
  private readonly context: BrowserContext;
  private readonly address: string;

  constructor(context: BrowserContext, address: string) {
    this.context = context;
    this.address = address;
  }

  /** Asks the page until it answers. */
  async ask<T>(question: string): Promise<T> {
    const end = Date.now() + HOPE_MS;
    while (Date.now() < end) {
      const page = await this.opened();
      const silence = pause(PATIENCE_MS).then(() => Promise.reject(new Error('no answer')));
      silence.catch(() => undefined);
      try {
        return (await Promise.race([page.evaluate(question), silence])) as T;
      } catch {
        this.isOpen = false;
        await pause(20);
      }
    }
    throw new Error(`no page answers: ${question.slice(0, 80)}`);
  }

  reload = async (): Promise<void> => {
    await this.page?.reload({ waitUntil: 'commit', timeout: PATIENCE_MS }).catch(() => undefined);
  };

  close = async (): Promise<void> => {
    await this.page?.close().catch(() => undefined);
  };

  crash = async (): Promise<void> => {
    const page = this.page;
    if (page === undefined || page.isClosed()) return;
    const crashed = page.waitForEvent('crash', { timeout: PATIENCE_MS }).catch(() => undefined);
    void page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    await page.close().catch(() => undefined);
  };

  private async opened(): Promise<Page> {
    const end = Date.now() + HOPE_MS;
    while (!this.isOpen || this.page === undefined || this.page.isClosed()) {
      if (Date.now() > end) throw new Error(`no page opens at ${this.address}`);
      if (this.page === undefined || this.page.isClosed()) this.page = await this.context.newPage();
      const options = { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS } as const;
      const reply = await this.page.goto(this.address, options).catch(() => null);
      this.isOpen = reply?.ok() ?? false;
      if (!this.isOpen) await pause(50);
    }
    return this.page;
  }
}

const PATIENCE_MS = 5_000;
const HOPE_MS = 60_000;

interface Around {
  seed: number;
  server: Running;
  line: WeakLine;
  context: BrowserContext;
  stations: Station[];
}

/** One trouble after the other, until told to end. */
export class Trouble {
  readonly counts: Record<string, number> = {};
  private readonly around: Around;
  private readonly random: () => number;
  private isOver = false;
  private readonly ended: Promise<void>;

  constructor(around: Around) {
    this.around = around;
    this.random = numbersFrom(around.seed);
    this.ended = this.run();
  }

  async end(): Promise<void> {
    this.isOver = true;
    await this.ended;
  }

  private async run(): Promise<void> {
    const troubles = Object.entries(this.troubles());
    while (!this.isOver) {
      await pause(100 + 500 * this.random());
      const [name, happen] = troubles[Math.floor(troubles.length * this.random())];
      this.counts[name] = (this.counts[name] ?? 0) + 1;
      await happen();
    }
  }

  private troubles(): Record<string, () => Promise<void>> {
    const { server, line, context, stations } = this.around;
    const while_ = (): Promise<void> => pause(50 + 500 * this.random());
    const station = (): Station => stations[Math.floor(stations.length * this.random())];
    return {
      'server killed': async () => {
        await server.kill();
        await while_();
        await server.start();
      },
      'line cut': async () => {
        line.cut();
        await while_();
        line.state = 'good';
      },
      'answers lost': async () => {
        line.state = 'answers_lost';
        await while_();
        line.state = 'good';
      },
      'network gone': async () => {
        await context.setOffline(true);
        await while_();
        await context.setOffline(false);
      },
      'page reloaded': () => station().reload(),
      'page closed': () => station().close(),
      'page crashed': () => station().crash(),
    };
  }
}
