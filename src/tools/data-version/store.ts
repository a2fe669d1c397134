/** Puts a state of the data away for good: an archive, what changed in it, and its line in the list. */
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '#emit/checksums.ts';
import { toZip } from '#emit/zip.ts';
import { german } from '#language/de/german.ts';
import { changesBetween, countsOf, type DataVersion, type VersionList, type VersionRow } from '#open-data/versions.ts';

const listName = 'versionen.json';

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The tables among the files, without the dictionary, whose rows have no ids. */
function tablesIn(files: ReadonlyMap<string, string>): Map<string, VersionRow[]> {
  const tables = [...files].filter(([name]) => name.endsWith('.csv') && name !== 'woerterbuch.csv');
  return new Map(tables.map(([name, text]) => [name.slice(0, -'.csv'.length), parse(text, { columns: true })]));
}

/** @throws Error in German where a list is there that cannot be read */
async function readList(folder: string): Promise<VersionList> {
  const text = await readFile(path.join(folder, listName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return asJson({ versions: [] });
    throw error;
  });
  try {
    const list = JSON.parse(text) as VersionList;
    if (Array.isArray(list.versions)) return list;
  } catch {
    // Told below.
  }
  throw new Error(`${path.join(folder, listName)} lässt sich nicht lesen. Bitte mit Git zurückholen.`);
}

/** @throws Error in German where an earlier state is no more what it was */
async function readVersion(folder: string, { file, sha256: digest }: DataVersion): Promise<Map<string, string>> {
  const bytes = await readFile(path.join(folder, file)).catch(() => undefined);
  if (!bytes || sha256(bytes) !== digest)
    throw new Error(
      `${path.join(folder, file)} fehlt oder hat sich geändert. Ein abgelegter Stand bleibt, wie er ist: Bitte mit Git zurückholen.`,
    );
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

/**
 * @param folder `public/daten/versionen`
 * @param date ISO day of the data
 * @param files texts by name
 * @throws Error in German where the state is there, nothing changed or an earlier one was touched; then nothing is written
 */
export async function storeVersion(
  folder: string,
  date: string,
  files: ReadonlyMap<string, string>,
): Promise<DataVersion> {
  const { versions } = await readList(folder);
  const last = versions[0];
  if (last && last.date >= date)
    throw new Error(
      `Der Stand vom ${german.forms.date(last.date)} liegt schon da. Ein neuer braucht Daten, die später geprüft oder geändert sind.`,
    );
  const tables = tablesIn(files);
  const before = last && tablesIn(await readVersion(folder, last));
  const changes = new Map([...tables].map(([name, rows]) => [name, changesBetween(before?.get(name) ?? [], rows)]));
  const isNew = [...changes.values()].some(
    ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
  );
  if (last && !isNew) throw new Error(`Seit dem Stand vom ${german.forms.date(last.date)} hat sich nichts geändert.`);

  const archive = toZip(files, date);
  const told = `${date}-aenderungen.json`;
  const version: DataVersion = {
    date,
    file: `${date}.zip`,
    bytes: archive.length,
    sha256: sha256(archive),
    rows: Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length])),
    ...(last && {
      since: {
        date: last.date,
        file: told,
        tables: Object.fromEntries([...changes].map(([name, each]) => [name, countsOf(each)])),
      },
    }),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, version.file), archive);
  if (last)
    await writeFile(path.join(folder, told), asJson({ date, since: last.date, tables: Object.fromEntries(changes) }));
  // Last: a state that is named is there.
  await writeFile(path.join(folder, listName), asJson({ versions: [version, ...versions] }));
  return version;
}
