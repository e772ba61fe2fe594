import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { findPlaces, findSubjects, type Found } from '../../api/finding.ts';
import { placeLabel } from '../../api/paths.ts';
import type { SubjectHistory } from '../../api/registry.ts';
import { useWords } from '../../text/words.ts';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { DayLine, TextLine, TickLine } from '../../ui/form/lines.tsx';
import { hasNoCount, profileText, readProfile } from './profile.ts';
import { ProfileForm } from './ProfileForm.tsx';

export type SubjectAct = 'change' | 'manager' | 'profile' | 'close';

interface SubjectDialogProps {
  act: SubjectAct;
  history: SubjectHistory;
  today: string;
  onClose: () => void;
}

export function SubjectDialog({ act, ...props }: SubjectDialogProps) {
  if (act === 'manager') return <Manager {...props} />;
  if (act === 'profile') return <Profile {...props} />;
  if (act === 'close') return <Close {...props} />;
  return <Change {...props} />;
}

type Props = Omit<SubjectDialogProps, 'act'>;

/** What stays as it is when only a part of a subject changes. */
const UNCHANGED = {
  name: null,
  local_type: null,
  head_name: null,
  ground: null,
  manager: null,
  manager_basis: null,
  manager_document: null,
  profile: null,
} as const;

function useChange(history: SubjectHistory, onClose: () => void) {
  const { perform, isBusy, error } = useSending({ touches: [['registry']], onSent: onClose });
  const { subject } = history;
  return {
    isBusy,
    error,
    change: (title: string, on: string, body: Partial<Record<keyof typeof UNCHANGED, string>>) =>
      perform({
        method: 'patch',
        to: '/api/subjects/{code}',
        values: { code: subject.code },
        body: { on, ...UNCHANGED, ...body } as never,
        version: subject.version,
        title,
      }),
  };
}

function Change({ history, today, onClose }: Props) {
  const words = useWords();
  const { subject } = history;
  const [name, setName] = useState(subject.name);
  const [localType, setLocalType] = useState(subject.local_type);
  const [head, setHead] = useState(subject.head_name);
  const [on, setOn] = useState(today);
  const { change, isBusy, error } = useChange(history, onClose);
  const title = words.subjects.changeOf(subject.name);
  return (
    <FormDialog
      title={title}
      action={words.subjects.acts.change}
      isBusy={isBusy}
      error={error}
      isReady={name.trim() !== '' && on !== ''}
      onClose={onClose}
      onSubmit={() =>
        change(title, on, {
          name: name.trim(),
          local_type: localType.trim(),
          head_name: head.trim(),
        })
      }
    >
      <div className="form-pair">
        <TextLine label={words.subjects.localType} value={localType} onChange={setLocalType} />
        <TextLine label={words.subjects.name} value={name} onChange={setName} />
      </div>
      <TextLine label={words.subjects.head} value={head} onChange={setHead} />
      <DayLine
        label={words.subjects.changedOn}
        note={words.subjects.changedOnNote}
        value={on}
        onChange={setOn}
      />
    </FormDialog>
  );
}

/** Who manages it, by law or by a document that delegates the management. */
function Manager({ history, today, onClose }: Props) {
  const words = useWords();
  const { subject } = history;
  const [manager, setManager] = useState<Found | null>({
    value: placeLabel(subject.manager_path),
    label: history.manager_name,
  });
  const [isDelegated, setDelegated] = useState(subject.manager_basis === 'delegation');
  const [document, setDocument] = useState(subject.manager_document);
  const [on, setOn] = useState(today);
  const { change, isBusy, error } = useChange(history, onClose);
  const title = words.subjects.managerOf(subject.name);
  return (
    <FormDialog
      title={title}
      action={words.subjects.acts.manager}
      isBusy={isBusy}
      error={error}
      isReady={manager !== null && on !== '' && (!isDelegated || document.trim() !== '')}
      onClose={onClose}
      onSubmit={() =>
        change(title, on, {
          manager: manager?.value ?? '',
          manager_basis: isDelegated ? 'delegation' : 'authority',
          manager_document: isDelegated ? document.trim() : '',
        })
      }
    >
      <FindLine
        label={words.subjects.manager}
        of={`managers-${on}`}
        find={findPlaces({ within: 'VN', on: on || today })}
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
          note={words.people.documentNote}
          value={document}
          onChange={setDocument}
        />
      )}
      <DayLine label={words.subjects.changedOn} value={on} onChange={setOn} />
    </FormDialog>
  );
}

function Profile({ history, today, onClose }: Props) {
  const words = useWords();
  const { subject } = history;
  const [profile, setProfile] = useState(() => readProfile(subject.profile));
  const [on, setOn] = useState(today);
  const { change, isBusy, error } = useChange(history, onClose);
  const title = words.subjects.profileOf(subject.name);
  return (
    <FormDialog
      title={title}
      action={words.subjects.acts.profile}
      isBusy={isBusy}
      error={error}
      isReady={on !== '' && !hasNoCount(profile)}
      onClose={onClose}
      onSubmit={() => change(title, on, { profile: profileText(profile) })}
    >
      <p className="soft">{words.subjects.profileNote}</p>
      <ProfileForm kind={subject.kind} profile={profile} onChange={setProfile} />
      <DayLine label={words.subjects.changedOn} value={on} onChange={setOn} />
    </FormDialog>
  );
}

function Close({ history, today, onClose }: Props) {
  const words = useWords();
  const { subject } = history;
  const [on, setOn] = useState(today);
  const [successor, setSuccessor] = useState<Found | null>(null);
  const [basis, setBasis] = useState('');
  const { perform, isBusy, error } = useSending({ touches: [['registry']], onSent: onClose });
  const title = words.subjects.closeOf(subject.name);
  const within = placeLabel(subject.path);
  return (
    <FormDialog
      title={title}
      action={words.subjects.acts.close}
      isBusy={isBusy}
      error={error}
      isReady={on !== '' && basis.trim() !== ''}
      onClose={onClose}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/subjects/{code}/closure',
          values: { code: subject.code },
          body: {
            on,
            successors: successor ? [{ code: successor.value, change: 'merge' }] : [],
            legal_basis: basis.trim(),
          },
          version: subject.version,
          title,
        })
      }
    >
      <p className="soft">{words.subjects.closeNote}</p>
      <DayLine label={words.places.endsOn} value={on} onChange={setOn} />
      <FindLine
        label={words.subjects.successor}
        note={words.places.successorNote}
        of={`successors-of-${within}`}
        find={findSubjects({ within, on: on || today })}
        picked={successor}
        onPick={setSuccessor}
      />
      <TextLine
        label={words.places.basis}
        note={words.places.basisNote}
        value={basis}
        onChange={setBasis}
      />
    </FormDialog>
  );
}
