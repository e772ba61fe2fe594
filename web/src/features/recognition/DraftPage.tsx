import './recognition.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useSending } from '../../api/acts.ts';
import { useDraft } from '../../api/drafts.ts';
import { placeLabel } from '../../api/paths.ts';
import { decisionDraft, decisionDrafts } from '../../api/queries.ts';
import type { DraftLine, DraftView } from '../../api/shapes.ts';
import { useTrail } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { DraftStateTag } from '../../ui/Tag.tsx';
import { Brief } from './Brief.tsx';
import { DraftActs } from './DraftActs.tsx';
import { DraftForm } from './DraftForm.tsx';
import { bodyOf, typedOf } from './form.ts';
import { Issued } from './Issued.tsx';
import { DraftPaper } from './DraftPaper.tsx';

/** In the address while the draft is changed. */
const CHANGING = 'sua';

export default function DraftPage() {
  const words = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(decisionDraft(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.signing.loading} />;
  return <Shown view={data} />;
}

function Shown({ view }: { view: DraftView }) {
  const words = useWords();
  const navigate = useNavigate();
  const { part } = useSearch({ strict: false }) as { part?: string };
  const { draft, year } = view;
  const where = { year, place: placeLabel(draft.place_path) };
  const trail = useTrail(where);
  const change = (is: boolean): void =>
    void navigate({ to: '.', search: { ...where, part: is ? CHANGING : undefined } });
  return (
    <Page
      title={
        draft.number === '' ? words.signing.draftNumberless : words.signing.draft(draft.number)
      }
      above={<Crumbs trail={trail} to="/xet-duyet" year={year} isLastOpen />}
      lead={
        <>
          <DraftStateTag state={draft.state} />
          <span>
            {words.signing.issuedOn}:{' '}
            {draft.issued_on ? formatDate(draft.issued_on) : words.signing.onSigning}
          </span>
        </>
      }
      actions={<DraftPaper draft={draft} />}
    >
      {draft.state === 'returned' && (
        <div className="returned" role="note">
          <p className="returned-title">
            {words.signing.returnedWords(view.returned_by_name, formatDate(draft.returned_on))}
          </p>
          <p>“{draft.return_reason}”</p>
        </div>
      )}
      {draft.decision_id && <Issued id={draft.decision_id} number={draft.number} />}
      {part === CHANGING && view.permitted.includes('revise') ? (
        <Changing view={view} where={where} onDone={() => change(false)} />
      ) : (
        <>
          <Brief view={view} />
          <DraftActs
            view={view}
            onIssued={(issued) =>
              void navigate({ to: '/quyet-dinh/$id', params: { id: issued.decision.id } })
            }
            onWithdrawn={() => void navigate({ to: '/xet-duyet', search: where })}
            onRevise={() => change(true)}
          />
        </>
      )}
    </Page>
  );
}

interface ChangingProps {
  view: DraftView;
  where: { year: number; place: string };
  onDone: () => void;
}

/** The list may also take in what was concluded with it and stands in no draft. */
function Changing({ view, where, onDone }: ChangingProps) {
  const words = useWords();
  const { draft } = view;
  const { data } = useQuery(decisionDrafts(where));
  const others: DraftLine[] =
    data?.undrafted.find(({ conclusion }) => conclusion.id === view.conclusion.id)?.lines ?? [];
  const first = { ...typedOf(draft), left: others.map(({ dossier }) => dossier) };
  if (!data) return <Loading words={words.signing.loading} />;
  return <ChangeForm view={view} others={others} first={first} onDone={onDone} />;
}

interface ChangeProps {
  view: DraftView;
  others: DraftLine[];
  first: ReturnType<typeof typedOf>;
  onDone: () => void;
}

function ChangeForm({ view, others, first, onDone }: ChangeProps) {
  const words = useWords();
  const { draft } = view;
  const lines = [...view.lines, ...others];
  const kept = useDraft(`decision-draft/${draft.id}/${draft.version}`, first);
  const { perform, isBusy, error } = useSending({
    touches: [['drafts']],
    onSent: () => {
      kept.clear();
      onDone();
    },
  });
  const save = (): void =>
    perform({
      method: 'put',
      to: '/api/decision-drafts/{id}',
      values: { id: draft.id },
      version: draft.version,
      body: bodyOf(kept.value, lines),
      title: words.signing.draft(kept.value.number),
    });
  return (
    <DraftForm kept={kept} lines={lines} isBusy={isBusy} error={error} onSave={save}>
      <Button onClick={onDone}>{words.cancel}</Button>
    </DraftForm>
  );
}
