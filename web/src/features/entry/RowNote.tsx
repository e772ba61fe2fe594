import { Link } from '@tanstack/react-router';
import type { DossierRecord } from '../../api/records.ts';
import { useWords } from '../../text/words.ts';
import type { Entry } from './use-entry.ts';

interface RowNoteProps {
  record: DossierRecord;
  entry: Entry;
  /** Something of it was sent and not taken: a person decides in the outbox. */
  isStuck: boolean;
  /** Where it lies, when the page speaks of more than one place. */
  placeName: string | undefined;
}

/** In what state the dossier is, or what stands in the way of the line. */
export function RowNote({ record: { dossier }, entry, isStuck, placeName }: RowNoteProps) {
  const words = useWords();
  const { kept } = entry;
  const isEdited = kept.edits[dossier.id] !== undefined;
  // Ahead of what was read are only acts of one's own.
  if (isEdited && (kept.seen[dossier.id] ?? 0) < dossier.version)
    return (
      <span className="entry-changed">
        {words.entry.changed}
        <button type="button" className="quiet" onClick={() => entry.settle(dossier.id, true)}>
          {words.entry.changedKeep}
        </button>
        <button type="button" className="quiet" onClick={() => entry.settle(dossier.id, false)}>
          {words.entry.changedDrop}
        </button>
      </span>
    );
  if (isEdited && kept.returned[dossier.id])
    return (
      <span className="entry-changed">
        {kept.returned[dossier.id] === 'open' ? words.entry.reopened : words.entry.returned}
        <button type="button" className="quiet" onClick={() => entry.settle(dossier.id, false)}>
          {words.entry.changedDrop}
        </button>
      </span>
    );
  if (isStuck)
    return (
      <span className="entry-changed">
        {words.entry.stuck}
        <Link to="/cho-gui">{words.offline.seeWaiting}</Link>
      </span>
    );
  if (kept.onTheirWay[dossier.id] !== undefined) return words.entry.waitingRow;
  const state = words.state[dossier.state];
  return placeName === undefined ? state : `${state} · ${placeName}`;
}
