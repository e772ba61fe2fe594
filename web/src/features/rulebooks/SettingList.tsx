import type { RuleSetting } from '../../api/rules.ts';
import { formatClause } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';

/** Where the text leaves a choice: its values, its default, its reason, what it changes. */
export function SettingList({ settings }: { settings: RuleSetting[] }) {
  const words = useWords();
  const { language } = words;
  return (
    <ul className="panel panel-flush lines rule-settings">
      {settings.map((setting) => (
        <li key={setting.name.code}>
          <h3>
            {setting.name.caption[language]}
            {setting.name.clause && (
              <span className="clause">{formatClause(setting.name.clause, language)}</span>
            )}
          </h3>
          <ul className="rule-values">
            {setting.values.map((value) => (
              <li key={value.code}>
                {value.caption[language]}
                {value.code === setting.default_value && (
                  <span className="small soft"> ({words.cycles.isDefault})</span>
                )}
                {!value.is_followed && (
                  <span className="small soft"> ({words.cycles.notFollowed})</span>
                )}
              </li>
            ))}
          </ul>
          <p className="small soft">{setting.reason[language]}</p>
        </li>
      ))}
    </ul>
  );
}
