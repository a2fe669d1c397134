import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { addRedirect } from '#tools/add-redirect.ts';

const one = '# Warum.\numleitungen:\n  - alt: /projekte/eins/ # seit dem Umzug\n    neu: /projekte/zwei/\n';

it('begins the file where there is none', () => {
  const text = addRedirect('', '/projekte/alt/', '/projekte/neu/');
  expect(parse(text)).toEqual({ umleitungen: [{ alt: '/projekte/alt/', neu: '/projekte/neu/' }] });
  expect(text).toMatch(/^# /);
});

it('takes addresses as people paste them', () => {
  const text = addRedirect('', 'https://modellregionen.example/projekte/alt?q=1', 'glossar/#open-data');
  expect(parse(text)).toEqual({ umleitungen: [{ alt: '/projekte/alt/', neu: '/glossar/#open-data' }] });
});

it('keeps comments, and leads older addresses to the newest page in one step', () => {
  const text = addRedirect(one, '/projekte/zwei/', '/projekte/drei/');
  expect(text).toContain('# Warum.');
  expect(text).toContain('# seit dem Umzug');
  expect(parse(text)).toEqual({
    umleitungen: [
      { alt: '/projekte/eins/', neu: '/projekte/drei/' },
      { alt: '/projekte/zwei/', neu: '/projekte/drei/' },
    ],
  });
});

it.each([
  ['/projekte/eins/', '/projekte/drei/', 'Für /projekte/eins/ gibt es schon eine Umleitung nach /projekte/zwei/.'],
  ['/projekte/drei/', '/projekte/drei', 'Beide Adressen sind /projekte/drei/. Bitte zwei verschiedene angeben.'],
  ['/Projekte/Ä/', '/projekte/drei/', '„/Projekte/Ä/“ geht nicht. Bitte die Adresse auf dieser Website angeben'],
])('refuses %s → %s in German', (alt, neu, message) => {
  expect(() => addRedirect(one, alt, neu)).toThrow(message);
});

it('leaves a file that cannot be read as it is', () => {
  expect(() => addRedirect('umleitungen: [', '/projekte/alt/', '/projekte/neu/')).toThrow('npm run check');
});
