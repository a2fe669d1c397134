/** Draws the cards of pages for social networks (Open Graph) as PNG. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { cardSize } from '#site/config.ts';
import type { KeyView } from '#views/parts/cards.ts';
import type { SocialCard } from '#views/parts/social-card.ts';
import { colorOf } from './colors.ts';
import { outcomeSign } from './outcome-sign.ts';
import { regionPattern } from './region-pattern.ts';

/** What stands on every card. */
export interface CardFrame {
  readonly siteName: string;
  /** Who speaks: „Unabhängige Dokumentation“. */
  readonly role: string;
  /** At the foot: „Jede Zahl mit ihrem Beleg“. */
  readonly promise: string;
}

/** All that decides how a card looks, apart from its design. */
export type PaintedCard = readonly [SocialCard, CardFrame];

type Node = { type: string; props: Record<string, unknown> };
type Style = Readonly<Record<string, string | number>>;

const fontName = 'archivo';

const font = (weight: 400 | 700, file: string) => ({
  name: fontName,
  weight,
  style: 'normal' as const,
  data: readFileSync(path.resolve('src/styles/fonts/static', file)),
});
const fonts = [font(400, 'dmr-schrift-regular.ttf'), font(700, 'dmr-schrift-bold.ttf')];

const color = (role: string) => colorOf(role, 'light');
const margin = { top: 40, side: 56, bottom: 36 };
const inner = {
  width: cardSize.width - 2 * margin.side,
  height: cardSize.height - margin.top - margin.bottom,
};

const box = (style: Style, ...children: ReadonlyArray<Node | string>): Node => ({
  type: 'div',
  // Nothing gives way: words that are too many run into the margin, where a test sees them.
  props: { style: { display: 'flex', flexShrink: 0, ...style }, children },
});
const rule = (height: number) => box({ height, backgroundColor: color('text') });
const soft = (words: string, fontSize: number) => box({ color: color('text-soft'), fontSize }, words);

/** Line signatures (DESIGN): style and thickness for a size of text. Satori’s double line shows its gap only when thin. */
const signatures: Readonly<Record<string, (fontSize: number) => readonly [style: string, thickness: number]>> = {
  belegt: () => ['double', 3],
  einfach: (fontSize) => ['solid', Math.max(2, fontSize * 0.05)],
  abgeleitet: (fontSize) => ['dashed', Math.max(2, fontSize * 0.05)],
  widerspruch: (fontSize) => ['wavy', Math.max(2, fontSize * 0.03)],
};

function signature(line: string | undefined, fontSize: number): Style {
  if (line === undefined) return {};
  const [style, thickness] = signatures[line]?.(fontSize) ?? ['solid', 3];
  return {
    textDecorationLine: line === 'zurueckgezogen' ? 'line-through' : 'underline',
    textDecorationStyle: style,
    textDecorationColor: color('proof'),
    textDecorationThickness: thickness,
    textUnderlineOffset: fontSize * 0.16,
  };
}

const picture = (svg: string, width: number, height: number): Node => ({
  type: 'img',
  props: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, width, height },
});

function key({ letter }: KeyView): Node {
  const tone = color(`region-${letter}`);
  return box(
    { border: `3px solid ${tone}` },
    box(
      {
        width: 52,
        height: 56,
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: tone,
        color: color('on-region'),
        fontSize: 40,
        fontWeight: 700,
      },
      letter.toUpperCase(),
    ),
    picture(regionPattern(letter, 14, 28), 28, 56),
  );
}

/** How many lines of a width words take, reckoned with the width of an average letter of our font. */
function lineCount(words: string, fontSize: number, width: number): number {
  const most = width / (fontSize * 0.49);
  let lines = 1;
  let used = 0;
  for (const { length } of words.split(' ')) {
    if (length > most) return Infinity;
    if (used > 0 && used + 1 + length > most) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

const tight = 1.12;

/** The largest of the sizes at which the words fit into the height; the last when none does. */
const fit = (words: string, sizes: readonly number[], height: number, width = inner.width): number =>
  sizes.find((size) => lineCount(words, size, width) * size * tight <= height) ?? sizes.at(-1)!;

const large = (words: string, fontSize: number, more: Style = {}) =>
  box({ fontSize, fontWeight: 700, lineHeight: tight, letterSpacing: '-0.015em', ...more }, words);

/** The large words: a title alone, or a value with the title below it. */
function main({ title, value }: SocialCard): Node[] {
  if (!value) return [large(title, fit(title, [124, 108, 92, 80, 68, 60, 52, 46], 310))];
  const size = fit(value.words, [150, 124, 100, 84, 68, 56, 46, 38], 190);
  return [
    large(value.words, size, signature(value.line, size)),
    box({ fontSize: fit(title, [44, 38, 32], 110), lineHeight: 1.2, marginTop: 34 }, title),
  ];
}

/** What became of a project: its sign, then the word. */
function result({ outcome, keys = [] }: SocialCard): Node[] {
  if (!outcome) return [];
  const [only, ...others] = keys;
  const sign = outcomeSign(outcome.state, others.length === 0 ? only?.letter : undefined);
  return [box({ alignItems: 'center', gap: 18 }, picture(sign, 96, 28), outcome.words)];
}

function sheet(card: SocialCard, frame: CardFrame): Node {
  const { kind, keys = [], about = '', note } = card;
  const head = box(
    { justifyContent: 'space-between', alignItems: 'flex-end', marginBottom: 18 },
    box({ fontSize: 34, fontWeight: 700 }, frame.siteName),
    soft(frame.role, 26),
  );
  const words = about ? `${kind} · ${about}` : kind;
  const place = box(
    { alignItems: 'center', gap: 14, marginTop: 34, marginBottom: 22, height: 62 },
    ...keys.map(key),
    box(
      {
        color: color('text-soft'),
        fontSize: fit(words, [30, 26, 22, 18], 34, inner.width - 100 * keys.length),
        marginLeft: keys.length > 0 ? 6 : 0,
      },
      words,
    ),
  );
  const foot = box(
    { marginTop: 'auto', flexDirection: 'column', gap: 14 },
    box({ height: 2, backgroundColor: color('line') }),
    box(
      { justifyContent: 'space-between', fontSize: 28 },
      ...(card.outcome ? result(card) : [box(signature(note?.line, 28), note?.words ?? '')]),
      soft(frame.promise, 28),
    ),
  );
  return box(
    {
      ...inner,
      flexDirection: 'column',
      padding: `${margin.top}px ${margin.side}px ${margin.bottom}px`,
      backgroundColor: color('page'),
      color: color('text'),
      fontFamily: fontName,
    },
    head,
    rule(6),
    place,
    ...main(card),
    foot,
  );
}

/** The card as PNG with few colours: a sheet of ink and paper needs no more. Text has become outlines before. */
export async function paintCard([card, frame]: PaintedCard): Promise<Buffer> {
  // Satori takes what React makes, but asks for no more than this shape.
  const element = sheet(card, frame) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(element, { ...cardSize, fonts });
  const few = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 };
  return sharp(Buffer.from(svg)).png(few).toBuffer();
}
