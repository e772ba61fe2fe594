import type { Caption, EventQuestion, Reason } from './shapes.ts';

/**
 * What the server calls events, categories, items and facts, as far as the tree names them. A
 * criterion is named for what must not happen; what happened is named as it was asked for.
 */
export function captionsIn(
  reasons: Reason[],
  asked: Pick<EventQuestion, 'event' | 'caption'>[] = [],
): Map<string, Caption> {
  const captions = new Map(asked.map(({ event, caption }) => [event, caption]));
  const walk = (reason: Reason): void => {
    const code = reason.role === 'criterion' ? reason.about : reason.code;
    if (code && reason.caption && !captions.has(code)) captions.set(code, reason.caption);
    if (reason.role === 'criterion' && reason.code && reason.caption)
      captions.set(`criterion:${reason.code}`, reason.caption);
    (reason.children ?? []).forEach(walk);
  };
  reasons.forEach(walk);
  return captions;
}
