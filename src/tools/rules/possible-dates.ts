/** Days that cannot be: not yet come, before anything here began, or the end before the beginning. */
import { formatDate } from '#language/de/format.ts';
import { inEachFact, inEachFile, type Finding } from './rule.ts';

/** Nothing here is older, and nothing is planned for so late. */
const years = { first: 1900, ahead: 30 } as const;

export const isPossibleYear = (iso: string, today: string): boolean => {
  const year = Number(iso.slice(0, 4));
  return year >= years.first && year <= Number(today.slice(0, 4)) + years.ahead;
};

/** Whether one date lies before another, as far as both are told. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value);
const asDate = (value: unknown): unknown => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

type Data = Readonly<Record<string, unknown>>;
const recordIn = (data: unknown): Data => (typeof data === 'object' && data !== null ? (data as Data) : {});

/** Says so where a day is still to come. */
function notYet(path: Finding['path'], value: unknown, today: string, what: string): Finding[] {
  const date = asDate(value);
  if (!isDate(date) || !isBefore(today, date)) return [];
  const message = `Dieses Datum (${formatDate(date)}) liegt in der Zukunft. ${what}`;
  return [{ path, message }];
}

const checkedWhen = 'Geprüft wird, was schon geschehen ist; bitte den Tag der Prüfung angeben.';
const seenWhen = 'Bitte den Tag angeben, an dem die Quelle gelesen wurde.';

/** Days on which somebody here did something. */
export const futureDays = inEachFile(({ collection, data: raw }, { today }) => {
  const data = recordIn(raw);
  const list = (value: unknown) => (Array.isArray(value) ? value : []).map(recordIn);
  if (collection === 'quellen') {
    return [
      ...notYet(['retrieved'], data['retrieved'], today, seenWhen),
      ...notYet(
        ['published'],
        data['published'],
        today,
        'Was noch nicht erschienen ist, belegt nichts; bitte berichtigen.',
      ),
    ];
  }
  if (collection === 'meldungen' && data['draft'] !== true)
    return notYet(['date'], data['date'], today, 'Bitte den Tag berichtigen oder mit draft: true warten.');
  if (collection === 'organisationen')
    return [
      ...notYet(['contact', 'checked'], recordIn(data['contact'])['checked'], today, checkedWhen),
      ...notYet(
        ['wikidata', 'checked'],
        recordIn(data['wikidata'])['checked'],
        today,
        'Bitte den Tag angeben, an dem der Eintrag gelesen wurde.',
      ),
    ];
  if (collection === 'fakten') {
    return list(data['facts']).flatMap((fact, index) => [
      ...notYet(['facts', index, 'checked'], fact['checked'], today, checkedWhen),
      ...notYet(
        ['facts', index, 'asOf'],
        fact['asOf'],
        today,
        'Der Stand einer Angabe ist ein Tag, der schon war; bitte berichtigen.',
      ),
      ...list(fact['changes']).flatMap((change, at) =>
        notYet(['facts', index, 'changes', at, 'date'], change['date'], today, 'Bitte den Tag der Änderung angeben.'),
      ),
    ]);
  }
  return [];
});

/** A source that was seen before it appeared. */
export const seenTooEarly = inEachFile(({ collection, data: raw }, { today }) => {
  const { retrieved, published } = recordIn(raw);
  const [seen, appeared] = [asDate(retrieved), asDate(published)];
  if (
    collection !== 'quellen' ||
    !isDate(seen) ||
    !isDate(appeared) ||
    !isBefore(seen, appeared) ||
    isBefore(today, appeared)
  )
    return [];
  const message = `Gesehen am ${formatDate(seen)}, erschienen erst ${formatDate(appeared)}: Das geht nicht. Bitte eines von beiden berichtigen.`;
  return [{ path: ['retrieved'], message }];
});

export const datesInOrder = inEachFact(({ value, sides, asOf, validFrom, validUntil, changes }, { today }) => {
  const findings: Finding[] = [];
  const ordered = (path: Finding['path'], from: unknown, to: unknown) => {
    if (!isDate(from) || !isDate(to) || !isBefore(to, from)) return;
    const message = `Das Ende (${formatDate(to)}) liegt vor dem Beginn (${formatDate(from)}). Bitte berichtigen oder vertauschen.`;
    findings.push({ path, message });
  };
  const period = typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  ordered(['value', 'to'], period?.from, period?.to);
  sides.forEach(({ from, to }, index) => ordered(['sides', index, 'to'], from, to));
  ordered(['validUntil'], asOf, validUntil);
  ordered(['validUntil'], validFrom, validUntil);
  changes.forEach(({ date }, index) => {
    const before = changes[index - 1]?.date;
    if (!isDate(date) || !isDate(before) || !isBefore(date, before)) return;
    const message = `Diese Änderung (${formatDate(date)}) ist älter als die davor. Neue kommen ans Ende; bitte umstellen.`;
    findings.push({ path: ['changes', index, 'date'], message });
  });
  const told: Array<readonly [Finding['path'], unknown]> = [
    ...(period
      ? ([
          [['value', 'from'], period.from],
          [['value', 'to'], period.to],
        ] as const)
      : [value].flat().map((each) => [['value'], each] as const)),
    [['asOf'], asOf],
    [['validFrom'], validFrom],
    [['validUntil'], validUntil],
  ];
  for (const [path, date] of told) {
    if (!isDate(date)) continue;
    if (isPossibleYear(date, today)) continue;
    findings.push({ path, message: `Das Jahr ${Number(date.slice(0, 4))} kann nicht stimmen. Bitte berichtigen.` });
  }
  return findings;
});

/** The same for sources, whose dates no fact repeats. */
export const possibleYears = inEachFile(({ collection, data: raw }) => {
  const { published } = recordIn(raw);
  const date = asDate(published);
  if (collection !== 'quellen' || !isDate(date) || Number(date.slice(0, 4)) >= years.first) return [];
  return [
    { path: ['published'], message: `Das Jahr ${Number(date.slice(0, 4))} kann nicht stimmen. Bitte berichtigen.` },
  ];
});
