/** Leichte Sprache: what its texts may hold, and what is to be weighed. A rule that may err warns; the rest keeps the page back. */
import { grammar } from '../easy-language/grammar.ts';
import { easyLinesOf, explainedIn, wordsIn, type EasyLine } from '../easy-language/lines.ts';
import type { EasySlip } from '../easy-language/slip.ts';
import { easyWords, negation, unexplained } from '../easy-language/words.ts';
import { didYouMean } from '../nearest.ts';
import { inEachFile, type Finding } from './rule.ts';

/** Words of a sentence: more are hard, still more are two sentences. */
const [many, tooMany] = [10, 14];

function lengthOf(text: string): EasySlip[] {
  const { length } = wordsIn(text);
  if (length <= many) return [];
  const at = text.search(/\S/);
  const message = `Dieser Satz hat ${length} Wörter, gut sind höchstens ${many}. Bitte zwei Sätze daraus machen.`;
  return [{ at, message, ...(length <= tooMany && { level: 'warning' as const }) }];
}

/** A stop behind a number is that of a date; abbreviations are told as such. */
const secondSentence = /(?<=(?<!\d|(?<!\p{L})(?:ca|bzw|usw|ggf|inkl|Nr|Mio|Mrd|Abs))[.?])\s+(?=[\p{Lu}\d])/u;

function oneThought(line: EasyLine, next: EasyLine | undefined): EasySlip[] {
  const second = secondSentence.exec(line.text);
  const goesOn =
    next?.index === line.index + 1 &&
    next.kind !== 'item' &&
    /[\p{L}\d,-]\s*$/u.test(line.text) &&
    /^\s*\p{Ll}/u.test(next.text);
  return [
    ...(second
      ? [
          {
            at: second.index + second[0].length,
            message: 'Hier beginnt ein zweiter Satz. Bitte in eine neue Zeile schreiben.',
          },
        ]
      : []),
    ...(goesOn
      ? [
          {
            at: line.text.trimEnd().length - 1,
            message: 'Der Satz geht in der nächsten Zeile weiter. Bitte ganz in eine Zeile schreiben.',
          },
        ]
      : []),
  ];
}

const spoken = (text: string): EasySlip[] => [...grammar, ...easyWords].flatMap((rule) => rule(text));

function inBody(body: string): Finding[] {
  const lines = easyLinesOf(body);
  const typed = body.split('\n');
  const found = lines.flatMap((line, index) =>
    [
      ...(line.kind === 'heading' ? [] : [...lengthOf(line.text), ...oneThought(line, lines[index + 1])]),
      ...spoken(line.text),
      ...negation(typed[line.index] ?? ''),
    ].map((slip) => ({ index: line.index, slip })),
  );
  const hard = unexplained(lines, explainedIn(body)).map(({ index, slip }) => ({ index: lines[index]!.index, slip }));
  return [...found, ...hard].map(({ index, slip }) => ({ path: ['body', index], ...slip }));
}

/** A short text of the head: sentence by sentence. */
function inField(path: Finding['path'], text: unknown): Finding[] {
  if (typeof text !== 'string') return [];
  const read = text
    .replace(/\[\[=([^[\]]*)\]\]/g, ' $1  ')
    .replace(/\[\[[^[\]]*\]\]/g, (mark) => 'x'.padEnd(mark.length));
  let start = 0;
  return read.split(/(?<=[.!?])\s/).flatMap((sentence) => {
    const at = start;
    start += sentence.length + 1;
    return [...lengthOf(sentence), ...spoken(sentence)].map((slip) => ({ path, ...slip, at: at + slip.at }));
  });
}

interface Fields {
  readonly title?: unknown;
  readonly lead?: unknown;
  readonly pictures?: unknown;
  readonly geprueftAm?: unknown;
  readonly pruefgruppe?: unknown;
}

export const easyLanguage = inEachFile(({ collection, data, body }): Finding[] => {
  if (collection !== 'leicht') return [];
  const { title, lead } = (data ?? {}) as Fields;
  return [...inField(['title'], title), ...inField(['lead'], lead), ...inBody(body)];
});

/** What is drawn stands beside a part of the text. */
export const easyPictures = inEachFile(({ collection, data, body }): Finding[] => {
  const { pictures } = (data ?? {}) as Fields;
  if (collection !== 'leicht' || !Array.isArray(pictures)) return [];
  const headings = easyLinesOf(body).flatMap(({ kind, text }) => (kind === 'heading' ? [text.trim()] : []));
  const named = pictures.map((each) => (each as { section?: unknown } | null)?.section);
  return named.flatMap((section, index): Finding[] => {
    if (typeof section !== 'string') return [];
    const path = ['pictures', index, 'section'];
    if (named.indexOf(section) < index)
      return [{ path, message: `Neben „${section}“ steht schon eine Zeichnung. Bitte eine streichen.` }];
    if (headings.includes(section)) return [];
    const meant = didYouMean(section, headings);
    const hint = meant === undefined ? '' : ` Meinten Sie „${meant}“?`;
    return [
      { path, message: `Eine Überschrift „${section}“ gibt es im Text nicht.${hint} Bitte so schreiben wie dort.` },
    ];
  });
});

/** That somebody has read a text is said with who and when, and not before. */
export const easyChecks = inEachFile(({ collection, data }, { today }): Finding[] => {
  if (collection !== 'leicht') return [];
  const { geprueftAm, pruefgruppe } = (data ?? {}) as Fields;
  const [has, lacks] = geprueftAm === undefined ? ['pruefgruppe', 'geprueftAm'] : ['geprueftAm', 'pruefgruppe'];
  return [
    ...((geprueftAm === undefined) === (pruefgruppe === undefined)
      ? []
      : [{ path: [has], message: `Zu \`${has}\` gehört \`${lacks}\`. Bitte ergänzen oder streichen.` }]),
    ...(typeof geprueftAm === 'string' && geprueftAm > today
      ? [
          {
            path: ['geprueftAm'],
            message: `Der ${geprueftAm} ist noch nicht vorbei. Bitte den Tag der Prüfung angeben.`,
          },
        ]
      : []),
  ];
});
