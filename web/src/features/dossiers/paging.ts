/** How much is still below the last visible row when the next page is asked for. */
const AHEAD_PX = 600;

export interface Scrolled {
  scrollTop: number;
  clientHeight: number;
  scrollHeight: number;
}

export const nearEnd = ({ scrollTop, clientHeight, scrollHeight }: Scrolled): boolean =>
  scrollHeight - scrollTop - clientHeight < AHEAD_PX;
