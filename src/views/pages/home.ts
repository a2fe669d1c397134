/** The home page. */
import type { Fact } from '#catalogue/types.ts';
import type { Edition } from '#edition/edition.ts';
import { contradictionRows } from '#views/parts/contradictions.ts';
import { milestoneRows } from './event.ts';

/** „91“ and „Mio. €“ apart, for the large setting; words without a digit stay whole. */
function largeValue(fact: Fact, { forms }: Edition): { number: string; unit: string } {
  const value = forms.value(fact, 'short');
  const [, number, unit] = /^(\D*[\d.,]+)[\s\u00a0\u202f]*(.*)$/u.exec(value) ?? [];
  return number === undefined || (unit ?? '').length > 24 ? { number: value, unit: '' } : { number, unit: unit ?? '' };
}

export function keyFigure(fact: Fact, edition: Edition) {
  const { words, forms } = edition;
  const say = words.pages.home;
  const note = [
    fact.asOf ? say.asOf(forms.date(fact.asOf)) : '',
    say.sourceCount(fact.sources.length),
    fact.confidence === 'widerspruch' ? say.disputed : '',
  ];
  return { id: fact.id, label: fact.label, ...largeValue(fact, edition), note: note.filter(Boolean).join(', ') };
}

export function homeView(edition: Edition) {
  const { events, facts, projects, sources, organisations, pages } = edition.catalogue;
  const { counts } = edition.words.pages.home;
  return {
    milestones: milestoneRows(edition),
    contradictions: contradictionRows(pages.get('start')?.contradictions ?? [], edition),
    counts: [
      counts.projects(projects.length),
      counts.facts(facts.length),
      counts.sources(sources.length),
      counts.organisations(organisations.length),
      counts.events(events.length),
    ],
  };
}
