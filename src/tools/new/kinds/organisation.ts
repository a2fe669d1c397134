import { organisationKindWords } from '#language/de/words/kinds.ts';
import { id } from '#schema/fields.ts';
import { organisationSchema } from '#schema/organisation.ts';
import type { Kind } from '../kind.ts';
import { ask, askId } from '../question.ts';
import { slug } from '../slug.ts';
import { yamlOf } from '../writing.ts';

export const organisationKind: Kind = {
  title: 'eine Organisation',
  questions: [
    ask(organisationSchema, 'name', {
      also: (value, existing) => {
        const same = existing.entryWith('organisationen', 'name', value);
        return same && `Diese Organisation steht schon in content/organisationen/${same}.yaml. Bitte dort ändern.`;
      },
    }),
    askId('organisationen', id(), ({ name }) => slug(String(name))),
    ask(organisationSchema, 'kind', { words: organisationKindWords }),
    ask(organisationSchema, 'municipality'),
    ask(organisationSchema, 'aliases'),
    ask(organisationSchema, 'regions', { refersTo: 'regionen' }),
    ask(organisationSchema, 'website'),
    ask(organisationSchema, 'summary'),
  ],
  write: ({ id: name, ...fields }) => [{ file: `content/organisationen/${String(name)}.yaml`, text: yamlOf(fields) }],
  next: ({ id: name }) => [
    `Bei einem Projekt eintragen: „leadOrganisation: ${String(name)}“ oder unter partners „- ${String(name)}“.`,
    `Ansehen: npm run dev, dann http://localhost:4321/organisationen/${String(name)}/`,
  ],
};
