import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWith, fixtures } from '../../support/content.ts';

const broken = path.join(fixtures, 'broken');

describe('the check', () => {
  it('finds nothing to say about the valid content', async () => {
    expect(await checkWith(undefined)).toBe('');
  });

  // Each folder holds the files that replace valid ones, and the lines an editor reads.
  it.each(readdirSync(broken))('says where, what and what to do: %s', async (name) => {
    const expected = readFileSync(path.join(broken, name, 'expected.txt'), 'utf8').trimEnd();
    expect(await checkWith(path.join(broken, name))).toBe(expected);
  });

  it('refuses a release without an operator, in one sentence', async () => {
    expect(await checkWith(undefined, { release: true })).toBe(
      'content/betreiber.yaml:1:1  Fehler  Für die Veröffentlichung (SITE_RELEASE=1) fehlen: Name des Betreibers; Anschrift; E-Mail-Adresse; ' +
        'Telefonnummer; Name und Anschrift der für den Inhalt verantwortlichen Person; Kontakt für Datenschutz; ' +
        'Protokolle des Webservers; Kontakt für Barrierefreiheit; Adresse des Formulars „Fehler melden“; ' +
        'Empfänger des Formulars. Bitte eintragen.',
    );
  });
});
