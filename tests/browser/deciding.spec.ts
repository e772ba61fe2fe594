// From appraised dossiers to a certificate anybody can check: the secretary records what the
// committee concluded and drafts the decision, the chairman hands it back once and then issues it.
import assert from 'node:assert/strict';
import { inTheYear, journey, SIZES, type Visitor } from '../support/browser.ts';
import { becomes } from '../support/until.ts';

inTheYear({ until: '2022-11-08' });

/** Each size walks through the same year: it takes this many of what still waits. */
const TAKEN = 3;

/** People click twice: a question stays open, and what is answered is done once. */
async function asks(visitor: Visitor, name: string | RegExp): Promise<void> {
  await visitor.page.getByRole('button', { name }).dblclick();
  const dialog = visitor.page.getByRole('dialog');
  await dialog.waitFor();
  // Where the answer lies under the question's button, the second click falls on it.
  await dialog.locator('.ant-btn-primary').dispatchEvent('click', { detail: 2 });
  await visitor.findsNothingWrong();
}

async function says(visitor: Visitor, name: string): Promise<void> {
  const dialog = visitor.page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).dblclick();
  await dialog.waitFor({ state: 'hidden' });
}

async function chooses(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page
    .getByRole('checkbox', { name: /^Chọn (Làng|Thôn)/ })
    .first()
    .waitFor();
  const boxes = await page.getByRole('checkbox', { name: /^Chọn (Làng|Thôn)/ }).all();
  for (const box of boxes.slice(0, TAKEN)) await box.check();
  await page.getByRole('button', { name: `Ghi kết luận cho ${TAKEN} hồ sơ` }).click();
  await page.getByLabel('Ngày họp hoặc ngày tổng hợp ý kiến').fill('08/11/2022');
  await page.getByLabel('Số biên bản hoặc văn bản').fill('21/BB-BCĐ');
  await page.getByLabel('Chủ trì').fill('Đỗ Ngọc Sơn');
  await page.getByLabel('Số thành viên Ban Chỉ đạo').fill('9');
  await page.getByLabel('Số thành viên tham gia').fill('8');
}

const numberOf = (visitor: Visitor): string => {
  const { width } = visitor.page.viewportSize() ?? SIZES[0];
  return `${width}/QĐ-UBND`;
};

journey('A list becomes a decision, and the decision a certificate', async (visitor) => {
  const { page } = visitor;
  const number = numberOf(visitor);
  await visitor.signsIn('Hoa', '/xet-duyet');
  await visitor.seesHeading(/Xét duyệt/);
  await visitor.findsNothingWrong();
  await chooses(visitor);
  await page.reload();
  await becomes(() => page.getByLabel('Chủ trì').inputValue(), 'Đỗ Ngọc Sơn');
  await asks(visitor, 'Ghi kết luận');
  await says(visitor, 'Ghi kết luận');
  // Opened straight from signing in, the form leads to its list all the same.
  await visitor.seesHeading(/Xét duyệt/);

  await page.getByRole('link', { name: 'Soạn quyết định' }).first().click();
  await page.getByLabel('Số quyết định').fill(number);
  await becomes(() => page.getByLabel('Họ tên người ký').inputValue(), 'Đỗ Ngọc Sơn');
  await visitor.findsNothingWrong();
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await visitor.seesHeading(`Dự thảo quyết định số ${number}`);
  const preview = await page.getByRole('link', { name: 'Xem trước bản PDF' }).getAttribute('href');
  const paper = await page.request.get(visitor.address + preview);
  assert.equal(paper.headers()['content-type'], 'application/pdf');
  await asks(visitor, 'Trình ký');
  await says(visitor, 'Trình ký');

  await visitor.signsIn('Sơn', '/ky-duyet');
  await visitor.seesHeading(/Ký duyệt/);
  await page.getByRole('button', { name: `Ban hành quyết định số ${number}` }).waitFor();
  await visitor.findsNothingWrong();
  await page.getByRole('button', { name: 'Trả lại để sửa' }).click();
  await page.getByLabel('Cần sửa gì').fill('Ghi lại chức vụ người ký');
  await says(visitor, 'Trả lại để sửa');
  await page.getByText('Không có dự thảo nào chờ ký.').waitFor();

  // What was handed back waits on the secretary's desk, not on the chairman's any more.
  await visitor.signsIn('Hoa', '/ban-lam-viec');
  await page.getByRole('link', { name: 'Chờ soạn, sửa dự thảo quyết định', exact: true }).click();
  await page.getByText('Ghi lại chức vụ người ký').waitFor();
  await page.getByRole('link', { name: 'Sửa dự thảo' }).click();
  await page.getByRole('button', { name: 'Sửa', exact: true }).click();
  await page.getByLabel('Chức vụ người ký').fill('Chủ tịch UBND');
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await asks(visitor, 'Trình ký');
  await says(visitor, 'Trình ký');

  await visitor.signsIn('Sơn', '/ban-lam-viec');
  await visitor.findsNothingWrong();
  await page.getByRole('link', { name: 'Chờ ký quyết định', exact: true }).click();
  await asks(visitor, new RegExp(`Ban hành quyết định số ${number}`));
  await says(visitor, 'Ban hành');
  await page.getByText(`Đã ban hành quyết định số ${number}.`).waitFor();
  assert.equal(await page.getByText(`Đã ban hành quyết định số ${number}.`).count(), 1);
  await visitor.findsNothingWrong();
  await page.getByRole('link', { name: 'Mở quyết định và in Giấy công nhận' }).click();
  await visitor.seesHeading(`Quyết định ${number}`);
  // Its draft was left to the day of signing, which is known now.
  await visitor.opens('/xet-duyet');
  const line = page.getByRole('row').filter({ hasText: number });
  await line.getByText('08/11/2022').waitFor();
  await page.goBack();
  const link = page.getByRole('link', { name: /Trang xác minh/ }).first();
  await visitor.opens((await link.getAttribute('href')) ?? '');
  await visitor.seesHeading('Giấy công nhận có hiệu lực');
});

journey('A member reads what the committee decides on, and changes nothing', async (visitor) => {
  await visitor.signsIn('Bình', '/xet-duyet');
  await visitor.seesHeading(/Xét duyệt/);
  await visitor.page.getByText('Anh/chị xem được; thư ký Ban Chỉ đạo ghi kết luận.').waitFor();
  assert.equal(await visitor.page.getByRole('checkbox').count(), 0);
  await visitor.findsNothingWrong();
});
