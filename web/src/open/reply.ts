import { chosenLanguage } from '../text/language.ts';

/** For the pages without a framework: a reply, or why there is none, in words. */
export interface Refusal {
  status: number;
  /** Empty when the server was not reached. */
  code?: string;
  message: string;
  what_to_do: string;
}

export type Answered<T> = { is_done: true; value: T } | { is_done: false; refusal: Refusal };

const unreachable: Refusal = {
  status: 0,
  message: 'Không kết nối được với máy chủ.',
  what_to_do: 'Kiểm tra mạng rồi thử lại.',
};

export async function ask<T>(
  address: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answered<T>> {
  const init: RequestInit = {
    method,
    headers: {
      Accept: 'application/json',
      'Accept-Language': chosenLanguage(),
    },
  };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { ...init.headers, 'Content-Type': 'application/json' };
  }
  try {
    const reply = await fetch(address, init);
    const value: unknown = reply.status === 204 ? undefined : await reply.json();
    if (reply.ok) return { is_done: true, value: value as T };
    return { is_done: false, refusal: { ...(value as Refusal), status: reply.status } };
  } catch {
    return { is_done: false, refusal: unreachable };
  }
}

/** Before the page is left for another: without the server what was typed stays where it is. */
export async function isReached(): Promise<boolean> {
  const here = await ask('/api/installation');
  return here.is_done || here.refusal.status !== 0;
}

export function element<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as Type;
}

/** A new element with text in it, never markup. */
export function withText(tag: string, text: string, name = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name !== '') made.className = name;
  return made;
}
