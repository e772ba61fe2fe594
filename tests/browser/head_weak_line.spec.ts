import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { scan } from '../support/photographs.ts';

inTheYear({ until: '2022-10-31', today: '2022-11-02' });

journey(
  'A file whose line breaks and whose page is closed arrives once, from where it stopped',
  async (visitor) => {
    const { page } = visitor;
    const offsets: number[] = [];
    let isDown = false;
    let isMended = false;
    await page.route('**/api/uploads/**', async (route) => {
      const offset = new URL(route.request().url()).searchParams.get('offset');
      if (offset !== null && !isDown) offsets.push(Number(offset));
      // The line breaks after the first piece, and the reply to the second is lost.
      if (isDown) await route.abort('connectionfailed');
      else if (!isMended && offsets.length === 2) {
        await route.fetch();
        isDown = true;
        await route.abort('connectionfailed');
      } else await route.continue();
    });
    await visitor.signsIn('Y Hân', '/viec/giay-to');
    await page
      .getByLabel('Chọn tệp: Tờ trình đề nghị xét duyệt, công nhận')
      .setInputFiles(scan('to-trinh.pdf', 900_000));
    await page.getByText(/^Mất mạng\. Đã gửi 29 %/).waitFor();
    await visitor.findsNothingWrong();

    // The page is closed before the line is back: nothing is sent twice on the way.
    const address = page.url();
    await page.goto('about:blank');
    isMended = true;
    isDown = false;
    await page.goto(address);
    await page.getByRole('link', { name: 'to-trinh.pdf' }).waitFor();
    await page.getByText(/^Đã nộp “to-trinh\.pdf”/).waitFor();

    const piece = 256 * 1024;
    assert.deepEqual(offsets, [0, piece, 2 * piece, 3 * piece]);
    assert.equal(await page.getByRole('link', { name: 'to-trinh.pdf' }).count(), 1);
    await visitor.findsNothingWrong();
  },
  { ownYear: true },
);

journey(
  'Two tabs with one photograph between them send it once',
  async (visitor) => {
    const { page } = visitor;
    const begun: string[] = [];
    let isDown = true;
    await page.context().route('**/api/dossiers/*/uploads', async (route) => {
      if (isDown) return route.abort('connectionfailed');
      begun.push(route.request().url());
      return route.continue();
    });
    await visitor.signsIn('Y Hân', '/viec/giay-to');
    await page
      .getByLabel('Chọn tệp: Tờ trình đề nghị xét duyệt, công nhận')
      .setInputFiles(scan('to-trinh.pdf', 100_000));
    await page.getByText(/^Mất mạng\./).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Thôi gửi' }).waitFor();

    isDown = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText(/^Đã nộp “to-trinh\.pdf”/).waitFor();
    await other.getByRole('link', { name: 'to-trinh.pdf' }).waitFor();
    await other.getByRole('button', { name: 'Thôi gửi' }).waitFor({ state: 'detached' });

    assert.equal(begun.length, 1);
    assert.equal(await other.getByRole('link', { name: 'to-trinh.pdf' }).count(), 1);
    assert.equal(await other.getByText('Tệp này đã có trong hồ sơ').count(), 0);
  },
  { ownYear: true },
);

journey(
  'A file that arrives while its page is left stands among the papers on coming back',
  async (visitor) => {
    const { page } = visitor;
    const held = Promise.withResolvers<void>();
    await page.route('**/api/dossiers/*/uploads/*/evidence', async (route) => {
      await held.promise;
      await route.continue();
    });
    await visitor.signsIn('Y Hân', '/viec/giay-to');
    const paper = page.getByLabel('Chọn tệp: Tờ trình đề nghị xét duyệt, công nhận');
    await paper.setInputFiles(scan('to-trinh.pdf', 100_000));
    await page.getByRole('button', { name: 'Thôi gửi' }).waitFor();
    await page.locator('.own-back').click();
    await paper.waitFor({ state: 'detached' });

    const attached = page.waitForResponse(/\/uploads\/[^/]+\/evidence$/);
    held.resolve();
    await attached;
    await page.goBack();
    await page.getByRole('link', { name: 'to-trinh.pdf' }).waitFor();
    await page.getByText(/^Đã nộp “to-trinh\.pdf”/).waitFor();
  },
  { ownYear: true },
);

const LETTER = 'Chọn tệp: Tờ trình đề nghị xét duyệt, công nhận';

/** The button of the file has the focus; Enter asks, and the answer "yes" has it then. */
async function isAskedAbout({ page }: Visitor, file: string): Promise<void> {
  await page.locator('button:focus', { hasText: `Thôi gửi ${file}` }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(`Bỏ “${file}” khỏi máy này, không gửi nữa.`).waitFor();
  await page.locator('[role="dialog"] button:focus', { hasText: /^Thôi gửi$/ }).waitFor();
}

journey('A file is given up after a question that names it, by keys alone', async (visitor) => {
  const { page } = visitor;
  const dialog = page.getByRole('dialog');
  const giveUp = (file: string) => page.getByRole('button', { name: `Thôi gửi ${file}` });
  await page.context().route('**/api/uploads/**', (route) => route.abort('connectionfailed'));
  await visitor.signsIn('Y Hân', '/viec/giay-to');
  await page.getByLabel(LETTER).setInputFiles(scan('to-trinh.pdf', 100_000));
  await page.getByText(/^Mất mạng\. Đã gửi 0 %/).waitFor();
  await giveUp('to-trinh.pdf').focus();
  await isAskedAbout(visitor, 'to-trinh.pdf');
  await visitor.findsNothingWrong();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('button:focus', { hasText: 'Thôi gửi to-trinh.pdf' }).waitFor();

  await visitor.opens('/cho-gui');
  await giveUp('to-trinh.pdf').focus();
  await isAskedAbout(visitor, 'to-trinh.pdf');
  await page.keyboard.press('Enter');
  await page.getByText('Không có việc nào chờ gửi.').waitFor();
  await page.locator('#main:focus').waitFor();

  // What the server refuses is gone from here for good, too, and only after the same question.
  await page.context().unroute('**/api/uploads/**');
  await visitor.opens('/viec/giay-to');
  const letter = { name: 'to-trinh.docx', mimeType: '', buffer: Buffer.from('no document') };
  await page.getByLabel(LETTER).setInputFiles(letter);
  await page.getByText(/^Chỉ nhận tệp PDF, ảnh/).waitFor();
  await giveUp('to-trinh.docx').focus();
  await isAskedAbout(visitor, 'to-trinh.docx');
  await page.keyboard.press('Enter');
  await giveUp('to-trinh.docx').waitFor({ state: 'detached' });
  await page.locator('#request_letter input:focus').waitFor();
  await page.reload();
  await page.getByLabel(LETTER).waitFor();
  await visitor.findsNothingWrong();
  assert.equal(await page.getByRole('button', { name: 'Thôi gửi' }).count(), 0);
});
