/** What each person has a page of their own for, at the same address. */
const ANYBODYS = ['/tai-khoan', '/cho-gui'];

/**
 * Where to go after signing in: an address of our own, whatever the query says. The page another
 * person was on is not for `person`, who came in: they begin at their own first page.
 */
export function wayBack(search: string, person?: string): string {
  const asked = new URLSearchParams(search);
  const wanted = asked.get('sau') ?? '/';
  const isOurs = /^\/(?![/\\])[^\s\\]*$/.test(wanted) && !wanted.startsWith('/dang-nhap');
  const of = asked.get('cua');
  const isAnothers = of !== null && person !== undefined && of !== person;
  return isOurs && !(isAnothers && !ANYBODYS.includes(wanted)) ? wanted : '/';
}

/** Somebody signed in makes room for another person at a shared machine. */
export const isChange = (search: string): boolean => new URLSearchParams(search).has('doi-nguoi');

/** The way back leads to what the server makes itself, not to a page of the application. */
export const isPaper = (search: string): boolean =>
  !isChange(search) && wayBack(search).startsWith('/api/');
