// A link from another application (Zalo, another site) brings no cookie of ours the first time: the
// page recovers by itself when somebody is signed in, and leads to signing in and back when not.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before } from 'node:test';
import { journey } from '../support/browser.ts';

let other: Server;
let elsewhere = '';

// "localhost" and "127.0.0.1" are two sites to a browser.
before(async () => {
  other = createServer((request, reply) => {
    const to = new URL(request.url ?? '/', 'http://localhost').searchParams.get('to') ?? '';
    reply.setHeader('content-type', 'text/html; charset=utf-8');
    reply.end(`<!doctype html><title>Zalo</title><a href="${to}">mở</a>`);
  });
  await new Promise<void>((ready) => other.listen(0, 'localhost', ready));
  elsewhere = `http://localhost:${(other.address() as { port: number }).port}`;
});

after(() => other.close());

journey('A page sent by Zalo opens without signing in again', async (thin) => {
  const { page, address } = thin;
  await thin.signsIn('A Thin', '/tai-khoan');
  await thin.seesHeading('Tài khoản của tôi');

  await page.goto(
    `${elsewhere}/?to=${encodeURIComponent(`${address}/ket-qua?year=2022&place=23524`)}`,
  );
  await page.getByRole('link', { name: 'mở' }).click();

  await thin.seesHeading('Kết quả công nhận – Xã Đắk La');
});

journey('A paper sent by Zalo opens without signing in again', async (thin) => {
  const { page, address } = thin;
  await thin.signsIn('A Thin', '/tai-khoan');
  await thin.seesHeading('Tài khoản của tôi');
  const paper = `${address}/api/results/table.csv?year=2022&place=23524`;

  await page.goto(`${elsewhere}/?to=${encodeURIComponent(paper)}`);
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'mở' }).click();

  assert.match((await saved).suggestedFilename(), /\.csv$/);
});

journey('A stranger who follows it signs in and comes to the same page', async (someone) => {
  const { page, address } = someone;
  const sent = `${address}/ket-qua?year=2022&place=23524`;
  await page.goto(`${elsewhere}/?to=${encodeURIComponent(sent)}`);
  await page.getByRole('link', { name: 'mở' }).click();
  await page.waitForURL(/dang-nhap/);

  await someone.chooses('A Thin');

  await someone.seesHeading('Kết quả công nhận – Xã Đắk La');
});

journey('A page is sent on by its address', async (thin) => {
  const { page } = thin;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await thin.signsIn('A Thin', '/ket-qua?year=2022&place=23524');
  await thin.seesHeading('Kết quả công nhận – Xã Đắk La');

  await page.getByRole('button', { name: 'Gửi địa chỉ trang này' }).click();

  await page.getByText('Đã sao chép địa chỉ.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, `${thin.address}/ket-qua?year=2022&place=23524`);
  await thin.findsNothingWrong();
});
