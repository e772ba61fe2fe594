import assert from 'node:assert/strict';
import { journey } from '../support/browser.ts';
import { becomes } from '../support/until.ts';

journey('A name typed without diacritics finds its subjects', async (visitor) => {
  await visitor.signsIn('Quang', '/don-vi');
  await visitor.page.getByText(/Đang hiện 100 đơn vị/).waitFor();
  await visitor.findsNothingWrong();

  await visitor.page.getByLabel('Tìm theo tên').fill('truong');
  await visitor.page.waitForURL(/name=truong/);

  await visitor.page
    .getByRole('link', { name: /Trường/ })
    .first()
    .waitFor();
  await visitor.page
    .getByRole('link', { name: /^Thôn / })
    .first()
    .waitFor({ state: 'detached' });
});

journey(
  'The six conditions stand in one line on a desk, below each other on a phone',
  async (v) => {
    await v.signsIn('Quang', '/don-vi');
    await v.page.getByText(/Đang hiện 100 đơn vị/).waitFor();

    const fields = v.page.getByRole('search').last().locator('.field');
    const isWide = (v.page.viewportSize()?.width ?? 0) > 600;
    await becomes(
      () =>
        fields.evaluateAll((all) => ({
          count: all.length,
          isOneLine: new Set(all.map((one) => one.getBoundingClientRect().top)).size === 1,
        })),
      { count: 6, isOneLine: isWide },
    );
  },
);

journey('A list that holds nothing says what to do', async (visitor) => {
  await visitor.signsIn('Quang', '/don-vi?name=không+có+tên+này');

  await visitor.page.getByText('Không có đơn vị nào khớp').waitFor();
  await visitor.page.getByRole('button', { name: 'Bỏ các điều kiện' }).click();

  await visitor.page.getByText(/Đang hiện 100 đơn vị/).waitFor();
});

journey('Of a body out of scope the clause is told, and no decision is awaited', async (v) => {
  await v.signsIn('Quang', '/don-vi?name=khoi+bep');
  await v.page.getByRole('link', { name: 'Công ty TNHH Du lịch Khói Bếp' }).waitFor();
  await v.page.getByText('Không thuộc diện xét').first().waitFor();
  assert.equal(await v.page.getByText('Chưa có quyết định').count(), 0);
  await v.page.getByRole('link', { name: 'Công ty TNHH Du lịch Khói Bếp' }).click();
  await v.seesHeading('Công ty TNHH Du lịch Khói Bếp');
  await v.page.getByText('Doanh nghiệp nhỏ, siêu nhỏ không được xét.').waitFor();
  await v.findsNothingWrong();
  const said = await v.page.locator('main').innerText();
  for (const told of ['too_small', 'Chưa có quyết định', 'Hạn quyết định', 'Chưa đủ căn cứ'])
    assert.ok(!said.includes(told), told);
});
