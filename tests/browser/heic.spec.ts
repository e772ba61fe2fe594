// A photograph as an iPhone keeps it, chosen where the browser cannot read it.
import assert from 'node:assert/strict';
import { inTheYear, journey } from '../support/browser.ts';
import { heicOf, photograph } from '../support/photographs.ts';

inTheYear({ until: '2022-11-04' });

journey('A photograph of an iPhone is read here, made small, and sent', async (visitor) => {
  const { page } = visitor;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const width = page.viewportSize()?.width;
  await visitor.signsIn('Y Hân', '/viec/giay-to');
  const file = page.getByLabel('Chọn tệp: Nghị quyết của chi bộ');
  await file.setInputFiles(await photograph(page, 'thường'));
  await page.getByText('1 trang chờ gửi').waitFor();
  assert.ok(!fetched.some((path) => path.includes('heif')));

  const photo = heicOf(await photograph(page, `trang iPhone ${width}`));
  // What Zalo passes on has lost its name and its kind.
  await file.setInputFiles({ ...photo, name: 'anh.jpg', mimeType: 'image/jpeg' });
  await page.getByText('2 trang chờ gửi').waitFor({ timeout: 60_000 });
  assert.ok(fetched.some((path) => /\/libheif-.*\.wasm$/.test(path)));
  await visitor.findsNothingWrong();

  // The other size has left its own there.
  const links = page.getByRole('link', { name: /^Nghị quyết của chi bộ .*\.pdf$/ });
  const link = links.nth(await links.count());
  await page.getByRole('button', { name: 'Gửi 2 trang thành một tệp' }).click();
  await link.waitFor();
  const bytes = await page.request.get(visitor.address + (await link.getAttribute('href')));
  const sizes = (await bytes.body()).toString('latin1').match(/\/Width \d+ \/Height \d+/g);
  assert.deepEqual(sizes, ['/Width 1500 /Height 2000', '/Width 1500 /Height 2000']);
});

journey('What only says that it is a photograph of an iPhone is refused in words', async (head) => {
  const { page } = head;
  await head.signsIn('Y Hân', '/viec/giay-to');
  const buffer = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic, and nothing behind it');
  const broken = { name: 'IMG_0042.HEIC', mimeType: 'image/heic', buffer };
  await page.getByLabel('Chọn tệp: Bản đăng ký phấn đấu').setInputFiles(broken);
  await page.getByText('Chưa đọc được ảnh “IMG_0042.HEIC” của iPhone.').waitFor();
  await head.findsNothingWrong();
});
