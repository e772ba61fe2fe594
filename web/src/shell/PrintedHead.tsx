import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { installation, session } from '../api/queries.ts';
import { usePlaceName, useWhere } from '../api/where.ts';
import { formatDate } from '../text/format.ts';
import { useWords } from '../text/words.ts';
import { useUnfoldedOnPaper } from '../ui/printing.ts';

/** On paper only: of which place and year this is, and when and by whom it was printed. */
export function PrintedHead() {
  const words = useWords();
  const where = useWhere();
  const place = usePlaceName(where);
  // A page about one thing says itself of which year that is.
  const { id } = useParams({ strict: false }) as { id?: string };
  const today = useQuery(installation).data?.today;
  const who = useQuery(session).data?.name ?? '';
  useUnfoldedOnPaper();
  return (
    <div className="printed-head">
      <p>
        <b>{place}</b>
        <br />
        {id === undefined && words.yearShort(where.year)}
      </p>
      <p>
        {words.printed.from}
        <br />
        {words.printed.on(formatDate(today), who)}
      </p>
    </div>
  );
}
