import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PaperLink } from '../../ui/PaperLink.tsx';

/** The decision as it would be printed. */
export function DraftPaper({ draft: { id, version } }: { draft: { id: string; version: number } }) {
  const words = useWords();
  return (
    <PaperLink className="button" href={`/api/decision-drafts/${id}/paper.pdf?v=${version}`}>
      <Icon name="file" /> {words.signing.paper}
    </PaperLink>
  );
}
