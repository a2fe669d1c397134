/** Puts something into the place of facts that are named and not there, so that the page around them can be seen. */
import type { Problem } from '#catalogue/problems.ts';
import type { Catalogue, Fact, Source, Subject } from '#catalogue/types.ts';

const nowhere: Subject = { kind: 'programm', id: 'fehlt', title: 'Fehlt', regions: [], facts: [] };

const noSource: Source = {
  id: 'fehlt',
  title: 'Fehlt',
  publisher: '?',
  kind: 'presse',
  foreign: [],
  hideUrl: false,
  retrieved: '2026-01-01',
  reachability: undefined,
  facts: [],
};

const standIn = (id: string): Fact => ({
  id,
  label: id,
  kind: 'description',
  statement: `[${id} gibt es nicht]`,
  value: `[${id}?]`,
  text: `[${id}?]`,
  parts: [],
  confidence: 'einfach',
  rank: 'normal',
  key: false,
  checked: '2026-01-01',
  changes: [],
  subject: nowhere,
  sources: [{ source: noSource, locator: undefined }],
  contradicts: [],
  sides: [],
  disputedAt: undefined,
  derivation: undefined,
  replacedBy: undefined,
  usedIn: [],
});

/** @returns the catalogue with stand-ins where texts look facts up; no list holds them */
export function withStandIns(catalogue: Catalogue, problems: readonly Problem[]): Catalogue {
  const missing = problems.flatMap(({ missing: each }) => (each?.collection === 'fakten' ? each.id : []));
  if (missing.length === 0) return catalogue;
  const factById = new Map([...missing.map((id) => [id, standIn(id)] as const), ...catalogue.factById]);
  return { ...catalogue, factById };
}
