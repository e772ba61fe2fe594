import './entry.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Select from 'antd/es/select';
import { useMemo } from 'react';
import { place, session } from '../../api/queries.ts';
import { records, type RecordKind } from '../../api/records.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { Confirmations } from './Confirmations.tsx';
import { columnsOf, SETS, type Asked } from './columns.ts';
import { EntryGrid, type Sheet } from './EntryGrid.tsx';

const KINDS: RecordKind[] = ['residential_area', 'school', 'agency', 'enterprise'];
/**
 * A commune has one dossier of its own, and enters it on its own pages. The tier above only says of
 * its communes that nothing happened.
 */
const CONFIRMED: RecordKind[] = [...KINDS, 'commune'];
const PARTS = [...SETS, 'confirmation'] as const;
type PartName = (typeof PARTS)[number];

const NOTHING_ASKED: Asked = {
  questions: { facts: [], events: [], papers: [], seats: [], is_counts_only: false },
  criteria: [],
  categories: [],
};

/** One line per subject of a place, one column per thing that is asked of them. */
export default function EntryPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { kind?: RecordKind; part?: PartName };
  const part = PARTS.find((each) => each === search.part) ?? 'registration';
  const tier = useQuery(place(where.place, where.year)).data?.place.tier ?? 'commune';
  const kinds = part === 'confirmation' && tier !== 'commune' ? CONFIRMED : KINDS;
  const kind = kinds.find((each) => each === search.kind) ?? 'residential_area';
  const go = (next: { kind?: RecordKind; part?: PartName }): void =>
    void navigate({ to: '.', search: { ...where, kind, part, ...next } as object, replace: true });
  return (
    <Page
      title={words.entry.title}
      above={<Crumbs trail={trail} to="/nhap-lieu" year={where.year} />}
    >
      <div className="filters entry-choices">
        <label className="field">
          <span>{words.entry.kind}</span>
          <Select<RecordKind>
            aria-label={words.entry.kind}
            value={kind}
            options={kinds.map((value) => ({ value, label: words.kind[value] }))}
            onChange={(next) => go({ kind: next })}
          />
        </label>
        <Choice
          label={words.entry.set}
          value={part}
          options={PARTS.map((value) => ({ value, label: words.entry.sets[value] }))}
          onChange={(next) => go({ part: next })}
        />
      </div>
      <Asking
        key={`${where.year}/${where.place}/${kind}`}
        kind={kind}
        part={part}
        onPart={(next) => go({ part: next })}
      />
    </Page>
  );
}

interface AskingProps {
  kind: RecordKind;
  part: PartName;
  onPart: (part: PartName) => void;
}

function Asking({ kind, part, onPart }: AskingProps) {
  const words = useWords();
  const { caption } = useFormats();
  const where = useWhere();
  const place = usePlaceName(where);
  const today = useQuery(session).data?.today ?? '';
  const found = useInfiniteQuery(records({ ...where, kind }));
  const pages = found.data?.pages;
  const sheet = useMemo((): Sheet | undefined => {
    if (!pages) return undefined;
    const asked = pages.reduce<Asked>(added, NOTHING_ASKED);
    const texts = { words, caption, year: where.year };
    return {
      asked,
      records: pages.flatMap((page) => page.records),
      columns: SETS.flatMap((set) => columnsOf(set, asked, texts)),
    };
    // The formats are made of the words.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pages, words, where.year]);
  if (found.error) return <ProblemNotice error={found.error} retry={() => void found.refetch()} />;
  if (!sheet) return <Loading words={words.entry.loading} />;
  if (sheet.records.length === 0)
    return <Empty title={words.entry.none} todo={words.entry.noneTodo} />;
  return (
    <>
      {part === 'confirmation' ? (
        <Confirmations
          records={sheet.records}
          events={sheet.asked.questions.events}
          {...{ where, kind, today }}
        />
      ) : (
        <EntryGrid set={part} onSet={onPart} {...{ sheet, where, kind, place, today }} />
      )}
      {found.hasNextPage && (
        <p className="more">
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.entry.more}
          </Button>
        </p>
      )}
    </>
  );
}

/** What a later page asks beside the first comes after. */
function added(all: Asked, more: Asked): Asked {
  const joined = <One,>(ones: One[], others: One[], codeOf: (one: One) => string): One[] => {
    const codes = new Set(ones.map(codeOf));
    return [...ones, ...others.filter((one) => !codes.has(codeOf(one)))];
  };
  return {
    questions: {
      ...more.questions,
      facts: joined(all.questions.facts, more.questions.facts, ({ fact }) => fact),
      events: joined(all.questions.events, more.questions.events, ({ event }) => event),
    },
    criteria: joined(all.criteria, more.criteria, ({ criterion }) => criterion),
    categories: joined(all.categories, more.categories, ({ code }) => code),
  };
}
