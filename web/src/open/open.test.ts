import { describe, expect, it } from 'vitest';
import { open as english } from '../text/en/open.ts';
import { open } from '../text/vi/open.ts';
import { codeOf, hostElsewhere, isCode } from './code.ts';
import { linkToken } from './first-password.ts';
import { changed, readingOf, wordAt } from './reading.ts';
import { addressOf, askedOf } from './register-query.ts';
import { judge, rowsOf, type CertificateShown } from './verdict.ts';
import { digitsOf, whyPassword } from './station.ts';
import { toldOfWaiting } from './waiting-here.ts';
import { isChange, isPaper, wayBack } from './way-back.ts';

describe('after signing in', () => {
  it.each([
    ['?sau=%2Fho-so%2Fd1%3Fyear%3D2022', '/ho-so/d1?year=2022'],
    ['', '/'],
    ['?sau=https%3A%2F%2Fevil.example', '/'],
    ['?sau=%2F%2Fevil.example', '/'],
    ['?sau=%2F%5Cevil.example', '/'],
    ['?sau=%2Fdang-nhap', '/'],
  ])('%s leads to %s', (search, address) => {
    expect(wayBack(search)).toBe(address);
  });
});

describe('at a machine somebody else worked on', () => {
  const left = '?sau=%2Fvu-viec%3Fplace%3D23524&cua=p1';

  it.each([
    [left, 'p1', '/vu-viec?place=23524'],
    [left, 'p2', '/'],
    ['?doi-nguoi=1&sau=%2Ftai-khoan&cua=p1', 'p2', '/tai-khoan'],
    ['?sau=%2Fho-so%2Fd1', 'p2', '/ho-so/d1'],
  ])('%s leads %s to %s', (search, person, address) => {
    expect(wayBack(search, person)).toBe(address);
  });

  it('says that the session has ended and how much is kept, not of whom', () => {
    const told = toldOfWaiting({ wasIn: true, isEnded: true, count: 3 }, open);
    expect(told).toMatch(/^Phiên làm việc đã hết; .*\. 3 việc đã làm chưa gửi xong/);
  });

  it('says to whoever signed out that what waits stays here', () => {
    const told = toldOfWaiting({ wasIn: false, isEnded: true, count: 3 }, open);
    expect(told).toMatch(/^3 việc đã làm chưa gửi xong vẫn được giữ trên máy này/);
  });

  it('says nothing where nothing waits and nobody was in', () => {
    expect(toldOfWaiting({ wasIn: false, isEnded: true, count: 0 }, open)).toBe('');
  });
});

describe('a shared machine', () => {
  it.each([
    ['274951', '274951'],
    [' 27 49 51 ', '274951'],
    ['274.951', '274951'],
    ['27495', '27495'],
    ['2749518', '274951'],
  ])('takes %s for %s', (typed, digits) => {
    expect(digitsOf(typed)).toBe(digits);
  });

  it('says why the password is wanted, and only then', () => {
    const thin = {
      person: '1',
      account: 'a-thin',
      name: 'A Thin',
      title: '',
      needs_password: true,
    };
    expect(whyPassword(thin, 12)).toContain('12 giờ');
    expect(whyPassword({ ...thin, needs_password: false }, 12)).toBe('');
  });

  it('is asked for by the menu', () => {
    expect(isChange('?doi-nguoi=1&sau=%2F')).toBe(true);
    expect(isChange('?sau=%2F')).toBe(false);
  });
});

describe('a link to a paper', () => {
  it.each([
    ['?sau=%2Fapi%2Fdecisions%2Fd1%2Fpaper.pdf', true],
    ['?sau=%2Fho-so%2Fd1', false],
    ['?doi-nguoi=1&sau=%2Fapi%2Fdecisions%2Fd1%2Fpaper.pdf', false],
  ])('%s: %s', (search, is) => {
    expect(isPaper(search)).toBe(is);
  });
});

describe('a one-time link', () => {
  it.each([
    ['#lien-ket=abc123', 'abc123'],
    ['#khac=1', ''],
    ['', ''],
  ])('%s carries %s', (hash, token) => {
    expect(linkToken(hash)).toBe(token);
  });
});

const certificate: CertificateShown = {
  state: 'valid',
  year: 2022,
  kind: 'residential_area',
  subject_name: 'Thôn 3',
  place_name: 'Xã Đắk Cấm',
  issuer_name: 'Chủ tịch Ủy ban nhân dân xã Đắk Cấm',
  signer_title: 'Chủ tịch',
  signer_name: 'A Brol',
  decision_number: '112/QĐ-UBND',
  issued_on: '2022-12-01',
  register_number: 7,
};

describe('a certificate', () => {
  it.each([
    [certificate, 200, 'valid'],
    [{ ...certificate, state: 'revoked' as const }, 200, 'revoked'],
    [undefined, 404, 'unknown'],
    [undefined, 422, 'unknown'],
    [undefined, 429, 'unreachable'],
    [undefined, 503, 'unreachable'],
    [undefined, 0, 'unreachable'],
  ])('%# looks %s', (given, status, look) => {
    expect(judge(given, status, open).look).toBe(look);
  });

  it('says which decision it rests on', () => {
    expect(rowsOf(certificate, open)).toContainEqual([
      'Quyết định',
      'Số 112/QĐ-UBND ngày 01/12/2022',
    ]);
  });
});

describe('a code typed off the paper', () => {
  const code = '9f860a1b2c3d4e5f60718293a4b5c6d7';

  it.each([
    code,
    code.toUpperCase(),
    ` ${code.replace(/(.{4})/g, '$1 ')}`,
    `https://binhyen.kontum.gov.vn/xac-minh/${code}`,
    `${code}/`,
    code.replaceAll('0', 'O').replaceAll('1', 'l'),
  ])('%s is read', (typed) => {
    expect(codeOf(typed)).toBe(code);
    expect(isCode(codeOf(typed))).toBe(true);
  });

  it.each(['', '9f86', `${code}0`, 'g'.repeat(32)])('%s is none', (typed) => {
    expect(isCode(codeOf(typed))).toBe(false);
  });
});

describe('a whole address', () => {
  const ours = ['binhyen.kontum.example'];

  it.each([
    `https://evil.example/xac-minh/${'0'.repeat(32)}`,
    `evil.example/xac-minh/${'0'.repeat(32)}`,
    `//evil.example/xac-minh/${'0'.repeat(32)}`,
    `HTTPS://Evil.example /xac-minh/${'0'.repeat(32)}`,
    `https://binhyen.kontum.example@evil.example/xac-minh/${'0'.repeat(32)}`,
  ])('%s leads elsewhere', (typed) => {
    expect(hostElsewhere(typed, ours)).toContain('evil.example');
  });

  it.each([
    `https://binhyen.kontum.example/xac-minh/${'0'.repeat(32)}`,
    `BinhYen.KonTum.example/xac-minh/${'0'.repeat(32)}`,
    `/xac-minh/${'0'.repeat(32)}`,
    `xac-minh/${'0'.repeat(32)}`,
    '0'.repeat(32),
    '',
  ])('%s does not', (typed) => {
    expect(hostElsewhere(typed, ours)).toBeUndefined();
  });
});

describe('a search of the register', () => {
  it('stands in the address and comes out of it', () => {
    const asked = { nam: '2022', 'dia-ban': '23524', ten: 'Hòa Bình' };
    expect(askedOf(addressOf(asked).replace('/so-cong-nhan', ''))).toEqual(asked);
  });

  it('leaves out what is empty', () => {
    expect(addressOf({ ten: '', sau: undefined })).toBe('/so-cong-nhan');
  });
});

describe('how somebody reads', () => {
  it.each([null, 'nonsense', '{"size":99}', '[]'])('%s is the usual size', (kept) => {
    expect(readingOf(kept)).toEqual({ size: 1, is_contrasting: false });
  });

  it('stays within the sizes there are', () => {
    const usual = readingOf(null);
    expect(changed(usual, { size: -1 }).size).toBe(0);
    expect(changed(usual, { size: 9 }).size).toBe(5);
  });

  it('has a word in both languages for what the page names', () => {
    for (const words of [open, english]) expect(wordAt(words, 'register.title')).not.toBe('');
    expect(() => wordAt(open, 'register.nothing')).toThrow();
  });
});
