import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { findPlaces, findSubjects, type Found } from '../../api/finding.ts';
import { placeLabel } from '../../api/paths.ts';
import { roles, type PersonRow, type Role } from '../../api/people.ts';
import { installation } from '../../api/queries.ts';
import { useWords } from '../../text/words.ts';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { DayLine, PickLine, TextLine, TickLine } from '../../ui/form/lines.tsx';
import { isOfSubject, ROLES } from './roles.ts';

interface AppointProps {
  row: PersonRow;
  onClose: () => void;
}

/** A post by its document: which role, where, from when to when. */
export function Appoint({ row, onClose }: AppointProps) {
  const words = useWords();
  const today = useQuery(installation).data?.today ?? '';
  const known = useQuery(roles).data ?? [];
  const [role, setRole] = useState<Role | ''>('');
  const [seat, setSeat] = useState<Found | null>(null);
  const [title, setTitle] = useState('');
  const [validFrom, setValidFrom] = useState(today);
  const [validTo, setValidTo] = useState('');
  const [document, setDocument] = useState('');
  const [isInterim, setInterim] = useState(false);
  const { perform, isBusy, error } = useSending({ touches: [['people']], onSent: onClose });
  const within = placeLabel(row.path);
  const tiers = known.find((one) => one.role === role)?.tiers ?? [];
  const isReady =
    role !== '' &&
    seat !== null &&
    title.trim() !== '' &&
    validFrom !== '' &&
    document.trim() !== '';
  const submit = (): void => {
    if (role === '' || seat === null) return;
    perform({
      method: 'post',
      to: '/api/people/{id}/posts',
      values: { id: row.id },
      body: {
        role,
        title: title.trim(),
        place: isOfSubject(role) ? null : seat.value,
        subject: isOfSubject(role) ? seat.value : null,
        valid_from: validFrom,
        valid_to: validTo === '' ? null : validTo,
        appointed_by: document.trim(),
        is_interim: isInterim,
      },
      title: words.people.appointTitle(row.name, title.trim()),
    });
  };
  return (
    <FormDialog
      title={words.people.appointOf(row.name)}
      action={words.people.appoint}
      isBusy={isBusy}
      error={error}
      isReady={isReady}
      onSubmit={submit}
      onClose={onClose}
    >
      <PickLine
        label={words.people.role}
        note={role === '' ? undefined : words.roles.does[role]}
        value={role}
        options={ROLES.map((one) => ({ value: one, label: words.roles.names[one] }))}
        onChange={(next) => {
          if (role === '' || isOfSubject(next) !== isOfSubject(role)) setSeat(null);
          setRole(next);
        }}
      />
      {role !== '' && (
        <FindLine
          label={isOfSubject(role) ? words.people.seatSubject : words.people.seatPlace}
          note={
            isOfSubject(role)
              ? undefined
              : words.people.seatTiers(tiers.map((tier) => words.tiers[tier]).join(', '))
          }
          of={`${isOfSubject(role) ? 'subjects' : `places-${tiers.length}`}-${within}`}
          find={
            isOfSubject(role)
              ? findSubjects({ within, on: validFrom || today })
              : findPlaces({ within, on: validFrom || today, tier: onlyOne(tiers) })
          }
          picked={seat}
          onPick={setSeat}
        />
      )}
      <TextLine
        label={words.people.post}
        note={words.people.titleNote}
        value={title}
        onChange={setTitle}
      />
      <div className="form-pair">
        <DayLine label={words.people.validFrom} value={validFrom} onChange={setValidFrom} />
        <DayLine
          label={words.people.validTo}
          note={words.people.validToNote}
          value={validTo}
          onChange={setValidTo}
        />
      </div>
      <TextLine
        label={words.people.document}
        note={words.people.documentNote}
        value={document}
        onChange={setDocument}
      />
      <TickLine
        label={words.people.isInterim}
        note={words.people.isInterimNote}
        isTicked={isInterim}
        onChange={setInterim}
      />
    </FormDialog>
  );
}

const onlyOne = <T,>(items: T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
