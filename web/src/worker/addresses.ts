/** Which addresses the application answers for when there is no server. */

export const SHELL = '/index.html';
export const TAKE_OVER = 'take over';
export const TAKE_IN = 'take in';

/** Pages without the framework, and what is not a page of ours at all. */
const NOT_OURS = /^\/(?:api|assets|dang-nhap|xac-minh|so-cong-nhan|healthz|metrics)(?:\/|$)/;

/** A page's address has no ending; "/icon.svg" is a file. */
export function belongsToApplication(pathname: string): boolean {
  return !NOT_OURS.test(pathname) && !/\.[a-z0-9]+$/.test(pathname);
}

/** Kept as well, so that they say in words that there is no server; a code follows its page. */
const OPEN_PAGES = ['/dang-nhap', '/xac-minh', '/so-cong-nhan'];

/** In the place of a paper that is not here: a window of its own would show the browser's words. */
export const UNREACHED = '/unreached.html';

const PAPER = /^\/api\/(?:.+\/paper\.pdf|evidence\/[^/]+\/content)$/;

export const isPaper = (pathname: string): boolean => PAPER.test(pathname);

export const openPageAt = (pathname: string): string | undefined =>
  OPEN_PAGES.find((page) => pathname === page || pathname.startsWith(`${page}/`));
