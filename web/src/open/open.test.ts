import { describe, expect, it } from 'vitest';
import { linkToken } from './first-password.ts';
import { judge, rowsOf, type CertificateShown } from './verdict.ts';
import { digitsOf, whyPassword } from './station.ts';
import { isChange, wayBack } from './way-back.ts';

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
    [undefined, 503, 'unreachable'],
    [undefined, 0, 'unreachable'],
  ])('%# looks %s', (given, status, look) => {
    expect(judge(given, status).look).toBe(look);
  });

  it('says which decision it rests on', () => {
    expect(rowsOf(certificate)).toContainEqual(['Quyết định', 'Số 112/QĐ-UBND ngày 01/12/2022']);
  });
});
