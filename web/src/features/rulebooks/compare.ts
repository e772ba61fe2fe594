/** Two rulebooks, or two years with their choices, as named lines side by side. Pure. */
import type { ChosenSetting, RulebookView } from '../../api/rules.ts';
import { formatDate } from '../../text/format.ts';
import { dayWords, exceptionWords, testWords } from '../../text/rule-words.ts';
import type { WordsOf } from '../../text/words.ts';

/** One rule under its name; the same rule of another book has the same id. */
export interface RuleLine {
  id: string;
  group: string;
  name: string;
  text: string;
}

export interface Compared {
  id: string;
  group: string;
  name: string;
  left: string | null;
  right: string | null;
  isSame: boolean;
}

export function linesOf(
  book: RulebookView,
  chosen: ChosenSetting[] | undefined,
  words: WordsOf,
): RuleLine[] {
  return [
    ...settingLines(book, chosen, words),
    ...criterionLines(book, words),
    ...kindLines(book, words),
    ...authorityLines(book, words),
  ];
}

function settingLines(
  book: RulebookView,
  chosen: ChosenSetting[] | undefined,
  words: WordsOf,
): RuleLine[] {
  return book.settings.map((setting) => {
    const code =
      chosen?.find((each) => each.setting.name.code === setting.name.code)?.value ??
      setting.default_value;
    const value = setting.values.find((each) => each.code === code);
    return {
      id: `setting ${setting.name.code}`,
      group: words.rulebooks.settings,
      name: setting.name.caption[words.language],
      text: value?.caption[words.language] ?? code,
    };
  });
}

function criterionLines(book: RulebookView, words: WordsOf): RuleLine[] {
  return book.sets.flatMap((set) =>
    set.criteria.map((criterion) => ({
      id: `criterion ${set.name.code} ${criterion.name.code}`,
      group: set.name.caption[words.language],
      name: criterion.name.caption[words.language],
      text: [testWords(criterion, words), ...exceptionWords(criterion, words)].join('. '),
    })),
  );
}

function kindLines(book: RulebookView, words: WordsOf): RuleLine[] {
  const { language, rulebooks } = words;
  return book.kinds.flatMap((kind) => {
    const line = (code: string, name: string, text: string): RuleLine => ({
      id: `kind ${kind.name.code} ${code}`,
      group: kind.name.caption[language],
      name,
      text,
    });
    const names = (list: { name: { caption: { vi: string; en: string } } }[]): string =>
      list.map(({ name }) => name.caption[language]).join('; ');
    return [
      line(
        'window',
        rulebooks.window,
        `${dayWords(kind.window_from, words)} – ${dayWords(kind.window_to, words)}`,
      ),
      line(
        'registration',
        rulebooks.registration,
        `${dayWords(kind.registration_from, words)} – ${dayWords(kind.registration_to, words)}`,
      ),
      line('deadline', rulebooks.decidedBefore, dayWords(kind.decided_before, words)),
      line('papers', rulebooks.papersDossier, names(kind.papers)),
      line('reviewers', rulebooks.reviewers, names(kind.reviewers)),
    ];
  });
}

function authorityLines(book: RulebookView, words: WordsOf): RuleLine[] {
  return book.authorities.map((each) => ({
    id: `authority ${each.role} ${each.name.code} ${each.managing_tier} ${each.kinds.join(' ')}`,
    group: words.rulebooks.authorities,
    name: `${words.rulebooks.roles[each.role] ?? each.role}: ${each.kinds
      .map((kind) => words.kind[kind as keyof WordsOf['kind']] ?? kind)
      .join(', ')}`,
    text:
      `${each.name.caption[words.language]}, ${formatDate(each.valid_from)} – ` +
      formatDate(each.valid_to),
  }));
}

/** In the order of the left side; what only the right side has comes after its group. */
export function compared(left: RuleLine[], right: RuleLine[]): Compared[] {
  const rightById = new Map(right.map((line) => [line.id, line]));
  const leftIds = new Set(left.map(({ id }) => id));
  const rows: Compared[] = left.map((line) => {
    const other = rightById.get(line.id);
    return {
      id: line.id,
      group: line.group,
      name: line.name,
      left: line.text,
      right: other?.text ?? null,
      isSame: other?.text === line.text && other.name === line.name,
    };
  });
  for (const line of right) {
    if (leftIds.has(line.id)) continue;
    const at = rows.findLastIndex(({ group }) => group === line.group);
    const row: Compared = {
      id: line.id,
      group: line.group,
      name: line.name,
      left: null,
      right: line.text,
      isSame: false,
    };
    rows.splice(at === -1 ? rows.length : at + 1, 0, row);
  }
  return rows;
}
