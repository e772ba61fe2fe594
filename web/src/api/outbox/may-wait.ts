/**
 * What is sent later, unseen, when there is a network again: the work on a year's dossiers, which
 * carries the version it was made on, and what happened or did not. Whatever binds an office or
 * opens a door (conclusions, decisions, years, places, people, passwords) is done now or not at
 * all: nobody's decision is issued by a browser that has found a network.
 */
import { thingAt } from './kept-act.ts';

const WAITING = new Set(['dossiers', 'incidents', 'confirmations', 'evidence']);

export const mayWait = (address: string): boolean =>
  WAITING.has(thingAt(address).split('/')[0] ?? '');
