import type { Handover } from '../../api/shapes.ts';
import { useWords } from '../../text/words.ts';
import { Tag } from '../../ui/Tag.tsx';

export function StateTag({ handover, awaitsMe }: { handover: Handover; awaitsMe?: boolean }) {
  const words = useWords().handover.state;
  if (awaitsMe)
    return (
      <Tag look="unknown" icon="waiting">
        {words.mine}
      </Tag>
    );
  if (handover.from_confirmed_at !== null && handover.to_confirmed_at !== null)
    return (
      <Tag look="met" icon="met">
        {words.done}
      </Tag>
    );
  return (
    <Tag look="aside" icon="waiting">
      {words.waiting}
    </Tag>
  );
}
