/**
 * Grammar that Leichte Sprache does without (DIN SPEC 33429, 2025): genitive, passive, conjunctive, simple past, clauses in clauses.
 * Every repetition has an end: a line may hold anything.
 */
import { finds, type EasyRule } from './slip.ts';

const words = (list: string) => list.trim().split(/\s+/).join('|');
const word = (list: string): RegExp => new RegExp(String.raw`(?<![\p{L}-])(?:${words(list)})(?![\p{L}-])`, 'gu');

/** „des Landes“: the article says it. After others the noun may end in -s by itself: „jedes Haus“. */
const genitive = finds(
  /(?<![\p{L}-])(?:des|eines|meines|seines|ihres|unseres)\s+(?:\p{Ll}{1,30}en\s+)?\p{Lu}[\p{L}-]{0,50}s(?![\p{L}-])/gu,
  (found) => `„${found}“ ist ein Genitiv. Bitte mit „von“ oder „vom“ schreiben.`,
);

const genitiveMaybe = finds(
  /(?<![\p{L}-])(?!(?:In|An|Am|Auf|Aus|Bei|Mit|Nach|Von|Vor|Zu|Für|Um|Über|Unter|Ab|Seit|Aber|Und|Oder|Auch|Nur|Dann|Da|Es|Sie|Wir)\s)\p{Lu}[\p{L}-]{1,50}\s+(?:der|einer|dieser|ihrer|seiner|unserer)\s+\p{Lu}[\p{L}-]{1,50}/gu,
  (found) => `„${found}“ sieht nach einem Genitiv aus. Ist es einer, bitte mit „von“ schreiben.`,
  'warning',
);

const genitivePrepositions = finds(
  word('wegen trotz aufgrund anhand innerhalb außerhalb mithilfe seitens bezüglich hinsichtlich infolge'),
  (found) => `Nach „${found}“ steht meist ein Genitiv. Bitte anders sagen.`,
  'warning',
);

const participle = String.raw`(?:\p{Ll}{0,30}ge\p{Ll}{2,30}(?:t|en)|\p{Ll}{3,30}iert)`;
const weakParticiple = String.raw`(?:be|ver|er|ent|zer|über|unter)\p{Ll}{2,30}(?:t|en)`;
const become = String.raw`(?<![\p{L}-])(?:wird|werden|wirst|werdet|wurden?|werde)(?![\p{L}-])`;

const say = 'Bitte sagen, wer etwas tut: „Das Land bezahlt“.';

const passive = finds(
  new RegExp(
    String.raw`${become}[^.!?:]{0,200}?(?<![\p{L}-])${participle}(?![\p{L}-])(?=\s*(?:[.!?]|$))|(?<![\p{L}-])worden(?![\p{L}-])`,
    'gu',
  ),
  (found) => `„${found}“ ist Passiv. ${say}`,
);

const passiveMaybe = finds(
  new RegExp(String.raw`${become}[^.!?:]{0,200}?(?<![\p{L}-])${weakParticiple}(?![\p{L}-])(?=\s*(?:[.!?]|$))`, 'gu'),
  (found) => `„${found}“ ist Passiv oder Zukunft. ${say}`,
  'warning',
);

const conjunctive = finds(
  word(`wäre wären wärst hätte hätten hättest könnte könnten könntest würde würden würdest müsste müssten dürfte dürften
    gäbe gäben käme kämen ginge ließe bräuchte bräuchten wüsste wüssten seien fände fänden stünde stünden`),
  (found) => `„${found}“ ist Konjunktiv. Bitte sagen, was ist, oder: „vielleicht“.`,
);

/** War, hatte, gab and the modal verbs are as easy as their perfect. */
const simplePast = finds(
  word(`ging gingen kam kamen machte machten sagte sagten fuhr fuhren lief liefen begann begannen endete endeten blieb blieben
    bekam bekamen nahm nahmen fand fanden stand standen schrieb schrieben sah sahen half halfen wuchs wuchsen zahlte zahlten
    bezahlte bezahlten kostete kosteten baute bauten zeigte zeigten lebte lebten hieß hießen hielt hielten ließ ließen rief
    riefen traf trafen trug trugen öffnete öffneten startete starteten arbeitete arbeiteten nutzte nutzten stellte stellten
    gehörte gehörten dauerte dauerten wählte wählten las lasen sprach sprachen brachte brachten dachte dachten wusste wussten`),
  (found) => `„${found}“ ist Vergangenheit ohne „hat“ oder „ist“. Bitte so schreiben: „hat gemacht“, „ist gefahren“.`,
);

const clauses = finds(
  /,\s+(?:weil|wenn|dass|obwohl|damit|während|nachdem|bevor|sobald|solange|falls|indem|sodass|ob|was|wer|wo|wie|(?:(?:an|auf|aus|bei|für|in|mit|nach|von|zu)\s+)?(?:der|die|das|dem|den|deren|dessen|denen|welche[mnrs]?)(?=\s+[\p{L}\s-]{0,200}\p{Ll}[.!?]))(?![\p{L}-])/gu,
  (found) => `„${found.replace(/^,\s*/, '')}“ beginnt einen Nebensatz. Bitte zwei Sätze daraus machen.`,
  'warning',
);

export const grammar: readonly EasyRule[] = [
  genitive,
  genitiveMaybe,
  genitivePrepositions,
  passive,
  passiveMaybe,
  conjunctive,
  simplePast,
  clauses,
];
