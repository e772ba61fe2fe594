// Somebody who answers for one subject, with the application kept on their machine.
import type { Visitor } from './browser.ts';

export async function asksTheServer<Value>(visitor: Visitor, address: string): Promise<Value> {
  return visitor.page.evaluate(`fetch('${address}').then((reply) => reply.json())`);
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

/** Signed in, with all here that it takes to open without the server. Which dossier is theirs. */
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
