import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import type { InstitutionKind } from '../../api/delegations.ts';
import { findPlaces, findSubjects, type Found } from '../../api/finding.ts';
import type { Part } from '../../api/parts.ts';
import { installation } from '../../api/queries.ts';
import { useWords } from '../../text/words.ts';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { DayLine, TextLine, TickLine } from '../../ui/form/lines.tsx';

const KINDS: InstitutionKind[] = ['agency', 'enterprise', 'school'];

export function AddDelegation({ part, onClose }: { part: Part; onClose: () => void }) {
  const words = useWords();
  const today = useQuery(installation).data?.today ?? '';
  const [from, setFrom] = useState<Found | null>(null);
  const [to, setTo] = useState<Found | null>(null);
  const [kinds, setKinds] = useState<InstitutionKind[]>([]);
  const [subject, setSubject] = useState<Found | null>(null);
  const [document, setDocument] = useState('');
  const [validFrom, setValidFrom] = useState(today);
  const [validTo, setValidTo] = useState('');
  const { perform, isBusy, error } = useSending({ touches: [['delegations']], onSent: onClose });
  const on = validFrom || today;
  const isReady =
    from !== null && to !== null && kinds.length > 0 && document.trim() !== '' && validFrom !== '';
  return (
    <FormDialog
      title={words.delegations.add}
      action={words.delegations.record}
      isBusy={isBusy}
      error={error}
      isReady={isReady}
      onClose={onClose}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/delegations',
          values: undefined,
          body: {
            from: from?.value ?? '',
            to: to?.value ?? '',
            kinds,
            subject: subject?.value ?? null,
            document: document.trim(),
            valid_from: validFrom,
            valid_to: validTo === '' ? null : validTo,
          },
          title: words.delegations.fromTo(from?.label ?? '', to?.label ?? ''),
        })
      }
    >
      <p className="soft">{words.delegations.rule}</p>
      <FindLine
        label={words.delegations.from}
        of={`from-${part.label}-${on}`}
        find={findPlaces({ within: part.label, on })}
        picked={from}
        onPick={setFrom}
      />
      {from && (
        <FindLine
          label={words.delegations.to}
          of={`to-${from.value}-${on}`}
          find={findPlaces({ within: from.value, on })}
          picked={to}
          onPick={setTo}
        />
      )}
      <fieldset className="delegation-kinds">
        <legend className="small soft">{words.delegations.what}</legend>
        {KINDS.map((kind) => (
          <TickLine
            key={kind}
            label={words.kind[kind]}
            isTicked={kinds.includes(kind)}
            onChange={(isTicked) =>
              setKinds(KINDS.filter((one) => (one === kind ? isTicked : kinds.includes(one))))
            }
          />
        ))}
      </fieldset>
      {from && (
        <FindLine
          label={words.delegations.subject}
          note={words.delegations.subjectNote}
          of={`delegated-${from.value}-${on}`}
          find={findSubjects({ within: from.value, on })}
          picked={subject}
          onPick={setSubject}
        />
      )}
      <TextLine
        label={words.delegations.document}
        note={words.people.documentNote}
        value={document}
        onChange={setDocument}
      />
      <div className="form-pair">
        <DayLine label={words.people.validFrom} value={validFrom} onChange={setValidFrom} />
        <DayLine
          label={words.people.validTo}
          note={words.delegations.validToNote}
          value={validTo}
          onChange={setValidTo}
        />
      </div>
    </FormDialog>
  );
}
