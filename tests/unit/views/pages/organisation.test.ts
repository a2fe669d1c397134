import { describe, expect, it } from 'vitest';
import { organisationView } from '#views/pages/organisation.ts';
import { anEdition } from '../../../support/catalogue.ts';

const edition = anEdition({
  organisationen: {
    stadt: { name: 'Stadt Lippstadt', kind: 'kommune' },
    verbund: { name: 'd-NRW', kind: 'sonstige' },
    firma: { name: 'Bauer GmbH', kind: 'unternehmen', municipality: 'Soest' },
    verein: { name: 'Freifunk', kind: 'verein', summary: 'Ein Verein für freie Netze.' },
  },
  projekte: { labor: { partners: ['firma'] } },
});

const viewOf = (id: string) =>
  organisationView(
    edition.catalogue.organisations.find((organisation) => organisation.id === id)!,
    edition,
  );

describe('the description of an organisation', () => {
  it('says what it is, where it sits and in what it took part', () => {
    expect(viewOf('firma').page.description).toMatch(/^Bauer GmbH: Unternehmen in Soest, .*1\sVorhaben\.$/);
  });

  it('says in a whole sentence that nothing more is known, where that is so', () => {
    expect(viewOf('stadt').page.description).toBe(
      'Stadt Lippstadt: Kommune. Vorhaben, Termine oder eigene Fakten sind hier zu dieser Organisation nicht erfasst.',
    );
    expect(viewOf('firma').nothing).toBeUndefined();
  });

  it('calls what has no kind of its own an organisation, not a rest', () => {
    expect(viewOf('verbund').lead).toBe('Organisation.');
    expect(viewOf('verbund').page.description).not.toContain('Sonstige');
  });

  it('begins with its own summary', () => {
    expect(viewOf('verein').page.description).toMatch(/^Freifunk: Ein Verein für freie Netze\. /);
  });
});
