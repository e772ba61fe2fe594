/** Lists that are searched by typing a part of a name, with or without its marks. */
import { matches } from '../../text/folded.ts';

export const searchedByLabel = {
  filterOption: (typed: string, option?: { label?: unknown }): boolean =>
    matches(String(option?.label ?? ''), typed),
};
