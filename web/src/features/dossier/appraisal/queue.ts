/** What waits to be appraised: what may go together, and the acts that make it so. Pure. */
import type { BatchItem } from '../../../api/batch.ts';
import type { AnyAct } from '../../../api/acts.ts';
import { placeLabel } from '../../../api/paths.ts';
import type { Dossier, PendingAppraisal } from '../../../api/shapes.ts';

/**
 * What acts about what happened name, where it weighs in this dossier: recorded before a verdict,
 * they arrive before it. Of a commune that is also what happened on its ground to nobody.
 */
export const happeningsOf = ({
  kind,
  subject_code: code,
  ground_path: ground,
}: Pick<Dossier, 'kind' | 'subject_code' | 'ground_path'>): string[] =>
  kind === 'commune' ? [`subjects/${code}`, `places/${placeLabel(ground)}`] : [`subjects/${code}`];

export interface Parts {
  ready: PendingAppraisal[];
  held: PendingAppraisal[];
}

export function partsOf(rows: PendingAppraisal[]): Parts {
  return {
    ready: rows.filter((row) => row.held_back.length === 0),
    held: rows.filter((row) => row.held_back.length > 0),
  };
}

/** One act for each: with the appraiser's own word where one is asked for. */
export function bulkItems(rows: PendingAppraisal[], title: (name: string) => string): BatchItem[] {
  return rows.map(({ dossier, findings }) => {
    const act: AnyAct = {
      method: 'put',
      to: '/api/dossiers/{id}/appraisal',
      values: { id: dossier.id },
      version: dossier.version,
      body: {
        verdicts: findings.map((criterion) => ({ criterion, finding: 'met' as const, reason: '' })),
      },
      title: title(dossier.subject_name),
      about: happeningsOf(dossier),
    };
    return { id: dossier.id, act };
  });
}

export interface Place {
  /** From 1; 0 when the dossier is not in the queue. */
  at: number;
  of: number;
  /** The one to open after it, going round. */
  next: string | undefined;
}

export function placeOf(ids: string[], id: string): Place {
  const index = ids.indexOf(id);
  const others = [...ids.slice(index + 1), ...ids.slice(0, Math.max(index, 0))];
  return { at: index + 1, of: ids.length, next: others[0] };
}
