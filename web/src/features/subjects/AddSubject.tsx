import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { findPlaces, type Found } from '../../api/finding.ts';
import type { SubjectKind } from '../../api/registry.ts';
import { useWhere } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { DayLine, PickLine, TextLine, TickLine } from '../../ui/form/lines.tsx';
import { hasNoCount, KINDS, profileText, type Profile } from './profile.ts';
import { ProfileForm } from './ProfileForm.tsx';

interface AddSubjectProps {
  within: string;
  today: string;
  onClose: () => void;
}

const isInstitution = (kind: SubjectKind): boolean =>
  kind !== 'residential_area' && kind !== 'commune';

export function AddSubject({ within, today, onClose }: AddSubjectProps) {
  const words = useWords();
  const where = useWhere();
  const navigate = useNavigate();
  const [kind, setKind] = useState<SubjectKind>('residential_area');
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [localType, setLocalType] = useState('');
  const [head, setHead] = useState('');
  const [ground, setGround] = useState<Found | null>(null);
  const [manager, setManager] = useState<Found | null>(null);
  const [isDelegated, setDelegated] = useState(false);
  const [document, setDocument] = useState('');
  const [from, setFrom] = useState(today);
  const [profile, setProfile] = useState<Profile>({});
  const { perform, isBusy, error } = useSending({
    touches: [['registry']],
    onSent: () =>
      void navigate({
        to: '/quan-tri/don-vi/$code',
        params: { code: code.trim() },
        search: where,
      }),
  });
  const places = findPlaces({ within, on: from || today });
  const isReady =
    !hasNoCount(profile) &&
    code.trim() !== '' &&
    name.trim() !== '' &&
    ground !== null &&
    from !== '' &&
    (!isInstitution(kind) || manager !== null);
  return (
    <FormDialog
      title={words.subjects.add}
      action={words.subjects.add}
      isBusy={isBusy}
      error={error}
      isReady={isReady}
      onClose={onClose}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/subjects',
          values: undefined,
          body: {
            code: code.trim(),
            kind,
            name: name.trim(),
            local_type: localType.trim(),
            ground: ground?.value ?? '',
            manager: manager?.value ?? '',
            manager_basis: isDelegated ? 'delegation' : 'authority',
            manager_document: isDelegated ? document.trim() : '',
            head_name: head.trim(),
            profile: profileText(profile),
            valid_from: from,
          },
          title: words.subjects.addTitle(name.trim()),
        })
      }
    >
      <PickLine
        label={words.subjects.kind}
        value={kind}
        options={KINDS.map((each) => ({ value: each, label: words.kind[each] }))}
        onChange={(next) => {
          setKind(next);
          setProfile({});
        }}
      />
      <div className="form-pair">
        <TextLine
          label={words.subjects.code}
          note={words.subjects.codeNote}
          value={code}
          onChange={setCode}
          maxLength={40}
        />
        <TextLine label={words.subjects.localType} value={localType} onChange={setLocalType} />
      </div>
      <TextLine label={words.subjects.name} value={name} onChange={setName} />
      <TextLine label={words.subjects.head} value={head} onChange={setHead} />
      <FindLine
        label={words.subjects.ground}
        of={`grounds-${within}`}
        find={places}
        picked={ground}
        onPick={setGround}
      />
      {isInstitution(kind) && (
        <>
          <FindLine
            label={words.subjects.manager}
            of={`managers-${within}`}
            find={places}
            picked={manager}
            onPick={setManager}
          />
          <TickLine
            label={words.subjects.isDelegated}
            note={words.subjects.isDelegatedNote}
            isTicked={isDelegated}
            onChange={setDelegated}
          />
          {isDelegated && (
            <TextLine
              label={words.subjects.delegationDocument}
              value={document}
              onChange={setDocument}
            />
          )}
        </>
      )}
      <ProfileForm kind={kind} profile={profile} onChange={setProfile} />
      <DayLine label={words.subjects.from} value={from} onChange={setFrom} />
    </FormDialog>
  );
}
