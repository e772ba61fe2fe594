import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../api/client.ts';
import { results } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { useYearBefore } from './useYearBefore.ts';
import { BelowTable } from './BelowTable.tsx';
import { KindTable } from './KindTable.tsx';
import { COMPARED, partRows, wholeRows } from './columns.ts';

export default function ResultsPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  return (
    <Page
      title={words.results.title(name)}
      above={<Crumbs trail={trail} to="/ket-qua" year={where.year} />}
      lead={words.results.lead}
      actions={
        <Link to="/ket-qua/ban-do" search={where} className="button">
          {words.map.asMap}
        </Link>
      }
    >
      <ResultsOf where={where} />
    </Page>
  );
}

function ResultsOf({ where }: { where: Where }) {
  const words = useWords();
  const [kind, setKind] = useState<(typeof COMPARED)[number]>('residential_area');
  const { data, error, refetch } = useQuery(results(where));
  const before = useYearBefore(where);
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.results} />;
  const whole = wholeRows(data);
  if (whole.every((row) => row.in_scope + row.out_of_scope === 0))
    return <Empty title={words.results.empty} todo={words.results.emptyTodo} />;
  const kinds = COMPARED.filter((each) => partRows(data, each).some((row) => row.in_scope > 0));
  const shown = kinds.includes(kind) ? kind : kinds[0];
  return (
    <>
      <KindTable rows={whole} where={where} before={before} />
      <p className="downloads">
        <a href={addressOf('/api/results/table.xlsx', { ...where, by: 'place' })} download>
          <Icon name="file" /> {words.results.xlsx}
        </a>
        <a href={addressOf('/api/results/table.csv', { ...where, by: 'place' })} download>
          <Icon name="file" /> {words.results.csv}
        </a>
      </p>
      {shown && (
        <Section
          title={words.results.below}
          note={
            <Choice
              label={words.results.showKind}
              value={shown}
              options={kinds.map((each) => ({ value: each, label: words.kind[each] }))}
              onChange={setKind}
            />
          }
        >
          <BelowTable rows={partRows(data, shown)} where={where} before={before} />
        </Section>
      )}
    </>
  );
}
