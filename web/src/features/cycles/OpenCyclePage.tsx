import './cycles.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { useManagedParts } from '../../api/parts.ts';
import { installation } from '../../api/queries.ts';
import { rulebook, rulebooks, type RulebookName } from '../../api/rules.ts';
import { useWhere } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { DayLine, PickLine, TextLine } from '../../ui/form/lines.tsx';
import { Loading } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { chosenOf, defaultsOf, differing, type Choices } from './choices.ts';
import { Settings } from './Settings.tsx';

export default function OpenCyclePage() {
  const words = useWords();
  const books = useQuery(rulebooks).data;
  const parts = useManagedParts(['manage_cycle']);
  const years = useQuery(installation).data;
  return (
    <Page
      title={words.cycles.open}
      above={<Trail steps={[{ to: '/quan-tri/nam', name: words.cycles.title }]} />}
      lead={words.cycles.lead}
    >
      {books && parts.length > 0 && years ? (
        <Form
          books={books}
          parts={parts.map(({ path, name }) => ({ value: path, label: name }))}
          next={Math.max(Number(years.today.slice(0, 4)), ...years.years.map((year) => year + 1))}
        />
      ) : (
        <Loading words={words.cycles.loading} />
      )}
    </Page>
  );
}

interface FormProps {
  books: RulebookName[];
  parts: { value: string; label: string }[];
  /** The first year that is not open yet. */
  next: number;
}

function Form({ books, parts, next }: FormProps) {
  const words = useWords();
  const navigate = useNavigate();
  const where = useWhere();
  const [year, setYear] = useState(String(next));
  const [realm, setRealm] = useState(parts[0]?.value ?? '');
  const [key, setKey] = useState(books[0]?.key ?? '');
  const [closesOn, setClosesOn] = useState('');
  const [basis, setBasis] = useState('');
  const [changed, setChanged] = useState<Choices>({});
  const [isAsked, setAsked] = useState(false);
  const book = useQuery(rulebook(key)).data;
  const settings = defaultsOf(book?.settings ?? []);
  const choices = { ...chosenOf(settings), ...changed };
  const different = differing(settings, choices);
  const about = books.find((each) => each.key === key);
  const sending = useSending({
    touches: [['cycles'], ['installation']],
    onSent: (sent) => {
      if (sent.state !== 'done') return;
      const { id } = sent.reply as { id: string };
      void navigate({ to: '/quan-tri/nam/$id', params: { id }, search: where });
    },
  });
  const title = words.cycles.openTitle(year);
  return (
    <>
      <div className="form-box">
        <div className="form-pair">
          <TextLine label={words.cycles.year} value={year} onChange={setYear} maxLength={4} />
          <PickLine
            label={words.cycles.province}
            value={realm}
            options={parts}
            onChange={setRealm}
          />
        </div>
        <PickLine
          label={words.cycles.rulebook}
          value={key}
          options={books.map((each) => ({
            value: each.key,
            label: each.supplement
              ? `${each.title[words.language]} + ${each.supplement}`
              : each.title[words.language],
          }))}
          onChange={(chosen) => {
            setKey(chosen);
            setChanged({});
          }}
        />
        <DayLine
          label={words.cycles.closesOn}
          note={words.cycles.closesNote}
          value={closesOn}
          onChange={setClosesOn}
        />
      </div>
      <Section title={words.cycles.settings}>
        <p className="soft setting-lead">{words.cycles.settingsNote}</p>
        <Settings settings={settings} choices={choices} onChoose={setChanged} />
      </Section>
      <div className="form-box setting-save">
        {Object.keys(different).length > 0 && (
          <TextLine
            label={words.cycles.basis}
            note={words.cycles.basisNote}
            value={basis}
            onChange={setBasis}
          />
        )}
        <div className="form-acts">
          <Button
            type="primary"
            disabled={!/^\d{4}$/.test(year) || !about}
            onClick={() => setAsked(true)}
          >
            {title}
          </Button>
          <span className="small soft">
            {words.cycles.localCount(Object.keys(different).length)}
          </span>
        </div>
      </div>
      {isAsked && about && (
        <AskDialog
          title={title}
          question={`${title}? ${words.cycles.localCount(Object.keys(different).length)}.`}
          isBusy={sending.isBusy}
          error={sending.error}
          onClose={() => setAsked(false)}
          onYes={() =>
            sending.perform({
              method: 'post',
              to: '/api/cycles',
              values: undefined,
              body: {
                year: Number(year),
                realm_path: realm,
                rulebook: about.id,
                supplements: about.supplement,
                settings: JSON.stringify(different),
                closes_on: closesOn === '' ? null : closesOn,
                settings_basis: basis.trim() === '' ? null : basis.trim(),
              },
              title,
            })
          }
        />
      )}
    </>
  );
}
