import assert from 'node:assert/strict';
import { actMaker } from '../support/act_maker.ts';
import { inTheYear, journey } from '../support/browser.ts';

inTheYear({ until: '2022-11-04' });

const TITLE = 'Ghi số hộ đã đăng ký';
const FACTS = '**/api/dossiers/*/facts';

journey(
  'What waits to be sent is judged by the engine in the page',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('A Thin', '/don-vi');
    const one = await page.evaluate(async () => {
      const session = await (await fetch('/api/session')).json();
      const place = session.posts[0].path.split('/').at(-2);
      const query = `year=2022&place=${place}&kind=residential_area`;
      const { dossiers } = await (await fetch(`/api/dossiers?${query}`)).json();
      for (const { id } of dossiers) {
        const view = await (await fetch(`/api/dossiers/${id}`)).json();
        if (view.permitted.includes('record_facts') && view.reasons.outcome !== 'not_met')
          return { id, version: view.dossier.version };
      }
      return undefined;
    });
    assert.ok(one, 'no area whose facts may still be recorded');

    await page.route(FACTS, (route) => route.abort());
    await page.goto(`${visitor.address}/ho-so/${one.id}`);
    await page.getByRole('heading', { name: 'Tiêu chí và lý do' }).waitFor();
    await page.evaluate(await actMaker());
    const act = {
      key: `unsent-${one.id}-${page.viewportSize()?.width}`,
      method: 'put',
      to: '/api/dossiers/{id}/facts',
      values: { id: one.id },
      version: one.version,
      title: TITLE,
      body: { facts: [{ fact: 'households_registered', number: 97, denominator: 100 }] },
    };
    await page.evaluate(`acting.make(${JSON.stringify([act])})`);

    const notice = page.getByRole('region', { name: 'Chưa gửi' });
    await notice.getByText('đã tính cả những việc đó').waitFor();
    await notice.getByText(TITLE).waitFor();
    const row = page.getByRole('row', { name: /97\/100, chưa đạt mức 100 %; còn thiếu 3/ });
    await row.getByText('Chưa gửi').waitFor();
    await visitor.findsNothingWrong();

    // The dossier is read with the act in it before the page hears that it was carried out.
    const recorded = Promise.withResolvers<void>();
    const read = Promise.withResolvers<void>();
    await page.unroute(FACTS);
    await page.route(FACTS, async (route) => {
      const response = await route.fetch();
      recorded.resolve();
      await read.promise;
      await route.fulfill({ response });
    });
    await page.route(`**/api/dossiers/${one.id}`, async (route) => {
      await recorded.promise;
      await route.continue();
    });
    const said = page.getByText('97/100, chưa đạt mức 100 %; còn thiếu 3.').first();
    await page.reload();
    await said.waitFor();
    await notice.waitFor();
    read.resolve();
    await notice.waitFor({ state: 'detached' });
    await said.waitFor();
  },
  { ownYear: true },
);
