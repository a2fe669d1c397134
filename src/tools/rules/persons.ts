/** What belongs to private persons: their mail boxes, their telephones, their names in addresses and their accounts. */
import { fold } from '#site/fold.ts';
import { isFirstName } from './first-names.ts';
import { placesIn, textsIn } from './places-in-text.ts';
import { inEachFile, type Finding } from './rule.ts';

type Fault = { readonly at: number } & Omit<Finding, 'path' | 'at'>;

const why = 'Personen nennt diese Website nur in einem öffentlichen Amt; alles andere verletzt den Datenschutz.';

const mail = /(?<![\p{L}\d._%+-])([\p{L}\d._%+-]{1,64})@((?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24})/gu;
const privateProviders =
  /^(?:.*\.)?(?:gmail\.com|googlemail\.com|gmx\.(?:de|net|at|ch)|web\.de|t-online\.de|freenet\.de|arcor\.de|yahoo\.(?:de|com)|hotmail\.(?:de|com)|outlook\.(?:de|com)|live\.(?:de|com)|icloud\.com|me\.com|aol\.(?:de|com)|posteo\.de|mailbox\.org|proton(?:mail)?\.(?:me|com))$/i;
/** Words that a box of several people has in its name. */
const shared =
  /^(?:info|kontakt|post(?:stelle)?|presse(?:stelle)?|buero|projektbuero|stadt|gemeinde|kreis|service|rathaus|digital(?:isierung)?|verwaltung|sekretariat|redaktion|team|mail|office|it)$/;

const words = (text: string) =>
  fold(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** „m.mustermann“, „max.mustermann“, „max“: boxes that carry a name. */
function isPersonal(local: string): boolean {
  const parts = words(local);
  if (parts.some((part) => shared.test(part))) return false;
  if (parts.some(isFirstName)) return true;
  return /^\p{L}[._-]\p{L}{3,}$/u.test(local);
}

/** Numbers of mobile telephones belong to somebody. */
const mobile = /(?<![\d/.-])(?:(?:\+|00)49[\s/-]?(?:\(0\)[\s-]?)?|0)1(?:5\d|6[0-3]|7\d)(?:[\s/-]?\d){6,9}(?!\d)/g;
const account = /(?<![\p{L}\d])DE\d{2}(?:[ ]?\d{4}){4}[ ]?\d{2}(?!\d)/gu;

export function privateDetails(text: string): Fault[] {
  const boxes = (text.includes('@') ? [...text.matchAll(mail)] : []).flatMap(
    ({ 0: box, 1: local = '', 2: host = '', index }): Fault[] => {
      if (privateProviders.test(host))
        return [
          {
            at: index,
            message: `„${box}“ ist ein privates Postfach. Bitte das Sammelpostfach einer Stelle nennen.`,
            why,
          },
        ];
      if (isPersonal(local))
        return [
          {
            at: index,
            message: `„${box}“ ist das Postfach einer Person. Bitte das Sammelpostfach der Stelle nennen.`,
            why,
          },
        ];
      return [];
    },
  );
  const phones = (/1[5-7]\d/.test(text) ? [...text.matchAll(mobile)] : []).map(({ 0: number, index }) => ({
    at: index,
    message: `„${number.trim()}“ ist die Nummer eines Mobiltelefons. Bitte die Zentrale der Stelle nennen.`,
    why,
  }));
  const accounts = (text.includes('DE') ? [...text.matchAll(account)] : []).map(({ index }) => ({
    at: index,
    message: 'Hier steht eine Kontonummer (IBAN). Bitte streichen.',
  }));
  return [...boxes, ...phones, ...accounts];
}

/** „Frau Muster“ and „Herrn Dr. Muster“, but not „Frau Ministerin“. */
const office =
  '(?:Ober|Vize|Staats|Land|Land(?:es|tags)|Bundes|Regierungs)?-?(?:[Mm]inister|[Bb]ürgermeister|[Rr]at|[Rr]ätin|[Pp]räsident|[Ss]ekretär|[Dd]ezernent|[Dd]irektor|[Kk]anzler|[Aa]bgeordnet)';
const titled = new RegExp(
  `(?<!\\p{L})(?:Frau|Herrn?)\\s+(?:(?:Dr|Prof)\\.\\s+){0,4}(?!${office})\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?`,
  'gu',
);
const inCare = /(?<!\p{L})(?:z\. ?Hd\.?|zu Händen|c\/o)\s+\p{Lu}/gu;

function namedPersons(text: string): Fault[] {
  if (!/Frau|Herr|Hd|Händen|c\/o/.test(text)) return [];
  const message = (found: string) =>
    `„${found}“ nennt eine Person. Hat sie kein öffentliches Amt, bitte statt ihrer die Stelle nennen.`;
  return [...text.matchAll(titled), ...text.matchAll(inCare)].map(({ 0: found, index }) => ({
    at: index,
    message: message(found),
    why,
    level: 'warning',
  }));
}

/** A first name and another word, and nothing else, as the last part of an address. */
export function personInAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const parts = [...pathname.split('/'), ...searchParams.values()].map((part) =>
    decoded(part).replace(/\.\w{2,5}$/, ''),
  );
  return parts.find((part) => {
    const [first = '', last = '', ...more] = words(part.replace(/([a-zß-ÿ])([A-Z])/g, '$1 $2'));
    return more.length === 0 && last.length > 2 && isFirstName(first) && !/\d/.test(part);
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Fields that name an office and where it sits. */
const officeFields = new Set(['unit', 'address', 'organisation']);

export const persons = inEachFile(({ data, body, collection }) => {
  const placeOf = placesIn(body);
  const inBody = [...privateDetails(body), ...namedPersons(body)].map(({ at, ...fault }): Finding => ({
    ...placeOf(at),
    ...fault,
  }));
  const inFields = textsIn(data).flatMap(({ path, text }): Finding[] => {
    const found = [...privateDetails(text), ...(collection === 'quellen' ? [] : namedPersons(text))];
    const key = path.at(-1);
    if (path.includes('contact') && typeof key === 'string' && officeFields.has(key)) {
      const name = /(?<!\p{L})(\p{Lu}\p{Ll}+)\s+\p{Lu}\p{Ll}+(?!\p{L})/u.exec(text);
      const [first = ''] = words(name?.[1] ?? '');
      if (name && isFirstName(first))
        found.push({
          at: name.index,
          message: `„${name[0]}“ sieht nach dem Namen einer Person aus. Bitte nur Amt oder Bereich nennen.`,
          why,
          level: 'warning',
        });
    }
    return found.map((fault) => ({ path, ...fault }));
  });
  return [...inBody, ...inFields];
});

/** Addresses of sources that carry a name are to be hidden. */
export const personsInAddresses = inEachFile(({ collection, data }) => {
  const { url, hideUrl, archiveUrl } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (collection !== 'quellen' || hideUrl === true) return [];
  return Object.entries({ url, archiveUrl }).flatMap(([key, address]): Finding[] => {
    const name = typeof address === 'string' ? personInAddress(address) : undefined;
    if (name === undefined) return [];
    const message = `„${name}“ in der Adresse sieht nach dem Namen einer Person aus. Ist sie privat, bitte hideUrl: true ergänzen.`;
    return [{ path: [key], message, why, level: 'warning', paste: 'hideUrl: true' }];
  });
});
