/** What somebody chooses among a rulebook's settings. Pure. */
import type { ChosenSetting, RuleSetting } from '../../api/rules.ts';

/** Value by setting. */
export type Choices = Record<string, string>;

export const chosenOf = (settings: ChosenSetting[]): Choices =>
  Object.fromEntries(settings.map(({ setting, value }) => [setting.name.code, value]));

export const defaultsOf = (settings: RuleSetting[]): ChosenSetting[] =>
  settings.map((setting) => ({ setting, value: setting.default_value, is_default: true }));

/** What is sent: only what is not the default. */
export function differing(settings: ChosenSetting[], choices: Choices): Choices {
  return Object.fromEntries(
    settings
      .map(({ setting }) => [setting.name.code, choices[setting.name.code], setting] as const)
      .filter(([, value, setting]) => value !== undefined && value !== setting.default_value)
      .map(([code, value]) => [code, value as string]),
  );
}
