/** The text of a made-up project: about 380 words, two dozen marks. */
import type { Dice } from './dice.ts';
import type { Subject } from './facts.ts';

interface Telling extends Subject {
  /** Ids of its facts without their beginning. */
  readonly facts: readonly string[];
  /** Another project, for a link. */
  readonly other: { readonly id: string; readonly title: string } | undefined;
  /** A word that the glossary explains. */
  readonly term: string;
}

/** A mark that puts the value in, one that carries words, or the words alone where there is no such fact. */
const marksOf = ({ id, facts }: Telling) => ({
  value: (name: string, instead = 'nicht belegt') => (facts.includes(name) ? `<Fakt id="${id}--${name}" />` : instead),
  words: (name: string, words: string) => (facts.includes(name) ? `<Fakt id="${id}--${name}">${words}</Fakt>` : words),
});

type Section = (telling: Telling, marks: ReturnType<typeof marksOf>) => readonly [heading: string, paragraph: string];

const opening = ({ title, place, term }: Telling, { value, words }: ReturnType<typeof marksOf>): string =>
  `Wer in ${place} etwas von der Stadt will, soll es leicht haben. Dafür gab es ${title}. Es ging um ${words('method', 'eine Technik')}, die man in der Stadt kaum sieht: ${value('method')}. Gebaut wurde sie mit ${words('partner', 'Leuten aus dem Ort')}, und ${words('launch', 'am ersten Tag')} kamen viele, die sehen wollten, was mit dem Geld geschah. Das Wort ${term} fiel an diesem Tag oft. Was davon blieb, sagt der ${words('status', 'letzte Stand')}.`;

const sections: readonly Section[] = [
  ({ place }, { value, words }) => [
    'Wie es begann',
    `Der Anstoß kam aus dem Rat. Als Beginn nennen die Quellen: ${value('start')}. Erst ein Jahr später war etwas zu sehen, nämlich ${words('launch', 'beim Start')} in ${place}. Bis dahin gab es ${words('method', 'Entwürfe')} und viele Fragen. Wer heute die Akten liest, findet ${words('count', 'Zahlen zum Umfang')} und kaum Streit darüber. Gerechnet war mit einer kurzen Zeit; am Ende hieß die Laufzeit: ${value('end')}.`,
  ],
  ({ title }, { value, words }) => [
    'Was es kostete',
    `Das Land gab ${value('funding', 'eine Summe, die keine Quelle nennt')}. Die Kosten im Ganzen: ${value('cost')}. Was fehlte, legten ${words('own-share', 'die Stadt und ihre Partner')} dazu. Am Ende stimmte der Rat für ${title}, weil ${words('funding', 'der Teil vom Land')} den größten Brocken abdeckte. Später fragte jemand nach, was der Betrieb im Jahr kostet. Eine Antwort steht in keiner Quelle, auch nicht dort, wo ${words('result', 'das Ergebnis')} steht.`,
  ],
  ({ place }, { value, words }) => [
    'Im Alltag',
    `Im Alltag zählte vor allem, ob es läuft. Dann kam ein zweiter Versuch, und die Zahl stieg: ${value('count')} stehen im Bericht. Die Leute in ${place} merkten davon wenig, und so war es gedacht. ${words('quote', 'Die Leitung sagte später')}, man habe viel gelernt. Danach war ${words('method', 'der Aufbau')} doppelt da, und es blieb ruhig bis ${words('end', 'zum Ende der Laufzeit')}.`,
  ],
  ({ other }, { value, words }) => [
    'Was andere davon haben',
    `${other ? `Ein Nachbar ist [${other.title}](/projekte/${other.id}/); dort sah man früh, was auch hier half. ` : ''}Andere Städte fragten nach ${words('method', 'Bauplan und Code')}. Ein Teil davon liegt offen, ein Teil gehört ${words('partner', 'der Firma, die ihn schrieb')}. Wer es nachbauen will, braucht zuerst Leute, dann Geld und dann Geduld. Das war auch hier so, wie ${words('result', 'der Bericht')} zeigt. Beim Umfang, also ${value('count')}, fing jede Stadt kleiner an. Ob es an anderem Ort gelang, weiß man noch nicht; ${words('area', 'der Ort')} spielt eine große Rolle.`,
  ],
  ({ title }, { value, words }) => [
    'Was daraus wurde',
    `Nach der Förderung stand ${title} vor der Frage, wer es bezahlt. Der Stand: ${value('status')}. ${words('quote', 'Ein Satz der Leitung')} wird bis heute gern genannt. Die Bilanz war ${value('result')}. Die Geräte blieben im Haus, die Daten auch. Was man über ${words('end', 'die Zeit der Förderung')} weiß, steht in Berichten und in der Zeitung; beides stimmt meist überein.`,
  ],
];

const openQuestions = [
  'wie viel der Betrieb im Jahr kostet',
  'ob eine andere Stadt das Ganze nutzt',
  'wer die Technik heute pflegt',
  'was mit den Daten geschah',
] as const;

export function writeProse(telling: Telling, dice: Dice): string {
  const marks = marksOf(telling);
  const told = sections.map((section) => section(telling, marks)).map(([heading, text]) => `## ${heading}\n\n${text}`);
  const open = dice.some(openQuestions, 2).map((question) => `- ${question}`);
  return [opening(telling, marks), ...told, `## Offen ist\n\n${open.join('\n')}`].join('\n\n');
}
