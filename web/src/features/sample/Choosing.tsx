import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import { useId, useState } from 'react';
import type { Where } from '../../api/paths.ts';
import { placesWithin, type DossierFilter } from '../../api/queries.ts';
import { fullName, usePlaceName } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { withinSentence } from '../../text/format.ts';
import { searchedByLabel } from '../../ui/form/searched.ts';
import { isSeed, newSeed } from './draw.ts';

export const SIZES = [5, 10, 20, 50] as const;
const KINDS = ['residential_area', 'commune', 'agency', 'enterprise', 'school'] as const;

export interface Chosen {
  place: string;
  kind: DossierFilter['kind'];
  size: string;
  seed: string | undefined;
}

interface ChoosingProps {
  where: Where;
  kind: DossierFilter['kind'];
  size: number;
  seed: string | undefined;
  choose: (next: Partial<Chosen>) => void;
}

/** From where, how many, and by which number: all of it stands in the address. */
export function Choosing({ where, kind, size, seed, choose }: ChoosingProps) {
  const words = useWords();
  const { count } = useFormats();
  const [typed, setTyped] = useState(seed ?? '');
  const isWrong = typed !== '' && !isSeed(typed);
  // A sample that is there is drawn anew; a number somebody typed is theirs.
  const isTheirs = typed !== '' && typed !== seed;
  const id = useId();
  return (
    <form
      className="filters sample-choosing"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) choose({ seed: isTheirs ? typed : newSeed() });
      }}
    >
      <PlaceField where={where} onChange={(place) => choose({ place })} />
      <label className="field">
        <span>{words.dossiers.kind}</span>
        <Select<NonNullable<DossierFilter['kind']> | ''>
          aria-label={words.dossiers.kind}
          value={kind ?? ''}
          options={[
            { value: '', label: words.dossiers.all },
            ...KINDS.map((value) => ({ value, label: words.kind[value] })),
          ]}
          onChange={(next) => choose({ kind: next === '' ? undefined : next })}
        />
      </label>
      <label className="field">
        <span>{words.sample.size}</span>
        <Select
          aria-label={words.sample.size}
          value={size}
          options={SIZES.map((value) => ({ value, label: words.sample.sizeOf(count(value)) }))}
          onChange={(next: number) => choose({ size: String(next) })}
        />
      </label>
      <div className="field">
        <label htmlFor={id}>{words.sample.seed}</label>
        <Input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={9}
          value={typed}
          status={isWrong ? 'error' : ''}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-told` : undefined}
          onChange={(event) => setTyped(event.target.value.trim())}
        />
        {isWrong && (
          <p id={`${id}-told`} className="field-fault">
            {words.sample.seedWrong}
          </p>
        )}
      </div>
      <Button type="primary" htmlType="submit" disabled={isWrong}>
        {seed === undefined || isTheirs ? words.sample.draw : words.sample.drawNew}
      </Button>
    </form>
  );
}

function PlaceField({ where, onChange }: { where: Where; onChange: (place: string) => void }) {
  const words = useWords();
  const name = usePlaceName(where);
  const found = useQuery(placesWithin(where.place, where.year)).data?.places ?? [];
  const below = found.filter(({ label }) => label !== where.place);
  if (below.length === 0) return null;
  return (
    <label className="field field-wide">
      <span>{words.sample.place}</span>
      <Select
        aria-label={words.sample.place}
        value={where.place}
        showSearch={searchedByLabel}
        options={[
          { value: where.place, label: words.sample.whole(withinSentence(name)) },
          ...below.map((each) => ({ value: each.label, label: fullName(each) })),
        ]}
        onChange={onChange}
      />
    </label>
  );
}
