import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useAnswering } from '../../api/answering.ts';
import { beingCorrected, useSending, type AnyAct } from '../../api/acts.ts';
import { captionsIn } from '../../api/captions.ts';
import { dossier, dossierHistory, dossierScope, session } from '../../api/queries.ts';
import { useOwnSubject } from '../../api/where.ts';
import type { DossierView } from '../../api/shapes.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OnBehalf } from '../../ui/OnBehalf.tsx';
import { useOnBehalf, type SpokenWords } from '../../ui/on-behalf.ts';
import { departedOf, type Departed } from './departed.ts';
import { SubmitDialog } from './SubmitDialog.tsx';
import { awaitingSecond } from './tree.ts';

/** One thing this person may do now: what is asked before, and what is then sent. */
interface Offer {
  name: string;
  title: string;
  question: string;
  /** The label of the reason; none is asked for when absent. */
  reason?: string;
  /** Absent where a dialog of its own asks for more. */
  act?: (reason: string) => AnyAct;
  isMain?: boolean;
  /** An act of the subject itself, which an officer may type in for its head. */
  isOfTheSubject?: boolean;
}

/** Acts of the subject itself, of which each has a page. */
const ENTERED: DossierView['permitted'] = ['register_subject', 'assess', 'hold_review', 'submit'];

export function Acts({ view }: { view: DossierView }) {
  const words = useWords().acts;
  const offers = useOffers(view);
  const [chosen, setChosen] = useState<Offer>();
  const isOwn = useOwnSubject() !== undefined;
  const isForAnother = !isOwn && view.dossier.kind !== 'commune';
  const spoken = useOnBehalf(`dossier:${view.dossier.id}`);
  const [head] = useAnswering(isForAnother ? view.dossier.path : undefined);
  const mayEnter = !isOwn && view.permitted.some((step) => ENTERED.includes(step));
  return (
    <>
      {isForAnother && offers.some(({ isOfTheSubject }) => isOfTheSubject) && (
        <OnBehalf spoken={spoken} suggested={head} />
      )}
      {mayEnter && (
        <Link className="button" to="/ho-so/$id/viec" params={{ id: view.dossier.id }}>
          <Icon name="pen" size={16} />
          {words.enter[view.dossier.kind]}
        </Link>
      )}
      {offers.map((offer) => (
        <Button
          key={offer.name}
          type={offer.isMain ? 'primary' : 'default'}
          onClick={() => setChosen(offer)}
        >
          {offer.title}
        </Button>
      ))}
      {chosen?.name === 'submit' && (
        <SubmitDialog
          view={view}
          onBehalf={isForAnother ? spoken.words : undefined}
          onClose={() => setChosen(undefined)}
        />
      )}
      {chosen && chosen.name !== 'submit' && (
        <Ask
          key={chosen.name}
          offer={chosen}
          id={view.dossier.id}
          onBehalf={chosen.isOfTheSubject && isForAnother ? spoken.words : undefined}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

function useOffers({ dossier: one, permitted, verdicts, reasons }: DossierView): Offer[] {
  const words = useWords();
  const { caption } = useFormats();
  const maySettle = permitted.includes('settle_scope');
  const scope = useQuery({ ...dossierScope(one.id), enabled: maySettle }).data;
  const secondable = useSecondable({ id: one.id, permitted, verdicts, reasons });
  const offers: Offer[] = [];
  const common = (title: string) =>
    ({ method: 'post', values: { id: one.id }, version: one.version, title }) as const;
  if (permitted.includes('return_dossier'))
    offers.push({
      name: 'return',
      title: words.acts.return_dossier,
      question: words.acts.returnAsk(one.subject_name),
      reason: words.acts.returnReason,
      act: (reason) => ({
        ...common(words.acts.returnAsk(one.subject_name)),
        to: '/api/dossiers/{id}/returns',
        body: { reason },
      }),
    });
  if (permitted.includes('second_verdict')) {
    const captions = captionsIn(reasons.criteria);
    for (const { verdict, reason, by } of secondable) {
      const { criterion } = verdict;
      const about = caption(captions.get(`criterion:${criterion}`)) || criterion;
      offers.push({
        name: `second-${criterion}`,
        title: words.acts.second_verdict,
        question: words.acts.secondAsk(
          by || words.dossier.anAppraiser,
          words.outcome[verdict.finding],
          about,
          words.outcome[reason.outcome],
          verdict.reason,
        ),
        reason: words.acts.secondReason,
        act: (reason) => ({
          ...common(words.acts.secondAct(about)),
          to: '/api/dossiers/{id}/second-verdicts',
          body: { criterion, reason },
        }),
      });
    }
  }
  if (scope !== undefined && !scope.is_listed_so)
    offers.push({
      name: 'scope',
      title: words.acts.settle_scope,
      question: words.acts.settleAsk(one.subject_name, words.acts.scope[scope.outcome]),
      act: () => ({
        ...common(words.acts.settle_scope),
        to: '/api/dossiers/{id}/scope',
        body: undefined,
      }),
    });
  // What else lacks before is told where the year is entered.
  if (permitted.includes('submit') && one.self_outcome !== null && one.reviewed_on !== null)
    offers.push({
      name: 'submit',
      title: words.acts.submit,
      question: words.acts.submitAsk(one.subject_name),
      isMain: true,
      isOfTheSubject: true,
    });
  return offers;
}

interface SecondableProps extends Pick<DossierView, 'permitted' | 'verdicts' | 'reasons'> {
  id: string;
}

/** What this person may confirm as the second one: never their own word. */
function useSecondable({ id, permitted, verdicts, reasons }: SecondableProps): Departed[] {
  const may = permitted.includes('second_verdict');
  const own = useQuery(session).data?.person;
  const history = useQuery({ ...dossierHistory(id), enabled: may }).data?.entries ?? [];
  if (!may || own === undefined) return [];
  return departedOf(reasons.criteria, awaitingSecond(verdicts, own), history);
}

interface AskProps {
  offer: Offer;
  id: string;
  onBehalf: SpokenWords | undefined;
  onClose: () => void;
}

function Ask({ offer, id, onBehalf, onClose }: AskProps) {
  const { perform, isBusy, error } = useSending({
    touches: [dossier(id).queryKey],
    onSent: onClose,
  });
  const act = offer.act?.('');
  const before = act && (beingCorrected(act) as { reason?: string } | undefined);
  return (
    <AskDialog
      title={offer.title}
      question={offer.question}
      reason={offer.reason}
      reasonBefore={before?.reason}
      onBehalf={onBehalf}
      isBusy={isBusy}
      error={error}
      onYes={(reason) => offer.act && perform({ ...offer.act(reason), onBehalf })}
      onClose={onClose}
    />
  );
}
