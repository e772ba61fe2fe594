// Pages that anybody may open: the register, a code typed off a paper, size, contrast, language.
import assert from 'node:assert/strict';
import { journey, type Visitor } from '../support/browser.ts';

async function fits(visitor: Visitor): Promise<void> {
  await visitor.findsNothingWrong();
  const size = visitor.page.viewportSize();
  await visitor.page.setViewportSize({ width: 320, height: 640 });
  await visitor.findsNothingWrong();
  if (size) await visitor.page.setViewportSize(size);
}

async function lines(visitor: Visitor): Promise<string[]> {
  await visitor.page.locator('#found tbody th').first().waitFor();
  return visitor.page.locator('#found tbody th').allTextContents();
}

journey('Anybody finds who was recognised, in any spelling', async (visitor) => {
  const { page } = visitor;
  await visitor.opens('/so-cong-nhan?dia-ban=23524');
  const all = await lines(visitor);
  await fits(visitor);
  const name = all.find((each) => /[ăâđêôơưŏĕĭ]/.test(each)) ?? '';
  const bare = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
  await page.getByLabel('Tên đơn vị').fill(bare.toLowerCase());
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.waitForURL(/ten=/);
  assert.ok((await lines(visitor)).includes(name));
  await page.reload();
  assert.ok((await lines(visitor)).includes(name));
});

journey('The register goes on page by page and holds nobody who failed', async (visitor) => {
  const { page } = visitor;
  await visitor.opens('/so-cong-nhan?loai=commune');
  const names = await lines(visitor);
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await page.waitForURL(/sau=/);
  names.push(...(await lines(visitor)));
  assert.equal(new Set(names).size, 92);
  assert.equal(await page.getByRole('link', { name: 'Trang sau' }).count(), 0);
  assert.doesNotMatch(await page.locator('main').innerText(), /[Cc]hưa đạt|Chưa được công nhận/);
});

journey('A code typed off the paper is checked, and a wrong one is told', async (visitor) => {
  const { page } = visitor;
  await visitor.signsIn('Hoa', '/quyet-dinh');
  await page.getByRole('link', { name: /QĐ/ }).first().click();
  const link = page.getByRole('link', { name: 'Trang xác minh' }).first();
  const token = ((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? '';
  await visitor.opens('/xac-minh');
  await fits(visitor);
  await page.getByLabel('Mã hoặc địa chỉ in trên giấy').fill('12 34');
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page.getByText('Mã phải có đủ 32 ký tự').waitFor();
  const typed = token.toUpperCase().replace(/(.{4})/g, '$1 ');
  await page.getByLabel('Mã hoặc địa chỉ in trên giấy').fill(typed);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await visitor.seesHeading('Giấy công nhận có hiệu lực');
  await fits(visitor);
  await visitor.opens(`/xac-minh/${'0'.repeat(32)}`);
  await visitor.seesHeading('Không có Giấy công nhận nào mang mã này');
  await fits(visitor);
});

journey('Size, contrast and language are remembered from page to page', async (visitor) => {
  const { page } = visitor;
  await visitor.opens('/dang-nhap');
  await page.getByRole('button', { name: 'A+ chữ to hơn' }).click();
  await page.getByRole('button', { name: 'Tương phản cao' }).click();
  await fits(visitor);
  await page.getByRole('button', { name: 'English' }).click();
  await visitor.seesHeading('Sign in');
  for (const path of ['/so-cong-nhan', '/xac-minh']) {
    await visitor.opens(path);
    await page.getByRole('button', { name: 'High contrast', pressed: true }).waitFor();
    assert.equal(await page.evaluate('document.documentElement.style.fontSize'), '112.5%');
    await fits(visitor);
  }
});

journey(
  'The register opens from the sign-in page also where the application is kept',
  async (visitor) => {
    const { page } = visitor;
    await visitor.opens('/dang-nhap');
    await visitor.waitsForTheApplication();
    await page.getByRole('link', { name: /Sổ công nhận/ }).click();
    await page.locator('#found tbody th').first().waitFor();
  },
);
