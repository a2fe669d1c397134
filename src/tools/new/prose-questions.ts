/** Questions that all kinds with prose share. */
import { factUsesIn } from '#catalogue/texts.ts';
import { bareFigures } from '../figures.ts';
import { proseSlips } from '../prose.ts';
import { readYes } from './reading.ts';
import { meant, type Answers, type Question } from './question.ts';

/** The prose. Many paragraphs in one answer are parted by an empty line. */
export const bodyQuestion: Question = {
  key: 'body',
  label: 'Text',
  help: 'Der Fließtext, Werte als <Fakt id="…" />; lässt sich auch später in der Datei schreiben.',
  required: false,
  list: false,
  read: (typed) => typed.trim(),
  check(value, existing) {
    const body = String(value ?? '');
    const [problem] = [...proseSlips(body), ...bareFigures(body, 'prose')];
    if (problem) return problem.message;
    const unknown = factUsesIn(body).find(({ id }) => !existing.has('fakten', id));
    return unknown && `Den Fakt „${unknown.id}“ gibt es nicht. ${meant(unknown.id, existing.choices('fakten'))}`;
  },
};

/** Whether the page waits for its publication; without prose it does. */
export const draftQuestion: Question = {
  key: 'draft',
  label: 'Entwurf',
  help: 'Ein Entwurf ist nur in der Vorschau zu sehen.',
  required: true,
  list: false,
  choices: () => [
    { value: 'ja', name: 'ja, erst einmal nur in der Vorschau' },
    { value: 'nein', name: 'nein, gleich veröffentlichen' },
  ],
  suggest: () => 'ja',
  read: (typed) => readYes(typed),
  check: (value) => (typeof value === 'boolean' ? undefined : 'Bitte mit ja oder nein antworten.'),
};

/** What to do with a text file once it is there. */
export const nextForPage = (file: string, address: string, { draft, body }: Answers): string[] => [
  ...(body ? [] : [`Den Text schreiben: ${file}, unter der zweiten Zeile ---.`]),
  `Ansehen: npm run dev, dann http://localhost:4321${address}`,
  ...(draft === true ? ['Veröffentlichen: die Zeile „draft: true“ streichen.'] : []),
];
