// Somebody new, as the administrator brings them in: a post by its document, a link for once.
import { randomUUID } from 'node:crypto';
import type { Visitor } from './browser.ts';
import type { Server } from './installation.ts';
import { done, Person, type Json } from './person.ts';

const PASSWORD = 'mùa xuân ở Đắk Hà';

interface NewClerk {
  name: string;
  account: string;
  token: string;
}

/** The clerk of one subject from the first day of the year. */
export async function newClerk(address: string, subject: string, name: string): Promise<NewClerk> {
  const quang = await Person.persona({ url: address } as Server, 'quang');
  const found = done(await quang.get(`/api/subjects/${subject}`)) as Json;
  const account = `van-thu-${randomUUID().slice(0, 8)}`;
  const person = { account, name, path: found.subject.ground_path };
  const { id } = done(await quang.act('POST', '/api/people', person));
  const post = {
    role: 'clerk',
    title: 'Nhân viên hành chính',
    place: null,
    subject,
    valid_from: '2022-01-01',
    valid_to: null,
    appointed_by: 'Quyết định 12/QĐ',
    is_interim: false,
  };
  done(await quang.act('POST', `/api/people/${id}/posts`, post));
  const { token } = done(await quang.act('POST', `/api/people/${id}/sign-in-links`));
  return { name, account, token };
}

/** Sets a first password by the link and signs in with it. */
export async function signsInByLink(visitor: Visitor, clerk: NewClerk): Promise<void> {
  const { page } = visitor;
  await visitor.opens(`/dang-nhap#lien-ket=${clerk.token}`);
  await page.getByText(`${clerk.name} (${clerk.account})`).waitFor();
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
  await visitor.findsNothingWrong();
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}
