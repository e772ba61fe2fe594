// What axe finds on a page. One place says how: everything that is serious, by the quickest way.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** "color-contrast: <p>…</p> | <p>…</p>" for each rule that is broken seriously or worse. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // The page has no frames, so there is nothing to gather in a second one.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
