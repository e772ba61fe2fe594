import { useMemo, type ReactNode } from 'react';
import { useAnswering } from '../../api/answering.ts';
import { useWords } from '../../text/words.ts';
import { useOwnSubject } from '../../api/where.ts';
import { OnBehalf } from '../../ui/OnBehalf.tsx';
import { useOnBehalf, type Spoken } from '../../ui/on-behalf.ts';
import { EnteringProvider, type Entering } from './entering.tsx';
import { useDossier, type OwnAnswer } from './useOwn.ts';

interface ForAnotherProps {
  id: string;
  children: (answer: OwnAnswer) => ReactNode;
}

/**
 * What an officer enters for one subject; for a commune's own dossier nobody else speaks. Whoever
 * answers for it comes here by an address that was sent on, and finds what is theirs.
 */
export function ForAnother({ id, children }: ForAnotherProps) {
  const answer = useDossier(id);
  const spoken = useOnBehalf(`dossier:${id}`);
  const dossier = answer.state === 'there' ? answer.own.view.dossier : undefined;
  const kind = dossier?.kind;
  const subject = useOwnSubject();
  const isOwn = subject !== undefined && dossier?.subject_code === subject;
  const isForHead = !isOwn && kind !== undefined && kind !== 'commune';
  const path = isForHead ? dossier?.path : undefined;
  const [head] = useAnswering(path);
  const entering = useMemo<Entering>(
    () =>
      isOwn
        ? {}
        : {
            dossier: id,
            onBehalf: isForHead ? spoken.words : undefined,
            control: isForHead && <Behalf spoken={spoken} head={head} />,
          },
    [id, isOwn, isForHead, spoken, head],
  );
  return <EnteringProvider value={entering}>{children(answer)}</EnteringProvider>;
}

interface BehalfProps {
  spoken: Spoken;
  /** Who does this with a sign-in of their own. */
  head: string | undefined;
}

function Behalf({ spoken, head }: BehalfProps) {
  const words = useWords().own;
  return (
    <div className="own-behalf">
      {head !== undefined && <p className="own-head">{words.doneByHead(head)}</p>}
      <OnBehalf spoken={spoken} suggested={head} />
      {!spoken.words && <p className="soft">{words.nobodysWord}</p>}
    </div>
  );
}
