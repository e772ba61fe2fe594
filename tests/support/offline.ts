// Somebody with the application, and what it takes to do without the server, kept on their machine.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { Visitor } from './browser.ts';

export async function asksTheServer<Value>(visitor: Visitor, address: string): Promise<Value> {
  return visitor.page.evaluate(`fetch('${address}').then((reply) => reply.json())`);
}

/** An officer, at the page "Chờ gửi": the dossiers of the commune too. */
export async function keepsForOffline(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByRole('button', { name: 'Lưu để làm ngoại tuyến' }).click();
  await page.getByText(/Đã lưu \d+ hồ sơ lúc/).waitFor({ timeout: 90_000 });
  await visitor.waitsForTheApplication();
}

interface Told {
  dossiers: { id: string }[];
  entries: { act: string; at: number }[];
  posts: { path: string }[];
}

export interface Owner {
  name: string;
  /** Of the page that person begins on. */
  heading: string | RegExp;
}

/** Who answers for one subject, signed in, with all of it here. Which dossier is theirs. */
export async function hasAllHere(visitor: Visitor, { name, heading }: Owner): Promise<string> {
  await visitor.signsIn(name);
  await visitor.seesHeading(heading);
  await visitor.waitsForTheApplication();
  const { posts } = await asksTheServer<Told>(visitor, '/api/session');
  const [place, subject] = (posts[0]?.path ?? '').split('/').filter(Boolean).slice(-2);
  const { dossiers } = await asksTheServer<Told>(
    visitor,
    `/api/dossiers?year=2022&place=${place}&subject=${subject?.slice(1)}`,
  );
  return dossiers[0]?.id ?? '';
}

/** What the server's log has of the dossier since it had `known` entries, the earliest first. */
export async function actsSince(visitor: Visitor, dossier: string, known = 0): Promise<string[]> {
  const { entries } = await asksTheServer<Told>(visitor, `/api/dossiers/${dossier}/history`);
  const inOrder = entries.sort((one, other) => one.at - other.at);
  return inOrder.slice(known).map(({ act }) => act);
}

/** Pressed by keys where there is no server, a paper's link tells why and opens no window. */
export async function isToldOfThePaper(visitor: Visitor, link: Locator): Promise<void> {
  const { page } = visitor;
  const windows = page.context().pages().length;
  await link.focus();
  await page.locator('a:focus[aria-disabled="true"]').waitFor();
  const told = page.locator(`[id="${await link.getAttribute('aria-describedby')}"]`);
  await told.getByText('Cần có mạng').waitFor();
  await page.keyboard.press('Enter');
  await told.getByText('Giấy này do máy chủ lập. Có mạng trở lại thì mở được.').waitFor();
  assert.equal(page.context().pages().length, windows);
  await visitor.findsNothingWrong();
}

/**
 * A page that believes in the network opens the paper's window: it tells in our words that there
 * is no server, and shows the paper itself once `comesBack` has brought it.
 */
export async function isToldInTheWindow(
  visitor: Visitor,
  paper: string,
  comesBack: () => Promise<void>,
): Promise<void> {
  const opened = visitor.page.context().waitForEvent('page');
  await visitor.page.evaluate(`window.open('${paper}', '_blank', 'noreferrer')`);
  const page = await opened;
  const window = new Visitor(page, visitor.address);
  await window.seesHeading('Chưa mở được giấy này');
  await page.getByText('đóng thẻ này là trở lại').waitFor();
  await window.findsNothingWrong();
  const drawn = page.waitForResponse(
    (reply) => reply.url().endsWith(paper) && reply.headers()['content-type'] === 'application/pdf',
  );
  await comesBack();
  // The window may have opened it by itself by now, and be gone from this button.
  const again = page.getByRole('button', { name: 'Mở lại' });
  await again.click({ timeout: 5_000 }).catch(() => undefined);
  await drawn;
  await page.close();
}
