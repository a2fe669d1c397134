/** Marks that come in pairs: quotation marks, brackets, signs of emphasis. One alone hides a mistake. */
import { placesIn, textsIn } from './places-in-text.ts';
import { inEachFile, type Finding } from './rule.ts';

type Fault = { readonly at: number; readonly message: string; readonly level?: Finding['level'] };

/** Quotation marks of a paragraph: the first that has no partner. */
export function unbalancedQuotes(text: string): Fault | undefined {
  const open: number[] = [];
  let straight: number | undefined;
  for (const { 0: sign, index } of text.matchAll(/[„“”"»«]/g)) {
    if (sign === '"') straight = straight === undefined ? index : undefined;
    else if (sign === '„' || sign === '»') {
      if (sign === '»' && open.length > 0 && text[open.at(-1)!] === '«') open.pop();
      else open.push(index);
    } else if (sign === '«' && (open.length === 0 || text[open.at(-1)!] !== '»')) open.push(index);
    else if (open.length > 0) open.pop();
    else {
      const before =
        text
          .slice(Math.max(0, index - 20), index)
          .split(/\s/)
          .at(-1) ?? '';
      return {
        at: index,
        message: `Hinter „${before}“ schließt ein Anführungszeichen, das niemand geöffnet hat. Bitte das öffnende „ ergänzen.`,
      };
    }
  }
  const at = open.at(-1) ?? straight;
  if (at === undefined) return undefined;
  const after = text.slice(at + 1, at + 24).split(/\s/)[0] ?? '';
  return {
    at,
    message: `Das Anführungszeichen vor „${after}“ wird nicht geschlossen. Bitte das schließende “ ergänzen.`,
  };
}

export function unbalancedBrackets(text: string): Fault | undefined {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index);
    // „1)“ and „a)“ number a list.
    else if (open.pop() === undefined && !/(?:^|[\s„])[\p{L}\d]{1,3}$/u.test(text.slice(Math.max(0, index - 4), index)))
      return {
        at: index,
        level: 'warning',
        message: 'Eine runde Klammer schließt, die niemand geöffnet hat. Bitte prüfen.',
      };
  }
  const at = open.at(-1);
  return at === undefined
    ? undefined
    : { at, level: 'warning', message: 'Eine runde Klammer bleibt offen. Bitte schließen.' };
}

/** `**fett` without its end shows two stars. */
export function unbalancedStars(text: string): Fault | undefined {
  const stars = [...text.matchAll(/\*\*/g)];
  if (stars.length % 2 === 0) return undefined;
  return {
    at: stars.at(-1)!.index,
    message: 'Die Zeichen ** für Fettes stehen nicht paarweise. Bitte eines ergänzen oder streichen.',
  };
}

/** Everything that readers do not see as text, at the same length. */
const withoutMarks = (text: string) =>
  text.replace(/<[^<>]*>|\]\([^()\n]*\)|`[^`\n]*`|https?:\/\/[^\s)]+/g, (mark) => ' '.repeat(mark.length));

export const pairs = inEachFile(({ data, body, collection }) => {
  // What the search is told is not read as text.
  if (collection === 'suche') return [];
  const placeOf = placesIn(body);
  const inBody = paragraphsOf(withoutMarks(body)).flatMap(({ start, text }) =>
    [unbalancedQuotes(text), unbalancedBrackets(text), unbalancedStars(text)].flatMap((fault): Finding[] =>
      fault ? [{ ...fault, ...placeOf(start + fault.at) }] : [],
    ),
  );
  const inFields = textsIn(data).flatMap(({ path, text }) =>
    /^https?:\S+$/.test(text)
      ? []
      : [unbalancedQuotes(withoutMarks(text)), unbalancedBrackets(withoutMarks(text))].flatMap((fault): Finding[] =>
          fault ? [{ path, ...fault }] : [],
        ),
  );
  return [...inBody, ...inFields];
});

/** Blank lines part paragraphs, and so do items of lists. */
function paragraphsOf(body: string): Array<{ start: number; text: string }> {
  const paragraphs: Array<{ start: number; text: string }> = [];
  let start = 0;
  for (const { index, 0: gap } of body.matchAll(/\r?\n[ \t]*(?:\r?\n|(?=[-*+] |\d{1,3}[.)] |#{1,6} ))/g)) {
    paragraphs.push({ start, text: body.slice(start, index) });
    start = index + gap.length;
  }
  return [...paragraphs, { start, text: body.slice(start) }];
}
