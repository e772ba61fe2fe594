import { Link } from '@tanstack/react-router';
import type { EventRules, IncidentRules, IncidentState } from '../../api/incidents.ts';
import { useQuery } from '@tanstack/react-query';
import { dossierOf } from '../../api/queries.ts';
import { cycles, keyOf, rulebook } from '../../api/rules.ts';
import { useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import type { ExceptionFacts } from '../../ui/exception.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { effectIn } from './effects.ts';

const STATES = {
  counted: ['unknown', 'file'],
  compared: ['aside', 'progress'],
  claimed: ['accent', 'waiting'],
  excepted: ['met', 'met'],
  withdrawn: ['aside', 'aside'],
} as const satisfies Record<IncidentState, readonly [string, IconName]>;

export function IncidentStateTag({ state }: { state: IncidentState }) {
  const words = useWords();
  const [look, icon] = STATES[state];
  return (
    <Tag look={look} icon={icon}>
      {words.incidents.state[state]}
    </Tag>
  );
}

type Captioned = Pick<EventRules, 'caption_vi' | 'caption_en'>;

/** As the rulebook has it, which is what stands in the officer's papers. */
export function useEventName(): (event: string, told: Captioned | undefined) => string {
  const words = useWords();
  return (event, told) =>
    (words.language === 'vi' ? told?.caption_vi : told?.caption_en) ||
    (words.happened[event] ?? event);
}

/** Those that the rulebook of the year names, and those that only count in the comparison. */
export function useEventsOfYear(year: number): { value: string; label: string }[] {
  const words = useWords();
  const { caption } = useFormats();
  const cycle = useQuery(cycles).data?.find((each) => each.cycle.year === year)?.cycle;
  const key = cycle ? keyOf(cycle) : '';
  const view = useQuery({ ...rulebook(key), enabled: key !== '' }).data;
  const names = new Map<string, string>();
  for (const set of view?.sets ?? [])
    for (const criterion of set.criteria)
      for (const { event } of criterion.events) names.set(event.code, caption(event.caption));
  for (const [code, name] of Object.entries(words.happened))
    if (!names.has(code)) names.set(code, name);
  return [...names].map(([value, label]) => ({ value, label }));
}

interface EffectsProps {
  rules: IncidentRules;
  event: string;
  facts: ExceptionFacts;
}

/** The area's year and the commune's: one fire on 09/11 counts in two. */
export function Effects({ rules, event, facts }: EffectsProps) {
  const words = useWords().incidents;
  if (rules.windows.length === 0) return <p className="soft">{words.noWindow}</p>;
  return (
    <ul className="effects">
      {rules.windows.map((window) => {
        const effect = event === '' ? undefined : effectIn(window, event, facts);
        return (
          <li key={window.subject_code} className={effect && `effect-${effect}`}>
            <p>
              <SubjectLink
                code={window.subject_code}
                name={window.subject_name}
                year={window.year}
              />{' '}
              <b>{window.year === 0 ? words.noYear : words.inYear(window.year)}</b>
              {window.year !== 0 && (
                <span className="small soft">
                  {' '}
                  {words.span(formatDate(window.from), formatDate(window.to))}
                </span>
              )}
            </p>
            {effect && effect !== 'no_year' && <p className="small">{words.effect[effect]}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** A link to its dossier of that year, where there is one within one's part. */
interface SubjectLinkProps {
  code: string;
  name: string;
  year: number;
}

export function SubjectLink({ code, name, year }: SubjectLinkProps) {
  const { place } = useWhere();
  const asked = useQuery({
    ...dossierOf({ year, place }, code),
    enabled: year !== 0,
    retry: false,
  });
  if (!asked.data) return <>{name}</>;
  return (
    <Link to="/ho-so/$id" params={{ id: asked.data.id }}>
      {name}
    </Link>
  );
}
