import './subjects.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { installation } from '../../api/queries.ts';
import { subjectHistory, type SubjectHistory } from '../../api/registry.ts';
import { useMay } from '../../api/rights.ts';
import { useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Lineage } from '../../ui/Lineage.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { FLAGS, levelsOf, readProfile, SIZES, SECTORS, type Profile } from './profile.ts';
import { SubjectDialog, type SubjectAct } from './SubjectDialog.tsx';

export default function SubjectPage() {
  const words = useWords();
  const { code } = useParams({ strict: false }) as { code: string };
  const today = useQuery(installation).data?.today ?? '';
  const asked = useQuery({ ...subjectHistory(code, today), enabled: today !== '' });
  if (asked.error) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading words={words.subjects.loading} />;
  return <Shown history={asked.data} today={today} />;
}

const ACTS: SubjectAct[] = ['change', 'manager', 'profile', 'close'];

function Shown({ history, today }: { history: SubjectHistory; today: string }) {
  const words = useWords();
  const where = useWhere();
  const may = useMay();
  const [act, setAct] = useState<SubjectAct | null>(null);
  const { subject } = history;
  const isOver = history.valid_to !== null && history.valid_to <= today;
  const manager = subject.manager_document
    ? words.subjects.managedBy(history.manager_name, subject.manager_document)
    : history.manager_name;
  return (
    <Page
      title={`${subject.local_type} ${subject.name}`.trim()}
      above={<Trail steps={[{ to: '/quan-tri/don-vi', name: words.subjects.title }]} />}
      lead={
        <>
          <span>{words.kind[subject.kind]}</span>
          <span>{words.subjects.codeIs(subject.code)}</span>
          {isOver && <span>{words.places.overSince(formatDate(history.valid_to))}</span>}
        </>
      }
      actions={
        may('manage_subjects', subject.path) &&
        !isOver &&
        ACTS.map((each) => (
          <Button key={each} onClick={() => setAct(each)}>
            {words.subjects.acts[each]}
          </Button>
        ))
      }
    >
      <dl className="panel subject-facts">
        <Fact label={words.subjects.ground} value={history.ground_name} />
        <Fact label={words.subjects.manager} value={manager} />
        <Fact label={words.subjects.head} value={subject.head_name} />
        <Fact label={words.subjects.since} value={formatDate(history.valid_from)} />
      </dl>
      <Section title={words.subjects.profile} note={words.subjects.profileNote}>
        <ProfileShown profile={readProfile(subject.profile)} />
      </Section>
      <Section
        title={words.places.history}
        note={
          may('read_log', subject.path) && (
            <Link
              to="/quan-tri/nhat-ky"
              search={{ ...where, part: subject.path, name: subject.name }}
            >
              {words.subjects.log}
            </Link>
          )
        }
      >
        <Spans history={history} />
        <div className="lineages">
          <Lineage
            title={words.places.predecessors}
            steps={history.predecessors}
            to="/quan-tri/don-vi/$code"
          />
          <Lineage
            title={words.places.successors}
            steps={history.successors}
            to="/quan-tri/don-vi/$code"
          />
        </div>
      </Section>
      {act && (
        <SubjectDialog act={act} history={history} today={today} onClose={() => setAct(null)} />
      )}
    </Page>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="small soft">{label}</dt>
      <dd>{value || '–'}</dd>
    </div>
  );
}

function ProfileShown({ profile }: { profile: Profile }) {
  const words = useWords();
  const lines: [string, string][] = FLAGS.filter((flag) => typeof profile[flag] === 'boolean').map(
    (flag) => [
      words.subjects.flags[flag],
      profile[flag] === true ? words.subjects.answers.yes : words.subjects.answers.no,
    ],
  );
  const levels = levelsOf(profile).map((level) => words.subjects.levels[level]);
  if (levels.length > 0) lines.push([words.subjects.levelsLabel, levels.join(', ')]);
  const sector = SECTORS.find((each) => each === profile.sector);
  if (sector) lines.push([words.subjects.sector, words.subjects.sectors[sector]]);
  for (const size of SIZES)
    if (typeof profile[size] === 'number')
      lines.push([words.subjects.sizes[size], String(profile[size])]);
  if (lines.length === 0) return <p className="panel soft">{words.subjects.noProfile}</p>;
  return (
    <dl className="panel subject-facts">
      {lines.map(([label, value]) => (
        <Fact key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function Spans({ history }: { history: SubjectHistory }) {
  const words = useWords();
  return (
    <div className="panel panel-flush">
      <table className="figures rows texts">
        <thead>
          <tr>
            <th scope="col">{words.subjects.name}</th>
            <th scope="col">{words.subjects.head}</th>
            <th scope="col">{words.subjects.basis}</th>
            <th scope="col">{words.places.span}</th>
          </tr>
        </thead>
        <tbody>
          {history.spans.map((span) => (
            <tr key={span.valid_from}>
              <th scope="row">{`${span.local_type} ${span.name}`.trim()}</th>
              <td data-label={words.subjects.head}>{span.head_name || '–'}</td>
              <td data-label={words.subjects.basis}>
                {span.manager_basis === 'delegation'
                  ? words.subjects.byDocument(span.manager_document)
                  : words.subjects.byAuthority}
              </td>
              <td data-label={words.places.span} className="nowrap">
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
  );
}
