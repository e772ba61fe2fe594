import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';

/** The decision as it would be printed, in a window of its own. */
export function PaperLink({ draft: { id, version } }: { draft: { id: string; version: number } }) {
  const words = useWords();
  return (
    <a
      className="button"
      href={`/api/decision-drafts/${id}/paper.pdf?v=${version}`}
      target="_blank"
      rel="noreferrer"
    >
      <Icon name="file" /> {words.signing.paper}
    </a>
  );
}
