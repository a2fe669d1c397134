import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownOperator, missingOperatorData, placeholderIn, placeholdersIn } from '#catalogue/operator.ts';
import { operatorSchema } from '#schema/operator.ts';
import { filledOperator, operatorExample } from '../../support/filled-operator.ts';

describe('a placeholder', () => {
  it.each([
    ['Stadt Musterstadt', 'Musterstadt'],
    ['Max Mustermann, Rathaus', 'Mustermann,'],
    ['redaktion@stadt.example', 'redaktion@stadt.example'],
    ['https://www.beispiel.de/melden', 'https://www.beispiel.de/melden'],
    ['Rathausplatz 1, 12345 Stadt', '12345'],
    ['+49 …', '…'],
    ['+49 0000 000-0', '0000'],
    ['TODO: eintragen', 'TODO:'],
  ])('is known by its word: %s', (text, found) => {
    expect(placeholderIn(text)).toBe(found);
  });

  it.each([
    'Kreis Soest, Hoher Weg 1–3, 59494 Soest',
    '+49 2921 30-0',
    'Mustergültiger Verein e. V.',
    'Muster und Linien',
    'https://formulare.soest.de/melden?ziel=modellregionen',
    'Vorname und Nachname werden nicht gespeichert.',
  ])('is not what could be true: %s', (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });

  it('is never shown', () => {
    expect(knownOperator({ name: 'Stadt Musterstadt', phone: '+49 2921 30-0' })).toEqual({ phone: '+49 2921 30-0' });
  });
});

describe('the example of an operator', () => {
  it('fills every field, and with nothing that could be taken for real', async () => {
    const example = operatorSchema.parse(parse(await readFile(operatorExample, 'utf8')));
    expect(Object.keys(example)).toEqual(Object.keys(operatorSchema.shape));
    expect(placeholdersIn(example).map(([field]) => field)).toEqual(Object.keys(example));
    expect(knownOperator(example)).toEqual({});
  });

  it('may be published once it is filled', async () => {
    const operator = await filledOperator();
    expect(placeholdersIn(operator)).toEqual([]);
    expect(missingOperatorData(operator)).toEqual([]);
  });
});
