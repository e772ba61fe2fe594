import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { findPlaces, type Found } from '../../api/finding.ts';
import type { LineageChange, PlaceOnDay } from '../../api/registry.ts';
import { fullName } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { FormDialog } from '../../ui/form/FormDialog.tsx';
import { DayLine, PickLine, TextLine } from '../../ui/form/lines.tsx';

export type PlaceAct = 'add' | 'change' | 'close';

interface PlaceDialogProps {
  act: PlaceAct;
  place: PlaceOnDay;
  today: string;
  onClose: () => void;
}

/** One act on one place, by its resolution. Redrawing many at once is a work of its own. */
export function PlaceDialog({ act, ...props }: PlaceDialogProps) {
  if (act === 'add') return <Add {...props} />;
  if (act === 'change') return <Change {...props} />;
  return <Close {...props} />;
}

type Props = Omit<PlaceDialogProps, 'act'>;

function Add({ place, today, onClose }: Props) {
  const words = useWords();
  const [code, setCode] = useState('');
  const [type, setType] = useState('');
  const [name, setName] = useState('');
  const [on, setOn] = useState(today);
  const { perform, isBusy, error } = useSending({ touches: [['registry']], onSent: onClose });
  const title = words.places.addTo(fullName(place));
  return (
    <FormDialog
      title={title}
      action={words.places.add}
      isBusy={isBusy}
      error={error}
      isReady={[code, type, name, on].every((each) => each.trim() !== '')}
      onClose={onClose}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/places',
          values: undefined,
          body: {
            code: code.trim(),
            type: type.trim(),
            name: name.trim(),
            parent: place.label,
            valid_from: on,
          },
          title,
        })
      }
    >
      <div className="form-pair">
        <TextLine label={words.places.type} value={type} onChange={setType} isFirst />
        <TextLine
          label={words.places.codeLabel}
          note={words.places.codeNote}
          value={code}
          onChange={setCode}
          maxLength={8}
        />
      </div>
      <TextLine
        label={words.places.name}
        note={words.places.nameNote}
        value={name}
        onChange={setName}
      />
      <DayLine label={words.places.from} value={on} onChange={setOn} />
    </FormDialog>
  );
}

const CHANGES: LineageChange[] = ['rename', 'type_change', 'transfer'];

function Change({ place, today, onClose }: Props) {
  const words = useWords();
  const [type, setType] = useState(place.type);
  const [name, setName] = useState(place.name);
  const [parent, setParent] = useState<Found | null>(null);
  const [change, setChange] = useState<LineageChange>('rename');
  const [on, setOn] = useState(today);
  const [basis, setBasis] = useState('');
  const { perform, isBusy, error } = useSending({ touches: [['registry']], onSent: onClose });
  const title = words.places.changeOf(fullName(place));
  return (
    <FormDialog
      title={title}
      action={words.places.change}
      isBusy={isBusy}
      error={error}
      isReady={on !== '' && name.trim() !== ''}
      onClose={onClose}
      onSubmit={() =>
        perform({
          method: 'patch',
          to: '/api/places/{label}',
          values: { label: place.label },
          body: {
            on,
            name: name.trim() === place.name ? null : name.trim(),
            type: type.trim() === place.type ? null : type.trim(),
            parent: parent?.value ?? null,
            change,
            legal_basis: basis.trim() === '' ? null : basis.trim(),
          },
          version: place.version,
          title,
        })
      }
    >
      <PickLine
        label={words.places.how}
        value={change}
        options={CHANGES.map((each) => ({ value: each, label: words.lineage.acts[each] }))}
        onChange={setChange}
      />
      <div className="form-pair">
        <TextLine label={words.places.type} value={type} onChange={setType} />
        <TextLine label={words.places.name} value={name} onChange={setName} />
      </div>
      {change === 'transfer' && (
        <FindLine
          label={words.places.newParent}
          of={`parents-${on}`}
          find={findPlaces({ within: 'VN', on: on || today })}
          picked={parent}
          onPick={setParent}
        />
      )}
      <DayLine label={words.places.changedOn} value={on} onChange={setOn} />
      <TextLine
        label={words.places.basis}
        note={words.places.basisNote}
        value={basis}
        onChange={setBasis}
      />
    </FormDialog>
  );
}

function Close({ place, today, onClose }: Props) {
  const words = useWords();
  const [on, setOn] = useState(today);
  const [successor, setSuccessor] = useState<Found | null>(null);
  const [basis, setBasis] = useState('');
  const { perform, isBusy, error } = useSending({ touches: [['registry']], onSent: onClose });
  const title = words.places.closeOf(fullName(place));
  return (
    <FormDialog
      title={title}
      action={words.places.close}
      isBusy={isBusy}
      error={error}
      isReady={on !== '' && basis.trim() !== ''}
      onClose={onClose}
      onSubmit={() =>
        perform({
          method: 'post',
          to: '/api/places/{label}/closure',
          values: { label: place.label },
          body: {
            on,
            successors: successor ? [{ place: successor.value, change: 'merge' }] : [],
            legal_basis: basis.trim(),
          },
          version: place.version,
          title,
        })
      }
    >
      <p className="soft">{words.places.closeNote}</p>
      <DayLine label={words.places.endsOn} value={on} onChange={setOn} />
      <FindLine
        label={words.places.successor}
        note={words.places.successorNote}
        of={`successors-${on}`}
        find={findPlaces({ within: 'VN', on: on || today, tier: place.tier })}
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
