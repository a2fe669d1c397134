/** Words that praise instead of telling. The check hints at them; whoever finds another adds a line. */
import type { Problem } from '#catalogue/problems.ts';
import type { Passage } from './passages.ts';

/** Beginning of a word, as a pattern, and what to write instead. Capitals count: „Smart City“ is a name, „smart“ is not. */
const brochureWords: Readonly<Record<string, string>> = {
  zukunftsweisend: 'sagen, was neu war',
  zukunftsfähig: 'sagen, was länger hält und warum',
  zukunftsorientiert: 'sagen, was geplant ist',
  zukunftssicher: 'sagen, was länger hält und warum',
  innovativ: 'sagen, was neu war',
  Innovationskraft: 'sagen, was neu war',
  Innovationen: 'sagen, was neu war',
  maßgeschneidert: '„eigens für … gemacht“',
  passgenau: 'sagen, worauf es abgestimmt ist',
  bahnbrechend: 'sagen, was sich geändert hat',
  wegweisend: 'sagen, wer dem Beispiel folgte',
  richtungsweisend: 'sagen, wer dem Beispiel folgte',
  richtungweisend: 'sagen, wer dem Beispiel folgte',
  einzigartig: 'sagen, worin es sich unterschied',
  einmalig: 'sagen, worin es sich unterschied',
  hochmodern: 'das Gerät oder Verfahren nennen',
  modernst: 'das Gerät oder Verfahren nennen',
  'state of the art': 'das Gerät oder Verfahren nennen',
  ganzheitlich: 'aufzählen, was dazugehört',
  nachhaltig: '„dauerhaft“ oder „umweltschonend“, je nachdem',
  'smart(?:e[mnrs]?|(?! \\p{Lu}))(?![\\p{L}_-])': '„vernetzt“, „mit Sensoren“',
  intelligent: 'sagen, was die Technik erkennt oder entscheidet',
  Leuchtturm: '„Beispiel“',
  Vorreiter: 'sagen, wer früher war als wer',
  Pionier: 'sagen, wer früher war als wer',
  Meilenstein: 'den Schritt nennen',
  Quantensprung: 'den Unterschied nennen',
  'Game-?[Cc]hanger': 'den Unterschied nennen',
  revolution: 'den Unterschied nennen',
  Revolution: 'den Unterschied nennen',
  Synergi: 'sagen, wer was gemeinsam nutzt',
  Mehrwert: '„Nutzen“, und für wen',
  'Best[ -]Practice': '„gutes Beispiel“',
  'Win-win': 'sagen, was beide davon haben',
  Ökosystem: 'die Beteiligten nennen',
  ambitioniert: 'das Ziel nennen',
  ehrgeizig: 'das Ziel nennen',
  exzellent: 'das Ergebnis nennen',
  erstklassig: 'das Ergebnis nennen',
  optimal: '„gut“, oder woran man es misst',
  optimier: 'sagen, was besser wurde',
  effizient: 'sagen, was schneller ging oder weniger kostete',
  attraktiv: 'sagen, was wen anzieht',
  lebenswert: 'sagen, was sich im Alltag änderte',
  bürgernah: 'sagen, was Menschen leichter fällt',
  nutzerfreundlich: 'sagen, was leichter ging',
  niedrigschwellig: '„ohne Anmeldung“, „kostenlos“, „leicht zu bedienen“',
  nahtlos: 'sagen, was ohne Unterbrechung ging',
  reibungslos: 'sagen, was ohne Störung lief',
  umfassend: 'aufzählen, was dazugehört',
  vielfältig: 'aufzählen',
  spannend: 'weglassen',
  beeindruckend: 'weglassen oder die Zahl nennen',
  erfolgreich: 'das Ergebnis nennen',
  herausragend: 'das Ergebnis nennen',
  vorantreib: 'sagen, was getan wurde',
  vorangetrieben: 'sagen, was getan wurde',
  'aufs nächste Level': 'sagen, was besser wurde',
  'fit für die Zukunft': 'sagen, was sich ändert',
  'auf Augenhöhe': 'sagen, wer mitentschied',
  'Rundum-sorglos': 'aufzählen, was dazugehört',
};

const rules = Object.entries(brochureWords).map(([stem, instead]) => {
  const first = stem.slice(0, 1);
  const atStart = `(?<=(?:^|[.!?:]\\s)[„‚]?)${first.toUpperCase()}`;
  // Names joined by full stops or underscores stay as they are: „bergisch.smart“.
  return { sign: new RegExp(`(?<![\\p{L}._-])(?:${first}|${atStart})${stem.slice(1)}[\\p{L}-]*`, 'gmu'), instead };
});
/** Most texts hold none of the words; one look tells. */
const anySign = new RegExp(
  Object.keys(brochureWords)
    .map((stem) => (stem.startsWith('smart') ? 'smart' : stem))
    .join('|'),
  'i',
);

/** What sources say and what things are called stays as it is. */
const quoted = /„[^“]*“/g;

/** @returns a German hint for every such word in prose and fields */
export function brochureWordsIn({
  text,
  kind,
  pathAt,
}: Passage): Array<Pick<Problem, 'path' | 'message'> & { readonly found: string }> {
  if (kind === 'statement' || !anySign.test(text)) return [];
  const own = text.replace(quoted, (quote) => quote.replace(/[^\n]/g, ' '));
  return rules.flatMap(({ sign, instead }) =>
    [...own.matchAll(sign)].map(({ 0: found, index }) => ({
      found,
      path: pathAt(index),
      message: `„${found}“ wirbt. Besser: ${instead}.`,
    })),
  );
}
