import type { SubjectKind } from '../../api/registry.ts';
import { useWords } from '../../text/words.ts';
import { CountLine, PickLine, TickLine } from '../../ui/form/lines.tsx';
import { changedProfile, flagsOf, levelsOf, LEVELS, SECTORS, SIZES } from './profile.ts';
import type { Profile, Sector } from './profile.ts';

interface ProfileFormProps {
  kind: SubjectKind;
  profile: Profile;
  onChange: (profile: Profile) => void;
}

const ANSWERS = ['yes', 'no', 'unknown'] as const;
type Answer = (typeof ANSWERS)[number];

const answerOf = (value: unknown): Answer =>
  value === true ? 'yes' : value === false ? 'no' : 'unknown';

export function ProfileForm({ kind, profile, onChange }: ProfileFormProps) {
  const words = useWords();
  const set = (name: string, value: unknown): void =>
    onChange(changedProfile(profile, name, value));
  return (
    <>
      <div className="form-pair">
        {flagsOf(kind).map((flag) => (
          <PickLine<Answer>
            key={flag}
            label={words.subjects.flags[flag]}
            value={answerOf(profile[flag])}
            options={ANSWERS.map((value) => ({ value, label: words.subjects.answers[value] }))}
            onChange={(answer) => set(flag, answer === 'unknown' ? undefined : answer === 'yes')}
          />
        ))}
      </div>
      {kind === 'school' && (
        <fieldset className="subject-levels">
          <legend className="small soft">{words.subjects.levelsLabel}</legend>
          {LEVELS.map((level) => (
            <TickLine
              key={level}
              label={words.subjects.levels[level]}
              isTicked={levelsOf(profile).includes(level)}
              onChange={(isTicked) =>
                set(
                  'levels',
                  LEVELS.filter((each) =>
                    each === level ? isTicked : levelsOf(profile).includes(each),
                  ),
                )
              }
            />
          ))}
        </fieldset>
      )}
      {kind === 'enterprise' && (
        <div className="form-pair">
          <PickLine<Sector>
            label={words.subjects.sector}
            value={SECTORS.find((sector) => sector === profile.sector) ?? ''}
            options={SECTORS.map((value) => ({ value, label: words.subjects.sectors[value] }))}
            onChange={(sector) => set('sector', sector)}
          />
          {SIZES.map((size) => (
            <CountLine
              key={size}
              label={words.subjects.sizes[size]}
              value={String(profile[size] ?? '')}
              noCount={size === 'insured_workers' ? undefined : words.form.wholeMillions}
              onChange={(typed) => set(size, typed)}
            />
          ))}
        </div>
      )}
    </>
  );
}
