/** Which papers of a dossier are still to be handed in. Pure. */
import type { WrittenAct } from './acts.ts';
import type { DossierView, PaperState } from './shapes.ts';

/** Asked for by the law, neither there nor explained. [law: tt124-2021/9.2] */
export const papersLacking = ({ papers }: Pick<DossierView, 'papers'>): PaperState[] =>
  papers.filter((each) => each.is_required && !each.is_there && each.absent_reason === '');

/** Where the year was set so, a dossier is taken although papers are missing. */
export const takesWithoutPapers = ({ basis }: Pick<DossierView, 'basis'>): boolean =>
  basis.settings?.some(({ setting, value }) => setting === 'missing_papers' && value === 'shown') ??
  false;

/** Papers named in acts that were done here and wait to be sent. */
export function papersWaiting(acts: Pick<WrittenAct, 'address' | 'body'>[]): string[] {
  return acts
    .filter(({ address }) => /^\/api\/dossiers\/[^/]+\/papers$/.test(address))
    .flatMap(({ body }) => {
      const { papers = [] } = JSON.parse(body ?? '{}') as { papers?: { paper: string }[] };
      return papers.map(({ paper }) => paper);
    });
}
