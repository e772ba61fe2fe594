/** Whether the server could be reached when it was last asked. */
type Heard = () => void;

let isReached = true;
const listeners = new Set<Heard>();

export const reach = {
  isReached: (): boolean => isReached,

  subscribe(heard: Heard): () => void {
    listeners.add(heard);
    return () => listeners.delete(heard);
  },

  /** After every request: `status` is 0 when there was no answer. */
  note(status: number): void {
    const next = !NOBODY_THERE.has(status);
    if (next === isReached) return;
    isReached = next;
    for (const heard of listeners) heard();
  },
};

/** No answer, or a proxy's word that nobody answers it; our own server says 503 when it starts. */
const NOBODY_THERE = new Set([0, 502, 503, 504]);

export const isUnreached = (status: number): boolean => NOBODY_THERE.has(status);
