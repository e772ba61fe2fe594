// Whether a page fits a small screen: nothing to scroll sideways but a region that says what it is,
// no word cut, one heading, a way past the menu, and nothing serious found by axe.
import type { Page } from 'playwright-core';
import { seriousFindings } from './axe.ts';

/** A small telephone; and 1366×768 enlarged to twice its size, which leaves half of it. */
export const TIGHT = [
  { name: '320×640', width: 320, height: 640 },
  { name: '1366×768 at 200 %', width: 683, height: 384 },
] as const;

/** What is wrong with the page that is open, at the size it has. */
export async function misfits(page: Page): Promise<string[]> {
  const found = (await page.evaluate(LOOK)) as string[];
  return [...found, ...(await skipFault(page)), ...(await seriousFindings(page))];
}

/** The first stop of the keyboard shows a link, and it leads past the menu. */
async function skipFault(page: Page): Promise<string[]> {
  const skip = page.locator('a.skip');
  if ((await skip.count()) === 0) return ['no way past the menu'];
  await page.evaluate(FROM_THE_TOP);
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(`(() => {
    const here = document.activeElement;
    const box = here.getBoundingClientRect();
    return here.matches('a.skip') && box.top >= 0 && box.left >= 0 && box.right <= innerWidth;
  })()`);
  if (seen !== true) return ['the first stop of the keyboard is not the way past the menu'];
  await page.keyboard.press('Enter');
  const arrived = await page.evaluate(`document.activeElement.closest('main') !== null`);
  return arrived === true ? [] : ['the way past the menu does not lead to the content'];
}

const FROM_THE_TOP = `(() => {
  document.activeElement?.blur();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
})()`;

/** Runs in the page. A word is cut where a box that hides what is too much holds part of it. */
const LOOK = `(() => {
  const faults = [];
  const name = (element) => {
    const kind = element.className?.baseVal ?? element.className;
    return element.tagName.toLowerCase() + (kind ? '.' + String(kind).split(' ').join('.') : '');
  };
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) faults.push('the page is ' + wide + ' wide');
  const heads = [...document.querySelectorAll('h1')].filter((each) => each.checkVisibility());
  if (heads.length !== 1) faults.push(heads.length + ' headings of the first level');

  const hides = (style) => style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const isAside = (element, style) =>
    style.clipPath !== 'none' || (element.clientWidth <= 1 && element.clientHeight <= 1);
  for (const box of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(box);
    if (!/auto|scroll/.test(style.overflowX) || box.scrollWidth <= box.clientWidth + 1) continue;
    if (!box.checkVisibility() || box.matches('textarea')) continue;
    const isNamed = box.hasAttribute('aria-label') || box.hasAttribute('aria-labelledby');
    if (box.tabIndex < 0 || !isNamed || box.getAttribute('role') !== 'region')
      faults.push('scrolls sideways without a name or a stop of the keyboard: ' + name(box));
  }

  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let word = words.nextNode(); word; word = words.nextNode()) {
    const holder = word.parentElement;
    const text = word.data.trim();
    if (text === '' || seen.has(holder) || holder.matches('script, style, option')) continue;
    if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(word);
    const rects = [...range.getClientRects()].filter((each) => each.width > 1 && each.height > 1);
    if (rects.length === 0) continue;
    let cut = '';
    // What only a screen reader is told lies in a box of nothing.
    let isReachable = false;
    for (let box = holder; box; box = box.parentElement)
      isReachable ||= box.matches('.skip') || isAside(box, getComputedStyle(box));
    for (let box = holder; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (isReachable) break;
      if (style.position === 'fixed' && box.getBoundingClientRect().right <= 0) isReachable = true;
      if (box === document.body || !hides(style) || style.display === 'inline') continue;
      const edge = box.getBoundingClientRect();
      const left = edge.left + box.clientLeft;
      const top = edge.top + box.clientTop;
      const right = left + box.clientWidth;
      const bottom = top + box.clientHeight;
      const isOutX = rects.some((each) => each.right > right + 1 || each.left < left - 1);
      // The boxes of letters are taller than the letters.
      const isOutY = rects.some((each) => {
        const give = 1 + each.height / 6;
        return each.bottom > bottom + give || each.top < top - give;
      });
      if (isOutX && /auto|scroll/.test(style.overflowX)) isReachable = true;
      if (isOutY && /auto|scroll/.test(style.overflowY)) isReachable = true;
      if (isReachable) break;
      if (isOutX || isOutY) cut = name(box);
      if (cut !== '') break;
    }
    if (isReachable) continue;
    if (cut === '' && rects.some((each) => each.right > innerWidth + 1 || each.left < -1))
      cut = 'the window';
    if (cut === '') continue;
    seen.add(holder);
    faults.push('cut by ' + cut + ': “' + text.slice(0, 60) + '” in ' + name(holder));
  }

  for (const part of document.querySelectorAll('button, .button, .tag, .choice span, th, td')) {
    if (!part.checkVisibility() || getComputedStyle(part).display === 'inline') continue;
    if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1)
      faults.push('spills over: ' + name(part) + ' “' + part.textContent.trim().slice(0, 60) + '”');
  }
  return [...new Set(faults)];
})()`;
