import { id } from '#schema/fields.ts';
import { newsSchema } from '#schema/page.ts';
import type { Kind } from '../kind.ts';
import { bodyQuestion, draftQuestion, nextForPage } from '../prose-questions.ts';
import { ask, askId } from '../question.ts';
import { readDate } from '../reading.ts';
import { slug } from '../slug.ts';
import { mdxOf } from '../writing.ts';

export const newsKind: Kind = {
  title: 'eine Meldung',
  questions: [
    ask(newsSchema, 'title'),
    askId('meldungen', id(), ({ title }) => slug(String(title))),
    ask(newsSchema, 'lead'),
    ask(newsSchema, 'date', { read: readDate, suggest: ({ today }) => today }),
    bodyQuestion,
    draftQuestion,
  ],
  write({ id: name, title, lead, draft, body, ...more }) {
    const fields = { title, lead, ...(draft === true && { draft }), ...more };
    return [
      {
        file: `content/meldungen/${String(name)}.mdx`,
        text: mdxOf(fields, String(body ?? '')),
      },
    ];
  },
  next: (answers) =>
    nextForPage(`content/meldungen/${String(answers['id'])}.mdx`, `/meldungen/${String(answers['id'])}/`, answers),
};
