import type { Caption, Reason } from './shapes.ts';

/** What the server calls events, categories, items and facts, as far as the tree names them. */
export function captionsIn(reasons: Reason[]): Map<string, Caption> {
  const captions = new Map<string, Caption>();
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
