import { sourceKindWords } from '#language/de/words/kinds.ts';
import { id } from '#schema/fields.ts';
import { sourceSchema } from '#schema/source.ts';
import type { Kind } from '../kind.ts';
import { ask, askId, type Answers } from '../question.ts';
import { readDate, readYes } from '../reading.ts';
import { slug } from '../slug.ts';
import { yamlOf } from '../writing.ts';

/** `Stadt Aachen`, 2019, „Bescheid für …“ → `stadt-aachen-2019-bescheid-foerderung`. */
function sourceId({ publisherShort, publisher, published, title }: Answers): string {
  const parts = [
    slug(String(publisherShort ?? publisher ?? ''), 2),
    String(published ?? '').slice(0, 4),
    slug(String(title ?? ''), 3),
  ];
  return parts.filter((part) => part !== '').join('-');
}

export const sourceKind: Kind = {
  title: 'eine Quelle',
  questions: [
    ask(sourceSchema, 'url', {
      help: 'Leer lassen, wenn die Quelle nicht im Netz steht.',
      also: (value, existing) => {
        const same = value === undefined ? undefined : existing.entryWith('quellen', 'url', value);
        return same && `Diese Adresse hat schon die Quelle „${same}“. Bitte jene verwenden.`;
      },
    }),
    ask(sourceSchema, 'title'),
    ask(sourceSchema, 'publisher', {
      open: true,
      choices: (existing) => existing.valuesOf('quellen', 'publisher').map((value) => ({ value, name: value })),
    }),
    ask(sourceSchema, 'kind', { words: sourceKindWords }),
    ask(sourceSchema, 'published', {
      help: 'Tag, Monat oder Jahr; leer lassen, wenn die Quelle es nicht sagt.',
      read: readDate,
    }),
    ask(sourceSchema, 'retrieved', { read: readDate, suggest: ({ today }) => today }),
    ask(sourceSchema, 'archiveUrl'),
    {
      ...ask(sourceSchema, 'note', {
        when: ({ url }) => url === undefined,
        help: 'Was die Quelle ist und wo sie liegt, denn sie hat keine Adresse.',
      }),
      required: true,
    },
    ask(sourceSchema, 'hideUrl', {
      choices: () => [
        { value: 'nein', name: 'nein' },
        { value: 'ja', name: 'ja, in ihr steht der Name einer Privatperson' },
      ],
      suggest: () => 'nein',
      read: (typed) => readYes(typed),
      when: ({ url }) => url !== undefined,
    }),
    askId('quellen', id(), sourceId),
  ],
  write({ id: name, hideUrl, title, publisher, kind, url, ...more }) {
    return [
      {
        file: `content/quellen/${String(name)}.yaml`,
        text: yamlOf({ title, publisher, kind, url, ...(hideUrl === true && { hideUrl }), ...more }),
      },
    ];
  },
  next: ({ id: name }) => [
    `Einen Fakt damit belegen: npm run neu -- fakt --quelle ${String(name)}`,
    `Oder sie bei einem Fakt eintragen, der schon da ist, unter sources: „- id: ${String(name)}“ und darunter „locator: …“.`,
  ],
};
