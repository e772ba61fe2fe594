// A person without a mouse: the tabulator, and keys. At every step it must be seen where one is.

import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from './browser.ts';
import { reads } from './until.ts';

const STEPS_MAX = 140;
/** The keys are quicker than a page that is still being drawn. */
const PATIENCE_MS = 10_000;

/** Says yes to the question of a dialog, whose button takes the focus when it opens. */
export async function agreesByKey(page: Page): Promise<void> {
  await page.getByRole('dialog').locator('button:focus').waitFor();
  await page.keyboard.press('Enter');
}

export class Keyboard {
  readonly visitor: Visitor;
  readonly page: Page;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
    this.page = visitor.page;
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Until what has the focus by itself is called so: the first box of what has just opened. */
  async isAt(name: RegExp): Promise<void> {
    await reads(async () => (await this.page.evaluate(focused)).name, name);
  }

  /** Goes on with the tabulator until that has the focus, or what is called so. */
  async goesTo(wanted: RegExp | Locator): Promise<void> {
    const isThere = (name: string): Promise<boolean> | boolean =>
      wanted instanceof RegExp
        ? wanted.test(name)
        : wanted.evaluate((one) => one === document.activeElement);
    const passed: string[] = [];
    const end = Date.now() + PATIENCE_MS;
    while (passed.length < STEPS_MAX || Date.now() < end) {
      await this.page.keyboard.press('Tab');
      const here = await this.page.evaluate(focused);
      if (here.isSomewhere) assert.ok(here.isSeen, `no sign that the focus is at: ${here.name}`);
      if (await isThere(here.name)) return;
      passed.push(here.name);
    }
    assert.fail(`the tabulator never came to ${wanted}, but to: ${passed.slice(-40).join(' | ')}`);
  }

  /** The same, and presses what it came to. */
  async opens(wanted: RegExp | Locator): Promise<void> {
    await this.goesTo(wanted);
    await this.presses('Enter');
  }

  /** One of the pages of the menu, which a narrow window folds away. */
  async opensPage(name: RegExp): Promise<void> {
    if ((this.page.viewportSize()?.width ?? 0) < 600) {
      await this.goesTo(/^Trình đơn$/);
      await this.presses('Enter');
      await this.page.getByRole('dialog').waitFor();
    }
    await this.opens(name);
  }

  /** One of a list that is searched by typing. */
  async picks(name: RegExp, text: string): Promise<void> {
    await this.goesTo(name);
    await this.types(text);
    const active = this.page.locator('.ant-select-item-option-active');
    await active.filter({ hasText: text }).waitFor();
    await this.presses('Enter');
  }
}

interface Focused {
  name: string;
  /** False on the page itself, as after its end. */
  isSomewhere: boolean;
  isSeen: boolean;
}

/** Runs in the page. */
function focused(): Focused {
  const element = document.activeElement as HTMLInputElement | null;
  // A dialog that has just opened may hold the focus as a whole; no key does anything there.
  const isWhole = element?.matches('body, #main, [role="dialog"]');
  if (element === null || isWhole) return { name: '', isSomewhere: false, isSeen: true };
  const labels = [...(element.labels ?? [])].map((label) => label.textContent ?? '');
  const group = element.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  for (const id of element.getAttribute('aria-labelledby')?.split(' ') ?? [])
    labels.push(document.getElementById(id)?.textContent ?? '');
  const own = element.getAttribute('aria-label') ?? (labels.join(' ') || element.textContent) ?? '';
  const isFrame = (one: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  };
  // Boxes of several parts show it on the whole, small inputs on the words beside them, and the
  // box of a grid on its cell.
  const isGlow = (one: Element): boolean =>
    /\bant-|\bgrid-active\b/.test(one.className) && getComputedStyle(one).boxShadow !== 'none';
  const around: Element[] = [element];
  for (let one = element.parentElement, i = 0; one && i < 4; one = one.parentElement, i += 1)
    if (one !== document.body && one.id !== 'main') around.push(one);
  if (element.nextElementSibling) around.push(element.nextElementSibling);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return {
    name: `${element.tagName === 'INPUT' && group !== own ? group : ''} ${own}`.trim(),
    isSomewhere: true,
    isSeen: isInside && around.some((one) => isFrame(one) || isGlow(one)),
  };
}
