/** Finds figures that stand in texts without a proof: no reader could check them, and no one corrects them in all places. */
import { monthNames } from '#language/de/format.ts';

/** Where a text is written decides how its marks look. */
type Place = 'prose' | 'field';

/**
 * What is proven or marked, and what no reader sees: tags, addresses, numbers of lists. No pattern may run on over the
 * beginning of the next: a text of nothing but beginnings would be read again and again.
 */
const covered: Readonly<Record<Place, RegExp>> = {
  prose:
    /<(Fakt|Zahl)\b[^<>]*(?<!\/)>[^]{0,2000}?<\/\1>|<[^<>]*>|\[\[[^[\]\n]*\]\]|\]\([^()\n]*\)|\[\^[^[\]\n]*\]|https?:\/\/\S+|^ *\d+[.)] /gm,
  // A mark of the other place is told as such, not the figures in it.
  field: /\[\[[^[\]]*\]\]|<(?:Fakt|Zahl)\b[^<>]*>(?:[^<]{0,2000}<\/(?:Fakt|Zahl)>)?/g,
};

const marks: Readonly<Record<Place, (words: string) => readonly [fact: string, plain: string]>> = {
  prose: (words) => ['<Fakt id="…" />', `<Zahl>${words}</Zahl>`],
  field: (words) => ['[[fakt-id]]', `[[=${words}]]`],
};

const sum = /(?<!\p{L})(?:Prozent|Million(?:en)?|Milliarden?|Mio\.|Mrd\.|[€%])(?!\p{L})/u;
const companion = new RegExp(`^(?:Euro|${monthNames})$`, 'u');
/** Pieces of a text: what may be a number with its signs, or a sum of money; one look at each, however long it is. */
const piece = /§+|[\p{L}\d](?:[\p{L}\d.,:/–-]*[\p{L}\d])?\.?|[€%]/gu;

const isDigit = /\d/;

/** Figures with the words around them that belong to them: „§ 18“, „91 Mio. Euro“, „12. Januar 2018“, „50 %“. */
function figuresIn(text: string): Array<{ found: string; index: number }> {
  const figures: Array<{ found: string; index: number }> = [];
  let start: number | undefined;
  let end = 0;
  const close = () => {
    if (start !== undefined) figures.push({ found: text.slice(start, end).replace(/\.$/, ''), index: start });
    start = undefined;
  };
  let sign: { readonly at: number; readonly end: number } | undefined;
  for (const { 0: found, index } of text.matchAll(piece)) {
    const word = found.replace(/\.$/, '');
    const isFigure = isDigit.test(found) || sum.test(found);
    const between = text.slice(end, index);
    const follows = start !== undefined && /^\.?\s?$/.test(between) && !between.includes('\n');
    if (follows && (isFigure || companion.test(word))) end = index + found.length;
    else {
      close();
      if (isFigure) {
        const isJoined = sign && /^\s?$/.test(text.slice(sign.end, index));
        start = isJoined ? sign!.at : index;
        end = index + found.length;
      }
    }
    sign = found.startsWith('§') ? { at: index, end: index + found.length } : undefined;
  }
  close();
  return figures;
}

/** @returns a German sentence for every bare figure, with its offset and the line of the text (from 0) on which it stands */
export function bareFigures(text: string, place: Place): Array<{ at: number; line: number; message: string }> {
  // A sign that is neither word nor space keeps the words around a mark apart.
  const open = text.replace(covered[place], (mark) => mark.replace(/[^\n]/g, '\uFFFC'));
  let line = 0;
  let counted = 0;
  return figuresIn(open).map(({ found, index }) => {
    line += open.slice(counted, index).split('\n').length - 1;
    counted = index;
    const [fact, plain] = marks[place](found);
    const message = `„${found}“ steht ohne Beleg. Bitte als ${fact} einsetzen; ist es keine Angabe zum Programm, als ${plain} kennzeichnen.`;
    return { at: index, line, message };
  });
}
