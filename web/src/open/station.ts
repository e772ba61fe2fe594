/** A machine that several people share: who set a PIN here is chosen by name and changes by PIN. */
import { ask, element, withText, type Refusal } from './reply.ts';

export interface PersonHere {
  person: string;
  account: string;
  name: string;
  title: string;
  needs_password: boolean;
}

interface Station {
  people: PersonHere[];
  pin_life_hours: number;
}

/** Who came in, as every way of signing in tells it. */
export interface SignedInReply {
  person: string;
  account: string;
  name: string;
}

export interface StationUse {
  /** Somebody came in. */
  onEntered: (reply: SignedInReply) => void;
  /** The password is wanted: with this account, or with none yet. */
  onPassword: (account: string, words: string) => void;
}

/** Why the password is wanted although a PIN is set: a sentence for the person chosen. */
export function whyPassword(person: PersonHere, hours: number): string {
  return person.needs_password
    ? `${person.name}: mã PIN dùng được ${hours} giờ kể từ lần nhập mật khẩu trên máy này. ` +
        'Lần này đăng nhập bằng mật khẩu, sau đó mã PIN lại dùng được.'
    : '';
}

/** Six digits and nothing else; what people type with blanks or dots is forgiven. */
export const digitsOf = (typed: string): string => typed.replace(/\D/g, '').slice(0, 6);

/** Whether anybody can be chosen here; then the names are shown. */
export async function showStation(use: StationUse): Promise<boolean> {
  const asked = await ask<Station>('/api/station');
  if (!asked.is_done || asked.value.people.length === 0) return false;
  const { people, pin_life_hours: hours } = asked.value;
  const choose = (person: PersonHere): void => {
    if (person.needs_password) use.onPassword(person.account, whyPassword(person, hours));
    else askPin(person, use);
  };
  element('station-people').replaceChildren(...people.map((one) => personButton(one, choose)));
  element('station-other').onclick = () => use.onPassword('', '');
  element('station-forget').onclick = () => showPart('station-forgetting');
  element('forget-no').onclick = () => showPart('station-choosing');
  element('forget-yes').onclick = () => {
    void ask('/api/station', undefined, 'DELETE').then(() => use.onPassword('', ''));
  };
  element('station-card').hidden = false;
  showPart('station-choosing');
  return true;
}

function personButton(person: PersonHere, choose: (person: PersonHere) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'person';
  button.append(withText('b', person.name), withText('span', person.title));
  if (person.needs_password) button.append(withText('span', 'Cần mật khẩu', 'needs'));
  button.addEventListener('click', () => choose(person));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

const PARTS = ['station-choosing', 'station-pin', 'station-forgetting'];

function showPart(shown: string): void {
  for (const part of PARTS) element(part).hidden = part !== shown;
}

function tell(refusal: Refusal | undefined): void {
  const place = element('pin-refusal');
  place.hidden = refusal === undefined;
  place.replaceChildren();
  if (refusal) place.append(withText('p', refusal.message), withText('p', refusal.what_to_do));
}

function askPin(person: PersonHere, use: StationUse): void {
  const pin = element<HTMLInputElement>('pin');
  const enter = element<HTMLButtonElement>('pin-enter');
  element('pin-person').textContent = person.name;
  element('pin-back').onclick = () => showPart('station-choosing');
  element('pin-password').onclick = () => use.onPassword(person.account, '');
  tell(undefined);
  pin.value = '';
  const submit = async (): Promise<void> => {
    const digits = digitsOf(pin.value);
    if (digits.length < 6) {
      tell({ status: 0, message: 'Mã PIN gồm 6 chữ số.', what_to_do: '' });
      pin.focus();
      return;
    }
    enter.disabled = true;
    const body = { person: person.person, pin: digits };
    const answered = await ask<SignedInReply>('/api/station/session', body);
    enter.disabled = false;
    pin.value = '';
    if (answered.is_done) return use.onEntered(answered.value);
    if (answered.refusal.code === 'pin_password_needed')
      return use.onPassword(person.account, answered.refusal.what_to_do);
    tell(answered.refusal);
    pin.focus();
  };
  element('station-pin').onsubmit = (event) => {
    event.preventDefault();
    void submit();
  };
  showPart('station-pin');
  pin.focus();
}
