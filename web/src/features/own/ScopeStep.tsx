import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDraft } from '../../api/drafts.ts';
import { scopeRehearsed } from '../../api/queries.ts';
import type { ScopeShown } from '../../api/shapes.ts';
import { countTyped } from '../../text/typed-count.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Check, Radios, TextField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { declarationOf, formOf, hasNoCount, isEmpty, type DeclarationForm } from './declaration.ts';
import { ScopeVerdict } from './ScopeVerdict.tsx';
import { Question, Remark, StepForm, type Ready, type StepProps } from './StepForm.tsx';

/** Whether the subject is judged at all: a few questions, the answer at once, with its clause. */
export function ScopeStep({ own, onSent }: StepProps) {
  const words = useWords().own.scope;
  const { view, scope } = own;
  const { dossier } = view;
  const draft = useDraft<DeclarationForm>(`scope/${dossier.id}`, formOf(scope));
  const form = draft.value;
  const put = (next: Partial<DeclarationForm>): void => draft.set((now) => ({ ...now, ...next }));
  const given = declarationOf(form, scope);
  const rehearsed = useQuery({
    ...scopeRehearsed(dossier.id, given),
    placeholderData: keepPreviousData,
    enabled: !isEmpty(given),
  });
  // The verdict on what was known before would be taken for that on what is typed.
  const isUntold = !isEmpty(given) && rehearsed.failureCount > 0;
  const sentence = words.ask(dossier.subject_name);
  const [isUnchanged, setUnchanged] = useState(false);
  const ready = (): Ready | undefined => {
    setUnchanged(isEmpty(given) && !hasNoCount(form));
    if (isEmpty(given) || hasNoCount(form)) return undefined;
    return {
      ask: sentence,
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/profile',
        values: { id: dossier.id },
        version: dossier.version,
        title: sentence,
        body: given,
      },
    };
  };
  return (
    <StepForm own={own} onSent={onSent} button={words.send} ready={ready} draft={draft}>
      {isUntold ? (
        <Remark look="unknown">{words.untold}</Remark>
      ) : (
        <ScopeVerdict scope={isEmpty(given) ? scope : (rehearsed.data ?? scope)} />
      )}
      {scope.levels.length > 0 && <Levels scope={scope} form={form} put={put} />}
      {scope.sizes.length > 0 && <Size scope={scope} form={form} put={put} />}
      <Flags scope={scope} form={form} put={put} excluding />
      <Flags scope={scope} form={form} put={put} />
      {isUnchanged && isEmpty(given) && <p className="field-fault">{words.nothing}</p>}
    </StepForm>
  );
}

interface PartProps {
  scope: ScopeShown;
  form: DeclarationForm;
  put: (next: Partial<DeclarationForm>) => void;
}

function Levels({ scope, form, put }: PartProps) {
  const words = useWords().own.scope;
  const { caption } = useFormats();
  return (
    <Question>
      <fieldset className="radios">
        <legend>{words.levels}</legend>
        {scope.levels.map(({ level, caption: name }) => (
          <Check
            key={level}
            label={caption(name)}
            isChecked={form.levels.includes(level)}
            onChange={(isTaught) =>
              put({
                levels: isTaught
                  ? [...form.levels, level]
                  : form.levels.filter((each) => each !== level),
              })
            }
          />
        ))}
      </fieldset>
    </Question>
  );
}

/** In a billion. */
const MILLIONS = 1000;

function Size({ scope, form, put }: PartProps) {
  const words = useWords().own.scope;
  const { caption, count } = useFormats();
  const sectors = [...new Set(scope.sizes.map(({ sector }) => sector))];
  const { wholeMillions } = useWords().form;
  const inBillions = (typed: string): string => {
    const millions = countTyped(typed);
    return millions === undefined ? words.million : words.billions(count(millions / MILLIONS));
  };
  return (
    <Question>
      <Radios
        legend={words.sector}
        value={form.sector}
        options={sectors.map((value) => ({ value, label: words.sectors[value] ?? value }))}
        onChange={(sector) => put({ sector })}
      />
      <TextField
        label={words.workers}
        isCount
        value={form.workers}
        onChange={(workers) => put({ workers })}
      />
      <TextField
        label={words.revenue}
        note={inBillions(form.revenue)}
        isCount
        noCount={wholeMillions}
        value={form.revenue}
        onChange={(revenue) => put({ revenue })}
      />
      <TextField
        label={words.capital}
        note={inBillions(form.capital)}
        isCount
        noCount={wholeMillions}
        value={form.capital}
        onChange={(capital) => put({ capital })}
      />
      <p className="soft">{words.sizeBy}</p>
      {scope.sizes
        .filter(({ sector }) => sector === form.sector)
        .map((size) => (
          <p className="soft" key={size.caption.vi}>
            <b>{caption(size.caption)}</b>:{' '}
            {words.limits(
              count(size.workers_max),
              count(size.revenue_max / MILLIONS),
              count(size.capital_max / MILLIONS),
            )}
          </p>
        ))}
    </Question>
  );
}

interface FlagsProps extends PartProps {
  /** Those of which one is enough to be out of scope; otherwise the others. */
  excluding?: boolean;
}

/** What the managing office said is shown and not asked again; more can always apply. */
function Flags({ scope, form, put, excluding = false }: FlagsProps) {
  const words = useWords().own.scope;
  const { caption } = useFormats();
  const flags = scope.flags.filter(({ excludes }) => excludes === excluding);
  const settled = flags.filter(({ answer }) => answer === 'yes');
  const open = flags.filter(({ answer }) => answer !== 'yes');
  const answers = excluding ? words.sortAnswer : words.answer;
  if (flags.length === 0) return null;
  return (
    <Question>
      <h2>{excluding ? words.sort : words.flags}</h2>
      {settled.length > 0 && (
        <>
          <ul className="settled">
            {settled.map(({ flag, caption: name }) => (
              <li key={flag}>
                <Icon name="met" size={18} /> {caption(name)}
              </li>
            ))}
          </ul>
          <p className="soft">{words.settled}</p>
        </>
      )}
      {open.map(({ flag, caption: name }) => (
        <div className="item" key={flag}>
          <Radios
            isRow
            legend={caption(name)}
            value={form.flags[flag] ?? ''}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: answers[value] }))}
            onChange={(answer) => put({ flags: { ...form.flags, [flag]: answer } })}
          />
        </div>
      ))}
    </Question>
  );
}
