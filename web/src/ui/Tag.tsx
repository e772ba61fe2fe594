/** An answer as a word with a sign; the colour only repeats what they say. */
import { useWords } from '../text/words.ts';
import { Icon, type IconName } from './Icon.tsx';

type Look = 'met' | 'not-met' | 'unknown' | 'aside' | 'accent';

export function Tag({ look, icon, children }: { look: Look; icon: IconName; children: string }) {
  return (
    <span className={`tag tag-${look}`}>
      <Icon name={icon} size={14} />
      {children}
    </span>
  );
}

const OUTCOMES = {
  met: ['met', 'met'],
  not_met: ['not-met', 'not_met'],
  not_enough_known: ['unknown', 'unknown'],
  not_applicable: ['aside', 'aside'],
} as const satisfies Record<string, readonly [Look, IconName]>;

export function OutcomeTag({ outcome }: { outcome: keyof typeof OUTCOMES }) {
  const words = useWords();
  const [look, icon] = OUTCOMES[outcome];
  return (
    <Tag look={look} icon={icon}>
      {words.outcome[outcome]}
    </Tag>
  );
}

export function RecognitionTag({ outcome }: { outcome: 'recognised' | 'not_recognised' | null }) {
  const words = useWords();
  if (outcome === 'recognised')
    return (
      <Tag look="met" icon="seal">
        {words.recognition.recognised}
      </Tag>
    );
  if (outcome === 'not_recognised')
    return (
      <Tag look="not-met" icon="not_met">
        {words.recognition.not_recognised}
      </Tag>
    );
  return (
    <Tag look="aside" icon="waiting">
      {words.recognition.undecided}
    </Tag>
  );
}

interface ResultProps {
  dossier: { state: string; outcome: 'recognised' | 'not_recognised' | null };
}

/** What became of it; of a body out of scope no decision is awaited. */
export function ResultTag({ dossier: { state, outcome } }: ResultProps) {
  return state === 'out_of_scope' ? (
    <StateTag state="out_of_scope" />
  ) : (
    <RecognitionTag outcome={outcome} />
  );
}

const STATES = {
  out_of_scope: ['aside', 'aside'],
  enrolled: ['aside', 'waiting'],
  registered: ['accent', 'file'],
  submitted: ['accent', 'sent'],
  returned: ['unknown', 'back'],
  appraised: ['accent', 'met'],
  concluded: ['accent', 'met'],
  decided: ['aside', 'seal'],
} as const satisfies Record<string, readonly [Look, IconName]>;

export function StateTag({ state }: { state: keyof typeof STATES }) {
  const words = useWords();
  const [look, icon] = STATES[state];
  return (
    <Tag look={look} icon={icon}>
      {words.state[state]}
    </Tag>
  );
}

const DRAFT_STATES = {
  prepared: ['aside', 'pen'],
  sent: ['accent', 'sent'],
  returned: ['unknown', 'back'],
  issued: ['met', 'seal'],
  withdrawn: ['aside', 'aside'],
} as const satisfies Record<string, readonly [Look, IconName]>;

export function DraftStateTag({ state }: { state: keyof typeof DRAFT_STATES }) {
  const words = useWords();
  const [look, icon] = DRAFT_STATES[state];
  return (
    <Tag look={look} icon={icon}>
      {words.signing.state[state]}
    </Tag>
  );
}
