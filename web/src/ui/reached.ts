/** Whether the server can be reached, for what only it can do: links that the browser follows. */
import { createContext, use } from 'react';

export const ReachedContext = createContext(true);

export const useReached = (): boolean => use(ReachedContext);
