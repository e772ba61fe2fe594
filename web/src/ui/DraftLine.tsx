import { clockOf } from '../text/days.ts';
import { useWords } from '../text/words.ts';

interface DraftLineProps {
  savedAt: number | undefined;
  onClear: () => void;
}

/** That nothing typed here is lost; and the way to begin again. */
export function DraftLine({ savedAt, onClear }: DraftLineProps) {
  const words = useWords();
  if (savedAt === undefined) return null;
  return (
    <p className="draft-line" role="status">
      {words.draft.savedAt(clockOf(savedAt))}{' '}
      <button type="button" className="quiet" onClick={onClear}>
        {words.draft.clear}
      </button>
    </p>
  );
}
