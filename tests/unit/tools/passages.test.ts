import { describe, expect, it } from 'vitest';
import { brochureWordsIn } from '#tools/brochure-words.ts';
import { parseContentFile } from '#tools/files.ts';
import { passagesOf, plainProse, withoutHeadings } from '#tools/passages.ts';
import { lengthHint, reportOn, tooHard } from '#tools/report.ts';
import { aCatalogue } from '../../support/catalogue.ts';

const catalogue = aCatalogue({
  projekte: { labor: {} },
  fakten: { 'projekte/labor': { geld: { value: 2000, unit: 'EUR' } } },
});
const aProject = (lead: string, body: string) =>
  parseContentFile('projekte', 'labor', 'content/projekte/labor.mdx', `---\nlead: ${lead}\n---\n${body}`);
const hintsIn = (lead: string, body: string) =>
  passagesOf(aProject(lead, body), catalogue.factById)
    .flatMap((passage) => brochureWordsIn(passage))
    .map(({ path, message }) => `${path.join(' ')}: ${message}`);

it('prose is read with the values of facts, without marks, line by line', () => {
  const body =
    '## Geld\n\nFür <Fakt id="labor--geld" /> gab es **ein** [Labor](/x/) nach <Zahl>§ 4</Zahl>.\n\n- Erstens';
  const plain = plainProse(body, catalogue.factById);
  expect(plain).toBe('## Geld\n\nFür 2.000\u00a0Euro gab es ein Labor nach § 4.\n\nErstens.');
  expect(withoutHeadings(plain)).not.toContain('Geld');
});

describe('brochure words are hinted at', () => {
  it('with their place and what to write instead', () => {
    expect(hintsIn('Ein innovatives Labor.', 'Gut.\n\nErst hier. Maßgeschneiderte Dienste')).toEqual([
      'lead: „innovatives“ wirbt. Besser: sagen, was neu war.',
      'body 2: „Maßgeschneiderte“ wirbt. Besser: „eigens für … gemacht“.',
    ]);
  });

  it('not in quotations, names and statements of facts', () => {
    const names = 'Das Smart City Lab, bergisch.smart_mobility, Smartphone und Open Innovation Lab';
    expect(hintsIn('Er nannte es „zukunftsweisend“.', `${names}. Smart School half.`)).toEqual([]);
    expect(hintsIn('Der smarte Bus ist smart.', '')).toHaveLength(2);
  });
});

describe('the report', () => {
  const hard = 'Verwaltungsdigitalisierungsmaßnahmen ermöglichen Dienstleistungsverbesserungen.';

  it('counts what a page shows', () => {
    const [page] = reportOn([aProject('Ein Haus.', 'Es gab <Fakt id="labor--geld" />.')], catalogue);
    expect(page).toMatchObject({ words: 4, sentenceLength: 4, facts: 1, sources: 1 });
    expect(tooHard(page!)).toEqual([]);
  });

  it('hints at a text of unusual length, unless little is known to tell', () => {
    const [page] = reportOn([aProject('Ein Haus.', 'Es gab Geld.')], catalogue);
    const lengths = { 'content/projekte/': [80, 400] } as const;
    const known = aCatalogue({
      projekte: { labor: {} },
      fakten: { 'projekte/labor': { a: {}, b: {}, c: {}, d: {}, e: {} } },
    });
    expect(lengthHint(page!, catalogue, lengths)).toBeUndefined();
    expect(lengthHint(page!, known, lengths)).toBe('Der Text hat 3 Wörter, üblich sind hier 80 bis 400.');
    expect(lengthHint({ ...page!, words: 401 }, catalogue, lengths)).toBe(
      'Der Text hat 401 Wörter, üblich sind hier 80 bis 400.',
    );
  });

  it('marks a page and a lead that are too hard to read', () => {
    const [page] = reportOn([aProject(hard, hard)], catalogue);
    expect(tooHard(page!).map(({ path }) => path)).toEqual([['body'], ['lead']]);
  });
});
