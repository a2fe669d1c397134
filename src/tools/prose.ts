/** What editors do in running text where MDX stumbles or drops something unseen; `prose/allowed.ts` knows what may stand there. */
import { refusedIn } from '#prose/engine.ts';
import { Lines } from './lines.ts';
import type { Slip } from './yaml.ts';

/** The two marks: a value or words with a proof, and words with a figure that makes no claim. */
const marks = {
  Fakt: { form: /^<Fakt id="[^"]+"( ?\/)?>$/, usage: '<Fakt id="…" /> oder <Fakt id="…">Wörter</Fakt>' },
  Zahl: { form: /^<Zahl>$/, usage: '<Zahl>Wörter</Zahl>' },
} as const;
type Mark = keyof typeof marks;

/** Lines that Markdown or MDX would read as something that texts here do not have. */
const lineRules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(import|export)\b/, 'Zeilen mit import oder export sind Programm und gehören nicht in Texte. Bitte streichen.'],
  [/^# /, 'Die Überschrift der Seite kommt aus title. Bitte ## für Zwischenüberschriften verwenden.'],
  [/!\[/, 'Bilder stehen nicht im Fließtext. Bitte streichen.'],
];

const reserved = 'Die Zeichen < { } sind der Technik vorbehalten';

/** HTML that editors know, and how to write it here. */
const instead: Readonly<Record<string, string>> = {
  b: '**fett**',
  strong: '**fett**',
  i: '*betont*',
  em: '*betont*',
  a: '[Wörter](Adresse)',
  br: 'einen neuen Absatz',
  p: 'einen neuen Absatz',
  ul: 'Zeilen mit „- “ davor',
  li: 'Zeilen mit „- “ davor',
  h2: '## Überschrift',
  h3: '### Überschrift',
  sup: 'das Zeichen selbst (², ³)',
  sub: 'das Zeichen selbst (₂)',
};

/** What is wrong with a sign that is no mark. */
function strangeSign(sign: string, rest: string): Omit<Slip, 'at'> {
  if (sign.startsWith('[')) {
    return { message: `Fußnoten entstehen aus Fakt-Marken. Bitte statt „${sign}“ <Fakt id="…" /> schreiben.` };
  }
  if (rest.startsWith('<!--')) return { message: 'Anmerkungen mit <!-- gehen hier nicht. Bitte streichen.' };
  const [, address] = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,500}|[^\s<>@]{1,60}@[^\s<>@]{1,60})>$/.exec(sign) ?? [];
  if (address !== undefined) {
    const target = address.includes(':') ? address : `mailto:${address}`;
    const message = 'Adressen in spitzen Klammern gehen hier nicht. Bitte als Link mit Worten schreiben.';
    return { message, paste: `[Worte dazu](${target})` };
  }
  const [, name = ''] = /^<\/?\s*([A-Za-z][A-Za-z0-9]*)/.exec(sign) ?? [];
  const [meant] = (Object.keys(marks) as Mark[]).filter(
    (mark) => mark.toLowerCase() === name.toLowerCase().replace(/en?$/, ''),
  );
  if (meant) return { message: `„${sign}“ gibt es nicht. Meinten Sie ${marks[meant].usage}?` };
  const plain = instead[name.toLowerCase()];
  if (plain !== undefined) return { message: `<${name}> ist HTML und geht hier nicht. Bitte ${plain} schreiben.` };
  if (sign === '<' || /^<\s/.test(sign)) {
    return { message: `„<“ geht hier nicht: ${reserved}. Bitte „weniger als“ oder „unter“ schreiben.` };
  }
  return { message: `„${sign.slice(0, 60)}“ geht hier nicht: ${reserved}. Bitte in Worten schreiben.` };
}

/** What is wrong with the beginning or the end of a mark, in itself. */
function wrongMark(sign: string, name: Mark): Omit<Slip, 'at'> | undefined {
  const { form, usage } = marks[name];
  if (form.test(sign)) return undefined;
  const [, id] = /\bid\s*=?\s*["'„“”‚‘’«»]?([a-z0-9-]{3,100})["'„“”‚‘’«»]?/.exec(sign) ?? [];
  const paste =
    name === 'Fakt' && id !== undefined ? `<Fakt id="${id}"${/\/\s*>?$/.test(sign) ? ' /' : ''}>` : undefined;
  return { message: `${name}-Marken heißen ${usage}. Bitte so schreiben.`, paste };
}

/** The slips that are known by how they look, in the order of reading. */
function knownSlips(body: string, lines: Lines): Slip[] {
  const slips: Slip[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const text = lines.textOf(line);
    for (const [sign, message] of lineRules) {
      const found = sign.exec(text);
      if (found) slips.push({ at: lines.startOf(line) + found.index, message });
    }
  }
  let open: { readonly name: Mark; readonly at: number; readonly end: number } | undefined;
  let begun: { readonly end: string; readonly at: number } | undefined;
  const reportOpen = () => {
    if (!open) return;
    const message = `Diese ${open.name}-Marke ist offen geblieben. Bitte </${open.name}> hinter die Wörter setzen.`;
    slips.push({ at: open.at, message });
    open = undefined;
  };
  for (const { 0: sign, index } of body.matchAll(/<[^<>\n]*(?:\n(?!\s*\n)[^<>\n]*)*>?|[{}]|\[\^[^[\]\n]*\]/g)) {
    if (open && sign === `</${open.name}>`) {
      if (/\n[ \t\r]*\n/.test(body.slice(open.end, index))) {
        const message = `Diese ${open.name}-Marke reicht über einen Absatz hinaus. Bitte </${open.name}> noch im selben Absatz setzen.`;
        slips.push({ at: open.at, message });
      }
      open = undefined;
      continue;
    }
    const [, name] = /^<\/?(Fakt|Zahl)\b/.exec(sign) ?? [];
    if (open && sign.startsWith('</') && name === undefined) reportOpen();
    else if (name !== undefined || !open) reportOpen();
    if (name === undefined) {
      // The end of what has been told at its beginning.
      const isEnd = sign === '}' || /^<\/[a-z]/.test(sign);
      if (
        isEnd &&
        begun?.end === (sign === '}' ? '{' : sign.replace('/', '')) &&
        !body.slice(begun.at, index).includes('\n')
      ) {
        begun = undefined;
        continue;
      }
      begun = { end: sign.replace(/ .*>/, '>'), at: index };
      slips.push({ at: index, ...strangeSign(sign, body.slice(index, index + 4)) });
      continue;
    }
    if (sign.startsWith('</')) {
      const message = `Vor </${name}> fehlt der Anfang der Marke. Marken heißen ${marks[name as Mark].usage}. Bitte ergänzen oder streichen.`;
      slips.push({ at: index, message });
      continue;
    }
    const wrong = wrongMark(sign, name as Mark);
    if (wrong) slips.push({ at: index, ...wrong });
    if (!/\/\s*>?$/.test(sign)) open = { name: name as Mark, at: index, end: index + sign.length };
  }
  reportOpen();
  return slips;
}

/** So deep no quotation and no list goes; the compiler would take its time. */
const deepest = 12;
const nested = new RegExp(String.raw`^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){${deepest + 1}}`, 'm');

/** So many slips are enough to show that a text is none; what the compiler makes of it is no news. */
const enough = 20;

/** @returns what the prose of a file may not hold, with offsets in it: each slip by its look, and whatever else MDX would read */
export function proseSlips(body: string): Slip[] {
  if (body.trim() === '') return [];
  const lines = new Lines(body);
  const known = knownSlips(body, lines);
  const deep = nested.exec(body);
  if (deep) {
    const message =
      'Zitate und Listen stehen hier zu tief ineinander. Bitte die Zeichen am Anfang der Zeile streichen.';
    return [...known, { at: deep.index, message }];
  }
  if (known.length > enough) return known;
  const told = new Set(known.map(({ at }) => lines.placeAt(at).line));
  // One slip has many echoes: where its line is told already, the compiler says nothing new. Nor does it after it gave up.
  const refused = refusedIn(body).filter(
    ({ at, isLast }) => !told.has(lines.placeAt(at).line) && !(isLast && known.length > 0),
  );
  return [...known, ...refused.map(({ at, message, why, paste }) => ({ at, message, why, paste }))];
}
