import type { EventQuestion } from '../../api/shapes.ts';
import { useFormats, useWords } from '../../text/words.ts';

/** In the plain words of somebody who was there; in those of the law where there are none. */
export function useEventName(): (asked: EventQuestion | undefined) => string {
  const words = useWords();
  const { caption } = useFormats();
  return (asked) => (asked ? (words.happened[asked.event] ?? caption(asked.caption)) : '');
}
