import './rulebooks.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { rulebook, type RulebookView } from '../../api/rules.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { Authorities } from './Authorities.tsx';
import { Criteria } from './Criteria.tsx';
import { Kinds } from './Kinds.tsx';
import { SettingList } from './SettingList.tsx';

const PARTS = ['criteria', 'kinds', 'authorities', 'settings'] as const;
type Part = (typeof PARTS)[number];

export default function RulebookPage() {
  const words = useWords();
  const { key } = useParams({ strict: false }) as { key: string };
  const { data, error, refetch } = useQuery(rulebook(key));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.rulebooks.loading} />;
  return <Shown book={data} />;
}

function Shown({ book }: { book: RulebookView }) {
  const words = useWords();
  const navigate = useNavigate();
  const { part = 'criteria' } = useSearch({ strict: false }) as { part?: Part };
  const { rulebook: about } = book;
  return (
    <Page
      title={about.title[words.language]}
      above={<Trail steps={[{ to: '/quan-tri/bo-tieu-chi', name: words.rulebooks.title }]} />}
      lead={
        <>
          <span>
            {words.rulebooks.version} {about.version}
          </span>
          <span>
            {words.rulebooks.since} {formatDate(about.valid_from)}
          </span>
          {about.supplement && <span>{words.rulebooks.addedBy(about.supplement)}</span>}
        </>
      }
    >
      <div className="rulebook-parts">
        <Choice
          label={words.rulebooks.title}
          value={PARTS.includes(part) ? part : 'criteria'}
          options={PARTS.map((each) => ({ value: each, label: words.rulebooks[each] }))}
          onChange={(next) =>
            void navigate({
              to: '.',
              search: (known: object) => ({ ...known, part: next }),
              replace: true,
            })
          }
        />
      </div>
      {part === 'criteria' && <Criteria book={book} />}
      {part === 'kinds' && <Kinds book={book} />}
      {part === 'authorities' && <Authorities book={book} />}
      {part === 'settings' && <SettingList settings={book.settings} />}
      <Section title={words.rulebooks.digest}>
        <p className="panel">
          <code className="digest">{about.digest}</code>
        </p>
      </Section>
    </Page>
  );
}
