import './rulebooks.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { cycles, cycleSettings, keyOf, rulebook, rulebooks } from '../../api/rules.ts';
import { usePlaceNames, useWhere } from '../../api/where.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { PickLine, TickLine } from '../../ui/form/lines.tsx';
import { Empty, Loading } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { compared, linesOf, type Compared, type RuleLine } from './compare.ts';

/** "cycle:ID" or "book:KEY". */
interface Sides {
  left?: string;
  right?: string;
}

export default function ComparePage() {
  const words = useWords();
  const navigate = useNavigate();
  const sides = useSearch({ strict: false }) as Sides;
  const options = useOptions();
  const change = (next: Sides): void =>
    void navigate({ to: '.', search: (known: object) => ({ ...known, ...next }), replace: true });
  return (
    <Page
      title={words.rulebooks.compareTitle}
      lead={words.rulebooks.compareLead}
      above={<Trail steps={[{ to: '/quan-tri/bo-tieu-chi', name: words.rulebooks.title }]} />}
    >
      <div className="form-box compare-sides form-pair">
        <PickLine
          label={words.rulebooks.left}
          value={sides.left ?? ''}
          options={options}
          onChange={(left) => change({ left })}
        />
        <PickLine
          label={words.rulebooks.right}
          value={sides.right ?? ''}
          options={options}
          onChange={(right) => change({ right })}
        />
      </div>
      {sides.left && sides.right ? (
        <Differences left={sides.left} right={sides.right} nameOf={nameIn(options)} />
      ) : (
        <Empty title={words.rulebooks.pick} todo={words.rulebooks.compareLead} />
      )}
    </Page>
  );
}

type Options = { value: string; label: string }[];

const nameIn =
  (options: Options) =>
  (value: string): string =>
    options.find((option) => option.value === value)?.label ?? value;

function useOptions(): Options {
  const words = useWords();
  const nameOf = usePlaceNames(useWhere());
  const years = useQuery(cycles).data ?? [];
  const books = useQuery(rulebooks).data ?? [];
  return [
    ...years.map(({ cycle }) => ({
      value: `cycle:${cycle.id}`,
      label: words.rulebooks.ofYear(cycle.year, nameOf(cycle.realm_path)),
    })),
    ...books.map((book) => ({
      value: `book:${book.key}`,
      label: words.rulebooks.ofBook(
        book.supplement ? `${book.id} + ${book.supplement}` : `${book.id} ${book.version}`,
      ),
    })),
  ];
}

function useLines(side: string): RuleLine[] | undefined {
  const words = useWords();
  const [what, id = ''] = split(side);
  const isYear = what === 'cycle';
  const chosen = useQuery({ ...cycleSettings(id), enabled: isYear }).data;
  const key = isYear ? chosen && keyOf(chosen.cycle) : id;
  const book = useQuery({ ...rulebook(key ?? ''), enabled: key !== undefined }).data;
  return book && linesOf(book, chosen?.settings, words);
}

function split(side: string): [string, string] {
  const at = side.indexOf(':');
  return [side.slice(0, at), side.slice(at + 1)];
}

interface DifferencesProps {
  left: string;
  right: string;
  nameOf: (side: string) => string;
}

function Differences({ left, right, nameOf }: DifferencesProps) {
  const words = useWords();
  const { count } = useFormats();
  const [isShort, setShort] = useState(true);
  const lines = [useLines(left), useLines(right)] as const;
  if (!lines[0] || !lines[1]) return <Loading words={words.rulebooks.loading} />;
  const rows = compared(lines[0], lines[1]);
  const different = rows.filter((row) => !row.isSame);
  const shown = isShort ? different : rows;
  return (
    <>
      <div className="compare-head">
        <p role="status">
          <b>{words.rulebooks.differences(count(different.length))}</b>
        </p>
        <TickLine label={words.rulebooks.onlyDifferences} isTicked={isShort} onChange={setShort} />
      </div>
      {shown.length === 0 ? (
        <Empty title={words.rulebooks.same} todo={words.rulebooks.sameTodo} />
      ) : (
        <div className="panel panel-flush">
          <table className="figures rows texts compare">
            <thead>
              <tr>
                <th scope="col">{words.rulebooks.criterion}</th>
                <th scope="col">{nameOf(left)}</th>
                <th scope="col">{nameOf(right)}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row, i) => (
                <Row
                  key={row.id}
                  row={row}
                  isGroupShown={shown[i - 1]?.group !== row.group}
                  names={[nameOf(left), nameOf(right)]}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

interface RowProps {
  row: Compared;
  isGroupShown: boolean;
  names: [string, string];
}

function Row({ row, isGroupShown, names }: RowProps) {
  const words = useWords();
  const side = (text: string | null) =>
    text ?? <span className="soft">{words.rulebooks.missing}</span>;
  return (
    <>
      {isGroupShown && (
        <tr className="compare-group">
          <th scope="colgroup" colSpan={3}>
            {row.group}
          </th>
        </tr>
      )}
      <tr className={row.isSame ? undefined : 'compare-different'}>
        <th scope="row">{row.name}</th>
        <td data-label={names[0]}>{side(row.left)}</td>
        <td data-label={names[1]}>{side(row.right)}</td>
      </tr>
    </>
  );
}
