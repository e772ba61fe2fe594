// A page on a weak line and an old machine, as Chromium imitates them: each request 300 ms later,
// 750 kbit/s both ways, a quarter of the processor. Opening a connection costs nothing here.
import type { BrowserContext, CDPSession, Page } from '../tests/support/chromium.ts';

const LATENCY_MS = 300;
const BYTES_A_SECOND = 750_000 / 8;
const SLOWED = 4;

export interface WeakPage {
  page: Page;
  session: CDPSession;
}

export async function weakPage(context: BrowserContext): Promise<WeakPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return { page, session };
}

/** Signs in one of the people of the demonstration; tells the path of their first post. */
export async function signIn(context: BrowserContext, address: string, account: string) {
  const reply = await context.request.post(`${address}/api/demonstration/session`, {
    headers: { Origin: address },
    data: { account },
  });
  if (!reply.ok()) throw new Error(`signing in: ${reply.status()} ${await reply.text()}`);
  return ((await reply.json()) as { posts: { path: string }[] }).posts[0].path;
}
