import { useState } from 'react';
import type { ImportTold } from '../../api/imports.ts';
import { useFormats, useWords } from '../../text/words.ts';

const STEP = 200;

/** Every refused cell, in the order of the rows; the sentences are the server's. */
export function Refused({ cells }: { cells: ImportTold['refused'] }) {
  const words = useWords();
  const { count } = useFormats();
  const [shown, setShown] = useState(STEP);
  return (
    <div className="panel panel-flush">
      <table className="figures rows texts">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.imports.row}
            </th>
            <th scope="col">{words.imports.cell}</th>
            <th scope="col">{words.imports.why}</th>
            <th scope="col">{words.imports.todo}</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, shown).map((cell, i) => (
            <tr key={i}>
              <td className="number" data-label={words.imports.row}>
                {count(cell.row)}
              </td>
              <td data-label={words.imports.cell}>
                {cell.column === '' ? words.imports.wholeRow : cell.column}
              </td>
              <td className="import-why" data-label={words.imports.why}>
                {cell.text}
              </td>
              <td data-label={words.imports.todo}>{cell.todo || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > shown && (
        <button type="button" className="import-more" onClick={() => setShown(shown + STEP)}>
          {words.imports.more(count(cells.length - shown))}
        </button>
      )}
    </div>
  );
}
