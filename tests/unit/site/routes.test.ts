import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicAddress, routes, withBase } from '#site/routes.ts';

/** The addresses as a build with this base has them. */
async function routesBelow(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return import('#site/routes.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('addresses', () => {
  it('of pages end with a slash', () => {
    expect(routes.home()).toBe('/');
    expect(routes.region('aachen')).toBe('/regionen/aachen/');
    expect(routes.factPage('soest--funding')).toBe('/fakten/soest--funding/');
  });

  it('of files do not', () => {
    expect(routes.mapProjects()).toBe('/karte/projekte.json');
  });

  it('take a leading slash once', () => {
    expect(withBase('/icon.svg')).toBe('/icon.svg');
  });

  it('of filtered lists hold what is chosen and nothing empty', () => {
    expect(routes.projects()).toBe('/projekte/');
    expect(routes.projects({ region: 'soest', thema: '', q: undefined })).toBe('/projekte/?region=soest');
    expect(routes.projects({ q: 'Bus & Bahn' })).toBe('/projekte/?q=Bus+%26+Bahn');
  });

  it.each(['/unterpfad', '/unterpfad/'])('lie below the base %s', async (base) => {
    const below = await routesBelow(base);
    expect(below.routes.home()).toBe('/unterpfad/');
    expect(below.routes.project('labor')).toBe('/unterpfad/projekte/labor/');
    expect(below.withBase('icon.svg')).toBe('/unterpfad/icon.svg');
  });

  it('are whole for what leaves the site, once it is published somewhere', () => {
    expect(publicAddress('/projekte/labor/')).toBeUndefined();
    vi.stubEnv('SITE', 'https://stadt.example/modellregionen/');
    expect(publicAddress('/modellregionen/projekte/labor/')).toBe(
      'https://stadt.example/modellregionen/projekte/labor/',
    );
  });
});
