// The administrator draws a handover up, the one who hands over confirms it and prints it.
import { inTheYear, journey } from '../support/browser.ts';
import { randomUUID } from 'node:crypto';

inTheYear({ until: '2022-11-04' });

journey('An officer hands open work to the next', async (someone) => {
  const { page } = someone;
  const account = `nga-${randomUUID().slice(0, 8)}`;
  await someone.signsIn('Vũ Minh Quang', '/ban-giao?year=2022&place=23524');
  await someone.seesHeading('Bàn giao');
  await page.evaluate(async (name) => {
    const csrf = /csrf=([^;]*)/.exec(document.cookie)?.[1] ?? '';
    const send = async (path: string, body: object): Promise<{ id: string }> => {
      const reply = await fetch(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-csrf-token': csrf,
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(body),
      });
      if (!reply.ok) throw new Error(await reply.text());
      return (await reply.json()) as { id: string };
    };
    const path = 'VN/62/615/23524/';
    const { id } = await send('/api/people', { account: name, name: 'Y Nga', path });
    await send(`/api/people/${id}/posts`, {
      role: 'commune_officer',
      title: 'Cán bộ Công an xã',
      place: '23524',
      subject: null,
      valid_from: '2022-11-01',
      valid_to: null,
      appointed_by: 'Quyết định 45/QĐ-CAT',
      is_interim: true,
    });
  }, account);
  await page.reload();

  // Both lists hold the same people.
  const list = page.locator('.ant-select-dropdown').filter({ visible: true });
  await page.getByRole('combobox', { name: 'Bên giao' }).click();
  await list.getByTitle(/^A Thin/).click();
  await list.waitFor({ state: 'hidden' });
  await page.getByRole('combobox', { name: 'Bên nhận' }).click();
  await list
    .getByTitle(/^Y Nga/)
    .first()
    .click();
  await page.getByLabel('Văn bản làm căn cứ').fill('Quyết định 45/QĐ-CAT ngày 02/11/2022');
  await someone.findsNothingWrong();
  await page.getByRole('button', { name: 'Lập biên bản' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lập biên bản' }).click();
  await someone.seesHeading('Bàn giao – Xã Đắk La');
  await page.getByText('Chờ xác nhận').waitFor();
  await someone.findsNothingWrong();
  const address = new URL(page.url()).pathname;

  await someone.signsIn('A Thin', address);
  await page.getByRole('button', { name: 'Xác nhận bàn giao' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận bàn giao' }).click();
  await page.getByText(/^Đã xác nhận/).waitFor();
  await page.getByRole('link', { name: 'Bản in' }).waitFor();
  await someone.findsNothingWrong();
});
