import { describe, expect, it } from 'vitest';
import { sourceView } from '#views/pages/source.ts';
import { anEdition } from '../../../support/catalogue.ts';

const url = 'https://stadt.example/';
const archiveUrl = 'https://archiv.example/stadt';

/** The page of the source „stadt“ after an answer about its address. */
function pageAfter(answer: object, fields: object = {}) {
  const dates = { id: 'stadt', adresse: url, seit: '2026-10-01', geprueft: '2026-11-30' };
  const edition = anEdition({
    quellen: { stadt: fields as Record<string, unknown> },
    erreichbarkeit: [{ ...dates, ...(answer as { zustand: 'unklar' }) }],
  });
  const view = sourceView(
    edition.catalogue.sources.find(({ id }) => id === 'stadt')!,
    edition,
  );
  return { ...view, rows: new Map(view.pairs.map(({ label, value }) => [label, value])) };
}

describe('the page of a source', () => {
  it('says that the document is still at its address', () => {
    const { rows, document, gone } = pageAfter({ zustand: 'erreichbar' });
    expect(rows.get('Erreichbar')).toBe('ja, geprüft am 30.\u00a0November\u00a02026');
    expect([document, gone]).toEqual([url, undefined]);
  });

  it('leads to where the document moved', () => {
    const neu = 'https://stadt.example/neu';
    const { rows, document } = pageAfter({ zustand: 'umgezogen', neu });
    expect(rows.get('Erreichbar')).toContain('umgezogen, festgestellt am 1.\u00a0Oktober\u00a02026');
    expect([document, rows.get('Neue Adresse')]).toEqual([neu, neu]);
  });

  it('says since when the document is gone, and leads to its archived copy alone', () => {
    const answer = { zustand: 'verschwunden', grund: 'Antwort 404' };
    const { rows, gone, document } = pageAfter(answer, { archiveUrl });
    expect(rows.get('Erreichbar')).toContain('nein, seit spätestens 1.\u00a0Oktober\u00a02026 (Antwort 404)');
    expect(gone).toMatch(/nicht mehr zu finden\. Der Link führt zu einer Kopie/);
    expect(document).toBe(archiveUrl);
    expect(pageAfter(answer).document).toBeUndefined();
  });

  it('shows no address that is hidden, wherever the document moved', () => {
    const view = pageAfter({ zustand: 'umgezogen', neu: 'https://stadt.example/name' }, { hideUrl: true });
    expect(JSON.stringify([view.document, [...view.rows]])).not.toContain('https://stadt.example');
  });

  it('says nothing of an address that is no longer the one that was asked', () => {
    expect(pageAfter({ zustand: 'verschwunden', adresse: 'https://alt.example/' }).rows.has('Erreichbar')).toBe(false);
  });
});
