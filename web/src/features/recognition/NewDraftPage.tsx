import './recognition.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useSending } from '../../api/acts.ts';
import { useDraft } from '../../api/drafts.ts';
import { decisionDrafts, holders, place } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import type { DecisionDraft, Undrafted } from '../../api/shapes.ts';
import { useTrail, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { DraftForm } from './DraftForm.tsx';
import { bodyOf, type Typed } from './form.ts';

/** A conclusion becomes the draft of a decision. */
export default function NewDraftPage() {
  const words = useWords();
  const where = useWhere();
  const { id } = useParams({ strict: false }) as { id: string };
  const trail = useTrail(where);
  const path = useQuery(place(where.place, where.year)).data?.place.path;
  const people = useQuery({ ...holders(path ?? ''), enabled: path !== undefined });
  const { data, error, refetch } = useQuery(decisionDrafts(where));
  const undrafted = data?.undrafted.find(({ conclusion }) => conclusion.id === id);
  const chairman = people.data?.holders.find(
    (each) => each.role === 'chairman' && each.path === path,
  );
  return (
    <Page
      title={words.signing.newDraft}
      above={<Crumbs trail={trail} to="/xet-duyet" year={where.year} isLastOpen />}
      lead={
        undrafted && (
          <span>
            {words.committee.conclusion(undrafted.conclusion.minutes_number)},{' '}
            {words.committee
              .heldOn(
                words.committee[undrafted.conclusion.form],
                formatDate(undrafted.conclusion.held_on),
              )
              .toLowerCase()}
          </span>
        )
      }
    >
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!error && (!data || people.isLoading || path === undefined) && (
        <Loading words={words.signing.loading} />
      )}
      {data && !people.isLoading && path !== undefined && !undrafted && (
        <Empty
          title={words.signing.notFound}
          todo={words.signing.notFoundTodo}
          action={
            <Link className="button" to="/xet-duyet" search={where}>
              {words.signing.toDeliberation}
            </Link>
          }
        />
      )}
      {undrafted && !people.isLoading && path !== undefined && (
        <Form undrafted={undrafted} where={where} signer={chairman} />
      )}
    </Page>
  );
}

interface FormProps {
  undrafted: Undrafted;
  where: Where;
  signer: { name: string; title: string } | undefined;
}

function Form({ undrafted, where, signer }: FormProps) {
  const words = useWords();
  const navigate = useNavigate();
  const first: Typed = {
    number: '',
    issuedOn: '',
    issuer: 'chairman',
    signerTitle: signer ? words.signing.chairman : '',
    signerName: signer?.name ?? '',
    left: [],
  };
  const kept = useDraft(`decision-draft/${undrafted.conclusion.id}`, first);
  const { perform, isBusy, error } = useSending({
    touches: [['drafts']],
    onSent: (sent) => {
      kept.clear();
      if (sent.state === 'done')
        void navigate({
          to: '/du-thao/$id',
          params: { id: (sent.reply as DecisionDraft).id },
          replace: true,
        });
    },
  });
  const save = (): void =>
    perform({
      method: 'post',
      to: '/api/decision-drafts',
      values: undefined,
      body: {
        ...bodyOf(kept.value, undrafted.lines),
        year: where.year,
        place: where.place,
        conclusion: undrafted.conclusion.id,
      },
      title: words.signing.draft(kept.value.number),
    });
  return (
    <DraftForm kept={kept} lines={undrafted.lines} isBusy={isBusy} error={error} onSave={save} />
  );
}
