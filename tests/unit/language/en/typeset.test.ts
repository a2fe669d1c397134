import { describe, expect, it } from 'vitest';
import { typeset } from '#language/en/typeset.ts';

/** No-break spaces made visible: `~`. */
const set = (text: string, ...around: string[]) => typeset(text, ...around).replaceAll('\u00a0', '~');

describe('running text is set in English', () => {
  it.for([
    ['"The \'new\' office", he said ("so").', '“The ‘new’ office”, he said (“so”).'],
    [
      "\"'New'\" and Hans' idea, it's, the cities' plans, the '90s",
      '“‘New’” and Hans’ idea, it’s, the cities’ plans, the ’90s',
    ],
    ['yes - no -- never ...', 'yes – no – never …'],
    ['2018-2023, pages 3-5, 03-11', '2018–2023, pages~3–5, 03–11'],
    [
      '02921 103-1011, 2019-08, 2019-08-27, by-2-0, ISO 8601-1',
      '02921 103-1011, 2019-08, 2019-08-27, by-2-0, ISO 8601-1',
    ],
    ['50 %, € 3, €91 million and 24 projects', '50%, €3, €91~million and 24~projects'],
    ['under Article 9, § 18 and section 2, No. 4', 'under Article~9, §~18 and section~2, No.~4'],
    ['On 12 January 2018, and in May 2020', 'On 12~January~2018, and in May~2020'],
    ['You may 12 times', 'You may 12 times'],
  ] as const)('%s', ([typed, wanted]) => {
    expect(set(typed)).toBe(wanted);
  });

  it('and what is set already stays', () => {
    const done = '“The ‘new’ office” – 2018–2023, §\u00a018, it’s €91\u00a0million …';
    expect(typeset(done)).toBe(done);
  });

  it('also where it is a piece between marks', () => {
    expect(set('He said "', '', '5')).toBe('He said “');
    expect(set('" and went', '5', '')).toBe('” and went');
    expect(set("'s house", 't', '')).toBe('’s house');
  });
});
