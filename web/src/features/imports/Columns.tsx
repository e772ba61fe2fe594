import Button from 'antd/es/button';
import { useState } from 'react';
import { useWords } from '../../text/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SAMPLES, sampleOf, type TableKind } from './samples.ts';

/** Which columns a table needs, and an example to begin from. */
export function Columns() {
  const words = useWords();
  const [kind, setKind] = useState<TableKind>('subjects');
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([sampleOf(kind)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = SAMPLES[kind].file;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <div className="import-kinds">
        <Choice
          label={words.imports.columns}
          value={kind}
          options={[
            { value: 'subjects', label: words.imports.kinds.subjects },
            { value: 'places', label: words.imports.kinds.places },
          ]}
          onChange={setKind}
        />
        <Button onClick={save}>{words.imports.sample}</Button>
      </div>
      <div className="panel panel-flush">
        <table className="figures rows texts">
          <thead>
            <tr>
              <th scope="col">{words.imports.column}</th>
              <th scope="col">{words.imports.meaning}</th>
              <th scope="col">{words.imports.example}</th>
            </tr>
          </thead>
          <tbody>
            {SAMPLES[kind].columns.map(({ heading, isNeeded, example }) => (
              <tr key={heading}>
                <th scope="row" className="nowrap">
                  {heading}
                  {isNeeded && <span className="import-needed"> {words.imports.needed}</span>}
                </th>
                <td data-label={words.imports.meaning}>{words.imports.meanings[heading]}</td>
                <td data-label={words.imports.example}>{example || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
