import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { allDossiers } from '../../api/all-dossiers.ts';
import { useDraft } from '../../api/drafts.ts';
import type { Where } from '../../api/paths.ts';
import { installation } from '../../api/queries.ts';
import type { Dossier } from '../../api/shapes.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { OutcomeTag, RecognitionTag, StateTag } from '../../ui/Tag.tsx';

interface SampleProps {
  rows: Dossier[];
  where: Where;
  seed: string;
  told: string;
}

/** The sample as a list to work through; what was looked at is ticked off and kept here. */
export function SampleTable({ rows, where, seed, told }: SampleProps) {
  const words = useWords();
  const { count } = useFormats();
  const looked = useDraft<{ seen: string[] }>(`sample/${where.year}/${where.place}/${seed}`, {
    seen: [],
  });
  const { seen } = looked.value;
  const tick = (id: string): void =>
    looked.set((now) => ({
      seen: now.seen.includes(id) ? now.seen.filter((each) => each !== id) : [...now.seen, id],
    }));
  const done = rows.filter(({ id }) => seen.includes(id)).length;
  return (
    <>
      <div className="section-head sample-head">
        <h2>{told}</h2>
        <p className="soft" aria-live="polite">
          {words.sample.looked(count(done), count(rows.length))}
        </p>
      </div>
      <div className="panel panel-flush">
        <table className="figures rows sample">
          <thead>
            <tr>
              <th scope="col">{words.dossiers.name}</th>
              <th scope="col">{words.dossiers.kind}</th>
              <th scope="col">{words.dossiers.state}</th>
              <th scope="col">{words.dossiers.appraisal}</th>
              <th scope="col">{words.dossiers.outcome}</th>
              <th scope="col">{words.sample.before(where.year - 1)}</th>
              <th scope="col">{words.sample.seen}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Opened row={row} where={where} />
                  <span className="under">{row.subject_code}</span>
                </th>
                <td data-label={words.dossiers.kind}>{words.kind[row.kind]}</td>
                <td data-label={words.dossiers.state}>
                  <StateTag state={row.state} />
                </td>
                <td data-label={words.dossiers.appraisal}>
                  {row.appraised_outcome ? <OutcomeTag outcome={row.appraised_outcome} /> : '–'}
                </td>
                <td data-label={words.dossiers.outcome}>
                  <RecognitionTag outcome={row.outcome} />
                </td>
                <td data-label={words.sample.before(where.year - 1)}>
                  <YearBefore row={row} where={where} />
                </td>
                <td data-label={words.sample.seen}>
                  <input
                    type="checkbox"
                    aria-label={words.sample.seenOf(row.subject_name)}
                    checked={seen.includes(row.id)}
                    onChange={() => tick(row.id)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Side by side, to be appraised or, where that is somebody else's, to be read. */
function Opened({ row, where }: { row: Dossier; where: Where }) {
  return (
    <Link to="/tham-dinh/$id" params={{ id: row.id }} search={where}>
      {row.subject_name}
    </Link>
  );
}

/** That the year is not here is said in words, as is that the subject was not on its list. */
function YearBefore({ row, where }: { row: Dossier; where: Where }) {
  const words = useWords();
  const year = where.year - 1;
  const hasOne = useQuery(installation).data?.years.includes(year) ?? false;
  const filter = { year, place: where.place, subject: row.subject_code };
  const { data } = useQuery({ ...allDossiers(filter), enabled: hasOne });
  if (!hasOne) return <span className="soft small">{words.sample.noBefore}</span>;
  if (!data) return null;
  const before = data[0];
  if (before === undefined) return <span className="soft small">{words.sample.notListed}</span>;
  return <RecognitionTag outcome={before.outcome} />;
}
