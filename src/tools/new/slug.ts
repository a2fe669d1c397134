/** Ids out of titles: `Open Data Aachen` → `open-data-aachen`. */

const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** Words that say nothing in an address. */
const small = new Set([
  'der',
  'die',
  'das',
  'den',
  'dem',
  'des',
  'ein',
  'eine',
  'und',
  'in',
  'im',
  'von',
  'vom',
  'zu',
  'zum',
  'zur',
  'fuer',
  'mit',
  'am',
  'an',
  'auf',
  'bei',
  'aus',
  'nach',
]);

const allWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[äöüßæøłđ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/**
 * @param text any title
 * @param most words that are kept; small words do not count and go where others are left
 * @returns small letters, digits and single hyphens; '' where the title has neither letter nor digit
 */
export function slug(text: string, most = 6): string {
  const words = allWords(text);
  const telling = words.filter((word) => !small.has(word));
  return (words.length <= most || telling.length === 0 ? words : telling).slice(0, most).join('-');
}

/** The id itself, or with the first number behind it that is free: `bus`, `bus-2`. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const id = `${wanted}-${number}`;
    if (!isTaken(id)) return id;
  }
}
