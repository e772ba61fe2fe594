// What whoever runs the machine sees.
import assert from 'node:assert/strict';
import { story } from '../support/world.ts';

story('A served installation is healthy and says what it is', async (world) => {
  const anybody = world.browser();

  const health = await anybody.get('/healthz');
  const metrics = await anybody.get('/metrics');
  const { body, headers } = await anybody.get('/api/installation');

  assert.equal(health.body, 'ok\n');
  assert.match(metrics.body, /http_requests_total/);
  assert.equal(body.name, 'Tỉnh Kon Tum');
  assert.equal(body.is_demonstration, false);
  assert.equal(body.notice, '');
  assert.deepEqual(body.years, []);
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
});

story(
  'A demonstration says so, and stays on this machine',
  async (world) => {
    const { body } = await world.browser().get('/api/installation');
    const elsewhere = world.binhyen('serve', '--listen', '0.0.0.0:0', '--format', 'json');

    assert.equal(body.is_demonstration, true);
    assert.equal(body.notice, 'DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ');
    assert.equal(elsewhere.code, 1);
    assert.equal(JSON.parse(elsewhere.err).code, 'demonstration_is_local');
  },
  { kind: 'demonstration' },
);

story(
  'A table imported while the server runs is entered once, and the log stays sound',
  async (world) => {
    const places = world.file(
      'places.csv',
      'code,name,type,parent,valid_from\n62,Kon Tum,Tỉnh,,2022-01-01\n',
    );

    const imported = world.binhyen('import', places, '--format', 'json');
    const again = world.binhyen('import', 'places', places, '--format', 'json');

    assert.equal(JSON.parse(imported.out).created, 1);
    assert.equal(JSON.parse(again.out).unchanged, 1);
    assert.equal(world.binhyen('audit', 'verify').code, 0);
  },
);

story('An unknown address is a 404 with its reason', async (world) => {
  const { status, body } = await world.browser().get('/api/no-such-thing');

  assert.equal(status, 404);
  assert.equal(body.code, 'unknown_route');
});
