import { id } from '#schema/fields.ts';
import { termSchema } from '#schema/term.ts';
import type { Kind } from '../kind.ts';
import { ask, askId } from '../question.ts';
import { slug } from '../slug.ts';
import { yamlOf } from '../writing.ts';

export const termKind: Kind = {
  title: 'einen Begriff im Glossar',
  questions: [
    ask(termSchema, 'term', {
      also: (value, existing) => {
        const same = existing.entryWith('glossar', 'term', value);
        return same && `Diesen Begriff erklärt schon content/glossar/${same}.yaml. Bitte dort ändern.`;
      },
    }),
    askId('glossar', id(), ({ term }) => slug(String(term))),
    ask(termSchema, 'forms'),
    ask(termSchema, 'definition'),
    ask(termSchema, 'facts', { refersTo: 'fakten', label: 'Belege' }),
    {
      ...ask(termSchema, 'basis', {
        when: ({ facts }) => !Array.isArray(facts) || facts.length === 0,
        help: 'Ein Gesetz oder eine Norm, denn ein Beleg ist nicht genannt.',
      }),
      required: true,
    },
    ask(termSchema, 'related', { refersTo: 'glossar' }),
  ],
  write: ({ id: name, ...fields }) => [{ file: `content/glossar/${String(name)}.yaml`, text: yamlOf(fields) }],
  next: ({ id: name }) => [
    `Ansehen: npm run dev, dann http://localhost:4321/glossar/#${String(name)}`,
    'In den Texten führt die erste Nennung von selbst dorthin.',
  ],
};
