import './boundaries.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState, type FormEvent } from 'react';
import { addressOf, newKey } from '../../api/client.ts';
import { sendFile } from '../../api/files.ts';
import type { OutlineReport } from '../../api/shapes.ts';
import { usePlaceName, useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { FilePick } from '../../ui/form/FilePick.tsx';
import { DayLine, TextLine } from '../../ui/form/lines.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';

interface Chosen {
  file: File;
  on: string;
  source: string;
}

/** The administrator enters the outlines that maps are drawn with: first a look, then the act. */
export default function BoundariesPage() {
  const words = useWords();
  const where = useWhere();
  const name = usePlaceName(where);
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>();
  const sending = useMutation({
    mutationFn: ({ mode, ...what }: Chosen & { mode: 'check' | 'enter' }) => {
      const { on, source } = what;
      const query = { within: where.place, on, source, mode };
      return sendFile<OutlineReport>(addressOf('/api/outlines', query), what.file, newKey());
    },
    onSuccess: async (report) => {
      if (report.is_entered) await queries.invalidateQueries({ queryKey: ['map'] });
    },
  });
  const check = (what: Chosen): void => {
    setChosen(what);
    sending.mutate({ ...what, mode: 'check' });
  };
  return (
    <Page title={words.boundaries.title(name)} lead={words.boundaries.lead}>
      <BoundaryForm day={`${where.year}-12-31`} isBusy={sending.isPending} onCheck={check} />
      {sending.isPending && <Loading words={words.boundaries.reading} />}
      {sending.error && <ProblemNotice error={sending.error} />}
      {sending.data && !sending.isPending && chosen && (
        <Section title={sending.data.is_entered ? words.boundaries.done : words.boundaries.found}>
          <div className="panel">
            <Report report={sending.data} />
            {sending.data.is_entered ? (
              <Link to="/ket-qua/ban-do" search={where} className="button">
                {words.map.asMap}
              </Link>
            ) : (
              <Button type="primary" onClick={() => sending.mutate({ ...chosen, mode: 'enter' })}>
                {words.boundaries.enter(sending.data.new_count + sending.data.replaced_count)}
              </Button>
            )}
          </div>
        </Section>
      )}
    </Page>
  );
}

interface FormProps {
  day: string;
  isBusy: boolean;
  onCheck: (chosen: Chosen) => void;
}

function BoundaryForm({ day, isBusy, onCheck }: FormProps) {
  const words = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [on, setOn] = useState(day);
  const [source, setSource] = useState('');
  const said = source.trim();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (file && on !== '' && said !== '') onCheck({ file, on, source: said });
  };
  return (
    <form className="form-box boundary-form" onSubmit={submit}>
      <FilePick
        label={words.boundaries.file}
        hint={words.boundaries.fileHint}
        accept=".json,.geojson,.topojson"
        file={file}
        onPick={setFile}
      />
      <DayLine
        label={words.boundaries.on}
        note={words.boundaries.onHint}
        value={on}
        onChange={setOn}
      />
      <TextLine
        label={words.boundaries.source}
        note={words.boundaries.sourceHint}
        value={source}
        onChange={setSource}
        maxLength={200}
      />
      <div className="form-acts">
        <Button
          htmlType="submit"
          type="primary"
          disabled={!file || on === '' || said === ''}
          loading={isBusy}
        >
          {words.boundaries.check}
        </Button>
      </div>
    </form>
  );
}

function Report({ report }: { report: OutlineReport }) {
  const words = useWords();
  const { count } = useFormats();
  const lines: [string, number, string[]][] = [
    [words.boundaries.shapes, report.shape_count, []],
    [words.boundaries.fresh, report.new_count, []],
    [words.boundaries.replaced, report.replaced_count, []],
    [words.boundaries.unknown, report.unknown_count, report.unknown],
    [words.boundaries.missing, report.missing_count, report.missing],
  ];
  return (
    <dl className="boundary-report">
      {lines.map(([name, value, list]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{count(value)}</b>
            {list.length > 0 && (
              <span className="soft">
                {list.join(', ')}
                {value > list.length && '…'}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
