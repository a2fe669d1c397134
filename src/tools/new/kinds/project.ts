import { areaWords } from '#language/de/words/kinds.ts';
import { id } from '#schema/fields.ts';
import { projectSchema } from '#schema/project.ts';
import type { Kind } from '../kind.ts';
import { bodyQuestion, draftQuestion, nextForPage } from '../prose-questions.ts';
import { ask, askId } from '../question.ts';
import { slug } from '../slug.ts';
import { mdxOf } from '../writing.ts';

/** Without a fact in its prose a project is not published, and its facts come after it. */
export const projectKind: Kind = {
  title: 'ein Projekt',
  questions: [
    ask(projectSchema, 'title'),
    askId('projekte', id(), ({ title }) => slug(String(title))),
    ask(projectSchema, 'lead'),
    ask(projectSchema, 'regions', { refersTo: 'regionen' }),
    ask(projectSchema, 'area', { words: areaWords }),
    ask(projectSchema, 'topics', { refersTo: 'themen' }),
    ask(projectSchema, 'leadOrganisation', { refersTo: 'organisationen' }),
    ask(projectSchema, 'partners', { refersTo: 'organisationen' }),
    ask(projectSchema, 'places'),
    ask(projectSchema, 'audience'),
    ask(projectSchema, 'website'),
    bodyQuestion,
    draftQuestion,
  ],
  write({ id: name, title, lead, draft, body, ...more }) {
    const fields = { title, lead, ...(draft === true && { draft }), ...more };
    return [
      {
        file: `content/projekte/${String(name)}.mdx`,
        text: mdxOf(fields, String(body ?? '')),
      },
    ];
  },
  next: (answers) => [
    `Fakten dazu anlegen: npm run neu -- fakt --gegenstand projekte/${String(answers['id'])}`,
    ...nextForPage(`content/projekte/${String(answers['id'])}.mdx`, `/projekte/${String(answers['id'])}/`, answers),
  ],
};
