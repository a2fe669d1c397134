import { describe, expect, it } from 'vitest';
import { createNames, type NameRow } from '#search/names.ts';
import { createUnderstanding } from '#search/query.ts';
import type { SearchNames } from '#search/settings.ts';

const things: NameRow[] = [
  { k: 'projekt', t: 'MobiHell', h: 'projekte/mobihell/', f: { 0: '--funding', 1: '--start' } },
  { k: 'projekt', t: 'Gesundheitsplattform OWL', h: 'projekte/gesundheit/', f: { 0: '--funding' } },
  { k: 'ort', t: 'Soest', h: 'orte/soest/' },
  { k: 'thema', t: 'E-Government', h: 'themen/e-government/' },
  { k: 'seite', t: 'Projekte', h: 'projekte/' },
];
const settings: SearchNames = {
  things,
  stopWords: ['wie', 'viel', 'wann', 'wurde', 'das', 'bekam', 'in'],
  kindWords: ['Projekt', 'Projekte', 'Programm'],
  synonyms: [
    [['digitale Verwaltung'], ['E-Government', 'Serviceportal']],
    [['gescheitert'], ['eingestellt']],
  ],
  questions: [
    { label: 'Geld', words: ['wie viel Geld', 'Geld', 'Fördersumme'], programme: 'foerdermittel--total' },
    { label: 'Beginn', words: ['wann startete', 'gestartet'], programme: 'laufzeit--start' },
    { label: 'Zahl', words: ['wie viele Projekte'], programme: 'projektzahlen--total' },
  ],
};
const understand = createUnderstanding(settings, createNames(things, settings.kindWords));
const asked = (query: string) => {
  const { subject, question, about } = understand(query);
  return {
    subject: subject?.row.h,
    question: question === undefined ? undefined : settings.questions[question]?.label,
    about,
  };
};

describe('a question', () => {
  it.each([
    ['Wie viel Geld bekam MobiHell', 'projekte/mobihell/', 'Geld'],
    ['Fördersumme Gesundheitsplattform', 'projekte/gesundheit/', 'Geld'],
    ['wann wurde MobiHell gestartet', 'projekte/mobihell/', 'Beginn'],
  ])('„%s“ has a subject and says what is asked', (query, subject, question) => {
    expect(asked(query)).toMatchObject({ subject, question });
  });

  it.each([
    ['Wie viel Geld', 'Geld'],
    ['wann startete das Programm', 'Beginn'],
    ['Wie viele Projekte', 'Zahl'],
  ])('„%s“ is about the programme', (query, question) => {
    expect(asked(query)).toEqual({ subject: undefined, question, about: [] });
  });

  it('is none where nobody asks', () => {
    expect(asked('MobiHell')).toMatchObject({ subject: 'projekte/mobihell/', question: undefined });
  });

  it('has no certain subject where a word is left that names nothing', () => {
    expect(asked('Geld Drohnen in Soest').subject).toBeUndefined();
  });
});

describe('synonyms', () => {
  it('lead to a thing of that name', () => {
    expect(understand('digitale Verwaltung').things[0]?.row.h).toBe('themen/e-government/');
  });

  it('are looked for beside the word, in all its forms', () => {
    expect(understand('gescheiterte Projekte').phrasings).toEqual(['gescheiterte', 'eingestellt']);
    expect(understand('gescheitert').expanded).toEqual(['eingestellt']);
  });
});

it('looks for words that say nothing only where there are no others', () => {
  expect(understand('wie das').words).toEqual(['wie', 'das']);
  expect(understand('Projekte in Soest').words).toEqual(['Soest']);
});
