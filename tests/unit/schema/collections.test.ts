import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collection, collectionNames, collections, withTexts } from '#schema/collections.ts';
import { factTextLimits, pageFields } from '#schema/fields.ts';

const told = z.strictObject({ lead: pageFields.lead });
const plain = z.strictObject({ title: pageFields.title });
const row = { extension: 'yaml', nouns: ['Die', 'Probe', 'Proben'] } as const;

describe('a row of the collections', () => {
  it('compiles only when it says what its schema holds', () => {
    collection(plain, row);
    collection(told, { ...row, hasTexts: true, route: 'project' });

    // @ts-expect-error Facts stand in its texts.
    collection(told, { ...row, route: 'project' });
    // @ts-expect-error Whoever shows facts has a page.
    collection(told, { ...row, hasTexts: true });
    // @ts-expect-error An address of one thing, not of a list.
    collection(told, { ...row, hasTexts: true, route: 'regions' });
  });

  it('says what is there when the site runs, too', () => {
    const holding = (...fields: string[]) =>
      collectionNames.filter((name) => fields.some((field) => field in collections[name].schema.shape));
    expect(withTexts).toEqual(holding(...Object.keys(factTextLimits)));
  });
});
