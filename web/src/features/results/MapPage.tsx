import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { placeMap, results } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import type { ResultRow } from '../../api/shapes.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { AreaMap, MapLegend } from '../../ui/map/AreaMap.tsx';
import { TileMap } from '../../ui/map/TileMap.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { useYearBefore } from './useYearBefore.ts';
import { BelowTable } from './BelowTable.tsx';
import { COMPARED, isProvisional, partRows, rateOf } from './columns.ts';
import { ARCHIPELAGOS, areasOf, drawn } from './map.ts';

export default function MapPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  return (
    <Page
      title={words.map.title(name)}
      above={<Crumbs trail={trail} to="/ket-qua/ban-do" year={where.year} />}
      lead={words.map.lead}
      actions={
        <Link to="/ket-qua" search={where} className="button">
          {words.map.asTable}
        </Link>
      }
    >
      <MapOf where={where} />
    </Page>
  );
}

function MapOf({ where }: { where: Where }) {
  const words = useWords();
  const { rate, count } = useFormats();
  const [kind, setKind] = useState<(typeof COMPARED)[number]>('residential_area');
  const found = useQuery(results(where));
  const outlines = useQuery(placeMap(where));
  const before = useYearBefore(where);
  const error = found.error ?? outlines.error;
  if (error) return <ProblemNotice error={error} retry={() => void found.refetch()} />;
  if (!found.data || !outlines.data) return <Loading words={words.loading.map} />;
  const kinds = COMPARED.filter((each) =>
    partRows(found.data, each).some((row) => row.part === 'child' && row.in_scope > 0),
  );
  const shown = kinds.includes(kind) ? kind : kinds[0];
  if (shown === undefined) return <Empty title={words.map.empty} todo={words.map.emptyTodo} />;
  const rows = partRows(found.data, shown);
  const waitingIn = (row: ResultRow): string =>
    isProvisional(row) ? words.results.provisional(count(row.undecided)) : '';
  const areas = areasOf(rows, where.year, {
    name: (row) => row.place_name,
    figure: (row) =>
      isProvisional(row) ? words.map.waiting(count(row.undecided)) : rate(rateOf(row)),
    counts: (row) => `${count(row.recognised)}/${count(row.registered)}`,
    told: (row) =>
      [
        words.map.told(
          row.place_name,
          count(row.recognised),
          count(row.registered),
          rate(rateOf(row)),
        ),
        waitingIn(row),
      ].join(' '),
  });
  const shapes = drawn(areas, outlines.data.places);
  const isNation = where.place === 'VN';
  return (
    <>
      <Section
        title={words.kind[shown]}
        note={
          <Choice
            label={words.results.showKind}
            value={shown}
            options={kinds.map((each) => ({ value: each, label: words.kind[each] }))}
            onChange={setKind}
          />
        }
      >
        <div className="panel">
          {shapes.length > 0 ? (
            <AreaMap
              label={words.kind[shown]}
              areas={shapes}
              landmarks={isNation ? ARCHIPELAGOS : []}
            />
          ) : (
            <TileMap
              label={words.kind[shown]}
              areas={areas}
              beside={isNation ? ARCHIPELAGOS.map(({ name }) => name) : []}
            />
          )}
          <MapLegend title={words.results.rate} steps={words.map.steps} none={words.map.none} />
          <p className="small soft">
            {shapes.length > 0
              ? words.map.source(outlines.data.places[0]?.source ?? '')
              : words.map.tiles}
          </p>
        </div>
      </Section>
      <Section title={words.map.table}>
        <BelowTable rows={rows} where={where} before={before} />
      </Section>
    </>
  );
}
