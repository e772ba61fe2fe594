// What binds an office is not done without the server, and not later by itself: it says so, keeps
// what was typed, and is done once when somebody presses again.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { asksTheServer as asks, isToldInTheWindow } from '../support/offline.ts';
import { isToldOfThePaper } from '../support/offline.ts';
import { becomes } from '../support/until.ts';

inTheYear({ until: '2022-11-08' });

const ownYear = { ownYear: true };
const TAKEN = 3;

const offlineLine = ({ page }: Visitor): Locator =>
  page.getByText(/^Ngoại tuyến – số liệu lúc \d\d:\d\d$/);

async function presses({ page }: Visitor, act: string | RegExp, answer: string): Promise<Locator> {
  await page.getByRole('button', { name: act }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: answer, exact: true }).click();
  return dialog;
}

/** Told in words, in the dialog itself; nothing waits anywhere. */
async function isToldToWait(visitor: Visitor, dialog: Locator): Promise<void> {
  const told = 'Không kết nối được với máy chủ. Việc này không chờ gửi sau được.';
  await dialog.getByText(told).waitFor();
  await visitor.findsNothingWrong();
  await dialog.getByRole('button', { name: 'Quay lại' }).click();
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await visitor.page.getByRole('link', { name: /^Chờ gửi:/ }).count(), 0);
}

async function writesTheConclusion({ page }: Visitor): Promise<void> {
  const boxes = page.getByRole('checkbox', { name: /^Chọn (Làng|Thôn)/ });
  await boxes.first().waitFor();
  for (const box of (await boxes.all()).slice(0, TAKEN)) await box.check();
  await page.getByRole('button', { name: `Ghi kết luận cho ${TAKEN} hồ sơ` }).click();
  await page.getByLabel('Ngày họp hoặc ngày tổng hợp ý kiến').fill('08/11/2022');
  await page.getByLabel('Số biên bản hoặc văn bản').fill('21/BB-BCĐ');
  await page.getByLabel('Chủ trì').fill('Đỗ Ngọc Sơn');
  await page.getByLabel('Số thành viên Ban Chỉ đạo').fill('9');
  await page.getByLabel('Số thành viên tham gia').fill('8');
}

interface Numbered {
  minutes_number: string;
}

journey(
  'A secretary writes without the server and records it once',
  async (hoa, there) => {
    const { page } = hoa;
    await hoa.signsIn('Hoa', '/xet-duyet');
    await hoa.seesHeading(/Xét duyệt/);
    await hoa.waitsForTheApplication();
    await there.kill();
    await page.reload();
    await hoa.seesHeading(/Xét duyệt/);
    await offlineLine(hoa).waitFor();
    await hoa.findsNothingWrong();

    await writesTheConclusion(hoa);
    await isToldToWait(hoa, await presses(hoa, 'Ghi kết luận', 'Ghi kết luận'));
    await page.reload();
    await becomes(() => page.getByLabel('Số biên bản hoặc văn bản').inputValue(), '21/BB-BCĐ');

    await there.start();
    await offlineLine(hoa).waitFor({ state: 'detached' });
    const dialog = await presses(hoa, 'Ghi kết luận', 'Ghi kết luận');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'Soạn quyết định' }).first().waitFor();
    const conclusions = await asks<Numbered[]>(hoa, '/api/conclusions?year=2022&place=23524');
    const same = conclusions.filter((each) => each.minutes_number === '21/BB-BCĐ');
    assert.equal(same.length, 1);
  },
  ownYear,
);

/** As the secretary does it on a good day, from the conclusion to the chairman's table. */
async function sendsForSignature(hoa: Visitor, number: string): Promise<void> {
  const { page } = hoa;
  await hoa.signsIn('Hoa', '/xet-duyet');
  await writesTheConclusion(hoa);
  await (await presses(hoa, 'Ghi kết luận', 'Ghi kết luận')).waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Soạn quyết định' }).first().click();
  await page.getByLabel('Số quyết định').fill(number);
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await hoa.seesHeading(`Dự thảo quyết định số ${number}`);
  await (await presses(hoa, 'Trình ký', 'Trình ký')).waitFor({ state: 'hidden' });
}

const issued = async (visitor: Visitor, number: string): Promise<number> => {
  const decisions = await asks<{ number: string }[]>(
    visitor,
    '/api/decisions?year=2022&place=23524',
  );
  return decisions.filter((each) => each.number === number).length;
};

journey(
  'A chairman reads without the server, and issues only what the server has seen',
  async (visitor, there) => {
    const { page } = visitor;
    const number = '31/QĐ-UBND';
    await sendsForSignature(visitor, number);
    await visitor.signsIn('Sơn', '/ky-duyet');
    await visitor.seesHeading(/Ký duyệt/);
    const issue = new RegExp(`^Ban hành quyết định số ${number}`);
    await page.getByRole('button', { name: issue }).waitFor();
    await visitor.waitsForTheApplication();
    await there.kill();
    await page.reload();
    await page.getByRole('button', { name: issue }).waitFor();
    await offlineLine(visitor).waitFor();
    await visitor.findsNothingWrong();
    await isToldToWait(visitor, await presses(visitor, issue, 'Ban hành'));
    const draft = page.getByRole('link', { name: 'Xem trước bản PDF' }).first();
    await isToldOfThePaper(visitor, draft);
    const paper = (await draft.getAttribute('href')) ?? '';
    await isToldInTheWindow(visitor, paper, () => there.start());
    await offlineLine(visitor).waitFor({ state: 'detached' });
    await visitor.opens('/cho-gui');
    await page.getByText('Không có việc nào chờ gửi.').waitFor();
    await page.getByText('Hôm nay chưa gửi việc nào từ máy này.').waitFor();
    assert.equal(await issued(visitor, number), 0);
    await visitor.opens('/ky-duyet');
    await presses(visitor, issue, 'Ban hành');
    await page.getByText(`Đã ban hành quyết định số ${number}.`).waitFor();
    assert.equal(await issued(visitor, number), 1);
  },
  ownYear,
);

journey(
  'An administrator reads without a network; what is typed stays until it can be done',
  async (quang) => {
    const { page } = quang;
    const account = `mai-${page.viewportSize()?.width}`;
    await quang.signsIn('Quang', '/quan-tri/nguoi-dung');
    await page.getByRole('button', { name: 'Thêm người dùng' }).waitFor();
    await quang.waitsForTheApplication();
    await page.context().setOffline(true);
    await page.reload();
    await offlineLine(quang).waitFor();
    await quang.findsNothingWrong();

    await page.getByRole('button', { name: 'Thêm người dùng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ và tên').fill('Trần Thị Mai');
    await dialog.getByLabel('Tài khoản').fill(account);
    await dialog.getByRole('button', { name: 'Thêm người dùng' }).click();
    await dialog.getByText('Việc này không chờ gửi sau được.').waitFor();
    await quang.findsNothingWrong();

    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: 'Thêm người dùng' }).click();
    await quang.seesHeading('Trần Thị Mai');
    const { people } = await asks<{ people: { account: string }[] }>(
      quang,
      `/api/people?path=VN/62/&after=&text=${account}`,
    );
    assert.equal(people.length, 1);

    // Pages that were never opened here say so, and what to do.
    await page.context().setOffline(true);
    await quang.opens('/quan-tri/sao-luu');
    await quang.seesHeading('Sao lưu và khôi phục');
    await quang.findsNothingWrong();
    await quang.opens('/quan-tri/nam');
    await page.getByText('Không kết nối được với máy chủ.').waitFor();
    await page.getByText('Nội dung này chưa có trong máy: lần sau').waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    await quang.findsNothingWrong();
  },
);
