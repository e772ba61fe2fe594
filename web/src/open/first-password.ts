import { ask, element, withText, type Refusal } from './reply.ts';

/** What a one-time link's address carries: its token stands in the fragment, which no server and no
 * log ever sees. Empty when the address has none. */
export function linkToken(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get('lien-ket') ?? '';
}

interface LinkShown {
  account: string;
  name: string;
}

function tell(refusal: Refusal): void {
  const place = element('link-refusal');
  place.hidden = false;
  place.replaceChildren(withText('p', refusal.message), withText('p', refusal.what_to_do));
}

/** Sets the first (or a forgotten) password and leaves the account's name in the sign-in form. */
export async function showFirstPassword(token: string): Promise<void> {
  const address = `/api/sign-in-links/${encodeURIComponent(token)}`;
  element('sign-in-card').hidden = true;
  element('password-card').hidden = false;
  const shown = await ask<LinkShown>(address);
  if (!shown.is_done) {
    element('password-form').hidden = true;
    tell(shown.refusal);
    return;
  }
  element('link-person').textContent = `${shown.value.name} (${shown.value.account})`;
  const next = element<HTMLInputElement>('new-password');
  const again = element<HTMLInputElement>('new-password-again');
  next.focus();
  element('password-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (next.value !== again.value) {
      tell({ status: 0, message: 'Hai lần nhập chưa giống nhau.', what_to_do: 'Nhập lại.' });
      again.focus();
      return;
    }
    void ask(address, { password: next.value }).then((answered) => {
      if (!answered.is_done) {
        tell(answered.refusal);
        return;
      }
      history.replaceState(null, '', location.pathname);
      element('password-card').hidden = true;
      element('sign-in-card').hidden = false;
      element<HTMLInputElement>('account').value = shown.value.account;
      element('password').focus();
    });
  });
}
