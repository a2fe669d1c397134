import { describe, expect, it } from 'vitest';
import { readEnvironment } from '#site/environment.ts';

describe('the environment', () => {
  it('may say nothing: then the site stands on the own machine', () => {
    expect(readEnvironment({})).toEqual({
      site: 'http://localhost:4321',
      base: '/',
      hasBaseMap: true,
      isRelease: false,
      isOffline: true,
      isCompressed: false,
      port: 4321,
      problems: [],
    });
  });

  it('gives the path with the whole address, or by itself', () => {
    const site = 'https://stadt.example/modellregionen/';
    expect(readEnvironment({ SITE_URL: site })).toMatchObject({ site, base: '/modellregionen/', problems: [] });
    expect(readEnvironment({ SITE_URL: site, BASE_PATH: '/', PORT: '8080' })).toMatchObject({ base: '/', port: 8080 });
  });

  it('may leave the base map out', () => {
    expect(readEnvironment({ BASE_MAP: '0' })).toMatchObject({ hasBaseMap: false, problems: [] });
    expect(readEnvironment({ BASE_MAP: '1' })).toMatchObject({ hasBaseMap: true, problems: [] });
  });

  it('may keep nothing for reading offline', () => {
    expect(readEnvironment({ OFFLINE: '0' })).toMatchObject({ isOffline: false, problems: [] });
  });

  it('compresses what is released, and whatever else when told so', () => {
    const released = { SITE_RELEASE: '1', SITE_URL: 'https://stadt.example/' };
    expect(readEnvironment(released)).toMatchObject({ isCompressed: true, problems: [] });
    expect(readEnvironment({ ...released, KOMPRIMIEREN: '0' })).toMatchObject({ isCompressed: false, problems: [] });
    expect(readEnvironment({ SITE_RELEASE: '', KOMPRIMIEREN: '1' })).toMatchObject({
      isCompressed: true,
      problems: [],
    });
  });

  it('takes the path that a forge gives to a preview', () => {
    const base = '/-/gruppe/projekt_1/-/jobs/12/artifacts/vorschau/';
    expect(readEnvironment({ BASE_PATH: base })).toMatchObject({ base, problems: [] });
  });

  it.for([
    [{ SITE_URL: '' }, 'SITE_URL ist leer. Erwartet wird eine ganze Adresse', 'SITE_URL=https://'],
    [{ SITE_URL: 'stadt.example' }, 'SITE_URL ist „stadt.example“.', 'SITE_URL=https://'],
    [{ SITE_URL: 'ftp://stadt.example/' }, 'SITE_URL ist „ftp://stadt.example/“.', 'SITE_URL=https://'],
    [{ SITE_URL: 'https:/stadt.example/' }, 'SITE_URL ist „https:/stadt.example/“.', 'SITE_URL=https://'],
    [{ SITE_URL: 'https://' }, 'SITE_URL ist „https://“.', 'SITE_URL=https://'],
    [{ SITE_URL: 'https://ich:geheim@stadt.example/' }, 'SITE_URL ist „', 'SITE_URL=https://'],
    [{ SITE_URL: 'https://stadt.example/?x' }, 'SITE_URL ist „https://stadt.example/?x“.', 'SITE_URL=https://'],
    [{ SITE_URL: 'https://stadt.example/#' }, 'SITE_URL ist „https://stadt.example/#“.', 'SITE_URL=https://'],
    [{ SITE_URL: 'https://stadt.example/a b/' }, 'SITE_URL ist „https://stadt.example/a b/“.', 'SITE_URL=https://'],
    [{ BASE_PATH: '/../' }, 'BASE_PATH ist „/../“.', 'BASE_PATH=/'],
    [{ BASE_PATH: '//boese.example/' }, 'BASE_PATH ist „//boese.example/“.', 'BASE_PATH=/'],
    [{ BASE_PATH: '/"><script>/' }, 'BASE_PATH ist „/"><script>/“.', 'BASE_PATH=/'],
    [{ BASE_PATH: String.raw`\unter` }, 'BASE_PATH ist „', 'BASE_PATH=/'],
    [{ SITE_RELEASE: '1' }, 'SITE_URL fehlt.', 'SITE_URL=https://modellregionen.example/'],
    [
      { SOURCE_DATE_EPOCH: 'gestern' },
      'SOURCE_DATE_EPOCH ist „gestern“. Erwartet wird ein Zeitpunkt in Sekunden seit 1970',
      'SOURCE_DATE_EPOCH=1790000000',
    ],
    [{ SITE_RELEASE: 'ja' }, 'SITE_RELEASE ist „ja“. Erwartet wird 0 oder 1', 'SITE_RELEASE=1'],
    [{ KOMPRIMIEREN: 'nein' }, 'KOMPRIMIEREN ist „nein“. Erwartet wird 0 oder 1', 'KOMPRIMIEREN=1'],
    [{ BASE_PATH: 'https://stadt.example/' }, 'BASE_PATH ist „https://stadt.example/“.', 'BASE_PATH=/'],
    [{ BASE_MAP: 'nein' }, 'BASE_MAP ist „nein“. Erwartet wird 0 oder 1', 'BASE_MAP=0'],
    [{ OFFLINE: 'aus' }, 'OFFLINE ist „aus“. Erwartet wird 0 oder 1', 'OFFLINE=0'],
    [{ PORT: 'achtzig' }, 'PORT ist „achtzig“.', 'PORT=4321'],
    [{ PORT: '99999' }, 'PORT ist „99999“.', 'PORT=4321'],
  ] as const)('%j is refused in a sentence with an example', ([variables, sentence, example]) => {
    const { problems } = readEnvironment(variables);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
    expect(problems[0]).toContain(`zum Beispiel: ${example}`);
  });

  it('has all that cannot be used told at once', () => {
    expect(readEnvironment({ SITE_URL: '', PORT: '-1' }).problems).toHaveLength(2);
  });
});
