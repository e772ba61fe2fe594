/** Where to go after signing in: an address of our own, whatever the query says. */
export function wayBack(search: string): string {
  const wanted = new URLSearchParams(search).get('sau') ?? '/';
  const isOurs = /^\/(?![/\\])[^\s\\]*$/.test(wanted) && !wanted.startsWith('/dang-nhap');
  return isOurs ? wanted : '/';
}

/** Somebody signed in makes room for another person at a shared machine. */
export const isChange = (search: string): boolean => new URLSearchParams(search).has('doi-nguoi');

/** The way back leads to what the server makes itself, not to a page of the application. */
export const isPaper = (search: string): boolean =>
  !isChange(search) && wayBack(search).startsWith('/api/');
