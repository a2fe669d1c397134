/** The home page. */
import { displayValue } from '#language/de/values.ts';
import type { Catalogue, Fact } from '#catalogue/types.ts';
import { countOf, formatDate } from '#language/de/format.ts';
import { contradictionRows } from '#views/parts/contradictions.ts';
import { milestoneRows } from './event.ts';

/** „91“ and „Mio. €“ apart, for the large setting; words without a digit stay whole. */
function largeValue(fact: Fact): { number: string; unit: string } {
  const [, number, unit] = /^(\D*[\d.,]+)[\s\u00a0\u202f]*(.*)$/u.exec(displayValue(fact, 'short')) ?? [];
  return number === undefined || (unit ?? '').length > 24
    ? { number: displayValue(fact, 'short'), unit: '' }
    : { number, unit: unit ?? '' };
}

export function keyFigure(fact: Fact) {
  const note = [
    fact.asOf ? `Stand ${formatDate(fact.asOf)}` : '',
    countOf(fact.sources.length, 'Quelle', 'Quellen'),
    fact.confidence === 'widerspruch' ? 'uneins' : '',
  ];
  return { id: fact.id, label: fact.label, ...largeValue(fact), note: note.filter(Boolean).join(', ') };
}

export function homeView(catalogue: Catalogue) {
  const { events, facts, projects, sources, organisations } = catalogue;
  return {
    milestones: milestoneRows(catalogue),
    contradictions: contradictionRows(catalogue.pages.get('start')?.contradictions ?? []),
    counts: [
      countOf(projects.length, 'Vorhaben', 'Vorhaben'),
      countOf(facts.length, 'Fakt', 'Fakten'),
      countOf(sources.length, 'Quelle', 'Quellen'),
      countOf(organisations.length, 'Organisation', 'Organisationen'),
      countOf(events.length, 'Termin', 'Termine'),
    ],
  };
}
