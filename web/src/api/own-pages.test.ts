import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOwnPage, signInAddress } from './client.ts';
import { dossierOf } from './queries.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the dossier of no subject', () => {
  it('is none, and is not asked for: the list would answer with its first one', async () => {
    const fetch = vi.fn(() => Promise.reject(new Error('asked')));
    vi.stubGlobal('fetch', fetch);
    const asked = dossierOf({ year: 2022, place: '23524' }, '');

    expect(asked.enabled).toBe(false);
    expect(await new QueryClient().fetchQuery({ ...asked, retry: false })).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a change of person', () => {
  const at = (pathname: string, search = ''): void => {
    vi.stubGlobal('location', { pathname, search });
    const kept = '{"id":"p1","name":"A Thin","account":"a-thin"}';
    vi.stubGlobal('localStorage', { getItem: () => kept });
  };

  it('leaves pages that speak of whoever is signed in', () => {
    at('/viec/so-lieu', '?year=2022');

    expect(signInAddress({ isChange: true })).toBe('/dang-nhap?doi-nguoi=1&sau=%2F');
    expect(signInAddress()).toBe('/dang-nhap?sau=%2Fviec%2Fso-lieu%3Fyear%3D2022&cua=p1');
  });

  it('comes back to a page that names what it shows', () => {
    at('/ho-so/d1');

    expect(signInAddress({ isChange: true })).toBe('/dang-nhap?doi-nguoi=1&sau=%2Fho-so%2Fd1');
  });

  it('says whose place a list was narrowed to', () => {
    at('/vu-viec', '?place=23524');

    expect(signInAddress({ isChange: true })).toBe(
      '/dang-nhap?doi-nguoi=1&sau=%2Fvu-viec%3Fplace%3D23524&cua=p1',
    );
  });

  it('knows them from pages that begin alike', () => {
    expect(['/', '/viec/gui', '/vu-viec', '/viec', '/ho-so/d1/viec/gui'].filter(isOwnPage)).toEqual(
      ['/', '/viec/gui'],
    );
  });
});
