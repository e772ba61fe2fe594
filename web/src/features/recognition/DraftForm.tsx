import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState, type ReactNode } from 'react';
import type { Draft } from '../../api/drafts.ts';
import { installation } from '../../api/queries.ts';
import type { DraftLine } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { DraftLine as KeptLine } from '../../ui/DraftLine.tsx';
import { DayLine, PickLine, TextLine } from '../../ui/form/lines.tsx';
import { ProblemNotice } from '../../ui/notices.tsx';
import { Section } from '../../ui/Page.tsx';
import { ISSUERS, listed, toggledLine, type Typed } from './form.ts';
import { LineTable } from './LineTable.tsx';

interface FormProps {
  kept: Draft<Typed>;
  lines: DraftLine[];
  isBusy: boolean;
  error: unknown;
  onSave: () => void;
  children?: ReactNode;
}

/** Number, day, who issues and signs, and the list; saved before it is sent for signature. */
export function DraftForm({ kept, lines, isBusy, error, onSave, children }: FormProps) {
  const words = useWords();
  const [isTried, setTried] = useState(false);
  const { value, set } = kept;
  const isEmpty = listed(value, lines).length === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isEmpty && !isBusy) onSave();
      }}
    >
      <Paper kept={kept} />
      <Section title={words.signing.list(String(listed(value, lines).length))}>
        <LineTable
          lines={lines}
          isIn={(dossier) => !value.left.includes(dossier)}
          onToggle={(dossier) => set((now) => toggledLine(now, dossier))}
        />
        {isTried && isEmpty && <p className="field-fault">{words.signing.noneChosen}</p>}
      </Section>
      {error !== null && <ProblemNotice error={error} />}
      <div className="form-acts draft-acts">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.signing.save}
        </Button>
        {children}
        <span className="small soft">{words.signing.saveAsk}</span>
        <KeptLine savedAt={kept.savedAt} onClear={kept.clear} />
      </div>
    </form>
  );
}

function Paper({ kept: { value, set } }: { kept: Draft<Typed> }) {
  const words = useWords();
  const today = useQuery(installation).data?.today;
  const text = (name: 'number' | 'signerTitle' | 'signerName') => ({
    value: value[name],
    onChange: (typed: string) => set((now) => ({ ...now, [name]: typed })),
  });
  return (
    <div className="form-box">
      <div className="form-pair">
        <TextLine
          label={words.signing.number}
          note={words.signing.numberNote}
          placeholder={words.signing.numberHint}
          maxLength={60}
          {...text('number')}
        />
        <DayLine
          key={today}
          label={words.signing.issuedOn}
          note={words.signing.issuedOnNote}
          value={value.issuedOn}
          onChange={(issuedOn) => set((now) => ({ ...now, issuedOn }))}
        />
      </div>
      <PickLine
        label={words.signing.issuer}
        value={value.issuer}
        options={ISSUERS.map((issuer) => ({
          value: issuer,
          label: words.decisions.issuerOf[issuer],
        }))}
        note={value.issuer === 'steering_committee' ? words.signing.steering : undefined}
        onChange={(issuer) => set((now) => ({ ...now, issuer }))}
      />
      <div className="form-pair">
        <TextLine label={words.signing.signerTitle} maxLength={200} {...text('signerTitle')} />
        <TextLine label={words.signing.signerName} maxLength={200} {...text('signerName')} />
      </div>
    </div>
  );
}
