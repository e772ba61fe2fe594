import { useSending } from '../../../api/acts.ts';
import { dossier } from '../../../api/queries.ts';
import type { DossierView } from '../../../api/shapes.ts';
import { useFormats, useWords } from '../../../text/words.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import { verdictsOf, type Answers, type CriterionRow, type Whole } from './mine.ts';
import { happeningsOf } from './queue.ts';

interface FinishProps {
  view: DossierView;
  rows: CriterionRow[];
  answers: Answers;
  whole: Whole;
  onSent: () => void;
  onClose: () => void;
}

/** Asks once, in a sentence that names the subject and what it comes to. */
export function FinishDialog({ view, rows, answers, whole, onSent, onClose }: FinishProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { dossier: one } = view;
  const { perform, isBusy, error } = useSending({
    touches: [dossier(one.id).queryKey, ['appraisals'], ['desk'], ['dossiers']],
    onSent,
  });
  const captions = whole.notMet.map((row) => caption(row.caption)).join('; ');
  const { finishAsk, finishUntil } = words.appraisal;
  const isOpen = whole.against.length > 0;
  const question = [
    (isOpen ? finishUntil : finishAsk)(one.subject_name, words.outcome[whole.outcome]),
    captions && words.appraisal.finishReasons(captions),
    whole.against.length > 0 && words.appraisal.finishAgainst(whole.against.length),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <AskDialog
      title={words.appraisal.finish}
      question={question}
      isBusy={isBusy}
      error={error}
      onYes={() =>
        perform({
          method: 'put',
          to: '/api/dossiers/{id}/appraisal',
          values: { id: one.id },
          version: one.version,
          body: { verdicts: verdictsOf(rows, answers) },
          title: words.appraisal.act(one.subject_name),
          about: happeningsOf(one),
        })
      }
      onClose={onClose}
    />
  );
}
