import { describe, expect, it } from 'vitest';
import type { PendingAppraisal } from '../../../api/shapes.ts';
import { bulkItems, happeningsOf, partsOf, placeOf } from './queue.ts';

const pending = (id: string, held = 0): PendingAppraisal =>
  ({
    dossier: { id, version: 7, subject_name: `Thôn ${id}` },
    judged: 'met',
    findings: ['4.2'],
    held_back: Array.from({ length: held }, () => ({ criterion: '4.4b' })),
  }) as unknown as PendingAppraisal;

describe('the queue', () => {
  it('holds back whatever has a reason to be looked at', () => {
    const { ready, held } = partsOf([pending('1'), pending('2', 1)]);

    expect(ready.map(({ dossier }) => dossier.id)).toEqual(['1']);
    expect(held.map(({ dossier }) => dossier.id)).toEqual(['2']);
  });

  it('makes an act for each, with its version and the findings asked for', () => {
    const [item] = bulkItems([pending('1')], (name) => `Thẩm định ${name}`);

    expect(item).toMatchObject({
      id: '1',
      act: {
        values: { id: '1' },
        version: 7,
        title: 'Thẩm định Thôn 1',
        body: { verdicts: [{ criterion: '4.2', finding: 'met', reason: '' }] },
      },
    });
  });

  it('lets what happened go before a verdict, of a commune also what happened to nobody', () => {
    const ground_path = 'VN/1/11/';
    expect(happeningsOf({ kind: 'school', subject_code: 'S1', ground_path })).toEqual([
      'subjects/S1',
    ]);
    expect(happeningsOf({ kind: 'commune', subject_code: 'X11', ground_path })).toEqual([
      'subjects/X11',
      'places/11',
    ]);
  });

  it('goes on to the next and round', () => {
    expect(placeOf(['a', 'b', 'c'], 'b')).toEqual({ at: 2, of: 3, next: 'c' });
    expect(placeOf(['a', 'b', 'c'], 'c')).toEqual({ at: 3, of: 3, next: 'a' });
    expect(placeOf(['a'], 'a')).toEqual({ at: 1, of: 1, next: undefined });
    expect(placeOf(['a'], 'x')).toEqual({ at: 0, of: 1, next: 'a' });
  });
});
