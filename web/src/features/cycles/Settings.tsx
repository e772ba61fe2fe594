import type { ChosenSetting } from '../../api/rules.ts';
import { formatClause, shortClause } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Tag } from '../../ui/Tag.tsx';
import type { Choices } from './choices.ts';

interface SettingsProps {
  settings: ChosenSetting[];
  choices: Choices;
  /** None: they are only read. */
  onChoose?: ((choices: Choices) => void) | undefined;
}

/** Each point with its values, its reason and what it changes; local choices say so. */
export function Settings({ settings, choices, onChoose }: SettingsProps) {
  return (
    <ul className="settings">
      {settings.map(({ setting }) => (
        <li key={setting.name.code} className="panel">
          <Setting
            setting={setting}
            value={choices[setting.name.code] ?? setting.default_value}
            onChoose={onChoose && ((value) => onChoose({ ...choices, [setting.name.code]: value }))}
          />
        </li>
      ))}
    </ul>
  );
}

interface SettingProps {
  setting: ChosenSetting['setting'];
  value: string;
  onChoose?: ((value: string) => void) | undefined;
}

function Setting({ setting, value, onChoose }: SettingProps) {
  const words = useWords();
  const { language } = words;
  return (
    <fieldset className="setting" disabled={onChoose === undefined}>
      <legend>
        {setting.name.caption[language]}
        {setting.name.clause && (
          <span className="clause">{formatClause(setting.name.clause, language)}</span>
        )}
      </legend>
      {value !== setting.default_value && (
        <p>
          <Tag look="unknown" icon="aside">
            {words.cycles.isLocal}
          </Tag>
        </p>
      )}
      <div className="setting-values">
        {setting.values.map((each) => (
          <label key={each.code} className={each.code === value ? 'setting-chosen' : undefined}>
            <input
              type="radio"
              name={setting.name.code}
              checked={each.code === value}
              disabled={!each.is_followed}
              onChange={() => onChoose?.(each.code)}
            />
            <span>
              {each.caption[language]}
              {each.code === setting.default_value && (
                <span className="small soft"> ({words.cycles.isDefault})</span>
              )}
              {!each.is_followed && (
                <span className="small soft"> ({words.cycles.notFollowed})</span>
              )}
            </span>
          </label>
        ))}
      </div>
      <p className="small soft">
        {words.cycles.why}: {setting.reason[language]}
      </p>
      <p className="small soft">
        {words.cycles.changes}:{' '}
        {setting.criteria.length === 0
          ? words.cycles.changesOrder
          : setting.criteria
              .map(({ caption, clause }) => `${shortClause(clause)} ${caption[language]}`.trim())
              .join('; ')}
      </p>
    </fieldset>
  );
}
