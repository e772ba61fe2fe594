/** The cookie is called `__Host-csrf` over TLS. */
export function csrfToken(cookies: string): string {
  const found = /(?:^|;\s*)(?:__Host-)?csrf=([^;]*)/.exec(cookies);
  return found?.[1] ?? '';
}
