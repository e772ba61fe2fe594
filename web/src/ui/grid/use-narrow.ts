import { useSyncExternalStore } from 'react';

const NARROW = '(width <= 56rem)';

/** Whether the window is that of a telephone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(NARROW);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
  );
}
