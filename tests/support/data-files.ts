/** The files under `/daten/` of a built site, read by foreign readers. */
import { parse } from 'csv-parse/sync';
import type { Site } from './site.ts';

export type Row = Readonly<Record<string, string>>;

/** @param dialect of the file for programs or of that for a spreadsheet */
export async function readCsv(
  site: Site,
  name: string,
  dialect: 'machine' | 'spreadsheet' = 'machine',
): Promise<Row[]> {
  const isForPeople = dialect === 'spreadsheet';
  const text = (await site.read(`daten/${name}`)).toString();
  if (text.startsWith('\ufeff') !== isForPeople) throw new Error(`${name}: falsche Marke am Anfang`);
  return parse(text, { bom: isForPeople, columns: true, delimiter: isForPeople ? ';' : ',' });
}

/** The whole file, as JSON. */
export const readJson = async <T = Record<string, unknown>>(site: Site, file: string): Promise<T> =>
  JSON.parse((await site.read(file)).toString()) as T;
