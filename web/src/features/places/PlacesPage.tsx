import './places.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { findPlaces } from '../../api/finding.ts';
import { useManagedParts } from '../../api/parts.ts';
import { labelsOf } from '../../api/paths.ts';
import { installation } from '../../api/queries.ts';
import { placeHistory, placesBelow, type PlaceHistory } from '../../api/registry.ts';
import { useMay } from '../../api/rights.ts';
import { fullName, usePlaceNames, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { FindLine } from '../../ui/form/FindLine.tsx';
import { DayLine } from '../../ui/form/lines.tsx';
import { Lineage } from '../../ui/Lineage.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PlaceDialog, type PlaceAct } from './PlaceDialog.tsx';

interface PlaceSearch {
  at?: string;
  on?: string;
}

/** The tree as it was on a day, one place at a time. */
export default function PlacesPage() {
  const words = useWords();
  const search = useSearch({ strict: false }) as PlaceSearch;
  const today = useQuery(installation).data?.today ?? '';
  const parts = useManagedParts(['manage_places']);
  const label = search.at ?? parts[0]?.label;
  const on = search.on ?? today;
  const asked = useQuery({ ...placeHistory(label ?? '', on), enabled: label !== undefined });
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.places.loading} />;
  return <Shown history={asked.data} on={on} today={today} />;
}

interface ShownProps {
  history: PlaceHistory;
  on: string;
  today: string;
}

function Shown({ history, on, today }: ShownProps) {
  const words = useWords();
  const may = useMay();
  const [act, setAct] = useState<PlaceAct | null>(null);
  const { place } = history;
  const isOver = history.valid_to !== null && history.valid_to <= on;
  const mayManage = may('manage_places', place.path) && !isOver;
  return (
    <Page
      title={fullName(place)}
      above={<Above path={place.path} on={on} />}
      lead={
        <>
          <span>{words.places.code(place.code)}</span>
          <span>
            {isOver
              ? words.places.overSince(formatDate(history.valid_to))
              : words.places.since(formatDate(history.valid_from))}
          </span>
        </>
      }
      actions={
        mayManage && (
          <>
            {place.tier !== 'commune' && (
              <Button onClick={() => setAct('add')}>{words.places.add}</Button>
            )}
            <Button onClick={() => setAct('change')}>{words.places.change}</Button>
            <Button onClick={() => setAct('close')}>{words.places.close}</Button>
          </>
        )
      }
    >
      <Looking on={on} />
      {place.tier !== 'commune' && !isOver && <Below label={place.label} on={on} />}
      <History history={history} />
      {act && <PlaceDialog act={act} place={place} today={today} onClose={() => setAct(null)} />}
    </Page>
  );
}

/** The day looked at, and a place looked for. */
function Looking({ on }: { on: string }) {
  const words = useWords();
  const navigate = useNavigate();
  const change = (next: PlaceSearch): void =>
    void navigate({ to: '.', search: (known: object) => ({ ...known, ...next }) });
  return (
    <div className="filters place-looking">
      <FindLine
        label={words.places.find}
        of={`all-places-${on}`}
        find={findPlaces({ within: 'VN', on })}
        picked={null}
        onPick={(picked) => picked && change({ at: picked.value })}
      />
      <DayLine
        label={words.places.on}
        note={words.places.onNote}
        value={on}
        onChange={(day) => day && change({ on: day })}
      />
    </div>
  );
}

function Above({ path, on }: { path: string; on: string }) {
  const words = useWords();
  const where = useWhere();
  const labels = labelsOf(path).slice(0, -1);
  const province = labels[1] ?? 'VN';
  const nameOf = usePlaceNames({ ...where, place: province });
  if (labels.length === 0) return null;
  return (
    <nav className="crumbs" aria-label={words.place}>
      <ol>
        {labels.map((label, i) => (
          <li key={label}>
            <Link to="/quan-tri/dia-ban" search={{ ...where, at: label, on }}>
              {i === 0 ? words.places.nation : nameOf(`${labels.slice(0, i + 1).join('/')}/`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Below({ label, on }: { label: string; on: string }) {
  const words = useWords();
  const where = useWhere();
  const { count } = useFormats();
  const { data, error, refetch } = useQuery(placesBelow(label, on));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.places.loading} />;
  return (
    <Section title={words.places.below} note={words.places.belowCount(count(data.length))}>
      {data.length === 0 ? (
        <p className="panel soft">{words.places.noneBelow}</p>
      ) : (
        <ul className="place-below">
          {data.map((place) => (
            <li key={place.label}>
              <Link
                className="panel"
                to="/quan-tri/dia-ban"
                search={{ ...where, at: place.label, on }}
              >
                {fullName(place)} <span className="small soft">{place.code}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function History({ history }: { history: PlaceHistory }) {
  const words = useWords();
  return (
    <Section title={words.places.history}>
      <div className="panel panel-flush">
        <table className="figures rows">
          <thead>
            <tr>
              <th scope="col">{words.places.name}</th>
              <th scope="col">{words.places.span}</th>
            </tr>
          </thead>
          <tbody>
            {history.spans.map((span) => (
              <tr key={span.valid_from}>
                <th scope="row">{fullName(span)}</th>
                <td data-label={words.places.span}>
                  {words.people.spanOf(
                    formatDate(span.valid_from),
                    span.valid_to && formatDate(span.valid_to),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="lineages">
        <Lineage
          title={words.places.predecessors}
          steps={history.predecessors}
          to="/quan-tri/dia-ban/$code"
        />
        <Lineage
          title={words.places.successors}
          steps={history.successors}
          to="/quan-tri/dia-ban/$code"
        />
      </div>
    </Section>
  );
}
