import './sample.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DossierFilter } from '../../api/queries.ts';
import { allDossiers } from '../../api/all-dossiers.ts';
import type { Where } from '../../api/paths.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { draw, isSeed } from './draw.ts';
import { Choosing, SIZES, type Chosen } from './Choosing.tsx';
import { SampleTable } from './SampleTable.tsx';

/** Only what was submitted can be looked at again. */
const SUBMITTED: readonly string[] = ['submitted', 'appraised', 'concluded', 'decided'];

/** Some dossiers of a place, drawn by a number that stands in the address. */
export default function SamplePage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Partial<Record<'seed' | 'size', string>> &
    Pick<DossierFilter, 'kind'>;
  const seed = search.seed !== undefined && isSeed(search.seed) ? search.seed : undefined;
  const size = SIZES.find((each) => String(each) === search.size) ?? SIZES[0];
  const choose = (next: Partial<Chosen>): void => {
    const all = { ...where, kind: search.kind, size: String(size), seed, ...next };
    void navigate({ to: '/lay-mau', search: all as object });
  };
  return (
    <Page
      title={words.sample.title(name)}
      above={<Crumbs trail={trail} to="/lay-mau" year={where.year} />}
      lead={words.sample.lead}
    >
      <Choosing
        key={seed ?? ''}
        where={where}
        kind={search.kind}
        size={size}
        seed={seed}
        choose={choose}
      />
      {seed === undefined ? (
        <Empty title={words.sample.none} todo={words.sample.noneTodo} />
      ) : (
        <Drawn where={where} kind={search.kind} size={size} seed={seed} />
      )}
    </Page>
  );
}

interface DrawnProps {
  where: Where;
  kind: DossierFilter['kind'];
  size: number;
  seed: string;
}

function Drawn({ where, kind, size, seed }: DrawnProps) {
  const words = useWords();
  const { count } = useFormats();
  const { data, error, refetch } = useQuery(allDossiers({ ...where, kind }));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.dossiers} />;
  const list = data.filter(({ state }) => SUBMITTED.includes(state));
  if (list.length === 0) return <Empty title={words.sample.empty} todo={words.sample.emptyTodo} />;
  const rows = draw(list, (row) => row.subject_code, seed, size);
  return (
    <SampleTable
      key={`${where.place}/${seed}`}
      rows={rows}
      where={where}
      seed={seed}
      told={words.sample.drawn(count(rows.length), count(list.length), seed)}
    />
  );
}
