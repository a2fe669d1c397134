import { describe, expect, it } from 'vitest';
import { rank, type Answers, type Candidate, type Verdict } from '#client/transfer-check.ts';

/** Of which nothing is known but the name. */
const unknown = {
  topics: [],
  places: [],
  providers: {},
  grade: 'keine-unterlage',
  outcome: { state: 'unbekannt', words: '' },
} as const satisfies Candidate;

interface Named extends Candidate {
  readonly name: string;
}
const named = (name: string, fields: Partial<Candidate> = {}): Named => ({ ...unknown, name, ...fields });
const euros = (sum: number) => ({ sum, words: String(sum) });

const bus = named('bus', {
  topics: ['verkehr'],
  places: [
    { name: 'Kreis', size: 'kreis' },
    { name: 'Dorf', size: 'klein' },
  ],
  partners: { names: 'Kreis und Dorf', isJoint: true },
  cost: euros(900_000),
  outcome: { state: 'laeuft-weiter', words: 'läuft' },
  contact: { name: 'Kreis', isLead: true },
  takenOver: 'Nachbardorf',
});
const ampel = named('ampel', {
  topics: ['verkehr', 'sicherheit'],
  places: [{ name: 'Großstadt', size: 'gross' }],
  partners: { names: 'Großstadt', isJoint: false },
  providers: { riese: 'Riese' },
  cost: euros(3_000_000),
  grade: 'code-offen',
  outcome: { state: 'abgeschlossen', words: 'abgeschlossen' },
});
const archiv = named('archiv', {
  topics: ['e-government'],
  places: [{ name: 'Mittelstadt', size: 'mittel' }],
  partners: { names: 'Mittelstadt', isJoint: false },
  providers: { zwerg: 'Zwerg' },
  funding: euros(200_000),
  grade: 'beschreibung',
  outcome: { state: 'in-anderer-form', words: 'in anderer Form' },
  contact: { name: 'Stelle der Region', isLead: false },
});
const portal = named('portal', {
  topics: ['e-government'],
  places: [{ name: 'Großstadt', size: 'gross' }],
  partners: { names: 'Großstadt und Umland', isJoint: true },
  cost: euros(400_000),
  outcome: { state: 'laeuft-weiter', words: 'läuft' },
  contact: { name: 'Großstadt', isLead: true },
});
const raetsel = named('raetsel');
const all = [ampel, archiv, bus, portal, raetsel];

const order = (answers: Answers): string =>
  rank(all, answers)
    .map(({ candidate: { name } }) => name)
    .join(' ');

describe('the order of projects', () => {
  it.for<[string, Answers, string]>([
    ['nothing is answered: as the list has it', {}, 'ampel archiv bus portal raetsel'],
    [
      'a task: its projects, then those without one, then the others',
      { aufgabe: 'verkehr' },
      'ampel bus raetsel archiv portal',
    ],
    [
      'a small place: the same size, the next one, unknown, others',
      { groesse: 'klein' },
      'bus archiv raetsel ampel portal',
    ],
    ['a city: the same size before the next', { groesse: 'gross' }, 'ampel portal archiv raetsel bus'],
    ['a district: where one took part', { groesse: 'kreis' }, 'bus raetsel ampel archiv portal'],
    ['alone: what one municipality did', { zusammen: 'allein' }, 'ampel archiv raetsel bus portal'],
    ['with neighbours: what several did', { zusammen: 'gemeinsam' }, 'bus portal raetsel ampel archiv'],
    ['an IT provider: where it took part, another last', { it: 'zwerg' }, 'archiv bus portal raetsel ampel'],
    ['an IT provider that took part nowhere: where any did', { it: 'andere' }, 'ampel archiv bus portal raetsel'],
    ['an IT of its own: open code, and a provider last', { it: 'eigene' }, 'ampel bus portal raetsel archiv'],
    ['a budget: known cost within it before funding alone', { budget: '500000' }, 'portal archiv raetsel ampel bus'],
    ['open code: code, a description, the rest', { wichtig: 'code' }, 'ampel archiv bus portal raetsel'],
    ['that it runs: as it was, otherwise, unknown, ended', { wichtig: 'laeuft' }, 'bus portal archiv raetsel ampel'],
    ['that somebody answers: the carrier before others', { wichtig: 'kontakt' }, 'bus portal archiv ampel raetsel'],
    ['that it is cheap', { wichtig: 'guenstig' }, 'portal archiv raetsel ampel bus'],
    ['that others took it over', { wichtig: 'uebernommen' }, 'bus ampel archiv portal raetsel'],
    [
      'what matters most outweighs one other answer',
      { zusammen: 'allein', wichtig: 'laeuft' },
      'archiv bus portal raetsel ampel',
    ],
    [
      'all six: the task before everything',
      {
        aufgabe: 'e-government',
        groesse: 'mittel',
        zusammen: 'allein',
        it: 'zwerg',
        budget: '500000',
        wichtig: 'kontakt',
      },
      'archiv portal raetsel bus ampel',
    ],
    [
      'a task outweighs all else together',
      { aufgabe: 'verkehr', groesse: 'mittel', zusammen: 'allein', it: 'zwerg', wichtig: 'kontakt' },
      'bus ampel raetsel archiv portal',
    ],
    [
      'choices that nobody knows change nothing',
      { budget: 'viel', wichtig: 'schönheit' },
      'ampel archiv bus portal raetsel',
    ],
  ])('%s', ([, answers, expected]) => {
    expect(order(answers)).toBe(expected);
  });
});

it('says of one sum within the budget that it was spent, and apart from it that it is not little', () => {
  const [judged] = rank(
    [
      {
        topics: [],
        places: [],
        providers: {},
        cost: { sum: 1_000_000, words: '1 Mio. €' },
        grade: 'keine-unterlage',
        outcome: { state: 'unbekannt', words: 'unbekannt' },
      },
    ],
    { budget: '2000000', wichtig: 'guenstig' },
  );
  expect(judged!.reasons.map(({ verdict, say }) => [verdict, say])).toEqual([
    ['for', 'cost'],
    ['against', 'dear'],
  ]);
});

describe('what is not known', () => {
  const everything: Answers = {
    aufgabe: 'verkehr',
    groesse: 'klein',
    zusammen: 'allein',
    it: 'zwerg',
    budget: '500000',
    wichtig: 'laeuft',
  };
  const verdictsOf = (candidate: Candidate, answers = everything): Verdict[] =>
    rank([candidate], answers)[0]!.reasons.map(({ verdict }) => verdict);

  it('speaks neither for nor against, and is named for each question', () => {
    expect(new Set(verdictsOf(raetsel))).toEqual(new Set(['unknown']));
    expect(verdictsOf(raetsel)).toHaveLength(Object.keys(everything).length);
  });

  it('stands between what fits and what does not, whatever is asked', () => {
    for (const [question, answer] of Object.entries(everything)) {
      const judged = rank(all, { [question]: answer });
      const place = judged.findIndex(({ candidate }) => candidate === raetsel);
      const against = judged.map(({ reasons }) => reasons[0]?.verdict === 'against');
      expect(against.slice(0, place), question).not.toContain(true);
      expect(
        judged.slice(place).map(({ reasons }) => reasons[0]?.verdict),
        question,
      ).not.toContain('for');
    }
  });

  it('does not hide a project of which no task is known', () => {
    const hidden = rank(all, { aufgabe: 'verkehr' }).filter(({ hasTask }) => !hasTask);
    expect(hidden.map(({ candidate }) => candidate.name)).toEqual(['archiv', 'portal']);
  });

  it('is a cost of which the funding alone is known, unless that is already too much', () => {
    const rich = named('reich', { funding: euros(600_000) });
    expect([archiv, rich].flatMap((each) => verdictsOf(each, { budget: '500000' }))).toEqual(['partly', 'against']);
  });
});
