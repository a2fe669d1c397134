import { formatDate } from '#language/de/format.ts';
import { eventTypeWords } from '#language/de/words/kinds.ts';
import { eventSchema } from '#schema/event.ts';
import { factSchema } from '#schema/fact.ts';
import { id, partialDate } from '#schema/fields.ts';
import type { Kind } from '../kind.ts';
import { bodyQuestion, draftQuestion, nextForPage } from '../prose-questions.ts';
import { ask, askId, meant, type Answers } from '../question.ts';
import { readPeriod } from '../reading.ts';
import { slug } from '../slug.ts';
import { mdxOf, yamlOf } from '../writing.ts';
import { sourceFields, sourceQuestions } from './proof-questions.ts';

const isNewDate = ({ date }: Answers) => date === undefined;

/** „am 14. September 2020“, „im September 2020“, „2020“. */
function inWords(day: string): string {
  const date = formatDate(day).replaceAll('\u00a0', ' ');
  if (/^\d{4}$/.test(day)) return date;
  return `${/^\d{4}-\d\d$/.test(day) ? 'im' : 'am'} ${date}`;
}

/** An event's date is a fact: one that is there, or one that is made with it. */
export const eventKind: Kind = {
  title: 'einen Termin',
  questions: [
    ask(eventSchema, 'title'),
    askId(
      'termine',
      id(),
      ({ title }) => slug(String(title)),
      (existing, name) => existing.has('termine', name) || existing.factFiles.includes(`termine/${name}`),
    ),
    ask(eventSchema, 'lead'),
    ask(eventSchema, 'type', { words: eventTypeWords }),
    {
      ...ask(eventSchema, 'date', {
        refersTo: 'fakten',
        choices: (existing) => existing.factsOf('date'),
        label: 'Fakt mit dem Datum',
        help: 'Leer lassen, wenn es ihn noch nicht gibt: Er wird dann mit angelegt.',
      }),
      required: false,
      check: (value, existing) =>
        value === undefined || existing.has('fakten', String(value))
          ? undefined
          : `Den Fakt „${String(value)}“ gibt es nicht. ${meant(String(value), existing.choices('fakten'))}`,
    },
    {
      key: 'day',
      label: 'Tag',
      help: 'Tag, Monat oder Jahr, zum Beispiel 14.9.2020 oder September 2020.',
      required: true,
      list: false,
      when: isNewDate,
      read: readPeriod,
      check: (value) =>
        typeof value === 'string'
          ? partialDate().safeParse(value).error?.issues[0]?.message
          : [...Object.values(value as object)]
              .map((each) => partialDate().safeParse(each).error?.issues[0]?.message)
              .find(Boolean),
    },
    {
      ...ask(factSchema, 'statement', {
        label: 'Aussage zum Datum',
        suggest: (_, { title, day }) =>
          typeof day === 'string' ? `Der Termin „${String(title)}“ war ${inWords(day)}.` : undefined,
      }),
      when: isNewDate,
    },
    ...sourceQuestions(factSchema, () => true).map((question) => ({ ...question, when: isNewDate })),
    ask(eventSchema, 'regions', { refersTo: 'regionen' }),
    ask(eventSchema, 'place'),
    ask(eventSchema, 'organisers'),
    ask(eventSchema, 'startTime', { help: 'Nur, wenn eine Quelle sie nennt: 14:00.' }),
    ask(eventSchema, 'endTime', { when: ({ startTime }) => startTime !== undefined }),
    bodyQuestion,
    draftQuestion,
  ],
  write(answers, existing) {
    const {
      id: name,
      title,
      lead,
      draft,
      type,
      date,
      day,
      statement,
      body,
      sources: _,
      locator: __,
      ...more
    } = answers;
    const fact = `${String(name)}--date`;
    const fields = { title, lead, ...(draft === true && { draft }), type, date: date ?? fact, ...more };
    const page = { file: `content/termine/${String(name)}.mdx`, text: mdxOf(fields, String(body ?? '')) };
    if (date !== undefined) return [page];
    const { sources, locator } = sourceFields(answers);
    const publishers = new Set(
      [answers['sources']].flat().map((each) => existing.fieldsOf('quellen', String(each))?.['publisher']),
    );
    const dated = {
      ...{ id: fact, label: 'Datum', kind: 'date', statement, value: day, precision: 'genau' },
      ...{ confidence: publishers.size > 1 ? 'belegt' : 'einfach', sources, locator, checked: existing.today },
    };
    return [page, { file: `content/fakten/termine/${String(name)}.yaml`, text: yamlOf({ facts: [dated] }) }];
  },
  next: (answers) => [
    ...nextForPage(`content/termine/${String(answers['id'])}.mdx`, `/termine/${String(answers['id'])}/`, answers),
    `Weitere Fakten dazu: npm run neu -- fakt --gegenstand termine/${String(answers['id'])}`,
  ],
};
