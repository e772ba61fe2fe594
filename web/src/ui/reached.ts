/** What the frame knows of the line to the server, for parts that ask nobody. */
import { createContext, use } from 'react';

export const ReachedContext = createContext(true);

/** Whether the server can be reached, for links that the browser follows. */
export const useReached = (): boolean => use(ReachedContext);

/** How a page comes to be here without the server: opened once, or kept with all of an office. */
export type Keeping = 'opening' | 'button';

export const KeepingContext = createContext<Keeping | undefined>(undefined);

/** Undefined while it is not known who asks. */
export const useKeeping = (): Keeping | undefined => use(KeepingContext);
