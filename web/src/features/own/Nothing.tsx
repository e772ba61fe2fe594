import { useState } from 'react';
import { useDraft } from '../../api/drafts.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Check } from '../../ui/Field.tsx';
import { Question, Remark, StepForm, type Ready, type StepProps } from './StepForm.tsx';
import { useEventName } from './useEventName.ts';
import { eventsWithoutWord } from './year.ts';

/**
 * What did not happen, in the person's own word: no box is ticked before somebody ticks it, and
 * what is left open is simply not said.
 */
export function Nothing({ own, onSent }: StepProps) {
  const words = useWords().own.incidents;
  const { view, questions, today } = own;
  const { dossier } = view;
  const open = eventsWithoutWord(view, questions);
  const draft = useDraft<{ sure: string[] }>(`nothing/${dossier.id}`, { sure: [] });
  const [hasTried, setTried] = useState(false);
  if (open.length === 0)
    return (
      <Remark look="met">
        {words.nothingDone} {words.police}
      </Remark>
    );
  const sure = open.filter((event) => draft.value.sure.includes(event));
  const ready = (): Ready | undefined => {
    setTried(true);
    if (sure.length === 0) return undefined;
    const sentence = words.nothingAsk(dossier.subject_name, sure.length);
    return {
      ask: sentence,
      act: {
        method: 'post',
        to: '/api/confirmations',
        values: undefined,
        title: sentence,
        body: {
          dossiers: [dossier.id],
          events: sure,
          confirmer: 'own_statement',
          confirmed_on: today,
          paper: '',
        },
      },
    };
  };
  return (
    <StepForm own={own} onSent={onSent} button={words.nothingSend} ready={ready} draft={draft}>
      <Kinds
        own={own}
        open={open}
        sure={sure}
        onChange={(next) => draft.set({ sure: next })}
        fault={hasTried && sure.length === 0 ? words.nothingNone : undefined}
      />
    </StepForm>
  );
}

interface KindsProps extends Pick<StepProps, 'own'> {
  open: string[];
  sure: string[];
  onChange: (sure: string[]) => void;
  fault: string | undefined;
}

function Kinds({ own, open, sure, onChange, fault }: KindsProps) {
  const words = useWords().own.incidents;
  const nameOf = useEventName();
  const { from, to } = own.view.reasons.window;
  const isAll = sure.length === open.length;
  return (
    <Question>
      <fieldset className="kinds" aria-describedby={fault ? 'kinds-fault' : undefined}>
        <legend>{words.nothing}</legend>
        <p>{words.nothingLead(formatDate(from), formatDate(to))}</p>
        {open.map((code) => (
          <Check
            key={code}
            label={nameOf(own.questions.events.find(({ event }) => event === code))}
            isChecked={sure.includes(code)}
            onChange={(isSure) =>
              onChange(isSure ? [...sure, code] : sure.filter((each) => each !== code))
            }
          />
        ))}
        <div className="kinds-all">
          <Check
            label={words.nothingAll}
            note={words.nothingCount(sure.length, open.length)}
            isChecked={isAll}
            onChange={() => onChange(isAll ? [] : open)}
          />
        </div>
        {fault && (
          <p className="field-fault" id="kinds-fault">
            {fault}
          </p>
        )}
      </fieldset>
      <p className="soft">{words.police}</p>
    </Question>
  );
}
