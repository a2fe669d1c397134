/** `betreiber.beispiel.yaml` as somebody fills it: each placeholder gives way to what could be true, and is nobody's. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { operatorSchema, type OperatorData } from '#schema/operator.ts';

export const operatorExample = 'content/betreiber.beispiel.yaml';

/** `.zz` is nobody's: ISO 3166-1 keeps it free for users, so it is never a country. */
const filled: ReadonlyArray<readonly [RegExp, string]> = [
  [/Erika Mustermann/g, 'Ada Probe'],
  [/Max Mustermann/g, 'Leo Probe'],
  [/musterstadt\.example/g, 'probestadt.zz'],
  [/musterstadt/g, 'probestadt'],
  [/Musterstadt/g, 'Probestadt'],
  [/Musterplatz/g, 'Rathausplatz'],
  [/DE000000000/g, 'DE987654321'],
  [/\b0000 000-/g, '2921 987-'],
  [/\b00000\b/g, '98765'],
];

/** @throws Error where the example is not what `betreiber.yaml` may hold */
export async function filledOperator(): Promise<OperatorData> {
  const example = await readFile(operatorExample, 'utf8');
  return operatorSchema.parse(parse(filled.reduce((text, [sign, fact]) => text.replace(sign, fact), example)));
}

/** Fills it in a copy of the project. */
export async function fillOperator(root: string): Promise<void> {
  await writeFile(path.join(root, 'content/betreiber.yaml'), stringify(await filledOperator()));
}
